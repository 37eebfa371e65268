"""Plaques: proposed, decided on, checked, taken off; who displays what."""

from typing import Any

from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from handlers.args import Args, number, word
from handlers.forms import Forms
from handlers.paging import leafing, paged
from handlers.plaque_forms import CHECK, OFF, RETURN, STARS, begin_proposal
from handlers.routing import Area, Member, Secretary, Superior
from handlers.show import show
from publishing.actions import action
from publishing.outgoing import Button
from publishing.screens import plaques as screens
from publishing.texts import Translator
from services import plaque_decisions, plaque_offers, plaque_reads, plaques
from services.actors import Actor
from services.plaque_reads import PlaqueSheet
from services.ports import Context

area = Area("plaques")
router = area.router


async def begin_plaque(
    event: Message | CallbackQuery, ctx: Context, actor: Actor, t: Translator, duty_id: int
) -> None:
    """Shows the kinds that count for a duty; a plan has at most sixteen."""
    call = await plaques.call(ctx, actor, duty_id)
    rows = [(button,) for button in screens.offer_buttons(t, call.offers)]
    back = (Button(t("back"), action("me.duties")),)
    await show(event, screens.asked(t, call.line, call.prompt).with_buttons(*rows, back))


@area.action("plaque.mine", may=Secretary)
async def mine(press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args) -> None:
    found = await plaque_reads.mine(ctx, actor)
    buttons = screens.list_buttons(t, found, placed=len(actor.led) > 1)
    rows = paged(buttons, _page(args), lambda page: action("plaque.mine", page), t)
    propose = Button(t("plaque-propose"), action("plaque.new"))
    back = Button(t("back"), action("desk.own"))
    listing = screens.listing(t, "plaque-mine", len(found))
    await show(press, listing.with_buttons(*rows, (propose,), (back,)))


@area.action("plaque.below", may=Superior)
async def below(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    found = await plaque_reads.below(ctx, actor)
    buttons = screens.list_buttons(t, found, placed=True)
    back = Button(t("back"), action("desk.handle"))
    rows = paged(buttons, _page(args), lambda page: action("plaque.below", page), t, back)
    await show(press, screens.listing(t, "plaque-below", len(found)).with_buttons(*rows))


@area.action("plaque.new", may=Secretary)
async def choose(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    offers = await plaque_offers.offers(ctx, actor)
    buttons = screens.offer_buttons(t, offers)
    back = Button(t("back"), action("plaque.mine"))
    rows = paged(buttons, _page(args), lambda page: action("plaque.new", page), t, back)
    await show(press, screens.listing(t, "plaque-choose", len(offers)).with_buttons(*rows))


@area.action("plaque.of", may=Secretary)
async def propose(
    press: CallbackQuery, ctx: Context, actor: Actor, args: Args, forms: Forms, state: FSMContext
) -> None:
    which = (number(args), number(args, 1), word(args, 2))
    await begin_proposal(press, ctx, actor, forms, state, which)


@area.action("plaque.open", may=Member)
async def open_one(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    await show(press, screens.opened(t, await plaque_reads.look(ctx, actor, number(args))))


@area.action("plaque.confirm", may=Superior)
async def confirmed(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    sheet = await plaque_decisions.confirm(ctx, actor, number(args))
    await show(press, screens.opened(t, sheet, t("plaque-confirmed")))


@area.action("plaque.return", may=Superior)
async def ask_return(
    press: CallbackQuery, ctx: Context, actor: Actor, args: Args, forms: Forms, state: FSMContext
) -> None:
    sheet = await plaque_reads.look(ctx, actor, number(args))
    await forms.start(press, RETURN, state, meta=_about(forms.t, sheet))


@area.action("plaque.redo", may=Secretary)
async def redo(
    press: CallbackQuery, ctx: Context, actor: Actor, args: Args, forms: Forms, state: FSMContext
) -> None:
    sheet = await plaque_decisions.returned(ctx, actor, number(args))
    view = sheet.view
    which = (view.campaign_id, view.organisation_id, view.kind)
    await begin_proposal(press, ctx, actor, forms, state, which, view)


@area.action("plaque.withdraw", may=Secretary)
async def ask_withdraw(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    await show(press, screens.confirm(t, await plaque_reads.look(ctx, actor, number(args))))


@area.action("plaque.withdraw-yes", may=Secretary)
async def withdrawn(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    sheet = await plaque_decisions.withdraw(ctx, actor, number(args))
    await show(press, screens.opened(t, sheet, t("plaque-withdrawn")))


@area.action("plaque.check", may=Secretary)
async def ask_check(
    press: CallbackQuery, ctx: Context, actor: Actor, args: Args, forms: Forms, state: FSMContext
) -> None:
    sheet = await plaque_reads.look(ctx, actor, number(args))
    await forms.start(press, CHECK, state, meta=_about(forms.t, sheet))


@area.action("plaque.stars", may=Superior)
async def ask_stars(
    press: CallbackQuery, ctx: Context, actor: Actor, args: Args, forms: Forms, state: FSMContext
) -> None:
    sheet = await plaque_reads.look(ctx, actor, number(args))
    most = {"most": sheet.said.stars or 0, "now": sheet.view.stars}
    await forms.start(press, STARS, state, meta=_about(forms.t, sheet) | most)


@area.action("plaque.take-off", may=Secretary)
async def ask_take_off(
    press: CallbackQuery, ctx: Context, actor: Actor, args: Args, forms: Forms, state: FSMContext
) -> None:
    sheet = await plaque_reads.look(ctx, actor, number(args))
    await forms.start(press, OFF, state, meta=_about(forms.t, sheet))


@area.action("plaque.wall", may=Member)
async def wall(press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args) -> None:
    campaign, kind = number(args), word(args, 1)
    found = await plaque_reads.wall(ctx, actor, campaign, kind, number(args, 2))
    shown = found.page
    turning = leafing(
        shown.number, shown.more, lambda page: action("plaque.wall", campaign, kind, page), t
    )
    rows = [(button,) for button in screens.wall_rows(t, shown.items)]
    back = (Button(t("back"), action("plan.part", campaign, "plaques")),)
    screen = screens.wall(t, found.said, shown.items, shown.number)
    await show(press, screen.with_buttons(*rows, *turning, back))


def _about(t: Translator, sheet: PlaqueSheet) -> dict[str, Any]:
    """Kept with each form about one that there is."""
    return {"plaque": sheet.view.id, "about": screens.measured(t, sheet)}


def _page(args: Args) -> int:
    return number(args) if args else 0
