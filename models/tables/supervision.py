"""Supervision on record: cases with every step, and letters."""

from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from models.tables.base import Base, Id, references


class Supervised(StrEnum):
    """What a light or a case is about: the table of its `source_id`."""

    DUTY = "duty"
    INDICATOR = "indicator"
    GAP = "gap"
    CHECK = "check"


class CaseState(StrEnum):
    """listed → notified → fed back → closed, or notified again; closed is the end. Withdrawn: it
    should not have been listed."""

    LISTED = "listed"
    NOTIFIED = "notified"
    FED_BACK = "fed_back"
    CLOSED = "closed"
    WITHDRAWN = "withdrawn"


class CaseStep(StrEnum):
    LISTED = "listed"
    NOTIFIED = "notified"
    TRACKED = "tracked"
    TALKED = "talked"
    FED_BACK = "fed_back"
    RETURNED = "returned"
    CLOSED = "closed"
    WITHDRAWN = "withdrawn"


class SupervisionCase(Base):
    """Something overdue that is followed until it is put right (挂牌督办).

    `title`, `period` and `owed_on` are as they stood when it was listed; `due_on`: by when it is
    ordered to be put right. `open_key` names what it is about while it is open, so that nothing is
    listed twice. `previous_id`: a closed case about the same. `opened_by` is NULL where the day
    itself listed it.
    """

    __tablename__ = "supervision_cases"
    __table_args__ = (
        Index("ix_supervision_cases_superior_id_state", "superior_id", "state"),
        Index("ix_supervision_cases_source_source_id", "source", "source_id"),
    )

    id: Mapped[Id]
    campaign_id: Mapped[int] = references("campaigns.id")
    plan_version_id: Mapped[int] = references("plan_versions.id", index=False)
    organisation_id: Mapped[int] = references("organisations.id")
    superior_id: Mapped[int] = references("organisations.id", index=False)
    source: Mapped[Supervised]
    source_id: Mapped[int]
    title: Mapped[str] = mapped_column(String(300))
    period: Mapped[str] = mapped_column(String(48), default="")
    owed_on: Mapped[date]
    state: Mapped[CaseState] = mapped_column(default=CaseState.LISTED)
    due_on: Mapped[date | None]
    open_key: Mapped[str | None] = mapped_column(String(32), unique=True)
    previous_id: Mapped[int | None] = references("supervision_cases.id", nullable=True, index=False)
    opened_by: Mapped[int | None] = references("members.id", nullable=True, index=False)
    opened_at: Mapped[datetime]
    fed_back_by: Mapped[int | None] = references("members.id", nullable=True, index=False)
    closed_at: Mapped[datetime | None]


class SupervisionEvent(Base):
    """One step of a case; none is ever changed."""

    __tablename__ = "supervision_events"

    id: Mapped[Id]
    case_id: Mapped[int] = references("supervision_cases.id")
    step: Mapped[CaseStep]
    note: Mapped[str] = mapped_column(String(1000), default="")
    due_on: Mapped[date | None]
    author_id: Mapped[int | None] = references("members.id", nullable=True, index=False)
    form_token: Mapped[str | None] = mapped_column(String(64), unique=True)
    at: Mapped[datetime]


class SupervisionLetter(Base):
    """A reminder (提醒函) that so many yellow lights of an organisation have brought. What was sent
    by mistake is withdrawn with a reason, and stays."""

    __tablename__ = "supervision_letters"

    id: Mapped[Id]
    campaign_id: Mapped[int] = references("campaigns.id")
    plan_version_id: Mapped[int] = references("plan_versions.id", index=False)
    organisation_id: Mapped[int] = references("organisations.id")
    superior_id: Mapped[int] = references("organisations.id", index=False)
    sent_at: Mapped[datetime]
    withdrawn_by: Mapped[int | None] = references("members.id", nullable=True, index=False)
    withdrawn_at: Mapped[datetime | None]
    withdrawn_why: Mapped[str] = mapped_column(String(1000), default="")


class SupervisionLetterItem(Base):
    """What a letter named, as it stood then; nothing is named in two."""

    __tablename__ = "supervision_letter_items"
    __table_args__ = (UniqueConstraint("source", "source_id"),)

    id: Mapped[Id]
    letter_id: Mapped[int] = references("supervision_letters.id")
    source: Mapped[Supervised]
    source_id: Mapped[int]
    title: Mapped[str] = mapped_column(String(300))
    period: Mapped[str] = mapped_column(String(48), default="")
    day: Mapped[date]
