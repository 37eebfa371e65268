"""Changes of published indicators: what was, what became of it, who decided."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from models.tables.base import Base, FormToken, Id, references


class ChangedField(StrEnum):
    TARGET = "target"
    STRETCH = "stretch"
    DEADLINE = "deadline"
    OWNER = "owner"
    PROOF = "proof"


class ChangeState(StrEnum):
    """done at once; or asked → approved, refused, or withdrawn by who asked."""

    DONE = "done"
    ASKED = "asked"
    APPROVED = "approved"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"


class IndicatorChange(Base):
    """`before` and `after`: a figure in the indicator's unit, an ISO date, or words; `before` is
    NULL where there was no stretch."""

    __tablename__ = "indicator_changes"

    id: Mapped[Id]
    indicator_id: Mapped[int] = references("indicators.id")
    field: Mapped[ChangedField]
    before: Mapped[str | None] = mapped_column(String(500))
    after: Mapped[str] = mapped_column(String(500))
    reason: Mapped[str] = mapped_column(String(500))
    state: Mapped[ChangeState]
    author_id: Mapped[int] = references("members.id", index=False)
    at: Mapped[datetime]
    form_token: Mapped[FormToken]
    decided_by: Mapped[int | None] = references("members.id", nullable=True, index=False)
    decided_at: Mapped[datetime | None]
    decision_reason: Mapped[str | None] = mapped_column(String(500))
