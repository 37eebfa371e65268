"""Files handed in as evidence: Telegram keeps them, we keep how to find them again."""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy.ext.asyncio import AsyncSession

from models.tables import Attachment


@dataclass(frozen=True, slots=True)
class Evidence:
    """A file Telegram has. `kind`: photo, document, video or voice; `unique_id` is the same for
    every bot; files of one album share `album`."""

    kind: str
    file_id: str
    unique_id: str
    album: str | None = None


def attach(
    session: AsyncSession,
    files: Iterable[Evidence],
    *,
    progress_id: int | None = None,
    summary_id: int | None = None,
    meeting_id: int | None = None,
    gap_id: int | None = None,
    rule_id: int | None = None,
) -> None:
    """Keep the files with the report, the summary, the meeting or the gap that they prove, or the
    rule that they belong to."""
    session.add_all(
        Attachment(
            progress_id=progress_id,
            summary_id=summary_id,
            meeting_id=meeting_id,
            gap_id=gap_id,
            rule_id=rule_id,
            kind=file.kind,
            file_id=file.file_id,
            unique_id=file.unique_id,
            album=file.album,
        )
        for file in files
    )
