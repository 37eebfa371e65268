"""Visits (走访、互访、公开课): logged in a line, whether or not they were planned.

Only what is logged does the duty. What is put on a day ahead is in `services.visits_ahead`, who
reads what in `services.visit_reads`.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.expecting import Kind
from models.plan.renames import same
from models.queries.visit_links import linked
from models.rules.dues import due_at
from models.tables import Duty, Visit
from services.actors import Actor
from services.campaigns import require_running
from services.evidence import Evidence, attach
from services.handing_in import Asked, asked, require_room
from services.ports import Context
from services.refusals import AlreadyDone, NotExpected, NotFound, NotYourOrganisation, Refusal
from services.submission import require_new, require_text
from services.visit_reads import VisitSheet, sheet

WHOM_LENGTH, NOTE_LENGTH, PLACE_LENGTH = 80, 300, 80


class VisitDayOutside(Refusal):
    """Args: `first` and `last`, the days between which the visit can have been, or can be."""


class NotLinked(Refusal):
    """Args: `name`. Only whom one is linked with can be visited, and this is none of them."""


@dataclass(frozen=True, slots=True)
class Whom:
    """As it was written, or as the link is called with which it was chosen."""

    name: str
    link_id: int | None = None


@dataclass(frozen=True, slots=True)
class VisitDraft:
    """What is logged. `day` is local."""

    whom: Whom
    note: str
    day: date
    files: Sequence[Evidence] = ()


async def log(
    ctx: Context, actor: Actor, duty_id: int, draft: VisitDraft, token: str
) -> VisitSheet:
    """Raises NotExpected, AlreadySubmitted, EnoughHandedIn, NotLinked, VisitDayOutside,
    NothingWritten, TooLong."""
    async with ctx.db.write() as session:
        one = await asked(session, ctx, actor, duty_id, Kind.VISIT)
        await require_new(session, Visit, token)
        row = new_row(actor, one.duty, token)
        await put_whom(session, row, one, draft.whom)
        return await _logged(session, ctx, actor, row, one, draft)


async def log_planned(ctx: Context, actor: Actor, visit_id: int, draft: VisitDraft) -> VisitSheet:
    """Raises as `log` does, and AlreadyDone where it is logged or called off."""
    async with ctx.db.write() as session:
        row = await require_planned(session, ctx, actor, visit_id)
        one = await asked_on(session, ctx, actor, row, draft.day)
        return await _logged(session, ctx, actor, row, one, draft)


async def require_planned(
    session: AsyncSession, ctx: Context, actor: Actor, visit_id: int
) -> Visit:
    row = await own_row(session, ctx, actor, visit_id)
    if row.logged_at is not None or row.dropped_at is not None:
        raise AlreadyDone
    return row


async def require_logged(session: AsyncSession, ctx: Context, actor: Actor, visit_id: int) -> Visit:
    row = await own_row(session, ctx, actor, visit_id)
    if row.logged_at is None or row.dropped_at is not None:
        raise AlreadyDone
    return row


async def own_row(session: AsyncSession, ctx: Context, actor: Actor, visit_id: int) -> Visit:
    """Raises NotFound, NotYourOrganisation, NoCampaign."""
    row = await session.get(Visit, visit_id)
    if row is None:
        raise NotFound
    mine = row.member_id == actor.member_id
    if not mine and (row.member_id is not None or row.organisation_id not in actor.led):
        raise NotYourOrganisation
    await require_running(session, ctx, actor, row.campaign_id)
    return row


def new_row(actor: Actor, duty: Duty, token: str) -> Visit:
    return Visit(**_of(duty), author_id=actor.member_id, form_token=token)


async def put_whom(session: AsyncSession, row: Visit, one: Asked, whom: Whom) -> None:
    """As the link is called where there is one to choose; until then whatever was written."""
    found = await linked(session, one.run.plan, one.duty)
    chosen = next((link for link in found if link.id == whom.link_id), None)
    if found and chosen is None:
        raise NotLinked(name=whom.name)
    row.link_id = chosen.id if chosen else None
    row.whom = chosen.name if chosen else require_text(whom.name, WHOM_LENGTH)


def _of(duty: Duty) -> dict[str, object]:
    return {
        "campaign_id": duty.campaign_id,
        "plan_version_id": duty.plan_version_id,
        "expectation": duty.expectation,
        "period": duty.period,
        "organisation_id": duty.organisation_id,
        "member_id": duty.member_id,
    }


async def _logged(
    session: AsyncSession, ctx: Context, actor: Actor, row: Visit, one: Asked, draft: VisitDraft
) -> VisitSheet:
    await require_room(session, one)
    require_between(opened(ctx, one.duty), draft.day, ctx.today())
    for name, value in _of(one.duty).items():
        setattr(row, name, value)
    row.note = require_text(draft.note, NOTE_LENGTH)
    row.day, row.author_id, row.logged_at = draft.day, actor.member_id, ctx.clock.now()
    session.add(row)
    await session.flush()
    attach(session, draft.files, visit_id=row.id)
    await session.flush()
    return await sheet(session, ctx, actor, row.id)


async def asked_on(
    session: AsyncSession, ctx: Context, actor: Actor, row: Visit, day: date
) -> Asked:
    """The duty that a planned visit does when it was on that day: one of the period in which it
    was, not of the one in which it was planned. Raises NotExpected."""
    run = await require_running(session, ctx, actor, row.campaign_id)
    owner = Duty.member_key == row.member_id if row.member_id else _organisations(row)
    duty = await session.scalar(
        select(Duty.id)
        .where(Duty.campaign_id == row.campaign_id, Duty.kind == Kind.VISIT, owner)
        .where(Duty.expectation.in_(same(run.plan.expectations, row.expectation)))
        .where(Duty.opens_at < due_at(day, ctx.zone), Duty.waived_at.is_(None))
        .order_by(Duty.opens_at.desc(), Duty.id.desc())
        .limit(1)
    )
    if duty is None:
        raise NotExpected
    return await asked(session, ctx, actor, duty, Kind.VISIT)


def _organisations(row: Visit) -> ColumnElement[bool]:
    return (Duty.member_key == 0) & (Duty.organisation_id == row.organisation_id)


def opened(ctx: Context, duty: Duty) -> date:
    return duty.opens_at.astimezone(ctx.zone).date()


def require_between(first: date, day: date, last: date) -> None:
    if not first <= day <= last:
        raise VisitDayOutside(first=first, last=last)
