"""Who may change a published indicator: harder at once, easier only with permission."""

from collections.abc import Iterator
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
    """What was promised: a value, the last day for reaching it, and what lies beyond, if any."""

    target: Decimal
    deadline: date
    stretch: Decimal | None = None


def check_change(
    old: Terms,
    new: Terms,
    today: date,
    *,
    lock_days: int = LOCK_DAYS,
    higher_is_better: bool = True,
) -> Change:
    """What has to happen before `new` may replace `old`.

    A harder target or an earlier deadline is taken at once. Whatever makes it easier in any
    way needs the superior, and is refused in the last `lock_days` days, the old deadline's day
    included.
    """
    if new == old:
        return Change.UNCHANGED
    if not any(_eased(old, new, 1 if higher_is_better else -1)):
        return Change.RAISED
    if (old.deadline - today).days < lock_days:
        return Change.REFUSED_LOCKED
    return Change.NEEDS_SUPERIOR


def _eased(old: Terms, new: Terms, sign: int) -> Iterator[bool]:
    yield (new.target - old.target) * sign < 0
    yield new.deadline > old.deadline
    if old.stretch is not None:
        yield new.stretch is None or (new.stretch - old.stretch) * sign < 0
