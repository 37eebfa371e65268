"""Where one's own organisation stands, and why."""

from dataclasses import dataclass

from models.plan.schema import Plan
from models.queries.plans import plan_of_version
from models.queries.ranking import RankingView, latest_ranking, ranking
from models.queries.results import final_before
from models.queries.standing import Standing, standing
from services.actors import Actor
from services.campaigns import running
from services.ports import Context
from services.refusals import NotFound, NotYourOrganisation


@dataclass(frozen=True, slots=True)
class Stood:
    """`before`: the final ranking ahead of this one, and its plan."""

    standing: Standing
    plan: Plan
    before: tuple[RankingView, Plan] | None = None


async def mine(ctx: Context, actor: Actor) -> list[Stood]:
    """One's own organisations in the newest ranking of each running campaign."""
    own = dict.fromkeys(seat.organisation_id for seat in actor.seats)
    found = []
    async with ctx.db.read() as session:
        for campaign in await running(session, ctx, actor):
            newest = await latest_ranking(session, campaign.id)
            if newest is None:
                continue
            plan = await plan_of_version(session, newest.plan_version_id)
            for organisation in own:
                if one := await standing(session, newest, organisation):
                    found.append(Stood(one, plan, await final_before(session, newest)))
    return found


async def why(ctx: Context, actor: Actor, ranking_id: int, organisation_id: int) -> Stood:
    """The lines of a score: for the organisation's own people and for its superior's leaders."""
    own = {seat.organisation_id for seat in actor.seats}
    if organisation_id not in own | set(actor.below):
        raise NotYourOrganisation
    async with ctx.db.read() as session:
        published = await ranking(session, ranking_id)
        one = await standing(session, published, organisation_id) if published else None
        if published is None or one is None:
            raise NotFound
        return Stood(one, await plan_of_version(session, published.plan_version_id))
