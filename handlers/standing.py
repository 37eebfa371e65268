"""Where one's organisation stands in the newest ranking, and why."""

from dataclasses import replace

from aiogram.types import CallbackQuery

from handlers.args import Args, number
from handlers.routing import Area, Member
from handlers.show import show
from publishing.screens import band_moves
from publishing.screens import ranking as screens
from publishing.texts import Translator, joined
from services import standing
from services.actors import Actor
from services.ports import Context

area = Area("standing")


@area.action("standing.open", may=Member)
async def open_standing(callback: CallbackQuery, ctx: Context, actor: Actor, t: Translator) -> None:
    found = await standing.mine(ctx, actor)
    stood = [(one.standing, one.plan) for one in found]
    shown = screens.mine(t, stood) if stood else screens.none_yet(t)
    moved = (
        band_moves.told_of(
            *(t, one.standing.ranking, one.plan, one.before),
            one.standing.place.organisation_id,
        )
        for one in found
    )
    text = joined([shown.text, *moved], "\n\n")
    await show(callback, replace(shown, text=text))


@area.action("standing.why", may=Member)
async def why(
    callback: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    found = await standing.why(ctx, actor, number(args, 0), number(args, 1))
    await show(callback, screens.why(t, found.standing, found.plan))
