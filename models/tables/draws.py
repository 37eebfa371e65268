"""Spot checks drawn by lot (随机抽查): every draw, everybody who stood in it, what was found."""

from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from models.tables.base import Base, FormToken, Id, references


class DrawnFrom(StrEnum):
    """Out of what: organisations, or what they have published."""

    ORGANISATIONS = "organisations"
    PROMISES = "promises"


class CheckFinding(StrEnum):
    FINE = "fine"
    PROBLEM = "problem"


class SupervisionDraw(Base):
    """`text` is all that the lot follows from, `seed` its SHA-256 (models.rules.drawing). `number`
    counts the draws of a campaign; none is ever changed."""

    __tablename__ = "supervision_draws"
    __table_args__ = (UniqueConstraint("campaign_id", "number"),)

    id: Mapped[Id]
    campaign_id: Mapped[int] = references("campaigns.id", index=False)
    plan_version_id: Mapped[int] = references("plan_versions.id", index=False)
    superior_id: Mapped[int] = references("organisations.id")
    number: Mapped[int]
    day: Mapped[date]
    among: Mapped[DrawnFrom]
    many: Mapped[int]
    reason: Mapped[str] = mapped_column(String(300))
    text: Mapped[str] = mapped_column(Text)
    seed: Mapped[str] = mapped_column(String(64))
    author_id: Mapped[int] = references("members.id", index=False)
    form_token: Mapped[FormToken]
    drawn_at: Mapped[datetime]


class SupervisionCandidate(Base):
    """`place`: as the how manieth it was drawn, NULL where it was not. `finding` and `note`: what
    the check of it has shown."""

    __tablename__ = "supervision_candidates"
    __table_args__ = (UniqueConstraint("draw_id", "key"),)

    id: Mapped[Id]
    draw_id: Mapped[int] = references("supervision_draws.id", index=False)
    key: Mapped[str] = mapped_column(String(120))
    organisation_id: Mapped[int] = references("organisations.id", index=False)
    commitment_id: Mapped[int | None] = references("commitments.id", nullable=True, index=False)
    place: Mapped[int | None]
    finding: Mapped[CheckFinding | None]
    note: Mapped[str] = mapped_column(String(300), default="")
    found_by: Mapped[int | None] = references("members.id", nullable=True, index=False)
    found_at: Mapped[datetime | None]
    form_token: Mapped[str | None] = mapped_column(String(64), unique=True)
