from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from bot.simulator.answers import Json
from tests.odd.cast import Cast, cast
from tests.odd.messages import raw, write
from tests.odd.photograph import Photograph
from tests.odd.presses import press, query
from tests.odd.scenes import kept
from tests.odd.watch import Seen, Watch


@dataclass
class Stage:
    """The cast under watch, for one update at a time."""

    cast: Cast
    watch: Watch
    photograph: Photograph

    async def says(self, sender: str, place: str = "private", **content: object) -> Seen:
        message = write(self.cast, sender, place, str(content.get("text", "…")))
        return await self.sees("message", raw(self.cast, message, content))

    async def presses(self, sender: str, data: str, way: str = "screen") -> Seen:
        return await self.sees("callback_query", press(self.cast, sender, "private", data, way))

    async def presses_live(self, sender: str, verb: str, *args: str) -> Seen:
        """On the message that carries his open form's buttons."""
        draft = (await kept(self.cast, sender))["draft"]
        live = self.cast.private(sender).messages[draft["live"]]
        data = ":".join([f"form.{verb}", str(draft["turn"]), *args])
        return await self.sees("callback_query", query(self.cast, sender, live, data))

    async def draft(self, sender: str) -> Json:
        return dict((await kept(self.cast, sender))["draft"])

    async def sees(self, kind: str, body: Json) -> Seen:
        return await self.watch.see(self.photograph, kind, body)


@asynccontextmanager
async def staged(folder: Path) -> AsyncIterator[Stage]:
    async with cast(folder) as town:
        watch = Watch(town, folder)
        with watch.moment() as photograph:
            yield Stage(town, watch, photograph)
