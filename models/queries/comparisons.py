"""Figures in which a pair is compared: both sides' values, and what follows from them.

What an organisation enters of itself is entered once: it counts in each of its pairs that compares
a figure of that title and unit, and in those of whoever has chosen it as rival.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, case, false, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from models.queries.forecasts import Outlook, Told, of_years, outlook
from models.queries.pairings import PairingView, pairing
from models.rules.forecast import Course
from models.tables import ComparedValue, Comparison, Member, Organisation, Pairing

ENOUGH = 2
"""Years' ends of a side from which growth follows."""


@dataclass(frozen=True, slots=True)
class ValueView:
    """`mine`: of whoever has chosen the rival, else of the rival. `organisation_id`: who entered
    it; `source` is empty where nobody named one."""

    id: int
    comparison_id: int
    organisation_id: int
    organisation: str
    mine: bool
    value: Decimal
    as_of: date
    source: str
    author: str
    entered_at: datetime
    withdrawn_at: datetime | None


@dataclass(frozen=True, slots=True)
class ComparisonView:
    """`values`: of both sides, the newest day first, those that were taken back among them.
    `outlook`: None until both sides have two years' ends."""

    id: int
    pair: PairingView
    title: str
    unit: str
    less: bool
    goal: int
    dropped_at: datetime | None
    values: tuple[ValueView, ...]
    outlook: Outlook | None

    def live(self, *, mine: bool) -> tuple[ValueView, ...]:
        """One side's, without what was taken back."""
        return _live(self.values, mine=mine)


async def comparison(session: AsyncSession, comparison_id: int) -> ComparisonView | None:
    """Also one that is no longer compared."""
    row = await session.get(Comparison, comparison_id)
    pair = await pairing(session, row.pairing_id) if row else None
    return await _view(session, row, pair) if row and pair else None


async def comparisons(session: AsyncSession, pair: PairingView) -> list[ComparisonView]:
    """What a pair is compared in, in the order in which it was named."""
    rows = await session.scalars(
        select(Comparison)
        .where(Comparison.pairing_id == pair.id, Comparison.dropped_at.is_(None))
        .order_by(Comparison.id)
    )
    return [await _view(session, row, pair) for row in rows.all()]


async def _view(session: AsyncSession, row: Comparison, pair: PairingView) -> ComparisonView:
    values = await _values(session, row, pair)
    return ComparisonView(
        row.id,
        pair,
        row.title,
        row.unit,
        row.less,
        row.goal,
        row.dropped_at,
        values,
        _outlook(row, pair, values),
    )


async def _values(
    session: AsyncSession, row: Comparison, pair: PairingView
) -> tuple[ValueView, ...]:
    """Of one day what a side said of itself comes before what the other said of it."""
    mine = and_(ComparedValue.own, Pairing.organisation_id == pair.organisation_id)
    theirs = false() if pair.rival_id is None else Pairing.organisation_id == pair.rival_id
    of_rival = or_(
        and_(ComparedValue.own.is_(False), Pairing.id == pair.id), and_(ComparedValue.own, theirs)
    )
    rows = await session.execute(
        _entered(mine)
        .where(Comparison.title == row.title, Comparison.unit == row.unit, or_(mine, of_rival))
        .order_by(ComparedValue.as_of.desc(), ComparedValue.own.desc(), ComparedValue.id.desc())
    )
    return tuple(ValueView(*one) for one in rows)


def _entered(mine: ColumnElement[bool]) -> Select[*tuple[Any, ...]]:
    author = aliased(Member)
    return (
        select(
            ComparedValue.id, ComparedValue.comparison_id, Organisation.id, Organisation.name,
            case((mine, True), else_=False), ComparedValue.value, ComparedValue.as_of,
            ComparedValue.source, author.name, ComparedValue.entered_at,
            ComparedValue.withdrawn_at,
        )
        .join(Comparison, Comparison.id == ComparedValue.comparison_id)
        .join(Pairing, Pairing.id == Comparison.pairing_id)
        .join(Organisation, Organisation.id == Pairing.organisation_id)
        .join(author, author.id == ComparedValue.author_id)
    )  # fmt: skip


def _outlook(row: Comparison, pair: PairingView, values: Sequence[ValueView]) -> Outlook | None:
    own = of_years(_live(values, mine=True))
    rival = of_years(_live(values, mine=False))
    if min(len(own), len(rival)) < ENOUGH:
        return None
    sides = (_told(pair.organisation, row.unit, own), _told(pair.rival, row.unit, rival))
    return outlook(row.title, row.goal, *sides, less=row.less)


def _told(whose: str, unit: str, of_year: dict[int, ValueView]) -> Told:
    known = {year: one.value for year, one in of_year.items()}
    sources = {year: one.source for year, one in of_year.items()}
    return Told(whose, unit, Course(known, {}), sources)


def _live(values: Sequence[ValueView], *, mine: bool) -> tuple[ValueView, ...]:
    return tuple(one for one in values if one.mine is mine and one.withdrawn_at is None)
