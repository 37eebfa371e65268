"""Checklists with their marks."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.queries.among import among
from models.tables import Checklist, ChecklistMark, Duty, Mark, Member, Organisation


@dataclass(frozen=True, slots=True)
class ChecklistView:
    """`marks` by item, those only that were answered; `handed_in_at` None while it is open."""

    id: int
    duty_id: int
    campaign_id: int
    version_id: int
    expectation: str
    period: str
    organisation_id: int
    organisation: str
    author: str
    handed_in_at: datetime | None
    marks: Mapping[str, Mark]


async def checklists(
    session: AsyncSession, *conditions: ColumnElement[bool]
) -> Sequence[ChecklistView]:
    """Those that match, the latest handed in first; two statements."""
    rows = (await session.execute(_heads().where(*conditions))).all()
    marks = await _marks(session, [row[0] for row in rows])
    return [ChecklistView(*(*row, marks.get(row[0], {}))) for row in rows]


async def _marks(session: AsyncSession, ids: Sequence[int]) -> dict[int, dict[str, Mark]]:
    rows = await session.execute(
        select(ChecklistMark.checklist_id, ChecklistMark.item, ChecklistMark.mark).where(
            among(ChecklistMark.checklist_id, ids)
        )
    )
    found: dict[int, dict[str, Mark]] = {}
    for checklist, item, mark in rows:
        found.setdefault(checklist, {})[item] = mark
    return found


def _heads() -> Select[*tuple[Any, ...]]:
    return (
        select(
            Checklist.id, Checklist.duty_id, Duty.campaign_id, Duty.plan_version_id,
            Duty.expectation, Duty.period, Duty.organisation_id, Organisation.name, Member.name,
            Checklist.handed_in_at,
        )
        .join(Duty, Duty.id == Checklist.duty_id)
        .join(Organisation, Organisation.id == Duty.organisation_id)
        .join(Member, Member.id == Checklist.author_id)
        .order_by(Checklist.handed_in_at.desc(), Checklist.id.desc())
    )  # fmt: skip
