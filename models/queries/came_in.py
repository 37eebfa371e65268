"""How many papers came in for a duty: each kind has its own way of belonging to one."""

from collections.abc import Sequence
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import (
    ColumnElement,
    SQLColumnExpression,
    and_,
    case,
    func,
    literal,
    or_,
    select,
)

from models.queries.commented import commented_on
from models.tables import (
    Appointment,
    Checklist,
    Comment,
    Commitment,
    CommitmentState,
    Duty,
    Exemplar,
    ExemplarState,
    Gap,
    GapState,
    Grading,
    GradingState,
    Idea,
    IdeaState,
    Link,
    Meeting,
    Nomination,
    NominationState,
    OwnPlanState,
    Pairing,
    PairingState,
    Plaque,
    PlaqueState,
    StandingRule,
    SubmittedPlan,
    Summary,
    Visit,
)

HANDED_IN = (CommitmentState.SUBMITTED, CommitmentState.PUBLISHED)


@cache
def came_in(*until: SQLColumnExpression[datetime]) -> ColumnElement[int]:
    """How many papers came in for the duty of the enclosing statement, before each of `until`.

    Each kind has its own way of belonging to a duty; a returned or withdrawn paper never counts.
    Built once for the same `until`: building it anew for each question took most of its time.
    """
    counts = {
        "commitment": _count(Commitment.submitted_at, until, _commitment()),
        "idea": _count(Idea.submitted_at, until, _idea()),
        "summary": _count(Summary.submitted_at, until, _summary()),
        "comment": case(
            (Duty.of_members, _commented(until)),
            else_=_count(Comment.published_at, until, (*_comment(), Comment.member_id.is_(None))),
        ),
        "meeting": _count(Meeting.logged_at, until, _meeting()),
        "checklist": _count(Checklist.handed_in_at, until, _checklist()),
        "gap": _count(Gap.submitted_at, until, _gap()),
        "plan": _count(SubmittedPlan.submitted_at, until, _plan()),
        "rival": _count(Pairing.submitted_at, until, _rival()),
        "link": _count(Link.made_at, until, _link(until)),
        "visit": _count(Visit.logged_at, until, _visit()),
        "rule": _count(StandingRule.entered_at, until, _rule()),
        "plaque": _count(Plaque.proposed_at, until, _plaque()),
        "nomination": _count(Nomination.proposed_at, until, _nomination()),
        "grade": _count(Grading.proposed_at, until, _grade()),
        "exemplar": _count(Exemplar.submitted_at, until, _exemplar()),
    }
    return case(counts, value=Duty.kind, else_=literal(0))


def _count(
    at: SQLColumnExpression[Any],
    until: Sequence[SQLColumnExpression[datetime]],
    same: Sequence[ColumnElement[bool]],
) -> ColumnElement[int]:
    within = [at >= Duty.opens_at, *(at < end for end in (Duty.closes_at, *until))]
    counted = select(func.count()).where(*same, *within).correlate(Duty)
    return counted.scalar_subquery()


def _commitment() -> tuple[ColumnElement[bool], ...]:
    """A member's counts wherever he made it: after a transfer he promises in his new place."""
    return (
        Commitment.campaign_id == Duty.campaign_id,
        or_(Duty.member_id.is_not(None), Commitment.organisation_id == Duty.organisation_id),
        Commitment.expectation == Duty.expectation,
        func.coalesce(Commitment.member_id, 0) == Duty.member_key,
        Commitment.state.in_(HANDED_IN),
    )


def _idea() -> tuple[ColumnElement[bool], ...]:
    return (
        Idea.campaign_id == Duty.campaign_id,
        Idea.expectation == Duty.expectation,
        or_(
            Idea.member_id == Duty.member_id,
            and_(Duty.member_id.is_(None), Idea.organisation_id == Duty.organisation_id),
        ),
        Idea.state != IdeaState.WITHDRAWN,
    )


def _summary() -> tuple[ColumnElement[bool], ...]:
    return (
        Summary.campaign_id == Duty.campaign_id,
        Summary.organisation_id == Duty.organisation_id,
        func.coalesce(Summary.member_id, 0) == Duty.member_key,
        Summary.expectation == Duty.expectation,
        Summary.period == Duty.period,
        Summary.withdrawn_at.is_(None),
    )


def _comment() -> tuple[ColumnElement[bool], ...]:
    return (
        Comment.campaign_id == Duty.campaign_id,
        Comment.organisation_id == Duty.organisation_id,
        Comment.expectation == Duty.expectation,
        Comment.period == Duty.period,
    )


def _commented(until: Sequence[SQLColumnExpression[datetime]]) -> ColumnElement[int]:
    """1 once none of the people is without a comment, else 0."""
    at = Comment.published_at
    given = (
        select(Comment.id)
        .where(*_comment(), Comment.member_id == Appointment.member_id)
        .where(at >= Duty.opens_at, *(at < end for end in (Duty.closes_at, *until)))
        .correlate(Duty, Appointment)
        .exists()
    )
    left = select(Appointment.id).where(*commented_on(), ~given).correlate(Duty).exists()
    return case((left, 0), else_=1)


def _meeting() -> tuple[ColumnElement[bool], ...]:
    """Held is what is logged: a meeting that was only called counts for nothing."""
    return (
        Meeting.campaign_id == Duty.campaign_id,
        Meeting.organisation_id == Duty.organisation_id,
        Meeting.expectation == Duty.expectation,
        Meeting.period == Duty.period,
        Meeting.logged_at.is_not(None),
    )


def _gap() -> tuple[ColumnElement[bool], ...]:
    return (
        Gap.campaign_id == Duty.campaign_id,
        Gap.organisation_id == Duty.organisation_id,
        func.coalesce(Gap.member_id, 0) == Duty.member_key,
        Gap.expectation == Duty.expectation,
        Gap.period == Duty.period,
        Gap.state.not_in((GapState.RETURNED, GapState.WITHDRAWN)),
    )


def _checklist() -> tuple[ColumnElement[bool], ...]:
    return (Checklist.duty_id == Duty.id, Checklist.handed_in_at.is_not(None))


def _plan() -> tuple[ColumnElement[bool], ...]:
    return (
        SubmittedPlan.campaign_id == Duty.campaign_id,
        SubmittedPlan.organisation_id == Duty.organisation_id,
        SubmittedPlan.expectation == Duty.expectation,
        SubmittedPlan.period == Duty.period,
        SubmittedPlan.state.not_in((OwnPlanState.RETURNED, OwnPlanState.WITHDRAWN)),
    )


def _rival() -> tuple[ColumnElement[bool], ...]:
    """One that has given way to another was handed in all the same."""
    return (
        Pairing.campaign_id == Duty.campaign_id,
        Pairing.organisation_id == Duty.organisation_id,
        Pairing.expectation == Duty.expectation,
        Pairing.period == Duty.period,
        Pairing.state.not_in((PairingState.RETURNED, PairingState.WITHDRAWN)),
    )


def _link(until: Sequence[SQLColumnExpression[datetime]]) -> tuple[ColumnElement[bool], ...]:
    """A member's counts wherever he made it. What was ended counts for nothing, but what held when
    the duty was due was in time."""
    ended = (Link.ended_at >= end for end in (Duty.closes_at, *until))
    return (
        Link.campaign_id == Duty.campaign_id,
        or_(
            Link.member_id == Duty.member_id,
            and_(
                Duty.member_id.is_(None),
                Link.member_id.is_(None),
                Link.organisation_id == Duty.organisation_id,
            ),
        ),
        Link.expectation == Duty.expectation,
        Link.period == Duty.period,
        or_(Link.ended_at.is_(None), *ended),
    )


def _visit() -> tuple[ColumnElement[bool], ...]:
    """Only what is logged: a visit that was only planned counts for nothing."""
    return (
        Visit.campaign_id == Duty.campaign_id,
        Visit.organisation_id == Duty.organisation_id,
        func.coalesce(Visit.member_id, 0) == Duty.member_key,
        Visit.expectation == Duty.expectation,
        Visit.period == Duty.period,
        Visit.logged_at.is_not(None),
        Visit.dropped_at.is_(None),
    )


def _plaque() -> tuple[ColumnElement[bool], ...]:
    """What was taken off again was proposed all the same."""
    refused = (PlaqueState.RETURNED, PlaqueState.WITHDRAWN)
    return (Plaque.duty_id == Duty.id, Plaque.state.not_in(refused))


def _nomination() -> tuple[ColumnElement[bool], ...]:
    """What was declined above was proposed all the same; what was taken back was not."""
    return (Nomination.duty_id == Duty.id, Nomination.state != NominationState.WITHDRAWN)


def _grade() -> tuple[ColumnElement[bool], ...]:
    """One whole sheet; what came back, or was objected to with good reason, is owed again."""
    handed_in = (GradingState.PROPOSED, GradingState.CONFIRMED)
    return (Grading.duty_id == Duty.id, Grading.state.in_(handed_in))


def _rule() -> tuple[ColumnElement[bool], ...]:
    """The register is the organisation's, whichever campaign asked: one counts in each."""
    return (
        StandingRule.organisation_id == Duty.organisation_id,
        StandingRule.repealed_at.is_(None),
    )


def _exemplar() -> tuple[ColumnElement[bool], ...]:
    """Spread or only kept on file: it was handed in."""
    return (
        Exemplar.campaign_id == Duty.campaign_id,
        Exemplar.organisation_id == Duty.organisation_id,
        func.coalesce(Exemplar.member_id, 0) == Duty.member_key,
        Exemplar.expectation == Duty.expectation,
        Exemplar.period == Duty.period,
        Exemplar.state.not_in((ExemplarState.RETURNED, ExemplarState.WITHDRAWN)),
    )
