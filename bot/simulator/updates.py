import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.simulator.answers import Json, conflict

KEPT = timedelta(hours=24)
KINDS = (
    "message",
    "edited_message",
    "channel_post",
    "edited_channel_post",
    "callback_query",
    "my_chat_member",
    "chat_member",
)
_UNASKED = {"chat_member"}

WEBHOOK_ACTIVE = (
    "can't use getUpdates method while webhook is active; "
    "use deleteWebhook to delete the webhook first"
)
OTHER_POLLER = (
    "terminated by other getUpdates request; make sure that only one bot instance is running"
)


@dataclass(frozen=True)
class Pending:
    at: datetime
    body: Json

    @property
    def id(self) -> int:
        return int(self.body["update_id"])


class UpdateQueue:
    """getUpdates as Telegram has it: an update is given again until a higher offset is asked for.

    Not fetched within 24 hours it is lost. A second poller ends the waiting one with 409.
    """

    def __init__(self, now: Callable[[], datetime]) -> None:
        self._now = now
        self._pending: list[Pending] = []
        self._last_id = 100_000_000
        self._poller: asyncio.Future[bool] | None = None
        self._changed = asyncio.Event()
        self._moved = asyncio.Event()
        self.allowed: frozenset[str] = frozenset(KINDS) - _UNASKED

    def __len__(self) -> int:
        return len(self._pending)

    @property
    def awaited(self) -> bool:
        """Whether a poller waits."""
        return self._poller is not None

    def make(self, kind: str, body: Json) -> Json | None:
        """The next update, or None where the bot did not ask for this kind."""
        if kind not in self.allowed:
            return None
        self._last_id += 1
        return {"update_id": self._last_id, kind: body}

    def put(self, update: Json) -> None:
        self._pending.append(Pending(self._now(), update))
        self.nudge()
        self._wake(more=True)

    # For a webhook

    def waiting(self) -> list[Json]:
        """Everything that nobody has taken yet, in order."""
        return [update.body for update in self._pending]

    def taken(self, update_id: int) -> None:
        self._pending = [update for update in self._pending if update.id != update_id]
        self._changed.set()

    def nudge(self) -> None:
        """There may be something to bring: an update, an address, or a chat that is free again."""
        self._moved.set()

    async def moved(self) -> None:
        await self._moved.wait()
        self._moved.clear()

    def allow(self, kinds: list[str] | None) -> None:
        """None leaves the choice as it was, an empty list is Telegram's default."""
        if kinds is not None:
            self.allowed = frozenset(kinds) or frozenset(KINDS) - _UNASKED

    def drop(self) -> None:
        self._pending.clear()
        self._changed.set()

    def let_go(self) -> None:
        """Ends the waiting of a poller, who gets an empty answer."""
        self._wake(more=True)

    async def drained(self) -> None:
        """Returns once everything was acknowledged: lets a test wait for a polling bot."""
        while self._pending:
            self._changed.clear()
            await self._changed.wait()

    async def take(self, offset: int, limit: int, patience: float) -> list[Json]:
        """`patience` in seconds: how long to wait for the first update. Raises ApiError 409."""
        self._wake(more=False)
        self._acknowledge(offset)
        if not self._pending and patience > 0:
            await self._wait(patience)
        return [update.body for update in self._pending[:limit]]

    def _acknowledge(self, offset: int) -> None:
        kept = [p for p in self._pending if self._now() - p.at < KEPT]
        if offset < 0:
            kept = kept[offset:]
        if offset > 0:
            kept = [p for p in kept if p.id >= offset]
        self._pending = kept
        self._changed.set()

    async def _wait(self, patience: float) -> None:
        poller = asyncio.get_running_loop().create_future()
        self._poller = poller
        more = True
        try:
            async with asyncio.timeout(patience):
                more = await poller
        except TimeoutError:
            pass
        finally:
            if self._poller is poller:
                self._poller = None
        if not more:
            raise conflict(OTHER_POLLER)

    def _wake(self, *, more: bool) -> None:
        if self._poller and not self._poller.done():
            self._poller.set_result(more)
            self._poller = None
