"""The new value of a changed indicator: read, checked, and as it is stored."""

from dataclasses import replace
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any

from models.plan.schema import Plan
from models.queries.commitment_views import IndicatorView
from models.rules.changes import Terms
from models.tables import ChangedField
from services.drafts import (
    OWNER_LENGTH,
    PROOF_LENGTH,
    FigureUnusable,
    TargetBeyondStretch,
    TargetTurned,
    check_deadline,
    check_stretch,
    check_target,
)
from services.submission import require_text

TERMS = (ChangedField.TARGET, ChangedField.STRETCH, ChangedField.DEADLINE)
"""Who is responsible and how it is proved make nothing easier or harder."""
LENGTHS = {ChangedField.OWNER: OWNER_LENGTH, ChangedField.PROOF: PROOF_LENGTH}

Held = Decimal | date | str


def read(field: ChangedField, after: str) -> Held:
    """Raises FigureUnusable, ValueError for no ISO date, NothingWritten, TooLong."""
    if field in LENGTHS:
        return require_text(after, LENGTHS[field])
    if field is ChangedField.DEADLINE:
        return date.fromisoformat(after)
    try:
        return Decimal(after)
    except InvalidOperation as error:
        raise FigureUnusable from error


def written_value(held: Held | None) -> str | None:
    """What `read` reads; None where there was nothing."""
    if isinstance(held, Decimal):
        return f"{held.normalize():f}"
    return None if held is None else str(held)


def terms_of(one: IndicatorView, **changed: Any) -> Terms:
    """As they stand, or with something changed."""
    return replace(Terms(one.target, one.deadline, one.stretch), **changed)


def check_value(
    one: IndicatorView, field: ChangedField, after: Held, plan: Plan, today: date
) -> None:
    """Raises what a draft with this value would raise, or that the promise would turn round."""
    if field is ChangedField.TARGET and isinstance(after, Decimal):
        _check_target(one, after)
    elif field is ChangedField.STRETCH and isinstance(after, Decimal):
        check_stretch(one.baseline, one.target, after, plan.commitments.stretch)
    elif isinstance(after, date):
        check_deadline(after, plan, today)


def _check_target(one: IndicatorView, after: Decimal) -> None:
    check_target(one.baseline, after)
    if (after - one.baseline) * (one.target - one.baseline) < 0:
        raise TargetTurned(baseline=one.baseline)
    if one.stretch is not None and (one.stretch - after) * (after - one.baseline) <= 0:
        raise TargetBeyondStretch(stretch=one.stretch)
