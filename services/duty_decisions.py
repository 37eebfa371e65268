"""Waiving a duty, or giving more time: by whoever stands one level above, on the record."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.queries.digests import DutyLine, lines
from models.queries.duties import COMMENT, duties, outstanding
from models.queries.duty_filters import decided_by
from models.rules.dues import due_at
from models.tables import Duty, Organisation
from services.actors import Actor
from services.campaigns import require_running
from services.outbox import tell_leaders, tell_member
from services.ports import Context
from services.refusals import AlreadyDone, NotFound, NotYourOrganisation, OwnWork, Refusal
from services.submission import require_text

REASON_LENGTH = 500


class ExtensionOutOfReach(Refusal):
    """Args: `earliest` and `latest`, the days to which it can be put off."""


@dataclass(frozen=True, slots=True)
class Decidable:
    """A duty with the days to which it can be put off; `latest` may lie before `earliest`."""

    line: DutyLine
    earliest: date
    latest: date


async def decidable(ctx: Context, actor: Actor) -> Sequence[DutyLine]:
    """What is outstanding and this person's to waive or extend, the most urgent first."""
    now = ctx.clock.now()
    theirs = decided_by(actor.member_id, actor.led, ctx.today())
    async with ctx.db.read() as session:
        return await lines(session, await duties(session, now, outstanding(), theirs), now)


async def look(ctx: Context, actor: Actor, duty_id: int) -> Decidable:
    now = ctx.clock.now()
    async with ctx.db.read() as session:
        duty = await _to_decide(session, ctx, actor, duty_id)
        (line,) = await lines(session, await duties(session, now, Duty.id == duty_id), now)
        return Decidable(line, *_reach(ctx, duty))


async def waive(ctx: Context, actor: Actor, duty_id: int, reason: str) -> None:
    """Release somebody from a duty; he is told, and the reason stays in the record."""
    why = require_text(reason, REASON_LENGTH)
    async with ctx.db.write() as session:
        duty = await _to_decide(session, ctx, actor, duty_id)
        duty.waived_at, duty.waived_by = ctx.clock.now(), actor.member_id
        duty.waiver_reason = why
        await _tell(session, ctx, duty, "duty.waived")


async def extend(ctx: Context, actor: Actor, duty_id: int, until: date) -> None:
    """Give more time; the day first set stays in the record. Raises ExtensionOutOfReach."""
    async with ctx.db.write() as session:
        duty = await _to_decide(session, ctx, actor, duty_id)
        earliest, latest = _reach(ctx, duty)
        if not earliest <= until <= latest:
            raise ExtensionOutOfReach(earliest=earliest, latest=latest)
        duty.extended_from, duty.extended_before = duty.extended_from or duty.due_on, duty.due_on
        duty.extended_at, duty.extended_by = ctx.clock.now(), actor.member_id
        duty.due_on, duty.due_at = until, due_at(until, ctx.zone)
        await _tell(session, ctx, duty, "duty.extended")


def _reach(ctx: Context, duty: Duty) -> tuple[date, date]:
    """Later than it stands and than today; not beyond the day on which papers stop counting."""
    day = timedelta(days=1)
    closing = duty.closes_at.astimezone(ctx.zone).date()
    return max(duty.due_on, ctx.today()) + day, closing - day


async def require_decider(session: AsyncSession, ctx: Context, actor: Actor, duty_id: int) -> Duty:
    """Raises NotFound, NoCampaign, OwnWork, NotYourOrganisation."""
    duty = await session.get(Duty, duty_id)
    if duty is None:
        raise NotFound
    await require_running(session, ctx, actor, duty.campaign_id)
    if duty.member_id == actor.member_id:
        raise OwnWork
    this = select(Duty.id).join(Organisation, Organisation.id == Duty.organisation_id)
    theirs = decided_by(actor.member_id, actor.led, ctx.today())
    if await session.scalar(this.where(Duty.id == duty_id, theirs)) is None:
        raise NotYourOrganisation
    return duty


async def _to_decide(session: AsyncSession, ctx: Context, actor: Actor, duty_id: int) -> Duty:
    duty = await require_decider(session, ctx, actor, duty_id)
    this = select(Duty.id).where(Duty.id == duty_id, outstanding())
    if await session.scalar(this) is None:
        raise AlreadyDone
    return duty


async def _tell(session: AsyncSession, ctx: Context, duty: Duty, kind: str) -> None:
    """Whoever owes it; a comment is owed by the superior."""
    if duty.member_id is not None:
        await tell_member(session, ctx, duty.member_id, kind, duty=duty.id)
        return
    organisation = await session.get_one(Organisation, duty.organisation_id)
    owes = organisation.superior_id if duty.kind == COMMENT else organisation.id
    if owes is not None:
        await tell_leaders(session, ctx, owes, kind, duty=duty.id)
