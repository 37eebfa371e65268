"""Rivals that organisations measure themselves against, and the figures they compare."""

from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from sqlalchemy import Index, Numeric, String
from sqlalchemy.orm import Mapped, mapped_column

from models.tables.base import Base, Code, FormToken, Id, Name, references


class PairingState(StrEnum):
    """proposed → returned, or approved → ended, when the next one is approved in its place;
    withdrawn before it is approved."""

    PROPOSED = "proposed"
    RETURNED = "returned"
    APPROVED = "approved"
    ENDED = "ended"
    WITHDRAWN = "withdrawn"


class Pairing(Base):
    """One organisation's rival: another one of the roster (`rival_id`), else whoever `rival` names,
    with where and what that is."""

    __tablename__ = "pairings"
    __table_args__ = (
        Index("ix_pairings_campaign_id_organisation_id", "campaign_id", "organisation_id"),
    )

    id: Mapped[Id]
    campaign_id: Mapped[int] = references("campaigns.id", index=False)
    plan_version_id: Mapped[int] = references("plan_versions.id", index=False)
    expectation: Mapped[Code]
    period: Mapped[str] = mapped_column(String(48))
    organisation_id: Mapped[int] = references("organisations.id")
    author_id: Mapped[int] = references("members.id", index=False)
    rival_id: Mapped[int | None] = references("organisations.id", nullable=True)
    rival: Mapped[Name] = mapped_column(default="")
    place: Mapped[str] = mapped_column(String(100), default="")
    why: Mapped[str] = mapped_column(String(500))
    state: Mapped[PairingState] = mapped_column(default=PairingState.PROPOSED)
    form_token: Mapped[FormToken]
    submitted_at: Mapped[datetime]
    decided_by: Mapped[int | None] = references("members.id", nullable=True, index=False)
    decided_at: Mapped[datetime | None]
    reason: Mapped[str | None] = mapped_column(String(500))
    ended_at: Mapped[datetime | None]


class Comparison(Base):
    """One figure in which a pair is compared; with `less`, the smaller one is ahead. `goal`: the
    year in which one means to be ahead."""

    __tablename__ = "comparisons"

    id: Mapped[Id]
    pairing_id: Mapped[int] = references("pairings.id")
    title: Mapped[Name]
    unit: Mapped[str] = mapped_column(String(32))
    less: Mapped[bool]
    goal: Mapped[int]
    author_id: Mapped[int] = references("members.id", index=False)
    form_token: Mapped[FormToken]
    named_at: Mapped[datetime]
    dropped_at: Mapped[datetime | None]


class ComparedValue(Base):
    """What one side had on a local day: the organisation that entered it (`own`), or its rival.
    Without a `source` it says so wherever it is shown."""

    __tablename__ = "compared_values"

    id: Mapped[Id]
    comparison_id: Mapped[int] = references("comparisons.id")
    own: Mapped[bool]
    value: Mapped[Decimal] = mapped_column(Numeric(18, 4))
    as_of: Mapped[date]
    source: Mapped[str] = mapped_column(String(200), default="")
    author_id: Mapped[int] = references("members.id", index=False)
    form_token: Mapped[FormToken]
    entered_at: Mapped[datetime]
    withdrawn_at: Mapped[datetime | None]
