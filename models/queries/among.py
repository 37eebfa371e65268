"""Conditions on lists of ids that nobody bounds: the list is one parameter, however long it is.

`column.in_(ids)` binds each id. PostgreSQL's driver takes 32,767 of them in a statement and SQLite
32,766 (as Debian builds it 250,000), so a list that grows with the roster or with what people hand
in goes through here.
"""

import json
from collections.abc import Iterable
from typing import Any

from sqlalchemy import ColumnElement, SQLColumnExpression, String, literal
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement
from sqlalchemy.types import BigInteger


class _Each(FunctionElement[int]):
    """A statement of its own that gives each number of a JSON list."""

    inherit_cache = True
    type = BigInteger()


@compiles(_Each, "sqlite")
def _of_sqlite(each: _Each, compiler: SQLCompiler, **how: Any) -> str:
    listed = compiler.process(each.clauses, **how)
    return f"(SELECT value FROM json_each({listed}))"  # noqa: S608 - the name of a parameter


@compiles(_Each, "postgresql")
def _of_postgresql(each: _Each, compiler: SQLCompiler, **how: Any) -> str:
    listed = compiler.process(each.clauses, **how)
    return f"(SELECT CAST(jsonb_array_elements_text(CAST({listed} AS JSONB)) AS BIGINT))"


def among(
    column: SQLColumnExpression[int] | SQLColumnExpression[int | None], ids: Iterable[int | None]
) -> ColumnElement[bool]:
    """The column holds one of these, which may be none at all; None is nobody's id."""
    listed = json.dumps([one for one in dict.fromkeys(ids) if one is not None])
    return column.op("IN", is_comparison=True)(_Each(literal(listed, String())))
