"""Evaluation rounds: who may vote in one table, sealed sheets in another, nothing between them.

A round about an organisation has one paper, at place 0. One about its people, or about those who
stand for an honour, has a paper for each of them, and `place` says which.
"""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import (
    JSON,
    CheckConstraint,
    ForeignKey,
    LargeBinary,
    String,
    Text,
    UniqueConstraint,
)
from sqlalchemy.orm import Mapped, mapped_column

from models.tables.base import Base, Code, Id, references


class RoundState(StrEnum):
    """WAITING: nothing is received any more, but the two who hold the key have not opened it."""

    OPEN = "open"
    WAITING = "waiting"
    CLOSED = "closed"
    VOID = "void"


OVER = (RoundState.CLOSED, RoundState.VOID)


class Round(Base):
    """One questionnaire about one organisation, or about its people, in one period.

    `about` is what the plan says of the evaluation (models.plan.judging.About). `public_key`
    seals the round's sheets. `envelopes`: what must be in the urn (services.evaluations.witness);
    nothing once it is over. `voided_by`: who gave it up because its key was not opened.
    """

    __tablename__ = "rounds"
    __table_args__ = (UniqueConstraint("campaign_id", "evaluation", "period", "organisation_id"),)

    id: Mapped[Id]
    campaign_id: Mapped[int] = references("campaigns.id", index=False)
    plan_version_id: Mapped[int] = references("plan_versions.id", index=False)
    evaluation: Mapped[Code]
    period: Mapped[str] = mapped_column(String(48))
    organisation_id: Mapped[int] = references("organisations.id")
    about: Mapped[Code] = mapped_column(default="organisations")
    state: Mapped[RoundState] = mapped_column(default=RoundState.OPEN)
    public_key: Mapped[bytes] = mapped_column(LargeBinary(32))
    key_name: Mapped[str] = mapped_column(String(64))
    envelopes: Mapped[bytes | None] = mapped_column(LargeBinary(32))
    opened_at: Mapped[datetime]
    closes_at: Mapped[datetime]
    closed_at: Mapped[datetime | None]
    voided_by: Mapped[int | None] = references("members.id", nullable=True, index=False)


class Subject(Base):
    """A person, or else an organisation, whom a round is about; who that is was settled when it was
    opened."""

    __tablename__ = "subjects"
    __table_args__ = (
        UniqueConstraint("round_id", "member_id"),
        UniqueConstraint("round_id", "organisation_id"),
        CheckConstraint("(member_id IS NULL) <> (organisation_id IS NULL)", name="one"),
    )

    round_id: Mapped[int] = mapped_column(ForeignKey("rounds.id"), primary_key=True)
    place: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    member_id: Mapped[int | None] = references("members.id", nullable=True)
    organisation_id: Mapped[int | None] = references("organisations.id", nullable=True)


class Voter(Base):
    """The roll: *that* somebody voted, and about whom (`papers`: models.rules.papers, a character
    for each place). No moment is kept. Without a member it is a nameless place, which belongs to
    whoever holds its code."""

    __tablename__ = "voters"
    __table_args__ = (UniqueConstraint("round_id", "member_id"),)

    id: Mapped[Id]
    round_id: Mapped[int] = references("rounds.id", index=False)
    member_id: Mapped[int | None] = references("members.id", nullable=True)
    voter_class: Mapped[Code]
    papers: Mapped[str] = mapped_column(Text)


class VotingCode(Base):
    """A code on paper with which one line of the roll is voted. Only its keyed digest is kept
    (services.evaluations.codes), and no moment. `number`: of the sheet in its printing."""

    __tablename__ = "voting_codes"
    __table_args__ = (UniqueConstraint("round_id", "printed_batch", "number"),)

    id: Mapped[Id]
    round_id: Mapped[int] = references("rounds.id", index=False)
    voter_id: Mapped[int] = mapped_column(ForeignKey("voters.id"), unique=True)
    digest: Mapped[str] = mapped_column(String(64), unique=True)
    printed_batch: Mapped[int]
    number: Mapped[int]


class Printing(Base):
    """Sheets printed together for one class: how many, by whom (nobody: the operator), and how
    many have been withdrawn since. `named`: for people who were on the roll already."""

    __tablename__ = "printings"

    round_id: Mapped[int] = mapped_column(ForeignKey("rounds.id"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    member_id: Mapped[int | None] = references("members.id", nullable=True)
    named: Mapped[bool]
    sheets: Mapped[int]
    withdrawn: Mapped[int] = mapped_column(default=0)


class PaperBatch(Base):
    """Paper ballots that two witnesses entered together: numbers and names, never a choice.

    `ballots` were cast, `spoilt` were no valid ballots. `refused`: how many strips were not taken,
    by reason (services.evaluations.strips.Why).
    """

    __tablename__ = "paper_batches"

    id: Mapped[Id]
    round_id: Mapped[int] = references("rounds.id")
    voter_class: Mapped[Code]
    strips: Mapped[int]
    ballots: Mapped[int]
    spoilt: Mapped[int]
    refused: Mapped[dict[str, int]] = mapped_column(JSON)
    first_id: Mapped[int] = references("members.id")
    second_id: Mapped[int] = references("members.id")
    entered_at: Mapped[datetime]


class Sheet(Base):
    """A sealed answer sheet of constant length under a random key, in the key's own order. About
    whom it is stands inside."""

    __tablename__ = "sheets"
    __table_args__ = ({"sqlite_with_rowid": False},)

    round_id: Mapped[int] = mapped_column(ForeignKey("rounds.id"), primary_key=True)
    key: Mapped[bytes] = mapped_column(LargeBinary(16), primary_key=True)
    sealed: Mapped[bytes] = mapped_column(LargeBinary)


class Count(Base):
    """After closing: how many of one class gave one grade to one item. Kept for classes shown."""

    __tablename__ = "counts"
    __table_args__ = (UniqueConstraint("round_id", "place", "voter_class", "item", "grade"),)

    id: Mapped[Id]
    round_id: Mapped[int] = references("rounds.id", index=False)
    place: Mapped[int] = mapped_column(default=0)
    voter_class: Mapped[Code]
    item: Mapped[Code]
    grade: Mapped[Code]
    ballots: Mapped[int]


class RoundResult(Base):
    """What a closed round says: turnout, which classes are shown, the score in milli-points.

    One for each place. `shown` names the groups that have counts, merged classes joined by "+";
    `verdicts` gives, for unanimous small groups, nothing but "passed", "failed" or "uncounted".
    `excluded`: ballots against the plan's rules, in the groups that are shown.
    """

    __tablename__ = "round_results"

    round_id: Mapped[int] = mapped_column(ForeignKey("rounds.id"), primary_key=True)
    place: Mapped[int] = mapped_column(primary_key=True, autoincrement=False, default=0)
    invited: Mapped[int]
    voted: Mapped[int]
    quorate: Mapped[bool]
    score: Mapped[int | None]
    shown: Mapped[list[str]] = mapped_column(JSON)
    verdicts: Mapped[dict[str, str]] = mapped_column(JSON)
    left_out: Mapped[list[str]] = mapped_column(JSON)
    excluded: Mapped[int] = mapped_column(default=0)
    digest: Mapped[str] = mapped_column(String(64), default="")


class Window(Base):
    """A round's open link: whoever has the token, which is printed for all to see, may fill in a
    sheet. Nothing that comes in by it touches the roll, the sheets or the counts of the others."""

    __tablename__ = "windows"

    id: Mapped[Id]
    round_id: Mapped[int] = mapped_column(ForeignKey("rounds.id"), unique=True)
    token: Mapped[str] = mapped_column(String(64), unique=True)


class WindowSheet(Base):
    """As a Sheet, from a window."""

    __tablename__ = "window_sheets"
    __table_args__ = ({"sqlite_with_rowid": False},)

    round_id: Mapped[int] = mapped_column(ForeignKey("rounds.id"), primary_key=True)
    key: Mapped[bytes] = mapped_column(LargeBinary(16), primary_key=True)
    sealed: Mapped[bytes] = mapped_column(LargeBinary)


class WindowOutcome(StrEnum):
    """What may be told of a window's sheets: every figure, only a verdict, or that they are few.
    SPOILT: they could not be opened."""

    SHOWN = "shown"
    PASSED = "passed"
    FAILED = "failed"
    UNCOUNTED = "uncounted"
    FEW = "few"
    SPOILT = "spoilt"


class WindowResult(Base):
    """After closing; no score, no ranking and no turnout has anything of it."""

    __tablename__ = "window_results"

    round_id: Mapped[int] = mapped_column(ForeignKey("rounds.id"), primary_key=True)
    sheets: Mapped[int]
    outcome: Mapped[WindowOutcome]


class WindowCount(Base):
    """How many of a window's sheets gave one grade to one item; kept for what is shown."""

    __tablename__ = "window_counts"
    __table_args__ = (UniqueConstraint("round_id", "item", "grade"),)

    id: Mapped[Id]
    round_id: Mapped[int] = references("rounds.id", index=False)
    item: Mapped[Code]
    grade: Mapped[Code]
    sheets: Mapped[int]
