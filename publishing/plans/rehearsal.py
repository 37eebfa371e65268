"""A campaign's year told beforehand: what the bot will say and do, when, and to whom.

It asks the very calendar that the tick asks, so it cannot promise anything else.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from models.plan.causes import of_bands, of_comments
from models.plan.expecting import By, Expectation, Kind
from models.plan.programme import opens_on, programme
from models.plan.schema import Plan
from models.rules.calendar import Occurrence, OccurrenceKind, occurrences
from models.rules.dues import due_on
from models.rules.periods import Period, period_with_key, periods
from models.rules.programme import Programme
from models.rules.windows import HORIZON
from models.rules.workdays import WorkCalendar
from publishing.plans.words import Words
from publishing.texts import Translator

# Comments, rankings and their notice follow the last day.
AFTERMATH = timedelta(days=60)
DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Line:
    """`at` is the moment at which people are told, in UTC."""

    at: datetime
    text: str


def rehearse(
    t: Translator,
    plan: Plan,
    calendar: WorkCalendar,
    zone: ZoneInfo,
    first: date | None = None,
    last: date | None = None,
) -> list[Line]:
    """In order of time, from `first` to `last` (local days, inclusive; default: all of it)."""
    rhythm = programme(plan, zone)
    since = datetime.combine(first or plan.period.start, time.min, zone)
    until = datetime.combine((last or _last(plan)) + DAY, time.min, zone)
    # A reminder mentions a ballot that was opened before `first`.
    begin = datetime.combine(plan.period.start, time.min, zone)
    everything = occurrences(rhythm, calendar, min(begin, since), until)
    scene = _Scene(Words(t, plan), plan, calendar, rhythm, tuple(everything))
    found = [one for one in everything if since <= one.at]
    lines = [Line(one.announce_at, text) for one in found for text in scene.tell(one)]
    return sorted(lines, key=lambda line: line.at)


def _last(plan: Plan) -> date:
    """Until personal data are gone."""
    return max(plan.period.end + AFTERMATH, plan.archive.day(plan.period.end))


def heading(t: Translator, plan: Plan, calendar: WorkCalendar) -> str:
    """What is rehearsed, and for which years the workdays are guessed."""
    days = {
        "start": t.date(plan.period.start, year=True),
        "end": t.date(plan.period.end, year=True),
    }
    text = t.plain("rehearsal-heading", title=plan.title, **days)
    years = range(plan.period.start.year, plan.period.end.year + 1)
    guessed = [str(year) for year in years if not calendar.knows(year)]
    if not guessed:
        return text
    return f"{text}\n{t.plain('rehearsal-guess', years=t.plain('list-separator').join(guessed))}"


def told(t: Translator, lines: Sequence[Line]) -> str:
    """One line each, headed by its local date and time."""
    if not lines:
        return t.plain("rehearsal-nothing")
    return "\n".join(
        t.plain("rehearsal-line", moment=_moment(t, line.at), text=line.text) for line in lines
    )


def _moment(t: Translator, at: datetime) -> str:
    return f"{t.date(at.astimezone(t.zone).date(), year=True)} {t.time(at)}"


@dataclass(frozen=True, slots=True)
class _Scene:
    words: Words
    plan: Plan
    calendar: WorkCalendar
    rhythm: Programme
    occurrences: tuple[Occurrence, ...]

    def tell(self, one: Occurrence) -> Iterator[str]:
        """The sentences of one occurrence; a period may open for several expectations."""
        period = period_with_key(one.period_key, self.rhythm.span, self.rhythm.stages)
        if period is not None and one.kind in TELL:
            yield from TELL[one.kind](self, one, period)

    def stage_opens(self, one: Occurrence, _: Period) -> Iterator[str]:
        stage = self.plan.stages[one.key]
        yield self.words.t.plain(
            "rehearsal-stage-opens",
            title=stage.title,
            start=self.words.date(stage.start),
            end=self.words.date(stage.end),
            groups=self.words.everybodys_groups(self.plan.publish.stages),
            tasks="".join(stage.tasks),
        )

    def stage_closes(self, one: Occurrence, _: Period) -> Iterator[str]:
        groups = self.words.everybodys_groups(self.plan.publish.stages)
        title = self.plan.stages[one.key].title
        yield self.words.t.plain("rehearsal-stage-closes", title=title, groups=groups)

    def period_opens(self, _: Occurrence, period: Period) -> Iterator[str]:
        for expectation in self.plan.regular.values():
            if period in self._periods(expectation):
                yield self.words.t.plain(
                    "rehearsal-owed",
                    kind=expectation.kind.value,
                    who=self.words.who(expectation),
                    title=expectation.title,
                    period=self.words.period(period),
                    count=expectation.minimum,
                    most=expectation.maximum or 0,
                    unit=self.words.unit(expectation),
                    opens=self._opens(expectation, period),
                    due=self._due(expectation, period),
                    follows=expectation.follows or 0,
                    after=self.words.afterwards(expectation),
                )

    def reminder(self, one: Occurrence, _: Period) -> Iterator[str]:
        yield self._digest("rehearsal-reminder", one.at, {By.MEMBERS})

    def secretary_digest(self, one: Occurrence, _: Period) -> Iterator[str]:
        yield self._digest("rehearsal-digest", one.at, set(By))

    def discussion_opens(self, one: Occurrence, period: Period) -> Iterator[str]:
        said = self.plan.discussions[one.key]
        closes = due_on(said.closes.rule, period, self.calendar)
        yield self.words.t.plain(
            "rehearsal-discussion",
            title=said.title,
            question=said.question,
            whom=self.words.taking_part(said.categories),
            groups=self.words.everybodys_groups(self.plan.publish.discussions),
            closes=self.words.date(closes),
        )

    def discussion_closes(self, one: Occurrence, period: Period) -> Iterator[str]:
        said = self.plan.discussions[one.key]
        closes = due_on(said.closes.rule, period, self.calendar)
        day = self.words.date(closes + timedelta(days=said.summary_days))
        yield self.words.t.plain("rehearsal-discussion-over", title=said.title, day=day)

    def evaluation_opens(self, one: Occurrence, period: Period) -> Iterator[str]:
        evaluation = self.plan.evaluations[one.key]
        voters = (self.words.t.plain(f"rehearsal-voters-{who.value}") for who in evaluation.voters)
        yield self.words.t.plain(
            "rehearsal-evaluation-opens",
            title=evaluation.title,
            period=self.words.period(period),
            whom=self.words.judged(evaluation),
            voters=self.words.row(voters),
            items=len(self.plan.questionnaires[evaluation.questionnaire].items),
            closes=self.words.t.moment(one.until),
            tellers="yes" if evaluation.tellers else "no",
        )
        if evaluation.window:
            yield self.words.t.plain(
                "rehearsal-evaluation-window",
                title=evaluation.title,
                window=evaluation.window.title,
                whose=self.words.taking_part(evaluation.window.categories or evaluation.categories),
                most=evaluation.window.at_most,
                daily=evaluation.window.per_address_per_day,
            )

    def evaluation_closes(self, one: Occurrence, period: Period) -> Iterator[str]:
        evaluation = self.plan.evaluations[one.key]
        yield self.words.t.plain(
            "rehearsal-evaluation-closes",
            title=evaluation.title,
            period=self.words.period(period),
            quorum=str(evaluation.quorum),
            smallest=evaluation.minimum_group,
            groups=self.words.told_of(evaluation),
        )
        if evaluation.floor:
            yield self.words.floor(evaluation, evaluation.floor)

    def comment_asked(self, _: Occurrence, period: Period) -> Iterator[str]:
        for expectation in self.plan.expected(Kind.COMMENT).values():
            yield self.words.t.plain(
                "rehearsal-comment",
                title=expectation.title,
                period=self.words.period(period),
                about=(expectation.about or "organisations"),
                whom=self.words.whose(expectation),
                due=self._due(expectation, period),
            )
        yield from self.words.rectified(of_comments(self.plan))

    def ranking_published(self, _: Occurrence, period: Period) -> Iterator[str]:
        if ranking := self.plan.ranking:
            ties = self.words.row(ranking.parts[key].title for key in ranking.tie_break)
            yield self.words.t.plain(
                "rehearsal-ranking",
                period=self.words.period(period),
                categories=self.words.every_category(),
                minimum=ranking.minimum,
                ties=ties or "none",
                days=ranking.notice_workdays,
                groups=self.words.everybodys_groups(self.plan.publish.ranking),
            )

    def ranking_final(self, _: Occurrence, period: Period) -> Iterator[str]:
        groups = self.words.everybodys_groups(self.plan.publish.ranking)
        name = self.words.period(period)
        yield self.words.t.plain("rehearsal-ranking-final", period=name, groups=groups)
        yield from self.words.rectified(of_bands(self.plan))

    def campaign_ends(self, _: Occurrence, __: Period) -> Iterator[str]:
        yield self.words.t.plain("rehearsal-campaign-end")

    def erasure_told(self, _: Occurrence, __: Period) -> Iterator[str]:
        day = self.words.date(self.plan.archive.day(self.plan.period.end))
        yield self.words.t.plain("rehearsal-erasure-notice", day=day)

    def erased(self, _: Occurrence, __: Period) -> Iterator[str]:
        yield self.words.t.plain("rehearsal-erasure")

    def _digest(self, key: str, at: datetime, sides: set[By]) -> str:
        due = [*self._owed(at, sides), *self._ballots(at)]
        return self.words.t.plain(key if due else f"{key}-none", due=self.words.row(due))

    def _owed(self, at: datetime, sides: set[By]) -> Iterator[str]:
        """What has begun and is due before the next digest, as a reminder lists it."""
        today = at.astimezone(self.rhythm.zone).date()
        for one in self.plan.regular.values():
            for period in self._periods(one) if one.by in sides else ():
                due = due_on(one.due.rule, period, self.calendar)
                opens = opens_on(one, period, self.calendar)
                if opens <= today <= due <= today + HORIZON:
                    name, day = self.words.period(period), self.words.date(due)
                    yield self.words.t.plain("rehearsal-due", title=one.title, period=name, due=day)

    def _ballots(self, at: datetime) -> Iterator[str]:
        for one in self.occurrences:
            if one.kind is OccurrenceKind.EVALUATION_OPEN and one.at <= at < one.until:
                yield self.plan.evaluations[one.key].title

    def _periods(self, one: Expectation) -> list[Period]:
        every = periods(one.every, self.rhythm.span, self.rhythm.stages)
        return [each for each in every if one.stage in (None, each.key.removeprefix("stage:"))]

    def _opens(self, expectation: Expectation, period: Period) -> str:
        if expectation.opens is None:
            return "at-once"
        return self.words.date(opens_on(expectation, period, self.calendar))

    def _due(self, expectation: Expectation, period: Period) -> str:
        return self.words.date(due_on(expectation.due.rule, period, self.calendar))


Tell = Callable[[_Scene, Occurrence, Period], Iterator[str]]

TELL: Mapping[OccurrenceKind, Tell] = {
    OccurrenceKind.STAGE_OPEN: _Scene.stage_opens,
    OccurrenceKind.STAGE_CLOSE: _Scene.stage_closes,
    OccurrenceKind.PERIOD_OPEN: _Scene.period_opens,
    OccurrenceKind.REMINDER: _Scene.reminder,
    OccurrenceKind.SECRETARY_DIGEST: _Scene.secretary_digest,
    OccurrenceKind.DISCUSSION_OPEN: _Scene.discussion_opens,
    OccurrenceKind.DISCUSSION_CLOSE: _Scene.discussion_closes,
    OccurrenceKind.EVALUATION_OPEN: _Scene.evaluation_opens,
    OccurrenceKind.EVALUATION_CLOSE: _Scene.evaluation_closes,
    OccurrenceKind.COMMENT_OPEN: _Scene.comment_asked,
    OccurrenceKind.RANKING_PUBLISH: _Scene.ranking_published,
    OccurrenceKind.RANKING_FINAL: _Scene.ranking_final,
    OccurrenceKind.CAMPAIGN_END: _Scene.campaign_ends,
    OccurrenceKind.ERASURE_NOTICE: _Scene.erasure_told,
    OccurrenceKind.ERASURE: _Scene.erased,
}
