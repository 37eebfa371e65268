"""A tray beside the paper that its ballots are of."""

from dataclasses import dataclass

from models.queries.ballots import Paper
from models.rules.trays import Tray


@dataclass(frozen=True, slots=True)
class Count:
    """How far a tray is with one paper: the organisation's, or a person's by his place. `awaited`:
    as many as there are strips that can be cast there."""

    place: int
    name: str
    typed: int
    awaited: int


@dataclass(frozen=True, slots=True)
class Entering:
    """A tray as its witnesses see it. `people`: it has a paper for each of several."""

    tray: Tray
    paper: Paper
    counts: tuple[Count, ...]
    people: bool

    @property
    def complete(self) -> bool:
        return all(one.typed == one.awaited for one in self.counts)
