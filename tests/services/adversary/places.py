"""Where the adversary looks beside the database: one entry in LOOKED_AT for each place.

Whatever else keeps something of what people send (a store for conversations, figures for a
monitor) is a class with `added`, and its name in that list: all suites then search it after each
vote, for ballots in clear as in the log.
"""

from collections.abc import Callable, Sequence
from typing import Protocol


class Place(Protocol):
    def added(self) -> bytes:
        """What is new there since the last look; all that is there, where that cannot be told."""


class ProgramLog:
    """Everything the program logs, its libraries and the web form's server included."""

    def __init__(self, log: list[str]) -> None:
        self._log, self._read = log, 0

    def added(self) -> bytes:
        said = "\n".join(self._log[self._read :]).encode()
        self._read = len(self._log)
        return said


LOOKED_AT: list[Callable[[list[str]], Place]] = [ProgramLog]
"""Each is made when a spy begins, and is given the list to which log lines are added."""


def places(log: list[str]) -> Sequence[Place]:
    return [make(log) for make in LOOKED_AT]


def added(found: Sequence[Place]) -> bytes:
    return b"\n".join(one.added() for one in found)
