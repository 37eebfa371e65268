"""Who is proposed for an honour, every step of it, and the list that was settled."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from models.tables.base import Base, Code, FormToken, Id, references


class NominationState(StrEnum):
    """rising level by level → standing at the top → chosen, or passed over; declined on the way,
    or withdrawn by whoever proposed it or was proposed."""

    RISING = "rising"
    STANDING = "standing"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"
    CHOSEN = "chosen"
    PASSED_OVER = "passed_over"


class NominationStep(StrEnum):
    """What happened to it; struck: taken off the list during its notice."""

    PROPOSED = "proposed"
    PASSED = "passed"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"
    STEPPED_BACK = "stepped_back"
    VOTED = "voted"
    CHOSEN = "chosen"
    PASSED_OVER = "passed_over"
    STRUCK = "struck"


class SelectionState(StrEnum):
    PROVISIONAL = "provisional"
    FINAL = "final"


class Selection(Base):
    """The list for one honour in one period, confirmed by `author_id`. `ends_at`: when its notice
    has run out; `held_at`: when it had while an objection was still unanswered."""

    __tablename__ = "selections"
    __table_args__ = (UniqueConstraint("campaign_id", "honour", "period"),)

    id: Mapped[Id]
    campaign_id: Mapped[int] = references("campaigns.id", index=False)
    plan_version_id: Mapped[int] = references("plan_versions.id", index=False)
    honour: Mapped[Code]
    period: Mapped[str] = mapped_column(String(48))
    state: Mapped[SelectionState] = mapped_column(default=SelectionState.PROVISIONAL)
    grounds: Mapped[str] = mapped_column(String(500))
    author_id: Mapped[int] = references("members.id", index=False)
    form_token: Mapped[FormToken]
    published_at: Mapped[datetime]
    ends_at: Mapped[datetime]
    held_at: Mapped[datetime | None]
    final_at: Mapped[datetime | None]


class Nomination(Base):
    """`honour` is its key in the plan. `organisation_id` proposes `member_id`, or the organisation
    `subject_id`. It lies with the leaders of `at_id`. `votes_for` and its like: of a show of hands;
    `runoff`: those for it when it was voted on again."""

    __tablename__ = "nominations"
    __table_args__ = (Index("ix_nominations_honour", "campaign_id", "honour", "period", "state"),)

    id: Mapped[Id]
    campaign_id: Mapped[int] = references("campaigns.id", index=False)
    plan_version_id: Mapped[int] = references("plan_versions.id", index=False)
    honour: Mapped[Code]
    period: Mapped[str] = mapped_column(String(48))
    organisation_id: Mapped[int] = references("organisations.id")
    duty_id: Mapped[int | None] = references("duties.id", nullable=True)
    member_id: Mapped[int | None] = references("members.id", nullable=True)
    subject_id: Mapped[int | None] = references("organisations.id", nullable=True)
    at_id: Mapped[int] = references("organisations.id")
    reason: Mapped[str] = mapped_column(String(500))
    state: Mapped[NominationState] = mapped_column(default=NominationState.RISING)
    votes_for: Mapped[int | None]
    votes_against: Mapped[int | None]
    votes_abstained: Mapped[int | None]
    runoff: Mapped[int | None]
    selection_id: Mapped[int | None] = references("selections.id", nullable=True)
    author_id: Mapped[int] = references("members.id", index=False)
    form_token: Mapped[FormToken]
    proposed_at: Mapped[datetime]


class NominationEvent(Base):
    """One line of its history; none is ever changed. `organisation_id`: where it lay then."""

    __tablename__ = "nomination_events"

    id: Mapped[Id]
    nomination_id: Mapped[int] = references("nominations.id")
    step: Mapped[NominationStep]
    note: Mapped[str] = mapped_column(String(500), default="")
    organisation_id: Mapped[int] = references("organisations.id", index=False)
    author_id: Mapped[int] = references("members.id", index=False)
    form_token: Mapped[str | None] = mapped_column(String(64), unique=True)
    at: Mapped[datetime]
