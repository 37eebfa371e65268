"""Leader comments as people read them, with what was said instead of written."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, ScalarSelect, Select, func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from models.queries.among import among
from models.tables import Comment, CommentVoice, Gap, GapState, Member, Organisation


@dataclass(frozen=True, slots=True)
class VoiceView:
    """Of the part `gaps` or `direction`. `typist`: who put it into words; None as long as nobody
    has."""

    id: int
    part: str
    seconds: int
    typist: str | None
    typed_at: datetime | None


@dataclass(frozen=True, slots=True)
class CommentView:
    """`grade` and `flags` are keys of the plan that was in force; a member's comment has none of
    them. `published_at` is None for a draft. `together`: on how many the same was said. `gap_id`:
    the gap that it became. `before`: the grade that the same organisation was given last."""

    id: int
    campaign_id: int
    expectation: str
    period: str
    organisation_id: int
    organisation: str
    member_id: int | None
    member: str | None
    author: str
    grade: str | None
    results: str
    gaps: str
    direction: str
    published_at: datetime | None
    flags: Sequence[str]
    together: int
    answer: str | None
    answered_at: datetime | None
    answerer: str | None
    gap_id: int | None
    voices: tuple[VoiceView, ...] = ()
    before: str | None = None

    @property
    def whose(self) -> str:
        return self.organisation if self.member is None else self.member

    def voice(self, part: str) -> VoiceView | None:
        return next((one for one in self.voices if one.part == part), None)

    @property
    def untyped(self) -> tuple[VoiceView, ...]:
        return tuple(one for one in self.voices if one.typed_at is None)


async def comments(session: AsyncSession, *conditions: ColumnElement[bool]) -> list[CommentView]:
    """Published comments that match, the newest first."""
    return await _found(session, Comment.published_at.is_not(None), *conditions)


async def drafts(session: AsyncSession, *conditions: ColumnElement[bool]) -> list[CommentView]:
    """For those who write them, and nobody else."""
    return await _found(session, Comment.published_at.is_(None), *conditions)


async def comment(session: AsyncSession, comment_id: int) -> CommentView | None:
    """A published one."""
    found = await comments(session, Comment.id == comment_id)
    return found[0] if found else None


async def _found(session: AsyncSession, *conditions: ColumnElement[bool]) -> list[CommentView]:
    rows = await session.execute(_views().where(*conditions))
    views = [replace(CommentView(*row[:-1]), before=row[-1]) for row in rows]
    spoken = await _voices(session, [view.id for view in views])
    return [replace(view, voices=spoken.get(view.id, ())) for view in views]


async def _voices(
    session: AsyncSession, comment_ids: Sequence[int]
) -> Mapping[int, tuple[VoiceView, ...]]:
    said: Select[*tuple[Any, ...]] = (
        select(
            CommentVoice.comment_id,
            *(CommentVoice.id, CommentVoice.part, CommentVoice.seconds),
            *(Member.name, CommentVoice.typed_at),
        )
        .outerjoin(Member, Member.id == CommentVoice.typed_by)
        .where(among(CommentVoice.comment_id, comment_ids))
        .order_by(CommentVoice.id)
    )
    rows = await session.execute(said)
    found: dict[int, tuple[VoiceView, ...]] = {}
    for comment_id, *voice in rows:
        found[comment_id] = (*found.get(comment_id, ()), VoiceView(*voice))
    return found


def _before() -> ScalarSelect[str | None]:
    """Of a comment on an organisation: the grade in the comment before."""
    earlier = aliased(Comment)
    return (
        select(earlier.grade)
        .where(earlier.campaign_id == Comment.campaign_id, earlier.period != Comment.period)
        .where(earlier.organisation_id == Comment.organisation_id, earlier.member_id.is_(None))
        .where(earlier.grade.is_not(None), earlier.published_at < Comment.published_at)
        .where(Comment.member_id.is_(None))
        .order_by(earlier.published_at.desc(), earlier.id.desc())
        .limit(1)
        .correlate(Comment)
        .scalar_subquery()
    )


def _views() -> Select[*tuple[Any, ...]]:
    author, answerer = aliased(Member), aliased(Member)
    gap = (
        select(func.max(Gap.id))
        .where(Gap.comment_id == Comment.id, Gap.state != GapState.WITHDRAWN)
        .correlate(Comment)
        .scalar_subquery()
    )
    return (
        select(
            Comment.id, Comment.campaign_id, Comment.expectation, Comment.period,
            Comment.organisation_id, Organisation.name, Comment.member_id, Member.name,
            author.name, Comment.grade, Comment.results, Comment.gaps, Comment.direction,
            Comment.published_at, Comment.flags, Comment.together,
            Comment.answer, Comment.answered_at, answerer.name, gap, _before(),
        )
        .join(Organisation, Organisation.id == Comment.organisation_id)
        .join(author, author.id == Comment.author_id)
        .outerjoin(Member, Member.id == Comment.member_id)
        .outerjoin(answerer, answerer.id == Comment.answered_by)
        .order_by(Comment.published_at.desc(), Comment.id)
    )  # fmt: skip
