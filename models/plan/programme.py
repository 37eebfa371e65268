"""What a plan says about time, as the rules want it."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from models.plan.expecting import Expectation, Kind
from models.plan.schema import Plan
from models.rules.dues import due_on
from models.rules.periods import Period, Span, Stage
from models.rules.programme import (
    CommentTiming,
    DiscussionTiming,
    EvaluationTiming,
    Programme,
    RankingTiming,
    ReminderTiming,
)
from models.rules.programme import Expectation as Expected
from models.rules.workdays import WorkCalendar

_HOUR = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class StageLine:
    """The stage that a campaign is in: the `number`th of `of`, `days_left` with today."""

    campaign: str
    title: str
    number: int
    of: int
    days_left: int


def programme(plan: Plan, zone: ZoneInfo) -> Programme:
    """Rounds close an hour before the plan's hours end, so that the result is out that day;
    rankings come an hour after they start, behind the morning's reminders."""
    return Programme(
        span=span(plan),
        zone=zone,
        stages=stages(plan),
        expectations=tuple(_expected(key, one) for key, one in plan.regular.items()),
        evaluations=_evaluations(plan),
        discussions=_discussions(plan),
        reminder=_reminder(plan),
        comment=_comment(plan),
        ranking=_ranking(plan),
        erase_on=plan.archive.day(plan.period.end),
    )


def span(plan: Plan) -> Span:
    return Span(plan.period.start, plan.period.end)


def stages(plan: Plan) -> tuple[Stage, ...]:
    return tuple(Stage(key, one.start, one.end) for key, one in plan.stages.items())


def stage_on(plan: Plan, day: date) -> StageLine | None:
    """Of two that overlap, the one that began last."""
    numbered = [(number, stage) for number, stage in enumerate(plan.stages.values(), 1)]
    current = [one for one in numbered if one[1].start <= day <= one[1].end]
    if not current:
        return None
    number, stage = max(current, key=lambda one: one[1].start)
    left = (stage.end - day).days + 1
    return StageLine(plan.title, stage.title, number, len(plan.stages), left)


def secretary_at(plan: Plan) -> time:
    """The moment of the secretaries' digest; the last minute of the hours if it would be later."""
    hours = plan.reminders.hours
    later = timedelta(minutes=plan.reminders.secretary_after_minutes)
    return min(_moved(hours.start, later), _moved(hours.end, timedelta(minutes=-1)))


def opens_on(one: Expectation, period: Period, calendar: WorkCalendar) -> date:
    """The first local day on which it can be handed in for that period."""
    return due_on(one.opens.rule, period, calendar) if one.opens else period.start


def _expected(key: str, one: Expectation) -> Expected:
    return Expected(key, one.every, one.due.rule, one.stage, one.opens.rule if one.opens else None)


def _evaluations(plan: Plan) -> tuple[EvaluationTiming, ...]:
    hours = plan.reminders.hours
    closing = max(hours.start, _moved(hours.end, -_HOUR))
    return tuple(
        EvaluationTiming(
            key,
            one.every,
            one.opens.rule,
            one.closes.rule,
            hours.start,
            closing,
            plan.stage_of(one),
        )
        for key, one in plan.evaluations.items()
    )


def _discussions(plan: Plan) -> tuple[DiscussionTiming, ...]:
    return tuple(
        DiscussionTiming(key, one.every, one.opens.rule, one.closes.rule, one.stage)
        for key, one in plan.discussions.items()
    )


def _reminder(plan: Plan) -> ReminderTiming:
    said = plan.reminders
    hours = (said.hours.start, said.hours.end)
    return ReminderTiming(said.days, said.last_workday, hours[0], secretary_at(plan), hours)


def _comment(plan: Plan) -> CommentTiming | None:
    """Superiors are asked on the last workday of the period that they comment on."""
    said = next(iter(plan.expected(Kind.COMMENT).values()), None)
    return CommentTiming(said.every, at=plan.reminders.hours.start) if said else None


def _ranking(plan: Plan) -> RankingTiming | None:
    hours = plan.reminders.hours
    at = min(_moved(hours.start, _HOUR), _moved(hours.end, timedelta(minutes=-1)))
    said = plan.ranking
    if said is None:
        return None
    return RankingTiming(said.every, said.publish.rule, at, said.notice_workdays)


def _moved(at: time, by: timedelta) -> time:
    """Within the day: midnight and 23:59 are as far as it goes."""
    midnight = datetime.combine(date.min + timedelta(days=1), time.min)
    moved = datetime.combine(midnight, at) + by
    if moved < midnight:
        return time.min
    return moved.time() if moved.date() == midnight.date() else time(23, 59)
