"""A whole database into another one of whichever kind: every row, in the order of its key.

By key, and not as the rows lie: of sealed sheets the order in which they were cast must not be
carried over. Keys of open rounds and evidence are files beside the database and stay there.
"""

import hashlib
import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import Any

from sqlalchemy import Column, Integer, Table, bindparam, func, insert, select, text, update
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncSession

from bot import migrate
from bot.database import Database
from bot.lease import gone
from models.tables import Base
from models.tables import Lease as LeaseRow

TOGETHER = 500

Row = Mapping[str, Any]


class Refused(Exception):
    """Nothing was copied; says why and what to do."""


@dataclass(frozen=True, slots=True)
class Copied:
    table: str
    rows: int
    digest: str


Told = Callable[[Copied], None]


async def copy(source: str, target: str, now: datetime, told: Told) -> int:
    """How many rows there were. `told` hears of each table when it is copied and compared.

    All of it or none. Nobody can write to the source meanwhile. Raises Refused.
    """
    if source == target:
        raise Refused("the source and the target are the same database")
    await _agree(source)
    await migrate.upgrade(target)
    there, here = Database(source), Database(target)
    try:
        async with there.write() as old, here.write() as new:
            await _nobody_at_work(old, now)
            await _empty(new)
            found = [await _copied(old, new, table, told) for table in Base.metadata.sorted_tables]
            await _count_on(new)
            return sum(found)
    finally:
        await here.close()
        await there.close()


async def _agree(source: str) -> None:
    if await migrate.current(source) != migrate.newest():
        raise Refused("the source has not the tables of this version: run db upgrade on it first")


async def _nobody_at_work(session: AsyncSession, now: datetime) -> None:
    held = await session.scalars(select(LeaseRow).where(LeaseRow.expires_at > now))
    alive = [f"{one.name} ({one.holder})" for one in held if not gone(one.holder)]
    if alive:
        raise Refused(f"a bot is at work on the source: stop {', '.join(sorted(alive))} first")


async def _empty(session: AsyncSession) -> None:
    for table in Base.metadata.sorted_tables:
        if (await session.execute(select(table).limit(1))).first() is not None:
            raise Refused(f"the target is not empty: {table.name} has rows; name a new database")


async def _copied(old: AsyncSession, new: AsyncSession, table: Table, told: Told) -> int:
    before = await _over(old, table, lambda rows: _put(new, table, rows))
    await _tie(old, new, table)
    after = await _over(new, table)
    if before != after:
        raise Refused(f"{table.name} is not the same afterwards ({before.rows}, {after.rows} rows)")
    told(after)
    return after.rows


async def _over(session: AsyncSession, table: Table, also: Any = None) -> Copied:
    """All rows once: their number, and a digest of what they say."""
    digest, count = hashlib.sha256(), 0
    rows = await session.stream(select(table).order_by(*table.primary_key.columns))
    async for some in rows.mappings().partitions(TOGETHER):
        for row in some:
            digest.update(_plain(row.values()))
        count += len(some)
        if also:
            await also(some)
    return Copied(table.name, count, digest.hexdigest())


async def _put(session: AsyncSession, table: Table, rows: Sequence[Row]) -> None:
    """Without what points into the same table: it may not be there yet."""
    later = {column.name for column in _inward(table)}
    bare = [{name: None if name in later else row[name] for name in row} for row in rows]
    try:
        await session.execute(insert(table), bare)
    except DBAPIError as error:
        raise Refused(
            f"{table.name} cannot be stored there: {type(error.orig).__name__}"
        ) from error


async def _tie(old: AsyncSession, new: AsyncSession, table: Table) -> None:
    for column in _inward(table):
        found = select(table.c.id, column).where(column.is_not(None)).order_by(table.c.id)
        pairs = [{"row": row, "to": to} for row, to in await old.execute(found)]
        tie = update(table).where(table.c.id == bindparam("row"))
        if pairs:
            connection = await new.connection()
            await connection.execute(tie.values({column.name: bindparam("to")}), pairs)


def _inward(table: Table) -> list[Column[Any]]:
    return [
        column
        for column in table.columns
        if any(key.column.table is table for key in column.foreign_keys)
    ]


async def _count_on(session: AsyncSession) -> None:
    """New rows are numbered behind those that are there; SQLite does so by itself."""
    if session.get_bind().dialect.name != "postgresql":
        return
    for table in Base.metadata.sorted_tables:
        if (number := _numbered(table)) is None:
            continue
        highest = await session.scalar(select(func.max(number)))
        sequence = text("SELECT setval(pg_get_serial_sequence(:table, :column), :at, :used)")
        names: dict[str, Any] = {"table": table.name, "column": number.name}
        values = names | {"at": highest or 1, "used": highest is not None}
        await session.execute(sequence, values)


def _numbered(table: Table) -> Column[Any] | None:
    column = table.autoincrement_column
    return column if column is not None and isinstance(column.type, Integer) else None


def _plain(row: Iterable[Any]) -> bytes:
    """One row as bytes that both kinds of database agree on."""
    return json.dumps([_word(value) for value in row], sort_keys=True).encode() + b"\n"


def _word(value: Any) -> Any:
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, bytes | memoryview):
        return bytes(value).hex()
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return format(value.normalize(), "f")
    return value


def total(tables: Iterable[Copied]) -> str:
    """One digest over all: two copies can be compared by a glance."""
    lines = "".join(f"{one.table} {one.rows} {one.digest}\n" for one in tables)
    return hashlib.sha256(lines.encode()).hexdigest()
