"""What one person's digest says: his duties, his ballots and, for a leader, who is missing."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo

from sqlalchemy import ColumnElement, and_, case, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.programme import StageLine, stage_on
from models.plan.schema import Plan
from models.queries.dated import Dated, answered_by, dated, overdue_below
from models.queries.duties import COMMENT, DutyView, duties, outstanding, owed_by
from models.queries.gathered import Arrival
from models.queries.plans import plans_of_versions
from models.queries.tree import in_force
from models.rules.dues import due_at
from models.rules.papers import WAITING, waiting
from models.rules.windows import HORIZON
from models.tables import (
    LEADING,
    Appointment,
    Campaign,
    CampaignState,
    Duty,
    Member,
    Organisation,
    Round,
    RoundState,
    Voter,
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
    due = [outstanding(), *([Duty.due_at <= until] if until else [])]
    mine = await duties(session, now, owed_by(member_id, day), *due)
    missing = await duties(session, now, _watched(member_id, day), *due)
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


def _watched(member_id: int, day: date) -> ColumnElement[bool]:
    """Members' duties in what this person leads, and those of the organisations directly below."""
    led = (
        select(Appointment.organisation_id)
        .where(Appointment.member_id == member_id, Appointment.role.in_(LEADING))
        .where(*in_force(Appointment, day))
    )
    below = select(Organisation.id).where(Organisation.superior_id.in_(led))
    return or_(
        and_(
            Duty.member_id.is_not(None),
            Duty.member_id != member_id,
            Duty.organisation_id.in_(led),
        ),
        and_(Duty.member_id.is_(None), Duty.kind != COMMENT, Duty.organisation_id.in_(below)),
    )


async def _excused(session: AsyncSession, member_id: int, now: datetime, day: date) -> Excused:
    """Among those due within a month from now, or a month ago."""
    given = and_(Duty.waived_at.is_(None), Duty.extended_from.is_not(None))
    rows = await session.execute(
        select(func.count(Duty.waived_at), func.count(case((given, 1))))
        .join(Campaign, Campaign.id == Duty.campaign_id)
        .where(Campaign.state == CampaignState.RUNNING, _watched(member_id, day))
        .where(Duty.opens_at <= now, Duty.due_at.between(now - HORIZON, now + HORIZON))
    )
    return Excused(*rows.one())


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
