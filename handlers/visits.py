"""Visits: logged, put on a day, read, taken back; who made how many."""

from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from handlers.args import Args, number
from handlers.forms import Forms
from handlers.paging import paged
from handlers.routing import Area, Member, Secretary
from handlers.show import show
from handlers.visit_forms import begin_log, begin_plan, begin_visit, opened
from publishing.actions import action
from publishing.outgoing import Button
from publishing.screens import visits as screens
from publishing.texts import Translator
from services import visit_calls, visit_reads, visits_ahead
from services.actors import Actor
from services.ports import Context

area = Area("visits")
router = area.router


@area.action("visit.new", may=Member)
async def new(
    press: CallbackQuery, ctx: Context, actor: Actor, args: Args, forms: Forms, state: FSMContext
) -> None:
    """With one thing to be visited for straight to it."""
    found = await visit_reads.doable(ctx, actor)
    if len(found) == 1:
        await begin_visit(press, ctx, actor, forms, state, found[0].duty.id)
        return
    t, page = forms.t, number(args) if args else 0
    buttons = screens.duty_buttons(t, found, "duty.do")
    rows = paged(buttons, page, lambda page: action("visit.new", page), t)
    await show(press, screens.choose_duty(t, len(found)).with_next(*rows))


@area.action("visit.ahead", may=Member)
async def ahead(
    press: CallbackQuery, ctx: Context, actor: Actor, args: Args, forms: Forms, state: FSMContext
) -> None:
    found = await visit_reads.doable(ctx, actor)
    if len(found) == 1:
        await begin_plan(press, forms, state, await visit_calls.call(ctx, actor, found[0].duty.id))
        return
    t, page = forms.t, number(args) if args else 0
    buttons = screens.duty_buttons(t, found, "visit.plan")
    rows = paged(buttons, page, lambda page: action("visit.ahead", page), t)
    await show(press, screens.choose_duty(t, len(found)).with_next(*rows))


@area.action("visit.write", may=Member)
async def write(
    press: CallbackQuery, ctx: Context, actor: Actor, args: Args, forms: Forms, state: FSMContext
) -> None:
    await begin_log(press, forms, state, await visit_calls.call(ctx, actor, number(args)))


@area.action("visit.plan", may=Member)
async def plan(
    press: CallbackQuery, ctx: Context, actor: Actor, args: Args, forms: Forms, state: FSMContext
) -> None:
    await begin_plan(press, forms, state, await visit_calls.call(ctx, actor, number(args)))


@area.action("visit.log", may=Member)
async def log_planned(
    press: CallbackQuery, ctx: Context, actor: Actor, args: Args, forms: Forms, state: FSMContext
) -> None:
    sheet, call = await visit_calls.planned(ctx, actor, number(args))
    await begin_log(press, forms, state, call, sheet)


@area.action("visit.mine", may=Member)
async def mine(press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args) -> None:
    found = await visit_reads.mine(ctx, actor)
    sheets = [*found.sheets, *found.others]
    rows = paged(
        screens.list_buttons(t, [(one.view, one.title) for one in sheets]),
        number(args) if args else 0,
        lambda page: action("visit.mine", page),
        t,
    )
    unvisited = [one.name for one in found.left_out]
    outgoing = screens.mine(t, len(found.sheets), len(found.left), unvisited)
    await show(press, outgoing.with_next(*rows))


@area.action("visit.received", may=Secretary)
async def received(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    found = await visit_reads.received(ctx, actor)
    rows = paged(
        screens.list_buttons(t, [(one.view, one.title) for one in found], whose=True),
        number(args) if args else 0,
        lambda page: action("visit.received", page),
        t,
        Button(t("back"), action("visit.counts")),
    )
    await show(press, screens.received(t, len(found)).with_buttons(*rows))


@area.action("visit.counts", may=Secretary)
async def counts(press: CallbackQuery, ctx: Context, actor: Actor, t: Translator) -> None:
    await show(press, screens.counts(t, await visit_reads.counts(ctx, actor)))


@area.action("visit.open", may=Member)
async def open_one(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    await show(press, opened(t, await visit_reads.look(ctx, actor, number(args))))


@area.action("visit.drop", may=Member)
async def ask_drop(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    sheet = await visit_reads.look(ctx, actor, number(args))
    await show(press, screens.confirm(t, sheet.view, sheet.title))


@area.action("visit.drop-yes", may=Member)
async def dropped(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    sheet = await visits_ahead.drop(ctx, actor, number(args))
    await show(press, opened(t, sheet, t("visits-dropped")))
