"""What happens when: a pure function from the plan's rhythm and the work calendar.

The tick, the rehearsal, "what do I owe" and the plan's validator all ask this one function.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import chain

from models.rules.dues import DueRule, due_at, due_on, local_time
from models.rules.periods import STAGE_PREFIX, Period, PeriodKind, periods
from models.rules.programme import DiscussionTiming, EvaluationTiming, Programme, RankingTiming
from models.rules.windows import (
    CATCH_UP,
    ERASURE_NOTICE,
    HORIZON,
    Anchor,
    OccurrenceKind,
)
from models.rules.workdays import WorkCalendar

__all__ = ["Occurrence", "OccurrenceKind", "occurrences"]


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One thing that falls due; all moments in UTC.

    key: the stage's or evaluation's key; the cadence for period.open; "day-25", "last-workday"
    or "opens-24" for digests; else the kind's own first word.
    until: it is acted upon while at <= now < until (see models.rules.windows).
    announce_at: from when people may be told (in working hours, never before `at`).
    """

    kind: OccurrenceKind
    key: str
    period_key: str
    at: datetime
    until: datetime
    announce_at: datetime


def occurrences(
    programme: Programme, calendar: WorkCalendar, first: datetime, last: datetime
) -> list[Occurrence]:
    """All with first <= at < last (aware), in the order of (at, kind, key)."""
    every = _Rhythm(programme, calendar).all()
    found = [one for one in every if first <= one.at < last]
    return sorted(found, key=lambda one: (one.at, one.kind, one.key, one.period_key))


@dataclass(frozen=True, slots=True)
class _Rhythm:
    programme: Programme
    calendar: WorkCalendar

    def all(self) -> Iterator[Occurrence]:
        evaluations = map(self._evaluation, self.programme.evaluations)
        discussions = map(self._discussion, self.programme.discussions)
        return chain(
            self._stages(),
            self._period_openings(),
            self._digests(),
            chain.from_iterable(evaluations),
            chain.from_iterable(discussions),
            self._publications(),
            self._ending(),
        )

    def _stages(self) -> Iterator[Occurrence]:
        for stage in self._periods(PeriodKind.STAGE):
            key = stage.key.removeprefix(STAGE_PREFIX)
            after = stage.end + timedelta(days=1)
            yield self._at_midnight(OccurrenceKind.STAGE_OPEN, key, stage, stage.start)
            yield self._at_midnight(OccurrenceKind.STAGE_CLOSE, key, stage, after)

    def _period_openings(self) -> Iterator[Occurrence]:
        cadences = {(one.kind, one.stage) for one in self.programme.expectations}
        used = {period for cadence in cadences for period in self._periods(*cadence)}
        for period in used:
            yield self._at_midnight(OccurrenceKind.PERIOD_OPEN, period.kind, period, period.start)

    def _digests(self) -> Iterator[Occurrence]:
        timing = self.programme.reminder
        openings = sorted(set(self._openings()))
        for month in self._periods(PeriodKind.MONTH):
            for day, key in self._digest_days(month, openings).items():
                limit = self._local(day, timing.hours[1])
                for kind, at in (
                    (OccurrenceKind.REMINDER, timing.at),
                    (OccurrenceKind.SECRETARY_DIGEST, timing.secretary_at),
                ):
                    yield self._occurrence(kind, key, month, self._local(day, at), limit=limit)

    def _digest_days(self, month: Period, openings: Sequence[date]) -> dict[date, str]:
        """Each day with its key; one entry where two rules fall on the same day."""
        timing = self.programme.reminder
        days: dict[date, str] = {}
        if timing.last_workday and (last := self.calendar.last_workday(month)):
            days[last] = "last-workday"
        for number in timing.days:
            if day := self._digest_day(month, number):
                days[day] = f"day-{number}"
        for day in openings:
            if day in month:
                days.setdefault(day, f"opens-{day.day}")
        return days

    def _openings(self) -> Iterator[date]:
        """Who has a week to write something is told when the week begins."""
        rules = ((one, one.opens) for one in self.programme.expectations if one.opens)
        for one, opens in rules:
            for period in self._periods(one.kind, one.stage):
                day = self.calendar.on_or_after(due_on(opens, period, self.calendar))
                if due_on(one.due, period, self.calendar) <= day + HORIZON:
                    yield day

    def _digest_day(self, month: Period, number: int) -> date | None:
        """Moved back to a workday, so that the deadline is still ahead; on only if it must."""
        day = month.start.replace(day=min(number, month.end.day))
        if day < month.start:
            return None
        if (before := self.calendar.on_or_before(day)) in month:
            return before
        after = self.calendar.on_or_after(day)
        return after if after in month else None

    def _evaluation(self, timing: EvaluationTiming) -> Iterator[Occurrence]:
        for period in self._periods(timing.cadence, timing.stage):
            opens = self._working(timing.opens, period, timing.opens_at)
            closes = self._working(timing.closes, period, timing.closes_at)
            yield self._occurrence(
                OccurrenceKind.EVALUATION_OPEN, timing.key, period, opens, limit=closes
            )
            yield self._occurrence(OccurrenceKind.EVALUATION_CLOSE, timing.key, period, closes)

    def _discussion(self, timing: DiscussionTiming) -> Iterator[Occurrence]:
        for period in self._periods(timing.kind, timing.stage):
            day = due_on(timing.opens, period, self.calendar)
            last = due_on(timing.closes, period, self.calendar)
            limit, after = due_at(last, self.programme.zone), last + timedelta(days=1)
            kinds = OccurrenceKind.DISCUSSION_OPEN, OccurrenceKind.DISCUSSION_CLOSE
            yield self._at_midnight(kinds[0], timing.key, period, day, limit)
            asked = self._local(self.calendar.on_or_after(after), self.programme.reminder.at)
            yield self._occurrence(kinds[1], timing.key, period, asked)

    def _publications(self) -> Iterator[Occurrence]:
        plan = self.programme
        if comment := plan.comment:
            yield from self._series(
                OccurrenceKind.COMMENT_OPEN, comment.cadence, comment.opens, comment.at
            )
        if ranking := plan.ranking:
            yield from self._series(
                OccurrenceKind.RANKING_PUBLISH, ranking.cadence, ranking.publish, ranking.at
            )
            yield from self._final_rankings(ranking)

    def _series(
        self, kind: OccurrenceKind, cadence: PeriodKind, rule: DueRule, at: time
    ) -> Iterator[Occurrence]:
        key = kind.partition(".")[0]
        for period in self._periods(cadence):
            yield self._occurrence(kind, key, period, self._working(rule, period, at))

    def _final_rankings(self, ranking: RankingTiming) -> Iterator[Occurrence]:
        """So many whole workdays of public notice after the publication."""
        for period in self._periods(ranking.cadence):
            published = self.calendar.on_or_after(due_on(ranking.publish, period, self.calendar))
            final = self.calendar.add_workdays(published, ranking.notice_workdays)
            at = self._local(final, ranking.at)
            yield self._occurrence(OccurrenceKind.RANKING_FINAL, "ranking", period, at)

    def _ending(self) -> Iterator[Occurrence]:
        """The day after the last, then the days of the personal data."""
        (whole,) = self._periods(PeriodKind.ONCE)
        day = self.programme.erase_on
        days = {OccurrenceKind.CAMPAIGN_END: self.programme.span.end + timedelta(days=1)}
        if day is not None:
            told = self.calendar.on_or_before(day - ERASURE_NOTICE)
            days[OccurrenceKind.ERASURE_NOTICE] = told
            days[OccurrenceKind.ERASURE] = day
        for kind, on in days.items():
            yield self._at_midnight(kind, kind.value, whole, on)

    def _at_midnight(
        self,
        kind: OccurrenceKind,
        key: str,
        period: Period,
        day: date,
        limit: datetime | None = None,
    ) -> Occurrence:
        opening = self.programme.reminder.hours[0]
        announce = self._local(self.calendar.on_or_after(day), opening)
        at = self._local(day, time.min)
        return self._occurrence(kind, key, period, at, limit=limit, announce=announce)

    def _occurrence(
        self,
        kind: OccurrenceKind,
        key: str,
        period: Period,
        at: datetime,
        *,
        limit: datetime | None = None,
        announce: datetime | None = None,
    ) -> Occurrence:
        ends = {
            Anchor.MOMENT: at,
            Anchor.PERIOD: max(at, due_at(period.end, self.programme.zone)),
            Anchor.LIMIT: limit or at,
        }
        window = CATCH_UP[kind]
        until = ends[window.anchor] + timedelta(days=window.days)
        return Occurrence(kind, str(key), period.key, at, until, announce or at)

    def _periods(self, kind: PeriodKind, stage: str | None = None) -> list[Period]:
        found = periods(kind, self.programme.span, self.programme.stages)
        return [one for one in found if stage is None or one.key == STAGE_PREFIX + stage]

    def _working(self, rule: DueRule, period: Period, at: time) -> datetime:
        day = due_on(rule, period, self.calendar)
        return self._local(self.calendar.on_or_after(day), at)

    def _local(self, day: date, at: time) -> datetime:
        return local_time(day, at, self.programme.zone)
