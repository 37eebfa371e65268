"""The look-back as a Word file: whose, and here it is."""

import asyncio

from aiogram.types import CallbackQuery

from handlers.args import Args, number
from handlers.routing import Area, Secretary, Superior
from handlers.sending import hand_over
from handlers.show import show
from handlers.telling import answer
from models.queries.look_back import LookBack
from publishing.outgoing import Made
from publishing.screens import look_backs as screens
from publishing.texts import Translator
from services import look_back
from services.actors import Actor
from services.ports import Context

area = Area("look-backs")
router = area.router


@area.action("look-back.open", may=Secretary)
async def choose(press: CallbackQuery, actor: Actor, t: Translator) -> None:
    led = {seat.organisation_id: seat.organisation for seat in actor.seats if seat.leads}
    above = {seat.organisation_id for seat in actor.seats if seat.superior_of}
    await show(press, screens.choose(t, led, above))


@area.action("look-back.one", may=Secretary)
async def one(press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args) -> None:
    await _send(press, t, await look_back.of_one(ctx, actor, number(args)))


@area.action("look-back.below", may=Superior)
async def below(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    await _send(press, t, await look_back.of_those_below(ctx, actor, number(args)))


async def _send(press: CallbackQuery, t: Translator, found: LookBack) -> None:
    if found.empty:
        await show(press, screens.empty(t, found.organisation))
        return
    # What writes Word files is read in with the first one.
    from publishing.documents.look_back import look_back as write

    try:
        made = await asyncio.to_thread(write, t, found)
        caption = screens.caption(t, made.characters)
        await hand_over(press, Made(made.name, made.data, caption))
    finally:
        await answer(press)
