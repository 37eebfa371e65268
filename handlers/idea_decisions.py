"""Deciding on golden ideas: the queue, considering, adopting, declining with a reason."""

from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from handlers.args import Args, number
from handlers.forms import Filling, Form, Forms, Step, Text, registry
from handlers.idea_owners import OWNER, about, asked, task_of
from handlers.ideas import opened
from handlers.paging import paged
from handlers.routing import Area, Secretary
from handlers.show import show
from publishing.actions import action
from publishing.outgoing import Button, Outgoing
from publishing.screens import ideas as screens
from publishing.texts import Translator
from services import idea_reads as reads
from services.actors import Actor
from services.ideas import REASON_LENGTH, adopt, consider, decline
from services.ports import Context

area = Area("idea-decisions")
router = area.router


@area.action("idea.queue", may=Secretary)
async def queue(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    found = await reads.queue(ctx, actor)
    rows = paged(
        screens.queue_buttons(t, found),
        number(args) if args else 0,
        lambda page: action("idea.queue", page),
        t,
        Button(t("back"), action("desk.handle")),
    )
    await show(press, screens.queue(t, found).with_buttons(*rows))


@area.action("idea.adopt", may=Secretary)
async def ask_adopt(
    press: CallbackQuery, ctx: Context, actor: Actor, args: Args, forms: Forms, state: FSMContext
) -> None:
    await _start(press, ctx, actor, forms, state, ADOPT, number(args))


@area.action("idea.decline", may=Secretary)
async def ask_decline(
    press: CallbackQuery, ctx: Context, actor: Actor, args: Args, forms: Forms, state: FSMContext
) -> None:
    await _start(press, ctx, actor, forms, state, DECLINE, number(args))


@area.action("idea.consider", may=Secretary)
async def ask_consider(
    press: CallbackQuery, ctx: Context, actor: Actor, args: Args, forms: Forms, state: FSMContext
) -> None:
    await _start(press, ctx, actor, forms, state, CONSIDER, number(args))


async def _start(
    press: CallbackQuery,
    ctx: Context,
    actor: Actor,
    forms: Forms,
    state: FSMContext,
    form: Form,
    idea_id: int,
) -> None:
    """What is decided on stands above the question."""
    await forms.start(press, form, state, meta=await asked(ctx, actor, idea_id))


async def _decided(ctx: Context, actor: Actor, t: Translator, idea_id: int, verb: str) -> Outgoing:
    """Who wrote on paper may have no account, so nobody claims that he has been told."""
    view = (await reads.look(ctx, actor, idea_id)).view
    paper = view.entered_by_id != view.member_id
    note = f"idea-{verb}-done-paper" if paper else f"idea-{verb}-done"
    outgoing = await opened(ctx, actor, t, idea_id, note)
    more = Button(t("idea-queue-button"), action("idea.queue"))
    return outgoing.with_next((more,))


async def _adopt(filling: Filling) -> Outgoing:
    ctx, actor, idea = filling.ctx, filling.member, filling.meta["idea"]
    await adopt(ctx, actor, idea, task_of(filling), filling.answers["word"])
    return await _decided(ctx, actor, filling.t, idea, "adopt")


async def _consider(filling: Filling) -> Outgoing:
    ctx, actor, idea = filling.ctx, filling.member, filling.meta["idea"]
    await consider(ctx, actor, idea, filling.answers["word"])
    return await _decided(ctx, actor, filling.t, idea, "consider")


async def _decline(filling: Filling) -> Outgoing:
    ctx, actor, idea = filling.ctx, filling.member, filling.meta["idea"]
    await decline(ctx, actor, idea, filling.answers["reason"])
    return await _decided(ctx, actor, filling.t, idea, "decline")


ADOPT = registry.add(
    Form(
        "idea-adopt",
        "idea-adopt-form",
        (*OWNER, Step("word", "idea-adopt-ask", Text(REASON_LENGTH), optional=True)),
        _adopt,
        may=Secretary,
    )
)
DECLINE = registry.add(
    Form(
        "idea-decline",
        "idea-decline-form",
        (Step("reason", "idea-decline-ask", Text(REASON_LENGTH), hint=about),),
        _decline,
        may=Secretary,
    )
)
CONSIDER = registry.add(
    Form(
        "idea-consider",
        "idea-consider-form",
        (Step("word", "idea-consider-ask", Text(REASON_LENGTH), optional=True, hint=about),),
        _consider,
        may=Secretary,
    )
)
