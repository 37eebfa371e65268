"""The first hour: from an empty folder to the first commitment, and what goes wrong on the way."""

import re
from collections.abc import AsyncIterator
from datetime import UTC, date, datetime
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
import segno
from openpyxl import load_workbook
from pydantic import SecretStr

from bot.__main__ import main
from bot.app import Parts, build_app
from bot.clock import SystemClock, VirtualClock, VirtualTimer
from bot.config import Settings
from bot.demo.inline import at_once, inline
from bot.demo.story.desk import at_desk, open_desk
from bot.demo.village import Village
from bot.simulator.people import Person
from bot.simulator.session import SimulatorSession
from bot.simulator.users import BotAccount
from bot.simulator.world import World
from tests.journeys import first_hour
from tests.journeys.town import Town, begun

NOW = datetime(2026, 10, 8, 1, tzinfo=UTC)
TOKEN = "7000000001:" + "A" * 35
LINK = re.compile(r"https://t\.me/zhengxian_bot\?start=\S+")


@pytest.fixture
def coded(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is behind the codes that were printed."""
    found: list[str] = []
    make = segno.make_qr

    def told(content: str, **options: Any) -> Any:
        found.append(content)
        return make(content, **options)

    monkeypatch.setattr(segno, "make_qr", told)
    return found


@pytest.fixture
def founded(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> str:
    """A folder set up on that day by options; the link that was printed."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(SystemClock, "now", lambda _: NOW)
    monkeypatch.setenv("API_BASE", "http://127.0.0.1:9")
    for name in ("BOT_TOKEN", "DATABASE_URL", "DATA_DIR"):
        monkeypatch.delenv(name, raising=False)
    options = {
        "--token": TOKEN,
        "--bot": "zhengxian_bot",
        "--organisation": "清河镇党委",
        "--secretary": "周文博",
        "--start": "2026-10-08",
    }
    assert main(["init", *(word for pair in options.items() for word in pair)]) == 0
    found = LINK.search(capsys.readouterr().out)
    assert found
    return found[0]


@pytest.fixture
async def running(founded: str) -> AsyncIterator[World]:
    """The real application on what lies in that folder."""
    clock = VirtualClock(NOW)
    world = World(clock, account=BotAccount(token=TOKEN))
    parts = Parts(
        clock,
        VirtualTimer(),
        session=SimulatorSession(world),
        connect=inline,
        aside=at_once,
        hurried=True,
    )
    app = build_app(Settings(bot_token=SecretStr(TOKEN)), parts)
    Village(app, world, clock)
    yield world
    await app.close()


async def test_from_an_empty_folder_to_the_first_commitment(
    running: World, founded: str, coded: list[str], tmp_path: Path
) -> None:
    async def tokens(_: Person, name: str) -> str:
        people = {"李卫国": 1, "赵长林": -1}
        return coded[people[name]].partition("?start=")[2]

    roster, deadline = tmp_path / "roster.xlsx", date(2026, 12, 20)
    await first_hour.lived(running, roster, founded, tokens, deadline)


@pytest.fixture
async def town(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Town]:
    """Where no plans of one's own lie."""
    monkeypatch.chdir(tmp_path)
    async with begun(tmp_path) as made:
        yield made


async def at_the_desk(person: Person, button: str) -> None:
    await person.send("/menu")
    await at_desk(person, button)


async def test_the_roster_is_fetched_changed_and_taken_back(town: Town, tmp_path: Path) -> None:
    """A mistake in a name, and a member more; who is left out stays."""
    zhou = await town.person("周文博")
    await at_the_desk(zhou, "名册")
    await zhou.click("取现在的名册")
    name, data = first_hour.file_of(zhou)
    assert name == "名册-2026-10-08.xlsx"
    book = load_workbook(BytesIO(data))
    people = book.worksheets[1]
    row = next(row for row in people.iter_rows(min_row=2) if row[1].value == "赵长林")
    row[1].value = "赵常林"
    people.delete_rows(people.max_row)
    people.append(["dongjie-09", "何小满", "dongjie", "党员"])
    book.save(tmp_path / "changed.xlsx")
    await zhou.click("发来名册")
    assert any("请把填好的名册" in one.text for one in zhou.inbox)
    await zhou.document("changed.xlsx", (tmp_path / "changed.xlsx").read_bytes())
    assert "新增 1，变更 1，截止 0" in zhou.screen.text
    assert "赵常林 变更" in zhou.screen.text
    assert "另有 1 人没有写到（章一鸣）" in zhou.screen.text
    await zhou.click("提交")
    await at_the_desk(zhou, "名册")
    await zhou.click("取现在的名册")
    names = [
        row[1].value for row in load_workbook(BytesIO(first_hour.file_of(zhou)[1])).worksheets[1]
    ]
    assert {"赵常林", "何小满", "章一鸣"} <= set(names)
    assert "赵长林" not in names


async def test_a_roster_that_would_lock_everybody_out_is_refused(
    town: Town, tmp_path: Path
) -> None:
    zhou = await town.person("周文博")
    await at_the_desk(zhou, "名册")
    await zhou.click("取现在的名册")
    book = load_workbook(BytesIO(first_hour.file_of(zhou)[1]))
    book.worksheets[1]["D2"].value, book.worksheets[1]["F2"].value = "党员", None
    book.save(tmp_path / "changed.xlsx")
    await zhou.click("发来名册")
    await zhou.document("changed.xlsx", (tmp_path / "changed.xlsx").read_bytes())
    assert "qinghe 就没有书记了" in zhou.screen.text
    await zhou.send("/cancel")


async def test_only_the_topmost_secretary_has_roster_and_campaigns(town: Town) -> None:
    li = await town.person("李卫国")
    await open_desk(li, "群和频道")
    assert not {"名册", "开始活动"} & set(li.screen.labels)
    await li.document("名册.xlsx", b"PK")
    assert "导入" not in li.screen.text
    zhou = await town.person("周文博")
    await at_the_desk(zhou, "名册")
    await zhou.document("名册.xlsx", b"PK")
    assert "打不开这个文件" in zhou.screen.text


async def test_a_ready_plan_is_asked_for_its_day(town: Town) -> None:
    zhou = await town.person("周文博")
    await at_the_desk(zhou, "开始活动")
    await zhou.click("下一页")
    await zhou.click("学校比学赶超、创先争优（现成方案）")
    await zhou.send("2020-01-01")
    assert "日期不能早于" in zhou.screen.text
    await zhou.send("2026-11-01")
    assert "学校比学赶超、创先争优" in zhou.screen.text
    assert "类别" in zhou.screen.text
    await zhou.click("提交")
    assert "已经启动，11月1日起" in zhou.screen.text
    await at_the_desk(zhou, "活动收尾")
    assert "学校比学赶超、创先争优" in "".join(zhou.screen.labels)


async def test_printed_sheets_replace_the_links_before(town: Town, coded: list[str]) -> None:
    li = await town.person("李卫国")
    await li.send("/people")
    await li.click("印邀请单")
    await li.click("生成 PDF")
    assert "4 人的邀请单" in li.screen.text or "4 人的邀请单" in li.inbox[-2].text
    wang = town.lived.person("王秀英")
    await wang.start(town.tokens["王秀英"])
    assert "过期" in wang.screen.text
    await wang.start(coded[0].partition("?start=")[2])
    assert "王秀英同志，您好" in wang.screen.text
