"""Starting the conversation in which a duty is done."""

from collections.abc import Awaitable, Callable, Mapping

from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from handlers.args import Args, number
from handlers.checklists import begin_checklist
from handlers.comments import begin_comment
from handlers.commitment_answers import limits_of, meta_of
from handlers.commitment_form import FORMS
from handlers.exemplar_forms import begin_exemplar
from handlers.forms import Forms
from handlers.gap_forms import begin_gap
from handlers.grades import begin_grades
from handlers.ideas import begin_idea
from handlers.link_forms import begin_link
from handlers.meetings import begin_meeting
from handlers.nomination_forms import begin_owed
from handlers.own_plans import begin_own_plan
from handlers.plaques import begin_plaque
from handlers.rival_forms import begin_rival
from handlers.routing import Area, Member
from handlers.rule_forms import begin_rule
from handlers.summaries import begin_summary
from handlers.visit_forms import begin_visit
from models.plan.expecting import Kind
from models.plan.renames import keys
from models.queries.duties import DutyView
from services import duties
from services.actors import Actor
from services.expected import Expected, expected_of
from services.ports import Context
from services.refusals import AlreadyDone, NotExpected

area = Area("duties")
router = area.router


@area.action("duty.do", may=Member)
async def do(
    press: CallbackQuery, ctx: Context, actor: Actor, args: Args, forms: Forms, state: FSMContext
) -> None:
    await begin_duty(press, ctx, actor, forms, state, number(args))


async def begin_duty(
    event: Message | CallbackQuery,
    ctx: Context,
    actor: Actor,
    forms: Forms,
    state: FSMContext,
    duty_id: int,
) -> None:
    """The form for its kind. NotFound for a duty that is none of this person's."""
    duty = (await duties.task(ctx, actor, duty_id)).duty
    await STARTS[Kind(duty.kind)](event, ctx, actor, forms, state, duty)


async def _begin_commitment(
    event: Message | CallbackQuery,
    ctx: Context,
    actor: Actor,
    forms: Forms,
    state: FSMContext,
    duty: DutyView,
) -> None:
    """Raises AlreadyDone: the one handed in is changed, not made a second time."""
    if duty.done:
        raise AlreadyDone
    for one in await expected_of(ctx, actor):
        if _asks_for(one, duty):
            form, preset = FORMS[one.plan.commitments.stretch], limits_of(one.plan)
            await forms.start(event, form, state, preset=preset, meta=meta_of(one))
            return
    raise NotExpected


def _asks_for(one: Expected, duty: DutyView) -> bool:
    """Also under the key it had before, and of a member who was transferred since."""
    former = keys(one.plan.expectations, one.expectation)
    same = (one.campaign_id, one.member_id) == (duty.campaign_id, duty.member_id)
    there = one.member_id is not None or one.organisation_id == duty.organisation_id
    return same and there and duty.expectation in former


Event = Message | CallbackQuery
Start = Callable[[Event, Context, Actor, Forms, FSMContext, DutyView], Awaitable[None]]

STARTS: Mapping[Kind, Start] = {
    Kind.COMMITMENT: _begin_commitment,
    Kind.IDEA: lambda event, ctx, actor, forms, state, duty: begin_idea(
        event, ctx, actor, forms, state, duty.campaign_id, duty.expectation
    ),
    Kind.SUMMARY: lambda event, ctx, actor, forms, state, duty: begin_summary(
        event, ctx, actor, forms, state, duty.id
    ),
    Kind.MEETING: lambda event, ctx, actor, forms, state, duty: begin_meeting(
        event, ctx, actor, forms, state, duty.id
    ),
    Kind.GAP: lambda event, ctx, actor, forms, state, duty: begin_gap(
        event, ctx, actor, forms, state, duty.id
    ),
    Kind.LINK: lambda event, ctx, actor, forms, state, duty: begin_link(
        event, ctx, actor, forms, state, duty.id
    ),
    Kind.RULE: lambda event, ctx, actor, forms, state, duty: begin_rule(
        event, ctx, actor, forms, state, duty.id
    ),
    Kind.EXEMPLAR: lambda event, ctx, actor, forms, state, duty: begin_exemplar(
        event, ctx, actor, forms, state, duty.id
    ),
    Kind.VISIT: lambda event, ctx, actor, forms, state, duty: begin_visit(
        event, ctx, actor, forms, state, duty.id
    ),
    Kind.CHECKLIST: lambda event, ctx, actor, forms, _, duty: begin_checklist(
        event, ctx, actor, forms.t, duty.id
    ),
    Kind.PLAN: lambda event, ctx, actor, forms, _, duty: begin_own_plan(
        event, ctx, actor, forms.t, duty.id
    ),
    Kind.RIVAL: lambda event, ctx, actor, forms, state, duty: begin_rival(
        event, ctx, actor, forms, state, duty.id
    ),
    Kind.PLAQUE: lambda event, ctx, actor, forms, _, duty: begin_plaque(
        event, ctx, actor, forms.t, duty.id
    ),
    Kind.NOMINATION: lambda event, ctx, actor, forms, state, duty: begin_owed(
        event, ctx, actor, forms, state, duty.id
    ),
    Kind.GRADE: lambda event, ctx, actor, forms, _, duty: begin_grades(
        event, ctx, actor, forms.t, duty.id
    ),
    Kind.COMMENT: lambda event, ctx, actor, forms, _, duty: begin_comment(
        event, ctx, actor, forms.t, duty.id, people=duty.of_members
    ),
}
