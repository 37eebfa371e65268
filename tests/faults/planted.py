"""Faults put into the program on purpose, which the tests must find.

Each is something that a hurried change could bring: two steps that belong together are parted, so
that a kill in between loses or repeats something.
"""

from collections.abc import Callable, Mapping
from typing import Any

from bot import outbox, polling
from models.tables import OutboxState
from scheduler import tick
from services.evaluations import closing
from services.rhythm import perform


def claimed_apart() -> None:
    """What is due is claimed in a transaction of its own, and then done."""

    async def perform_(ctx: Any, due: Any) -> int:
        async with ctx.db.write() as session:
            (kind, period), *_ = tick.claims(due.run.plan, due.occurrence)
            now = ctx.clock.now()
            taken = await tick.claim(session, due.run.campaign.id, kind, period, "", now)
        if taken:
            async with ctx.db.write() as session:
                await perform(session, ctx, due)
        return taken

    tick._perform = perform_


def key_before_commit() -> None:
    """A round's key is destroyed as soon as its sheets are open, before they are counted."""
    opened = closing._open

    async def open_(session: Any, ctx: Any, round_: Any, private: bytes | None) -> Any:
        found = await opened(session, ctx, round_, private)
        ctx.keys.destroy(round_.key_name)
        return found

    closing._open = open_


def sent_before_sending() -> None:
    """A message counts as sent when it is taken in hand."""
    take = outbox._take

    def taken(message: Any, *more: Any) -> Any:
        parcel = take(message, *more)
        message.state = OutboxState.SENT
        return parcel

    outbox._take = taken


def acknowledged_before_handling() -> None:
    """As aiogram's own polling does it."""

    async def look(self: Any, wait: int) -> int:
        updates = await self._fetch(wait)
        if updates:
            self._offset = updates[-1].update_id + 1
            await self._acknowledge()
        polling.crash_point(polling.RECEIVED)
        self._window.add(updates)
        return len(updates)

    polling.Poller._look = look  # type: ignore[method-assign]


FAULTS: Mapping[str, Callable[[], None]] = {
    "claimed apart": claimed_apart,
    "key before commit": key_before_commit,
    "sent before sending": sent_before_sending,
    "acknowledged before handling": acknowledged_before_handling,
}
