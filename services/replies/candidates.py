"""What an answer of this person can be taken as, the likeliest first."""

from collections.abc import Mapping
from datetime import date, datetime

from sqlalchemy import or_
from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.expecting import Kind
from models.queries import commitment_filters as filters
from models.queries.answers import AnswerKind, Candidate
from models.queries.commitment_views import CommitmentView, IndicatorView
from models.queries.commitments import commitment, commitment_with, commitments
from models.queries.digests import DutyLine, lines
from models.queries.duties import duties, outstanding
from models.queries.duty_filters import written_by
from models.rules.windows import HORIZON
from models.tables import CommitmentState, Duty, IndicatorState
from services.actors import Actor
from services.commitment_rights import is_own
from services.idea_calls import IdeaCall, calls
from services.ports import Context
from services.progress import NOTE_LENGTH
from services.replies.refusals import NothingOpen, NotYourPromise
from services.replies.targets import Target
from services.summaries import TEXT_LENGTH
from services.within import within


async def candidates(session: AsyncSession, ctx: Context, actor: Actor) -> list[Candidate]:
    """Summaries that are outstanding, open indicators, ideas; each kind by what is due first.

    What no reminder would ask for yet comes behind all that is.
    """
    found = [
        *await _summaries(session, ctx, actor),
        *await _indicators(session, ctx, actor),
        *await _ideas(session, ctx, actor),
    ]
    return sorted(found, key=lambda one: not one.owed)


async def asked(session: AsyncSession, ctx: Context, actor: Actor, to: Target) -> list[Candidate]:
    """What the message answered asks of this person.

    Raises NothingOpen, and NotYourPromise for somebody else's commitment.
    """
    if to.commitment_id or to.indicator_id:
        found = await _promised(session, ctx, actor, to)
    else:
        everything = await candidates(session, ctx, actor)
        named = [one for one in everything if one.same(AnswerKind.SUMMARY, to.duty_id or 0)]
        found = named or [one for one in everything if one.owed]
    if not found:
        raise NothingOpen
    return found


def of_indicator(view: CommitmentView, one: IndicatorView) -> Candidate:
    return Candidate(
        AnswerKind.PROGRESS,
        one.id,
        one.title,
        view.by,
        NOTE_LENGTH,
        due=one.deadline,
        unit=one.unit,
    )


def of_duty(line: DutyLine, now: datetime) -> Candidate:
    duty = line.duty
    return Candidate(
        AnswerKind.SUMMARY,
        duty.id,
        line.title,
        duty.member or duty.organisation,
        TEXT_LENGTH,
        owed=duty.due_at <= now + HORIZON,
        due=duty.due_on,
        period=duty.period,
        plan=line.plan,
    )


async def _promised(
    session: AsyncSession, ctx: Context, actor: Actor, to: Target
) -> list[Candidate]:
    if to.indicator_id:
        view = await commitment_with(session, ctx.today(), to.indicator_id, ctx.zone)
    else:
        view = await commitment(session, ctx.today(), to.commitment_id or 0, ctx.zone)
    if view is None:
        raise NothingOpen
    if not is_own(actor, view):
        raise NotYourPromise
    found = _open(view)
    return sorted(found, key=lambda one: (one.id != to.indicator_id, _by_due(one)))


async def _summaries(session: AsyncSession, ctx: Context, actor: Actor) -> list[Candidate]:
    now = ctx.clock.now()
    found = await duties(
        session,
        now,
        outstanding(),
        Duty.kind == Kind.SUMMARY,
        written_by(actor.member_id, actor.led),
        Duty.closes_at > now,
    )
    return [of_duty(line, now) for line in await lines(session, found, now)]


async def _indicators(session: AsyncSession, ctx: Context, actor: Actor) -> list[Candidate]:
    mine = or_(filters.of_member(actor.member_id), filters.of_organisations(actor.led))
    published = filters.published_in_tree(actor.tree)
    views = await commitments(session, ctx.today(), published, mine, zone=ctx.zone)
    found = [one for view in views for one in _open(view)]
    return sorted(found, key=_by_due)


def _by_due(one: Candidate) -> tuple[date, int]:
    return one.due or date.max, one.id


def _open(view: CommitmentView) -> list[Candidate]:
    if not view.running or view.state is not CommitmentState.PUBLISHED:
        return []
    is_open = IndicatorState.OPEN
    return [of_indicator(view, one) for one in view.indicators if one.state is is_open]


async def _ideas(session: AsyncSession, ctx: Context, actor: Actor) -> list[Candidate]:
    """Wherever ideas are asked for; owed where one is due soon and not handed in.

    Of several that one campaign asks for, an answer is taken as the one that is due first.
    """
    now = ctx.clock.now()
    due = await duties(
        session,
        now,
        outstanding(),
        Duty.kind == Kind.IDEA,
        Duty.member_id == actor.member_id,
        Duty.due_at <= now + HORIZON,
        Duty.closes_at > now,
    )
    owed = {(duty.campaign_id, duty.expectation): duty.due_on for duty in reversed(due)}
    found = [_of_call(actor, call, owed) for call in await calls(within(ctx, session), actor)]
    first = sorted(found, key=lambda one: one.due or date.max)
    return list({one.id: one for one in reversed(first)}.values())


def _of_call(actor: Actor, call: IdeaCall, owed: Mapping[tuple[int, str], date]) -> Candidate:
    dues = (owed.get((call.campaign_id, key or "")) for key in (call.expectation, call.was))
    due = next((day for day in dues if day), None)
    return Candidate(
        AnswerKind.IDEA,
        call.campaign_id,
        call.campaign,
        actor.name,
        call.limit,
        owed=due is not None,
        due=due,
        expectation=call.expectation,
    )
