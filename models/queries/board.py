"""The board: what is published in the running campaigns of a tree, a page at a time."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, bindparam, case, func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from models.tables import (
    Campaign,
    CampaignState,
    Commitment,
    CommitmentState,
    Indicator,
    IndicatorState,
    Member,
    Organisation,
    Project,
)


class BoardState(StrEnum):
    """Of a published commitment, by its indicators: one is past its day, else one is open, else
    one waits for somebody's word, else all are verified."""

    OVERDUE = "overdue"
    OPEN = "open"
    CLAIMED = "claimed"
    VERIFIED = "verified"


GRAVEST = tuple(BoardState)


@dataclass(frozen=True, slots=True)
class Narrowed:
    """None: not narrowed by that. `organisation_id`: its own and its members' promises."""

    organisation_id: int | None = None
    state: BoardState | None = None


@dataclass(frozen=True, slots=True)
class BoardLine:
    """`by`: the member, or the organisation."""

    id: int
    target: str
    by: str
    state: BoardState


@dataclass(frozen=True, slots=True)
class Place:
    """`count`: how many of its promises are on the board."""

    id: int
    name: str
    count: int


async def lines(
    session: AsyncSession, today: date, tree: str, by: Narrowed, limit: int, offset: int
) -> Sequence[BoardLine]:
    """The newest first; one statement."""
    rows = await session.execute(
        _lines(by.organisation_id is not None, by.state is not None),
        _values(today, tree, by) | {"limit": limit, "offset": offset},
    )
    return [BoardLine(id_, target, name, GRAVEST[at]) for id_, target, name, at in rows]


async def places(session: AsyncSession, tree: str, limit: int, offset: int) -> Sequence[Place]:
    """Organisations that have something on the board, in the roster's order; one statement."""
    values = {"tree": tree, "limit": limit, "offset": offset}
    return [Place(*row) for row in await session.execute(_places(), values)]


def _values(today: date, tree: str, by: Narrowed) -> dict[str, Any]:
    return {
        "today": today,
        "tree": tree,
        "organisation": by.organisation_id,
        "state": None if by.state is None else GRAVEST.index(by.state),
    }


# Putting these statements together takes longer than reading a page does.
@cache
def _lines(organisation: bool, state: bool) -> Select[*tuple[Any, ...]]:
    """Names and states are looked up for the page alone, not for what it skips."""
    page = _page(organisation, state).subquery()
    return (
        select(
            page.c.id,
            page.c.target,
            func.coalesce(Member.name, Organisation.name),
            _state(page.c.id),
        )
        .select_from(page)
        .join(Organisation, Organisation.id == page.c.organisation_id)
        .outerjoin(Member, Member.id == page.c.member_id)
        .order_by(page.c.published_at.desc(), page.c.id.desc())
    )


def _page(organisation: bool, state: bool) -> Select[*tuple[Any, ...]]:
    found = (
        select(
            Commitment.id,
            Commitment.target,
            Commitment.organisation_id,
            Commitment.member_id,
            Commitment.published_at,
        )
        .where(*_on_the_board(state))
        .order_by(Commitment.published_at.desc(), Commitment.id.desc())
        .limit(bindparam("limit"))
        .offset(bindparam("offset"))
    )
    if organisation:
        found = found.where(Commitment.organisation_id == bindparam("organisation"))
    return found


@cache
def _places() -> Select[*tuple[Any, ...]]:
    count = (
        select(func.count())
        .where(Commitment.organisation_id == Organisation.id, *_on_the_board(state=False))
        .correlate(Organisation)
        .scalar_subquery()
    )
    return (
        select(Organisation.id, Organisation.name, count)
        .where(Organisation.tree == bindparam("tree"), count > 0)
        .order_by(Organisation.id)
        .limit(bindparam("limit"))
        .offset(bindparam("offset"))
    )


def _on_the_board(state: bool) -> tuple[ColumnElement[bool], ...]:
    root = aliased(Organisation)
    running = (
        select(Campaign.id)
        .join(root, root.id == Campaign.organisation_id)
        .where(root.tree == bindparam("tree"), Campaign.state == CampaignState.RUNNING)
    )
    public = (Commitment.state == CommitmentState.PUBLISHED, Commitment.campaign_id.in_(running))
    if not state:
        return public
    return (*public, _state(Commitment.id.expression) == bindparam("state"))


def _state(commitment_id: ColumnElement[int]) -> ColumnElement[int]:
    """The gravest of its indicators', as its place in `BoardState`."""
    is_open = Indicator.state == IndicatorState.OPEN
    place = case(
        (and_(is_open, Indicator.deadline < bindparam("today")), GRAVEST.index(BoardState.OVERDUE)),
        (is_open, GRAVEST.index(BoardState.OPEN)),
        (Indicator.state == IndicatorState.FULFILLED, GRAVEST.index(BoardState.CLAIMED)),
        else_=GRAVEST.index(BoardState.VERIFIED),
    )
    return (
        select(func.min(place))
        .join(Project, Project.id == Indicator.project_id)
        .where(Project.commitment_id == commitment_id)
        .correlate_except(Indicator, Project)
        .scalar_subquery()
    )
