"""Running plans, their immutable versions, and what each period makes due."""

from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import JSON, Index, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from models.tables.base import Base, Code, Id, Name, references


class CampaignState(StrEnum):
    RUNNING = "running"
    PAUSED = "paused"
    CLOSED = "closed"


class Campaign(Base):
    """One plan running over one tree. Nothing dated before `loaded_at` is ever sent.

    `superior_id`: the campaign that it adds to; then it covers its organisation, too, and is for
    nobody else's eyes (decision 0021).
    """

    __tablename__ = "campaigns"

    id: Mapped[Id]
    key: Mapped[str] = mapped_column(String(64), unique=True)
    organisation_id: Mapped[int] = references("organisations.id")
    superior_id: Mapped[int | None] = references("campaigns.id", nullable=True)
    title: Mapped[Name]
    state: Mapped[CampaignState] = mapped_column(default=CampaignState.RUNNING)
    loaded_at: Mapped[datetime]


class Pause(Base):
    """A campaign stood still from `paused_at` to `resumed_at`, NULL while it does. Nobody: the
    operator. `workdays`: by how many what was owed then was moved on."""

    __tablename__ = "pauses"

    id: Mapped[Id]
    campaign_id: Mapped[int] = references("campaigns.id")
    reason: Mapped[str] = mapped_column(String(300))
    paused_at: Mapped[datetime]
    paused_by: Mapped[int | None] = references("members.id", nullable=True, index=False)
    resumed_at: Mapped[datetime | None]
    resumed_by: Mapped[int | None] = references("members.id", nullable=True, index=False)
    workdays: Mapped[int] = mapped_column(default=0)


class PlanVersion(Base):
    """An immutable plan: the file as it was given and what it resolves to."""

    __tablename__ = "plan_versions"
    __table_args__ = (UniqueConstraint("campaign_id", "number"),)

    id: Mapped[Id]
    campaign_id: Mapped[int] = references("campaigns.id", index=False)
    number: Mapped[int]
    effective_from: Mapped[date]
    digest: Mapped[str] = mapped_column(String(64))
    source: Mapped[str] = mapped_column(Text)
    resolved: Mapped[dict[str, object]] = mapped_column(JSON)
    loaded_at: Mapped[datetime]


class Duty(Base):
    """Who owes what by when, frozen when the period opens.

    `due_on` is the last local day and `due_at` its end. What came in between `opens_at` and
    `closes_at` counts; whether it is done is derived from that, never stored. `extended_from`: the
    day first set, where more time was given; `extended_before`: the day before the last time.
    `of_members`: a comment is owed on each of the organisation's people instead of on itself.
    """

    __tablename__ = "duties"
    __table_args__ = (
        UniqueConstraint("campaign_id", "expectation", "period", "organisation_id", "member_key"),
        Index("ix_duties_organisation_id_due_on", "organisation_id", "due_on"),
        Index("ix_duties_member_id_due_on", "member_id", "due_on"),
    )

    id: Mapped[Id]
    campaign_id: Mapped[int] = references("campaigns.id", index=False)
    plan_version_id: Mapped[int] = references("plan_versions.id", index=False)
    expectation: Mapped[Code]
    kind: Mapped[str] = mapped_column(String(16))
    period: Mapped[str] = mapped_column(String(48))
    organisation_id: Mapped[int] = references("organisations.id", index=False)
    member_id: Mapped[int | None] = references("members.id", nullable=True, index=False)
    # SQL holds two NULLs for different, so a unique row needs a key that is never NULL.
    member_key: Mapped[int] = mapped_column(default=0)
    opens_at: Mapped[datetime]
    due_on: Mapped[date]
    due_at: Mapped[datetime]
    closes_at: Mapped[datetime]
    minimum: Mapped[int] = mapped_column(default=1)
    of_members: Mapped[bool] = mapped_column(default=False)
    extended_from: Mapped[date | None]
    extended_before: Mapped[date | None]
    extended_at: Mapped[datetime | None]
    extended_by: Mapped[int | None] = references("members.id", nullable=True, index=False)
    waived_at: Mapped[datetime | None]
    waived_by: Mapped[int | None] = references("members.id", nullable=True, index=False)
    waiver_reason: Mapped[str | None] = mapped_column(String(500))
