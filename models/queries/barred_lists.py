"""Which of those proposed or listed for an honour are barred from it, and by what."""

from collections.abc import Iterable

from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.programme import span, stages
from models.plan.schema import Plan
from models.queries.barring import Bar, bars, by_key
from models.queries.honours import NominationView, chosen, selection
from models.queries.plans import plan_of_version
from models.rules.periods import Period, period_with_key

Barred = dict[int, tuple[Bar, ...]]
"""By nomination; those whom nothing bars are left out."""


async def of_nominations(
    session: AsyncSession, campaign_id: int, period: Period, views: Iterable[NominationView]
) -> Barred:
    found = await bars(session, campaign_id, (period.start, period.end))
    return by_key(found, {one.id: (one.subject_id, one.member_id) for one in views})


async def of_nomination(session: AsyncSession, view: NominationView, plan: Plan) -> tuple[Bar, ...]:
    """`plan`: under which it was proposed."""
    period = period_with_key(view.period, span(plan), stages(plan))
    if period is None:
        return ()
    found = await of_nominations(session, view.campaign_id, period, [view])
    return found.get(view.id, ())


async def of_selection(session: AsyncSession, selection_id: int) -> tuple[Bar, ...]:
    """Of those who are still on a list that was settled."""
    view = await selection(session, selection_id)
    if view is None:
        return ()
    plan = await plan_of_version(session, view.version_id)
    period = period_with_key(view.period, span(plan), stages(plan))
    if period is None:
        return ()
    listed = await chosen(session, selection_id)
    found = await of_nominations(session, view.campaign_id, period, listed)
    return tuple(dict.fromkeys(one for barred in found.values() for one in barred))
