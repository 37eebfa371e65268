"""`demo --plan`: any plan among invented people, on its own days of this year, in the browser."""

import asyncio
from pathlib import Path

import pytest
from aiohttp import ClientSession

from bot.__main__ import main
from bot.demo.any_plan import staged
from bot.demo.peopling import ROOT
from bot.demo.show import showing
from models.plan.loading import load, read
from tests.journeys.test_page import Browser, still
from tests.unit.plan.texts import PLANS

FILES = sorted(path.stem for path in PLANS.glob("*.yaml"))
YEAR = 2026


@pytest.mark.parametrize("file", FILES)
def test_every_plan_begins_on_its_own_day_among_people_of_all_its_kinds(file: str) -> None:
    loaded = load(PLANS / f"{file}.yaml")
    plan = staged(loaded, YEAR)
    own = loaded.plan.period.start
    assert (plan.begins.month, plan.begins.day, plan.begins.year) == (own.month, own.day, YEAR)
    assert read(plan.text, "moved.yaml").plan.period.start == plan.begins
    kinds = {one.category for one in plan.sheet.organisations if one.key != ROOT}
    assert kinds == set(loaded.plan.categories)
    names = [one.name for one in plan.sheet.people]
    assert len(names) == len(set(names))


async def test_one_is_somebody_in_another_plan_and_moves_its_clock(tmp_path: Path) -> None:
    async with (
        showing(tmp_path, "zh-Hans", "newtown-2014", year=YEAR) as shown,
        ClientSession() as session,
    ):
        page, village = Browser(session, shown), shown.village
        found = await page.get("/page/chats")
        assert "规划建设部" in str(found["households"])
        assert found["clock"]["now"].startswith("2026年7月20日")
        async with session.get(f"{shown.url}/") as answer:
            text = await answer.text()
            assert "17 位同志" in text
            assert "<title>争先：新城比学赶超、创先争优</title>" in text
        person = village.world.person("林清扬")
        await page.act(person.name, what="send", text="/menu")
        assert "书记工作台" in str((await page.said_to(person.name))[-1])
        room = next(one for one in village.world.chats.values() if one.title == "规划建设部群")
        assert "进入第 1 阶段" in list(room.live())[-1].text
        await page.post("/page/time", to="event")
        await still(page)
        assert not (await page.get("/page/chats"))["clock"]["now"].startswith("2026年7月20日")


async def test_the_story_and_unknown_plans_are_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert await asyncio.to_thread(main, ["demo", "--script", "--plan", "school"]) == 2
    assert "--plan opens in the browser only" in capsys.readouterr().err
    with pytest.raises(SystemExit):
        await asyncio.to_thread(main, ["demo", "--plan", "nosuch"])
    assert "newtown-2014" in capsys.readouterr().err
