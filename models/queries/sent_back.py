"""Duties for which something was handed in and sent back as not good enough."""

from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, func, or_, select

from models.tables import (
    Commitment,
    CommitmentState,
    Duty,
    Gap,
    GapState,
    Grading,
    GradingState,
    OwnPlanState,
    Pairing,
    PairingState,
    Plaque,
    PlaqueState,
    SubmittedPlan,
)


@cache
def sent_back() -> ColumnElement[bool]:
    """Of the duty of the enclosing statement."""
    return or_(
        _exists(Commitment, CommitmentState.RETURNED),
        _exists(Gap, GapState.RETURNED, Gap.period == Duty.period),
        _exists(SubmittedPlan, OwnPlanState.RETURNED, SubmittedPlan.period == Duty.period),
        _exists(Pairing, PairingState.RETURNED, Pairing.period == Duty.period),
        _of_duty(Plaque, PlaqueState.RETURNED),
        _of_duty(Grading, GradingState.RETURNED),
    )


def _exists(table: Any, state: object, *same: ColumnElement[bool]) -> ColumnElement[bool]:
    member = getattr(table, "member_id", None)
    whose = () if member is None else (func.coalesce(member, 0) == Duty.member_key,)
    return (
        select(table.id)
        .where(table.campaign_id == Duty.campaign_id, table.expectation == Duty.expectation)
        .where(table.organisation_id == Duty.organisation_id, table.state == state)
        .where(*whose, *same)
        .correlate(Duty)
        .exists()
    )


def _of_duty(table: Any, state: object) -> ColumnElement[bool]:
    here = select(table.duty_id).where(table.duty_id == Duty.id, table.state == state)
    return here.correlate(Duty).exists()
