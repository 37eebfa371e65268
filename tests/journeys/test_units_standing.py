"""A quarter's pacesetter among organisations: proposed, voted on in secret in chat, with a printed
code and on paper, counted, settled, under notice, final."""

from collections.abc import AsyncIterator
from datetime import date, time
from pathlib import Path
from typing import Any

import pytest

from bot.simulator.people import Person
from models.queries.printing import Batch
from publishing.documents import ballot_sheets as documents
from tests.journeys.test_ballots import print_sheets, to_paper
from tests.journeys.test_honours import LEADERS, menu, write
from tests.journeys.town import Town, begun

EAST, WEST = "东街社区党支部", "西街社区党支部"
HONOUR = "比争标兵（2026年第4季度）"
ROUND = "清河镇党委：标兵投票"
UNITS = (
    ("    whom: members\n    standard: 对照", "    whom: organisations\n    standard: 对照"),
    ("{superior: 30, peers: 70}", "{superior: 20, peers: 40, masses: 40}"),
)


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    async with begun(tmp_path, *UNITS) as made:
        yield made


@pytest.fixture
def printed(monkeypatch: pytest.MonkeyPatch) -> list[Batch]:
    """What was put on paper: nothing else knows the codes."""
    found: list[Batch] = []
    make = documents.ballot_sheets

    def kept(t: Any, batch: Batch, doors: Any) -> Any:
        found.append(batch)
        return make(t, batch, doors)

    monkeypatch.setattr(documents, "ballot_sheets", kept)
    return found


async def propose(person: Person, unit: str, reason: str) -> None:
    await menu(person, "评选表彰", HONOUR, "推荐")
    await write(person, unit, reason, "跳过")


async def judge(voter: Person, marks: dict[str, str]) -> None:
    """On each that he is asked about, beginning with the list."""
    await voter.click("看名单")
    await voter.click(next(one for one in voter.screen.labels if "未评" in one))
    for _ in marks:
        await voter.click(next(mark for unit, mark in marks.items() if unit in voter.screen.text))
        await voter.click("投出")
        following = [one for one in voter.screen.labels if one.startswith("接着评")]
        if following:
            await voter.click(following[0])


async def vote(voter: Person, marks: dict[str, str]) -> None:
    await voter.send("/vote")
    await voter.click(next(one for one in voter.screen.labels if one.startswith("清河镇党委：")))
    await judge(voter, marks)


async def enter(zhou: Person, xu: Person, codes: list[str]) -> None:
    """Two piles, compared by the second witness from the campaign's own organisation."""
    await to_paper(zhou, ROUND)
    await zhou.send("\n".join(codes))
    await zhou.click("评议码录完了")
    assert "每个单位一叠" in zhou.screen.text
    for unit, ballots in ((EAST, "1\n1\n1\n2\nx"), (WEST, "2\n2\n1\n2\n2")):
        await zhou.click(f"{unit}：0/5")
        await zhou.send(ballots)
        await zhou.click("录下一叠")
    await zhou.click("都录完了，请人核对")
    await zhou.click("许静怡")
    asked = next(one for one in reversed(xu.inbox) if "请您核对纸质票" in one.text)
    await xu.click("去核对", asked)
    await xu.click("都对，投进票箱", asked)
    assert "评议码 5 个，投出 9 张，废票 1 张" in asked.text


async def test_organisations_are_voted_on_in_chat_by_code_and_on_paper(
    town: Town, printed: list[Batch]
) -> None:
    await town.lived.day(date(2026, 11, 23), time(9, 5))
    town.tokens = await town.fresh_tokens()
    li, chen = await town.person("李卫国"), await town.person("陈建业")
    zhou, xu = await town.person("周文博"), await town.person("许静怡")
    others = [await town.person(name) for name in ("蒋国栋", *LEADERS[2:])]
    group = await town.group(li, "东街党员群")
    await propose(li, EAST, "带着三个村办起了大棚")
    await propose(chen, WEST, "调解室开了一年，没有一件上交")

    await town.lived.day(date(2026, 12, 7), time(9, 5))
    assert any("请您评议 2 个单位" in one.text for one in others[0].inbox)
    await vote(li, {WEST: "不同意"})
    assert "名单上的单位都评完了" in li.screen.text
    await vote(chen, {EAST: "同意"})
    for voter in (zhou, xu, *others):
        await vote(voter, {EAST: "同意", WEST: "同意" if voter is xu else "不同意"})
    await li.send("/vote")
    assert "现在没有等您填的评议" in li.screen.text
    await by_code_and_on_paper(town, zhou, xu, printed)

    await town.lived.day(date(2026, 12, 15), time(9, 5))
    await results_are_read(zhou, li)
    await menu(zhou, "评选表彰", HONOUR)
    assert f"{EAST}：得分" in zhou.screen.text
    await zhou.click("定名单")
    await write(zhou, EAST, "完成", "党委会研究，票数作参考")
    assert "名单开始公示" in zhou.screen.text
    assert f"{EAST}：带着三个村办起了大棚" in group.screen.text
    await town.lived.day(date(2026, 12, 23), time(9, 5))
    assert f"{HONOUR}名单" in group.screen.text
    assert "恭喜" in li.screen.text
    assert WEST not in group.screen.text


async def by_code_and_on_paper(town: Town, zhou: Person, xu: Person, printed: list[Batch]) -> None:
    await print_sheets(zhou, ROUND, 6)
    codes = [strip.code for strip in printed[0].strips]
    assert dict(printed[0].people) == {0: EAST, 1: WEST}
    wang = town.lived.world.person("卖豆腐的王大娘")
    await wang.start(codes[0])
    assert "请您评 2 个单位" in wang.screen.text
    assert "不评自己所在的单位" in wang.screen.text
    await judge(wang, {EAST: "同意", WEST: "弃权"})
    assert "已投出，谢谢您" in wang.screen.text
    await enter(zhou, xu, codes[1:])


async def results_are_read(zhou: Person, li: Person) -> None:
    """All by those who lead the campaign, its own by each that stood."""
    await zhou.send("/vote")
    await zhou.click("看评议结果")
    await zhou.click(next(one for one in zhou.screen.labels if "各参评单位" in one))
    assert "评了 2 个单位，2 个有结果" in zhou.screen.text
    assert "按名称笔画为序" in zhou.screen.text
    await zhou.click(WEST)
    assert f"标兵投票结果：{WEST}" in zhou.screen.text
    assert "这份结果只给这个单位和发起单位的负责人看" in zhou.screen.text
    await zhou.click("返回")
    await zhou.click("做成 Word 文件")
    assert any(one.file and "各单位结果表" in one.text for one in zhou.inbox)
    await li.send("/vote")
    await li.click("看评议结果")
    await li.click(next(one for one in li.screen.labels if one.startswith("评我单位的")))
    assert f"标兵投票结果：{EAST}" in li.screen.text
    await li.click("返回")
    assert "评我单位的：标兵投票" in "".join(li.screen.labels)
