"""Writing rows that may exist: the database decides, in one statement."""

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


async def put(session: AsyncSession, table: type[Base], **values: Any) -> None:
    """Insert the row, or give the one with its primary key these values."""
    key = inspect(table).primary_key
    statement = _dialect(session).insert(table).values(**values)
    others = {name: statement.excluded[name] for name in values if name not in key}
    await session.execute(statement.on_conflict_do_update(index_elements=key, set_=others))


def _insert(session: AsyncSession, table: type[Base]) -> Any:
    return _dialect(session).insert(table).on_conflict_do_nothing()


def _dialect(session: AsyncSession) -> Any:
    return postgresql if session.get_bind().dialect.name == "postgresql" else sqlite
