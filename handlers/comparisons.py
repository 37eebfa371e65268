"""Figures in which an organisation is compared with its rival: named, entered, drawn."""

from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from handlers.args import Args, number, word
from handlers.comparison_forms import ENTER, NAME
from handlers.forms import Forms
from handlers.paging import paged
from handlers.rival_forms import opened
from handlers.routing import Area, Member, Secretary
from handlers.show import show
from handlers.telling import answer
from publishing.actions import action
from publishing.outgoing import Button, Outgoing
from publishing.screens import comparisons as screens
from publishing.texts import Translator
from services import comparisons, rival_reads
from services.actors import Actor
from services.comparisons import ComparisonSheet
from services.ports import Context
from services.refusals import NotFound, NotNow

area = Area("comparisons")


@area.action("compare.new", may=Secretary)
async def new(
    press: CallbackQuery, ctx: Context, actor: Actor, args: Args, forms: Forms, state: FSMContext
) -> None:
    sheet, _ = await rival_reads.look(ctx, actor, number(args))
    meta = {"pairing": sheet.view.id, "rival": sheet.view.rival}
    await forms.start(press, NAME, state, meta=meta)


@area.action("compare.open", may=Member)
async def open_one(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    sheet = await comparisons.look(ctx, actor, number(args))
    await show(press, screens.opened(t, sheet.view, ctx.today(), enters=sheet.enters))


@area.action("compare.enter", may=Secretary)
async def enter(
    press: CallbackQuery, ctx: Context, actor: Actor, args: Args, forms: Forms, state: FSMContext
) -> None:
    sheet, own = await comparisons.look(ctx, actor, number(args)), _own(args)
    if not sheet.enters:
        raise NotNow
    view = sheet.view
    whose = view.pair.organisation if own else view.pair.rival
    meta = {"comparison": view.id, "own": own, "whose": whose, "title": view.title}
    await forms.start(press, ENTER, state, meta={**meta, "unit": view.unit})


@area.action("compare.history", may=Member)
async def history(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    sheet = await comparisons.look(ctx, actor, number(args))
    await show(press, _history(t, sheet, number(args, 1) if len(args) > 1 else 0))


@area.action("compare.withdraw", may=Secretary)
async def ask_withdraw(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    sheet, value = await comparisons.value_of(ctx, actor, number(args))
    await show(press, screens.confirm(t, sheet.view, value))


@area.action("compare.withdraw-yes", may=Secretary)
async def withdrawn(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    sheet = await comparisons.withdraw(ctx, actor, number(args))
    await show(press, _history(t, sheet, 0))


@area.action("compare.drop", may=Secretary)
async def ask_drop(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    sheet = await comparisons.look(ctx, actor, number(args))
    await show(press, screens.confirm_drop(t, sheet.view))


@area.action("compare.drop-yes", may=Secretary)
async def dropped(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    pair = await comparisons.drop(ctx, actor, number(args))
    found = await rival_reads.look(ctx, actor, pair.view.id)
    await show(press, opened(t, found, t("comparison-dropped")))


@area.action("compare.draw", may=Member)
async def draw(press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args) -> None:
    await comparisons.draw(ctx, actor, number(args))
    await answer(press, t.plain("forecast-coming"))


def _own(args: Args) -> bool:
    sides = dict(screens.SIDES)
    if word(args, 1) not in sides:
        raise NotFound
    return sides[word(args, 1)]


def _history(t: Translator, sheet: ComparisonSheet, page: int) -> Outgoing:
    number_ = sheet.view.id
    rows = paged(
        screens.history_buttons(t, sheet.view, sheet.own),
        page,
        lambda other: action("compare.history", number_, other),
        t,
        Button(t("back"), action("compare.open", number_)),
    )
    return screens.history(t, sheet.view).with_buttons(*rows)
