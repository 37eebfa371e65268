"""Lights: how many, the lists of each colour, what becomes of a red one."""

from aiogram.types import CallbackQuery

from handlers.args import Args, number, word
from handlers.paging import paged
from handlers.routing import Area, Member, Secretary, Superior
from handlers.show import show
from handlers.supervision_forms import opened
from models.rules.ladder import Colour
from publishing.actions import action
from publishing.outgoing import Button, Outgoing
from publishing.screens import lights as light_screens
from publishing.texts import Translator
from services import draws, lights, supervision, supervision_reads
from services.actors import Actor
from services.lights import Lit
from services.ports import Context
from services.refusals import NotFound
from services.supervision_reads import Filter

area = Area("lights")
router = area.router


@area.action("supervise.open", may=Secretary)
async def open_all(press: CallbackQuery, ctx: Context, actor: Actor, t: Translator) -> None:
    counted = lights.counted(await lights.below(ctx, actor))
    open_ = await supervision_reads.register(ctx, actor, Filter.OPEN)
    waiting = await supervision_reads.register(ctx, actor, Filter.WAITING)
    sent = await supervision_reads.letters_below(ctx, actor)
    checks = bool(await draws.places(ctx, actor))
    numbers = (len(open_), len(waiting), len(sent))
    await show(press, light_screens.overview(t, counted, *numbers, checks=checks))


@area.action("supervise.lights", may=Secretary)
async def open_colour(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    colour = _colour(args)
    found = [one.light for one in await lights.below(ctx, actor) if one.light.colour is colour]
    buttons = light_screens.list_buttons(t, found, ctx.today())
    back = Button(t("back"), action("supervise.open"))
    page = number(args, 1)
    rows = paged(buttons, page, lambda at: action("supervise.lights", colour.value, at), t, back)
    await show(press, light_screens.listing(t, colour, len(found)).with_buttons(*rows))


@area.action("supervise.mine", may=Member)
async def open_mine(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    found = [one.light for one in await lights.mine(ctx, actor)]
    cases = await supervision_reads.mine(ctx, actor)
    buttons = light_screens.list_buttons(t, found, ctx.today())
    rows = paged(buttons, _page(args), lambda page: action("supervise.mine", page), t)
    screen = light_screens.mine(t, found, ctx.today(), len(cases)).with_buttons(*rows)
    if cases:
        label = t("supervision-cases-mine", count=len(cases))
        screen = screen.with_buttons((Button(label, action("supervise.cases", 0)),))
    if await supervision_reads.letters_here(ctx, actor):
        got = Button(t("supervision-letters"), action("supervise.letters-mine", 0))
        screen = screen.with_buttons((got,))
    await show(press, screen.with_buttons((Button(t("menu"), action("menu.open")),)))


@area.action("supervise.line", may=Member)
async def open_line(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    await show(press, _line(t, ctx, actor, await _look(ctx, actor, args)))


@area.action("supervise.list", may=Superior)
async def ask_list(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    one = await _look(ctx, actor, args)
    if not one.lists:
        raise NotFound
    await show(press, light_screens.confirm(t, one.light, one.said, ctx.today()))


@area.action("supervise.list-yes", may=Superior)
async def listed(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    sheet = await supervision.list_(ctx, actor, word(args), number(args, 1))
    await show(press, opened(t, ctx, sheet, t("supervision-listed")))


async def _look(ctx: Context, actor: Actor, args: Args) -> Lit:
    return await lights.look(ctx, actor, word(args), number(args, 1))


def _line(t: Translator, ctx: Context, actor: Actor, one: Lit) -> Outgoing:
    own = one.light.member_id == actor.member_id
    own |= one.light.member_id is None and one.light.organisation_id in actor.led
    case_id = one.case_id if actor.is_secretary else None
    return light_screens.opened(
        t,
        one.light,
        one.said,
        ctx.today(),
        lists=one.lists,
        case_id=case_id,
        oversees=not own,
    )


def _colour(args: Args) -> Colour:
    if word(args) not in (Colour.RED, Colour.YELLOW, Colour.BLUE):
        raise NotFound
    return Colour(word(args))


def _page(args: Args) -> int:
    return number(args) if args else 0
