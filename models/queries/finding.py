"""Promises and ideas that hold certain words, of those that one person may read.

What he may not read is left out by the statement itself, so that no page and no end of a list
says that there is more.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.queries import commitment_filters as filters
from models.queries.ideas import concerning, taken_up_in
from models.rules.finding import pattern
from models.tables import (
    Campaign,
    CampaignState,
    Commitment,
    CommitmentState,
    Idea,
    IdeaState,
    Indicator,
    Member,
    Organisation,
    Project,
)


@dataclass(frozen=True, slots=True)
class Reader:
    member_id: int
    tree: str
    led: Sequence[int]
    today: date


@dataclass(frozen=True, slots=True)
class Found:
    """`by`: whose promise it is; nothing of an idea, whose proposer not everybody is told."""

    id: int
    text: str
    by: str = ""


async def commitments(
    session: AsyncSession, reader: Reader, words: Sequence[str], limit: int, offset: int
) -> list[Found]:
    """In running campaigns, the newest first: what is published in his tree, and what is his own,
    his people's, or his to review. Names, projects and indicators are looked through as well."""
    by = func.coalesce(Member.name, Organisation.name)
    rows = _running(select(Commitment.id, Commitment.target, by), Commitment).outerjoin(
        Member, Member.id == Commitment.member_id
    )
    found = rows.where(_promises(reader), *map(_in_promise, words)).order_by(Commitment.id.desc())
    return [Found(*row) for row in await session.execute(found.limit(limit).offset(offset))]


async def ideas(
    session: AsyncSession, reader: Reader, words: Sequence[str], limit: int, offset: int
) -> list[Found]:
    """In running campaigns, the newest first: what was taken up, and what concerns him."""
    mine = and_(
        concerning(reader.member_id, reader.led, reader.today), Idea.state != IdeaState.WITHDRAWN
    )
    rows = _running(select(Idea.id, Idea.text), Idea).where(
        or_(taken_up_in(reader.tree), mine), *(_holds(Idea.text, word) for word in words)
    )
    found = rows.order_by(Idea.id.desc()).limit(limit).offset(offset)
    return [Found(*row) for row in await session.execute(found)]


def _running(rows: Select[*tuple[Any, ...]], table: type[Commitment] | type[Idea]) -> Any:
    return (
        rows.join(Campaign, Campaign.id == table.campaign_id)
        .join(Organisation, Organisation.id == table.organisation_id)
        .where(Campaign.state == CampaignState.RUNNING)
    )


def _promises(reader: Reader) -> ColumnElement[bool]:
    inside = or_(
        Commitment.member_id == reader.member_id,
        Commitment.organisation_id.in_(reader.led),
        filters.overseer(reader.today).in_(reader.led),
    )
    kept = Commitment.state != CommitmentState.WITHDRAWN
    return or_(filters.published_in_tree(reader.tree), and_(inside, kept))


def _in_promise(word: str) -> ColumnElement[bool]:
    parts = (
        select(Indicator.id)
        .join(Project, Project.id == Indicator.project_id)
        .where(Project.commitment_id == Commitment.id)
        .where(or_(_holds(Project.title, word), _holds(Indicator.title, word)))
        .correlate(Commitment)
        .exists()
    )
    own = (Commitment.target, Member.name, Organisation.name)
    return or_(*(_holds(column, word) for column in own), parts)


def _holds(column: Any, word: str) -> ColumnElement[bool]:
    found: ColumnElement[bool] = func.coalesce(column, "").regexp_match(pattern(word))
    return found
