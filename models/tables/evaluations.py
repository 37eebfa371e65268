"""Evaluation rounds: who may vote in one table, sealed sheets in another, nothing between them."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import JSON, ForeignKey, LargeBinary, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from models.tables.base import Base, Code, Id, references


class RoundState(StrEnum):
    OPEN = "open"
    CLOSED = "closed"
    VOID = "void"


class Round(Base):
    """One questionnaire about one organisation in one period. `public_key` seals its sheets."""

    __tablename__ = "rounds"
    __table_args__ = (UniqueConstraint("campaign_id", "evaluation", "period", "organisation_id"),)

    id: Mapped[Id]
    campaign_id: Mapped[int] = references("campaigns.id", index=False)
    plan_version_id: Mapped[int] = references("plan_versions.id", index=False)
    evaluation: Mapped[Code]
    period: Mapped[str] = mapped_column(String(48))
    organisation_id: Mapped[int] = references("organisations.id")
    state: Mapped[RoundState] = mapped_column(default=RoundState.OPEN)
    public_key: Mapped[bytes] = mapped_column(LargeBinary(32))
    key_name: Mapped[str] = mapped_column(String(64))
    opened_at: Mapped[datetime]
    closes_at: Mapped[datetime]
    closed_at: Mapped[datetime | None]
    digest: Mapped[str | None] = mapped_column(String(64))


class Voter(Base):
    """The roll: *that* somebody voted. No moment is kept."""

    __tablename__ = "voters"
    __table_args__ = (UniqueConstraint("round_id", "member_id"),)

    id: Mapped[Id]
    round_id: Mapped[int] = references("rounds.id", index=False)
    member_id: Mapped[int] = references("members.id")
    voter_class: Mapped[Code]
    voted: Mapped[bool] = mapped_column(default=False)


class Sheet(Base):
    """A sealed answer sheet of constant length under a random key, in the key's own order."""

    __tablename__ = "sheets"
    __table_args__ = ({"sqlite_with_rowid": False},)

    key: Mapped[bytes] = mapped_column(LargeBinary(16), primary_key=True)
    round_id: Mapped[int] = references("rounds.id", index=False)
    sealed: Mapped[bytes] = mapped_column(LargeBinary)


class Count(Base):
    """After closing: how many of one class gave one grade to one item. Kept for classes shown."""

    __tablename__ = "counts"
    __table_args__ = (UniqueConstraint("round_id", "voter_class", "item", "grade"),)

    id: Mapped[Id]
    round_id: Mapped[int] = references("rounds.id", index=False)
    voter_class: Mapped[Code]
    item: Mapped[Code]
    grade: Mapped[Code]
    ballots: Mapped[int]


class RoundResult(Base):
    """What a closed round says: turnout, which classes are shown, the score in milli-points.

    `shown` names the groups that have counts, merged classes joined by "+"; `verdicts` gives, for
    unanimous small groups, nothing but "passed", "failed" or "uncounted".
    """

    __tablename__ = "round_results"

    round_id: Mapped[int] = mapped_column(ForeignKey("rounds.id"), primary_key=True)
    invited: Mapped[int]
    voted: Mapped[int]
    quorate: Mapped[bool]
    score: Mapped[int | None]
    shown: Mapped[list[str]] = mapped_column(JSON)
    verdicts: Mapped[dict[str, str]] = mapped_column(JSON)
    left_out: Mapped[list[str]] = mapped_column(JSON)
