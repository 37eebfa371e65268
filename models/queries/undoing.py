"""What can be taken back: where each act leaves its row, its moment, who did it, and its words."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.queries.commitment_filters import holding
from models.queries.duties import outstanding
from models.queries.duty_notices import duty_notice
from models.tables import (
    UNDECIDED,
    Commitment,
    CommitmentState,
    Duty,
    Gap,
    GapState,
    Idea,
    IdeaSupport,
    Indicator,
    IndicatorChange,
    IndicatorState,
    Opinion,
    Progress,
    Summary,
    Visit,
)


class Act(StrEnum):
    """Short, as buttons carry it."""

    PROGRESS = "progress"
    SUMMARY = "summary"
    IDEA = "idea"
    SUPPORT = "support"
    VISIT = "visit"
    PROMISE = "promise"
    GAP = "gap"
    RETURNED = "returned"
    PUBLISHED = "published"
    WAIVED = "waived"
    EXTENDED = "extended"


@dataclass(frozen=True, slots=True)
class Done:
    """An act that somebody did; `id` of what was handed in or decided on."""

    act: Act
    id: int
    at: datetime
    text: str


@dataclass(frozen=True, slots=True)
class _Place:
    """Columns; `still`: nobody has gone on from there. `through`: what the words stand in."""

    id: Any
    at: Any
    by: Any
    text: Any
    still: tuple[ColumnElement[bool], ...] = ()
    through: tuple[Any, ...] = ()


def _rested_upon() -> ColumnElement[bool]:
    """Somebody has reported, claimed, said or asked for anything on the promise."""
    said = select(Opinion.id).where(Opinion.commitment_id == Commitment.id).exists()
    reported = select(Progress.id).where(Progress.indicator_id == Indicator.id).exists()
    changed = select(IndicatorChange.id).where(IndicatorChange.indicator_id == Indicator.id)
    return or_(
        said, holding(or_(Indicator.state != IndicatorState.OPEN, reported, changed.exists()))
    )


_REVIEW = (Commitment.id, Commitment.reviewed_at, Commitment.reviewed_by, Commitment.target)
PLACES: Mapping[Act, _Place] = {
    Act.PROGRESS: _Place(
        *(Progress.id, Progress.at, Progress.author_id, Indicator.title),
        still=(Progress.withdrawn_at.is_(None), Indicator.state == IndicatorState.OPEN),
        through=(Indicator, Indicator.id == Progress.indicator_id),
    ),
    Act.SUMMARY: _Place(
        *(Summary.id, Summary.submitted_at, Summary.author_id, Summary.text),
        still=(Summary.withdrawn_at.is_(None),),
    ),
    Act.IDEA: _Place(
        *(Idea.id, Idea.submitted_at, Idea.submitted_by, Idea.text),
        still=(Idea.state.in_(UNDECIDED),),
    ),
    Act.SUPPORT: _Place(
        *(IdeaSupport.idea_id, IdeaSupport.given_at, IdeaSupport.member_id, Idea.text),
        through=(Idea, Idea.id == IdeaSupport.idea_id),
    ),
    Act.VISIT: _Place(
        *(Visit.id, Visit.logged_at, Visit.author_id, Visit.whom),
        still=(Visit.dropped_at.is_(None),),
    ),
    Act.PROMISE: _Place(
        *(Commitment.id, Commitment.submitted_at, Commitment.submitted_by, Commitment.target),
        still=(Commitment.state == CommitmentState.SUBMITTED, Commitment.reviewed_at.is_(None)),
    ),
    Act.GAP: _Place(
        *(Gap.id, Gap.submitted_at, Gap.author_id, Gap.problem),
        still=(Gap.state == GapState.SUBMITTED,),
    ),
    Act.RETURNED: _Place(*_REVIEW, still=(Commitment.state == CommitmentState.RETURNED,)),
    Act.PUBLISHED: _Place(
        *_REVIEW, still=(Commitment.state == CommitmentState.PUBLISHED, ~_rested_upon())
    ),
    Act.WAIVED: _Place(Duty.id, Duty.waived_at, Duty.waived_by, Duty.expectation),
    Act.EXTENDED: _Place(
        *(Duty.id, Duty.extended_at, Duty.extended_by, Duty.expectation), still=(outstanding(),)
    ),
}


async def latest(
    session: AsyncSession, act: Act, member_id: int, since: datetime, row_id: int | None = None
) -> Done | None:
    """The last of this kind that he did since then; `row_id`: only that one."""
    place = PLACES[act]
    rows = select(place.id, place.at, place.text)
    if place.through:
        rows = rows.join(*place.through)
    rows = rows.where(place.by == member_id, place.at >= since, *place.still)
    if row_id is not None:
        rows = rows.where(place.id == row_id)
    found = (await session.execute(rows.order_by(place.at.desc()).limit(1))).first()
    return Done(act, found[0], found[1], await _words(session, act, *found[::2])) if found else None


async def words(session: AsyncSession, act: Act, row_id: int) -> str | None:
    """What it is called, whatever became of it; None where it is gone."""
    place = PLACES[act]
    rows = select(place.text).where(place.id == row_id)
    if place.through:
        rows = select(place.text).select_from(place.id.class_).join(*place.through)
        rows = rows.where(place.id == row_id)
    found = await session.scalar(rows.limit(1))
    return None if found is None else await _words(session, act, row_id, found)


async def _words(session: AsyncSession, act: Act, row_id: int, text: str) -> str:
    """A duty is called as its plan calls it."""
    if act in (Act.WAIVED, Act.EXTENDED):
        return (await duty_notice(session, row_id)).title
    return text
