"""Ledgers in chat: fetched, filled in on a computer, sent back, looked at, confirmed."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.demo.story.desk import at_desk
from bot.simulator.faults import Fault
from bot.simulator.people import Person
from handlers import book_forms
from tests.journeys.town import Town, begun
from tests.ledgers import behind, filled, row_of, table
from tests.odd.cast import FIGURES, GAP

NEW = {"差距": "夜校办得少", "原因": "没有老师", "措施": "请农技站", "责任人": "吴玉兰"}


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    async with begun(tmp_path, FIGURES, GAP) as made:
        yield made


async def opened(leader: Person, ledger: str) -> None:
    await leader.send("/menu")
    await at_desk(leader, "台账（Excel）")
    await leader.click(ledger)


def document(person: Person) -> bytes:
    """The file that the bot sent last."""
    file = next(message.file for message in reversed(person.inbox) if message.file)
    return bytes(file.data)


async def fetched(leader: Person, ledger: str) -> bytes:
    await opened(leader, ledger)
    await leader.click("取文件")
    return document(leader)


async def test_fetched_filled_in_looked_at_and_sent_back(town: Town) -> None:
    chen, zhou = await town.person("陈建业"), await town.person("周文博")
    data = await fetched(chen, "差距整改")
    file = next(message.file for message in reversed(chen.inbox) if message.file)
    assert file.name == "台账-差距整改-2026-10-08.xlsx"
    row = row_of(data, 单位或个人="西街社区党支部")
    mine = filled(data, (row, {**NEW, "改好期限": "2026-11-20"}))
    mine = filled(mine, (row + 1, {**NEW, "差距": "没有书", "改好期限": "2030-01-01"}))
    await opened(chen, "差距整改")
    await chen.click("交回文件")
    await chen.document("ours.xlsx", mine)
    assert "新增 1 行，变更 0 行，未变" in chen.screen.text
    assert f"第 {row} 行（西街社区党支部 夜校办得少）：新增" in chen.screen.text
    assert "（西街社区党支部 没有书）：收不下。期限要在" in chen.screen.text
    await opened(zhou, "差距整改")
    assert "共 0 行" not in zhou.screen.text
    assert "列出一条差距" not in "".join(message.text for message in zhou.inbox)
    await chen.click("提交")
    assert "办好了。新增 1 行" in chen.inbox[-2].text
    answers = [line["办理情况"] for line in table(document(chen))]
    assert (answers[0], answers[1].startswith("收不下。期限要在")) == ("新增", True)
    assert any("西街社区党支部列出一条差距" in message.text for message in zhou.inbox)

    await chen.click("返回")
    await chen.click("交回文件")
    await chen.document("receipt.xlsx", filled(document(chen), (3, {"改好期限": "2026-11-21"})))
    assert "新增 1 行，变更 0 行，未变 1 行，收不下 0 行" in chen.screen.text
    await chen.click("提交")
    await chen.click("返回")
    await chen.click("返回")
    await chen.click("外部数字")
    assert "现在没有可列的内容" in chen.screen.text
    assert chen.screen.labels == ["返回"]


async def test_what_cannot_be_taken_is_said_and_awaited_again(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    zhou = await town.person("周文博")
    data = await fetched(zhou, "外部数字")
    row = row_of(data, 数字名称="对手的财政收入")
    await zhou.click("交回文件")
    await zhou.send("在电脑上填好了")
    assert "请发 Excel 文件" in zhou.screen.text
    await zhou.document("数字.xls", data)
    assert "“数字.xls”不是 .xlsx 文件" in zhou.screen.text
    await zhou.document("figures.xlsx", b"0" * (book_forms.BYTES + 1))
    assert "文件超过 2 MB" in zhou.screen.text
    await zhou.document("figures.xlsx", b"PK no book")
    assert "打不开这个文件" in zhou.screen.text
    town.lived.world.faults.next("downloadFile", Fault.timeout_before())
    await zhou.document("figures.xlsx", data)
    assert "没有取到这个文件" in zhou.screen.text
    await zhou.document("figures.xlsx", data)
    assert "同现在的台账一样" in zhou.screen.text
    computed = filled(data, (row, {"本次数值": "=1+1", "数字日期": "2026-10-01"}))
    await zhou.document("figures.xlsx", computed)
    assert "“本次数值”列：这一格是公式" in zhou.screen.text
    monkeypatch.setattr(book_forms, "PATIENCE", 0)
    two = filled(data, (row, {"本次数值": 2.9, "数字日期": "2026-10-01"}))
    await zhou.document("figures.xlsx", filled(two, (behind(data), {"本次数值": 3})))
    assert "正在读，请稍等" in zhou.inbox[-2].text
    assert "收不下" in zhou.screen.text
    await zhou.click("修改某一项")
    await zhou.click("台账文件")
    await zhou.document("figures.xlsx", two)
    assert "本次数值：2.9、数字日期：2026-10-01" in zhou.screen.text
    await zhou.click("提交")
    assert "新增 1 行" in zhou.screen.text
    await zhou.click("返回")
    assert "现在共 2 行" in zhou.screen.text
