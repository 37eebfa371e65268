"""What can be logged for a duty now: whom, from which day on, what is planned already."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement

from models.plan.expecting import Kind
from models.plan.renames import same
from models.plan.schema import Plan
from models.queries.digests import DutyLine
from models.queries.links import LinkView
from models.queries.visit_links import left_out, linked
from models.queries.visits import PLANNED, VisitView, owned_by, recent, visits
from models.tables import Duty, Visit
from services.actors import Actor
from services.handing_in import asked, line_of, require_room
from services.ports import Context
from services.visit_reads import VisitSheet, sheet
from services.visits import asked_on, opened, require_planned


@dataclass(frozen=True, slots=True)
class VisitCall:
    """One duty with the plan's words for it; at most `maximum` are taken. `first`: the day from
    which on a visit counts for it; `last`: the campaign's last. `recent`: those visited last, each
    with its visit's id. `planned`: what is put on a day already. `linked`: whom alone it can be to,
    if anybody, and of those `left_out` in the duty's period."""

    line: DutyLine
    prompt: str
    maximum: int | None
    announce: bool
    first: date
    last: date
    recent: Mapping[str, int]
    planned: Sequence[VisitView]
    linked: Sequence[LinkView]
    left_out: Sequence[LinkView]


async def call(ctx: Context, actor: Actor, duty_id: int) -> VisitCall:
    """Raises NotExpected where nothing can be logged for that duty any more, EnoughHandedIn."""
    async with ctx.db.read() as session:
        one = await asked(session, ctx, actor, duty_id, Kind.VISIT)
        await require_room(session, one)
        line = await line_of(session, ctx, one.duty)
        found = await linked(session, one.run.plan, one.duty)
        whose = tuple(_of_owner(one.run.plan, one.duty))
        last = one.run.plan.period.end
        return VisitCall(
            line,
            one.prompt,
            one.maximum,
            bool(one.said and one.said.announce),
            opened(ctx, one.duty),
            last,
            await recent(session, *whose),
            await visits(session, PLANNED, *whose),
            found,
            await left_out(session, found, one.duty.period),
        )


async def planned(ctx: Context, actor: Actor, visit_id: int) -> tuple[VisitSheet, VisitCall]:
    """One that can be logged now, with what it is logged for. Raises as `log_planned` does."""
    async with ctx.db.read() as session:
        row = await require_planned(session, ctx, actor, visit_id)
        one = await asked_on(session, ctx, actor, row, min(row.day, ctx.today()))
        found = await sheet(session, ctx, actor, visit_id)
    return found, await call(ctx, actor, one.duty.id)


def _of_owner(plan: Plan, duty: Duty) -> Sequence[ColumnElement[bool]]:
    """Visits of whoever owes this duty, for the same expectation in any period."""
    if duty.member_id is None:
        own = owned_by(0, [duty.organisation_id])
    else:
        own = owned_by(duty.member_id, [])
    keys = same(plan.expectations, duty.expectation)
    return own, Visit.campaign_id == duty.campaign_id, Visit.expectation.in_(keys)
