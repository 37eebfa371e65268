"""Duties: frozen when a period opens, and done by those who answer for them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Integer,
    Select,
    and_,
    cast,
    exists,
    func,
    insert,
    literal,
    null,
    or_,
    select,
    true,
    union,
)
from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.expecting import By, Expectation, Kind
from models.plan.programme import opens_on
from models.plan.renames import keys
from models.plan.schema import Plan
from models.queries.digests import DutyLine, lines
from models.queries.duties import duties, owed_by
from models.queries.tree import covered, in_force
from models.rules.dues import due_at, due_on, local_time
from models.rules.pauses import Stretch, settled
from models.rules.periods import Period
from models.tables import ON_THE_ROSTER, Appointment, Campaign, Duty, Organisation, Role
from models.tables.base import UTCDateTime
from services.actors import Actor
from services.pause_days import stretches
from services.ports import Context
from services.refusals import NotFound

PEOPLE: Mapping[By, tuple[Role, ...]] = {
    By.MEMBERS: ON_THE_ROSTER,
    By.LEADERS: (Role.SECRETARY, Role.DEPUTY),
}
"""By whom a thing is owed that each of them hands in for himself."""
REVIEWED = (Kind.COMMITMENT, Kind.RIVAL, Kind.PLAQUE, Kind.GRADE)
LATE_PAPERS = timedelta(days=31)  # After the campaign's end papers still come in for a month.


@dataclass(frozen=True, slots=True)
class Running:
    """A campaign and the plan version in force for what is being done."""

    campaign: Campaign
    version_id: int
    plan: Plan


async def freeze(
    session: AsyncSession, ctx: Context, run: Running, key: str, period: Period, day: date
) -> None:
    """Write down, in one statement, who on `day` owes this expectation in this period; nobody
    what would have been due within a pause."""
    expectation = run.plan.expectations[key]
    pauses = await stretches(session, ctx, run.campaign)
    values = _columns(ctx, run, key, period, pauses)
    if values is None:
        return
    who = owers(run, expectation, day).subquery()
    values |= {
        "organisation_id": who.c.organisation_id,
        "member_id": who.c.member_id,
        "member_key": func.coalesce(who.c.member_id, 0),
    }
    rows = select(*values.values())
    await session.execute(insert(Duty).from_select(list(values), rows))


def _columns(
    ctx: Context, run: Running, key: str, period: Period, pauses: Sequence[Stretch]
) -> dict[str, Any] | None:
    """None for what nobody owes (models.rules.pauses)."""
    expectation = run.plan.expectations[key]
    first = due_on(expectation.due.rule, period, ctx.calendar)
    opening = opens_on(expectation, period, ctx.calendar)
    due = settled(first, opening, pauses, ctx.calendar)
    if due is None:
        return None
    opens = local_time(opening, time.min, ctx.zone)
    closes = max(_closes_at(ctx, run, expectation, period), due_at(due, ctx.zone))
    moved = {} if due == first else {"extended_from": literal(first)}
    return moved | {
        "campaign_id": literal(run.campaign.id),
        "plan_version_id": literal(run.version_id),
        "expectation": literal(key),
        "kind": literal(expectation.kind.value),
        "period": literal(period.key),
        "minimum": literal(expectation.minimum),
        "of_members": literal(expectation.people),
        "opens_at": literal(opens, UTCDateTime()),
        "due_on": literal(due),
        "due_at": literal(due_at(due, ctx.zone), UTCDateTime()),
        "closes_at": literal(closes, UTCDateTime()),
    }


def _closes_at(ctx: Context, run: Running, expectation: Expectation, period: Period) -> datetime:
    """An idea counts in the period it was had in, and so does whoever is proposed, at least until
    it is due; a paper names its period and may come late."""
    if expectation.kind is Kind.IDEA:
        return due_at(period.end, ctx.zone)
    if expectation.kind is Kind.NOMINATION:
        due = due_on(expectation.due.rule, period, ctx.calendar)
        return due_at(max(period.end, due), ctx.zone)
    return due_at(run.plan.period.end, ctx.zone) + LATE_PAPERS


def owers(run: Running, expectation: Expectation, day: date) -> Select[*tuple[Any, ...]]:
    """Columns `organisation_id` and `member_id` (NULL for an organisation's) of whoever owes it."""
    organisations = select(Organisation.id).where(_asked(run, expectation, day))
    if expectation.by not in PEOPLE:
        return select(organisations.subquery().c.id.label("organisation_id"), _nobody())
    return (
        select(
            # One duty a person, in the first organisation of the roster that has him.
            func.min(Appointment.organisation_id).label("organisation_id"),
            Appointment.member_id.label("member_id"),
        )
        .where(Appointment.organisation_id.in_(organisations))
        .where(*_holding(run.plan, expectation), *in_force(Appointment, day))
        .group_by(Appointment.member_id)
    )


def _asked(run: Running, expectation: Expectation, day: date) -> ColumnElement[bool]:
    """The organisation is one of whom, or of whose people, it is expected."""
    root = run.campaign.organisation_id
    categories = Organisation.category.in_(expectation.categories or tuple(run.plan.categories))
    under = and_(covered(run.campaign, day, expectation.levels), categories)
    if expectation.follows is not None:  # The others wait for the first one.
        under = or_(under, Organisation.id == root)
    if not expectation.owners:
        return under
    named = Organisation.key.in_(expectation.owners)
    # Nobody stands above the root to review what it hands in, and no level is its own.
    if expectation.levels or expectation.kind in REVIEWED:
        return and_(named, under)
    own = and_(Organisation.id == root, categories if expectation.categories else true())
    return and_(named, or_(under, own))


def _holding(plan: Plan, expectation: Expectation) -> Iterator[ColumnElement[bool]]:
    roles = [Role(one) for one in expectation.roles]
    yield Appointment.role.in_(roles or PEOPLE[expectation.by])
    if expectation.posts:
        yield Appointment.post.in_([plan.posts[key].word for key in expectation.posts])


def answering(ctx: Context, run: Running, key: str) -> Select[*tuple[Any, ...]]:
    """Columns as of `owers`: whoever owes it today, and who has left the post or the level that
    it is narrowed to since it was frozen. What is owed can be handed in as long as it counts."""
    today = owers(run, run.plan.expectations[key], ctx.today())
    if not run.plan.expectations[key].narrowed:
        return today
    now = today.subquery()
    own = and_(Duty.member_id.is_(None), now.c.organisation_id == Duty.organisation_id)
    still = exists().where(or_(own, now.c.member_id == Duty.member_id))
    there = select(Appointment.member_id).where(*in_force(Appointment, ctx.today()))
    left = select(Duty.organisation_id, Duty.member_id).where(
        Duty.campaign_id == run.campaign.id,
        Duty.expectation.in_(keys(run.plan.expectations, key)),
        Duty.waived_at.is_(None),
        Duty.closes_at > ctx.clock.now(),
        or_(Duty.member_id.is_(None), Duty.member_id.in_(there)),
        ~still,
    )
    who = union(select(now.c.organisation_id, now.c.member_id), left).subquery()
    return select(who.c.organisation_id, who.c.member_id)


async def owed_under(
    session: AsyncSession, run: Running, key: str, *whose: ColumnElement[bool]
) -> str:
    """The key by which the newest duty that matches knows the expectation `key` of today.

    That is the former one where it was frozen before a rename.
    """
    found = await session.scalar(
        select(Duty.expectation)
        .where(Duty.campaign_id == run.campaign.id, *whose)
        .where(Duty.expectation.in_(keys(run.plan.expectations, key)))
        .order_by(Duty.opens_at.desc())
        .limit(1)
    )
    return found or key


def _nobody() -> Any:
    # PostgreSQL takes an untyped NULL of a subquery for text.
    return cast(null(), Integer).label("member_id")


async def task(ctx: Context, actor: Actor, duty_id: int) -> DutyLine:
    """A duty that this person answers for; NotFound where it is none of his or was waived."""
    now = ctx.clock.now()
    mine = owed_by(actor.member_id, ctx.today())
    async with ctx.db.read() as session:
        found = await duties(session, now, Duty.id == duty_id, Duty.waived_at.is_(None), mine)
        if not found:
            raise NotFound
        return (await lines(session, found, now))[0]
