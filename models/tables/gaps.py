"""Gaps that were found, what is done about them, and who says that they are closed."""

from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import Index, String
from sqlalchemy.orm import Mapped, mapped_column

from models.tables.base import Base, Code, FormToken, Id, Name, references


class GapState(StrEnum):
    """submitted → returned, or accepted as the right problem → claimed closed → closed, or
    accepted again; withdrawn before it is accepted."""

    SUBMITTED = "submitted"
    RETURNED = "returned"
    ACCEPTED = "accepted"
    CLAIMED = "claimed"
    CLOSED = "closed"
    WITHDRAWN = "withdrawn"


class Gap(Base):
    """One line of a 差距排查与整改承诺书: an organisation's when `member_id` is NULL, else that
    member's. `reason` is why it was returned, or its claim refused; `comment_id`: the leader's
    comment that named it."""

    __tablename__ = "gaps"
    __table_args__ = (
        Index("ix_gaps_campaign_id_organisation_id", "campaign_id", "organisation_id"),
        Index("ix_gaps_campaign_id_state_deadline", "campaign_id", "state", "deadline"),
    )

    id: Mapped[Id]
    campaign_id: Mapped[int] = references("campaigns.id", index=False)
    plan_version_id: Mapped[int] = references("plan_versions.id", index=False)
    expectation: Mapped[Code]
    period: Mapped[str] = mapped_column(String(48))
    organisation_id: Mapped[int] = references("organisations.id")
    member_id: Mapped[int | None] = references("members.id", nullable=True)
    comment_id: Mapped[int | None] = references("comments.id", nullable=True)
    author_id: Mapped[int] = references("members.id", index=False)
    benchmark: Mapped[str] = mapped_column(String(100), default="")
    problem: Mapped[str] = mapped_column(String(300))
    cause: Mapped[str] = mapped_column(String(300))
    measure: Mapped[str] = mapped_column(String(500))
    owner: Mapped[Name]
    deadline: Mapped[date]
    state: Mapped[GapState] = mapped_column(default=GapState.SUBMITTED)
    form_token: Mapped[FormToken]
    submitted_at: Mapped[datetime]
    checked_by: Mapped[int | None] = references("members.id", nullable=True, index=False)
    checked_at: Mapped[datetime | None]
    reason: Mapped[str | None] = mapped_column(String(500))
    result: Mapped[str] = mapped_column(String(1000), default="")
    claimed_at: Mapped[datetime | None]
    closed_by: Mapped[int | None] = references("members.id", nullable=True, index=False)
    closed_at: Mapped[datetime | None]
