"""A moved deadline counts in the period in which it lies now, and nowhere else."""

from datetime import date, time

import pytest

from models.rules.dues import due_at, local_time
from models.rules.periods import Span, period_with_key
from models.tables import ChangedField
from services import changes
from services.campaigns import plan_in_force
from services.measures import Scope, measure
from tests.services.papers import indicator
from tests.services.test_changes import Promise, promised
from tests.services.worlds import World


async def counted(world: World, quarter: str) -> int:
    """How many indicators the quarter shares its part among."""
    async with world.ctx.db.read() as session:
        _, plan = await plan_in_force(session, world.ctx, world.campaign, world.ctx.today())
        period = period_with_key(quarter, Span(plan.period.start, plan.period.end))
        assert period is not None
        first = local_time(period.start, time.min, world.ctx.zone)
        last = due_at(period.end, world.ctx.zone)
        scope = Scope(world.campaign, plan, "verified", period, first, last, last)
        return len(await measure(session, scope))


async def quarters(world: World) -> tuple[int, int]:
    return await counted(world, "2026-Q2"), await counted(world, "2026-Q3")


@pytest.mark.parametrize(
    ("before", "after", "where", "then"),
    [
        (date(2026, 6, 30), date(2026, 9, 30), (1, 0), (0, 1)),
        (date(2026, 9, 30), date(2026, 6, 30), (0, 1), (1, 0)),
    ],
)
async def test_it_counts_where_its_deadline_lies(
    world: World, before: date, after: date, where: tuple[int, int], then: tuple[int, int]
) -> None:
    promise = await promised(world, indicator(deadline=before))
    assert await quarters(world) == where
    await promise.change("east-secretary", ChangedField.DEADLINE, after.isoformat())
    if after > before:
        assert await quarters(world) == where
        await promise.permit("head", await promise.asked())
    assert await quarters(world) == then


async def test_what_is_due_cannot_be_moved_out_of_its_period(world: World) -> None:
    promise: Promise = await promised(world, indicator(deadline=date(2026, 6, 30)))
    world.clock.advance(date(2026, 7, 2) - world.ctx.today())
    with pytest.raises(changes.TooLateToEase):
        await promise.change("east-secretary", ChangedField.DEADLINE, "2026-09-30")
    assert await quarters(world) == (1, 0)
