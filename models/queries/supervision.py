"""Cases as people read them, with their steps; letters that were sent."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, case, func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from models.queries.among import among
from models.tables import (
    Attachment,
    CaseState,
    CaseStep,
    Member,
    Organisation,
    Supervised,
    SupervisionCase,
    SupervisionEvent,
    SupervisionLetter,
    SupervisionLetterItem,
)

OVER = (CaseState.CLOSED, CaseState.WITHDRAWN)
ORDER = (CaseState.FED_BACK, CaseState.LISTED, CaseState.NOTIFIED, *OVER)
"""What waits for the superior comes first."""
Thing = tuple[Supervised, int]


@dataclass(frozen=True, slots=True)
class CaseView:
    """`owed_on`: the day it should have been done by; `due_on`: the one it is ordered for."""

    id: int
    campaign_id: int
    version_id: int
    organisation_id: int
    organisation: str
    superior_id: int
    superior: str
    source: Supervised
    source_id: int
    title: str
    period: str
    owed_on: date
    state: CaseState
    due_on: date | None
    previous_id: int | None
    opened_at: datetime
    fed_back_by: int | None
    closed_at: datetime | None

    @property
    def over(self) -> bool:
        return self.state in OVER

    def overdue(self, today: date) -> bool:
        ordered = self.due_on if self.state is CaseState.NOTIFIED else None
        return ordered is not None and ordered < today


@dataclass(frozen=True, slots=True)
class EventView:
    """`author` is None where nobody did it but the day. `files`: how many came with it."""

    id: int
    step: CaseStep
    note: str
    due_on: date | None
    author: str | None
    at: datetime
    files: int


@dataclass(frozen=True, slots=True)
class LetterView:
    id: int
    campaign_id: int
    version_id: int
    organisation_id: int
    organisation: str
    superior: str
    sent_at: datetime
    items: tuple[tuple[str, str, date], ...]
    """Title, period and day of each."""
    withdrawn_at: datetime | None = None
    withdrawn_why: str = ""


async def cases(session: AsyncSession, *conditions: ColumnElement[bool]) -> list[CaseView]:
    turns = case({state: turn for turn, state in enumerate(ORDER)}, value=SupervisionCase.state)
    rows = await session.execute(
        _views().where(*conditions).order_by(turns, SupervisionCase.due_on, SupervisionCase.id)
    )
    return [CaseView(*row) for row in rows]


async def one_case(session: AsyncSession, case_id: int) -> CaseView | None:
    row = (await session.execute(_views().where(SupervisionCase.id == case_id))).one_or_none()
    return CaseView(*row) if row else None


async def events(session: AsyncSession, case_id: int) -> list[EventView]:
    """The oldest first."""
    files = (
        select(func.count())
        .where(Attachment.supervision_event_id == SupervisionEvent.id)
        .correlate(SupervisionEvent)
        .scalar_subquery()
    )
    rows = await session.execute(
        select(
            *(SupervisionEvent.id, SupervisionEvent.step, SupervisionEvent.note),
            *(SupervisionEvent.due_on, Member.name, SupervisionEvent.at, files),
        )
        .outerjoin(Member, Member.id == SupervisionEvent.author_id)
        .where(SupervisionEvent.case_id == case_id)
        .order_by(SupervisionEvent.id)
    )
    return [EventView(*row) for row in rows]


async def followed(session: AsyncSession, campaign_id: int) -> dict[Thing, int]:
    """Of what there is or was a case, and its newest one."""
    rows = await session.execute(
        select(SupervisionCase.source, SupervisionCase.source_id, func.max(SupervisionCase.id))
        .where(SupervisionCase.campaign_id == campaign_id)
        .group_by(SupervisionCase.source, SupervisionCase.source_id)
    )
    return {(source, thing): newest for source, thing, newest in rows}


async def written_of(session: AsyncSession, campaign_id: int) -> set[Thing]:
    """What a letter has named."""
    rows = await session.execute(
        select(SupervisionLetterItem.source, SupervisionLetterItem.source_id)
        .join(SupervisionLetter, SupervisionLetter.id == SupervisionLetterItem.letter_id)
        .where(SupervisionLetter.campaign_id == campaign_id)
    )
    return {(source, thing) for source, thing in rows}


async def letters(session: AsyncSession, *conditions: ColumnElement[bool]) -> list[LetterView]:
    """The newest first."""
    above = aliased(Organisation)
    rows = await session.execute(
        select(SupervisionLetter, Organisation.name, above.name)
        .join(Organisation, Organisation.id == SupervisionLetter.organisation_id)
        .join(above, above.id == SupervisionLetter.superior_id)
        .where(*conditions)
        .order_by(SupervisionLetter.id.desc())
    )
    found = rows.all()
    named = await _named(session, [row.id for row, _, _ in found])
    return [
        LetterView(
            *(row.id, row.campaign_id, row.plan_version_id, row.organisation_id),
            *(place, superior, row.sent_at, tuple(named.get(row.id, ()))),
            *(row.withdrawn_at, row.withdrawn_why),
        )
        for row, place, superior in found
    ]


async def _named(
    session: AsyncSession, letter_ids: Collection[int]
) -> dict[int, list[tuple[str, str, date]]]:
    rows = await session.scalars(
        select(SupervisionLetterItem)
        .where(among(SupervisionLetterItem.letter_id, letter_ids))
        .order_by(SupervisionLetterItem.id)
    )
    found: dict[int, list[tuple[str, str, date]]] = {}
    for row in rows:
        found.setdefault(row.letter_id, []).append((row.title, row.period, row.day))
    return found


def about(source: Supervised, source_id: int) -> ColumnElement[bool]:
    return and_(SupervisionCase.source == source, SupervisionCase.source_id == source_id)


def _views() -> Select[*tuple[Any, ...]]:
    above = aliased(Organisation)
    return (
        select(
            SupervisionCase.id, SupervisionCase.campaign_id, SupervisionCase.plan_version_id,
            SupervisionCase.organisation_id, Organisation.name, SupervisionCase.superior_id,
            above.name, SupervisionCase.source, SupervisionCase.source_id, SupervisionCase.title,
            SupervisionCase.period, SupervisionCase.owed_on, SupervisionCase.state,
            SupervisionCase.due_on, SupervisionCase.previous_id, SupervisionCase.opened_at,
            SupervisionCase.fed_back_by, SupervisionCase.closed_at,
        )
        .join(Organisation, Organisation.id == SupervisionCase.organisation_id)
        .join(above, above.id == SupervisionCase.superior_id)
    )  # fmt: skip
