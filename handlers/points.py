"""Points: a bonus claimed and checked, deductions and effects entered, what was said taken back."""

from typing import Any

from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from handlers.args import Args, number, word
from handlers.forms import Forms
from handlers.paging import paged
from handlers.point_forms import BACK, DECLINE, begin
from handlers.routing import Area, Member, Secretary, Superior
from handlers.show import show
from publishing.actions import action
from publishing.outgoing import Button
from publishing.screens import points as screens
from publishing.texts import Translator
from services import point_offers, point_reads, points
from services.actors import Actor
from services.point_offers import Which
from services.point_reads import PointSheet
from services.ports import Context

area = Area("points")
router = area.router


@area.action("point.mine", may=Secretary)
async def mine(press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args) -> None:
    found = await point_reads.mine(ctx, actor)
    buttons = screens.list_buttons(t, found, placed=len(actor.led) > 1)
    rows = paged(buttons, _page(args), lambda page: action("point.mine", page), t)
    new = Button(t("point-claim"), action("point.new"))
    back = Button(t("back"), action("desk.own"))
    listing = screens.listing(t, "point-mine", len(found))
    await show(press, listing.with_buttons(*rows, (new,), (back,)))


@area.action("point.below", may=Superior)
async def below(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    found = await point_reads.below(ctx, actor)
    buttons = screens.list_buttons(t, found, placed=True)
    rows = paged(buttons, _page(args), lambda page: action("point.below", page), t)
    new = Button(t("point-enter"), action("point.whom"))
    back = Button(t("back"), action("desk.handle"))
    listing = screens.listing(t, "point-below", len(found))
    await show(press, listing.with_buttons(*rows, (new,), (back,)))


@area.action("point.new", may=Secretary)
async def choose(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    offers = await point_offers.claimable(ctx, actor)
    buttons = screens.offer_buttons(t, offers, "point.claim")
    back = Button(t("back"), action("point.mine"))
    rows = paged(buttons, _page(args), lambda page: action("point.new", page), t, back)
    await show(press, screens.listing(t, "point-choose", len(offers)).with_buttons(*rows))


@area.action("point.claim", may=Secretary)
async def claim(
    press: CallbackQuery, ctx: Context, actor: Actor, args: Args, forms: Forms, state: FSMContext
) -> None:
    await begin(press, ctx, actor, forms, state, _which(args), entering=False)


@area.action("point.whom", may=Superior)
async def whom(press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args) -> None:
    found = await point_offers.places(ctx, actor)
    buttons = screens.place_buttons(found)
    back = Button(t("back"), action("point.below"))
    rows = paged(buttons, _page(args), lambda page: action("point.whom", page), t, back)
    await show(press, screens.listing(t, "point-whom", len(found)).with_buttons(*rows))


@area.action("point.rules", may=Superior)
async def rules(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    of, page = number(args), number(args, 1) if len(args) > 1 else 0
    offers = await point_offers.enterable(ctx, actor, of)
    buttons = screens.offer_buttons(t, offers, "point.enter")
    back = Button(t("back"), action("point.whom"))
    rows = paged(buttons, page, lambda page: action("point.rules", of, page), t, back)
    await show(press, screens.listing(t, "point-rules", len(offers)).with_buttons(*rows))


@area.action("point.enter", may=Superior)
async def enter(
    press: CallbackQuery, ctx: Context, actor: Actor, args: Args, forms: Forms, state: FSMContext
) -> None:
    await begin(press, ctx, actor, forms, state, _which(args), entering=True)


@area.action("point.open", may=Member)
async def open_one(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    await show(press, screens.opened(t, await point_reads.look(ctx, actor, number(args))))


@area.action("point.files", may=Member)
async def files(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    sheet, found = await point_reads.files(ctx, actor, number(args))
    await show(press, screens.evidence(t, sheet.view, found))


@area.action("point.verify", may=Superior)
async def verified(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    sheet = await points.verify(ctx, actor, number(args))
    await show(press, screens.opened(t, sheet, t("point-verified")))


@area.action("point.decline", may=Superior)
async def ask_decline(
    press: CallbackQuery, ctx: Context, actor: Actor, args: Args, forms: Forms, state: FSMContext
) -> None:
    sheet = await point_reads.look(ctx, actor, number(args))
    await forms.start(press, DECLINE, state, meta=_about(forms.t, sheet))


@area.action("point.take-back", may=Superior)
async def ask_back(
    press: CallbackQuery, ctx: Context, actor: Actor, args: Args, forms: Forms, state: FSMContext
) -> None:
    sheet = await point_reads.look(ctx, actor, number(args))
    await forms.start(press, BACK, state, meta=_about(forms.t, sheet))


@area.action("point.withdraw", may=Secretary)
async def ask_withdraw(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    await show(press, screens.confirm(t, await point_reads.look(ctx, actor, number(args))))


@area.action("point.withdraw-yes", may=Secretary)
async def withdrawn(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    sheet = await points.withdraw(ctx, actor, number(args))
    await show(press, screens.opened(t, sheet, t("point-withdrawn")))


def _which(args: Args) -> Which:
    return number(args), number(args, 1), word(args, 2)


def _about(t: Translator, sheet: PointSheet) -> dict[str, Any]:
    """Kept with each form about one that there is."""
    return {"point": sheet.view.id, "about": screens.told(t, sheet)}


def _page(args: Args) -> int:
    return number(args) if args else 0
