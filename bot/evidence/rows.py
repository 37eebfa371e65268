"""The rows of what was handed in: what is to be fetched, and what came of it."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from sqlalchemy import ColumnElement, or_, select, update

from bot.evidence.outcomes import Outcome
from models.tables import Attachment, FileState
from services.ports import Clock, UnitOfWork


@dataclass(frozen=True, slots=True)
class Wanted:
    """A file that is not in the store yet; `attempts` have failed."""

    id: int
    file_id: str
    unique_id: str
    attempts: int


class Rows:
    """Each method is one short transaction; none spans a request to Telegram."""

    def __init__(self, db: UnitOfWork, clock: Clock) -> None:
        self._db, self._clock = db, clock

    async def due(self, most: int) -> list[Wanted]:
        """The oldest first, each file once however often it was handed in."""
        async with self._db.read() as session:
            rows = await session.execute(
                select(Attachment.id, Attachment.file_id, Attachment.unique_id, Attachment.attempts)
                .where(Attachment.state == FileState.WAITING, self._now_or_never_tried())
                .order_by(Attachment.id)
                .limit(most)
            )
        found = [Wanted(*row) for row in rows]
        return list({one.unique_id: one for one in reversed(found)}.values())[::-1]

    async def known(self, unique_id: str) -> str | None:
        """The SHA-256 of a file that was fetched for another row."""
        async with self._db.read() as session:
            return await session.scalar(
                select(Attachment.sha256)
                .where(Attachment.unique_id == unique_id, Attachment.state == FileState.STORED)
                .order_by(Attachment.id)
                .limit(1)
            )

    async def stored(self, unique_id: str, sha256: str, size: int) -> None:
        """All rows that wait for it have it."""
        values = {"state": FileState.STORED, "sha256": sha256, "size": size, "reason": None}
        await self._change(Attachment.unique_id == unique_id, values)

    async def failed(self, wanted: Wanted, outcome: Outcome) -> None:
        values: dict[str, Any] = {
            "state": FileState.GIVEN_UP if outcome.final else FileState.WAITING,
            "attempts": wanted.attempts + outcome.counts,
            "not_before": self._clock.now() + timedelta(seconds=outcome.delay),
            "reason": outcome.reason[:200],
        }
        await self._change(Attachment.unique_id == wanted.unique_id, values)

    async def _change(self, which: ColumnElement[bool], values: dict[str, Any]) -> None:
        async with self._db.write() as session:
            await session.execute(
                update(Attachment)
                .where(which, Attachment.state == FileState.WAITING)
                .values(**values)
            )

    def _now_or_never_tried(self) -> ColumnElement[bool]:
        return or_(Attachment.not_before.is_(None), Attachment.not_before <= self._clock.now())
