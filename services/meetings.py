"""Meetings that a plan asks for: called by who leads the organisation, told to its people, then
logged with how many came, what was said and what was decided. Nobody is made to check in."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.schema import Kind
from models.queries.digests import DutyLine, lines
from models.queries.duties import duties
from models.queries.meetings import MeetingView, meeting, meetings
from models.queries.plans import plans_of_versions
from models.queries.tree import in_force
from models.tables import ON_THE_ROSTER, Appointment, Duty, Meeting, Organisation
from services.actors import Actor
from services.authority import require_leader
from services.campaigns import require_running
from services.duties import Running
from services.outbox import post, private_chats, tell_groups, tell_leaders
from services.ports import Context
from services.refusals import AlreadyDone, NotExpected, NotFound, NotYourOrganisation, Refusal
from services.submission import require_new, require_text

PLACE_LENGTH, AGENDA_LENGTH = 80, 500
MINUTES_LENGTH, DECISIONS_LENGTH = 3000, 1000
SHOWN = 40


class DayOver(Refusal):
    """A meeting is called for a day that is past."""


class NotYetHeld(Refusal):
    """Args: `day`, that of the meeting, which is still ahead."""


@dataclass(frozen=True, slots=True)
class MeetingCall:
    """One meeting that is asked for, with the plan's words for it."""

    line: DutyLine
    prompt: str


@dataclass(frozen=True, slots=True)
class MeetingSheet:
    """`title`: what the plan calls it. `own`: of an organisation that the reader leads."""

    view: MeetingView
    title: str
    own: bool


async def call(ctx: Context, actor: Actor, duty_id: int) -> MeetingCall:
    """What one duty asks for; NotExpected where it can be done no more."""
    async with ctx.db.read() as session:
        duty, run = await _asked_of(session, ctx, actor, duty_id)
        found = await duties(session, ctx.clock.now(), Duty.id == duty.id)
        (line,) = await lines(session, found, ctx.clock.now())
    said = run.plan.expectations.get(duty.expectation)
    return MeetingCall(line, said.prompt if said else "")


async def convene(
    ctx: Context, actor: Actor, duty_id: int, day: date, place: str, agenda: str, token: str
) -> MeetingSheet:
    """Call a meeting; the organisation's group is told, or where it has none, each of its people.

    `day` may be today. Raises NotExpected, DayOver, AlreadySubmitted.
    """
    if day < ctx.today():
        raise DayOver
    async with ctx.db.write() as session:
        duty, _ = await _asked_of(session, ctx, actor, duty_id)
        await require_new(session, Meeting, token)
        row = Meeting(
            campaign_id=duty.campaign_id,
            plan_version_id=duty.plan_version_id,
            expectation=duty.expectation,
            period=duty.period,
            organisation_id=duty.organisation_id,
            day=day,
            place=require_text(place, PLACE_LENGTH),
            agenda=require_text(agenda, AGENDA_LENGTH),
            called_by=actor.member_id,
            called_at=ctx.clock.now(),
            form_token=token,
        )
        session.add(row)
        await session.flush()
        await _tell_people(session, ctx, actor, row, "meeting.called")
        return await _sheet(session, actor, row.id)


async def cancel(ctx: Context, actor: Actor, meeting_id: int) -> MeetingSheet:
    """Call it off before it is logged; whoever was told is told."""
    async with ctx.db.write() as session:
        row = await _own(session, ctx, actor, meeting_id)
        row.cancelled_at = ctx.clock.now()
        await session.flush()
        await _tell_people(session, ctx, actor, row, "meeting.cancelled")
        return await _sheet(session, actor, meeting_id)


async def log(
    ctx: Context, actor: Actor, meeting_id: int, attended: int, minutes: str, decisions: str
) -> MeetingSheet:
    """How it went; that is when its duty is done, and the superior is told.

    `decisions` may be empty. Raises NotYetHeld before its day, AlreadyDone the second time.
    """
    async with ctx.db.write() as session:
        row = await _own(session, ctx, actor, meeting_id)
        if row.day > ctx.today():
            raise NotYetHeld(day=row.day)
        row.attended = attended
        row.minutes = require_text(minutes, MINUTES_LENGTH)
        row.decisions = require_text(decisions, DECISIONS_LENGTH) if decisions else ""
        row.logged_by, row.logged_at = actor.member_id, ctx.clock.now()
        organisation = await session.get_one(Organisation, row.organisation_id)
        await session.flush()
        if organisation.superior_id is not None:
            superior = organisation.superior_id
            await tell_leaders(session, ctx, superior, "meeting.held", meeting=row.id)
        return await _sheet(session, actor, meeting_id)


async def loggable(ctx: Context, actor: Actor, meeting_id: int) -> MeetingSheet:
    """A meeting that this leader may log now, or call off. Raises as `log` does."""
    async with ctx.db.read() as session:
        await _own(session, ctx, actor, meeting_id)
        return await _sheet(session, actor, meeting_id)


async def look(ctx: Context, actor: Actor, meeting_id: int) -> MeetingSheet:
    """For the organisation's own people and its superior's leaders."""
    async with ctx.db.read() as session:
        sheet = await _sheet(session, actor, meeting_id)
    if sheet.view.organisation_id not in _readable(actor):
        raise NotYourOrganisation
    return sheet


async def listed(ctx: Context, actor: Actor) -> Sequence[MeetingSheet]:
    """Of his organisations and of those below the ones he leads; the latest day first."""
    async with ctx.db.read() as session:
        found = await meetings(session, Meeting.organisation_id.in_(_readable(actor)))
        return await _sheets(session, actor, found[:SHOWN])


def _readable(actor: Actor) -> set[int]:
    return {seat.organisation_id for seat in actor.seats} | set(actor.below)


async def _asked_of(
    session: AsyncSession, ctx: Context, actor: Actor, duty_id: int
) -> tuple[Duty, Running]:
    duty = await session.get(Duty, duty_id)
    if duty is None:
        raise NotFound
    require_leader(actor, duty.organisation_id)
    run = await require_running(session, ctx, actor, duty.campaign_id)
    if duty.kind != Kind.MEETING or duty.waived_at is not None:
        raise NotExpected
    if ctx.clock.now() >= duty.closes_at:
        raise NotExpected
    return duty, run


async def _own(session: AsyncSession, ctx: Context, actor: Actor, meeting_id: int) -> Meeting:
    """Neither held nor called off yet, of an organisation that the actor leads."""
    row = await session.get(Meeting, meeting_id)
    if row is None:
        raise NotFound
    require_leader(actor, row.organisation_id)
    await require_running(session, ctx, actor, row.campaign_id)
    if row.cancelled_at is not None or row.logged_at is not None:
        raise AlreadyDone
    return row


async def _tell_people(
    session: AsyncSession, ctx: Context, actor: Actor, row: Meeting, kind: str
) -> None:
    if await tell_groups(session, ctx, [row.organisation_id], kind, meeting=row.id):
        return
    members = await session.scalars(
        select(Appointment.member_id)
        .where(Appointment.organisation_id == row.organisation_id)
        .where(Appointment.role.in_(ON_THE_ROSTER), *in_force(Appointment, ctx.today()))
    )
    for chat in await private_chats(session, set(members) - {actor.member_id}):
        post(session, ctx, chat, kind, meeting=row.id)


async def _sheet(session: AsyncSession, actor: Actor, meeting_id: int) -> MeetingSheet:
    view = await meeting(session, meeting_id)
    if view is None:
        raise NotFound
    (sheet,) = await _sheets(session, actor, [view])
    return sheet


async def _sheets(
    session: AsyncSession, actor: Actor, found: Sequence[MeetingView]
) -> list[MeetingSheet]:
    plans = await plans_of_versions(session, (one.version_id for one in found))
    return [
        MeetingSheet(
            one,
            plans[one.version_id].expectations[one.expectation].title,
            one.organisation_id in actor.led,
        )
        for one in found
    ]
