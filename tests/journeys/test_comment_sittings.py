"""A quarter's comments at one sitting: drafts, one text for several, a voice that is typed up, an
answer, a gap."""

from collections.abc import AsyncIterator
from datetime import date, time
from pathlib import Path

import pytest

from bot.demo.story.desk import at_desk
from bot.simulator.messages import Message
from bot.simulator.people import Person
from tests.journeys.town import Town, begun

QUARTER = "2026年第4季度"
EAST, WEST = "东街社区党支部", "西街社区党支部"
MONTHLY = "  monthly:\n"
GAP = """\
  gap:
    title: 单位差距
    kind: gap
    by: organisations
    every: quarter
    due: {after_end: 10}
    prompt: 本单位差在哪里？
"""


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    async with begun(tmp_path, (MONTHLY, GAP + MONTHLY)) as made:
        yield made


async def begin(town: Town) -> Person:
    """The superior's secretary on the last workday of the quarter, before the list."""
    zhou = await town.person("周文博")
    await town.lived.day(date(2026, 12, 31), time(9, 5))
    await zhou.click("去点评")
    return zhou


def told(person: Person, words: str) -> Message:
    return next(one for one in reversed(person.inbox) if words in one.text)


async def test_drafts_are_kept_changed_dropped_and_sent_together(town: Town) -> None:
    li, xu = await town.person("李卫国"), await town.person("许静怡")
    zhou = await begin(town)
    assert "共 7，已发 0，草稿 0，还没写 7" in zhou.screen.text
    await zhou.click(f"{EAST}：{QUARTER}，1月7日前")
    assert "第 1 / 7 个" in zhou.screen.text
    await zhou.click("先写成草稿")
    await zhou.click("较好")
    for words in ("走访到位", "夜校办得少", "抓好夜校"):
        await zhou.send(words)
    assert "只有本单位负责人看得到" in zhou.screen.text
    await zhou.click("提交")
    assert f"{EAST}的点评已存成草稿" in zhou.screen.text
    assert "第 2 / 7 个。已发 0，草稿 1，还没写 6" in zhou.screen.text

    await zhou.click("先写成草稿")
    await zhou.click("较好")
    for words in ("路灯修好了", "承诺拖期", "月底前补上"):
        await zhou.send(words)
    await zhou.click("提交")
    await zhou.click("‹ 上一个")
    assert "承诺拖期" in zhou.screen.text
    await zhou.click("不要草稿")
    await zhou.click("返回")
    await zhou.click("不要草稿")
    await zhou.click("确认")
    assert "草稿已去掉" in zhou.screen.text

    await xu.send("/menu")
    await at_desk(xu, "季度点评")
    assert f"东街社区…：{QUARTER}，1月7日前（有草稿）" in xu.screen.labels
    await xu.click(f"东街社区…：{QUARTER}，1月7日前（有草稿）")
    assert "草稿（周文博写的，还没有发出）" in xu.screen.text
    await xu.click("改草稿")
    await xu.click("修改某一项")
    await xu.click("差距")
    await xu.send("夜校只办了一次")
    await xu.click("提交")
    await xu.click("返回")
    assert not any("夜校只办了一次" in one.text for one in li.inbox)
    await xu.click(f"发出全部草稿（{QUARTER}，1 份）")
    assert EAST in xu.screen.text
    await xu.click("确认")
    assert "已发出 1 份" in xu.screen.text
    assert "共 7，已发 1，草稿 0，还没写 6" in xu.screen.text
    assert "差距　夜校只办了一次" in told(li, "上级的点评来了").text

    await zhou.send("/menu")
    await at_desk(zhou, "季度点评")
    await zhou.click(f"{WEST}：{QUARTER}，1月7日前")
    await zhou.click("‹ 上一个")
    assert "这一期的点评已经发出" in zhou.screen.text
    await zhou.click("看点评")
    assert "点评人：许静怡" in zhou.screen.text
    await zhou.click("待写的点评")
    await zhou.click(f"{WEST}：{QUARTER}，1月7日前")
    await zhou.click("先写成草稿")
    await zhou.click("较好")
    for words in ("路灯修好了", "承诺拖期", "月底前补上"):
        await zhou.send(words)
    await zhou.click("提交")
    await zhou.click("‹ 上一个")
    await zhou.click("发出这份草稿")
    assert f"已发出，并告诉了{WEST}" in zhou.screen.text
    await zhou.click("下一个：南苑社区党支部")
    assert "第 3 / 7 个。已发 2" in zhou.screen.text


async def test_one_text_for_several_said_typed_up_answered_and_made_a_gap(town: Town) -> None:
    li, chen = await town.person("李卫国"), await town.person("陈建业")
    xu = await town.person("许静怡")
    group = await town.group(li, "东街党员群")
    zhou = await begin(town)
    await zhou.click(f"集中点评几个（{QUARTER}）")
    await zhou.click("挑几个")
    await zhou.click(EAST)
    await zhou.click(WEST)
    await zhou.click("完成")
    await zhou.click("较好")
    await zhou.send("走访到位")
    assert "也可以发一段语音" in zhou.screen.text
    await zhou.photo()
    assert "请打字，或发一段语音" in zhou.screen.text
    await zhou.voice(b"night school", seconds=95)
    await zhou.send("抓好夜校")
    assert f"分别发给 2 个：{EAST}、{WEST}" in zhou.screen.text
    assert "差距　（语音 1:35，文字随后补上）" in zhou.screen.text
    await zhou.click("提交")
    assert "已发出 2 份" in zhou.screen.text
    assert "已发 2，草稿 0，还没写 5" in zhou.screen.text
    assert "（语音 1:35，文字随后补上）" in group.screen.text
    assert "集中点评，同样的话发给了 2 个单位" in told(chen, "上级的点评来了").text

    await li.click("打开", on=told(li, "上级的点评来了"))
    await li.click("听语音")
    assert any(one.to_json().get("voice", {}).get("duration") == 95 for one in li.inbox)
    await li.click("返回")
    assert "整理" not in " ".join(li.screen.labels)

    await xu.send("/menu")
    await at_desk(xu, "季度点评")
    await xu.click("已发的点评")
    await xu.click(f"{EAST}：{QUARTER}，语音待整理")
    await xu.click("把语音整理成文字：差距")
    assert "语音 1:35" in xu.screen.text
    await xu.send("夜校办得少，请的老师也少。")
    await xu.click("提交")
    assert "许静怡于2026年12月31日整理成文字" in xu.screen.text
    assert "夜校办得少，请的老师也少。" in group.screen.text

    typed = told(li, "语音已经整理成文字")
    await li.click("答复", on=typed)
    await li.send("元月起每周办一次。")
    await li.click("提交")
    assert "答复　元月起每周办一次。" in li.screen.text
    await li.click("列成差距")
    assert "现有内容：夜校办得少，请的老师也少。" in li.screen.text
    await li.click("保留原内容")
    await li.click("跳过")
    for words in ("没有老师", "请农技站派人", "王秀英", "12月31日"):
        await li.send(words)
    await li.click("提交")
    assert "来源：领导点评" in li.screen.text
    await li.click("看点评")
    await li.click("看列成的差距")

    await zhou.send("/menu")
    await at_desk(zhou, "季度点评")
    await zhou.click("已发的点评")
    assert f"东街社区党…：{QUARTER}，已答复，已列差距" in zhou.screen.labels
