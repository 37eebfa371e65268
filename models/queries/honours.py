"""Nominations as people read them, what happened to them, and the lists that were settled."""

from collections.abc import Sequence
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
    Attachment,
    Campaign,
    Member,
    Nomination,
    NominationEvent,
    NominationState,
    NominationStep,
    Organisation,
    Role,
    Selection,
    SelectionState,
)

OPEN = (NominationState.RISING, NominationState.STANDING)
LIVE = (*OPEN, NominationState.CHOSEN, NominationState.PASSED_OVER)
"""Takes up one of the places that an organisation has."""


Nominee = tuple[int | None, int | None]
"""Ids: of a member, or else of an organisation."""


@dataclass(frozen=True, slots=True)
class NominationView:
    """`honour` is the plan's key. `nominee`: the member's or the organisation's name; `at`: with
    whose leaders it lies; `category`: of the organisation that proposed it. `root_id` leads the
    campaign. `votes`: for, against, abstained, of a show of hands."""

    id: int
    campaign_id: int
    version_id: int
    honour: str
    period: str
    organisation_id: int
    organisation: str
    tree: str
    category: str | None
    member_id: int | None
    nominee: str
    subject_id: int | None
    at_id: int
    at: str
    root_id: int
    reason: str
    state: NominationState
    votes_for: int | None
    votes_against: int | None
    votes_abstained: int | None
    runoff: int | None
    selection_id: int | None
    final: bool
    author_id: int
    author: str
    files: int

    @property
    def stands(self) -> Nominee:
        return self.member_id, self.subject_id


@dataclass(frozen=True, slots=True)
class NominationLine:
    """One line of the history; `at`: where it lay then."""

    step: NominationStep
    note: str
    at: str
    author: str
    when: datetime


@dataclass(frozen=True, slots=True)
class SelectionView:
    id: int
    campaign_id: int
    version_id: int
    honour: str
    period: str
    state: SelectionState
    grounds: str
    author: str
    tree: str
    published_at: datetime
    ends_at: datetime


async def nominations(
    session: AsyncSession, *conditions: ColumnElement[bool]
) -> list[NominationView]:
    """In the order of organisations."""
    ordered = _views().order_by(Organisation.id, Nomination.id)
    rows = await session.execute(ordered.where(*conditions))
    return [NominationView(*row) for row in rows]


async def nomination(session: AsyncSession, nomination_id: int) -> NominationView | None:
    found = await nominations(session, Nomination.id == nomination_id)
    return found[0] if found else None


async def history(session: AsyncSession, nomination_id: int) -> list[NominationLine]:
    rows = await session.execute(
        select(
            NominationEvent.step, NominationEvent.note, Organisation.name, Member.name,
            NominationEvent.at,
        )
        .join(Organisation, Organisation.id == NominationEvent.organisation_id)
        .join(Member, Member.id == NominationEvent.author_id)
        .where(NominationEvent.nomination_id == nomination_id)
        .order_by(NominationEvent.id)
    )  # fmt: skip
    return [NominationLine(*row) for row in rows]


async def selections(
    session: AsyncSession, *conditions: ColumnElement[bool], limit: int | None = None
) -> list[SelectionView]:
    """The newest first."""
    rows = await session.execute(
        select(
            Selection.id, Selection.campaign_id, Selection.plan_version_id, Selection.honour,
            Selection.period, Selection.state, Selection.grounds, Member.name, Organisation.tree,
            Selection.published_at, Selection.ends_at,
        )
        .join(Member, Member.id == Selection.author_id)
        .join(Campaign, Campaign.id == Selection.campaign_id)
        .join(Organisation, Organisation.id == Campaign.organisation_id)
        .where(*conditions)
        .order_by(Selection.published_at.desc(), Selection.id.desc())
        .limit(limit)
    )  # fmt: skip
    return [SelectionView(*row) for row in rows]


async def selection(session: AsyncSession, selection_id: int) -> SelectionView | None:
    found = await selections(session, Selection.id == selection_id)
    return found[0] if found else None


async def chosen(session: AsyncSession, selection_id: int) -> list[NominationView]:
    """Without those struck off since."""
    listed = (Nomination.selection_id == selection_id, Nomination.state == NominationState.CHOSEN)
    return await nominations(session, *listed)


async def offices(
    session: AsyncSession, found: Sequence[NominationView], day: date
) -> dict[int, Role]:
    """By nomination: what the person is in the organisation that proposed him. The first of several
    in the roster's order."""
    members = [one.member_id for one in found if one.member_id is not None]
    rows = await session.execute(
        select(Appointment.member_id, Appointment.organisation_id, Appointment.role)
        .where(among(Appointment.member_id, members), *in_force(Appointment, day))
        .order_by(Appointment.id.desc())
    )
    held = {(member, organisation): role for member, organisation, role in rows}
    return {
        one.id: held[(one.member_id, one.organisation_id)]
        for one in found
        if one.member_id is not None and (one.member_id, one.organisation_id) in held
    }


def _views() -> Select[*tuple[Any, ...]]:
    member, author = aliased(Member), aliased(Member)
    subject, at = aliased(Organisation), aliased(Organisation)
    files = select(func.count()).where(Attachment.nomination_id == Nomination.id)
    return (
        select(
            Nomination.id, Nomination.campaign_id, Nomination.plan_version_id, Nomination.honour,
            Nomination.period, Nomination.organisation_id, Organisation.name, Organisation.tree,
            Organisation.category, Nomination.member_id, func.coalesce(member.name, subject.name),
            Nomination.subject_id, Nomination.at_id, at.name, Campaign.organisation_id,
            Nomination.reason, Nomination.state, Nomination.votes_for, Nomination.votes_against,
            Nomination.votes_abstained, Nomination.runoff, Nomination.selection_id,
            func.coalesce(Selection.state == SelectionState.FINAL, False),
            Nomination.author_id, author.name,
            files.correlate(Nomination).scalar_subquery(),
        )
        .join(Organisation, Organisation.id == Nomination.organisation_id)
        .join(Campaign, Campaign.id == Nomination.campaign_id)
        .join(at, at.id == Nomination.at_id)
        .join(author, author.id == Nomination.author_id)
        .outerjoin(member, member.id == Nomination.member_id)
        .outerjoin(subject, subject.id == Nomination.subject_id)
        .outerjoin(Selection, Selection.id == Nomination.selection_id)
    )  # fmt: skip
