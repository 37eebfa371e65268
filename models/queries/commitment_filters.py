"""Which commitments: conditions for models.queries.commitments.commitments."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import ColumnElement, and_, case, or_, select

from models.queries.among import among
from models.queries.tree import Day, in_force
from models.tables import (
    LEADING,
    Appointment,
    Campaign,
    CampaignState,
    ChangeState,
    Commitment,
    CommitmentState,
    Indicator,
    IndicatorChange,
    IndicatorState,
    Organisation,
    Project,
)


def of_member(member_id: int) -> ColumnElement[bool]:
    return and_(Commitment.member_id == member_id, Commitment.state != CommitmentState.WITHDRAWN)


def of_organisations(organisation_ids: Sequence[int]) -> ColumnElement[bool]:
    """The organisations' own, without their members'."""
    return and_(
        among(Commitment.organisation_id, organisation_ids),
        Commitment.member_id.is_(None),
        Commitment.state != CommitmentState.WITHDRAWN,
    )


def published(organisation_ids: Sequence[int]) -> ColumnElement[bool]:
    """What everybody may read: the organisations' and their members'."""
    return and_(
        among(Commitment.organisation_id, organisation_ids),
        Commitment.state == CommitmentState.PUBLISHED,
    )


def published_in_tree(tree: str) -> ColumnElement[bool]:
    """What everybody may read of the campaigns that run in this tree."""
    return and_(
        Organisation.tree == tree,
        Campaign.state == CampaignState.RUNNING,
        Commitment.state == CommitmentState.PUBLISHED,
    )


def to_review(member_id: int, led: Sequence[int], today: date) -> ColumnElement[bool]:
    """Waiting for this person, who leads these organisations; never his own."""
    return and_(
        Commitment.state == CommitmentState.SUBMITTED,
        overseer(today).in_(led),
        _not_own(member_id, led),
    )


def to_verify(member_id: int, led: Sequence[int], today: date) -> ColumnElement[bool]:
    """Holding an indicator that is claimed and waits for this person's word."""
    return and_(
        Commitment.state == CommitmentState.PUBLISHED,
        _not_own(member_id, led),
        holding(*claimed_before(member_id, led, today)),
    )


def claimed_before(
    member_id: int, led: Sequence[int], today: date
) -> tuple[ColumnElement[bool], ...]:
    """Of an indicator of such a commitment: it is the one that waits for his word."""
    from_paper = and_(
        Commitment.member_id.is_not(None), Indicator.fulfilled_by != Commitment.member_id
    )
    verifier = case((from_paper, Organisation.superior_id), else_=overseer(today))
    return (
        Indicator.state == IndicatorState.FULFILLED,
        Indicator.fulfilled_by != member_id,
        verifier.in_(led),
    )


def to_decide(member_id: int, led: Sequence[int], today: date) -> ColumnElement[bool]:
    """Holding an indicator that somebody asks these leaders to make easier."""
    asked = (
        select(IndicatorChange.id)
        .join(Indicator, Indicator.id == IndicatorChange.indicator_id)
        .join(Project, Project.id == Indicator.project_id)
        .where(Project.commitment_id == Commitment.id, *asked_of(led, today))
        .correlate(Commitment, Organisation)
        .exists()
    )
    return and_(Commitment.state == CommitmentState.PUBLISHED, _not_own(member_id, led), asked)


def asked_of(led: Sequence[int], today: date) -> tuple[ColumnElement[bool], ...]:
    """Of a change of an indicator of such a commitment: it is the one that he decides on."""
    from_paper = and_(
        Commitment.member_id.is_not(None),
        IndicatorChange.author_id != Commitment.member_id,
        Organisation.superior_id.is_not(None),
    )
    decider = case((from_paper, Organisation.superior_id), else_=overseer(today))
    return IndicatorChange.state == ChangeState.ASKED, decider.in_(led)


def overdue(organisation_ids: Sequence[int], today: date) -> ColumnElement[bool]:
    """Published and holding an open indicator whose deadline has passed."""
    late = holding(Indicator.state == IndicatorState.OPEN, Indicator.deadline < today)
    return and_(published(organisation_ids), late)


def overseer(today: Day) -> ColumnElement[int | None]:
    """An organisation's promise is overseen by its superior, a member's by his organisation;
    a leader's own by the superior, because nobody reviews himself."""
    leads = (
        select(Appointment.id)
        .where(Appointment.member_id == Commitment.member_id)
        .where(Appointment.organisation_id == Commitment.organisation_id)
        .where(Appointment.role.in_(LEADING), *in_force(Appointment, today))
        .correlate(Commitment)
        .exists()
    )
    above = or_(Commitment.member_id.is_(None), leads)
    return case((above, Organisation.superior_id), else_=Organisation.id)


def _not_own(member_id: int, led: Sequence[int]) -> ColumnElement[bool]:
    return case(
        (Commitment.member_id.is_(None), Commitment.organisation_id.not_in(led)),
        else_=Commitment.member_id != member_id,
    )


def holding(*conditions: ColumnElement[bool]) -> ColumnElement[bool]:
    """The commitment of the enclosing statement has an indicator that matches."""
    return (
        select(Indicator.id)
        .join(Project, Project.id == Indicator.project_id)
        .where(Project.commitment_id == Commitment.id, *conditions)
        .correlate(Commitment, Organisation)
        .exists()
    )
