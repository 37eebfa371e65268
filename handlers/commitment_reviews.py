"""Reviewing commitments that were handed in: approve, or return with a reason."""

from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from handlers.args import Args, number
from handlers.commitment_lists import listed
from handlers.forms import Filling, Form, Forms, Step, Text, registry
from handlers.routing import Area, Secretary
from handlers.show import show
from models.queries.commitment_views import CommitmentView
from publishing.actions import action
from publishing.outgoing import Button, Outgoing
from publishing.screens import commitments as screens
from publishing.screens import undoing
from publishing.texts import Translator
from services import commitment_reads as reads
from services.actors import Actor
from services.commitment_reviews import REASON_LENGTH, approve, return_
from services.commitment_rights import steps
from services.ports import Context

area = Area("commitment-reviews")
router = area.router


@area.action("commitment.queue", may=Secretary)
async def queue(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    found = await reads.review_queue(ctx, actor)
    await show(press, listed(t, "commitment.queue", found, args, "desk.handle"))


@area.action("commitment.approve", may=Secretary)
async def ask_approve(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    found = await reads.open_commitment(ctx, actor, number(args))
    key, verb = "commitment-approve-sure", "commitment.approve-yes"
    await show(press, screens.confirm(t, found.view, key, verb))


@area.action("commitment.approve-yes", may=Secretary)
async def approved(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    view = await approve(ctx, actor, number(args))
    await show(press, _decided(t, actor, view, "commitment-approve-done"))


@area.action("commitment.return", may=Secretary)
async def ask_return(
    press: CallbackQuery, ctx: Context, actor: Actor, args: Args, forms: Forms, state: FSMContext
) -> None:
    found = await reads.open_commitment(ctx, actor, number(args))
    await forms.start(press, RETURN, state, meta={"commitment": found.view.id})


async def _return(filling: Filling) -> Outgoing:
    actor, reason = filling.member, filling.answers["reason"]
    view = await return_(filling.ctx, actor, filling.meta["commitment"], reason)
    return _decided(filling.t, actor, view, "commitment-return-done")


RETURN = registry.add(
    Form(
        "commitment-return",
        "commitment-return-form",
        (Step("reason", "commitment-ask-reason", Text(REASON_LENGTH)),),
        _return,
        may=Secretary,
    )
)


def _decided(t: Translator, actor: Actor, view: CommitmentView, key: str) -> Outgoing:
    outgoing = screens.opened(t, view, steps(actor, view), t(key))
    queue = (Button(t("commitment-queue-button"), action("commitment.queue")),)
    return outgoing.with_next(undoing.button(t), queue)
