"""What keeps the process honest: the outbox, claims, leases, handled updates, conversations."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import JSON, BigInteger, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from models.tables.base import Base, Code, Id, references


class OutboxState(StrEnum):
    PENDING = "pending"
    IN_FLIGHT = "in_flight"
    SENT = "sent"
    PARKED = "parked"
    FAILED = "failed"
    OBSOLETE = "obsolete"


class OutboxMessage(Base):
    """One message to one chat: a kind and references, rendered when it is sent.

    `uncertain` counts sends whose outcome is unknown (a kill or a time-out): each may have doubled.
    `parts_sent` of a long text or several albums are with Telegram and are not sent again. The
    lowest `priority` goes first.
    """

    __tablename__ = "outbox"
    __table_args__ = (
        # In the order in which they go: the next of a hundred thousand is found without sorting.
        Index("ix_outbox_state_priority", "state", "priority", "id", "not_before"),
        Index("ix_outbox_chat_id_telegram_message_id", "chat_id", "telegram_message_id"),
    )

    id: Mapped[Id]
    chat_id: Mapped[int] = references("chats.id", index=False)
    kind: Mapped[Code]
    refs: Mapped[dict[str, int | str]] = mapped_column(JSON)
    language: Mapped[str] = mapped_column(String(8))
    state: Mapped[OutboxState] = mapped_column(default=OutboxState.PENDING)
    priority: Mapped[int] = mapped_column(default=0)
    attempts: Mapped[int] = mapped_column(default=0)
    uncertain: Mapped[int] = mapped_column(default=0)
    parts_sent: Mapped[int] = mapped_column(default=0)
    not_before: Mapped[datetime]
    created_at: Mapped[datetime]
    sent_at: Mapped[datetime | None]
    telegram_message_id: Mapped[int | None]
    reason: Mapped[str | None] = mapped_column(String(300))


class SentPicture(Base):
    """A picture that Telegram has: `key` names what is drawn, `file_id` is what this bot got."""

    __tablename__ = "sent_pictures"

    bot_id: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    key: Mapped[str] = mapped_column(String(120), primary_key=True)
    file_id: Mapped[str] = mapped_column(String(200))
    sent_at: Mapped[datetime]


class Claim(Base):
    """One scheduled thing done once: unique per (campaign, kind, period, target)."""

    __tablename__ = "claims"

    campaign_id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str] = mapped_column(String(80), primary_key=True)
    period: Mapped[str] = mapped_column(String(48), primary_key=True)
    target: Mapped[str] = mapped_column(String(64), primary_key=True, default="")
    claimed_at: Mapped[datetime]


class Lease(Base):
    __tablename__ = "leases"

    name: Mapped[str] = mapped_column(String(80), primary_key=True)
    holder: Mapped[str] = mapped_column(String(64))
    expires_at: Mapped[datetime]


class HandledUpdate(Base):
    __tablename__ = "handled_updates"

    update_id: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)


class ConversationState(Base):
    """A draft of a form in one chat. Ballots never come here."""

    __tablename__ = "conversations"

    key: Mapped[str] = mapped_column(String(120), primary_key=True)
    state: Mapped[str | None] = mapped_column(String(120))
    data: Mapped[str] = mapped_column(Text, default="{}")
