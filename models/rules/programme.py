"""What a plan says about time: the input of models.rules.calendar.

All times of day are local wall-clock times in the programme's zone.
"""

from dataclasses import dataclass, field
from datetime import date, time
from zoneinfo import ZoneInfo

from models.rules.dues import AfterEnd, DueRule, LastWorkday
from models.rules.periods import PeriodKind, Span, Stage


@dataclass(frozen=True, slots=True)
class Expectation:
    """Something owed once in every period of that kind; `stage` narrows stages to one. Without
    `opens` it can be handed in from the period's first day on."""

    key: str
    kind: PeriodKind
    due: DueRule
    stage: str | None = None
    opens: DueRule | None = None


@dataclass(frozen=True, slots=True)
class EvaluationTiming:
    """Closes at 16:00 by default, so that the result is out within the same working day."""

    key: str
    cadence: PeriodKind
    opens: DueRule
    closes: DueRule
    opens_at: time = time(9)
    closes_at: time = time(16)
    stage: str | None = None


@dataclass(frozen=True, slots=True)
class DiscussionTiming:
    """Open from the first day to the end of the last."""

    key: str
    kind: PeriodKind
    opens: DueRule
    closes: DueRule
    stage: str | None = None


@dataclass(frozen=True, slots=True)
class ReminderTiming:
    """When digests go out: on days of the month (1-31), its last workday, and where something
    opens in mid-period.

    The members' digest goes first, the secretaries' at `secretary_at`; nothing is sent outside
    `hours`, which are also the hours that announcements wait for.
    """

    days: tuple[int, ...] = (25,)
    last_workday: bool = True
    at: time = time(9)
    secretary_at: time = time(9, 30)
    hours: tuple[time, time] = (time(9), time(17))

    def __post_init__(self) -> None:
        if not all(1 <= day <= 31 for day in self.days):
            raise ValueError(f"no days of a month: {self.days}")
        first, last = self.hours
        for at in (self.at, self.secretary_at):
            if not first <= at < last:
                raise ValueError(f"{at:%H:%M} is outside {first:%H:%M}-{last:%H:%M}")


@dataclass(frozen=True, slots=True)
class CommentTiming:
    """When superiors are asked for their comment."""

    cadence: PeriodKind = PeriodKind.QUARTER
    opens: DueRule = field(default_factory=LastWorkday)
    at: time = time(9)


@dataclass(frozen=True, slots=True)
class RankingTiming:
    cadence: PeriodKind = PeriodKind.QUARTER
    publish: DueRule = field(default_factory=lambda: AfterEnd(5, workdays=True))
    at: time = time(10)
    notice_workdays: int = 5


@dataclass(frozen=True, slots=True)
class Programme:
    """A campaign's whole rhythm; None leaves that part out."""

    span: Span
    zone: ZoneInfo
    stages: tuple[Stage, ...] = ()
    expectations: tuple[Expectation, ...] = ()
    evaluations: tuple[EvaluationTiming, ...] = ()
    discussions: tuple[DiscussionTiming, ...] = ()
    reminder: ReminderTiming = field(default_factory=ReminderTiming)
    comment: CommentTiming | None = None
    ranking: RankingTiming | None = None
    erase_on: date | None = None
