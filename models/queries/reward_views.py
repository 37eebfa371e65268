"""Rewards and penalties as people read them: a period's proposal, and its lines."""

from dataclasses import dataclass
from datetime import date

from models.plan.rewarding import Reward
from models.plan.schema import Plan
from models.queries.barring import Bar
from models.queries.figures import FigureEntry
from models.queries.rewards import AwardView
from models.rules.rewarding import Won


@dataclass(frozen=True, slots=True)
class Line:
    """Who would get what, by which figure, and by which of the year before. `award`: what was
    decided last. `matter`: the task or the level, by its key. `barred`: what keeps the organisation
    from being given anything."""

    reward: str
    said: Reward
    organisation_id: int
    organisation: str
    won: Won
    now: FigureEntry | None = None
    before: FigureEntry | None = None
    award: AwardView | None = None
    barred: tuple[Bar, ...] = ()

    @property
    def matter(self) -> str:
        return self.award.matter if self.award else ""

    @property
    def about(self) -> str:
        return matter_title(self.said, self.matter)

    @property
    def changed(self) -> bool:
        """It was decided on, and comes to something else since."""
        if self.award is None or self.said.hand:
            return False
        if not self.award.confirmed and not self.won:
            return False
        return (self.award.yuan or 0, self.award.points) != (self.won.yuan or 0, self.won.points)

    @property
    def open(self) -> bool:
        return self.award is None or self.changed


@dataclass(frozen=True, slots=True)
class Lacking:
    """The organisations for which there is no usable figure of those days, up to `day`."""

    figure: str
    day: date
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RewardSheet:
    """One half-year's or year's lines, in the order of the plan. `money`: it is switched on and
    approved. `by_hand`: what a person may add, by its key in the plan."""

    campaign_id: int
    plan: Plan
    period: str
    lines: tuple[Line, ...]
    lacking: tuple[Lacking, ...]
    by_hand: tuple[str, ...]

    @property
    def money(self) -> bool:
        return self.plan.money.permitted

    @property
    def waiting(self) -> int:
        """How many lines nobody has decided on as they are."""
        return sum(one.open for one in self.lines)


@dataclass(frozen=True, slots=True)
class Given:
    """What was confirmed for an organisation, as the plan then said it."""

    award: AwardView
    said: Reward
    plan: Plan

    @property
    def about(self) -> str:
        return matter_title(self.said, self.award.matter)


def matter_title(said: Reward, matter: str) -> str:
    """Of the task that it is for, or of who criticised; empty where it goes by a figure."""
    level = said.levels.get(matter)
    return level.title if level else matter
