"""Which of the plan's points may be claimed for an organisation, or entered on one."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.pointing import PointRule
from models.plan.renames import keys
from models.plan.schema import Plan
from models.queries.points import PointView, points
from models.queries.tree import covered
from models.rules.pointing import PointKind
from models.tables import Organisation, PointClaim, PointState
from services.actors import Actor
from services.campaigns import require_running, running
from services.duties import Running
from services.ports import Context
from services.refusals import NotFound, OwnWork

Which = tuple[int, int, str]
"""Campaign, organisation and rule."""


@dataclass(frozen=True, slots=True)
class PointOffer:
    """One rule for one organisation; `earlier`: of its levels, the things they were claimed for."""

    run: Running
    organisation_id: int
    organisation: str
    rule: str
    said: PointRule
    earlier: Sequence[PointView] = ()

    @property
    def which(self) -> Which:
        return self.run.campaign.id, self.organisation_id, self.rule


async def claimable(ctx: Context, actor: Actor) -> list[PointOffer]:
    """Of each running plan, what the organisations that he leads may claim."""
    return await _offers(ctx, actor, actor.led, lambda kind: kind is PointKind.BONUS)


async def enterable(ctx: Context, actor: Actor, organisation_id: int) -> list[PointOffer]:
    """What he may enter on one below; nothing on what he leads himself."""
    require_above(actor, organisation_id)
    return await _offers(ctx, actor, [organisation_id], lambda kind: kind is not PointKind.BONUS)


async def places(ctx: Context, actor: Actor) -> list[tuple[int, str]]:
    """The organisations right below, id and name, on which anything may be entered."""
    others = [one for one in actor.below if one not in actor.led]
    found = await _offers(ctx, actor, others, lambda kind: kind is not PointKind.BONUS)
    return list(dict.fromkeys((one.organisation_id, one.organisation) for one in found))


async def to_claim(session: AsyncSession, ctx: Context, actor: Actor, which: Which) -> PointOffer:
    """Raises NotFound where there is no such thing for him to claim, NoCampaign."""
    offer = await _offer(session, ctx, actor, which, actor.led)
    if offer.said.kind is not PointKind.BONUS:
        raise NotFound
    return offer


async def to_enter(session: AsyncSession, ctx: Context, actor: Actor, which: Which) -> PointOffer:
    """Raises NotFound, OwnWork, NoCampaign."""
    require_above(actor, which[1])
    offer = await _offer(session, ctx, actor, which, actor.below)
    if offer.said.kind is PointKind.BONUS:
        raise NotFound
    return offer


async def offer(ctx: Context, actor: Actor, which: Which, *, entering: bool) -> PointOffer:
    async with ctx.db.read() as session:
        return await (to_enter if entering else to_claim)(session, ctx, actor, which)


def require_above(actor: Actor, organisation_id: int) -> None:
    """Raises OwnWork for an organisation that he leads, NotFound for one that is not below."""
    if organisation_id in actor.led:
        raise OwnWork
    if organisation_id not in actor.below:
        raise NotFound


async def _offer(
    session: AsyncSession, ctx: Context, actor: Actor, which: Which, whose: Collection[int]
) -> PointOffer:
    campaign, organisation_id, rule = which
    run = await require_running(session, ctx, actor, campaign)
    rules = _rules(run.plan)
    found = await ranked(session, ctx, run, {organisation_id} & set(whose))
    if rule not in rules or not found:
        raise NotFound
    same = PointClaim.rule.in_(keys(rules, rule))
    own = PointClaim.organisation_id == organisation_id
    open_ = PointClaim.state.in_((PointState.CLAIMED, PointState.VERIFIED))
    here = PointClaim.campaign_id == campaign
    earlier = await points(session, here, own, same, open_) if rules[rule].levels else ()
    return PointOffer(run, *found[0], rule, rules[rule], earlier)


async def _offers(
    ctx: Context, actor: Actor, whose: Collection[int], fits: Callable[[PointKind], bool]
) -> list[PointOffer]:
    offers: list[PointOffer] = []
    async with ctx.db.read() as session:
        for one in await running(session, ctx, actor):
            if not _rules(one.plan):
                continue
            run = await require_running(session, ctx, actor, one.id)
            offers += [
                PointOffer(run, *place, rule, said)
                for place in await ranked(session, ctx, run, whose)
                for rule, said in _rules(run.plan).items()
                if fits(said.kind)
            ]
    return offers


async def ranked(
    session: AsyncSession, ctx: Context, run: Running, whose: Collection[int]
) -> list[tuple[int, str]]:
    """Those of these organisations, id and name, that have a place in its ranking."""
    rows = await session.execute(
        select(Organisation.id, Organisation.name)
        .where(Organisation.id.in_(whose), covered(run.campaign, ctx.today()))
        .where(Organisation.category.in_(tuple(run.plan.categories)))
        .order_by(Organisation.id)
    )
    return [(organisation, name) for organisation, name in rows]


def _rules(plan: Plan) -> dict[str, PointRule]:
    return plan.ranking.points if plan.ranking else {}
