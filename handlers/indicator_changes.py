"""Changing a published indicator: the form, and the answer of who has to permit it."""

from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from handlers.args import Args, number
from handlers.change_form import CHANGE, meta_of
from handlers.forms import Filling, Form, Forms, Step, Text, registry
from handlers.indicator_screen import opened
from handlers.paging import paged
from handlers.routing import Area, Member, Secretary
from handlers.show import show
from publishing.actions import action
from publishing.outgoing import Button, Outgoing
from publishing.screens import changes as screens
from publishing.screens.indicators import queue_buttons
from publishing.texts import Translator
from services import change_decisions as decisions
from services import changes
from services import commitment_reads as reads
from services.actors import Actor
from services.commitment_reviews import REASON_LENGTH
from services.ports import Context

area = Area("indicator-changes")


@area.action("change.new", may=Member)
async def begin(
    press: CallbackQuery, ctx: Context, actor: Actor, args: Args, forms: Forms, state: FSMContext
) -> None:
    found = await changes.begin(ctx, actor, number(args))
    await forms.start(press, CHANGE, state, meta=meta_of(found))


@area.action("change.withdraw", may=Member)
async def take_back(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    indicator = await decisions.take_back(ctx, actor, number(args))
    await show(press, await opened(ctx, actor, t, indicator, t("change-withdraw-done")))


@area.action("change.queue", may=Secretary)
async def queue(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    found = await reads.decide_queue(ctx, actor)
    rows = paged(
        queue_buttons(t, found),
        number(args) if args else 0,
        lambda page: action("change.queue", page),
        t,
        Button(t("back"), action("desk.handle")),
    )
    await show(press, screens.queue(t, len(found)).with_buttons(*rows))


@area.action("change.permit", may=Secretary)
async def ask_permit(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    view, one = await decisions.look(ctx, actor, number(args))
    await show(press, screens.confirm(t, view, one, number(args)))


@area.action("change.permit-yes", may=Secretary)
async def permitted(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    indicator = await decisions.permit(ctx, actor, number(args))
    await show(press, await _decided(ctx, actor, t, indicator, "change-permit-done"))


@area.action("change.refuse", may=Secretary)
async def ask_refuse(
    press: CallbackQuery, ctx: Context, actor: Actor, args: Args, forms: Forms, state: FSMContext
) -> None:
    await decisions.look(ctx, actor, number(args))
    await forms.start(press, REFUSE, state, meta={"change": number(args)})


async def _refuse(filling: Filling) -> Outgoing:
    ctx, actor, reason = filling.ctx, filling.member, filling.answers["reason"]
    indicator = await decisions.refuse(ctx, actor, filling.meta["change"], reason)
    return await _decided(ctx, actor, filling.t, indicator, "change-refuse-done")


async def _decided(ctx: Context, actor: Actor, t: Translator, indicator: int, key: str) -> Outgoing:
    outgoing = await opened(ctx, actor, t, indicator, t(key))
    return outgoing.with_next((Button(t("change-queue-button"), action("change.queue")),))


REFUSE = registry.add(
    Form(
        "change-refuse",
        "change-refuse-form",
        (Step("reason", "change-ask-refusal", Text(REASON_LENGTH)),),
        _refuse,
        may=Secretary,
    )
)
