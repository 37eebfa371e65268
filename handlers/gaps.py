"""Gaps: found and handed in, checked, closed by somebody else, looked back on."""

from collections.abc import Sequence

from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from handlers.args import Args, number
from handlers.forms import Forms
from handlers.gap_forms import CLAIM, REFUSE, RETURN, begin_gap, opened
from handlers.paging import paged
from handlers.routing import Area, Member, Secretary
from handlers.show import show
from publishing.actions import action
from publishing.outgoing import Button, Outgoing
from publishing.screens import gaps as screens
from publishing.texts import Translator
from services import gap_reads, gaps
from services.actors import Actor
from services.gap_reads import GapSheet
from services.ports import Context

area = Area("gaps")
router = area.router


@area.action("gap.mine", may=Member)
async def mine(press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args) -> None:
    found = await gap_reads.mine(ctx, actor)
    look_back = Button(t("gaps-look-back-button"), action("gap.look-back"))
    await show(press, _listed(t, ctx, "gaps-mine", found, args, "menu.open", look_back))


@area.action("gap.overseen", may=Secretary)
async def overseen(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    found = await gap_reads.overseen(ctx, actor)
    look_back = Button(t("gaps-look-back-button"), action("gap.look-back-below"))
    await show(press, _listed(t, ctx, "gaps-overseen", found, args, "desk.handle", look_back))


@area.action("gap.look-back", may=Member)
async def look_back(press: CallbackQuery, ctx: Context, actor: Actor, t: Translator) -> None:
    found = await gap_reads.mine(ctx, actor)
    await show(press, _looked_back(t, ctx, found, "gap.mine", leads=actor.is_secretary))


@area.action("gap.look-back-below", may=Secretary)
async def look_back_below(press: CallbackQuery, ctx: Context, actor: Actor, t: Translator) -> None:
    found = await gap_reads.overseen(ctx, actor)
    await show(press, _looked_back(t, ctx, found, "gap.overseen", leads=True))


@area.action("gap.open", may=Member)
async def open_one(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    sheet, files = await gap_reads.files(ctx, actor, number(args))
    await show(press, screens.with_files(t, opened(t, ctx, sheet), files, sheet.moves))


@area.action("gap.files", may=Member)
async def files(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    sheet, found = await gap_reads.files(ctx, actor, number(args))
    await show(press, screens.evidence(t, sheet.view, found))


@area.action("gap.accept", may=Secretary)
async def accepted(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    sheet = await gaps.accept(ctx, actor, number(args))
    await show(press, opened(t, ctx, sheet, t("gaps-accepted")))


@area.action("gap.return", may=Secretary)
async def ask_return(
    press: CallbackQuery, ctx: Context, actor: Actor, args: Args, forms: Forms, state: FSMContext
) -> None:
    sheet = await gap_reads.look(ctx, actor, number(args))
    await forms.start(press, RETURN, state, meta={"gap": sheet.view.id})


@area.action("gap.redo", may=Member)
async def redo(
    press: CallbackQuery, ctx: Context, actor: Actor, args: Args, forms: Forms, state: FSMContext
) -> None:
    sheet, duty = await gaps.duty_of(ctx, actor, number(args))
    await begin_gap(press, ctx, actor, forms, state, duty, sheet)


@area.action("gap.withdraw", may=Member)
async def ask_withdraw(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    sheet = await gap_reads.look(ctx, actor, number(args))
    await show(press, screens.confirm(t, sheet.view, "gaps-withdraw-sure", "gap.withdraw-yes"))


@area.action("gap.withdraw-yes", may=Member)
async def withdrawn(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    sheet = await gaps.withdraw(ctx, actor, number(args))
    await show(press, opened(t, ctx, sheet, t("gaps-withdrawn")))


@area.action("gap.claim", may=Member)
async def ask_claim(
    press: CallbackQuery, ctx: Context, actor: Actor, args: Args, forms: Forms, state: FSMContext
) -> None:
    sheet = await gap_reads.look(ctx, actor, number(args))
    await forms.start(press, CLAIM, state, meta={"gap": sheet.view.id})


@area.action("gap.close", may=Secretary)
async def ask_close(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    sheet = await gap_reads.look(ctx, actor, number(args))
    await show(press, screens.confirm(t, sheet.view, "gaps-close-sure", "gap.close-yes"))


@area.action("gap.close-yes", may=Secretary)
async def closed(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    sheet = await gaps.close(ctx, actor, number(args))
    await show(press, opened(t, ctx, sheet, t("gaps-closed")))


@area.action("gap.refuse", may=Secretary)
async def ask_refuse(
    press: CallbackQuery, ctx: Context, actor: Actor, args: Args, forms: Forms, state: FSMContext
) -> None:
    sheet = await gap_reads.look(ctx, actor, number(args))
    await forms.start(press, REFUSE, state, meta={"gap": sheet.view.id})


def _looked_back(
    t: Translator, ctx: Context, found: Sequence[GapSheet], back: str, *, leads: bool
) -> Outgoing:
    lines = [(one.view, one.title) for one in found]
    return screens.look_back(t, lines, ctx.today(), back, leads=leads)


def _listed(
    t: Translator,
    ctx: Context,
    key: str,
    found: Sequence[GapSheet],
    args: Args,
    back: str,
    look_back: Button,
) -> Outgoing:
    rows = paged(
        screens.list_buttons(t, [one.view for one in found], ctx.today()),
        number(args) if args else 0,
        lambda page: action(key.replace("gaps-", "gap."), page),
        t,
    )
    last = ((look_back,),) if found else ()
    outgoing = screens.listing(t, key, len(found))
    return outgoing.with_buttons(*rows, *last, (Button(t("back"), action(back)),))
