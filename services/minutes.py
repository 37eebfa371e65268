"""What comes of a meeting: its minutes and files, and what was decided there until it is done.
Heads are counted by whoever was there; nobody is made to check in."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy.ext.asyncio import AsyncSession

from models.rules.words import written
from models.tables import Meeting, MeetingDecision, Organisation
from services.actors import Actor
from services.authority import require_leader
from services.campaigns import require_running
from services.evidence import Evidence, attach
from services.following import follow
from services.meeting_reads import MeetingSheet, sheet
from services.meetings import require_open
from services.ports import Context
from services.refusals import AlreadyDone, NotFound, Refusal
from services.submission import require_text

MINUTES_LENGTH = 3000
DECISIONS, DECISION_LENGTH, RESULT_LENGTH = 10, 200, 200

# "1." before a line is not said again; the 3 of "3.5" is a figure.
_NUMBERED = re.compile(r"[（(]?\d{1,2}(?:[)）、．]|\.(?!\d))\s*")


class NotYetHeld(Refusal):
    """Args: `day`, that of the meeting, which is still ahead."""


class TooManyDecisions(Refusal):
    """Args: `limit` and `count`."""


class DecisionTooLong(Refusal):
    """Args: `number`, the line; `limit` and `length` in characters."""


@dataclass(frozen=True, slots=True)
class Minutes:
    """`decisions`: one a line, or empty."""

    attended: int
    text: str
    decisions: str = ""
    files: Sequence[Evidence] = ()


@dataclass(frozen=True, slots=True)
class Logged:
    """`above`: there is a superior, whose next digest says so. `below`: how many organisations are
    to follow."""

    sheet: MeetingSheet
    above: bool
    below: int


async def log(ctx: Context, actor: Actor, meeting_id: int, minutes: Minutes) -> Logged:
    """How it went; that is when its duty is done.

    Raises NotYetHeld before its day, AlreadyDone the second time, TooManyDecisions and
    DecisionTooLong.
    """
    async with ctx.db.write() as session:
        row = await require_open(session, ctx, actor, meeting_id)
        if row.day > ctx.today():
            raise NotYetHeld(day=row.day)
        row.attended = minutes.attended
        row.minutes = require_text(minutes.text, MINUTES_LENGTH)
        row.logged_by, row.logged_at = actor.member_id, ctx.clock.now()
        _keep(session, row, decided(minutes.decisions))
        attach(session, minutes.files, meeting_id=row.id)
        await session.flush()
        run = await require_running(session, ctx, actor, row.campaign_id)
        below = await follow(session, ctx, run, row)
        above = (await session.get_one(Organisation, row.organisation_id)).superior_id
        return Logged(await sheet(session, actor, meeting_id), above is not None, below)


def decided(text: str) -> list[str]:
    """One decision a line, without numbers before it. Raises TooManyDecisions, DecisionTooLong."""
    found = list(_lines(text))
    if len(found) > DECISIONS:
        raise TooManyDecisions(limit=DECISIONS, count=len(found))
    for number, line in enumerate(found, 1):
        if len(line) > DECISION_LENGTH:
            raise DecisionTooLong(number=number, limit=DECISION_LENGTH, length=len(line))
    return found


async def decision(ctx: Context, actor: Actor, decision_id: int, *, done: bool) -> MeetingSheet:
    """The meeting of a decision that this leader may undo (`done`) or do. Raises as they do."""
    async with ctx.db.read() as session:
        row = await _own(session, ctx, actor, decision_id, done=done)
        return await sheet(session, actor, row.meeting_id)


async def finish(ctx: Context, actor: Actor, decision_id: int, result: str) -> MeetingSheet:
    """What was decided is done, with how it went. Raises AlreadyDone."""
    async with ctx.db.write() as session:
        row = await _own(session, ctx, actor, decision_id, done=False)
        row.done_at, row.done_by = ctx.clock.now(), actor.member_id
        row.result = require_text(result, RESULT_LENGTH)
        await session.flush()
        return await sheet(session, actor, row.meeting_id)


async def reopen(ctx: Context, actor: Actor, decision_id: int) -> MeetingSheet:
    """It is not done after all. Raises AlreadyDone where it is open."""
    async with ctx.db.write() as session:
        row = await _own(session, ctx, actor, decision_id, done=True)
        row.done_at = row.done_by = row.result = None
        await session.flush()
        return await sheet(session, actor, row.meeting_id)


def _lines(text: str) -> Iterator[str]:
    for line in written(text).splitlines():
        if kept := written(_NUMBERED.sub("", line.strip(), count=1)):
            yield kept


def _keep(session: AsyncSession, row: Meeting, found: Sequence[str]) -> None:
    session.add_all(
        MeetingDecision(meeting_id=row.id, number=number, text=line)
        for number, line in enumerate(found, 1)
    )


async def _own(
    session: AsyncSession, ctx: Context, actor: Actor, decision_id: int, *, done: bool
) -> MeetingDecision:
    """In that state, of an organisation that the actor leads."""
    row = await session.get(MeetingDecision, decision_id)
    if row is None:
        raise NotFound
    meeting = await session.get_one(Meeting, row.meeting_id)
    require_leader(actor, meeting.organisation_id)
    await require_running(session, ctx, actor, meeting.campaign_id)
    if (row.done_at is not None) != done:
        raise AlreadyDone
    return row
