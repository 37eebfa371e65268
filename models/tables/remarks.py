"""Remarks on ballots: sealed beside the sheets while a round is open, read apart from them
afterwards. Nothing in either table says who wrote, of which class, or what else he answered."""

from datetime import datetime

from sqlalchemy import ForeignKey, LargeBinary, String
from sqlalchemy.orm import Mapped, mapped_column

from models.tables.base import Base, Id, references


class RemarkEnvelope(Base):
    """One for each sheet of a round with remarks, whether anything was written or not: of constant
    length, under a random key, in the key's own order."""

    __tablename__ = "remark_envelopes"
    __table_args__ = ({"sqlite_with_rowid": False},)

    round_id: Mapped[int] = mapped_column(ForeignKey("rounds.id"), primary_key=True)
    key: Mapped[bytes] = mapped_column(LargeBinary(16), primary_key=True)
    sealed: Mapped[bytes] = mapped_column(LargeBinary)


class Remark(Base):
    """After closing, stored in the order of the texts; only where they may be read. A hidden one
    stays here with who hid it, when and why."""

    __tablename__ = "remarks"

    id: Mapped[Id]
    round_id: Mapped[int] = references("rounds.id")
    place: Mapped[int] = mapped_column(default=0)
    text: Mapped[str] = mapped_column(String(200))
    hidden_reason: Mapped[str | None] = mapped_column(String(300))
    hidden_by: Mapped[int | None] = references("members.id", nullable=True, index=False)
    hidden_at: Mapped[datetime | None]
