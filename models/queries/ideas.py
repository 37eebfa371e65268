"""Golden ideas as people read them, and who decides on them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, case, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from models.queries.tree import in_force
from models.tables import (
    LEADING,
    TAKEN_UP,
    UNDECIDED,
    Appointment,
    Attachment,
    Campaign,
    CampaignState,
    Idea,
    IdeaState,
    IdeaSupport,
    Member,
    Organisation,
)

IN_HAND = (*UNDECIDED, IdeaState.ADOPTED)


@dataclass(frozen=True, slots=True)
class IdeaView:
    """`running`: its campaign goes on, so that something can still become of it. `owner`: the
    person who carries it out by `due_on`, None for the whole of `owner_organisation`.
    `checker_id`: the organisation whose leaders say that it was. `files`, `supports`: how many."""

    id: int
    campaign_id: int
    running: bool
    organisation_id: int
    organisation: str
    member_id: int
    member: str
    text: str
    state: IdeaState
    entered_by_id: int
    entered_by: str
    submitted_at: datetime
    decided_by: str | None
    reason: str | None
    owner_organisation_id: int | None
    owner_organisation: str | None
    owner_id: int | None
    owner: str | None
    due_on: date | None
    checker_id: int | None
    result: str
    claimed_by_id: int | None
    refused: str | None
    implemented_by: str | None
    files: int
    supports: int

    @property
    def whose_task(self) -> str:
        return self.owner or self.owner_organisation or ""


async def ideas(session: AsyncSession, *conditions: ColumnElement[bool]) -> list[IdeaView]:
    """Ideas that match, the oldest first."""
    rows = await session.execute(_ideas().where(*conditions).order_by(Idea.submitted_at, Idea.id))
    return [IdeaView(*row) for row in rows]


async def idea(session: AsyncSession, idea_id: int) -> IdeaView | None:
    found = await ideas(session, Idea.id == idea_id)
    return found[0] if found else None


async def overseer_of(session: AsyncSession, idea_id: int, day: date) -> int:
    """The organisation whose leaders decide on it."""
    row = await session.execute(
        select(_overseer(day))
        .join(Idea, Idea.organisation_id == Organisation.id)
        .where(Idea.id == idea_id)
    )
    return row.scalar_one()


def to_decide(member_id: int, led: Sequence[int], day: date) -> ColumnElement[bool]:
    """In hand, or reported as done, and this person's to decide, who leads these organisations;
    never his own."""
    deciding = and_(Idea.state.in_(IN_HAND), overseen_by(member_id, led, day))
    checking = and_(
        Idea.state == IdeaState.CLAIMED,
        Idea.checker_id.in_(led),
        func.coalesce(Idea.owner_id, Idea.claimed_by) != member_id,
    )
    return and_(or_(deciding, checking), Campaign.state == CampaignState.RUNNING)


def overseen_by(member_id: int, led: Sequence[int], day: date) -> ColumnElement[bool]:
    """This person's to decide on, whatever became of it."""
    return and_(Idea.member_id != member_id, _overseer(day).in_(led))


def concerning(member_id: int, led: Sequence[int], day: date) -> ColumnElement[bool]:
    """His own, those of the organisations he leads, those he decides on, carries out or checks."""
    return or_(
        Idea.member_id == member_id,
        Idea.submitted_by == member_id,
        Idea.owner_id == member_id,
        *(column.in_(led) for column in (Idea.organisation_id, Idea.checker_id)),
        Idea.owner_organisation_id.in_(led),
        overseen_by(member_id, led, day),
    )


def taken_up_in(tree: str) -> ColumnElement[bool]:
    """What everybody of this tree reads and may support."""
    return and_(Idea.state.in_(TAKEN_UP), Organisation.tree == tree)


async def supported(session: AsyncSession, idea_id: int, member_id: int) -> bool:
    found = await session.scalar(
        select(IdeaSupport.id).where(
            IdeaSupport.idea_id == idea_id, IdeaSupport.member_id == member_id
        )
    )
    return found is not None


def _overseer(day: date) -> ColumnElement[int]:
    """A member's idea is decided by his organisation; a leader's by the superior if there is
    one, because nobody decides on his own."""
    leads = (
        select(Appointment.id)
        .where(Appointment.member_id == Idea.member_id)
        .where(Appointment.organisation_id == Idea.organisation_id)
        .where(Appointment.role.in_(LEADING), *in_force(Appointment, day))
        .correlate(Idea)
        .exists()
    )
    above = func.coalesce(Organisation.superior_id, Organisation.id)
    return case((leads, above), else_=Organisation.id)


def _ideas() -> Select[*tuple[Any, ...]]:
    entered, decided, owner, done = (aliased(Member) for _ in range(4))
    owning = aliased(Organisation)
    files = select(func.count()).where(Attachment.idea_id == Idea.id).correlate(Idea)
    supports = select(func.count()).where(IdeaSupport.idea_id == Idea.id).correlate(Idea)
    return (
        select(
            Idea.id, Idea.campaign_id, Campaign.state == CampaignState.RUNNING,
            Idea.organisation_id, Organisation.name, Idea.member_id, Member.name, Idea.text,
            Idea.state, Idea.submitted_by, entered.name, Idea.submitted_at,
            decided.name, Idea.reason, Idea.owner_organisation_id, owning.name, Idea.owner_id,
            owner.name, Idea.due_on, Idea.checker_id, Idea.result, Idea.claimed_by, Idea.refused,
            done.name, files.scalar_subquery(), supports.scalar_subquery(),
        )
        .join(Campaign, Campaign.id == Idea.campaign_id)
        .join(Organisation, Organisation.id == Idea.organisation_id)
        .join(Member, Member.id == Idea.member_id)
        .join(entered, entered.id == Idea.submitted_by)
        .outerjoin(decided, decided.id == Idea.decided_by)
        .outerjoin(owning, owning.id == Idea.owner_organisation_id)
        .outerjoin(owner, owner.id == Idea.owner_id)
        .outerjoin(done, done.id == Idea.implemented_by)
    )  # fmt: skip
