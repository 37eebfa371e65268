"""Who may change a published indicator: harder at once, easier only with permission."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

LOCK_DAYS = 14


class Change(StrEnum):
    UNCHANGED = "unchanged"
    RAISED = "raised"
    NEEDS_SUPERIOR = "needs-superior"
    REFUSED_LOCKED = "refused-locked"


@dataclass(frozen=True, slots=True)
class Terms:
    """What was promised: a value and the last day for reaching it."""

    target: Decimal
    deadline: date


def check_change(
    old: Terms,
    new: Terms,
    today: date,
    *,
    lock_days: int = LOCK_DAYS,
    higher_is_better: bool = True,
) -> Change:
    """What has to happen before `new` may replace `old`.

    A harder target alone is taken at once. An easier one, or any other deadline, needs the
    superior, and is refused in the last `lock_days` days, the old deadline's day included.
    """
    if new == old:
        return Change.UNCHANGED
    if new.deadline == old.deadline and (new.target > old.target) == higher_is_better:
        return Change.RAISED
    if (old.deadline - today).days < lock_days:
        return Change.REFUSED_LOCKED
    return Change.NEEDS_SUPERIOR
