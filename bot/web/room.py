"""How many updates are in hand where they are brought: what finds no room is brought again."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field


class Full(Exception):
    """Nothing was done with it."""


@dataclass(frozen=True, slots=True)
class Bounds:
    """`at_once` are handled, `in_hand` in all, those that wait for it among them; of one person
    `of_one` at most.

    Telegram brings forty at once, and of one person two (his words in order, and his presses). So
    these are met where more than Telegram brings, or one Telegram brings more than it says.
    """

    at_once: int = 32
    in_hand: int = 64
    of_one: int = 4


@dataclass(slots=True)
class Room:
    """Those who wait go in the order they came; as nobody has more than `of_one` in it, whoever
    sends little waits behind a few of each of those who send much."""

    bounds: Bounds
    _of: Counter[int] = field(default_factory=Counter)
    _turns: asyncio.Semaphore = field(init=False)

    def __post_init__(self) -> None:
        self._turns = asyncio.Semaphore(self.bounds.at_once)

    @asynccontextmanager
    async def place(self, person: int) -> AsyncIterator[None]:
        """Wait for a turn and have it while inside. Raises Full, at once."""
        if self._of.total() >= self.bounds.in_hand or self._of[person] >= self.bounds.of_one:
            raise Full
        self._of[person] += 1
        try:
            async with self._turns:
                yield
        finally:
            self._put_down(person)

    def _put_down(self, person: int) -> None:
        self._of[person] -= 1
        if not self._of[person]:
            del self._of[person]
