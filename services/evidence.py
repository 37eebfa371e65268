"""Files handed in as evidence: how Telegram finds them again, until the bot has them itself."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy.ext.asyncio import AsyncSession

from models.tables import Attachment

MOST_BYTES = 20 * 1024 * 1024
"""What Telegram lets a bot download."""
MOST_FILES = 10
"""To one answer: as many as an album holds."""
NAME_LENGTH = 255
_PROGRAMS = re.compile(
    r"\.(apk|app|bat|cmd|com|cpl|dll|dmg|exe|ipa|jar|msi|msix|pif|pkg|scr"
    r"|hta|html?|jse?|lnk|mjs|ps1|reg|sh|svg|url|vb[es]?|wsf"
    r"|do[ct]m|potm|pptm|xlam|xls[bm]|xltm)[. ]*$",
    re.IGNORECASE,
)
"""What does something when it is opened: programs, scripts, pages, papers with macros."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """A file Telegram has. `kind`: photo, document, video or voice; `unique_id` is the same for
    every bot; files of one album share `album`. `name`: a document's, as its sender calls it;
    `size`: in bytes, where Telegram says it."""

    kind: str
    file_id: str
    unique_id: str
    album: str | None = None
    name: str | None = None
    size: int | None = None


def runs(file: Evidence) -> bool:
    """By its name, which is what a computer goes by. Whoever leads opens what others hand in."""
    return _PROGRAMS.search(file.name or "") is not None


def attach(
    session: AsyncSession,
    files: Iterable[Evidence],
    *,
    progress_id: int | None = None,
    summary_id: int | None = None,
    meeting_id: int | None = None,
    visit_id: int | None = None,
    gap_id: int | None = None,
    rule_id: int | None = None,
    voice_id: int | None = None,
    nomination_id: int | None = None,
    point_id: int | None = None,
    exemplar_id: int | None = None,
    idea_id: int | None = None,
    supervision_event_id: int | None = None,
) -> None:
    """Keep the files with what they prove or belong to: exactly one of these."""
    session.add_all(
        Attachment(
            progress_id=progress_id,
            summary_id=summary_id,
            meeting_id=meeting_id,
            visit_id=visit_id,
            gap_id=gap_id,
            rule_id=rule_id,
            voice_id=voice_id,
            nomination_id=nomination_id,
            point_id=point_id,
            exemplar_id=exemplar_id,
            idea_id=idea_id,
            supervision_event_id=supervision_event_id,
            kind=file.kind,
            file_id=file.file_id,
            unique_id=file.unique_id,
            album=file.album,
            name=_printable(file.name),
            size=file.size,
        )
        for file in files
    )


def _printable(name: str | None) -> str | None:
    """Without what would turn a line around or break it; never a path to anything."""
    kept = "".join(sign for sign in name or "" if sign.isprintable())
    return kept[:NAME_LENGTH] or None
