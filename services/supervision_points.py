"""What letters and cases cost where the plan says so: one line of points for each, entered by the
step itself and taken back with it."""

from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.schema import Plan
from models.queries.docked import Occasion, docked, token
from models.rules.pointing import PointKind
from models.tables import PointClaim, PointState
from services.actors import Actor
from services.duties import Running
from services.point_decisions import REASON_LENGTH, decide, undo
from services.point_offers import ranked
from services.ports import Context

TEXT_LENGTH = 200


async def dock(
    session: AsyncSession,
    ctx: Context,
    run: Running,
    occasion: Occasion,
    number: int,
    organisation_id: int,
    words: tuple[str, str],
    actor: Actor | None = None,
) -> None:
    """Nothing where the plan takes none for it, or does not rank the organisation. `words`: what it
    was about, and what the plan calls the step. Without an actor the day took it."""
    rule = cost_of(run.plan, occasion)
    today, period = ctx.today(), run.plan.period
    if rule is None or not period.start <= today <= period.end:
        return
    if not await ranked(session, ctx, run, [organisation_id]):
        return
    key, value = rule
    row = PointClaim(
        campaign_id=run.campaign.id,
        plan_version_id=run.version_id,
        rule=key,
        value=value,
        organisation_id=organisation_id,
        day=today,
        text=words[0][:TEXT_LENGTH],
        reason=words[1][:REASON_LENGTH],
        author_id=actor.member_id if actor else None,
        form_token=token(occasion, number),
        claimed_at=ctx.clock.now(),
    )
    decide(ctx, actor, row, PointState.VERIFIED)
    session.add(row)
    await session.flush()


async def lift(
    session: AsyncSession,
    ctx: Context,
    actor: Actor,
    occasion: Occasion,
    number: int,
    reason: str,
) -> None:
    """The step was withdrawn: so is what it cost, unless a final ranking has it already."""
    found = await docked(session, occasion, number)
    if found is None or found.state is not PointState.VERIFIED or found.final:
        return
    row = await session.get_one(PointClaim, found.point_id)
    undo(ctx, actor, row, reason[:REASON_LENGTH])
    await session.flush()


def cost_of(plan: Plan, occasion: Occasion) -> tuple[str, int] | None:
    """The rule's key and what it takes, in signed milli-points; None where the step is free."""
    said, ranking = plan.supervision, plan.ranking
    if said is None or said.points is None or ranking is None:
        return None
    key = said.points.letter if occasion is Occasion.LETTER else said.points.case
    rule = ranking.points.get(key or "")
    if key is None or rule is None or rule.kind is not PointKind.DEDUCTION:
        return None
    return key, rule.worth(None)
