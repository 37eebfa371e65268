"""Files that were handed in, with what they prove."""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import InstrumentedAttribute

from models.tables import Attachment

OWNERS: Mapping[str, InstrumentedAttribute[int | None]] = {
    "progress": Attachment.progress_id,
    "summary": Attachment.summary_id,
    "meeting": Attachment.meeting_id,
    "visit": Attachment.visit_id,
    "gap": Attachment.gap_id,
    "rule": Attachment.rule_id,
    "voice": Attachment.voice_id,
    "nomination": Attachment.nomination_id,
    "point": Attachment.point_id,
    "exemplar": Attachment.exemplar_id,
    "idea": Attachment.idea_id,
    "supervision": Attachment.supervision_event_id,
}
"""What a file can belong to, and the column that says so."""


@dataclass(frozen=True, slots=True)
class FileView:
    """`kind` is photo, document, video or voice; `file_id` is Telegram's, `name` a document's."""

    kind: str
    file_id: str
    name: str | None = None


async def files_of(session: AsyncSession, owner: str, owner_id: int) -> tuple[FileView, ...]:
    """Those of one of OWNERS, in the order in which they were handed in."""
    rows = await session.execute(
        select(Attachment.kind, Attachment.file_id, Attachment.name)
        .where(OWNERS[owner] == owner_id)
        .order_by(Attachment.id)
    )
    return tuple(FileView(*row) for row in rows)
