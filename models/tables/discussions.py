"""Questions that are put to everybody of an organisation for a time, and what they say."""

from datetime import date, datetime

from sqlalchemy import String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from models.tables.base import Base, FormToken, Id, references


class Discussion(Base):
    """Open to the people of the organisation and of all below it until the end of `closes_on`, or
    until its `summary` is published. `link`: the token that opens it from a group."""

    __tablename__ = "discussions"

    id: Mapped[Id]
    organisation_id: Mapped[int] = references("organisations.id")
    author_id: Mapped[int] = references("members.id", index=False)
    question: Mapped[str] = mapped_column(String(500))
    closes_on: Mapped[date]
    link: Mapped[str] = mapped_column(String(64), unique=True)
    form_token: Mapped[FormToken]
    opened_at: Mapped[datetime]
    summary: Mapped[str | None] = mapped_column(Text)
    summarised_by: Mapped[int | None] = references("members.id", nullable=True, index=False)
    summarised_at: Mapped[datetime | None]


class DiscussionAnswer(Base):
    """What one person says, who may write it anew while it is open. `member_id` is kept so that
    he can, and is told of the summary; it is shown to nobody. `organisation_id`: where he belongs.
    `chosen`: stands for others in what is published."""

    __tablename__ = "discussion_answers"
    __table_args__ = (UniqueConstraint("discussion_id", "member_id"),)

    id: Mapped[Id]
    discussion_id: Mapped[int] = references("discussions.id", index=False)
    organisation_id: Mapped[int] = references("organisations.id", index=False)
    member_id: Mapped[int] = references("members.id")
    text: Mapped[str] = mapped_column(String(500))
    chosen: Mapped[bool] = mapped_column(default=False)
    said_at: Mapped[datetime]
