"""Summaries and announcements as people read them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, Select, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.queries.tree import in_force
from models.rules.facts import Facts, restored
from models.tables import (
    LEADING,
    Announcement,
    Appointment,
    Attachment,
    Member,
    Organisation,
    Summary,
)

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class SummaryView:
    """`files` counts the attachments; a withdrawn one is kept and says so. `member_id` is None for
    an organisation's; a member's own is written by himself. `facts`: as they stood when it was
    handed in, of an organisation's."""

    id: int
    campaign_id: int
    expectation: str
    period: str
    organisation_id: int
    organisation: str
    member_id: int | None
    author_id: int
    author: str
    text: str
    submitted_at: datetime
    withdrawn_at: datetime | None
    files: int
    facts: Facts | None = None

    @property
    def whose(self) -> str:
        """The member's name, with his organisation's; else the organisation's alone."""
        return self.organisation if self.member_id is None else self.author


@dataclass(frozen=True, slots=True)
class AnnouncementView:
    id: int
    organisation: str
    author: str
    text: str


async def summaries(session: AsyncSession, *conditions: ColumnElement[bool]) -> list[SummaryView]:
    """Summaries that match, the newest first."""
    rows = await session.execute(_summaries().where(*conditions))
    return [_summary(row) for row in rows.all()]


def by_a_leader(day: date) -> ColumnElement[bool]:
    """A piece of somebody who leads the organisation that he writes in."""
    return (
        select(Appointment.id)
        .where(Appointment.member_id == Summary.member_id)
        .where(Appointment.organisation_id == Summary.organisation_id)
        .where(Appointment.role.in_(LEADING), *in_force(Appointment, day))
        .correlate(Summary)
        .exists()
    )


async def summary(session: AsyncSession, summary_id: int) -> SummaryView | None:
    return _only(await summaries(session, Summary.id == summary_id))


async def announcement(session: AsyncSession, announcement_id: int) -> AnnouncementView | None:
    rows = await session.execute(
        select(Announcement.id, Organisation.name, Member.name, Announcement.text)
        .join(Organisation, Organisation.id == Announcement.organisation_id)
        .join(Member, Member.id == Announcement.author_id)
        .where(Announcement.id == announcement_id)
    )
    return _only([AnnouncementView(*row) for row in rows])


def _summary(row: Sequence[Any]) -> SummaryView:
    *columns, facts = row
    view = SummaryView(*columns)
    return view if facts is None else replace(view, facts=restored(facts))


def _summaries() -> Select[*tuple[Any, ...]]:
    files = (
        select(func.count())
        .where(Attachment.summary_id == Summary.id)
        .correlate(Summary)
        .scalar_subquery()
    )
    return (
        select(
            Summary.id, Summary.campaign_id, Summary.expectation, Summary.period,
            Summary.organisation_id, Organisation.name, Summary.member_id,
            Summary.author_id, Member.name,
            Summary.text, Summary.submitted_at, Summary.withdrawn_at, files, Summary.facts,
        )
        .join(Organisation, Organisation.id == Summary.organisation_id)
        .join(Member, Member.id == Summary.author_id)
        .order_by(Summary.submitted_at.desc(), Summary.id.desc())
    )  # fmt: skip


def _only(found: Sequence[T]) -> T | None:
    return found[0] if found else None
