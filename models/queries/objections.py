"""Objections filed during a notice, whatever is under notice.

What can be has a `Noticed` here, a column of Objection, and an end in services.objections.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    FromClause,
    Select,
    SQLColumnExpression,
    Subquery,
    and_,
    func,
    join,
    literal,
    or_,
    select,
    union_all,
)
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import InstrumentedAttribute, aliased

from models.tables import (
    Base,
    Campaign,
    GivenGrade,
    Grading,
    GradingState,
    Member,
    Objection,
    Organisation,
    Ranking,
    RankingState,
    Selection,
    SelectionState,
)

_graded = aliased(Organisation)
_given = join(
    join(GivenGrade, Grading, Grading.id == GivenGrade.grading_id),
    _graded,
    _graded.id == Grading.organisation_id,
)


@dataclass(frozen=True, slots=True)
class Noticed:
    """A table, or a join, whose rows are under notice before they are final. `key` is the plan's,
    where there may be several in a period. `answering`: the organisation whose leaders answer."""

    of: type[Base] | FromClause
    column: InstrumentedAttribute[int | None]
    id: SQLColumnExpression[int]
    campaign_id: SQLColumnExpression[int]
    version_id: SQLColumnExpression[int]
    period: SQLColumnExpression[str]
    key: SQLColumnExpression[str]
    final: ColumnElement[bool]
    answering: SQLColumnExpression[int]


NOTICED: Mapping[str, Noticed] = {
    "ranking": Noticed(
        join(Ranking, Campaign, Campaign.id == Ranking.campaign_id),
        Objection.ranking_id,
        Ranking.id,
        Ranking.campaign_id,
        Ranking.plan_version_id,
        Ranking.period,
        literal(""),
        Ranking.state == RankingState.FINAL,
        Campaign.organisation_id,
    ),
    "selection": Noticed(
        join(Selection, Campaign, Campaign.id == Selection.campaign_id),
        Objection.selection_id,
        Selection.id,
        Selection.campaign_id,
        Selection.plan_version_id,
        Selection.period,
        Selection.honour,
        Selection.state == SelectionState.FINAL,
        Campaign.organisation_id,
    ),
    "grade": Noticed(
        _given,
        Objection.given_id,
        GivenGrade.id,
        Grading.campaign_id,
        Grading.plan_version_id,
        Grading.period,
        Grading.grading,
        GivenGrade.state != GradingState.CONFIRMED,
        func.coalesce(_graded.superior_id, _graded.id),
    ),
}
"""By the word that buttons and texts use for it."""


@dataclass(frozen=True, slots=True)
class ObjectionView:
    """`about` is a key of NOTICED, `about_id` the row. `organisation_id` stands above it and
    answers. `author`, `answered_by`: names. `final`: of what it is about. `upheld` is None until
    it is answered."""

    id: int
    about: str
    about_id: int
    campaign_id: int
    campaign: str
    version_id: int
    period: str
    key: str
    final: bool
    organisation_id: int
    organisation: str
    author_id: int
    author: str
    text: str
    filed_at: datetime
    withdrawn_at: datetime | None
    upheld: bool | None
    answer: str
    answered_by: str | None
    answered_at: datetime | None

    @property
    def waits(self) -> bool:
        return self.upheld is None and self.withdrawn_at is None


@dataclass(frozen=True, slots=True)
class NoticedView:
    """One thing that is or was under notice; `organisation_id` answers."""

    about: str
    id: int
    campaign_id: int
    version_id: int
    period: str
    key: str
    final: bool
    organisation_id: int


_author = aliased(Member)
WAITS = and_(Objection.upheld.is_(None), Objection.withdrawn_at.is_(None))


async def objections(
    session: AsyncSession,
    *conditions: ColumnElement[bool],
    answered_by: Sequence[int] | None = None,
    limit: int = 100,
) -> Sequence[ObjectionView]:
    """What waits first, then the newest; those that match, or that these organisations answer."""
    thing = _everything()
    whose = and_(*conditions)
    if answered_by is not None:
        whose = or_(whose, thing.c.organisation_id.in_(answered_by))
    rows = await session.execute(_views(thing).where(whose).limit(limit))
    return [ObjectionView(*row) for row in rows]


def to_answer(member_id: int, led: Sequence[int]) -> Select[int]:
    """Ids of what waits for these organisations' answer; nobody answers himself."""
    thing = _everything()
    waits = (WAITS, Objection.author_id != member_id, thing.c.organisation_id.in_(led))
    return select(Objection.id).join(thing, _of(thing)).where(*waits)


async def objection(session: AsyncSession, objection_id: int) -> ObjectionView | None:
    found = await objections(session, Objection.id == objection_id)
    return found[0] if found else None


async def noticed(session: AsyncSession, about: str, about_id: int) -> NoticedView | None:
    """None also for a word that is no key of NOTICED."""
    if about not in NOTICED:
        return None
    one = NOTICED[about]
    row = (await session.execute(_noticed(about, one).where(one.id == about_id))).one_or_none()
    return NoticedView(*row) if row else None


async def unanswered(session: AsyncSession, about: str, about_id: int) -> int:
    counted = select(func.count()).where(NOTICED[about].column == about_id, WAITS)
    return await session.scalar(counted) or 0


def _noticed(about: str, one: Noticed) -> Select[*tuple[Any, ...]]:
    return select(
        literal(about).label("about"), one.id.label("id"), one.campaign_id.label("campaign_id"),
        one.version_id.label("version_id"), one.period.label("period"), one.key.label("key"),
        one.final.label("final"), one.answering.label("organisation_id"),
    ).select_from(one.of)  # fmt: skip


def _everything() -> Subquery:
    return union_all(*(_noticed(about, one) for about, one in NOTICED.items())).subquery()


def _of(thing: Subquery) -> ColumnElement[bool]:
    """Which of them an objection is against."""
    return or_(
        *(and_(thing.c.about == about, one.column == thing.c.id) for about, one in NOTICED.items())
    )


def _views(thing: Subquery) -> Select[*tuple[Any, ...]]:
    answerer = select(Member.name).where(Member.id == Objection.answered_by).scalar_subquery()
    return (
        select(
            Objection.id, thing.c.about, thing.c.id, thing.c.campaign_id, Campaign.title,
            thing.c.version_id, thing.c.period, thing.c.key, thing.c.final,
            thing.c.organisation_id, Organisation.name,
            Objection.author_id, _author.name, Objection.text, Objection.filed_at,
            Objection.withdrawn_at, Objection.upheld, Objection.answer, answerer,
            Objection.answered_at,
        )
        .join(thing, _of(thing))
        .join(Campaign, Campaign.id == thing.c.campaign_id)
        .join(Organisation, Organisation.id == thing.c.organisation_id)
        .join(_author, _author.id == Objection.author_id)
        .order_by(WAITS.desc(), Objection.filed_at.desc(), Objection.id.desc())
    )  # fmt: skip
