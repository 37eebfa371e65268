"""Inserting rows that may exist: the database decides, in one statement."""

from collections.abc import Mapping, Sequence
from typing import Any, TypeVar

from sqlalchemy import inspect
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import InstrumentedAttribute

from models.tables.base import Base

T = TypeVar("T")


async def insert_once(session: AsyncSession, table: type[Base], **values: Any) -> bool:
    """True where the row is new, False where any unique key of it was taken."""
    statement = _insert(session, table).values(**values)
    result = await session.execute(statement.returning(*inspect(table).primary_key))
    return result.first() is not None


async def insert_new(
    session: AsyncSession,
    table: type[Base],
    rows: Sequence[Mapping[str, Any]],
    told: InstrumentedAttribute[T],
) -> list[T]:
    """Insert those rows whose unique keys are free; the column `told` of each inserted one."""
    if not rows:
        return []
    result = await session.scalars(_insert(session, table).returning(told), rows)
    return list(result)


def _insert(session: AsyncSession, table: type[Base]) -> Any:
    dialect = postgresql if session.get_bind().dialect.name == "postgresql" else sqlite
    return dialect.insert(table).on_conflict_do_nothing()
