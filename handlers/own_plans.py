"""Organisations' own plans: what is asked for, handed in, looked at, decided."""

from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from handlers.args import Args, number
from handlers.forms import Forms
from handlers.own_plan_answers import answers_of, kept, meta_of
from handlers.own_plan_forms import RETURN, SEND, WRITE
from handlers.paging import paged
from handlers.routing import Area, Secretary, Superior
from handlers.sending import hand_over
from handlers.show import show
from handlers.telling import answer
from models.plan.below import own_plan
from publishing.actions import action
from publishing.outgoing import Button, Made, Outgoing
from publishing.plans.template import template
from publishing.screens import own_plans as screens
from publishing.texts import Translator
from services import own_plan_reads as reads
from services import own_plans
from services.actors import Actor
from services.ports import Context

area = Area("own-plans")
router = area.router


async def begin_own_plan(
    event: Message | CallbackQuery, ctx: Context, actor: Actor, t: Translator, duty_id: int
) -> None:
    """Shows the ways in which one that is asked for can be handed in."""
    call = await reads.call(ctx, actor, duty_id)
    former = call.former
    here = former is None or answers_of(own_plan(former.source)) is not None
    await show(event, screens.call(t, call, here=here))


@area.action("own-plan.list", may=Secretary)
async def mine(press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args) -> None:
    found = await reads.mine(ctx, actor)
    buttons = [*screens.asked_buttons(t, found.asked), *screens.row_buttons(t, found.rows)]
    await _list(press, t, args, "own-plan.list", buttons, len(found.rows), "own-plan-mine")


@area.action("own-plan.received", may=Superior)
async def received(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    found = await reads.received(ctx, actor)
    buttons = screens.row_buttons(t, found)
    await _list(press, t, args, "own-plan.received", buttons, len(found), "own-plan-received")


@area.action("own-plan.new", may=Secretary)
async def new(press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args) -> None:
    await begin_own_plan(press, ctx, actor, t, number(args))


@area.action("own-plan.write", may=Secretary)
async def write(
    press: CallbackQuery, ctx: Context, actor: Actor, args: Args, forms: Forms, state: FSMContext
) -> None:
    """With what was handed in last, where the form can say it."""
    call = await reads.call(ctx, actor, number(args))
    former = own_plan(call.former.source) if call.former else None
    given = answers_of(former) if former else None
    meta = meta_of(call) | (kept(former) if former and given else {})
    await forms.start(press, WRITE, state, preset=given, meta=meta, review=given is not None)


@area.action("own-plan.send", may=Secretary)
async def send(
    press: CallbackQuery, ctx: Context, actor: Actor, args: Args, forms: Forms, state: FSMContext
) -> None:
    call = await reads.call(ctx, actor, number(args))
    await forms.start(press, SEND, state, meta=meta_of(call))


@area.action("own-plan.template", may=Secretary)
async def hand_out(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    call = await reads.call(ctx, actor, number(args))
    name = f"{call.superior.id}-{call.line.duty.organisation_id}.yaml"
    await _send(press, name, template(t, call.superior))


@area.action("own-plan.file", may=Secretary)
async def file(press: CallbackQuery, ctx: Context, actor: Actor, args: Args) -> None:
    sheet = await reads.look(ctx, actor, number(args))
    view = sheet.view
    name = f"{sheet.superior.id}-{view.organisation_id}-{view.number}.yaml"
    await _send(press, name, view.source)


@area.action("own-plan.open", may=Secretary)
async def open_one(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    await show(press, await _opened(ctx, actor, t, number(args)))


@area.action("own-plan.withdraw", may=Secretary)
async def ask_withdraw(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    sheet = await reads.look(ctx, actor, number(args))
    verb = "own-plan.withdraw-yes"
    await show(press, screens.confirm(t, sheet, "own-plan-withdraw-sure", verb))


@area.action("own-plan.withdraw-yes", may=Secretary)
async def withdrawn(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    await own_plans.withdraw(ctx, actor, number(args))
    await show(press, await _opened(ctx, actor, t, number(args), t("own-plan-withdraw-done")))


@area.action("own-plan.approve", may=Superior)
async def ask_approve(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    sheet = await reads.look(ctx, actor, number(args))
    verb = "own-plan.approve-yes"
    await show(press, screens.confirm(t, sheet, "own-plan-approve-sure", verb))


@area.action("own-plan.approve-yes", may=Superior)
async def approved(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    await own_plans.approve(ctx, actor, number(args))
    await show(press, await _opened(ctx, actor, t, number(args), t("own-plan-approve-done")))


@area.action("own-plan.record", may=Superior)
async def recorded(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    await own_plans.record(ctx, actor, number(args))
    await show(press, await _opened(ctx, actor, t, number(args), t("own-plan-record-done")))


@area.action("own-plan.return", may=Superior)
async def ask_return(
    press: CallbackQuery, ctx: Context, actor: Actor, args: Args, forms: Forms, state: FSMContext
) -> None:
    sheet = await reads.reviewable(ctx, actor, number(args))
    await forms.start(press, RETURN, state, meta={"plan": sheet.view.id})


async def _opened(
    ctx: Context, actor: Actor, t: Translator, plan_id: int, note: str = ""
) -> Outgoing:
    return screens.opened(t, await reads.look(ctx, actor, plan_id), note)


async def _list(
    press: CallbackQuery,
    t: Translator,
    args: Args,
    name: str,
    buttons: list[Button],
    count: int,
    key: str,
) -> None:
    page = number(args) if args else 0
    back = Button(t("back"), action("desk.own" if name == "own-plan.list" else "desk.handle"))
    rows = paged(buttons, page, lambda other: action(name, other), t, back)
    await show(press, screens.listing(t, key, count).with_buttons(*rows))


async def _send(press: CallbackQuery, name: str, text: str) -> None:
    """A file of our own making, below the screen that it was asked for on."""
    try:
        await hand_over(press, Made(name, text.encode()))
    finally:
        await answer(press)
