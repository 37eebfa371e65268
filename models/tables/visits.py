"""Visits, study trips, open lessons: put on a day ahead, logged once they were made; and what is
to be done after them."""

from datetime import date, datetime

from sqlalchemy import Index, String
from sqlalchemy.orm import Mapped, mapped_column

from models.tables.base import Base, Code, FormToken, Id, references


class Visit(Base):
    """An organisation's when `member_id` is NULL, else that member's. `day` is local, `place` says
    hour and place of a planned one, of which the organisation's people were told at `announced_at`.
    `dropped_at`: called off, or taken back once it was logged. `author_id`: who logged it; of a
    planned one who put it on that day."""

    __tablename__ = "visits"
    __table_args__ = (
        Index("ix_visits_campaign_id_organisation_id", "campaign_id", "organisation_id"),
        Index("ix_visits_campaign_id_day", "campaign_id", "day"),
    )

    id: Mapped[Id]
    campaign_id: Mapped[int] = references("campaigns.id", index=False)
    plan_version_id: Mapped[int] = references("plan_versions.id", index=False)
    expectation: Mapped[Code]
    period: Mapped[str] = mapped_column(String(48))
    organisation_id: Mapped[int] = references("organisations.id")
    member_id: Mapped[int | None] = references("members.id", nullable=True)
    author_id: Mapped[int] = references("members.id", index=False)
    link_id: Mapped[int | None] = references("links.id", nullable=True)
    whom: Mapped[str] = mapped_column(String(80))
    day: Mapped[date]
    place: Mapped[str] = mapped_column(String(80), default="")
    note: Mapped[str] = mapped_column(String(300), default="")
    form_token: Mapped[FormToken]
    planned_at: Mapped[datetime | None]
    announced_at: Mapped[datetime | None]
    logged_at: Mapped[datetime | None]
    dropped_at: Mapped[datetime | None]


class FollowUp(Base):
    """What a visit leaves to be done by a day; `member_id` has promised it. `result` is how it went
    once it is done."""

    __tablename__ = "follow_ups"

    id: Mapped[Id]
    visit_id: Mapped[int] = references("visits.id")
    member_id: Mapped[int] = references("members.id")
    text: Mapped[str] = mapped_column(String(200))
    due_on: Mapped[date]
    form_token: Mapped[FormToken]
    made_at: Mapped[datetime]
    done_at: Mapped[datetime | None]
    result: Mapped[str] = mapped_column(String(200), default="")
    dropped_at: Mapped[datetime | None]
