"""What becomes of a person's data is declared for every column that may hold any."""

import pytest
from sqlalchemy import JSON, Column, Enum, LargeBinary, MetaData, String, Table

from models.queries.personal import doors
from models.tables import Base
from models.tables.personal import OF_CAMPAIGNS, OUTSIDE, THROUGH, declared

TABLES = Base.metadata.tables


def personal(column: Column[object]) -> bool:
    """It points at a person, or holds words or bytes."""
    if any(key.column.table.name == "members" for key in column.foreign_keys):
        return True
    words = isinstance(column.type, String | JSON | LargeBinary)
    return words and not isinstance(column.type, Enum) and not column.foreign_keys


def undeclared(table: Table) -> list[str]:
    said = declared(table.name)
    return [column.name for column in table.columns if personal(column) and column.name not in said]


@pytest.mark.parametrize("name", sorted(TABLES))
def test_every_column_is_declared(name: str) -> None:
    assert undeclared(TABLES[name]) == []


def test_a_new_column_is_missed() -> None:
    table = Table("ideas", MetaData(), Column("text", String(9)), Column("nickname", String(9)))
    assert undeclared(table) == ["nickname"]


def test_nothing_is_declared_that_is_not_there() -> None:
    for table, said in {**OF_CAMPAIGNS, **OUTSIDE}.items():
        named = {name for names in said.values() for name in names.split()}
        assert named <= set(TABLES[table].columns.keys()), table


def test_every_table_is_a_campaigns_or_declared_to_be_none() -> None:
    known = {"handled_updates", *OUTSIDE}
    assert [name for name in TABLES if not doors(name) and name not in known] == ["campaigns"]
    assert [name for name in OF_CAMPAIGNS if name in OUTSIDE] == []
    assert all(column in TABLES[name].columns for name, column in THROUGH.items())
