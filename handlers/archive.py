"""Past campaigns, for everybody who took part."""

from aiogram.types import CallbackQuery

from handlers.args import Args, number
from handlers.paging import paged, turning
from handlers.routing import Area, Member
from handlers.show import show
from publishing.actions import action
from publishing.outgoing import Button
from publishing.screens import archive as screens
from publishing.texts import Translator
from services import archive
from services.actors import Actor
from services.ports import Context

area = Area("archive")


@area.action("archive.list", may=Member)
async def listed(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    found = [screens.row(*one) for one in await archive.listed(ctx, actor)]
    page, menu = number(args) if args else 0, Button(t("menu"), action("menu.open"))
    rows = paged(found, page, lambda at: action("archive.list", at), t, menu)
    await show(press, screens.listing(t, rows))


@area.action("archive.open", may=Member)
async def open_one(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    one = await archive.look(ctx, actor, number(args))
    buttons = [screens.ranking_button(t, one.id, *known, one.plan) for known in one.rankings]
    buttons += [screens.results_button(t, one.id)] if one.rounds else []
    buttons += [screens.documents_button(t)] if "documents" in one.counts else []
    page = number(args, 1) if len(args) > 1 else 0
    turn = lambda at: action("archive.open", one.id, at)  # noqa: E731 - of this page alone
    rows = paged(buttons, page, turn, t, Button(t("back"), action("archive.list")))
    erased = one.erased_at is not None
    shown = screens.opened(t, one.id, one.plan, one.counts, erased=erased)
    await show(press, shown.with_buttons(*rows))


@area.action("archive.ranking", may=Member)
async def open_ranking(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    one, view = await archive.look_ranking(ctx, actor, number(args), number(args, 1))
    await show(press, screens.ranked(t, one.id, one.plan, view))


@area.action("archive.results", may=Member)
async def open_results(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    one, size = await archive.look(ctx, actor, number(args)), screens.ROUNDS
    last = max(0, (len(one.rounds) - 1) // size)
    page = min(number(args, 1), last)
    found = one.rounds[page * size : (page + 1) * size]
    rows = turning(page, last, lambda at: action("archive.results", one.id, at), t)
    shown = screens.results(t, one.plan, found)
    await show(press, shown.with_buttons(*rows, *screens.back(t, one.id)))
