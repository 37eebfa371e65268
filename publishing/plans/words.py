"""A plan's own words for who, whose groups and when, as a rehearsal says them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from models.plan.schema import Audience, Expectation, Kind, Plan
from models.rules.periods import Period
from publishing.texts import Translator
from publishing.wording import period as period_name


@dataclass(frozen=True, slots=True)
class Words:
    t: Translator
    plan: Plan

    def who(self, expectation: Expectation) -> str:
        of = self.taking_part(expectation.categories)
        return self.t.plain(f"rehearsal-who-{expectation.by.value}", organisations=of)

    def taking_part(self, categories: Sequence[str]) -> str:
        """The titles of these categories; one word for all of them where none is named."""
        titles = self.row(self.plan.categories[key].title for key in categories)
        return titles or self.t.plain("rehearsal-taking-part")

    def every_category(self) -> str:
        return self.row(category.title for category in self.plan.categories.values())

    def afterwards(self, expectation: Expectation) -> str:
        """In whose groups it will be read, for what is published one by one; when a plan holds."""
        publish, kind = self.plan.publish, expectation.kind
        if kind is Kind.PLAN:
            return self.t.plain("rehearsal-after-plan", review=(expectation.review or "approve"))
        audiences: Mapping[Kind, Sequence[Audience]] = {
            Kind.COMMITMENT: publish.commitments,
            Kind.IDEA: publish.ideas,
            Kind.COMMENT: publish.comments,
        }
        if kind not in audiences:
            return ""
        return self.t.plain(f"rehearsal-after-{kind.value}", groups=self.groups(audiences[kind]))

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
