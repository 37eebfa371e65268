"""Whom a plan reaches on a roster, and whom it names in vain."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Absent:
    """An organisation that an expectation names by its key and that will not owe it: it is not in
    the tree, or of another category or level than is asked."""

    expectation: str
    owner: str


@dataclass(frozen=True, slots=True)
class Reach:
    """Titles of the expectations that nobody owes, and the owners that are absent."""

    nobody: tuple[str, ...] = ()
    absent: tuple[Absent, ...] = ()
