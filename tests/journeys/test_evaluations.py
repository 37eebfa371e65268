"""An evaluation as voters live it: asked, informed, filled in, changed, cast, published."""

import asyncio
from datetime import date, time
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document
from sqlalchemy import update

from bot.__main__ import main
from bot.demo.people import PEOPLE
from bot.simulator.people import Person
from models.tables import Count
from tests.journeys.town import Town

EAST = "东街社区党支部"
GRADES = ("满意", "比较满意", "基本满意", "不满意", "不了解")
OPENS, CLOSES = date(2026, 12, 21), date(2026, 12, 28)


async def opened(town: Town) -> list[Person]:
    """The five of the eastern branch and the two who lead above it, on the day voting opens."""
    await town.lived.day(date(2026, 12, 18))
    tokens = await town.fresh_tokens()
    voters = []
    for name in (*PEOPLE["dongjie"], *PEOPLE["qinghe"][:2]):
        voters.append(town.lived.person(name))
        await voters[-1].start(tokens[name])
    await town.lived.day(OPENS, time(9, 5))
    return voters


async def begin(voter: Person) -> None:
    await voter.send("/vote")
    await voter.click(next(label for label in voter.screen.labels if EAST in label))
    await voter.click("开始填写")


async def fill(voter: Person, *grades: str) -> None:
    await begin(voter)
    for grade in grades:
        await voter.click(grade)


async def test_a_voter_is_asked_reads_answers_changes_and_casts(town: Town) -> None:
    zhao = (await opened(town))[2]
    assert "请您评议 1 个单位" in zhao.screen.text
    await zhao.click(f"评议{EAST}")
    assert "谁能看到什么" in zhao.screen.text
    await zhao.click("返回")
    assert "1 份还等您填" in zhao.screen.text
    await begin(zhao)
    assert "比实绩" in zhao.screen.text
    for _ in range(5):
        await zhao.click("满意")
    assert "1. 比实绩：满意" in zhao.screen.text
    await zhao.click("改第 1 项")
    await zhao.click("基本满意")
    assert "1. 比实绩：基本满意" in zhao.screen.text
    await zhao.click("投出")
    assert "已投出，谢谢您" in zhao.screen.text
    assert not any("基本满意" in message.text for message in zhao.inbox)
    await zhao.send("/vote")
    assert not any(EAST in label for label in zhao.screen.labels)


async def test_who_leaves_has_cast_nothing_and_may_come_back(town: Town) -> None:
    zhao = (await opened(town))[2]
    await begin(zhao)
    await zhao.click("满意")
    await zhao.click("取消")
    assert "您填的内容没有保存" in zhao.screen.text
    await zhao.send("/vote")
    assert any(EAST in label for label in zhao.screen.labels)


async def test_the_result_is_published_filed_and_reckoned_again(
    town: Town, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    voters = await opened(town)
    for voter, grade in zip(voters, ("满意", "满意", "比较满意", "满意", "基本满意"), strict=False):
        await fill(voter, *[grade] * 5)
        await voter.click("投出")
    await town.lived.day(CLOSES, time(16, 5))
    zhao = voters[2]
    await zhao.send("/vote")
    await zhao.click("看评议结果")
    await zhao.click(next(label for label in zhao.screen.labels if EAST in label))
    assert "应参加 7 人，参加 5 人" in zhao.screen.text
    assert "比实绩" in zhao.screen.text
    assert "60.00" in zhao.screen.text
    told = zhao.screen
    await zhao.click("做成 Word 文件")
    file = zhao.screen.file
    assert file is not None
    assert file.name == f"评议结果-{EAST}-2026-12-28.docx"
    rows = rows_of(file.data)
    assert rows[0] == ["序号", "项目", "作答人数", *(f"{grade}（%）" for grade in GRADES)]
    assert rows[1] == ["1", "比实绩", "5", "60.00", "20.00", "20.00", "0.00", "0.00"]
    await zhao.click("返回", told)
    assert "评议结果" in told.text

    monkeypatch.setenv("DATABASE_URL", town.url)
    written = tmp_path / "result.docx"
    document = ["document", "evaluation", "--round", "1", "--out", str(written)]
    assert await asyncio.to_thread(main, document) == 0
    assert rows_of(written.read_bytes()) == rows
    assert await asyncio.to_thread(main, [*document, "--round", "99"]) == 2
    assert await asyncio.to_thread(main, ["evaluation", "verify", "--round", "1"]) == 0
    assert "校验码一致，得分一致" in capsys.readouterr().out
    async with town.lived.app.ctx.db.write() as session:
        more = {"ballots": Count.ballots + 1}
        await session.execute(update(Count).where(Count.grade == "satisfied").values(**more))
    assert await asyncio.to_thread(main, ["evaluation", "verify"]) == 1
    assert "第 1 号 群众评议，东街社区党支部，2026年下半年：校验码不一致" in capsys.readouterr().out
    assert await asyncio.to_thread(main, ["evaluation", "verify", "--round", "99"]) == 2


def rows_of(data: bytes) -> list[list[str]]:
    (table,) = Document(BytesIO(data)).tables
    return [[cell.text for cell in row.cells] for row in table.rows]
