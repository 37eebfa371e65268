"""Paper ballots on their way from two boxes into the urn: what two witnesses have before them.

Nothing of it is ever in the database.
"""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from models.queries.ballots import Paper

MOST = 100
"""Strips, and ballots about one, so that each list is one message."""


class Stage(StrEnum):
    """What is awaited: strips, ballots, the second witness, his reasons for sending it back."""

    STRIPS = "strips"
    BALLOTS = "ballots"
    CHECK = "check"
    REASON = "reason"


@dataclass(slots=True)
class Tray:
    """`codes`: of the strips that were taken; `refused`: of the others, by reason. `ballots`: by
    place, in the order in which they were typed; None is a spoilt one. Nothing ties the one to
    the other. `place`: whose ballots are being typed, in a round about people."""

    key: str
    round_id: int
    voter_class: str
    first: int
    until: datetime
    stage: Stage = Stage.STRIPS
    codes: dict[str, None] = field(default_factory=dict, repr=False)
    refused: dict[str, str] = field(default_factory=dict, repr=False)
    ballots: dict[int, list[str | None]] = field(default_factory=dict, repr=False)
    place: int | None = None
    second: int | None = None
    reason: str = field(default="", repr=False)


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
