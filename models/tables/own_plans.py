"""Plans that organisations hand in below their superior's."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from models.tables.base import Base, Code, FormToken, Id, references


class OwnPlanState(StrEnum):
    """One that is only to be filed holds from HANDED_IN on, and is FILED once it is recorded."""

    HANDED_IN = "handed_in"
    APPROVED = "approved"
    FILED = "filed"
    RETURNED = "returned"
    WITHDRAWN = "withdrawn"


class SubmittedPlan(Base):
    """One version as it was handed in; `source` is the file, none is ever changed or deleted.

    `plan_version_id`: of the superior's plan, under which it was owed. `made_version_id`: the
    version of the organisation's own campaign that came of it, from when it holds.
    """

    __tablename__ = "own_plans"
    __table_args__ = (UniqueConstraint("campaign_id", "organisation_id", "number"),)

    id: Mapped[Id]
    campaign_id: Mapped[int] = references("campaigns.id", index=False)
    plan_version_id: Mapped[int] = references("plan_versions.id", index=False)
    expectation: Mapped[Code]
    period: Mapped[str] = mapped_column(String(48))
    organisation_id: Mapped[int] = references("organisations.id")
    number: Mapped[int]
    author_id: Mapped[int] = references("members.id", index=False)
    source: Mapped[str] = mapped_column(Text)
    state: Mapped[OwnPlanState] = mapped_column(default=OwnPlanState.HANDED_IN)
    form_token: Mapped[FormToken]
    submitted_at: Mapped[datetime]
    decided_by: Mapped[int | None] = references("members.id", nullable=True, index=False)
    decided_at: Mapped[datetime | None]
    reason: Mapped[str | None] = mapped_column(String(500))
    made_version_id: Mapped[int | None] = references("plan_versions.id", nullable=True, index=False)
