"""Discussions as people read them; who said what is nowhere in it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, exists, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from models.queries.tree import upwards
from models.tables import Discussion, DiscussionAnswer, DiscussionCategory, Organisation


@dataclass(frozen=True, slots=True)
class DiscussionView:
    """`answers`: how many there are. `link` opens it from a group. `title`: what a plan that opened
    it calls it, `summary_by`: the day by which that wants it summed up."""

    id: int
    organisation_id: int
    organisation: str
    title: str | None
    question: str
    opened_at: datetime
    closes_on: date
    summary_by: date | None
    link: str
    summary: str | None
    answers: int

    def open(self, today: date) -> bool:
        return self.summary is None and today <= self.closes_on


@dataclass(frozen=True, slots=True)
class AnswerView:
    """`organisation`: where whoever said it belongs."""

    id: int
    discussion_id: int
    organisation: str
    text: str
    chosen: bool


async def discussions(
    session: AsyncSession, *conditions: ColumnElement[bool]
) -> Sequence[DiscussionView]:
    """The newest first."""
    rows = await session.execute(_views().where(*conditions).order_by(Discussion.id.desc()))
    return [DiscussionView(*row) for row in rows]


async def discussion(session: AsyncSession, discussion_id: int) -> DiscussionView | None:
    found = await discussions(session, Discussion.id == discussion_id)
    return found[0] if found else None


def open_to(places: Sequence[int], today: date) -> ColumnElement[bool]:
    """Put to the people of these organisations: by one of them, or by one above to their kind."""
    of_it, home = DiscussionCategory.discussion_id == Discussion.id, aliased(Organisation)
    fits = (
        exists()
        .where(of_it, DiscussionCategory.category == home.category)
        .where(home.id.in_(places))
    )
    theirs = or_(Discussion.organisation_id.in_(places), ~exists().where(of_it), fits)
    return and_(Discussion.organisation_id.in_(upwards(places, today)), theirs)


async def answers(session: AsyncSession, *conditions: ColumnElement[bool]) -> Sequence[AnswerView]:
    """By organisation, and in each in the order of their texts: when one came is nobody's
    business."""
    rows = await session.execute(
        select(
            DiscussionAnswer.id,
            DiscussionAnswer.discussion_id,
            Organisation.name,
            DiscussionAnswer.text,
            DiscussionAnswer.chosen,
        )
        .join(Organisation, Organisation.id == DiscussionAnswer.organisation_id)
        .where(*conditions)
        .order_by(Organisation.id, DiscussionAnswer.text, DiscussionAnswer.id)
    )
    return [AnswerView(*row) for row in rows]


def _views() -> Select[*tuple[Any, ...]]:
    count = select(func.count()).where(DiscussionAnswer.discussion_id == Discussion.id)
    return select(
        Discussion.id,
        Discussion.organisation_id,
        Organisation.name,
        Discussion.title,
        Discussion.question,
        Discussion.opened_at,
        Discussion.closes_on,
        Discussion.summary_by,
        Discussion.link,
        Discussion.summary,
        count.correlate(Discussion).scalar_subquery(),
    ).join(Organisation, Organisation.id == Discussion.organisation_id)
