"""What people decided on the rewards and penalties that a plan promises."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import Index, String
from sqlalchemy.orm import Mapped, mapped_column

from models.tables.base import Base, Code, FormToken, Id, references


class AwardState(StrEnum):
    CONFIRMED = "confirmed"
    STRUCK = "struck"


class Award(Base):
    """One decision on one line; a later one replaces it (`replaced_at`), and none is ever changed.

    `reward` is its key in the plan, `matter` the task that it is for, or the key of the level that
    criticised. `yuan` for each recipient, NULL where money was not reckoned; `points` in
    thousandths; `percent` of the year's bonus is lost. It went by the figure `figure_id`, and by
    `before_id` of the year before. `reason`: why it was struck, or on what grounds it is so.
    """

    __tablename__ = "awards"
    __table_args__ = (Index("ix_awards_campaign_id_period", "campaign_id", "period"),)

    id: Mapped[Id]
    campaign_id: Mapped[int] = references("campaigns.id", index=False)
    plan_version_id: Mapped[int] = references("plan_versions.id", index=False)
    period: Mapped[str] = mapped_column(String(48))
    reward: Mapped[Code]
    organisation_id: Mapped[int] = references("organisations.id")
    matter: Mapped[str] = mapped_column(String(40), default="")
    yuan: Mapped[int | None]
    points: Mapped[int] = mapped_column(default=0)
    percent: Mapped[int | None]
    bars: Mapped[bool] = mapped_column(default=False)
    figure_id: Mapped[int | None] = references("outside_figures.id", nullable=True, index=False)
    before_id: Mapped[int | None] = references("outside_figures.id", nullable=True, index=False)
    state: Mapped[AwardState]
    reason: Mapped[str] = mapped_column(String(300), default="")
    author_id: Mapped[int] = references("members.id", index=False)
    form_token: Mapped[FormToken]
    decided_at: Mapped[datetime]
    replaced_at: Mapped[datetime | None]
