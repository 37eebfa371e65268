"""Questions that are put to everybody of an organisation for a time, and what they say."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from models.tables.base import Base, Code, FormToken, Id, Name, references


class Discussion(Base):
    """Open to the people of the organisation and of all below it until the end of `closes_on`, or
    until its `summary` is published. `link`: the token that opens it from a group.

    What a plan opens has its `campaign_id`, its key there as `topic`, a `title`, the day by which
    it is to be summed up, and no author; `DiscussionCategory` narrows it."""

    __tablename__ = "discussions"
    __table_args__ = (UniqueConstraint("campaign_id", "topic"),)

    id: Mapped[Id]
    organisation_id: Mapped[int] = references("organisations.id")
    author_id: Mapped[int | None] = references("members.id", nullable=True, index=False)
    campaign_id: Mapped[int | None] = references("campaigns.id", nullable=True, index=False)
    topic: Mapped[Code | None]
    title: Mapped[Name | None]
    question: Mapped[str] = mapped_column(String(500))
    closes_on: Mapped[date]
    summary_by: Mapped[date | None]
    link: Mapped[str] = mapped_column(String(64), unique=True)
    form_token: Mapped[FormToken]
    opened_at: Mapped[datetime]
    summary: Mapped[str | None] = mapped_column(Text)
    summarised_by: Mapped[int | None] = references("members.id", nullable=True, index=False)
    summarised_at: Mapped[datetime | None]


class DiscussionCategory(Base):
    """A kind of organisation whose people it is put to; where it has none, everybody's."""

    __tablename__ = "discussion_categories"

    discussion_id: Mapped[int] = mapped_column(ForeignKey("discussions.id"), primary_key=True)
    category: Mapped[Code] = mapped_column(primary_key=True)


class DiscussionAnswer(Base):
    """What one person says, who may write it anew while it is open. `member_id` is kept so that
    he can, and is told of the summary; it is shown to nobody, and gone once the campaign's personal
    data are. `organisation_id`: where he belongs.
    `chosen`: stands for others in what is published."""

    __tablename__ = "discussion_answers"
    __table_args__ = (UniqueConstraint("discussion_id", "member_id"),)

    id: Mapped[Id]
    discussion_id: Mapped[int] = references("discussions.id", index=False)
    organisation_id: Mapped[int] = references("organisations.id", index=False)
    member_id: Mapped[int | None] = references("members.id", nullable=True)
    text: Mapped[str] = mapped_column(String(500))
    chosen: Mapped[bool] = mapped_column(default=False)
    said_at: Mapped[datetime]
