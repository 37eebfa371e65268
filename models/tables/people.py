"""Organisations, people and who holds which office when."""

from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import BigInteger, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from models.tables.base import Base, Code, Id, Name, references


class Role(StrEnum):
    """Offices a roster can give (one person may hold several)."""

    SECRETARY = "secretary"
    DEPUTY = "deputy"
    MEMBER = "member"
    MIGRANT = "migrant"
    OFFICE = "office"
    MASSES = "masses"


LEADING = (Role.SECRETARY, Role.DEPUTY, Role.OFFICE)
ON_THE_ROSTER = (Role.SECRETARY, Role.DEPUTY, Role.MEMBER, Role.MIGRANT)


class Organisation(Base):
    """A node of the tree. `tree` is the key of its root; `key` is the roster's own key."""

    __tablename__ = "organisations"
    __table_args__ = (UniqueConstraint("tree", "key"),)

    id: Mapped[Id]
    tree: Mapped[Code]
    key: Mapped[Code]
    name: Mapped[Name]
    category: Mapped[Code | None]
    superior_id: Mapped[int | None] = references("organisations.id", nullable=True)
    pseudonym: Mapped[str] = mapped_column(String(32), unique=True)
    valid_from: Mapped[date]
    valid_to: Mapped[date | None]


class Member(Base):
    """A person on the roster, or one of the masses invited by name."""

    __tablename__ = "members"
    __table_args__ = (UniqueConstraint("tree", "key"),)

    id: Mapped[Id]
    tree: Mapped[Code]
    key: Mapped[Code]
    name: Mapped[Name]
    pseudonym: Mapped[str] = mapped_column(String(32), unique=True)
    language: Mapped[str] = mapped_column(String(8), default="zh-Hans")
    telegram_id: Mapped[int | None] = mapped_column(BigInteger, unique=True)
    bound_at: Mapped[datetime | None]


class Appointment(Base):
    """One office of one person in one organisation; `valid_to` is the last day, inclusive.

    `post` is what he does there in the roster's words, as `models.rules.words.post_word` has them.
    """

    __tablename__ = "appointments"
    __table_args__ = (
        UniqueConstraint("member_id", "organisation_id", "role", "valid_from"),
        Index("ix_appointments_organisation_id_role", "organisation_id", "role"),
    )

    id: Mapped[Id]
    member_id: Mapped[int] = references("members.id")
    organisation_id: Mapped[int] = references("organisations.id", index=False)
    role: Mapped[Role]
    post: Mapped[str | None] = mapped_column(String(64))
    valid_from: Mapped[date]
    valid_to: Mapped[date | None]
