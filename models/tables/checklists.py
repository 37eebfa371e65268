"""Standing checklists as they were filled in: one for each duty, one mark for each item."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped

from models.tables.base import Base, Code, Id, references


class Mark(StrEnum):
    DONE = "done"
    PARTLY = "partly"
    MISSING = "missing"


class Checklist(Base):
    """`handed_in_at` is NULL while it is being filled in, and again once it is opened anew."""

    __tablename__ = "checklists"
    __table_args__ = (UniqueConstraint("duty_id"),)

    id: Mapped[Id]
    duty_id: Mapped[int] = references("duties.id", index=False)
    author_id: Mapped[int] = references("members.id", index=False)
    handed_in_at: Mapped[datetime | None]


class ChecklistMark(Base):
    """`item` is a key of the plan's list."""

    __tablename__ = "checklist_marks"
    __table_args__ = (UniqueConstraint("checklist_id", "item"),)

    id: Mapped[Id]
    checklist_id: Mapped[int] = references("checklists.id", index=False)
    item: Mapped[Code]
    mark: Mapped[Mark]
