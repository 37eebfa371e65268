"""A row in every table of a campaign, made from the metadata, with planted words in every column
that holds any: what a deletion overlooks is found, also in a table that is made tomorrow."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from decimal import Decimal
from itertools import count
from typing import Any

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Date,
    Enum,
    Integer,
    LargeBinary,
    Numeric,
    Table,
    insert,
    select,
)
from sqlalchemy.ext.asyncio import AsyncSession

from models.queries.personal import doors
from models.tables import Base
from models.tables.base import UTCDateTime
from models.tables.personal import Treatment, columns

SECRET = "张三丰家住柳树巷"
BARE = frozenset({"campaigns", "plan_versions", "closings"})
PLAUSIBLE = {"effects": "", "category": "community", "period": "2026-Q1"}
EITHER = frozenset({("subjects", "organisations")})
"""A row is about a person or about one of these, never about both."""
TABLES = Base.metadata.tables


@dataclass
class Planter:
    """`name` stands in the words of organisations, SECRET in all that has to go."""

    session: AsyncSession
    campaign: int
    member: int
    organisation: int
    name: str
    made: dict[str, int] = field(default_factory=dict)
    _number: Any = field(default_factory=lambda: count(10_000))

    async def plant(self) -> None:
        """In the order of foreign keys; a person's rows, then an organisation's."""
        for table in Base.metadata.sorted_tables:
            if doors(table.name) and table.name not in BARE:
                for own in self._kinds(table):
                    await self._row(table, own)

    def _kinds(self, table: Table) -> tuple[bool, ...]:
        """Whether a row is a person's. What hangs on another row hangs on the last one made."""
        subjects = columns(table.name, Treatment.SUBJECT)
        free = bool(subjects) and all(table.c[name].nullable for name in subjects)
        return (True, False) if free else (True,)

    async def _row(self, table: Table, own: bool) -> None:
        values = {
            column.name: self._value(table, column, own)
            for column in table.columns
            if not (column.primary_key and column.name == "id")
        }
        if "member_key" in values:
            values["member_key"] = values["member_id"] or 0
        await self.session.execute(insert(table).values(values))
        if "id" in table.columns:
            newest = select(table.c.id).order_by(table.c.id.desc()).limit(1)
            self.made[table.name] = await self.session.scalar(newest) or 0

    def _value(self, table: Table, column: Column[Any], own: bool) -> object:
        if keys := list(column.foreign_keys):
            return self._reference(table, column, keys[0].column.table.name, own)
        return self._words(table, column, own) or self._plain(column)

    def _reference(self, table: Table, column: Column[Any], of: str, own: bool) -> int | None:
        if of == "members":
            subject = column.name in columns(table.name, Treatment.SUBJECT)
            return self.member if own or not subject else None
        if own and (table.name, of) in EITHER:
            return None
        known = {"campaigns": self.campaign, "organisations": self.organisation, **self.made}
        known["plan_versions"] = 1
        return known.get(of)

    def _words(self, table: Table, column: Column[Any], own: bool) -> str | bytes | None:
        if column.name in columns(table.name, Treatment.EMPTIED, Treatment.FILE):
            said: str | None = SECRET
        elif column.name in columns(table.name, Treatment.MASKED):
            said = SECRET if own and self._is_persons(table) else f"和{self.name}一起办"
        else:
            said = None
        if said and isinstance(column.type, LargeBinary):
            return said.encode()[:16]
        return said

    def _is_persons(self, table: Table) -> bool:
        return bool(columns(table.name, Treatment.SUBJECT))

    def _plain(self, column: Column[Any]) -> object:
        number = next(self._number)
        if column.name in PLAUSIBLE:
            return PLAUSIBLE[column.name]
        kind = column.type
        if isinstance(kind, Enum):
            return kind.python_type(kind.enums[0]) if kind.enum_class else kind.enums[0]
        if isinstance(kind, UTCDateTime):
            return None if column.nullable else datetime(2026, 3, 1, tzinfo=UTC)
        for of, value in (
            (Boolean, False),
            (Date, date(2026, 3, 1)),
            (Integer, number),
            (Numeric, Decimal(1)),
            (JSON, {}),
            (LargeBinary, str(number).encode().rjust(16)),
        ):
            if isinstance(kind, of):
                return value
        return f"x{number}"[: getattr(kind, "length", None) or 20]


async def everything(session: AsyncSession) -> str:
    """Every cell of the database, for a look at what is left in it."""
    found = []
    for table in Base.metadata.sorted_tables:
        rows = await session.execute(select(table))
        found += [f"{table.name}: {list(row)}" for row in rows]
    return "\n".join(found)
