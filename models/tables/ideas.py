"""Golden ideas, from the first word to what was done, and who supports them."""

from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from models.tables.base import Base, Code, FormToken, Id, references


class IdeaState(StrEnum):
    """received → considered, where that takes a while → adopted, or declined with a reason →
    claimed by its owner as done → implemented, or adopted again; withdrawn before the decision."""

    RECEIVED = "received"
    CONSIDERED = "considered"
    ADOPTED = "adopted"
    DECLINED = "declined"
    CLAIMED = "claimed"
    IMPLEMENTED = "implemented"
    WITHDRAWN = "withdrawn"


UNDECIDED = (IdeaState.RECEIVED, IdeaState.CONSIDERED)
TAKEN_UP = (IdeaState.ADOPTED, IdeaState.CLAIMED, IdeaState.IMPLEMENTED)


class Idea(Base):
    """A golden idea: one matter, up to 500 characters; `reason` is the word given last by those who
    decide on it.

    `expectation` is the key under which it was asked for. `submitted_by` is somebody
    else than `member_id` where it was entered from paper. `owner_organisation_id`: who carries it
    out by `due_on`; a person of it where `owner_id` is set. `checker_id`: the organisation whose
    leaders say that it was. `result`: what the owner reports; `refused`: why that was not enough.
    """

    __tablename__ = "ideas"
    __table_args__ = (
        Index("ix_ideas_organisation_id_state", "organisation_id", "state"),
        Index("ix_ideas_state_due_on", "state", "due_on"),
    )

    id: Mapped[Id]
    campaign_id: Mapped[int] = references("campaigns.id")
    expectation: Mapped[Code]
    organisation_id: Mapped[int] = references("organisations.id", index=False)
    member_id: Mapped[int] = references("members.id")
    text: Mapped[str] = mapped_column(String(500))
    state: Mapped[IdeaState] = mapped_column(default=IdeaState.RECEIVED)
    form_token: Mapped[FormToken]
    submitted_by: Mapped[int] = references("members.id", index=False)
    submitted_at: Mapped[datetime]
    decided_by: Mapped[int | None] = references("members.id", nullable=True, index=False)
    decided_at: Mapped[datetime | None]
    reason: Mapped[str | None] = mapped_column(String(500))
    owner_organisation_id: Mapped[int | None] = references(
        "organisations.id", nullable=True, index=False
    )
    owner_id: Mapped[int | None] = references("members.id", nullable=True, index=False)
    due_on: Mapped[date | None]
    checker_id: Mapped[int | None] = references("organisations.id", nullable=True, index=False)
    result: Mapped[str] = mapped_column(String(1000), default="")
    claimed_by: Mapped[int | None] = references("members.id", nullable=True, index=False)
    claimed_at: Mapped[datetime | None]
    refused: Mapped[str | None] = mapped_column(String(500))
    implemented_by: Mapped[int | None] = references("members.id", nullable=True, index=False)
    implemented_at: Mapped[datetime | None]


class IdeaSupport(Base):
    """That somebody stands behind an idea of others: shown as a number, read by nothing that
    scores. Taken back it is gone."""

    __tablename__ = "idea_supports"
    __table_args__ = (UniqueConstraint("idea_id", "member_id"),)

    id: Mapped[Id]
    idea_id: Mapped[int] = references("ideas.id", index=False)
    member_id: Mapped[int] = references("members.id")
    given_at: Mapped[datetime]
