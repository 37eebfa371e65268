"""Good practices that were handed in, and who tries them elsewhere."""

from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import Index, String
from sqlalchemy.orm import Mapped, mapped_column

from models.tables.base import Base, Code, FormToken, Id, references


class ExemplarState(StrEnum):
    """submitted → returned, or kept on file → spread → recalled, and spread again; withdrawn
    before it is decided on."""

    SUBMITTED = "submitted"
    RETURNED = "returned"
    KEPT = "kept"
    SPREAD = "spread"
    RECALLED = "recalled"
    WITHDRAWN = "withdrawn"


class TrialOutcome(StrEnum):
    """Done as it was written, done in a changed way, or found not to fit."""

    TOOK = "took"
    ADAPTED = "adapted"
    UNFIT = "unfit"


class Exemplar(Base):
    """A practice worth spreading: an organisation's when `member_id` is NULL, else that member's.
    `reason` is why it was returned or recalled; `spread_at`: when it was last spread."""

    __tablename__ = "exemplars"
    __table_args__ = (
        Index("ix_exemplars_campaign_id_organisation_id", "campaign_id", "organisation_id"),
        Index("ix_exemplars_state_spread_at", "state", "spread_at", "id"),
    )

    id: Mapped[Id]
    campaign_id: Mapped[int] = references("campaigns.id", index=False)
    plan_version_id: Mapped[int] = references("plan_versions.id", index=False)
    expectation: Mapped[Code]
    period: Mapped[str] = mapped_column(String(48))
    organisation_id: Mapped[int] = references("organisations.id")
    member_id: Mapped[int | None] = references("members.id", nullable=True)
    author_id: Mapped[int] = references("members.id", index=False)
    title: Mapped[str] = mapped_column(String(80))
    how: Mapped[str] = mapped_column(String(1000))
    result: Mapped[str] = mapped_column(String(600))
    state: Mapped[ExemplarState] = mapped_column(default=ExemplarState.SUBMITTED)
    form_token: Mapped[FormToken]
    submitted_at: Mapped[datetime]
    decided_by: Mapped[int | None] = references("members.id", nullable=True, index=False)
    decided_at: Mapped[datetime | None]
    spread_at: Mapped[datetime | None]
    reason: Mapped[str | None] = mapped_column(String(500))


class ExemplarTrial(Base):
    """What another organisation said it would try, by `day`, and what came of it. One that is not
    withdrawn for each organisation and practice."""

    __tablename__ = "exemplar_trials"

    id: Mapped[Id]
    exemplar_id: Mapped[int] = references("exemplars.id")
    organisation_id: Mapped[int] = references("organisations.id")
    author_id: Mapped[int] = references("members.id", index=False)
    intent: Mapped[str] = mapped_column(String(300))
    day: Mapped[date]
    form_token: Mapped[FormToken]
    promised_at: Mapped[datetime]
    outcome: Mapped[TrialOutcome | None]
    result: Mapped[str] = mapped_column(String(500), default="")
    told_by: Mapped[int | None] = references("members.id", nullable=True, index=False)
    told_at: Mapped[datetime | None]
    withdrawn_at: Mapped[datetime | None]
