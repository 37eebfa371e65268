"""/help: in a form about this step, elsewhere what can be done now, in a group two lines."""

from aiogram import Bot
from aiogram.filters import Command
from aiogram.fsm.context import FSMContext
from aiogram.types import Message

from handlers import meant
from handlers.addressing import addressed
from handlers.forms import Forms
from handlers.menu import with_pauses
from handlers.people import username_of
from handlers.routing import Anyone, Area, Group
from handlers.show import show
from publishing import links
from publishing.screens import helping as screens
from publishing.texts import Translator
from services import overview
from services.actors import Actor
from services.ports import Context

NAMES = ("help", "bangzhu")

area = Area("helping")


@area.command(*NAMES, may=Anyone)
async def help_command(
    message: Message,
    ctx: Context,
    actor: Actor | None,
    t: Translator,
    forms: Forms,
    state: FSMContext,
) -> None:
    if await forms.helped(message, state):
        return
    if actor is None:
        await show(message, screens.stranger(t))
        return
    shown = screens.here(t, await _standing(ctx, actor))
    await show(message, await with_pauses(ctx, t, actor, shown))


@area.on("message", "/help", Command(*NAMES), addressed, may=Anyone, where=Group)
async def help_in_group(message: Message, bot: Bot, t: Translator) -> None:
    await show(message, screens.in_group(t, links.private(await username_of(bot))))


async def _standing(ctx: Context, actor: Actor) -> screens.Standing:
    return screens.Standing(
        actor.name,
        list(dict.fromkeys((seat.organisation, str(seat.role)) for seat in actor.seats)),
        rank(actor),
        await overview.stages(ctx, actor),
        await overview.soon(ctx, actor),
        await meant.entries(ctx, actor),
    )


def rank(actor: Actor) -> str:
    """Who keeps the office of an organisation leads it, and need not be on its roster."""
    if actor.is_superior:
        return "superior"
    if actor.is_secretary:
        return "secretary"
    return "member" if actor.on_roster else "masses"
