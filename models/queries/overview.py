"""How the organisations below stand, one statement for each fact, however many they are."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import ColumnElement, and_, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.queries.dated import dated, overdue_below
from models.queries.duties import COMMENT, DutyView, duties, outstanding
from models.queries.writings import SummaryView, summaries
from models.tables import (
    Campaign,
    CampaignState,
    Commitment,
    CommitmentState,
    Duty,
    Indicator,
    IndicatorState,
    Organisation,
    Project,
    Summary,
)


@dataclass(frozen=True, slots=True)
class Looked:
    """Who looks: `led` are his, `below` those right below them. `first` ≤ t < `last`: the month's
    moments; `soon`: until when something counts as due soon."""

    member_id: int
    led: Sequence[int]
    below: Sequence[int]
    now: datetime
    today: date
    first: datetime
    last: datetime
    soon: datetime


@dataclass(frozen=True, slots=True)
class Stand:
    """`in_time`, `late` and `missing` count its own duties that were due this month by now;
    `overdue` all that is open past its day and can still be done: duties, indicators, gaps and
    what else has a day; `soon`: duties due within the week. `paper`: the last it wrote."""

    id: int
    name: str
    in_time: int
    late: int
    missing: int
    overdue: int
    soon: int
    paper: SummaryView | None

    @property
    def urgency(self) -> tuple[int, ...]:
        """Whoever needs attention sorts first."""
        return -self.overdue, -self.missing, -self.late, -self.soon, self.id


async def stands(session: AsyncSession, by: Looked) -> list[Stand]:
    """Those who need attention first."""
    named = await _named(session, by)
    owed = _grouped(await _owed(session, by))
    late = Counter(await _late_indicators(session, by))
    late += Counter(await _late_things(session, by))
    papers = await _papers(session, by)
    found = (
        _stand(by, (one, name), owed.get(one, ()), late[one], papers.get(one))
        for one, name in named.items()
    )
    return sorted(found, key=lambda one: one.urgency)


def seen(led: Sequence[int]) -> ColumnElement[bool]:
    """A campaign that is more than an organisation's own business, or that of one he leads."""
    return or_(Campaign.superior_id.is_(None), Campaign.organisation_id.in_(led))


def _stand(
    by: Looked,
    named: tuple[int, str],
    owed: Sequence[DutyView],
    late: int,
    paper: SummaryView | None,
) -> Stand:
    due = [one for one in owed if by.first < one.due_at <= by.last]
    return Stand(
        *named,
        in_time=sum(one.on_time for one in due),
        late=sum(one.done and not one.on_time for one in due),
        missing=sum(one.overdue(by.now) for one in due),
        overdue=late + sum(one.overdue(by.now) for one in owed),
        soon=sum(not one.done and by.now < one.due_at <= by.soon for one in owed),
        paper=paper,
    )


async def _named(session: AsyncSession, by: Looked) -> Mapping[int, str]:
    rows = await session.execute(
        select(Organisation.id, Organisation.name)
        .where(Organisation.id.in_(by.below))
        .order_by(Organisation.id)
    )
    return {row.id: row.name for row in rows}


async def _owed(session: AsyncSession, by: Looked) -> list[DutyView]:
    """This month's, and what is still to be done of earlier ones or next week."""
    of_month = and_(Duty.due_at > by.first, Duty.due_at <= by.last)
    open_ = and_(Duty.due_at <= by.soon, Duty.closes_at > by.now, outstanding())
    return await duties(
        session,
        by.now,
        Duty.organisation_id.in_(by.below),
        Duty.member_id.is_(None),
        Duty.kind != COMMENT,
        Duty.waived_at.is_(None),
        or_(of_month, open_),
        seen(by.led),
    )


def _grouped(owed: Sequence[DutyView]) -> Mapping[int, list[DutyView]]:
    found: dict[int, list[DutyView]] = {}
    for one in owed:
        found.setdefault(one.organisation_id, []).append(one)
    return found


async def _late_indicators(session: AsyncSession, by: Looked) -> Mapping[int, int]:
    rows = await session.execute(
        select(Commitment.organisation_id, func.count())
        .join(Project, Project.commitment_id == Commitment.id)
        .join(Indicator, Indicator.project_id == Project.id)
        .join(Campaign, Campaign.id == Commitment.campaign_id)
        .where(Commitment.organisation_id.in_(by.below), Commitment.member_id.is_(None))
        .where(Commitment.state == CommitmentState.PUBLISHED, seen(by.led))
        .where(Campaign.state == CampaignState.RUNNING)
        .where(Indicator.state == IndicatorState.OPEN, Indicator.deadline < by.today)
        .group_by(Commitment.organisation_id)
    )
    return {one: int(count) for one, count in rows}


async def _late_things(session: AsyncSession, by: Looked) -> Mapping[int, int]:
    found = await dated(session, by.today, overdue_below, by.member_id)
    return Counter(one.organisation_id for one in found if one.member_id is None)


async def _papers(session: AsyncSession, by: Looked) -> Mapping[int, SummaryView]:
    """The last paper of each organisation, by its id."""
    place = func.row_number().over(
        partition_by=Summary.organisation_id,
        order_by=(Summary.submitted_at.desc(), Summary.id.desc()),
    )
    numbered = (
        select(Summary.id, place.label("place"))
        .join(Campaign, Campaign.id == Summary.campaign_id)
        .where(Summary.organisation_id.in_(by.below), Summary.member_id.is_(None))
        .where(Summary.withdrawn_at.is_(None), seen(by.led))
        .subquery()
    )
    newest = select(numbered.c.id).where(numbered.c.place == 1)
    found = await summaries(session, Summary.id.in_(newest))
    return {one.organisation_id: one for one in found}
