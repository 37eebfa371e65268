"""The ledger of plaques: proposed, decided on, mended and taken off from Excel."""

from typing import Any

import pytest

from models.tables import PlaqueState
from services import plaque_reads
from tests.ledgers import Cells, behind, filled, row_of, table
from tests.services.bookkeeping import Ledgers, outcomes, reasons
from tests.services.dues import at, replan
from tests.services.test_plaques import AREA, POST, STARS
from tests.services.worlds import World

NEW = {"挂在哪里": "刘春梅", "申报理由": "来办事的件件有回音"}


def displaying(plan: dict[str, Any]) -> None:
    desk = {**POST, "title": "示范窗口", "duties": "窗口的岗责怎么定？", "quota": 1}
    plan["plaques"] = {"post": POST, "desk": desk, "area": AREA, "stars": STARS}


@pytest.fixture
async def ledgers(world: World) -> Ledgers:
    await replan(world, displaying)
    at(world, "2026-04-12T09:00")
    return Ledgers(world)


async def fill(
    ledgers: Ledgers, *lines: tuple[Cells, Cells], who: str = "east-secretary"
) -> tuple[list[str], list[str]]:
    """`lines`: which row, and what is written there. The outcomes and reasons; the same again
    changes nothing."""
    data = await ledgers.get("plaques", who)
    data = filled(data, *((row_of(data, **where), cells) for where, cells in lines))
    report = await ledgers.send("plaques", data, who)
    stored = await ledgers.stored()
    again = await ledgers.send("plaques", data, who)
    assert {"added", "changed"}.isdisjoint(outcomes(again))
    assert outcomes(again).count("refused") == outcomes(report).count("refused")
    assert await ledgers.stored() == stored
    return outcomes(report), [f"{column}:{reason}" for _, column, reason in reasons(report)]


async def states(ledgers: Ledgers) -> dict[str, PlaqueState]:
    head = await ledgers.world.actor("head")
    found = await plaque_reads.register(ledgers.world.ctx, head)
    return {f"{one.said.title} {one.view.holder}": one.view.state for one in found}


async def test_room_is_left_open_as_far_as_the_plan_has_places(ledgers: Ledgers) -> None:
    rows = table(await ledgers.get("plaques"))
    places = [row["牌子"] for row in rows]
    assert {one: places.count(one) for one in places} == {
        "先锋岗": 2,
        "示范窗口": 1,
        "责任区": 3,
        "星级支部": 1,
    }
    assert await fill(ledgers, ({"牌子": "先锋岗"}, NEW)) == (["added"], [])
    rows = table(await ledgers.get("plaques"))
    assert [row["挂牌情况"] for row in rows if row["牌子"] == "先锋岗"] == ["待上级定", ""]


async def test_the_plan_says_what_each_kind_asks_for(ledgers: Ledgers) -> None:
    area = {**NEW, "挂在哪里": "2 号货车"}
    wrong: list[tuple[Cells, Cells, str]] = [
        ({"牌子": "先锋岗"}, {**NEW, "挂在哪里": "没有此人"}, "holder:book-reason-unknown-holder"),
        ({"牌子": "先锋岗"}, {**NEW, "岗责": "多写的"}, "duties:book-reason-not-asked"),
        ({"牌子": "先锋岗"}, {**NEW, "星级": 2}, "stars:book-reason-not-asked"),
        ({"牌子": "先锋岗"}, {**NEW, "申报理由": None, "岗责": "x"}, "grounds:book-reason-empty"),
        ({"牌子": "示范窗口"}, NEW, "duties:book-reason-empty"),
        ({"牌子": "责任区"}, {**area, "挂在哪里": None}, "holder:book-reason-empty"),
        ({"牌子": "责任区"}, {**area, "挂在哪里": "车" * 61}, ":refusal-too-long"),
        ({"牌子": "责任区"}, {**area, "上级决定": "挂牌"}, "verdict:book-reason-new-row"),
        ({"牌子": "星级支部"}, {"申报理由": "够"}, "stars:book-reason-stars"),
        ({"牌子": "星级支部"}, {"申报理由": "够", "星级": 2.5}, "stars:book-reason-stars"),
        ({"牌子": "星级支部"}, {**NEW, "星级": 2}, "holder:book-reason-on-organisation"),
    ]
    for where, cells, reason in wrong:
        assert await fill(ledgers, (where, cells)) == (["refused"], [reason])
    assert await states(ledgers) == {}
    data = await ledgers.get("plaques")
    last = behind(data)
    full = (
        (row_of(data, 牌子="示范窗口"), {**NEW, "岗责": "首问负责"}),
        (row_of(data, 牌子="星级支部"), {"申报理由": "够", "星级": 2}),
        (last, {**NEW, "牌子": "示范窗口", "岗责": "首问负责", "挂在哪里": "陈志强"}),
        (last + 1, {**area, "牌子": "责任区"}),
        (last + 2, {**area, "牌子": "没有的牌子"}),
        (last + 3, {**area, "牌子": "责任区", "单位": "west党支部"}),
    )
    report = await ledgers.send("plaques", filled(data, *full))
    assert reasons(report) == [
        (last, "", "refusal-places-taken"),
        (last + 2, "plaque", "book-reason-which-plaque"),
        (last + 3, "plaque", "book-reason-which-plaque"),
    ]
    assert set(await states(ledgers)) == {
        "示范窗口 刘春梅",
        "星级支部 east党支部",
        "责任区 2 号货车",
    }


async def test_the_superior_decides_and_both_may_take_off(ledgers: Ledgers) -> None:
    deputy = {**NEW, "挂在哪里": "陈志强"}
    data = await ledgers.get("plaques")
    rows = ((2, NEW), (3, deputy), (row_of(data, 牌子="责任区"), {**NEW, "挂在哪里": "村口"}))
    assert outcomes(await ledgers.send("plaques", filled(data, *rows))) == ["added"] * 3
    own = {"挂在哪里": "刘春梅"}, {"上级决定": "挂牌"}
    assert await fill(ledgers, own) == (["refused"], ["verdict:book-reason-plaque-not-yours"])
    said = (
        ({"挂在哪里": "刘春梅"}, {"上级决定": "挂牌"}),
        ({"挂在哪里": "陈志强"}, {"退回理由": "说细一点"}),
        ({"挂在哪里": "村口"}, {"上级决定": "挂牌", "退回理由": "还差一点"}),
    )
    outcome, reason = await fill(ledgers, *said, who="head")
    assert sorted(outcome) == ["changed", "changed", "refused"]
    assert reason == ["reason:book-reason-plaque-either"]
    assert {"plaque.displayed", "plaque.returned"} <= {
        kind for _, kind, _ in await ledgers.world.sent()
    }
    up = row_of(await ledgers.get("plaques"), 挂牌情况="挂着", 挂在哪里="刘春梅")
    assert table(await ledgers.get("plaques"))[up - 2]["挂牌日期"][:10] == "2026-04-12"
    mended = (
        ({"挂在哪里": "陈志强"}, {"申报理由": "接办八十件，没有一件积压"}),
        ({"挂在哪里": "刘春梅"}, {"申报理由": "更好"}),
        ({"挂在哪里": "村口"}, {"摘牌原因": "早了"}),
    )
    outcome, reason = await fill(ledgers, *mended)
    assert sorted(outcome) == ["changed", "refused", "refused"]
    assert sorted(reason) == [
        "grounds:book-reason-plaque-stands",
        "off:book-reason-plaque-not-up",
    ]
    off = {"挂在哪里": "刘春梅"}, {"摘牌原因": "调走了"}
    assert await fill(ledgers, off, who="head") == (["changed"], [])
    assert await states(ledgers) == {
        "先锋岗 刘春梅": PlaqueState.TAKEN_OFF,
        "先锋岗 陈志强": PlaqueState.PROPOSED,
        "责任区 村口": PlaqueState.PROPOSED,
    }


async def test_an_older_file_finds_what_it_proposed(ledgers: Ledgers) -> None:
    data = filled(await ledgers.get("plaques"), (2, NEW), (3, {**NEW, "挂在哪里": "陈志强"}))
    older = filled(await ledgers.get("plaques"), (2, {**NEW, "挂在哪里": "王秀英"}))
    assert outcomes(await ledgers.send("plaques", data)) == ["added", "added"]
    assert reasons(await ledgers.send("plaques", older)) == [(2, "", "refusal-places-taken")]
    changed = filled(data, (2, {"申报理由": "再补一句"}))
    report = await ledgers.send("plaques", changed)
    assert reasons(report) == [(2, "grounds", "book-reason-plaque-stands")]
    assert await fill(ledgers, ({"挂在哪里": "刘春梅"}, {"退回理由": "写细"}), who="head") == (
        ["changed"],
        [],
    )
    assert outcomes(await ledgers.send("plaques", changed)) == ["changed", "unchanged"]
