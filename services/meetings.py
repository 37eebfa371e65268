"""Meetings that a plan asks for: called by who leads the organisation and told to its people, or
called off. What comes of them is in `services.minutes`."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.expecting import Kind
from models.queries.digests import DutyLine
from models.queries.meetings import DecisionView, decisions
from models.tables import Duty, Meeting, MeetingDecision
from services.actors import Actor
from services.authority import require_leader
from services.campaigns import require_running
from services.handing_in import asked, line_of
from services.meeting_reads import MeetingSheet, sheet
from services.outbox import tell_people
from services.ports import Context
from services.refusals import AlreadyDone, NotFound, Refusal
from services.submission import require_new, require_text

PLACE_LENGTH, AGENDA_LENGTH = 80, 500


class DayOver(Refusal):
    """A meeting is called for a day that is past."""


@dataclass(frozen=True, slots=True)
class MeetingCall:
    """One meeting that is asked for, with the plan's words for it. `follows`: within so many days
    of the superior's, 0 where there is none to wait for. `undone`: of the meetings before."""

    line: DutyLine
    prompt: str
    follows: int
    undone: Sequence[DecisionView]


async def call(ctx: Context, actor: Actor, duty_id: int) -> MeetingCall:
    """What one duty asks for; NotExpected where it can be done no more."""
    async with ctx.db.read() as session:
        one = await asked(session, ctx, actor, duty_id, Kind.MEETING)
        line = await line_of(session, ctx, one.duty)
        undone = await _undone(session, one.duty)
    first = one.duty.organisation_id == one.run.campaign.organisation_id
    follows = one.said.follows if one.said and not first else None
    return MeetingCall(line, one.prompt, follows or 0, undone)


async def convene(
    ctx: Context, actor: Actor, duty_id: int, day: date, place: str, agenda: str, token: str
) -> MeetingSheet:
    """Call a meeting; the organisation's group is told, or where it has none, each of its people.

    `day` may be today. Raises NotExpected, DayOver, AlreadySubmitted.
    """
    if day < ctx.today():
        raise DayOver
    async with ctx.db.write() as session:
        duty = (await asked(session, ctx, actor, duty_id, Kind.MEETING)).duty
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
        return await sheet(session, actor, row.id)


async def cancel(ctx: Context, actor: Actor, meeting_id: int) -> MeetingSheet:
    """Call it off before it is logged; whoever was told is told."""
    async with ctx.db.write() as session:
        row = await require_open(session, ctx, actor, meeting_id)
        row.cancelled_at = ctx.clock.now()
        await session.flush()
        await _tell_people(session, ctx, actor, row, "meeting.cancelled")
        return await sheet(session, actor, meeting_id)


async def loggable(ctx: Context, actor: Actor, meeting_id: int) -> MeetingSheet:
    """A meeting that this leader may log now, or call off. Raises as `require_open` does."""
    async with ctx.db.read() as session:
        await require_open(session, ctx, actor, meeting_id)
        return await sheet(session, actor, meeting_id)


async def require_open(
    session: AsyncSession, ctx: Context, actor: Actor, meeting_id: int
) -> Meeting:
    """Neither logged nor called off yet, of an organisation that the actor leads; else raises
    NotFound, NotYourOrganisation, AlreadyDone."""
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
    await tell_people(session, ctx, actor.member_id, row.organisation_id, kind, meeting=row.id)


async def _undone(session: AsyncSession, duty: Duty) -> Sequence[DecisionView]:
    """What this organisation decided in this campaign and has not done yet, the latest first."""
    return await decisions(
        session,
        Meeting.campaign_id == duty.campaign_id,
        Meeting.organisation_id == duty.organisation_id,
        MeetingDecision.done_at.is_(None),
    )
