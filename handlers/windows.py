"""Open links at service windows: a poster to print, for whoever leads the organisation."""

import asyncio

from aiogram.types import CallbackQuery

from handlers.args import Args, number
from handlers.paging import paged
from handlers.routing import Area, Secretary
from handlers.show import show
from publishing.actions import action
from publishing.outgoing import Outgoing
from publishing.pictures.poster import drawn
from publishing.screens import windows as screens
from publishing.texts import Translator
from services.actors import Actor
from services.evaluations import windows
from services.ports import Context

area = Area("windows")
router = area.router


@area.action("window.list", may=Secretary)
async def list_open(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    await show(press, await _list(ctx, actor, t, number(args) if args else 0))


@area.action("window.one", may=Secretary)
async def one(press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args) -> None:
    window = await windows.open_window(ctx, actor, number(args))
    if ctx.web is None:
        await show(press, await _list(ctx, actor, t, 0))
        return

    picture = await asyncio.to_thread(drawn, screens.poster(t, window, ctx.web))
    await show(press, screens.one(t, window, ctx.web, picture))


async def _list(ctx: Context, actor: Actor, t: Translator, page: int) -> Outgoing:
    found = await windows.open_windows(ctx, actor)
    outgoing = screens.listed(t, found, web=ctx.web is not None)
    if ctx.web is None:
        return outgoing
    rows = paged(screens.buttons(t, found), page, lambda to: action("window.list", to), t)
    return Outgoing(outgoing.text, (*rows, *outgoing.buttons))
