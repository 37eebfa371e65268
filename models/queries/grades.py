"""Grades as people read them: an organisation's sheet, its lines, their history, one's own."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from models.queries.among import among
from models.queries.tree import in_force
from models.tables import (
    Appointment,
    Campaign,
    Duty,
    GivenGrade,
    GradeEvent,
    GradeStep,
    Grading,
    GradingState,
    Member,
    Organisation,
    Role,
)


@dataclass(frozen=True, slots=True)
class GradingView:
    """The sheet of one duty. `id` is None as long as nobody was given a grade; `version_id`: the
    plan under which it was begun, or owed."""

    duty_id: int
    id: int | None
    campaign_id: int
    campaign: str
    version_id: int
    expectation: str
    grading: str | None
    period: str
    due_on: date
    organisation_id: int
    organisation: str
    tree: str
    superior_id: int | None
    state: GradingState
    proposed_at: datetime | None
    proposed_by: int | None
    confirm_by: date | None


@dataclass(frozen=True, slots=True)
class GradeView:
    """One person's line. `id` is None as long as nothing was given; `author` proposed it."""

    member_id: int
    name: str
    id: int | None = None
    grade: str | None = None
    reason: str = ""
    author_id: int | None = None
    author: str | None = None
    state: GradingState = GradingState.DRAFT
    returned: str = ""
    told_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class GradeLine:
    """One line of the history of a grade."""

    step: GradeStep
    grade: str | None
    note: str
    author: str
    at: datetime


@dataclass(frozen=True, slots=True)
class OwnGrade:
    """What somebody was told of himself, with the sheet that it stands on."""

    line: GradeView
    sheet: GradingView


async def gradings(
    session: AsyncSession, *conditions: ColumnElement[bool], limit: int = 200
) -> list[GradingView]:
    """What waits for the superior first, then the latest."""
    waits = (Grading.state == GradingState.PROPOSED).desc().nulls_last()
    rows = await session.execute(
        _sheets().where(*conditions).order_by(waits, Duty.due_at.desc(), Duty.id).limit(limit)
    )
    return [GradingView(*row) for row in rows]


async def grading(session: AsyncSession, duty_id: int) -> GradingView | None:
    """Also of a duty for which nothing was begun; None where it is owed otherwise or not at all."""
    row = (await session.execute(_sheets().where(Duty.id == duty_id))).one_or_none()
    return GradingView(*row) if row else None


async def given(session: AsyncSession, grading_id: int) -> list[GradeView]:
    """In the order of the roster."""
    rows = await session.execute(_lines().where(GivenGrade.grading_id == grading_id))
    return [GradeView(*row) for row in rows]


async def roster(
    session: AsyncSession, organisation_id: int, roles: Collection[Role], day: date
) -> dict[int, str]:
    """The names of those who hold any of these offices there on `day`, in the order of the
    roster."""
    rows = await session.execute(
        select(Member.id, Member.name)
        .join(Appointment, Appointment.member_id == Member.id)
        .where(Appointment.organisation_id == organisation_id, Appointment.role.in_(roles))
        .where(*in_force(Appointment, day))
        .distinct()
        .order_by(Member.id)
    )
    return dict(rows.all())


async def told_grades(session: AsyncSession, *conditions: ColumnElement[bool]) -> list[OwnGrade]:
    """What people were told of themselves, the latest first."""
    rows = await session.execute(
        select(GivenGrade.id, Grading.duty_id)
        .join(Grading, Grading.id == GivenGrade.grading_id)
        .where(GivenGrade.told_at.is_not(None), *conditions)
        .order_by(GivenGrade.told_at.desc(), GivenGrade.id)
    )
    pairs = [(line, duty) for line, duty in rows]
    lines = await session.execute(_lines().where(among(GivenGrade.id, (one for one, _ in pairs))))
    by_id = {row.id: GradeView(*row) for row in lines}
    sheets = {
        one.duty_id: one
        for one in await gradings(session, among(Duty.id, (duty for _, duty in pairs)))
    }
    return [OwnGrade(by_id[line], sheets[duty]) for line, duty in pairs]


async def grade_history(session: AsyncSession, given_id: int) -> Sequence[GradeLine]:
    rows = await session.execute(
        select(
            GradeEvent.step, GradeEvent.grade, GradeEvent.note, Member.name, GradeEvent.at
        )
        .join(Member, Member.id == GradeEvent.author_id)
        .where(GradeEvent.given_id == given_id)
        .order_by(GradeEvent.id)
    )  # fmt: skip
    return [GradeLine(*row) for row in rows]


def _sheets() -> Select[*tuple[Any, ...]]:
    state = func.coalesce(Grading.state, GradingState.DRAFT.value, type_=Grading.state.type)
    return (
        select(
            Duty.id, Grading.id, Duty.campaign_id, Campaign.title,
            func.coalesce(Grading.plan_version_id, Duty.plan_version_id), Duty.expectation,
            Grading.grading, Duty.period, Duty.due_on, Organisation.id, Organisation.name,
            Organisation.tree, Organisation.superior_id, state, Grading.proposed_at,
            Grading.proposed_by, Grading.confirm_by,
        )
        .join(Campaign, Campaign.id == Duty.campaign_id)
        .join(Organisation, Organisation.id == Duty.organisation_id)
        .outerjoin(Grading, Grading.duty_id == Duty.id)
        .where(Duty.kind == "grade")
    )  # fmt: skip


def _lines() -> Select[*tuple[Any, ...]]:
    author = aliased(Member)
    return (
        select(
            GivenGrade.member_id, Member.name, GivenGrade.id, GivenGrade.grade, GivenGrade.reason,
            GivenGrade.author_id, author.name, GivenGrade.state, GivenGrade.returned,
            GivenGrade.told_at,
        )
        .join(Member, Member.id == GivenGrade.member_id)
        .outerjoin(author, author.id == GivenGrade.author_id)
        .order_by(GivenGrade.member_id)
    )  # fmt: skip
