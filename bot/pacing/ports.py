"""What a sender is given, whichever process counts."""

from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Outlook:
    """`busy`: chats that cannot be written to now. Seconds: `held` for which nothing may be sent at
    all, `next_free` until the first of those chats is free, 0 where there is none."""

    busy: frozenset[int] = frozenset()
    held: float = 0.0
    next_free: float = 0.0


class Pacing(Protocol):
    def slot(self, chat: int, count: int = 1) -> AbstractAsyncContextManager[None]:
        """Wait for the turn, hold it while a request with `count` messages runs. Raises Held."""

    def refused(self, chat: int, seconds: float) -> None:
        """Telegram answered 429."""

    async def outlook(self) -> Outlook:
        """As it stands at this moment."""
