"""A township whose ranking gives and takes points."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from models.queries.ranking import PlaceView, latest_ranking
from services import point_offers, points, ranking
from services.duties import Running
from services.evidence import Evidence
from services.point_reads import PointSheet
from services.points import PointDraft
from tests.services.dues import replan, run_of
from tests.services.test_ranking import lived, quarter
from tests.services.worlds import World

PROOF = (Evidence("photo", "file", "unique"),)
JUNE = date(2026, 6, 10)
POINTS: Mapping[str, Any] = {
    "award": {
        "title": "受表彰",
        "kind": "bonus",
        "standard": "受到上级表彰的。",
        "levels": {
            "county": {"title": "县级", "points": "2"},
            "city": {"title": "市级", "points": "3.5"},
            "province": {"title": "省级", "points": "5"},
        },
        "cap": "6",
    },
    "late": {
        "title": "报送迟误",
        "kind": "deduction",
        "standard": "迟报的。",
        "each": "1.5",
        "cap": "4",
    },
    "accident": {"title": "安全事故", "kind": "veto", "standard": "出了责任事故的。"},
    "false": {"title": "弄虚作假", "kind": "zero", "standard": "查实数字不实的。"},
    "criticised": {"title": "通报批评", "kind": "not-excellent", "standard": "受通报批评的。"},
}


async def pointed(world: World) -> Running:
    """As `lived`: it is the morning of 8 July, and the second quarter is not published yet."""

    def add(plan: dict[str, Any]) -> None:
        plan["ranking"]["points"] = dict(POINTS)
        plan["ranking"]["bands"] = {
            "good": {"title": "先进", "share": "1/3"},
            "rest": {"title": "一般", "share": "2/3"},
        }

    await replan(world, add)
    return await lived(world)


async def claim(
    world: World, place: str, level: str = "county", day: date = JUNE, matter: int | None = None
) -> int:
    actor = await world.actor(f"{place}-secretary")
    draft = PointDraft(day, "平安单位", level, matter, PROOF)
    which = (world.campaign, world.ids[place], "award")
    return (await points.claim(world.ctx, actor, which, draft, world.ctx.tokens.new())).view.id


async def verified(
    world: World, place: str, level: str = "county", day: date = JUNE, matter: int | None = None
) -> int:
    number = await claim(world, place, level, day, matter)
    await points.verify(world.ctx, await world.actor("head"), number)
    return number


async def enter(world: World, place: str, rule: str, day: date = JUNE) -> PointSheet:
    draft = PointDraft(day, "六月的事", reason="督查通报第三期")
    which = (world.campaign, world.ids[place], rule)
    head = await world.actor("head")
    return await points.enter(world.ctx, head, which, draft, world.ctx.tokens.new())


async def take_back(world: World, number: int) -> PointSheet:
    return await points.take_back(world.ctx, await world.actor("head"), number, "查无此事")


async def places(world: World) -> dict[str, PlaceView]:
    """Publishes the second quarter; by the organisation's name."""
    run = await run_of(world)
    async with world.ctx.db.write() as session:
        await ranking.publish(session, world.ctx, run, quarter(run))
    return await newest(world)


async def newest(world: World) -> dict[str, PlaceView]:
    async with world.ctx.db.read() as session:
        found = await latest_ranking(session, world.campaign)
    assert found is not None
    return {one.organisation.removesuffix("党支部"): one for one in found.places}


async def finalise(world: World) -> bool:
    run = await run_of(world)
    async with world.ctx.db.write() as session:
        return await ranking.finalise(session, world.ctx, run, quarter(run))


async def offers(world: World, who: str) -> set[str]:
    return {one.rule for one in await point_offers.claimable(world.ctx, await world.actor(who))}
