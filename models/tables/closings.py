"""How a campaign ends, what a person asks to have deleted, and what a deletion leaves to do."""

from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import BigInteger, ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from models.tables.base import Base, FormToken, Id, references


class Closing(Base):
    """One for each campaign whose last day is over, or that was closed before. `erase_on`: the
    local day on which personal data go; `told_for`: the one that its leaders were told of. It can
    be put off once, from `put_off_from`."""

    __tablename__ = "closings"

    campaign_id: Mapped[int] = mapped_column(ForeignKey("campaigns.id"), primary_key=True)
    ended_on: Mapped[date]
    erase_on: Mapped[date]
    told_for: Mapped[date | None]
    put_off_from: Mapped[date | None]
    put_off_by: Mapped[int | None] = references("members.id", nullable=True, index=False)
    put_off_reason: Mapped[str | None] = mapped_column(String(300))
    closed_by: Mapped[int | None] = references("members.id", nullable=True, index=False)
    closed_at: Mapped[datetime | None]
    erased_at: Mapped[datetime | None]


class ErasureState(StrEnum):
    """asked → done, or withdrawn by who asked. Nobody may decline it."""

    ASKED = "asked"
    DONE = "done"
    WITHDRAWN = "withdrawn"


class ErasureRequest(Base):
    """Somebody wants what is stored on him deleted at once; those who lead `organisation_id`
    confirm it."""

    __tablename__ = "erasure_requests"

    id: Mapped[Id]
    member_id: Mapped[int] = references("members.id")
    organisation_id: Mapped[int] = references("organisations.id")
    state: Mapped[ErasureState] = mapped_column(default=ErasureState.ASKED)
    form_token: Mapped[FormToken]
    asked_at: Mapped[datetime]
    decided_by: Mapped[int | None] = references("members.id", nullable=True, index=False)
    decided_at: Mapped[datetime | None]


class Wipe(Base):
    """What is left to do once a deletion is committed: remove the file of that hash where nothing
    names it any more, forget what that Telegram account began to write, or (both NULL) rewrite
    the database's own files."""

    __tablename__ = "wipes"

    id: Mapped[Id]
    sha256: Mapped[str | None] = mapped_column(String(64))
    account: Mapped[int | None] = mapped_column(BigInteger)
