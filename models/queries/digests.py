"""What one person's digest says: his duties, his ballots and, for a leader, who is missing."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo

from sqlalchemy import and_, bindparam, case, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.programme import StageLine, stage_on
from models.plan.schema import Plan
from models.queries.dated import Dated, answered_by, dated, overdue_below
from models.queries.duties import (
    FOR_EVER,
    NOW,
    UNTIL,
    WHO,
    DutyView,
    left_to,
    owed_by,
    watched_by,
)
from models.queries.gathered import Arrival
from models.queries.plans import plans_of_versions
from models.queries.tree import TODAY
from models.rules.dues import due_at
from models.rules.papers import WAITING, waiting
from models.rules.windows import HORIZON
from models.tables import (
    Campaign,
    CampaignState,
    Duty,
    Member,
    Round,
    RoundState,
    Voter,
)
from models.tables.base import UTCDateTime

SINCE = bindparam("since", type_=UTCDateTime())
_GIVEN = and_(Duty.waived_at.is_(None), Duty.extended_from.is_not(None))
_EXCUSED = (
    select(func.count(Duty.waived_at), func.count(case((_GIVEN, 1))))
    .join(Campaign, Campaign.id == Duty.campaign_id)
    .where(Campaign.state == CampaignState.RUNNING, watched_by(WHO, TODAY))
    .where(Duty.opens_at <= NOW, Duty.due_at.between(SINCE, UNTIL))
)


def horizon(day: date, zone: tzinfo) -> datetime:
    """The end of the last day that a digest of this day looks ahead to."""
    return due_at(day + HORIZON, zone)


@dataclass(frozen=True, slots=True)
class DutyLine:
    """A duty with its title in the plan; `urgent` is due within 7 days, `overdue` past its day.

    `plan` is the version that it was frozen under.
    """

    duty: DutyView
    title: str
    urgent: bool
    overdue: bool
    plan: Plan


@dataclass(frozen=True, slots=True)
class Ballots:
    """How many sheets this person can still cast, and when the first of the rounds closes."""

    sheets: int
    closes_at: datetime


@dataclass(frozen=True, slots=True)
class Excused:
    """Other people's duties of about now that were waived, and that were given more time."""

    waived: int = 0
    extended: int = 0


@dataclass(frozen=True, slots=True)
class Digest:
    """`missing` are other people's and lower organisations' duties, for those who lead them.

    Ballots are never among them: nobody learns who has not voted. `stages`: of the campaigns that
    any of the duties belong to, where they are in a stage. `excused` is what a list of who is
    missing does not say by itself. `dated`: what he has to have done by a day besides; `lapsed`:
    what others should have. `arrived`: what came to a leader since his last one, to be read.
    """

    name: str
    mine: tuple[DutyLine, ...]
    ballots: Ballots | None
    missing: tuple[DutyLine, ...]
    stages: tuple[StageLine, ...] = ()
    excused: Excused = Excused()
    dated: tuple[Dated, ...] = ()
    lapsed: tuple[Dated, ...] = ()
    arrived: tuple[Arrival, ...] = ()

    @property
    def owes(self) -> bool:
        return bool(self.mine or self.ballots or self.dated)

    @property
    def presses(self) -> bool:
        """Whether anything of it is to be done, by him or by those whom he leads."""
        return bool(self.owes or self.missing or self.lapsed)

    @property
    def empty(self) -> bool:
        return not (self.presses or self.arrived)


async def digest(
    session: AsyncSession, member_id: int, now: datetime, day: date, until: datetime | None
) -> Digest:
    """Everything outstanding for one person, due before `until` (None: however far off)."""
    member = await session.get_one(Member, member_id)
    far = until or FOR_EVER
    mine = await left_to(session, now, owed_by, member_id, day, far)
    missing = await left_to(session, now, watched_by, member_id, day, far)
    everything = await lines(session, [*mine, *missing], now)
    last = day + HORIZON if until else date.max
    return Digest(
        member.name,
        everything[: len(mine)],
        await _ballots(session, member_id),
        everything[len(mine) :],
        _stages(everything, day),
        await _excused(session, member_id, now, day),
        await dated(session, day, answered_by, member_id, last),
        await dated(session, day, overdue_below, member_id),
    )


async def lines(
    session: AsyncSession, found: Sequence[DutyView], now: datetime
) -> tuple[DutyLine, ...]:
    """Duties with their titles from the plan version that they were frozen under."""
    plans = await plans_of_versions(session, (duty.version_id for duty in found))
    return tuple(_line(duty, plans[duty.version_id], now) for duty in found)


def _line(duty: DutyView, plan: Plan, now: datetime) -> DutyLine:
    title = plan.expectations[duty.expectation].title
    urgent = duty.due_at <= now + timedelta(days=7)
    return DutyLine(duty, title, urgent, duty.overdue(now), plan)


def _stages(found: Sequence[DutyLine], day: date) -> tuple[StageLine, ...]:
    """One line a campaign, by the newest version that a duty of it was frozen under; an
    organisation's own plan has the id and the stages of its superior's, whose line is enough."""
    newest = sorted(found, key=lambda line: line.duty.version_id)
    plans = {line.duty.campaign_id: line.plan for line in newest}
    first: dict[str, Plan] = {}
    for _, plan in sorted(plans.items()):
        first.setdefault(plan.id, plan)
    stages = (stage_on(plan, day) for plan in first.values())
    return tuple(stage for stage in stages if stage)


async def _excused(session: AsyncSession, member_id: int, now: datetime, day: date) -> Excused:
    """Among those due within a month from now, or a month ago."""
    values = {WHO.key: member_id, TODAY.key: day, NOW.key: now}
    span = {SINCE.key: now - HORIZON, UNTIL.key: now + HORIZON}
    return Excused(*(await session.execute(_EXCUSED, values | span)).one())


async def _ballots(session: AsyncSession, member_id: int) -> Ballots | None:
    found = (
        await session.execute(
            select(Round.closes_at, Voter.papers)
            .join(Voter, Voter.round_id == Round.id)
            .where(Voter.member_id == member_id, Voter.papers.contains(WAITING))
            .where(Round.state == RoundState.OPEN)
            .order_by(Round.closes_at)
        )
    ).all()
    if not found:
        return None
    return Ballots(sum(len(waiting(papers)) for _, papers in found), found[0].closes_at)
