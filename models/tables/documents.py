"""The documents that an organisation issues: drafts, and what was published of them."""

from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import ForeignKey, LargeBinary, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from models.rules.documents import DocumentKind
from models.tables.base import Base, FormToken, Id, references


class DocumentState(StrEnum):
    DRAFT = "draft"
    PUBLISHED = "published"
    DROPPED = "dropped"


class Document(Base):
    """`organisation_id` issues it. `period`: a key of the campaign's periods; `selection_id`: the
    honour of a decision. `language` is what it is written in. `edited_at`: when a file of its own
    making was last sent back. Once published nothing of it is changed; `corrects_id` is the
    published one that it stands in place of. `shared`: the plan had it told to groups.

    `number` is the `year`'s, of the same kind and issuer, and given when it is published.
    """

    __tablename__ = "documents"
    __table_args__ = (UniqueConstraint("organisation_id", "kind", "year", "number"),)

    id: Mapped[Id]
    campaign_id: Mapped[int] = references("campaigns.id")
    plan_version_id: Mapped[int] = references("plan_versions.id", index=False)
    organisation_id: Mapped[int] = references("organisations.id", index=False)
    kind: Mapped[DocumentKind]
    period: Mapped[str] = mapped_column(String(48))
    selection_id: Mapped[int | None] = references("selections.id", nullable=True, index=False)
    corrects_id: Mapped[int | None] = references("documents.id", nullable=True, index=False)
    language: Mapped[str] = mapped_column(String(16))
    title: Mapped[str] = mapped_column(String(300))
    name: Mapped[str] = mapped_column(String(255))
    characters: Mapped[int]
    state: Mapped[DocumentState] = mapped_column(default=DocumentState.DRAFT)
    year: Mapped[int | None]
    number: Mapped[int | None]
    shared: Mapped[bool] = mapped_column(default=False)
    author_id: Mapped[int | None] = references("members.id", nullable=True, index=False)
    form_token: Mapped[FormToken]
    drafted_at: Mapped[datetime]
    edited_at: Mapped[datetime | None]
    approved_by: Mapped[int | None] = references("members.id", nullable=True, index=False)
    issued_on: Mapped[date | None]
    published_at: Mapped[datetime | None]


class DocumentFile(Base):
    """The Word file itself, apart, so that no list reads it."""

    __tablename__ = "document_files"

    document_id: Mapped[int] = mapped_column(ForeignKey("documents.id"), primary_key=True)
    data: Mapped[bytes] = mapped_column(LargeBinary)
