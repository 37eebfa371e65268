"""Files that were handed in: how many the bot has itself, and which."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from models.queries.files import OWNERS
from models.tables import Attachment, FileState


@dataclass(frozen=True, slots=True)
class KeptFile:
    """One content in the store; `owners`: (table, id) of what it was handed in with."""

    sha256: str
    size: int
    owners: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class NotKept:
    """So many rows are in this state for this reason; None where no attempt has failed yet."""

    state: FileState
    reason: str | None
    count: int


async def kept_files(session: AsyncSession) -> list[KeptFile]:
    rows = await session.scalars(
        select(Attachment)
        .where(Attachment.state == FileState.STORED)
        .order_by(Attachment.sha256, Attachment.id)
    )
    found: dict[str, list[Attachment]] = {}
    for row in rows:
        found.setdefault(row.sha256 or "", []).append(row)
    return [
        KeptFile(sha256, same[0].size or 0, tuple(_owner(row) for row in same))
        for sha256, same in found.items()
    ]


async def not_kept(session: AsyncSession) -> list[NotKept]:
    """The commonest first."""
    count = func.count()
    rows = await session.execute(
        select(Attachment.state, Attachment.reason, count)
        .where(Attachment.state != FileState.STORED)
        .group_by(Attachment.state, Attachment.reason)
        .order_by(count.desc(), Attachment.state, Attachment.reason)
    )
    return [NotKept(*row) for row in rows]


async def fetch_again(session: AsyncSession, missing: Sequence[str]) -> int:
    """What was given up, and what is stored under these hashes, waits again; how many rows."""
    given_up = Attachment.state == FileState.GIVEN_UP
    return await _wait(session, given_up) + sum(
        [await _wait(session, Attachment.sha256 == sha256) for sha256 in missing]
    )


async def _wait(session: AsyncSession, which: ColumnElement[bool]) -> int:
    values = {"state": FileState.WAITING, "sha256": None, "attempts": 0}
    rows = await session.execute(
        update(Attachment)
        .where(which)
        .values(**values, not_before=None, reason=None)
        .returning(Attachment.id)
    )
    return len(rows.all())


def _owner(row: Attachment) -> tuple[str, int]:
    owners = ((name, getattr(row, column.key)) for name, column in OWNERS.items())
    return next(((name, one) for name, one in owners if one is not None), ("", 0))
