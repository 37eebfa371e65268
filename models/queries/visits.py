"""Visits as people read them, who may, and whom somebody visited of late."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from models.queries.overseers import overseer_of
from models.tables import (
    FollowUp,
    Member,
    Organisation,
    Visit,
)

RECENT, LOOKED_THROUGH = 6, 40


class VisitState(StrEnum):
    PLANNED = "planned"
    LOGGED = "logged"
    OFF = "off"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class VisitView:
    """`place`: of one that was planned; `note`: what came of it, once it is logged."""

    id: int
    campaign_id: int
    version_id: int
    expectation: str
    period: str
    organisation_id: int
    organisation: str
    member_id: int | None
    member: str | None
    author: str
    whom: str
    day: date
    place: str
    note: str
    announced_at: datetime | None
    logged_at: datetime | None
    dropped_at: datetime | None

    @property
    def whose(self) -> str:
        return self.organisation if self.member is None else self.member

    @property
    def state(self) -> VisitState:
        if self.dropped_at is None:
            return VisitState.PLANNED if self.logged_at is None else VisitState.LOGGED
        return VisitState.OFF if self.logged_at is None else VisitState.WITHDRAWN


@dataclass(frozen=True, slots=True)
class FollowUpView:
    """`result`: how it went, said when it was done."""

    id: int
    visit_id: int
    member_id: int
    member: str
    text: str
    due_on: date
    done_at: datetime | None
    result: str
    dropped_at: datetime | None

    @property
    def open(self) -> bool:
        return self.done_at is None and self.dropped_at is None


KEPT = Visit.dropped_at.is_(None)
PLANNED = and_(KEPT, Visit.logged_at.is_(None))
LOGGED = and_(KEPT, Visit.logged_at.is_not(None))
OPEN = and_(FollowUp.done_at.is_(None), FollowUp.dropped_at.is_(None))


async def visits(
    session: AsyncSession, *conditions: ColumnElement[bool], limit: int | None = None
) -> list[VisitView]:
    """Those that match, the latest day first."""
    rows = await session.execute(_visits().where(*conditions).limit(limit))
    return [VisitView(*row) for row in rows]


async def visit(
    session: AsyncSession, visit_id: int, *conditions: ColumnElement[bool]
) -> VisitView | None:
    found = await visits(session, Visit.id == visit_id, *conditions)
    return found[0] if found else None


async def follow_ups(
    session: AsyncSession, *conditions: ColumnElement[bool], limit: int | None = None
) -> list[FollowUpView]:
    """Those that match, by their day."""
    rows = await session.execute(
        select(
            FollowUp.id, FollowUp.visit_id, FollowUp.member_id, Member.name, FollowUp.text,
            FollowUp.due_on, FollowUp.done_at, FollowUp.result, FollowUp.dropped_at,
        )
        .join(Visit, Visit.id == FollowUp.visit_id)
        .join(Member, Member.id == FollowUp.member_id)
        .where(*conditions)
        .order_by(FollowUp.due_on, FollowUp.id)
        .limit(limit)
    )  # fmt: skip
    return [FollowUpView(*row) for row in rows]


async def recent(session: AsyncSession, *conditions: ColumnElement[bool]) -> dict[str, int]:
    """Names of those who were visited last, the latest first, each with its visit's id."""
    rows = await session.execute(
        select(Visit.whom, Visit.id)
        .where(LOGGED, *conditions)
        .order_by(Visit.day.desc(), Visit.id.desc())
        .limit(LOOKED_THROUGH)
    )
    found: dict[str, int] = {}
    for whom, visit_id in rows:
        found.setdefault(whom, visit_id)
    return dict(list(found.items())[:RECENT])


def owned_by(member_id: int, led: Sequence[int]) -> ColumnElement[bool]:
    """His own, and those of the organisations that he leads. Never NULL, so that it can be
    negated."""
    theirs = and_(Visit.member_id.is_(None), Visit.organisation_id.in_(led))
    return or_(and_(Visit.member_id.is_not(None), Visit.member_id == member_id), theirs)


def announced_to(organisations: Sequence[int], day: date) -> ColumnElement[bool]:
    """Lessons and the like still ahead, of which the people of these organisations were told."""
    told = Visit.announced_at.is_not(None), Visit.organisation_id.in_(organisations)
    return and_(PLANNED, Visit.day >= day, *told)


def readable_by(member_id: int, led: Sequence[int], day: date) -> ColumnElement[bool]:
    """Besides his own those of whom he leads; of organisations below theirs and their leaders'."""
    return or_(
        Visit.member_id == member_id,
        Visit.author_id == member_id,
        Visit.organisation_id.in_(led),
        overseer_of(Visit, day).in_(led),
    )


def _visits() -> Select[*tuple[Any, ...]]:
    person, author = aliased(Member), aliased(Member)
    return (
        select(
            Visit.id, Visit.campaign_id, Visit.plan_version_id, Visit.expectation, Visit.period,
            Visit.organisation_id, Organisation.name, Visit.member_id, person.name, author.name,
            Visit.whom, Visit.day, Visit.place, Visit.note, Visit.announced_at, Visit.logged_at,
            Visit.dropped_at,
        )
        .join(Organisation, Organisation.id == Visit.organisation_id)
        .join(author, author.id == Visit.author_id)
        .outerjoin(person, person.id == Visit.member_id)
        .order_by(Visit.day.desc(), Visit.id.desc())
    )  # fmt: skip
