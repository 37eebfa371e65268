"""What is written: monthly summaries, leader comments, and files handed in."""

from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import JSON, Index, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from models.tables.base import Base, Code, FormToken, Id, references


class Summary(Base):
    """A piece written for a period: an organisation's summary or report, or what each member
    writes (`member_id`). A second one for the same period is kept beside it. `facts`: what had been
    done, as it stood when an organisation handed it in (models.rules.facts)."""

    __tablename__ = "summaries"
    __table_args__ = (
        Index("ix_summaries_campaign_id_organisation_id", "campaign_id", "organisation_id"),
    )

    id: Mapped[Id]
    campaign_id: Mapped[int] = references("campaigns.id", index=False)
    expectation: Mapped[Code]
    period: Mapped[str] = mapped_column(String(48))
    organisation_id: Mapped[int] = references("organisations.id", index=False)
    member_id: Mapped[int | None] = references("members.id", nullable=True)
    author_id: Mapped[int] = references("members.id", index=False)
    text: Mapped[str] = mapped_column(Text)
    facts: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))
    form_token: Mapped[FormToken]
    submitted_at: Mapped[datetime]
    withdrawn_at: Mapped[datetime | None]


class Comment(Base):
    """The superior's comment on one organisation, or on one of its people (`member_id`), who get no
    grade; a draft until `published_at`. `grade` is a key of the plan's scale, `flags` are keys of
    its flags. `together`: on how many the same words were said at once. What was said and is not
    typed up yet is an empty text."""

    __tablename__ = "comments"
    __table_args__ = (
        UniqueConstraint("campaign_id", "expectation", "period", "organisation_id", "member_key"),
    )

    id: Mapped[Id]
    campaign_id: Mapped[int] = references("campaigns.id", index=False)
    expectation: Mapped[Code]
    period: Mapped[str] = mapped_column(String(48))
    organisation_id: Mapped[int] = references("organisations.id")
    member_id: Mapped[int | None] = references("members.id", nullable=True)
    # SQL holds two NULLs for different, so a unique row needs a key that is never NULL.
    member_key: Mapped[int] = mapped_column(default=0)
    author_id: Mapped[int] = references("members.id", index=False)
    grade: Mapped[str | None] = mapped_column(String(64))
    flags: Mapped[list[str]] = mapped_column(JSON, default=list)
    results: Mapped[str] = mapped_column(String(1000))
    gaps: Mapped[str] = mapped_column(String(1000))
    direction: Mapped[str] = mapped_column(String(1000))
    together: Mapped[int] = mapped_column(default=1)
    form_token: Mapped[FormToken]
    published_at: Mapped[datetime | None]
    answer: Mapped[str | None] = mapped_column(String(1000))
    answered_by: Mapped[int | None] = references("members.id", nullable=True, index=False)
    answered_at: Mapped[datetime | None]


class CommentVoice(Base):
    """A part of a comment (`gaps`, `direction`) that was said instead of written; `typed_by` put
    it into words later."""

    __tablename__ = "comment_voices"
    __table_args__ = (UniqueConstraint("comment_id", "part"),)

    id: Mapped[Id]
    comment_id: Mapped[int] = references("comments.id", index=False)
    part: Mapped[str] = mapped_column(String(16))
    seconds: Mapped[int]
    typed_by: Mapped[int | None] = references("members.id", nullable=True, index=False)
    typed_at: Mapped[datetime | None]


class Announcement(Base):
    """What a leader tells the groups of his organisation, in his own words."""

    __tablename__ = "announcements"

    id: Mapped[Id]
    organisation_id: Mapped[int] = references("organisations.id")
    author_id: Mapped[int] = references("members.id", index=False)
    text: Mapped[str] = mapped_column(String(2000))
    form_token: Mapped[FormToken]
    published_at: Mapped[datetime]


class FileState(StrEnum):
    """`WAITING` until its bytes are in the bot's own store, or nothing more is tried."""

    WAITING = "waiting"
    STORED = "stored"
    GIVEN_UP = "given_up"


class Attachment(Base):
    """A file handed in as evidence; an album is several rows with one `album`.

    `name` is what its sender calls a document, to be shown and never a path. `size` is in bytes.
    `sha256` is of what was fetched and names it in the store. `reason`: why it is not there yet,
    or never will be; `not_before` is set once an attempt has failed.
    """

    __tablename__ = "attachments"
    __table_args__ = (Index("ix_attachments_state_not_before", "state", "not_before", "id"),)

    id: Mapped[Id]
    progress_id: Mapped[int | None] = references("progress.id", nullable=True)
    summary_id: Mapped[int | None] = references("summaries.id", nullable=True)
    meeting_id: Mapped[int | None] = references("meetings.id", nullable=True)
    visit_id: Mapped[int | None] = references("visits.id", nullable=True)
    gap_id: Mapped[int | None] = references("gaps.id", nullable=True)
    rule_id: Mapped[int | None] = references("standing_rules.id", nullable=True)
    voice_id: Mapped[int | None] = references("comment_voices.id", nullable=True)
    nomination_id: Mapped[int | None] = references("nominations.id", nullable=True)
    point_id: Mapped[int | None] = references("point_claims.id", nullable=True)
    exemplar_id: Mapped[int | None] = references("exemplars.id", nullable=True)
    idea_id: Mapped[int | None] = references("ideas.id", nullable=True)
    supervision_event_id: Mapped[int | None] = references("supervision_events.id", nullable=True)
    kind: Mapped[str] = mapped_column(String(16))
    file_id: Mapped[str] = mapped_column(String(200))
    unique_id: Mapped[str] = mapped_column(String(64), index=True)
    album: Mapped[str | None] = mapped_column(String(64))
    name: Mapped[str | None] = mapped_column(String(255))
    size: Mapped[int | None]
    state: Mapped[FileState] = mapped_column(default=FileState.WAITING)
    sha256: Mapped[str | None] = mapped_column(String(64))
    attempts: Mapped[int] = mapped_column(default=0)
    not_before: Mapped[datetime | None]
    reason: Mapped[str | None] = mapped_column(String(200))
