"""Rivals: proposed, approved above, looked at by both sides, changed."""

from collections.abc import Sequence

from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from handlers.args import Args, number
from handlers.forms import Forms
from handlers.paging import paged
from handlers.rival_forms import RETURN, begin_rival, opened
from handlers.routing import Area, Member, Secretary, Superior
from handlers.show import show
from models.rules.pairing import Move
from publishing.actions import action
from publishing.outgoing import Button, Outgoing
from publishing.screens import rivals as screens
from publishing.texts import Translator
from services import rival_calls, rival_reads, rivals
from services.actors import Actor
from services.ports import Context

area = Area("rivals")


@area.action("rival.mine", may=Member)
async def mine(press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args) -> None:
    """Those of one's own organisations, then who has chosen them."""
    own = screens.list_buttons(t, await rival_reads.mine(ctx, actor))
    others = await rival_reads.chosen(ctx, actor)
    buttons = [*own, *screens.list_buttons(t, others, "rivals-chosen")]
    await show(press, _listed(t, "rivals-mine", buttons, args, "menu.open"))


@area.action("rival.below", may=Superior)
async def below(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    buttons = screens.list_buttons(t, await rival_reads.below(ctx, actor))
    await show(press, _listed(t, "rivals-below", buttons, args, "desk.below"))


@area.action("rival.open", may=Member)
async def open_one(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    await show(press, opened(t, await rival_reads.look(ctx, actor, number(args))))


@area.action("rival.approve", may=Superior)
async def ask_approve(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    sheet, _ = await rival_reads.look(ctx, actor, number(args))
    await show(press, screens.confirm(t, sheet.view, "rivals-approve-sure", "rival.approve-yes"))


@area.action("rival.approve-yes", may=Superior)
async def approved(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    await rivals.approve(ctx, actor, number(args))
    found = await rival_reads.look(ctx, actor, number(args))
    await show(press, opened(t, found, t("rivals-approved")))


@area.action("rival.return", may=Superior)
async def ask_return(
    press: CallbackQuery, ctx: Context, actor: Actor, args: Args, forms: Forms, state: FSMContext
) -> None:
    sheet, _ = await rival_reads.look(ctx, actor, number(args))
    await forms.start(press, RETURN, state, meta={"pairing": sheet.view.id})


@area.action("rival.change", may=Secretary)
async def change(
    press: CallbackQuery, ctx: Context, actor: Actor, args: Args, forms: Forms, state: FSMContext
) -> None:
    """Mends a returned one, or proposes another one in the place of what holds."""
    sheet, duty = await rival_calls.duty_of(ctx, actor, number(args))
    again = sheet.view if Move.REDO in sheet.moves else None
    await begin_rival(press, ctx, actor, forms, state, duty, again)


@area.action("rival.withdraw", may=Secretary)
async def ask_withdraw(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    sheet, _ = await rival_reads.look(ctx, actor, number(args))
    await show(press, screens.confirm(t, sheet.view, "rivals-withdraw-sure", "rival.withdraw-yes"))


@area.action("rival.withdraw-yes", may=Secretary)
async def withdrawn(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    await rivals.withdraw(ctx, actor, number(args))
    found = await rival_reads.look(ctx, actor, number(args))
    await show(press, opened(t, found, t("rivals-withdrawn")))


def _listed(t: Translator, key: str, buttons: Sequence[Button], args: Args, back: str) -> Outgoing:
    rows = paged(
        buttons,
        number(args) if args else 0,
        lambda page: action(key.replace("rivals-", "rival."), page),
        t,
        Button(t("back"), action(back)),
    )
    return screens.listing(t, key, len(buttons)).with_buttons(*rows)
