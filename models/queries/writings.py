"""Golden ideas, summaries and comments as people read them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, Select, func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from models.tables import (
    Attachment,
    Comment,
    Idea,
    IdeaState,
    Member,
    Organisation,
    Summary,
)

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class IdeaView:
    id: int
    campaign_id: int
    organisation_id: int
    organisation: str
    member_id: int
    member: str
    text: str
    state: IdeaState
    submitted_at: datetime
    reason: str | None
    decided_by: str | None


@dataclass(frozen=True, slots=True)
class SummaryView:
    """`files` counts the attachments; a withdrawn one is kept and says so."""

    id: int
    campaign_id: int
    expectation: str
    period: str
    organisation_id: int
    organisation: str
    author_id: int
    author: str
    text: str
    submitted_at: datetime
    withdrawn_at: datetime | None
    files: int


@dataclass(frozen=True, slots=True)
class CommentView:
    id: int
    campaign_id: int
    expectation: str
    period: str
    organisation_id: int
    organisation: str
    author: str
    grade: str
    results: str
    gaps: str
    direction: str
    published_at: datetime


async def ideas(session: AsyncSession, *conditions: ColumnElement[bool]) -> list[IdeaView]:
    """Ideas that match, the oldest first."""
    decider = aliased(Member)
    rows = await session.execute(
        select(
            Idea.id, Idea.campaign_id, Idea.organisation_id, Organisation.name,
            Idea.member_id, Member.name, Idea.text, Idea.state, Idea.submitted_at,
            Idea.reason, decider.name,
        )
        .join(Organisation, Organisation.id == Idea.organisation_id)
        .join(Member, Member.id == Idea.member_id)
        .outerjoin(decider, decider.id == Idea.decided_by)
        .where(*conditions)
        .order_by(Idea.submitted_at, Idea.id)
    )  # fmt: skip
    return [IdeaView(*row) for row in rows.all()]


async def idea(session: AsyncSession, idea_id: int) -> IdeaView | None:
    return _only(await ideas(session, Idea.id == idea_id))


async def summaries(session: AsyncSession, *conditions: ColumnElement[bool]) -> list[SummaryView]:
    """Summaries that match, the newest first."""
    rows = await session.execute(_summaries().where(*conditions))
    return [SummaryView(*row) for row in rows.all()]


async def summary(session: AsyncSession, summary_id: int) -> SummaryView | None:
    return _only(await summaries(session, Summary.id == summary_id))


async def comments(session: AsyncSession, *conditions: ColumnElement[bool]) -> list[CommentView]:
    """Comments that match, the newest first."""
    rows = await session.execute(_comments().where(*conditions))
    return [CommentView(*row) for row in rows.all()]


async def comment(session: AsyncSession, comment_id: int) -> CommentView | None:
    return _only(await comments(session, Comment.id == comment_id))


def _summaries() -> Select[*tuple[Any, ...]]:
    files = (
        select(func.count())
        .where(Attachment.summary_id == Summary.id)
        .correlate(Summary)
        .scalar_subquery()
    )
    return (
        select(
            Summary.id, Summary.campaign_id, Summary.expectation, Summary.period,
            Summary.organisation_id, Organisation.name, Summary.author_id, Member.name,
            Summary.text, Summary.submitted_at, Summary.withdrawn_at, files,
        )
        .join(Organisation, Organisation.id == Summary.organisation_id)
        .join(Member, Member.id == Summary.author_id)
        .order_by(Summary.submitted_at.desc(), Summary.id.desc())
    )  # fmt: skip


def _comments() -> Select[*tuple[Any, ...]]:
    return (
        select(
            Comment.id, Comment.campaign_id, Comment.expectation, Comment.period,
            Comment.organisation_id, Organisation.name, Member.name, Comment.grade,
            Comment.results, Comment.gaps, Comment.direction, Comment.published_at,
        )
        .join(Organisation, Organisation.id == Comment.organisation_id)
        .join(Member, Member.id == Comment.author_id)
        .order_by(Comment.published_at.desc(), Comment.id)
    )  # fmt: skip


def _only(found: Sequence[T]) -> T | None:
    return found[0] if found else None
