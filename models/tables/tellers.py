"""Tellers (监票人): two people who hold a round's key together, each under his own passphrase."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, LargeBinary
from sqlalchemy.orm import Mapped, mapped_column

from models.tables.base import Base, Id, references


class Teller(Base):
    """Somebody appointed to hold half a key, with one passphrase; a new passphrase is a new row,
    so that rounds keep those that they were opened with.

    `salt` and `public_key` are all that is kept of a passphrase; NULL until he has set one. In
    force while `ended_at` is NULL. `tries` were made since `tried_at`.
    """

    __tablename__ = "tellers"

    id: Mapped[Id]
    campaign_id: Mapped[int] = references("campaigns.id")
    member_id: Mapped[int] = references("members.id")
    salt: Mapped[bytes | None] = mapped_column(LargeBinary(16))
    public_key: Mapped[bytes | None] = mapped_column(LargeBinary(32))
    appointed_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]
    tries: Mapped[int] = mapped_column(default=0)
    tried_at: Mapped[datetime | None]


class RoundTeller(Base):
    """Who holds which half (0 or 1) of a round's key. `due_on`: once the round waits for it, the
    local day after which it may be given up."""

    __tablename__ = "round_tellers"

    round_id: Mapped[int] = mapped_column(ForeignKey("rounds.id"), primary_key=True)
    half: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    teller_id: Mapped[int] = references("tellers.id")
    due_on: Mapped[date | None]
    given_at: Mapped[datetime | None]
