"""The score ledger and the rankings computed from it. Scores are integer milli-points."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from models.tables.base import Base, Code, FormToken, Id, references


class ScoreEntry(Base):
    """One line. `subject` is an organisation's pseudonym; the same `event` never counts twice.

    A reversal is a line of its own with the opposite value, pointing at what it reverses. Of the
    standing lines of one part about the same `matter` only the highest counts.
    """

    __tablename__ = "score_entries"
    __table_args__ = (
        UniqueConstraint("campaign_id", "event"),
        Index("ix_score_entries_period", "campaign_id", "period", "subject", "part", "matter"),
    )

    id: Mapped[Id]
    campaign_id: Mapped[int] = references("campaigns.id", index=False)
    plan_version_id: Mapped[int] = references("plan_versions.id", index=False)
    period: Mapped[str] = mapped_column(String(48))
    subject: Mapped[str] = mapped_column(String(32))
    part: Mapped[Code]
    event: Mapped[str] = mapped_column(String(120))
    value: Mapped[int]
    source_id: Mapped[int | None]
    entered_at: Mapped[datetime]
    reverses: Mapped[int | None] = references("score_entries.id", nullable=True, index=False)
    matter: Mapped[int | None]


class RankingState(StrEnum):
    PROVISIONAL = "provisional"
    FINAL = "final"


class Ranking(Base):
    """`held_at`: when the notice had run out while an objection was still unanswered. `upto`: the
    newest line of the ledger when it was reckoned last."""

    __tablename__ = "rankings"
    __table_args__ = (UniqueConstraint("campaign_id", "period"),)

    id: Mapped[Id]
    campaign_id: Mapped[int] = references("campaigns.id", index=False)
    plan_version_id: Mapped[int] = references("plan_versions.id", index=False)
    period: Mapped[str] = mapped_column(String(48))
    state: Mapped[RankingState] = mapped_column(default=RankingState.PROVISIONAL)
    published_at: Mapped[datetime]
    held_at: Mapped[datetime | None]
    upto: Mapped[int] = mapped_column(default=0)


class RankingPlace(Base):
    """`place` is NULL in a category too small to rank, and under a veto; `movement` where there was
    none before. `barred`: not in the first band, for a score below an evaluation's floor.
    `effects`: of the plan's points, by their kinds, with commas."""

    __tablename__ = "ranking_places"
    __table_args__ = (UniqueConstraint("ranking_id", "organisation_id"),)

    id: Mapped[Id]
    ranking_id: Mapped[int] = references("rankings.id", index=False)
    organisation_id: Mapped[int] = references("organisations.id")
    category: Mapped[Code]
    score: Mapped[int]
    place: Mapped[int | None]
    movement: Mapped[int | None]
    barred: Mapped[bool] = mapped_column(default=False)
    effects: Mapped[str] = mapped_column(String(40), default="")


class Objection(Base):
    """Filed with one's name during the notice, answered by those above, kept: against one thing
    under notice (`ranking_id` or its like). `upheld` is NULL until it is answered."""

    __tablename__ = "objections"

    id: Mapped[Id]
    ranking_id: Mapped[int | None] = references("rankings.id", nullable=True)
    selection_id: Mapped[int | None] = references("selections.id", nullable=True)
    given_id: Mapped[int | None] = references("given_grades.id", nullable=True)
    author_id: Mapped[int] = references("members.id")
    text: Mapped[str] = mapped_column(String(500))
    form_token: Mapped[FormToken]
    filed_at: Mapped[datetime]
    withdrawn_at: Mapped[datetime | None]
    upheld: Mapped[bool | None]
    answer: Mapped[str] = mapped_column(String(500), default="")
    answered_by: Mapped[int | None] = references("members.id", nullable=True, index=False)
    answered_at: Mapped[datetime | None]
