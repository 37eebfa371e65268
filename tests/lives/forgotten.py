"""Whom a campaign's rows still name, once its personal data are deleted."""

from collections.abc import Collection
from typing import Any

from sqlalchemy import Table, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.queries.personal import TABLES, of_campaigns
from models.tables import Member
from models.tables.personal import OF_CAMPAIGNS, Treatment, columns

Kept = dict[str, list[tuple[Any, ...]]]


async def known(session: AsyncSession) -> set[int]:
    """Everybody who has a name."""
    return set(await session.scalars(select(Member.id).where(Member.name != "")))


async def named(session: AsyncSession, campaign: int, people: Collection[int]) -> list[str]:
    """table.column, where a row of the campaign points at one of them."""
    found = []
    for table in OF_CAMPAIGNS:
        for column in columns(table, Treatment.SUBJECT, Treatment.AUTHOR):
            here = TABLES[table].c[column]
            pointing = select(func.count()).where(of_campaigns(table, [campaign]), here.in_(people))
            found += [f"{table}.{column}"] if await session.scalar(pointing) else []
    return found


async def rows(session: AsyncSession, campaign: int) -> Kept:
    """Every cell of every row that is the campaign's."""
    return {table: await _rows(session, TABLES[table], campaign) for table in OF_CAMPAIGNS}


async def _rows(session: AsyncSession, table: Table, campaign: int) -> list[tuple[Any, ...]]:
    whose = of_campaigns(table.name, [campaign])
    return [tuple(one) for one in await session.execute(select(table).where(whose))]


def missing(before: Kept, after: Kept) -> list[str]:
    """Rows that were there and are not any more as they were."""
    return [
        f"{name}: {row}"
        for name, found in before.items()
        for row in found
        if row not in after[name]
    ]


def words(kept: Kept) -> str:
    return "\n".join(str(row) for found in kept.values() for row in found)
