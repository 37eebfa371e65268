"""Outside figures as they were entered."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from sqlalchemy import ColumnElement, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.tables import Member, Organisation, OutsideFigure


@dataclass(frozen=True, slots=True)
class FigureEntry:
    """`source` is empty where nobody named one; `organisation` is None where it is nobody's own."""

    id: int
    campaign_id: int
    figure: str
    value: Decimal
    as_of: date
    source: str
    author: str
    entered_at: datetime
    withdrawn_at: datetime | None
    organisation_id: int | None = None
    organisation: str | None = None


@dataclass(frozen=True, slots=True)
class FigureSheet:
    """One figure with what was entered, the newest day first. `mine`: the reader may enter it.
    `stale`: for how many days nothing new has come where that is longer than the plan likes.
    `places`: the organisations (id, name) that have one each; `organisation`: the one of them
    whose figures these are."""

    campaign_id: int
    campaign: str
    key: str
    title: str
    unit: str
    entries: tuple[FigureEntry, ...]
    mine: bool
    stale: int | None = None
    places: tuple[tuple[int, str], ...] = ()
    organisation: tuple[int, str] | None = None


async def entries(session: AsyncSession, *conditions: ColumnElement[bool]) -> list[FigureEntry]:
    """Those that match, the newest day first; of one day, what was entered last."""
    rows = await session.execute(
        select(
            OutsideFigure.id, OutsideFigure.campaign_id, OutsideFigure.figure,
            OutsideFigure.value, OutsideFigure.as_of, OutsideFigure.source,
            Member.name, OutsideFigure.entered_at, OutsideFigure.withdrawn_at,
            OutsideFigure.organisation_id, Organisation.name,
        )
        .join(Member, Member.id == OutsideFigure.author_id)
        .outerjoin(Organisation, Organisation.id == OutsideFigure.organisation_id)
        .where(*conditions)
        .order_by(OutsideFigure.as_of.desc(), OutsideFigure.id.desc())
    )  # fmt: skip
    return [FigureEntry(*row) for row in rows]
