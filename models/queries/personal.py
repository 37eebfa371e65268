"""Which rows are a campaign's, and which of them a person's: reckoned from the foreign keys, so
that a new table is found without being named."""

from collections.abc import Collection
from functools import cache

from sqlalchemy import Column, ColumnElement, Table, false, or_, select

from models.tables import Base
from models.tables.personal import OUTSIDE, THROUGH, Treatment, columns

TABLES = Base.metadata.tables
OWN = "campaign_id"


@cache
def doors(table: str) -> tuple[tuple[str, str], ...]:
    """(column, table it points at) by which a row belongs to a campaign."""
    if table in OUTSIDE:
        return ()
    if OWN in TABLES[table].columns:
        return ((OWN, "campaigns"),)
    return tuple(
        (column.name, parent)
        for column in TABLES[table].columns
        for key in column.foreign_keys
        if (parent := key.column.table.name) not in {*OUTSIDE, table}
    )


def of_campaigns(table: str, campaigns: Collection[int]) -> ColumnElement[bool]:
    """A condition on the rows of a table that belong to any of these campaigns."""
    here = TABLES[table]
    if table == "campaigns":
        return here.c.id.in_(campaigns)
    found = [
        here.c[column].in_(campaigns)
        if parent == "campaigns"
        else here.c[column].in_(select(TABLES[parent].c.id).where(of_campaigns(parent, campaigns)))
        for column, parent in doors(table)
    ]
    return or_(false(), *found)


def of_person(table: str, member_id: int | None = None) -> ColumnElement[bool]:
    """A condition on the rows of a table that are this person's, or anybody's and not an
    organisation's."""
    here = TABLES[table]
    found = [_is(here.c[name], member_id) for name in columns(table, Treatment.SUBJECT)]
    if parent := THROUGH.get(table):
        found.append(here.c[parent].in_(_persons(_target(here, parent), member_id)))
    return or_(false(), *found)


def of_persons_files(member_id: int) -> ColumnElement[bool]:
    """A condition on the files that were handed in with what is this person's."""
    here = TABLES["attachments"]
    owners = ((column, _target(here, column)) for column, _ in doors("attachments"))
    return or_(*(here.c[column].in_(_persons(owner, member_id)) for column, owner in owners))


def _persons(table: Table, member_id: int | None) -> ColumnElement[int]:
    return select(table.c.id).where(of_person(table.name, member_id)).scalar_subquery()


def _is(column: Column[int], member_id: int | None) -> ColumnElement[bool]:
    return column.is_not(None) if member_id is None else column == member_id


def _target(table: Table, column: str) -> Table:
    return next(iter(table.c[column].foreign_keys)).column.table
