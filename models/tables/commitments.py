"""Public commitments: a target, its projects, their indicators, and progress on them."""

from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from sqlalchemy import Index, Numeric, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from models.tables.base import Base, Code, FormToken, Id, Name, references


class CommitmentState(StrEnum):
    """submitted → returned (→ submitted) or published; withdrawn before it is published."""

    SUBMITTED = "submitted"
    RETURNED = "returned"
    PUBLISHED = "published"
    WITHDRAWN = "withdrawn"


class IndicatorState(StrEnum):
    """open → fulfilled, claimed by its owner → verified by somebody else, or open again."""

    OPEN = "open"
    FULFILLED = "fulfilled"
    VERIFIED = "verified"


class Commitment(Base):
    """By an organisation when `member_id` is NULL, else by that member. `returned_at`: the last
    time it was given back; it stays when it is published. `link`: the token that opens it from a
    group, once it is published; it grants nothing."""

    __tablename__ = "commitments"
    __table_args__ = (
        Index("ix_commitments_campaign_id_organisation_id", "campaign_id", "organisation_id"),
        Index("ix_commitments_state_published_at", "state", "published_at"),
        Index(
            "ix_commitments_organisation_id_state_published_at",
            *("organisation_id", "state", "published_at"),
        ),
    )

    id: Mapped[Id]
    campaign_id: Mapped[int] = references("campaigns.id", index=False)
    plan_version_id: Mapped[int] = references("plan_versions.id", index=False)
    expectation: Mapped[Code]
    organisation_id: Mapped[int] = references("organisations.id", index=False)
    member_id: Mapped[int | None] = references("members.id", nullable=True)
    target: Mapped[str] = mapped_column(String(500))
    state: Mapped[CommitmentState] = mapped_column(default=CommitmentState.SUBMITTED)
    form_token: Mapped[FormToken]
    submitted_by: Mapped[int] = references("members.id", index=False)
    submitted_at: Mapped[datetime]
    reviewed_by: Mapped[int | None] = references("members.id", nullable=True, index=False)
    reviewed_at: Mapped[datetime | None]
    returned_at: Mapped[datetime | None]
    return_reason: Mapped[str | None] = mapped_column(String(500))
    published_at: Mapped[datetime | None]
    link: Mapped[str | None] = mapped_column(String(64), unique=True)


class Project(Base):
    __tablename__ = "projects"
    __table_args__ = (UniqueConstraint("commitment_id", "position"),)

    id: Mapped[Id]
    commitment_id: Mapped[int] = references("commitments.id", index=False)
    position: Mapped[int]
    title: Mapped[Name]


class Indicator(Base):
    """`baseline`, `target` and `stretch` are figures in `unit`; `proof` says how it is proved.

    `refused_reason` is why a claim was not accepted; it stays until the next claim. `carried`: of
    what was left open in an earlier campaign it came, as `gap:12` (models.queries.left_open).
    """

    __tablename__ = "indicators"
    __table_args__ = (UniqueConstraint("project_id", "position"),)

    id: Mapped[Id]
    project_id: Mapped[int] = references("projects.id", index=False)
    position: Mapped[int]
    title: Mapped[Name]
    baseline: Mapped[Decimal] = mapped_column(Numeric(18, 4))
    target: Mapped[Decimal] = mapped_column(Numeric(18, 4))
    stretch: Mapped[Decimal | None] = mapped_column(Numeric(18, 4))
    unit: Mapped[str] = mapped_column(String(32))
    deadline: Mapped[date]
    owner: Mapped[Name]
    proof: Mapped[str] = mapped_column(String(500))
    carried: Mapped[str | None] = mapped_column(String(32))
    state: Mapped[IndicatorState] = mapped_column(default=IndicatorState.OPEN)
    fulfilled_at: Mapped[datetime | None]
    fulfilled_by: Mapped[int | None] = references("members.id", nullable=True, index=False)
    verified_at: Mapped[datetime | None]
    verified_by: Mapped[int | None] = references("members.id", nullable=True, index=False)
    refused_reason: Mapped[str | None] = mapped_column(String(500))


class Progress(Base):
    """A dated value or note on an indicator."""

    __tablename__ = "progress"

    id: Mapped[Id]
    indicator_id: Mapped[int] = references("indicators.id")
    author_id: Mapped[int] = references("members.id", index=False)
    value: Mapped[Decimal | None] = mapped_column(Numeric(18, 4))
    note: Mapped[str] = mapped_column(String(2000), default="")
    at: Mapped[datetime]
    form_token: Mapped[FormToken]
    withdrawn_at: Mapped[datetime | None]
