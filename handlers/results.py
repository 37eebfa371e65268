"""Published rankings handed on as files, and who is to be raised from the last group."""

import asyncio

from aiogram.types import CallbackQuery

from handlers.args import Args, number, word
from handlers.paging import paged
from handlers.routing import Area, Superior
from handlers.sending import hand_over
from handlers.show import show
from handlers.telling import answer
from publishing.actions import action
from publishing.outgoing import Button, Made
from publishing.screens import results as screens
from publishing.texts import Translator
from services import results
from services.actors import Actor
from services.ports import Context
from services.refusals import NotFound

area = Area("results")
router = area.router
KINDS = ("xlsx", "csv")


@area.action("result.list", may=Superior)
async def listed(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    found = await results.listed(ctx, actor)
    back = Button(t("back"), action("desk.results"))
    page = number(args) if args else 0
    rows = paged(screens.buttons(t, found), page, lambda at: action("result.list", at), t, back)
    await show(press, screens.listing(t, found).with_buttons(*rows))


@area.action("result.raise", may=Superior)
async def raised(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    found = await results.look(ctx, actor, number(args))
    back = (Button(t("back"), action("result.list")),)
    await show(press, screens.raising(t, found).with_buttons(back))


@area.action("result.file", may=Superior)
async def export(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    found, kind = await results.look(ctx, actor, number(args)), word(args, 1)
    if kind not in KINDS:
        raise NotFound
    # What writes workbooks is read in with the first one.
    from publishing.documents.ranking_table import ranking_table
    from publishing.documents.tables import saved

    try:
        data = await asyncio.to_thread(saved, ranking_table(t, found), kind)
        name = t.plain("result-file-name", ranking=found.ranking.id, kind=kind)
        await hand_over(press, Made(name, data))
    finally:
        await answer(press)
