"""Whom a plan's expectations reach on a roster, and whom they name in vain."""

from datetime import date

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.expecting import Expectation
from models.rules.reach import Absent, Reach
from models.tables import Organisation
from services.duties import Running, owers


async def reach(session: AsyncSession, run: Running, day: date) -> Reach:
    """As the roster stands on `day`. Where owners are named, the absent ones are told instead."""
    nobody: list[str] = []
    absent: list[Absent] = []
    for one in run.plan.expectations.values():
        if one.owners:
            absent += await _absent(session, run, one, day)
        elif not await _owed(session, run, one, day):
            nobody.append(one.title)
    return Reach(tuple(nobody), tuple(absent))


async def _owed(session: AsyncSession, run: Running, one: Expectation, day: date) -> bool:
    who = owers(run, one, day).subquery()
    return await session.scalar(select(who.c.organisation_id).limit(1)) is not None


async def _absent(session: AsyncSession, run: Running, one: Expectation, day: date) -> list[Absent]:
    who = owers(run, one, day).subquery()
    found = await session.scalars(
        select(Organisation.key).join(who, who.c.organisation_id == Organisation.id)
    )
    there = set(found)
    return [Absent(one.title, key) for key in one.owners if key not in there]
