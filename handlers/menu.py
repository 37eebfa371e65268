"""The main menu, the secretary's desk, and what a person owes."""

from dataclasses import replace

from aiogram.types import CallbackQuery, Message

from handlers.args import Args, number
from handlers.paging import paged
from handlers.routing import Area, Member, Secretary
from handlers.show import show
from publishing.actions import action
from publishing.outgoing import Button, Outgoing
from publishing.screens import desk, duties, menu, pauses
from publishing.screens import parked as screens
from publishing.texts import Translator, joined
from services import overview, parked, pausing
from services.actors import Actor
from services.ports import Context

area = Area("menu")


async def main_menu(ctx: Context, t: Translator, actor: Actor) -> Outgoing:
    has = await overview.offered(ctx, actor)
    shown = menu.main(t, actor.name, has, member=actor.on_roster, secretary=actor.is_secretary)
    return await with_pauses(ctx, t, actor, shown)


async def with_pauses(ctx: Context, t: Translator, actor: Actor, shown: Outgoing) -> Outgoing:
    """Below it which campaigns stand still."""
    still = pauses.standing(t, await pausing.standing_still(ctx, actor))
    return replace(shown, text=joined([shown.text, still], "\n\n")) if still else shown


@area.command("menu", may=Member)
async def menu_command(message: Message, ctx: Context, actor: Actor, t: Translator) -> None:
    await show(message, await main_menu(ctx, t, actor))


@area.action("menu.open", may=Member)
async def open_menu(callback: CallbackQuery, ctx: Context, actor: Actor, t: Translator) -> None:
    await show(callback, await main_menu(ctx, t, actor))


@area.action("secretary.open", may=Secretary)
async def open_desk(callback: CallbackQuery, ctx: Context, actor: Actor, t: Translator) -> None:
    led = dict.fromkeys(seat.organisation for seat in actor.seats if seat.leads)
    organisations = t.plain("list-separator").join(led)
    has = await overview.offered(ctx, actor)
    waits = await overview.waiting(ctx, actor)
    shown = desk.desk(t, organisations, has, waits, superior=actor.is_superior)
    await show(callback, await with_pauses(ctx, t, actor, shown))


def _opens(section: desk.Section) -> None:
    @area.action(section.action, may=Secretary)
    async def open_section(
        callback: CallbackQuery, ctx: Context, actor: Actor, t: Translator
    ) -> None:
        has = await overview.offered(ctx, actor)
        waits = await overview.waiting(ctx, actor)
        await show(callback, desk.section(t, section, has, waits, superior=actor.is_superior))


for _section in desk.SECTIONS:
    _opens(_section)


@area.action("me.duties", may=Member)
async def my_duties(
    callback: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    found = await overview.owed(ctx, actor)
    rows = paged(
        duties.to_do(t, found),
        number(args) if args else 0,
        lambda page: action("me.duties", page),
        t,
    )
    back = (Button(t("menu"), action("menu.open")),)
    await show(callback, duties.todo(t, found).with_buttons(*rows, *duties.ballots(t, found), back))


@area.action("secretary.missing", may=Secretary)
async def missing(callback: CallbackQuery, ctx: Context, actor: Actor, t: Translator) -> None:
    await show(callback, duties.absent(t, await overview.soon(ctx, actor)))


@area.action("secretary.parked", may=Secretary)
async def held_back(callback: CallbackQuery, ctx: Context, actor: Actor, t: Translator) -> None:
    await show(callback, screens.parked(t, await parked.parked(ctx, actor)))


@area.action("parked.again", may=Secretary)
async def send_again(callback: CallbackQuery, ctx: Context, actor: Actor, t: Translator) -> None:
    count = await parked.send_again(ctx, actor)
    await show(callback, screens.requeued(t, count))
