"""What has changed in the chats, in order, for pages that watch."""

import asyncio
from collections import deque

from bot.simulator.answers import Json
from bot.simulator.messages import Message
from bot.simulator.world import World

KEPT = 20_000
"""A page that was away for longer than that many changes loads everything anew."""


class Changes:
    """Numbered from 1. A page asks for what came after the number it has seen."""

    def __init__(self, world: World) -> None:
        self._kept: deque[tuple[int, Message]] = deque(maxlen=KEPT)
        self._last = 0
        self._more = asyncio.Event()
        world.watchers.append(self._note)

    @property
    def last(self) -> int:
        return self._last

    def since(self, number: int) -> list[Json] | None:
        """None where some of it is kept no more."""
        if self._kept and number < self._kept[0][0] - 1:
            return None
        return [seen(one) | {"number": at} for at, one in self._kept if at > number]

    async def wait(self, seconds: float) -> None:
        """Until something changes, at most so long."""
        self._more.clear()
        try:
            async with asyncio.timeout(seconds):
                await self._more.wait()
        except TimeoutError:
            pass

    def _note(self, message: Message) -> None:
        self._last += 1
        self._kept.append((self._last, message))
        self._more.set()


def seen(message: Message) -> Json:
    """The Bot API's own object, and whether it is still there."""
    return {"chat": message.chat.id, "gone": message.deleted, "message": message.to_json()}
