"""Where messages go: private chats, groups, topics, channels; and the tokens that bind them."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import BigInteger, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from models.tables.base import Base, Id, Name, references


class ChatKind(StrEnum):
    PRIVATE = "private"
    GROUP = "group"
    CHANNEL = "channel"


class Chat(Base):
    """Our own id is the key; Telegram's is a column, because a group's changes when it migrates."""

    __tablename__ = "chats"
    __table_args__ = (Index("ix_chats_telegram_id_thread_id", "telegram_id", "thread_id"),)

    id: Mapped[Id]
    kind: Mapped[ChatKind]
    telegram_id: Mapped[int] = mapped_column(BigInteger)
    thread_id: Mapped[int | None]
    title: Mapped[Name | None]
    member_id: Mapped[int | None] = references("members.id", nullable=True)
    organisation_id: Mapped[int | None] = references("organisations.id", nullable=True)
    language: Mapped[str] = mapped_column(String(8), default="zh-Hans")
    bound_at: Mapped[datetime]
    unbound_at: Mapped[datetime | None]
    unreachable_at: Mapped[datetime | None]


class InvitationKind(StrEnum):
    MEMBER = "member"
    CHAT = "chat"
    HANDOVER = "handover"
    """An office offered to a person, in a button of his own chat; no link is ever given out."""


class Invitation(Base):
    """A one-time deep-link token, kept as its SHA-256 so that a copied database opens nothing."""

    __tablename__ = "invitations"

    id: Mapped[Id]
    kind: Mapped[InvitationKind]
    digest: Mapped[str] = mapped_column(String(64), unique=True)
    member_id: Mapped[int | None] = references("members.id", nullable=True)
    organisation_id: Mapped[int | None] = references("organisations.id", nullable=True)
    created_by: Mapped[int | None] = references("members.id", nullable=True, index=False)
    expires_at: Mapped[datetime]
    used_at: Mapped[datetime | None]
    used_by: Mapped[int | None] = mapped_column(BigInteger)
