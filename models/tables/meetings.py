"""Meetings that a plan asks for: called, held or called off; and what was decided there."""

from datetime import date, datetime

from sqlalchemy import Index, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from models.tables.base import Base, Code, FormToken, Id, references


class Meeting(Base):
    """One meeting of an organisation. `day` is local, `place` says hour and place in the caller's
    words. `attended` counts heads as the secretary did: nobody is asked to check in."""

    __tablename__ = "meetings"
    __table_args__ = (
        Index("ix_meetings_campaign_id_organisation_id", "campaign_id", "organisation_id"),
    )

    id: Mapped[Id]
    campaign_id: Mapped[int] = references("campaigns.id", index=False)
    plan_version_id: Mapped[int] = references("plan_versions.id", index=False)
    expectation: Mapped[Code]
    period: Mapped[str] = mapped_column(String(48))
    organisation_id: Mapped[int] = references("organisations.id")
    day: Mapped[date]
    place: Mapped[str] = mapped_column(String(80))
    agenda: Mapped[str] = mapped_column(String(500))
    called_by: Mapped[int] = references("members.id", index=False)
    called_at: Mapped[datetime]
    form_token: Mapped[FormToken]
    cancelled_at: Mapped[datetime | None]
    attended: Mapped[int | None]
    minutes: Mapped[str] = mapped_column(Text, default="")
    logged_by: Mapped[int | None] = references("members.id", nullable=True, index=False)
    logged_at: Mapped[datetime | None]


class MeetingDecision(Base):
    """One thing decided at a meeting, the `number`th; `result` is how it went once it is done."""

    __tablename__ = "meeting_decisions"
    __table_args__ = (UniqueConstraint("meeting_id", "number"),)

    id: Mapped[Id]
    meeting_id: Mapped[int] = references("meetings.id", index=False)
    number: Mapped[int]
    text: Mapped[str] = mapped_column(String(200))
    done_at: Mapped[datetime | None]
    done_by: Mapped[int | None] = references("members.id", nullable=True, index=False)
    result: Mapped[str | None] = mapped_column(String(200))
