"""An organisation's own plan, as its secretary, its people, their group and the superior see it."""

from collections.abc import AsyncIterator
from datetime import date, time
from pathlib import Path

import pytest

from bot.demo.story.desk import at_desk
from bot.simulator.faults import Fault
from bot.simulator.people import Person
from tests.journeys.town import Town, begun

PROMPT = "    prompt: 在镇里的安排以外"
FILED = f"    review: file\n{PROMPT}"


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    async with begun(tmp_path) as made:
        yield made


@pytest.fixture
async def filing(tmp_path: Path) -> AsyncIterator[Town]:
    async with begun(tmp_path, (PROMPT, FILED)) as made:
        yield made


async def begin(secretary: Person, way: str) -> None:
    await secretary.send("/menu")
    await secretary.click("我的应办")
    await secretary.click("办理：本单位方案")
    await secretary.click(way)


async def write(secretary: Person) -> None:
    await begin(secretary, "在这里写")
    await secretary.send("东街支部方案")
    await secretary.send("把夜校办起来")
    await secretary.send("夜校")
    await secretary.click("交材料")
    await secretary.click("每名党员")
    await secretary.click("每月")
    await secretary.click("期末前几天")
    await secretary.send("5天")
    await secretary.send("本月听了几次，记住了什么？")


def template(secretary: Person) -> bytes:
    """The file that the bot sent last."""
    file = next(message.file for message in reversed(secretary.inbox) if message.file)
    return bytes(file.data)


async def test_written_here_returned_handed_in_again_and_approved(town: Town) -> None:
    li, zhao = await town.person("李卫国"), await town.person("赵长林")
    zhou = await town.person("周文博")
    group = await town.group(li, "东街党员群")
    await write(li)
    assert "已经加了 1 件" in li.screen.text
    await li.click("再添一项")
    await li.send("夜校")
    assert "已经有一件叫“夜校”" in li.screen.text
    await li.send("碰头会")
    await li.click("开会")
    await li.click("只一次")
    await li.send("2026-11-30")
    await li.send("议一议夜校怎么办好。")
    await li.click("够了，继续")
    assert "1. 夜校：每名党员每月交材料，期末前 5 天截止" in li.screen.text
    assert "2. 碰头会：本单位和下级单位一次开会，2026年11月30日截止" in li.screen.text
    await li.click("提交")
    assert "已报上级，批准后生效" in li.screen.text

    assert "东街社区党支部报来方案《东街支部方案》（第 1 版）" in zhou.screen.text
    await zhou.click("看方案")
    await zhou.click("退回")
    await zhou.send("碰头会没有必要")
    await zhou.click("提交")
    assert "已退回" in zhou.screen.text
    assert "退回了，请改了再报" in li.screen.text
    assert "退回原因：碰头会没有必要" in li.screen.text

    await begin(li, "在这里写")
    assert "1. 夜校" in li.screen.text
    await li.click("修改某一项")
    await li.click("下一页")
    await li.click("再加一件")
    await li.click("删去最后一项")
    await li.click("够了，继续")
    assert "碰头会" not in li.screen.text
    await li.click("提交")

    await zhou.send("/menu")
    await at_desk(zhou, "下级方案")
    await zhou.click(zhou.screen.labels[0])
    await zhou.click("批准")
    await zhou.click("确认")
    assert "已批准，告诉了报方案的单位" in zhou.screen.text
    assert "已批准，从今天起执行" in li.screen.text
    assert "东街社区党支部的方案从今天起执行" in group.screen.text
    assert "夜校" in group.screen.text

    await zhao.send("/menu")
    await zhao.click("我的应办")
    assert "办理：夜校" in zhao.screen.labels
    await town.lived.day(date(2026, 10, 23), time(9, 5))
    assert "夜校" in zhao.screen.text


async def test_a_file_is_sent_mended_and_sent_again(town: Town) -> None:
    li = await town.person("李卫国")
    await begin(li, "取模板")
    blank = template(li)
    assert "extends: pairing-2026" in blank.decode()
    await li.click("发方案文件")
    await li.send("在电脑上写好了")
    assert "请发一个 .yaml 文件" in li.screen.text
    await li.document("方案.docx", b"PK")
    assert "“方案.docx”不是 .yaml 文件" in li.screen.text
    await li.document("long.yaml", b"#" * 40_001)
    assert "文件超过 40 KB" in li.screen.text
    await li.document("gbk.yaml", "标题: 夜校".encode("gbk"))
    assert "不是 UTF-8 编码" in li.screen.text
    broken = blank.replace(b"  night-school:", b"  monthly:")
    await li.document("ours.yaml", broken)
    assert "文件里有 1 处要改" in li.screen.text
    line = broken.decode().splitlines().index("  monthly:") + 1
    assert f"第 {line} 行第 3 字：expectations.monthly 是上级方案里的" in li.screen.text
    town.lived.world.faults.next("downloadFile", Fault.timeout_before())
    await li.document("ours.yaml", blank)
    assert "没有取到这个文件" in li.screen.text
    await li.document("ours.yaml", blank)
    assert "1. 夜校：本单位和下级单位每月交材料，期末前 5 天截止" in li.screen.text
    await li.click("提交")
    assert "已报上级" in li.screen.text
    await li.click("取文件")
    assert template(li) == blank

    await li.click("撤回")
    await li.click("返回")
    await li.click("撤回")
    await li.click("确认")
    above_the_file = li.inbox[-2]
    assert "已撤回" in above_the_file.text
    await li.click("返回")
    assert "本单位方案（东街社区党…，第 1 版）：已撤回" in above_the_file.labels
    await li.click("报方案：本单位方案（东街社区党…，结对定标）")
    assert "第 1 版" in above_the_file.labels


async def test_filed_it_holds_at_once_and_is_recorded(filing: Town) -> None:
    li, zhou = await filing.person("李卫国"), await filing.person("周文博")
    await begin(li, "取模板")
    more = template(li).replace(b"kind: summary", b"kind: summary\n    minimum: 2")
    await li.click("发方案文件")
    await li.document("ours.yml", more)
    await li.click("提交")
    assert "已生效，并报上级备案" in li.screen.text
    await li.send("/menu")
    await li.click("我的应办")
    assert "办理：夜校" in li.screen.labels
    assert "办理：本单位方案" not in li.screen.labels
    assert "已生效，请备案" in zhou.screen.text
    await zhou.click("看方案")
    assert "批准" not in zhou.screen.labels
    await zhou.click("已备案")
    assert "已备案，告诉了报方案的单位" in zhou.screen.text
    assert "已备案。" in li.screen.text

    await li.send("/menu")
    await at_desk(li, "本单位方案")
    await li.click("改了再报：本单位方案（东街社区…，结对定标）")
    assert "上次那份里有这里写不了的内容" in li.screen.text
    await li.click("发方案文件")
    await li.document("ours.yml", more.replace(b"minimum: 2", b"minimum: 3"))
    await li.click("提交")
    await zhou.click("看方案")
    assert "第 2 版" in zhou.screen.text
    await zhou.click("第 1 版")
    assert "至少 2 份" in zhou.screen.text


async def test_without_one_the_lists_say_so(town: Town) -> None:
    zhou = await town.person("周文博")
    await at_desk(zhou, "下级方案")
    assert "还没有收到" in zhou.screen.text
    await zhou.click("返回")
    await zhou.click("主菜单")
    await at_desk(zhou, "本单位方案")
    assert "还没有报过" in zhou.screen.text
