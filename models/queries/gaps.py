"""Gaps as people read them, and who checks them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, case, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from models.queries.overseers import overseer_of
from models.tables import Attachment, Gap, GapState, Member, Organisation

UNDONE = (GapState.SUBMITTED, GapState.RETURNED, GapState.ACCEPTED)


@dataclass(frozen=True, slots=True)
class GapView:
    """`overseer_id`: the organisation whose leaders check it and say that it is closed, one level
    above whoever owes it; None where there is none. `checker`, `closer`: who did.
    `files`: how many show that it was put right. `comment_id`: the comment that named it."""

    id: int
    campaign_id: int
    version_id: int
    expectation: str
    period: str
    organisation_id: int
    organisation: str
    member_id: int | None
    author_id: int
    author: str
    benchmark: str
    problem: str
    cause: str
    measure: str
    owner: str
    deadline: date
    state: GapState
    submitted_at: datetime
    reason: str | None
    result: str
    claimed_at: datetime | None
    closed_at: datetime | None
    checker: str | None
    closer: str | None
    overseer_id: int | None
    files: int
    comment_id: int | None = None

    @property
    def whose(self) -> str:
        return self.organisation if self.member_id is None else self.author

    def overdue(self, today: date) -> bool:
        return self.state in UNDONE and self.deadline < today


async def gaps(
    session: AsyncSession, today: date, *conditions: ColumnElement[bool]
) -> Sequence[GapView]:
    """Those that match, without withdrawn ones: what is open first, by deadline."""
    rows = await session.execute(
        _views(today)
        .where(Gap.state != GapState.WITHDRAWN, *conditions)
        .order_by(case((Gap.state == GapState.CLOSED, 1), else_=0), Gap.deadline, Gap.id)
    )
    return [GapView(*row) for row in rows]


async def gap(session: AsyncSession, today: date, gap_id: int) -> GapView | None:
    """Also a withdrawn one."""
    row = (await session.execute(_views(today).where(Gap.id == gap_id))).one_or_none()
    return GapView(*row) if row else None


def overseen_by(led: Sequence[int], member_id: int, today: date) -> ColumnElement[bool]:
    """What leaders of these organisations check; nobody checks his own."""
    own = and_(Gap.member_id.is_not(None), Gap.member_id == member_id)
    return and_(overseer_of(Gap, today).in_(led), or_(Gap.member_id.is_(None), ~own))


def _views(today: date) -> Select[*tuple[Any, ...]]:
    checker, closer = aliased(Member), aliased(Member)
    files = select(func.count()).where(Attachment.gap_id == Gap.id).correlate(Gap)
    return (
        select(
            Gap.id, Gap.campaign_id, Gap.plan_version_id, Gap.expectation, Gap.period,
            Gap.organisation_id, Organisation.name, Gap.member_id, Gap.author_id, Member.name,
            Gap.benchmark, Gap.problem, Gap.cause, Gap.measure, Gap.owner, Gap.deadline,
            Gap.state, Gap.submitted_at, Gap.reason, Gap.result, Gap.claimed_at, Gap.closed_at,
            checker.name, closer.name, overseer_of(Gap, today), files.scalar_subquery(),
            Gap.comment_id,
        )
        .join(Organisation, Organisation.id == Gap.organisation_id)
        .join(Member, Member.id == Gap.author_id)
        .outerjoin(checker, checker.id == Gap.checked_by)
        .outerjoin(closer, closer.id == Gap.closed_by)
    )  # fmt: skip
