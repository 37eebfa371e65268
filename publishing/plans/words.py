"""A plan's own words for who, whose groups and when, as a rehearsal says them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from models.plan.causes import Cause
from models.plan.expecting import By, Expectation, Kind
from models.plan.honouring import Honour, Proposing
from models.plan.judging import About, Evaluation, Floor, Judged
from models.plan.schema import Audience, Plan
from models.rules.periods import Period
from publishing.plans.days import due
from publishing.texts import Translator
from publishing.wording import period as period_name

PEOPLE = (By.MEMBERS, By.LEADERS)
UNITS = {Kind.VISIT: "visits", Kind.NOMINATION: "nominees"}


@dataclass(frozen=True, slots=True)
class Words:
    t: Translator
    plan: Plan

    def who(self, expectation: Expectation) -> str:
        side = "first-and-organisations" if expectation.follows else expectation.by.value
        key = f"rehearsal-who-{side}"
        whose, people = self.whose(expectation), self.people(expectation)
        return self.t.plain(key, organisations=whose, people=people)

    def whose(self, expectation: Expectation) -> str:
        """The organisations, with how deep they stand and which of them are meant by name."""
        of = self.taking_part(expectation.categories)
        if expectation.levels:
            levels = self.row(self.t.plain("rehearsal-level", level=n) for n in expectation.levels)
            of = self.t.plain("rehearsal-of-levels", levels=levels, organisations=of)
        if expectation.owners:
            owners = self.row(expectation.owners)
            of = self.t.plain("rehearsal-of-owners", owners=owners, organisations=of)
        return of

    def people(self, expectation: Expectation) -> str:
        """By their posts and offices; nothing for what organisations owe."""
        by = expectation.by
        if by not in PEOPLE:
            return ""
        offices = self.row(self.t.plain(f"role-{role.value}") for role in expectation.roles)
        people = offices or self.t.plain(f"rehearsal-people-{by.value}")
        posts = self.row(self.plan.posts[key].title for key in expectation.posts)
        if not posts:
            return people
        if by is By.MEMBERS and not offices:
            return posts
        return self.t.plain("rehearsal-people-in-posts", posts=posts, people=people)

    def taking_part(self, categories: Sequence[str]) -> str:
        """The titles of these categories; one word for all of them where none is named."""
        titles = self.row(self.plan.categories[key].title for key in categories)
        return titles or self.t.plain("rehearsal-taking-part")

    def judged(self, evaluation: Evaluation) -> str:
        """Whom or what a round is about."""
        of = self.taking_part(evaluation.categories)
        named = self.plan.honours.get(evaluation.of or "")
        key = f"rehearsal-judged-{evaluation.about.value}"
        return self.t.plain(
            key,
            organisations=of,
            honour=named.title if named else "none",
            judged=self.plan.judged(evaluation).value,
        )

    def floor(self, evaluation: Evaluation, floor: Floor) -> str:
        """What follows for whoever is below."""
        bands = list(self.plan.ranking.bands.values()) if self.plan.ranking else []
        rectify = floor.rectify
        return self.t.plain(
            "rehearsal-floor",
            title=evaluation.title,
            score=floor.score,
            days=rectify.days if rectify else 0,
            of=self.plan.expectations[rectify.of].title if rectify else "",
            band=bands[0].title if bands else "none",
            stars=floor.stars or 0,
        )

    def rectified(self, found: Iterable[Cause]) -> list[str]:
        """What follows for whoever is given these, a sentence each."""
        return [self._rectified(one) for one in found]

    def _rectified(self, one: Cause) -> str:
        asked = self.plan.expectations[one.rectify.of]
        return self.t.plain(
            "plan-rectify",
            why=one.why,
            title=one.title,
            days=one.rectify.days,
            of=asked.title,
            latest=due(self.t, asked.due) if asked.on_call else "none",
        )

    def told_of(self, evaluation: Evaluation) -> str:
        """In whose groups its results are read; "people" where in none."""
        if evaluation.about is About.NOMINEES:
            units = self.plan.judged(evaluation) is Judged.UNITS
            return "units" if units else "nominees"
        if evaluation.about.several:
            return "people"
        return self.groups(self.plan.publish.evaluations)

    def every_category(self) -> str:
        return self.row(category.title for category in self.plan.categories.values())

    def _visited(self, expectation: Expectation) -> str:
        linked = self.plan.expectations[expectation.of].title if expectation.of else "none"
        announced = "yes" if expectation.announce else "no"
        return self.t.plain("rehearsal-after-visit", linked=linked, announced=announced)

    def unit(self, expectation: Expectation) -> str:
        """What so many are counted in."""
        key = UNITS.get(expectation.kind, "papers")
        return self.t.plain(f"plan-unit-{key}")

    def afterwards(self, expectation: Expectation) -> str:
        """In whose groups it will be read, for what is published one by one; when a plan holds."""
        publish, kind = self.plan.publish, expectation.kind
        if kind is Kind.PLAN:
            return self.t.plain("rehearsal-after-plan", review=(expectation.review or "approve"))
        if kind is Kind.RIVAL:
            return self.t.plain("rehearsal-after-rival", side=(expectation.side or "outside"))
        if kind is Kind.VISIT:
            return self._visited(expectation)
        if expectation.people:
            return self.t.plain("rehearsal-after-comment", groups="people")
        if isinstance(expectation, Proposing):
            return self._honoured(self.plan.honours[expectation.honour])
        if kind is Kind.GRADE:
            return self.t.plain("rehearsal-after-grade")
        audiences: Mapping[Kind, Sequence[Audience]] = {
            Kind.COMMITMENT: publish.commitments,
            Kind.IDEA: publish.ideas,
            Kind.COMMENT: publish.comments,
            Kind.PLAQUE: publish.plaques,
            Kind.EXEMPLAR: publish.exemplars,
        }
        if kind not in audiences:
            return ""
        return self.t.plain(f"rehearsal-after-{kind.value}", groups=self.groups(audiences[kind]))

    def _honoured(self, one: Honour) -> str:
        """How it is decided who of those proposed is chosen."""
        return self.t.plain(
            "rehearsal-after-nomination",
            whom=one.whom.value,
            passes=one.passes or 0,
            vote=one.vote.value,
            tie=one.tie.value,
            seats=self.seats(one),
            days=one.notice_workdays,
            groups=self.groups(self.plan.publish.honours),
        )

    def seats(self, one: Honour) -> str:
        """In all, and of each category that has its own number."""
        own = self.row(
            self.t.plain("plan-honour-seats-of", category=self.plan.categories[key].title, seats=n)
            for key, n in one.seats_by_category.items()
        )
        share = "none" if one.at_most is None else str(one.at_most)
        return self.t.plain(
            "plan-honour-seats",
            seats=one.seats,
            share=share,
            whom=one.whom.value,
            own=own or "none",
        )

    def groups(self, audiences: Iterable[Audience]) -> str:
        said = [self.t.plain(f"rehearsal-groups-{one.value}") for one in audiences]
        return self.row(said) if said else self.t.plain("rehearsal-groups-none")

    def everybodys_groups(self, audiences: Iterable[Audience]) -> str:
        """For what is about nobody in particular: it reaches every group or none."""
        return self.groups([one for one in audiences if one is Audience.ALL])

    def period(self, period: Period) -> str:
        return period_name(self.t, period.key, self.plan)

    def date(self, day: date) -> str:
        """The year is said once it is not the campaign's first one."""
        return self.t.date(day, year=day.year != self.plan.period.start.year)

    def row(self, parts: Iterable[str]) -> str:
        return self.t.plain("list-separator").join(parts)
