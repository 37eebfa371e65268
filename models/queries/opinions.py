"""What was said of a published commitment, without who said it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, case, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.tables import Member, Opinion


@dataclass(frozen=True, slots=True)
class OpinionView:
    """Of a hidden one `text` and `answer` are not read at all. `hidden_by` is a name."""

    id: int
    commitment_id: int
    masses: bool
    text: str
    at: datetime
    answer: str | None
    answered_at: datetime | None
    hidden_reason: str | None
    hidden_by: str | None
    hidden_at: datetime | None

    @property
    def hidden(self) -> bool:
        return self.hidden_at is not None


@dataclass(frozen=True, slots=True)
class Voices:
    """How many there are, and some of them, the newest first."""

    count: int
    shown: Sequence[OpinionView]


async def voices(session: AsyncSession, commitment_id: int, limit: int, offset: int = 0) -> Voices:
    """Two statements."""
    of_it = Opinion.commitment_id == commitment_id
    count = await session.scalar(select(func.count()).where(of_it)) or 0
    return Voices(count, await _read(session, of_it, limit=limit, offset=offset))


async def opinion(session: AsyncSession, opinion_id: int) -> OpinionView | None:
    found = await _read(session, Opinion.id == opinion_id)
    return found[0] if found else None


async def said_since(session: AsyncSession, author_id: int, moment: datetime) -> int:
    """How many this person has written since then, hidden ones too."""
    mine = (Opinion.author_id == author_id, Opinion.at >= moment)
    return await session.scalar(select(func.count()).where(*mine)) or 0


async def _read(
    session: AsyncSession, *conditions: ColumnElement[bool], limit: int = 1, offset: int = 0
) -> list[OpinionView]:
    found = _opinions().where(*conditions).limit(limit).offset(offset)
    return [OpinionView(*row) for row in await session.execute(found)]


def _opinions() -> Select[*tuple[Any, ...]]:
    shown = Opinion.hidden_at.is_(None)
    return (
        select(
            Opinion.id, Opinion.commitment_id, Opinion.masses,
            case((shown, Opinion.text), else_=""), Opinion.at,
            case((shown, Opinion.answer)), Opinion.answered_at,
            Opinion.hidden_reason, Member.name, Opinion.hidden_at,
        )
        .outerjoin(Member, Member.id == Opinion.hidden_by)
        .order_by(Opinion.id.desc())
    )  # fmt: skip
