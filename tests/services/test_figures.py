"""Figures from outside: entered with day and source by who leads the campaign, read by leaders."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from services import figures
from services.drafts import FigureUnusable
from services.refusals import (
    AlreadyDone,
    AlreadySubmitted,
    NoCampaign,
    NotFound,
    NotYourOrganisation,
)
from tests.services.dues import at, replan
from tests.services.worlds import World

REVENUE = {"title": "对手的财政收入", "unit": "亿元"}
DAY = date(2026, 3, 31)


@pytest.fixture
async def named(world: World) -> World:
    def plan(resolved: dict[str, Any]) -> None:
        resolved["figures"] = {"rival": REVENUE, "place": {"title": "全市名次", "unit": "名"}}

    await replan(world, plan)
    at(world, "2026-04-10T09:00")
    return world


async def enter(
    world: World, value: str = "2.9", day: date = DAY, source: str = "统计公报", **other: str
) -> int:
    token = other.get("token") or world.ctx.tokens.new()
    sheet = await figures.enter(
        world.ctx,
        await world.actor(other.get("who", "head")),
        world.campaign,
        other.get("key", "rival"),
        Decimal(value),
        day,
        source,
        token,
    )
    return sheet.entries[0].id


async def shown(world: World, who: str = "east-secretary") -> list[tuple[str, str, str]]:
    sheet = await figures.look(world.ctx, await world.actor(who), world.campaign, "rival")
    return [(str(one.as_of), str(one.value.normalize()), one.source) for one in sheet.entries]


async def test_it_is_listed_with_its_day_and_source_the_newest_first(named: World) -> None:
    await enter(named)
    await enter(named, "3.1", date(2026, 4, 9), "")
    await enter(named, "2.5", date(2025, 12, 31), "年鉴")
    assert await shown(named) == [
        ("2026-04-09", "3.1", ""),
        ("2026-03-31", "2.9", "统计公报"),
        ("2025-12-31", "2.5", "年鉴"),
    ]
    found = await figures.listed(named.ctx, await named.actor("east-secretary"))
    assert [(one.title, one.unit, len(one.entries), one.mine) for one in found] == [
        ("对手的财政收入", "亿元", 3, False),
        ("全市名次", "名", 0, False),
    ]


async def test_only_who_leads_the_campaign_enters_and_takes_back(named: World) -> None:
    with pytest.raises(NotYourOrganisation):
        await enter(named, who="east-secretary")
    entry = await enter(named, who="clerk")
    for act in (figures.withdraw, figures.entry_of):
        with pytest.raises(NotYourOrganisation):
            await act(named.ctx, await named.actor("east-secretary"), entry)
    sheet = await figures.look(named.ctx, await named.actor("head"), named.campaign, "rival")
    assert sheet.mine


async def test_taken_back_once_it_is_shown_no_more(named: World) -> None:
    head = await named.actor("head")
    entry = await enter(named)
    _, found = await figures.entry_of(named.ctx, head, entry)
    assert found.value == Decimal("2.9")
    assert (await figures.withdraw(named.ctx, head, entry)).entries == ()
    with pytest.raises(AlreadyDone):
        await figures.withdraw(named.ctx, head, entry)


async def test_what_cannot_be_is_refused(named: World) -> None:
    with pytest.raises(figures.NotYetKnown):
        await enter(named, day=date(2026, 4, 11))
    with pytest.raises(FigureUnusable):
        await enter(named, "1.00001")
    with pytest.raises(NotFound):
        await enter(named, key="rivals")
    await enter(named, token="form")
    with pytest.raises(AlreadySubmitted):
        await enter(named, token="form")
    head = await named.actor("head")
    for act in (figures.withdraw, figures.entry_of):
        with pytest.raises(NotFound):
            await act(named.ctx, head, 999)
    with pytest.raises(NoCampaign):
        await figures.look(named.ctx, head, 999, "rival")


async def test_a_renamed_figure_keeps_what_was_entered(named: World) -> None:
    entry = await enter(named)

    def renamed(plan: dict[str, Any]) -> None:
        plan["figures"] = {"revenue": {**REVENUE, "was": "rival"}}

    await replan(named, renamed)
    head = await named.actor("head")
    sheet = await figures.look(named.ctx, head, named.campaign, "revenue")
    assert [one.id for one in sheet.entries] == [entry]
    assert (await figures.withdraw(named.ctx, head, entry)).key == "revenue"
