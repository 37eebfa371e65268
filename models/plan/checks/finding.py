"""What a check is given and what it says."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from zoneinfo import ZoneInfo

from models.plan.problems import Path, Plain, Severity
from models.plan.programme import span, stages
from models.plan.schema import Plan
from models.rules.periods import Period, PeriodKind, periods
from models.rules.workdays import WorkCalendar


@dataclass(frozen=True, slots=True)
class Setting:
    """The circumstances a plan is judged in; `today` is local."""

    calendar: WorkCalendar
    zone: ZoneInfo
    today: date


@dataclass(frozen=True, slots=True)
class Finding:
    """`code` names its sentences; `values` are what they need, `path` is where it is said."""

    code: str
    path: Path
    values: Mapping[str, Plain] = field(default_factory=dict)
    severity: Severity = Severity.ERROR


Check = Callable[[Plan, Setting], Iterable[Finding]]


def warning(code: str, path: Path, **values: Plain) -> Finding:
    return Finding(code, path, values, Severity.WARNING)


def note(code: str, path: Path, **values: Plain) -> Finding:
    return Finding(code, path, values, Severity.NOTE)


def error(code: str, path: Path, **values: Plain) -> Finding:
    return Finding(code, path, values)


def periods_of(plan: Plan, kind: PeriodKind, stage: str | None = None) -> list[Period]:
    """The plan's periods of that kind; of stages only the named one, if one is."""
    found = periods(kind, span(plan), stages(plan))
    return [one for one in found if stage is None or one.key == f"stage:{stage}"]
