"""Meetings as people read them."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.tables import Meeting, MeetingDecision, Member, Organisation


@dataclass(frozen=True, slots=True)
class DecisionView:
    """`result`: how it went, None until it is done."""

    id: int
    meeting_id: int
    number: int
    text: str
    done_at: datetime | None
    result: str | None

    @property
    def done(self) -> bool:
        return self.done_at is not None


@dataclass(frozen=True, slots=True)
class MeetingView:
    """`attended` and `minutes` say something once it is `held`."""

    id: int
    campaign_id: int
    version_id: int
    expectation: str
    organisation_id: int
    organisation: str
    day: date
    place: str
    agenda: str
    called_by: str
    cancelled_at: datetime | None
    attended: int | None
    minutes: str
    logged_at: datetime | None

    @property
    def held(self) -> bool:
        return self.logged_at is not None

    @property
    def cancelled(self) -> bool:
        return self.cancelled_at is not None


async def meetings(session: AsyncSession, *conditions: ColumnElement[bool]) -> list[MeetingView]:
    """Those that match, the latest day first."""
    rows = await session.execute(_meetings().where(*conditions))
    return [MeetingView(*row) for row in rows]


async def meeting(session: AsyncSession, meeting_id: int) -> MeetingView | None:
    found = await meetings(session, Meeting.id == meeting_id)
    return found[0] if found else None


async def decisions(session: AsyncSession, *conditions: ColumnElement[bool]) -> list[DecisionView]:
    """Those that match, of the latest meeting first, each meeting's in their order."""
    rows = await session.execute(
        select(
            MeetingDecision.id, MeetingDecision.meeting_id, MeetingDecision.number,
            MeetingDecision.text, MeetingDecision.done_at, MeetingDecision.result,
        )
        .join(Meeting, Meeting.id == MeetingDecision.meeting_id)
        .where(*conditions)
        .order_by(Meeting.day.desc(), Meeting.id.desc(), MeetingDecision.number)
    )  # fmt: skip
    return [DecisionView(*row) for row in rows]


def _meetings() -> Select[*tuple[Any, ...]]:
    return (
        select(
            Meeting.id, Meeting.campaign_id, Meeting.plan_version_id, Meeting.expectation,
            Meeting.organisation_id, Organisation.name, Meeting.day, Meeting.place,
            Meeting.agenda, Member.name, Meeting.cancelled_at, Meeting.attended,
            Meeting.minutes, Meeting.logged_at,
        )
        .join(Organisation, Organisation.id == Meeting.organisation_id)
        .join(Member, Member.id == Meeting.called_by)
        .order_by(Meeting.day.desc(), Meeting.id.desc())
    )  # fmt: skip
