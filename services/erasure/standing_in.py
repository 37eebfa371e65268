"""Everybody in a campaign's rows is replaced by somebody without a name: one for each person, so
that what was counted and what must be unique stays so, and in no order that tells who was who."""

from collections.abc import Collection
from secrets import SystemRandom

from sqlalchemy import Column, Integer, MetaData, Table, func, insert, select, union, update
from sqlalchemy.ext.asyncio import AsyncSession

from models.queries.personal import TABLES, of_campaigns
from models.tables import Comment, Duty, Member
from models.tables.personal import OF_CAMPAIGNS, Treatment, columns
from services.ports import Context

NOWHERE = ""
"""The tree of those who are nobody any more."""

_PAIRS = Table(
    "stand_ins",
    MetaData(),
    Column("old", Integer, primary_key=True),
    Column("new", Integer, nullable=False),
    prefixes=["TEMPORARY"],
)


async def stand_in(session: AsyncSession, ctx: Context, campaigns: Collection[int]) -> int:
    """How many people that were. Who stood for whom is written down nowhere."""
    people = await _people(session, campaigns)
    if not people:
        return 0
    connection = await session.connection()
    await connection.run_sync(_PAIRS.create)
    await session.execute(insert(_PAIRS), await _pairs(session, ctx, people))
    for table in OF_CAMPAIGNS:
        await _replace(session, table, campaigns)
    await _follow(session, campaigns)
    await connection.run_sync(_PAIRS.drop)
    return len(people)


async def _people(session: AsyncSession, campaigns: Collection[int]) -> list[int]:
    found = [
        select(TABLES[table].c[name]).where(of_campaigns(table, campaigns))
        for table in OF_CAMPAIGNS
        for name in _references(table)
    ]
    return [one for one in await session.scalars(union(*found)) if one is not None]


async def _pairs(session: AsyncSession, ctx: Context, people: list[int]) -> list[dict[str, int]]:
    SystemRandom().shuffle(people)
    rows = [
        {"tree": NOWHERE, "key": ctx.tokens.new(), "name": "", "pseudonym": ctx.tokens.new()}
        for _ in people
    ]
    made = await session.scalars(
        insert(Member).returning(Member.id, sort_by_parameter_order=True), rows
    )
    return [{"old": old, "new": new} for old, new in zip(people, made, strict=True)]


async def _replace(session: AsyncSession, table: str, campaigns: Collection[int]) -> None:
    here = TABLES[table]
    values = {
        name: select(_PAIRS.c.new).where(_PAIRS.c.old == here.c[name]).scalar_subquery()
        for name in _references(table)
    }
    if values:
        await session.execute(update(here).where(of_campaigns(table, campaigns)).values(values))


async def _follow(session: AsyncSession, campaigns: Collection[int]) -> None:
    """Where the number stands a second time, in a key that is never NULL."""
    for table in (Duty, Comment):
        await session.execute(
            update(table)
            .where(table.campaign_id.in_(campaigns))
            .values(member_key=func.coalesce(table.member_id, 0))
        )


def _references(table: str) -> tuple[str, ...]:
    return columns(table, Treatment.SUBJECT, Treatment.AUTHOR)
