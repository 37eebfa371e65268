"""Where one's organisation stands in the newest ranking, and why."""

from aiogram.types import CallbackQuery

from handlers.args import Args, number
from handlers.routing import Area, Member
from handlers.show import show
from publishing.screens import ranking as screens
from publishing.texts import Translator
from services import standing
from services.actors import Actor
from services.ports import Context

area = Area("standing")


@area.action("standing.open", may=Member)
async def open_standing(callback: CallbackQuery, ctx: Context, actor: Actor, t: Translator) -> None:
    found = await standing.mine(ctx, actor)
    stood = [(one.standing, one.plan) for one in found]
    await show(callback, screens.mine(t, stood) if stood else screens.none_yet(t))


@area.action("standing.why", may=Member)
async def why(
    callback: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    found = await standing.why(ctx, actor, number(args, 0), number(args, 1))
    await show(callback, screens.why(t, found.standing, found.plan))
