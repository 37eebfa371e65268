"""A campaign's rows as ledgers that can be kept: without people, or with their names."""

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from enum import Enum
from typing import Any

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.queries.personal import TABLES, doors, of_campaigns, of_person
from models.rules.masking import maskable, masked
from models.tables import Member, Organisation
from models.tables.personal import Treatment, columns

NEVER = frozenset(
    {
        *("campaigns", "plan_versions", "closings", "document_files", "attachments", "acts"),
        *("sheets", "window_sheets", "windows", "remark_envelopes", "remarks", "voting_codes"),
        *("voters", "subjects", "tellers", "round_tellers", "paper_batches", "printings"),
        *("counts", "window_counts", "window_results", "round_results", "rounds"),
    }
)
"""Ballots, codes, keys and who voted are nobody's to keep; results go out apart."""
HIDDEN = frozenset({"campaign_id", "form_token", "link", "member_key", "open_key"})

Names = Mapping[int, str]
Ledger = tuple[list[str], list[list[Any]]]
"""The columns' names, and rows."""


async def ledgers(session: AsyncSession, campaign_id: int, *, names: bool) -> dict[str, Ledger]:
    """By table, those that have rows. Without `names` no column tells of a person."""
    people = await _names(session, Member)
    places = await _names(session, Organisation)
    found = {}
    for table in sorted(TABLES):
        if doors(table) and table not in NEVER:
            ledger = await _ledger(session, table, campaign_id, people, places, names=names)
            if ledger[1]:
                found[table] = ledger
    return found


async def _ledger(
    session: AsyncSession,
    table: str,
    campaign_id: int,
    people: Names,
    places: Names,
    *,
    names: bool,
) -> Ledger:
    here = TABLES[table]
    personal = columns(table, Treatment.SUBJECT, Treatment.AUTHOR, Treatment.EMPTIED)
    left_out = HIDDEN | (frozenset() if names else frozenset(personal))
    shown = [column for column in here.columns if column.name not in left_out]
    rows = await session.execute(
        select(of_person(table).label("his"), *shown)
        .where(of_campaigns(table, [campaign_id]))
        .order_by(*here.primary_key.columns)
    )
    words = frozenset(columns(table, Treatment.MASKED))
    hide = frozenset() if names else maskable(list(people.values()))
    made = []
    for his, *cells in rows:
        line = []
        for column, cell in zip(shown, cells, strict=True):
            if column.name in words and cell and not names:
                line.append("" if his else masked(cell, hide))
            else:
                line.append(_cell(column, cell, people, places))
        made.append(line)
    return [column.name for column in shown], made


async def _names(session: AsyncSession, of: type[Member | Organisation]) -> dict[int, str]:
    rows = await session.execute(select(of.id, of.name))
    return dict(rows.all())


def _cell(column: Any, cell: Any, people: Names, places: Names) -> Any:
    """Numbers of people and organisations become names; the rest is written as it stands."""
    of = next((key.column.table.name for key in column.foreign_keys), "")
    if cell is not None and of in ("members", "organisations"):
        return (people if of == "members" else places).get(cell, "")
    if isinstance(cell, Enum):
        return str(cell.value)
    return cell if isinstance(cell, int | Decimal | None) else _written(cell)


def _written(cell: Any) -> str:
    return cell.isoformat(sep=" ") if isinstance(cell, datetime) else str(cell)
