"""Documents as people read of them, and who may."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from models.queries.tree import upwards
from models.rules.documents import DocumentKind
from models.tables import Document, DocumentFile, DocumentState, Member, Organisation


@dataclass(frozen=True, slots=True)
class DocumentView:
    """`title` is its heading; `corrects`: the published one that it stands in place of, and
    `corrected_by` the other way round."""

    id: int
    campaign_id: int
    version_id: int
    organisation_id: int
    organisation: str
    kind: DocumentKind
    period: str
    selection_id: int | None
    corrects_id: int | None
    corrects: str | None
    corrected_by: int | None
    language: str
    title: str
    name: str
    characters: int
    state: DocumentState
    year: int | None
    number: int | None
    shared: bool
    author: str | None
    approver: str | None
    drafted_at: datetime
    edited_at: datetime | None
    published_at: datetime | None

    @property
    def draft(self) -> bool:
        return self.state is DocumentState.DRAFT

    @property
    def published(self) -> bool:
        return self.state is DocumentState.PUBLISHED


async def documents(
    session: AsyncSession,
    *conditions: ColumnElement[bool],
    limit: int | None = None,
    offset: int = 0,
) -> list[DocumentView]:
    """Drafts first, then what was published, the newest first of each."""
    waiting = Document.state == DocumentState.DRAFT
    rows = await session.execute(
        _views()
        .where(Document.state != DocumentState.DROPPED, *conditions)
        .order_by(waiting.desc(), Document.published_at.desc(), Document.id.desc())
        .limit(limit)
        .offset(offset)
    )
    return [DocumentView(*row) for row in rows]


async def document(session: AsyncSession, document_id: int) -> DocumentView | None:
    """Also one that was dropped."""
    row = (await session.execute(_views().where(Document.id == document_id))).one_or_none()
    return DocumentView(*row) if row else None


async def file_of(session: AsyncSession, document_id: int) -> bytes:
    return (await session.get_one(DocumentFile, document_id)).data


def readable(
    seats: Sequence[int], led: Sequence[int], below: Sequence[int], day: date
) -> ColumnElement[bool]:
    """What one leads, drafts too; what those right below him published; and what those whose seat
    he has, or any above them, published for all."""
    issuer = Document.organisation_id
    published = Document.state == DocumentState.PUBLISHED
    return or_(
        issuer.in_(led),
        and_(published, issuer.in_(below)),
        and_(published, Document.shared, issuer.in_(upwards(seats, day))),
    )


def _views() -> Select[*tuple[Any, ...]]:
    approver, old, new = aliased(Member), aliased(Document), aliased(Document)
    corrected = (
        select(new.id)
        .where(new.corrects_id == Document.id, new.state == DocumentState.PUBLISHED)
        .order_by(new.id.desc())
        .limit(1)
        .correlate(Document)
        .scalar_subquery()
    )
    return (
        select(
            Document.id, Document.campaign_id, Document.plan_version_id, Document.organisation_id,
            Organisation.name, Document.kind, Document.period, Document.selection_id,
            Document.corrects_id, old.title, corrected, Document.language, Document.title,
            Document.name, Document.characters, Document.state, Document.year, Document.number,
            Document.shared, Member.name, approver.name, Document.drafted_at, Document.edited_at,
            Document.published_at,
        )
        .join(Organisation, Organisation.id == Document.organisation_id)
        .outerjoin(Member, Member.id == Document.author_id)
        .outerjoin(approver, approver.id == Document.approved_by)
        .outerjoin(old, old.id == Document.corrects_id)
    )  # fmt: skip
