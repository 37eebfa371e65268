"""How the organisations below stand this month, for who leads the one above them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.schema import Plan
from models.queries.facts import facts
from models.queries.overview import Looked, Stand, seen, stands
from models.rules.dues import due_at, local_time
from models.rules.facts import Facts
from models.rules.periods import Period, PeriodKind, Span, period_of
from models.tables import Campaign
from services.actors import Actor
from services.authority import require_superior
from services.campaigns import plans_today, running
from services.period_facts import window
from services.ports import Context

SOON = timedelta(days=7)
ALWAYS = Span(date.min, date.max)


@dataclass(frozen=True, slots=True)
class Overview:
    """`month` is its key; `plans`: today's, by campaign."""

    month: str
    stands: tuple[Stand, ...]
    plans: Mapping[int, Plan]


@dataclass(frozen=True, slots=True)
class Opened:
    """One of them; `facts` of the month with the plan of each campaign that has any."""

    month: str
    stand: Stand
    facts: tuple[tuple[Plan, Facts], ...]
    plans: Mapping[int, Plan]


async def overview(ctx: Context, actor: Actor) -> Overview:
    """Those who need attention first."""
    month = _month(ctx)
    async with ctx.db.read() as session:
        found = await stands(session, _looked(ctx, actor, month, actor.below))
        papers = (one.paper.campaign_id for one in found if one.paper)
        plans = await plans_today(session, ctx, papers)
    return Overview(month.key, tuple(found), plans)


async def look(ctx: Context, actor: Actor, organisation_id: int) -> Opened:
    """Raises NotYourOrganisation for what is not right below."""
    require_superior(actor, organisation_id)
    month = _month(ctx)
    async with ctx.db.read() as session:
        (stand,) = await stands(session, _looked(ctx, actor, month, [organisation_id]))
        counted = await _counted(session, ctx, actor, organisation_id, month)
        papers = [stand.paper.campaign_id] if stand.paper else []
        plans = await plans_today(session, ctx, papers)
    return Opened(month.key, stand, counted, plans)


def _month(ctx: Context) -> Period:
    month = period_of(PeriodKind.MONTH, ctx.today(), ALWAYS)
    assert month is not None  # noqa: S101
    return month


def _looked(ctx: Context, actor: Actor, month: Period, below: Sequence[int]) -> Looked:
    return Looked(
        member_id=actor.member_id,
        led=actor.led,
        below=below,
        now=ctx.clock.now(),
        today=ctx.today(),
        first=local_time(month.start, time.min, ctx.zone),
        last=due_at(month.end, ctx.zone),
        soon=due_at(ctx.today() + SOON, ctx.zone),
    )


async def _counted(
    session: AsyncSession, ctx: Context, actor: Actor, organisation_id: int, month: Period
) -> tuple[tuple[Plan, Facts], ...]:
    shown = set(await session.scalars(select(Campaign.id).where(seen(actor.led))))
    found = [
        (one.plan, await facts(session, window(ctx, one.id, organisation_id, month)))
        for one in await running(session, ctx, actor)
        if one.id in shown
    ]
    return tuple((plan, counted) for plan, counted in found if not counted.empty)
