"""Who holds the plan's flags; to a superior, also who below him won none."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from models.plan.renames import keys
from models.plan.schema import Plan
from models.queries.flags import Held, held
from services.actors import Actor
from services.ports import Context


@dataclass(frozen=True, slots=True)
class Holders:
    """Names of organisations. `by_flag`: every flag of today's plan. `without`: those below the
    reader whose newest comment gave none."""

    by_flag: Mapping[str, Sequence[str]]
    without: Sequence[str]


async def holders(ctx: Context, actor: Actor, campaign_id: int, plan: Plan) -> Holders:
    async with ctx.db.read() as session:
        found = await held(session, campaign_id, ctx.today())
    below = [one for one in found if one.organisation_id in actor.below]
    return Holders(
        {flag: _names(one for one in found if _holds(plan, flag, one)) for flag in plan.flags},
        _names(one for one in below if not any(_holds(plan, flag, one) for flag in plan.flags)),
    )


def _holds(plan: Plan, flag: str, one: Held) -> bool:
    return not set(keys(plan.flags, flag)).isdisjoint(one.flags)


def _names(found: Iterable[Held]) -> list[str]:
    return [one.organisation for one in found]
