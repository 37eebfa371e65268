"""Cases (挂牌督办): listed above, ordered to be put right by a day, followed, answered below,
closed above. Every step is a line of its history; none is ever changed."""

from collections.abc import Sequence
from datetime import date, timedelta

from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.supervising import Supervision
from models.queries.docked import Occasion
from models.queries.lights import Light
from models.rules.supervising import Move
from models.tables import CaseState, CaseStep, Organisation, SupervisionCase, SupervisionEvent
from services.actors import Actor
from services.campaigns import require_running
from services.duties import Running
from services.evidence import Evidence, attach
from services.lights import seen
from services.outbox import tell_leaders
from services.ports import Context
from services.refusals import AlreadyDone, NotFound, Refusal
from services.submission import require_new, require_text
from services.supervision_points import dock
from services.supervision_reads import CaseSheet, sheet

NOTE_LENGTH = 1000
LONGEST = timedelta(days=366)
TITLE_LENGTH = 300
STATES = {
    CaseStep.NOTIFIED: CaseState.NOTIFIED,
    CaseStep.FED_BACK: CaseState.FED_BACK,
    CaseStep.RETURNED: CaseState.NOTIFIED,
    CaseStep.CLOSED: CaseState.CLOSED,
    CaseStep.WITHDRAWN: CaseState.WITHDRAWN,
}
"""What it is after that step; the others leave it as it is."""
ABOVE = (CaseStep.LISTED, CaseStep.FED_BACK)
"""Told to those above; every other step to those below."""


class OrderOutside(Refusal):
    """Args: `first` and `last`, the days between which something is ordered to be put right."""


def proposed_day(said: Supervision, today: date) -> date:
    """By when an order proposes to have it put right."""
    return today + timedelta(days=said.days)


async def list_(ctx: Context, actor: Actor, source: str, thing: int) -> CaseSheet:
    """Put something overdue on the list. One that was closed before stays closed: the new one
    names it.

    Raises NotFound where it is not overdue any more, AlreadyDone where it is listed.
    """
    async with ctx.db.write() as session:
        one = await seen(session, ctx, actor, source, thing)
        if not one.lists:
            raise AlreadyDone if one.followed else NotFound
        run = await require_running(session, ctx, actor, one.light.campaign_id)
        row = await listed(session, ctx, run, one.light, one.case_id, actor)
        if row is None:
            raise NotFound
        return await sheet(session, ctx, actor, row.id)


async def listed(
    session: AsyncSession,
    ctx: Context,
    run: Running,
    light: Light,
    previous: int | None = None,
    actor: Actor | None = None,
) -> SupervisionCase | None:
    """The row, with its first line; the leaders above are told. Without an actor it is the day
    that lists it. None where nobody is above."""
    organisation = await session.get_one(Organisation, light.organisation_id)
    if organisation.superior_id is None:
        return None
    row = SupervisionCase(
        campaign_id=run.campaign.id,
        plan_version_id=run.version_id,
        organisation_id=light.organisation_id,
        superior_id=organisation.superior_id,
        source=light.source,
        source_id=light.id,
        title=light.title[:TITLE_LENGTH],
        period=light.period,
        owed_on=light.day,
        open_key=f"{light.source}:{light.id}",
        previous_id=previous,
        opened_by=actor.member_id if actor else None,
        opened_at=ctx.clock.now(),
    )
    session.add(row)
    await session.flush()
    words = (row.title, run.plan.supervision.listing.title if run.plan.supervision else "")
    await dock(session, ctx, run, Occasion.CASE, row.id, row.organisation_id, words, actor)
    await _note(session, ctx, row, CaseStep.LISTED, actor)
    return row


async def notify(
    ctx: Context, actor: Actor, case_id: int, due_on: date, note: str, token: str
) -> CaseSheet:
    """Order it to be put right by that day; its leaders are told at once, and reminded.

    Raises OrderOutside, AlreadyDone, AlreadySubmitted, NothingWritten, TooLong, NotFound.
    """
    async with ctx.db.write() as session:
        row = await require_move(session, ctx, actor, case_id, Move.NOTICE)
        require_order(ctx, due_on)
        row.due_on = due_on
        return await noted(session, ctx, actor, row, CaseStep.NOTIFIED, note, token)


async def track(
    ctx: Context,
    actor: Actor,
    case_id: int,
    note: str,
    token: str,
    files: Sequence[Evidence] = (),
    *,
    talk: bool = False,
) -> CaseSheet:
    """What was seen on the way, or that its leaders were talked to."""
    step, move = (CaseStep.TALKED, Move.TALK) if talk else (CaseStep.TRACKED, Move.TRACK)
    async with ctx.db.write() as session:
        row = await require_move(session, ctx, actor, case_id, move)
        return await noted(session, ctx, actor, row, step, note, token, files)


async def feed_back(
    ctx: Context,
    actor: Actor,
    case_id: int,
    note: str,
    token: str,
    files: Sequence[Evidence] = (),
) -> CaseSheet:
    """The organisation says what was put right, and what shows it."""
    async with ctx.db.write() as session:
        row = await require_move(session, ctx, actor, case_id, Move.FEED_BACK)
        row.fed_back_by = actor.member_id
        return await noted(session, ctx, actor, row, CaseStep.FED_BACK, note, token, files)


async def return_(
    ctx: Context, actor: Actor, case_id: int, due_on: date, note: str, token: str
) -> CaseSheet:
    """Not put right yet: why, and by which day now."""
    async with ctx.db.write() as session:
        row = await require_move(session, ctx, actor, case_id, Move.RETURN)
        require_order(ctx, due_on)
        row.due_on = due_on
        return await noted(session, ctx, actor, row, CaseStep.RETURNED, note, token)


async def close(ctx: Context, actor: Actor, case_id: int) -> CaseSheet:
    """For good; never by who has fed back, nor by whoever leads the organisation itself."""
    async with ctx.db.write() as session:
        row = await require_move(session, ctx, actor, case_id, Move.CLOSE)
        row.open_key, row.closed_at = None, ctx.clock.now()
        await _note(session, ctx, row, CaseStep.CLOSED, actor)
        return await sheet(session, ctx, actor, case_id)


async def can(ctx: Context, actor: Actor, case_id: int, move: Move) -> CaseSheet:
    """Before a form is opened for it. Raises AlreadyDone, NotFound, NoCampaign."""
    async with ctx.db.read() as session:
        await require_move(session, ctx, actor, case_id, move)
        return await sheet(session, ctx, actor, case_id)


def require_order(ctx: Context, due_on: date) -> None:
    """Raises OrderOutside unless it is a day from today on, within a year."""
    first, last = ctx.today(), ctx.today() + LONGEST
    if not first <= due_on <= last:
        raise OrderOutside(first=first, last=last)


async def require_move(
    session: AsyncSession, ctx: Context, actor: Actor, case_id: int, move: Move
) -> SupervisionCase:
    found = await sheet(session, ctx, actor, case_id)
    await require_running(session, ctx, actor, found.view.campaign_id)
    if move not in found.moves:
        raise AlreadyDone
    return await session.get_one(SupervisionCase, case_id)


async def noted(
    session: AsyncSession,
    ctx: Context,
    actor: Actor,
    row: SupervisionCase,
    step: CaseStep,
    said: str,
    token: str,
    files: Sequence[Evidence] = (),
) -> CaseSheet:
    await require_new(session, SupervisionEvent, token)
    note = require_text(said, NOTE_LENGTH)
    event = await _note(session, ctx, row, step, actor, note, token)
    attach(session, files, supervision_event_id=event.id)
    await session.flush()
    return await sheet(session, ctx, actor, row.id)


async def _note(
    session: AsyncSession,
    ctx: Context,
    row: SupervisionCase,
    step: CaseStep,
    actor: Actor | None,
    said: str = "",
    token: str | None = None,
) -> SupervisionEvent:
    """A line of its history, the state that follows from it, and whoever is told of it."""
    row.state = STATES.get(step, row.state)
    ordered = step in (CaseStep.NOTIFIED, CaseStep.RETURNED)
    event = SupervisionEvent(
        case_id=row.id,
        step=step,
        note=said,
        due_on=row.due_on if ordered else None,
        author_id=actor.member_id if actor else None,
        form_token=token,
        at=ctx.clock.now(),
    )
    session.add(event)
    await session.flush()
    whom = row.superior_id if step in ABOVE else row.organisation_id
    but = actor.member_id if actor else None
    refs = {"case": row.id, "event": event.id}
    await tell_leaders(session, ctx, whom, "supervision.step", but=but, **refs)
    return event
