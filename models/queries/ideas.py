"""Golden ideas as people read them, and who decides on them."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import ColumnElement, Select, and_, case, func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from models.queries.tree import in_force
from models.tables import (
    LEADING,
    Appointment,
    Campaign,
    CampaignState,
    Idea,
    IdeaState,
    Member,
    Organisation,
)

IN_HAND = (IdeaState.RECEIVED, IdeaState.ADOPTED)


@dataclass(frozen=True, slots=True)
class IdeaView:
    """`running`: its campaign goes on, so that something can still become of it."""

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


def to_decide(member_id: int, led: tuple[int, ...], day: date) -> ColumnElement[bool]:
    """In hand and this person's to decide, who leads these organisations; never his own."""
    return and_(
        Idea.state.in_(IN_HAND), Idea.member_id != member_id, _overseer(day).in_(led),
        Campaign.state == CampaignState.RUNNING,
    )  # fmt: skip


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


def _ideas() -> Select[
    int, int, bool, int, str, int, str, str, IdeaState, int, str, datetime, str | None, str | None
]:
    entered, decided = aliased(Member), aliased(Member)
    return (
        select(
            Idea.id, Idea.campaign_id, Campaign.state == CampaignState.RUNNING,
            Idea.organisation_id, Organisation.name, Idea.member_id, Member.name, Idea.text,
            Idea.state, Idea.submitted_by, entered.name, Idea.submitted_at,
            decided.name, Idea.reason,
        )
        .join(Campaign, Campaign.id == Idea.campaign_id)
        .join(Organisation, Organisation.id == Idea.organisation_id)
        .join(Member, Member.id == Idea.member_id)
        .join(entered, entered.id == Idea.submitted_by)
        .outerjoin(decided, decided.id == Idea.decided_by)
    )  # fmt: skip
