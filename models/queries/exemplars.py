"""Good practices as people read them, and who decides on them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from models.queries.overseers import overseer_of
from models.tables import (
    Attachment,
    Campaign,
    Exemplar,
    ExemplarState,
    ExemplarTrial,
    Member,
    Organisation,
)

KEPT = ExemplarTrial.withdrawn_at.is_(None)


@dataclass(frozen=True, slots=True)
class ExemplarView:
    """`category`: of its organisation. `overseer_id`: the organisation whose leaders decide on it,
    one level above whoever handed it in; None where there is none. `decider`: who did. `files`,
    `trials`: how many there are."""

    id: int
    campaign_id: int
    version_id: int
    expectation: str
    period: str
    organisation_id: int
    organisation: str
    category: str | None
    member_id: int | None
    author_id: int
    author: str
    title: str
    how: str
    result: str
    state: ExemplarState
    submitted_at: datetime
    decider: str | None
    decided_at: datetime | None
    reason: str | None
    overseer_id: int | None
    files: int
    trials: int

    @property
    def whose(self) -> str:
        """A member's is said with where he belongs."""
        if self.member_id is None:
            return self.organisation
        return f"{self.organisation} {self.author}"


async def exemplars(
    session: AsyncSession, today: date, *conditions: ColumnElement[bool]
) -> Sequence[ExemplarView]:
    """Those that match, without withdrawn ones, the newest first."""
    newest = func.coalesce(Exemplar.spread_at, Exemplar.submitted_at)
    rows = await session.execute(
        _views(today)
        .where(Exemplar.state != ExemplarState.WITHDRAWN, *conditions)
        .order_by(newest.desc(), Exemplar.id.desc())
    )
    return [ExemplarView(*row) for row in rows]


async def exemplar(session: AsyncSession, today: date, exemplar_id: int) -> ExemplarView | None:
    """Also a withdrawn one."""
    row = (await session.execute(_views(today).where(Exemplar.id == exemplar_id))).one_or_none()
    return ExemplarView(*row) if row else None


def spread_in(tree: str) -> ColumnElement[bool]:
    """What everybody of this tree reads."""
    campaigns = (
        select(Campaign.id)
        .join(Organisation, Organisation.id == Campaign.organisation_id)
        .where(Organisation.tree == tree)
    )
    return and_(Exemplar.state == ExemplarState.SPREAD, Exemplar.campaign_id.in_(campaigns))


def overseen_by(led: Sequence[int], member_id: int, today: date) -> ColumnElement[bool]:
    """What leaders of these organisations decide on; nobody decides on his own."""
    own = and_(Exemplar.member_id.is_not(None), Exemplar.member_id == member_id)
    return and_(overseer_of(Exemplar, today).in_(led), or_(Exemplar.member_id.is_(None), ~own))


def _views(today: date) -> Select[*tuple[Any, ...]]:
    decider = aliased(Member)
    files = select(func.count()).where(Attachment.exemplar_id == Exemplar.id)
    trials = select(func.count()).where(ExemplarTrial.exemplar_id == Exemplar.id, KEPT)
    return (
        select(
            Exemplar.id, Exemplar.campaign_id, Exemplar.plan_version_id, Exemplar.expectation,
            Exemplar.period, Exemplar.organisation_id, Organisation.name, Organisation.category,
            Exemplar.member_id, Exemplar.author_id, Member.name, Exemplar.title, Exemplar.how,
            Exemplar.result, Exemplar.state, Exemplar.submitted_at, decider.name,
            Exemplar.decided_at, Exemplar.reason, overseer_of(Exemplar, today),
            files.correlate(Exemplar).scalar_subquery(),
            trials.correlate(Exemplar).scalar_subquery(),
        )
        .join(Organisation, Organisation.id == Exemplar.organisation_id)
        .join(Member, Member.id == Exemplar.author_id)
        .outerjoin(decider, decider.id == Exemplar.decided_by)
    )  # fmt: skip
