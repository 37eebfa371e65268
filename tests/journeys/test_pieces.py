"""What each member writes, as he and his secretary see it."""

from collections.abc import AsyncIterator
from datetime import date
from pathlib import Path

import pytest

from bot.demo.story.desk import at_desk
from bot.simulator.people import Person
from tests.journeys.town import Town, begun

MONTHLY = "  monthly:\n"
GAPS = """\
  gap:
    title: 查找差距
    kind: summary
    by: members
    every: quarter
    opens: {after_start: 9}
    due: {after_start: 29}
    minimum: 1
    maximum: 2
    prompt: 差在哪里、怎么补、什么时候补上？
"""
TEXT = "台账不细。每周五核对一次，年底前补齐。"


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    async with begun(tmp_path, (MONTHLY, GAPS + MONTHLY)) as made:
        yield made


async def write(person: Person, text: str = TEXT) -> None:
    await person.send("/menu")
    await person.click("写材料")
    await person.click(person.screen.labels[0])
    await person.send(text)
    await person.click("跳过")
    await person.click("提交")


async def test_a_member_writes_when_it_opens_and_his_secretary_reads(town: Town) -> None:
    zhao, li = await town.person("赵长林"), await town.person("李卫国")
    zhou = await town.person("周文博")
    await zhao.click("写材料")
    assert "现在没有要您写的" in zhao.screen.text
    await town.lived.day(date(2026, 10, 10))
    assert "查找差距" in zhao.screen.text
    await zhao.send("/menu")
    await zhao.click("写材料")
    assert zhao.screen.labels[0] == "查找差距：赵长林，2026年第4季度"
    await zhao.click(zhao.screen.labels[0])
    assert "已交 0 份，最多 2 份" in zhao.screen.text
    assert "差在哪里、怎么补" in zhao.screen.text
    await zhao.send(TEXT)
    await zhao.click("跳过")
    await zhao.click("提交")
    assert "书记随时能看，下一次汇总里也会写上" in zhao.screen.text
    assert "查找差距（赵长林，2026年第4季度）" in zhao.screen.text
    await town.lived.day(date(2026, 10, 12))
    assert "查找差距（2026年第4季度），1 份：赵长林" in li.screen.text
    await li.click("看收到的材料")
    await li.click(li.screen.labels[0])
    assert TEXT in li.screen.text
    assert "撤回" not in li.screen.labels
    await li.click("返回")
    assert li.screen.labels[0].startswith("赵长林：查找差距")
    assert all("赵长林" not in one.text for one in zhou.inbox)


async def test_a_third_is_refused_and_nothing_written_is_lost(town: Town) -> None:
    zhao = await town.person("赵长林")
    await town.lived.day(date(2026, 10, 12))
    await write(zhao, "第一条")
    await write(zhao, "第二条")
    await write(zhao, "第三条")
    assert "“查找差距”最多交 2 份" in zhao.screen.text
    assert "第三条" in zhao.screen.text
    await zhao.click("取消")
    await zhao.click("退出，不保留")
    await zhao.send("/menu")
    await zhao.click("写材料")
    await zhao.click("已交的")
    await zhao.click(zhao.screen.labels[0])
    assert "第二条" in zhao.screen.text
    await zhao.click("撤回")
    await zhao.click("确认")
    assert "已撤回" in zhao.screen.text
    await write(zhao, "第三条")
    assert "已交" in zhao.screen.text


async def test_a_reply_to_the_reminder_is_the_members_own(town: Town) -> None:
    zhao, li = await town.person("赵长林"), await town.person("李卫国")
    await town.lived.day(date(2026, 10, 26))
    reminder = next(one for one in reversed(zhao.inbox) if "查找差距" in one.text)
    await zhao.reply(reminder, TEXT)
    assert "已作为赵长林的查找差距" in zhao.screen.text
    await li.send("/menu")
    await at_desk(li, "收到的材料")
    assert li.screen.labels[0].startswith("赵长林：查找差距")
