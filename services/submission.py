"""What every form that is handed in goes through: new only once, not empty, not too long."""

from typing import Any

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.rules.words import written
from services.refusals import AlreadySubmitted, Refusal, TooLong


class NothingWritten(Refusal):
    """A text that is only blanks."""


async def require_new(session: AsyncSession, table: Any, token: str) -> None:
    """Raise AlreadySubmitted when a row carries this form's token.

    The column is unique too: two at once cannot both be stored. This says it politely.
    """
    if await session.scalar(select(table.id).where(table.form_token == token)):
        raise AlreadySubmitted


def require_text(text: str, limit: int) -> str:
    """The text as `written`; NothingWritten or TooLong when it is unfit."""
    kept = written(text)
    if not kept:
        raise NothingWritten
    if len(kept) > limit:
        raise TooLong(limit=limit, length=len(kept))
    return kept
