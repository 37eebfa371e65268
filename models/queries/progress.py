"""What was reported on an indicator, with the files handed in."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.queries.among import among
from models.queries.commitment_views import Latest
from models.queries.files import FileView
from models.tables import Attachment, Member, Progress


@dataclass(frozen=True, slots=True)
class ReportView:
    id: int
    indicator_id: int
    author_id: int
    author: str
    value: Decimal | None
    note: str
    at: datetime
    files: tuple[FileView, ...]


async def reports(
    session: AsyncSession, indicator_ids: Sequence[int], limit: int = 10
) -> tuple[ReportView, ...]:
    """The last ones that were not withdrawn, the newest first; two statements."""
    rows = await session.execute(
        select(Progress, Member.name)
        .join(Member, Member.id == Progress.author_id)
        .where(among(Progress.indicator_id, indicator_ids), Progress.withdrawn_at.is_(None))
        .order_by(Progress.id.desc())
        .limit(limit)
    )
    found = rows.all()
    files = await _files(session, [progress.id for progress, _ in found])
    return tuple(
        ReportView(
            id=row.id,
            indicator_id=row.indicator_id,
            author_id=row.author_id,
            author=author,
            value=row.value,
            note=row.note,
            at=row.at,
            files=tuple(files.get(row.id, ())),
        )
        for row, author in found
    )


async def figures(session: AsyncSession, indicator_id: int) -> tuple[Latest, ...]:
    """Every figure that was not withdrawn, the oldest first."""
    rows = await session.execute(
        select(Progress.value, Progress.at)
        .where(Progress.indicator_id == indicator_id, Progress.withdrawn_at.is_(None))
        .where(Progress.value.is_not(None))
        .order_by(Progress.id)
    )
    return tuple(Latest(value, at) for value, at in rows if value is not None)


async def files_of_indicator(session: AsyncSession, indicator_id: int) -> list[FileView]:
    """Of every report that was not withdrawn, the newest first; each one's in their order."""
    rows = await session.execute(
        select(Attachment.kind, Attachment.file_id, Attachment.name)
        .join(Progress, Progress.id == Attachment.progress_id)
        .where(Progress.indicator_id == indicator_id, Progress.withdrawn_at.is_(None))
        .order_by(Progress.id.desc(), Attachment.id)
    )
    return [FileView(*row) for row in rows]


async def _files(session: AsyncSession, progress_ids: list[int]) -> dict[int, list[FileView]]:
    rows = await session.scalars(
        select(Attachment)
        .where(among(Attachment.progress_id, progress_ids))
        .order_by(Attachment.id)
    )
    found: dict[int, list[FileView]] = {}
    for row in rows:
        if row.progress_id is not None:
            found.setdefault(row.progress_id, []).append(FileView(row.kind, row.file_id, row.name))
    return found
