"""Duties: frozen when a period opens, and waived or extended by hand with a reason."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from sqlalchemy import Select, func, insert, literal, null, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.schema import By, Expectation, Kind, Plan
from models.queries.tree import below, in_force
from models.rules.dues import due_at, due_on, local_time
from models.rules.periods import Period
from models.tables import ON_THE_ROSTER, Appointment, Campaign, Duty, Organisation
from models.tables.base import UTCDateTime
from services.actors import Actor
from services.authority import require_leader, require_superior
from services.outbox import tell_leaders, tell_member
from services.ports import Context
from services.refusals import AlreadyDone, NotFound, NotNow

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
    """Write down, in one statement, who on `day` owes this expectation in this period."""
    expectation = run.plan.expectations[key]
    values = _columns(ctx, run, key, period)
    who = owers(run, expectation, day).subquery()
    values |= {
        "organisation_id": who.c.organisation_id,
        "member_id": who.c.member_id,
        "member_key": func.coalesce(who.c.member_id, 0),
    }
    rows = select(*values.values())
    await session.execute(insert(Duty).from_select(list(values), rows))


def _columns(ctx: Context, run: Running, key: str, period: Period) -> dict[str, Any]:
    expectation = run.plan.expectations[key]
    due = due_on(expectation.due.rule, period, ctx.calendar)
    opens = local_time(period.start, time.min, ctx.zone)
    return {
        "campaign_id": literal(run.campaign.id),
        "plan_version_id": literal(run.version_id),
        "expectation": literal(key),
        "kind": literal(expectation.kind.value),
        "period": literal(period.key),
        "minimum": literal(expectation.minimum),
        "opens_at": literal(opens, UTCDateTime()),
        "due_on": literal(due),
        "due_at": literal(due_at(due, ctx.zone), UTCDateTime()),
        "closes_at": literal(_closes_at(ctx, run, expectation, period), UTCDateTime()),
    }


def _closes_at(ctx: Context, run: Running, expectation: Expectation, period: Period) -> datetime:
    """An idea counts in the period it was had in; a paper names its period and may come late."""
    if expectation.kind is Kind.IDEA:
        return due_at(period.end, ctx.zone)
    return due_at(run.plan.period.end, ctx.zone) + LATE_PAPERS


def owers(run: Running, expectation: Expectation, day: date) -> Select[*tuple[Any, ...]]:
    """Rows (organisation_id, member_id) of who owes this on `day`; no member: the organisation."""
    """Columns `organisation_id` and `member_id` (NULL for an organisation's) of whoever owes it."""
    categories = expectation.categories or tuple(run.plan.categories)
    organisations = select(Organisation.id).where(
        Organisation.id.in_(below(run.campaign.organisation_id, day)),
        Organisation.category.in_(categories),
    )
    if expectation.by is not By.MEMBERS:
        return select(organisations.subquery().c.id.label("organisation_id"), _nobody())
    return (
        select(
            # One duty a person, in the first organisation of the roster that has him.
            func.min(Appointment.organisation_id).label("organisation_id"),
            Appointment.member_id.label("member_id"),
        )
        .where(Appointment.organisation_id.in_(organisations))
        .where(Appointment.role.in_(ON_THE_ROSTER), *in_force(Appointment, day))
        .group_by(Appointment.member_id)
    )


def _nobody() -> Any:
    return null().label("member_id")


async def waive(ctx: Context, actor: Actor, duty_id: int, reason: str) -> None:
    """Release somebody from a duty. His own superior decides; the reason stays in the record."""
    async with ctx.db.write() as session:
        duty = await _decidable(session, actor, duty_id)
        duty.waived_at, duty.waived_by = ctx.clock.now(), actor.member_id
        duty.waiver_reason = reason
        await _tell(session, ctx, duty, "duty.waived")


async def extend(ctx: Context, actor: Actor, duty_id: int, until: date) -> None:
    """Give more time; the day first set stays in the record. NotNow for a day not later."""
    async with ctx.db.write() as session:
        duty = await _decidable(session, actor, duty_id)
        if until <= max(duty.due_on, ctx.today()):
            raise NotNow
        duty.extended_from = duty.extended_from or duty.due_on
        duty.due_on, duty.due_at = until, due_at(until, ctx.zone)
        await _tell(session, ctx, duty, "duty.extended")


async def _decidable(session: AsyncSession, actor: Actor, duty_id: int) -> Duty:
    duty = await session.get(Duty, duty_id)
    if duty is None:
        raise NotFound
    if duty.member_id is None:
        require_superior(actor, duty.organisation_id)
    else:
        require_leader(actor, duty.organisation_id)
    if duty.waived_at is not None:
        raise AlreadyDone
    return duty


async def _tell(session: AsyncSession, ctx: Context, duty: Duty, kind: str) -> None:
    if duty.member_id is None:
        await tell_leaders(session, ctx, duty.organisation_id, kind, duty=duty.id)
    else:
        await tell_member(session, ctx, duty.member_id, kind, duty=duty.id)
