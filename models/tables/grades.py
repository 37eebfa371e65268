"""Grades that people are given for a period: one sheet an organisation, a line for each person."""

from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from models.tables.base import Base, Code, Id, references


class GradingState(StrEnum):
    """draft → proposed → returned (→ proposed) or confirmed; after an objection was upheld it is
    returned once more."""

    DRAFT = "draft"
    PROPOSED = "proposed"
    RETURNED = "returned"
    CONFIRMED = "confirmed"


class GradeStep(StrEnum):
    GIVEN = "given"
    RETURNED = "returned"
    CONFIRMED = "confirmed"


class Grading(Base):
    """What one organisation proposes for its duty; there is none before the first grade is given.
    `grading` is the key in the plan. `confirm_by`: the last local day for the superior's answer."""

    __tablename__ = "gradings"

    id: Mapped[Id]
    campaign_id: Mapped[int] = references("campaigns.id")
    plan_version_id: Mapped[int] = references("plan_versions.id", index=False)
    duty_id: Mapped[int] = mapped_column(ForeignKey("duties.id"), unique=True)
    grading: Mapped[Code]
    period: Mapped[str] = mapped_column(String(48))
    organisation_id: Mapped[int] = references("organisations.id")
    state: Mapped[GradingState] = mapped_column(default=GradingState.DRAFT)
    proposed_at: Mapped[datetime | None]
    proposed_by: Mapped[int | None] = references("members.id", nullable=True, index=False)
    confirm_by: Mapped[date | None]


class GivenGrade(Base):
    """One person's. `grade` is NULL where nobody below could give it; `state` is that of his line,
    and `returned` why it went back. `told_at`: when he was last told one."""

    __tablename__ = "given_grades"
    __table_args__ = (UniqueConstraint("grading_id", "member_id"),)

    id: Mapped[Id]
    grading_id: Mapped[int] = references("gradings.id", index=False)
    member_id: Mapped[int] = references("members.id")
    grade: Mapped[str | None] = mapped_column(String(64))
    reason: Mapped[str] = mapped_column(String(500), default="")
    author_id: Mapped[int | None] = references("members.id", nullable=True, index=False)
    state: Mapped[GradingState] = mapped_column(default=GradingState.DRAFT)
    returned: Mapped[str] = mapped_column(String(500), default="")
    told_at: Mapped[datetime | None]


class GradeEvent(Base):
    """One line of its history; none is ever changed."""

    __tablename__ = "grade_events"

    id: Mapped[Id]
    given_id: Mapped[int] = references("given_grades.id")
    step: Mapped[GradeStep]
    grade: Mapped[str | None] = mapped_column(String(64))
    note: Mapped[str] = mapped_column(String(500), default="")
    author_id: Mapped[int] = references("members.id", index=False)
    form_token: Mapped[str | None] = mapped_column(String(64), unique=True)
    at: Mapped[datetime]
