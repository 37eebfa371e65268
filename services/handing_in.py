"""What everything that is handed in for a duty has in common: whose it is, whether it still counts,
whether more is taken."""

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.expecting import Expectation, Kind
from models.plan.renames import entitled
from models.queries.digests import DutyLine, lines
from models.queries.duties import came_in, duties
from models.tables import Duty
from services.actors import Actor
from services.authority import require_leader
from services.campaigns import require_running
from services.duties import Running
from services.ports import Context
from services.refusals import EnoughHandedIn, NotExpected, NotFound, NotYourOrganisation


@dataclass(frozen=True, slots=True)
class Asked:
    """A duty that can be done now. `said`: what today's plan says of it, None where a later version
    has dropped it."""

    duty: Duty
    run: Running
    said: Expectation | None

    @property
    def prompt(self) -> str:
        return self.said.prompt if self.said else ""

    @property
    def maximum(self) -> int | None:
        return self.said.maximum if self.said else None


async def asked(
    session: AsyncSession,
    ctx: Context,
    actor: Actor,
    duty_id: int,
    kind: Kind,
    *,
    on_paper: bool = False,
) -> Asked:
    """The actor's own duty, or one of an organisation that he leads; `on_paper`: or of its people.

    Raises NotFound, NotYourOrganisation, NoCampaign; NotExpected for one of another kind, waived,
    not open yet or no longer.
    """
    duty = await session.get(Duty, duty_id)
    if duty is None:
        raise NotFound
    if duty.member_id is None or (on_paper and duty.member_id != actor.member_id):
        require_leader(actor, duty.organisation_id)
    elif duty.member_id != actor.member_id:
        raise NotYourOrganisation
    run = await require_running(session, ctx, actor, duty.campaign_id)
    if duty.kind != kind or duty.waived_at is not None:
        raise NotExpected
    if not duty.opens_at <= ctx.clock.now() < duty.closes_at:
        raise NotExpected
    return Asked(duty, run, entitled(run.plan.expectations, duty.expectation))


async def line_of(session: AsyncSession, ctx: Context, duty: Duty) -> DutyLine:
    """As lists show it."""
    now = ctx.clock.now()
    (line,) = await lines(session, await duties(session, now, Duty.id == duty.id), now)
    return line


async def require_room(session: AsyncSession, one: Asked) -> None:
    """Raises EnoughHandedIn where the plan takes no more."""
    if one.said is None or one.maximum is None:
        return
    handed_in = await session.scalar(select(came_in()).where(Duty.id == one.duty.id))
    if (handed_in or 0) >= one.maximum:
        raise EnoughHandedIn(title=one.said.title, most=one.maximum)
