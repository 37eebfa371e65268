"""Rewards and penalties: what the document promises, and how it is reckoned where it is."""

from decimal import Decimal
from enum import StrEnum
from typing import Annotated

from pydantic import Field

from models.plan.ambitions import Amount, Yuan
from models.plan.parts import Key, Named, Sentence, Title


class Reckoning(StrEnum):
    """For each place gained on the year before; by the place itself; as a person decides, within a
    range, for one task; or lost, in per cent, by the level of whoever criticised."""

    GAINED = "gained"
    PLACE = "place"
    SINGLE = "single"
    LOSES = "loses"


class At(StrEnum):
    """Of each year: by what stands at the end of June, or of December."""

    HALF = "half-year"
    YEAR = "year-end"


class Level(Named):
    """Who criticised; `loses`: per cent."""

    loses: Annotated[int, Field(ge=1, le=100)]


class Reward(Named):
    """What the document promises, from the first place down where there are several: money, and
    `points` in the year's assessment. Money is the plan's text unless it is switched on.

    `by`: how it is reckoned; without it, it is text only. `figure`: whose places it goes by. `to`:
    who gets it, each of them. `least`, `most`: yuan between which a person decides, for one of
    `tasks`. `bars`: whoever is criticised cannot be excellent.
    """

    rule: Sentence
    yuan: Annotated[tuple[Yuan, ...], Field(max_length=10)] = ()
    points: Annotated[tuple[Amount, ...], Field(max_length=10)] = ()
    by: Reckoning | None = None
    at: At | None = None
    figure: Key | None = None
    to: Title | None = None
    least: Yuan | None = None
    most: Yuan | None = None
    tasks: Annotated[tuple[Title, ...], Field(max_length=20)] = ()
    levels: Annotated[dict[Key, Level], Field(max_length=6)] = Field(default_factory=dict)
    bars: bool = False

    @property
    def hand(self) -> bool:
        """A person says it; it goes by no figure."""
        return self.by in (Reckoning.SINGLE, Reckoning.LOSES)

    @property
    def sums(self) -> tuple[int, ...]:
        """Every amount of money that it names."""
        return (*self.yuan, *(one for one in (self.least, self.most) if one is not None))

    @property
    def milli(self) -> tuple[int, ...]:
        """Its points in thousandths."""
        return tuple(int(one * Decimal(1000)) for one in self.points)


NEEDS: dict[Reckoning, tuple[str, ...]] = {
    Reckoning.GAINED: ("at", "figure"),
    Reckoning.PLACE: ("at", "figure"),
    Reckoning.SINGLE: ("least", "most", "tasks"),
    Reckoning.LOSES: ("levels",),
}
"""By how it is reckoned, the keys that it cannot do without."""

_MONEY = ("yuan", "points")
TAKES: dict[Reckoning, tuple[str, ...]] = {
    Reckoning.GAINED: (*NEEDS[Reckoning.GAINED], *_MONEY),
    Reckoning.PLACE: (*NEEDS[Reckoning.PLACE], *_MONEY),
    Reckoning.SINGLE: NEEDS[Reckoning.SINGLE],
    Reckoning.LOSES: (*NEEDS[Reckoning.LOSES], "bars"),
}
"""And all those that mean something then."""

RECKONED = ("at", "figure", "least", "most", "tasks", "levels", "bars", *_MONEY)
