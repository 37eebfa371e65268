"""What people say of a published commitment."""

from datetime import datetime

from sqlalchemy import Index, String
from sqlalchemy.orm import Mapped, mapped_column

from models.tables.base import Base, FormToken, Id, references


class Opinion(Base):
    """`author_id` is kept against abuse and shown to nobody; `masses`: he was none of the members
    when he wrote. A hidden one stays here with who hid it, when and why."""

    __tablename__ = "opinions"
    __table_args__ = (Index("ix_opinions_author_id_at", "author_id", "at"),)

    id: Mapped[Id]
    commitment_id: Mapped[int] = references("commitments.id")
    author_id: Mapped[int] = references("members.id", index=False)
    masses: Mapped[bool]
    text: Mapped[str] = mapped_column(String(300))
    at: Mapped[datetime]
    form_token: Mapped[FormToken]
    answer: Mapped[str | None] = mapped_column(String(500))
    answered_by: Mapped[int | None] = references("members.id", nullable=True, index=False)
    answered_at: Mapped[datetime | None]
    hidden_reason: Mapped[str | None] = mapped_column(String(300))
    hidden_by: Mapped[int | None] = references("members.id", nullable=True, index=False)
    hidden_at: Mapped[datetime | None]
