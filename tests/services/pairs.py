"""A pair of rivals with figures to compare, for tests that begin there."""

from datetime import date
from decimal import Decimal

from services import comparisons, rivals
from services.comparisons import ComparisonDraft, Entry
from services.rivals import RivalDraft
from tests.services.dues import at, frozen
from tests.services.worlds import World

OUTSIDE = RivalDraft(None, "柳河社区党支部", "邻县的社区", "学他们的夜校")
INCOME = ComparisonDraft("集体收入", "万元", less=False, goal=2028)


async def paired(world: World, figure: ComparisonDraft, **drafts: RivalDraft) -> dict[str, int]:
    """Named and approved in January of 2026, by the key of the organisation; the ids of the figure
    in which each pair is compared."""
    at(world, "2026-01-05T09:00")
    outside = await frozen(world, "outside-rival", "stage:pair")
    inside = await frozen(world, "inside-rival", "stage:pair")
    duties = {place: inside if one.rival_id else outside for place, one in drafts.items()}
    return {
        place: await _pair(world, place, duties[place][place], one, figure)
        for place, one in drafts.items()
    }


async def _pair(
    world: World, place: str, duty: int, draft: RivalDraft, figure: ComparisonDraft
) -> int:
    secretary, head = await world.actor(f"{place}-secretary"), await world.actor("head")
    token = world.ctx.tokens.new
    made = await rivals.propose(world.ctx, secretary, duty, draft, token())
    await rivals.approve(world.ctx, head, made)
    return (await comparisons.name(world.ctx, secretary, made, figure, token())).view.id


async def value(
    world: World, comparison: int, year: int, number: int, place: str = "east", *, own: bool = True
) -> None:
    """Of the year's end."""
    secretary = await world.actor(f"{place}-secretary")
    entry = Entry(own, Decimal(number), date(year, 12, 31), "年报")
    await comparisons.enter(world.ctx, secretary, comparison, entry, world.ctx.tokens.new())
