"""What gave or took points, or had an effect on a ranking: claimed below or entered above."""

from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import Index, String
from sqlalchemy.orm import Mapped, mapped_column

from models.tables.base import Base, Code, FormToken, Id, references


class PointState(StrEnum):
    """claimed → verified, or declined; withdrawn by who claimed it, or taken back from above."""

    CLAIMED = "claimed"
    VERIFIED = "verified"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"


class PointClaim(Base):
    """One occurrence of a rule of the plan. `value` is what it is worth under the version under
    which it was said, in signed milli-points. `matter`: the first claim about the same thing, of
    which only the highest level counts. `reason`: why it was declined, or the grounds on which it
    was entered. What a step of supervision costs has that step as its `form_token`, and no author
    where the day itself took it."""

    __tablename__ = "point_claims"
    __table_args__ = (Index("ix_point_claims_campaign_id_state", "campaign_id", "state"),)

    id: Mapped[Id]
    campaign_id: Mapped[int] = references("campaigns.id", index=False)
    plan_version_id: Mapped[int] = references("plan_versions.id", index=False)
    rule: Mapped[Code]
    level: Mapped[str | None] = mapped_column(String(64))
    value: Mapped[int]
    matter: Mapped[int | None]
    organisation_id: Mapped[int] = references("organisations.id")
    day: Mapped[date]
    text: Mapped[str] = mapped_column(String(200))
    state: Mapped[PointState] = mapped_column(default=PointState.CLAIMED)
    author_id: Mapped[int | None] = references("members.id", nullable=True, index=False)
    form_token: Mapped[FormToken]
    claimed_at: Mapped[datetime]
    decided_by: Mapped[int | None] = references("members.id", nullable=True, index=False)
    decided_at: Mapped[datetime | None]
    reason: Mapped[str] = mapped_column(String(500), default="")
    withdrawn_by: Mapped[int | None] = references("members.id", nullable=True, index=False)
    withdrawn_at: Mapped[datetime | None]
    withdrawn_why: Mapped[str] = mapped_column(String(500), default="")
