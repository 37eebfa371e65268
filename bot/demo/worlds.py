"""Which worlds the demo has: the township with its story, and every plan among invented people."""

import asyncio
from collections.abc import Sequence
from secrets import token_hex

from bot.demo.story.quarter import PLAN
from bot.simulator.answers import Json
from bot.simulator.world import World
from publishing.texts import Texts

PLANS = PLAN.parent
STORY = "qinghe"


def known() -> list[str]:
    """The story first."""
    return [STORY, *sorted(path.stem for path in PLANS.glob("*.yaml"))]


class Choosing:
    """This world, how many of its people are in their places, and which one is wanted after it."""

    def __init__(self, texts: Texts, current: str, people: int) -> None:
        self.serial, self.ready = token_hex(8), False
        self._texts, self._current, self._people = texts, current, people
        self._world: World | None = None
        self._wanted: str | None = None
        self._changed = asyncio.Event()

    def watch(self, world: World) -> None:
        self._world = world

    def offered(self, language: str) -> Sequence[Json]:
        t = self._texts.translator(language)
        return [
            {
                "id": one,
                "name": t.plain("page-world-name", id=one),
                "line": t.plain("page-world-line", id=one),
            }
            for one in known()
        ]

    def state(self) -> Json:
        return {
            "serial": self.serial,
            "current": self._current,
            "ready": self.ready,
            "done": self._placed(),
            "of": self._people,
        }

    def change(self, to: str) -> bool:
        if not self.ready or self._wanted or to not in known():
            return False
        self._wanted = to
        self._changed.set()
        return True

    async def wanted(self) -> str:
        """As soon as the viewer wants one."""
        await self._changed.wait()
        assert self._wanted is not None  # noqa: S101
        return self._wanted

    def _placed(self) -> int:
        """Whoever has pressed Start."""
        chats = self._world.chats.values() if self._world else ()
        return min(self._people, sum(1 for one in chats if one.private and one.messages))
