"""Links (联系、挂钩、结对): somebody of ours with somebody or something else, for a purpose."""

from datetime import datetime

from sqlalchemy import Index, String
from sqlalchemy.orm import Mapped, mapped_column

from models.tables.base import Base, Code, FormToken, Id, references


class Link(Base):
    """An organisation's when `member_id` is NULL, else that member's; it holds until it is ended.

    `name`: the enterprise, household, village, other school's teacher; `about`: where, of what
    kind; `aim`: what will be done, that household's or village's plan. `ours_id`: which of an
    organisation's people it concerns, where one was named.
    """

    __tablename__ = "links"
    __table_args__ = (
        Index("ix_links_campaign_id_organisation_id", "campaign_id", "organisation_id"),
    )

    id: Mapped[Id]
    campaign_id: Mapped[int] = references("campaigns.id", index=False)
    plan_version_id: Mapped[int] = references("plan_versions.id", index=False)
    expectation: Mapped[Code]
    period: Mapped[str] = mapped_column(String(48))
    organisation_id: Mapped[int] = references("organisations.id")
    member_id: Mapped[int | None] = references("members.id", nullable=True)
    ours_id: Mapped[int | None] = references("members.id", nullable=True)
    author_id: Mapped[int] = references("members.id", index=False)
    name: Mapped[str] = mapped_column(String(80))
    about: Mapped[str] = mapped_column(String(200), default="")
    aim: Mapped[str] = mapped_column(String(500))
    form_token: Mapped[FormToken]
    made_at: Mapped[datetime]
    changed_by: Mapped[int | None] = references("members.id", nullable=True, index=False)
    changed_at: Mapped[datetime | None]
    ended_by: Mapped[int | None] = references("members.id", nullable=True, index=False)
    ended_at: Mapped[datetime | None]
    end_reason: Mapped[str | None] = mapped_column(String(500))
