"""Comments on members: one by one, then the same for the rest; told to each alone."""

from collections.abc import AsyncIterator
from datetime import date, time
from pathlib import Path

import pytest

from bot.demo.story.desk import at_desk
from tests.journeys.town import Town, begun

QUARTER = "2026年第4季度"
EAST = "东街社区党支部"
MONTHLY = "  monthly:\n"
PEOPLE = """\
  comment-members:
    title: 点评党员
    kind: comment
    by: superiors
    about: members
    every: quarter
    due: {workdays_after_end: 5}
    prompt: 做成了什么，问题在哪里？
  gap:
    title: 个人差距
    kind: gap
    by: members
    every: quarter
    due: {after_end: 10}
    prompt: 差在哪里？
"""


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    async with begun(tmp_path, (MONTHLY, PEOPLE + MONTHLY)) as made:
        yield made


async def test_each_is_told_alone_and_his_leaders_can_read_it(town: Town) -> None:
    zhou, li = await town.person("周文博"), await town.person("李卫国")
    zhao, qian = await town.person("赵长林"), await town.person("钱小满")
    group = await town.group(li, "东街党员群")
    await town.lived.day(date(2026, 12, 31), time(9, 5))
    request = next(one for one in reversed(zhou.inbox) if "去点评" in one.labels)
    assert "有 7 个单位、7 个单位的党员等您点评" in request.text
    await zhou.send("/menu")
    await zhou.click("我的应办")
    await zhou.click(f"点评党员：{EAST}")
    assert "王秀英：还没写" in zhou.screen.labels
    await zhou.click("返回")
    assert "待写的点评" in zhou.screen.text
    await zhou.send("/menu")
    await at_desk(zhou, "季度点评")
    await zhou.click("东街社…的党员：2026年…，1月7日前，还有 5 名")
    assert "共 5，已发 0" in zhou.screen.text
    await zhou.click("赵长林：还没写")
    assert f"赵长林（{EAST}）" in zhou.screen.text
    for fact in ("党员承诺：没交 1", "金点子：没交 1", "第 3 / 5 个"):
        assert fact in zhou.screen.text
    await zhou.click("写点评")
    assert f"点评对象：赵长林（{EAST}，{QUARTER}）" in zhou.screen.text
    for words in ("夜校讲了六课", "走访少", "每月走访三户"):
        await zhou.send(words)
    assert "只发给本人" in zhou.screen.text
    assert "评定" not in zhou.screen.text
    await zhou.click("提交")
    assert "已发出，并告诉了赵长林" in zhou.screen.text
    assert not any("夜校讲了六课" in one.text for one in [*group.inbox, *qian.inbox, *li.inbox])

    await zhou.click("下一个：孙桂芳")
    await zhou.click("返回")
    assert "赵长林：已发" in zhou.screen.labels
    await zhou.click("李卫国：还没写")
    await zhou.click("先写成草稿")
    for words in ("班子带得好", "公开栏旧了", "换新"):
        await zhou.send(words)
    await zhou.click("提交")
    await zhou.click("返回")
    await zhou.click(f"集中点评几个（{QUARTER}）")
    await zhou.click("还没有发的全部")
    for words in ("都按时交了小结", "点子少", "每人想一条"):
        await zhou.send(words)
    assert "李卫国、王秀英、孙桂芳、钱小满" in zhou.screen.text
    await zhou.click("提交")
    assert not any(f"{EAST}的党员" in one for one in zhou.screen.labels)
    received = next(one for one in reversed(qian.inbox) if "上级对您的点评" in one.text)
    assert "同样的话发给了 4 名同志" in received.text

    mine = next(one for one in reversed(zhao.inbox) if "上级对您的点评" in one.text)
    await zhao.click("列成差距", on=mine)
    assert "现有内容：走访少" in zhao.screen.text
    await zhao.click("保留原内容")
    await zhao.click("跳过")
    for words in ("白天没空", "晚上去", "12月31日"):
        await zhao.send(words)
    await zhao.click("提交")
    assert "来源：领导点评" in zhao.screen.text
    await zhao.click("看点评")
    await zhao.click("答复")
    await zhao.send("下月起补上。")
    await zhao.click("提交")
    await zhao.click("返回")
    assert f"赵长林：{QUARTER}，已答复，已列差距" in zhao.screen.labels

    await li.send("/menu")
    await li.click("收到的点评")
    await li.click(f"赵长林：{QUARTER}，已答复，已列差距")
    assert "下月起补上" in li.screen.text
    assert "答复" not in li.screen.labels
    await qian.send("/menu")
    await qian.click("收到的点评")
    assert [one for one in qian.screen.labels if "赵长林" in one] == []
    assert f"钱小满：{QUARTER}" in qian.screen.labels
