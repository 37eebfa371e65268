"""What was written on the ballots about one place of a round that is over."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, case, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.tables import Member, Remark


@dataclass(frozen=True, slots=True)
class RemarkView:
    """Of a hidden one the text is not read at all. `hidden_by` is a name."""

    id: int
    round_id: int
    place: int
    text: str
    hidden_reason: str | None
    hidden_by: str | None
    hidden_at: datetime | None

    @property
    def hidden(self) -> bool:
        return self.hidden_at is not None


async def count(session: AsyncSession, round_id: int, place: int) -> int:
    of_it = Remark.round_id == round_id, Remark.place == place
    return await session.scalar(select(func.count()).where(*of_it)) or 0


async def page(
    session: AsyncSession, round_id: int, place: int, limit: int, offset: int
) -> Sequence[RemarkView]:
    """In the order of the texts."""
    of_it = Remark.round_id == round_id, Remark.place == place
    return await _read(session, *of_it, limit=limit, offset=offset)


async def one(session: AsyncSession, remark_id: int) -> RemarkView | None:
    found = await _read(session, Remark.id == remark_id)
    return found[0] if found else None


async def _read(
    session: AsyncSession, *conditions: ColumnElement[bool], limit: int = 1, offset: int = 0
) -> list[RemarkView]:
    shown = Remark.hidden_at.is_(None)
    rows = await session.execute(
        select(
            Remark.id, Remark.round_id, Remark.place, case((shown, Remark.text), else_=""),
            Remark.hidden_reason, Member.name, Remark.hidden_at,
        )
        .outerjoin(Member, Member.id == Remark.hidden_by)
        .where(*conditions)
        .order_by(Remark.id)
        .limit(limit)
        .offset(offset)
    )  # fmt: skip
    return [RemarkView(*row) for row in rows]
