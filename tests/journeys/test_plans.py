"""The plan in chat, as a member reads it; groups of the ranking; a project's node."""

from collections.abc import AsyncIterator
from datetime import date
from pathlib import Path

import pytest

from bot.demo.story.desk import at_desk
from tests.journeys.town import Town, begun

RANKING = "ranking:\n"
ADDED = """\
projects:
  road:
    title: 进村公路
    amount: 3.5
    unit: 公里
    categories: [community]
    prompt: 修到哪里，花了多少，差什么？
    nodes:
      open: {title: 通车, due: 2026-10-30}

figures:
  own: {title: 本镇收入, unit: 亿元, path: {2025: {value: 2.0}, 2026: {value: 3.2, growth: 60}}}
  rival: {title: 邻镇收入, unit: 亿元, path: {2025: {value: 2.9}, 2026: {value: 3.1}}}

forecasts:
  income: {title: 赶上邻镇, own: own, rival: rival, overtakes: 2026}

rewards:
  first: {title: 前三名, rule: 年终排名前三位的。, yuan: [3000, 2000], points: [1.5]}

ranking:
  bands:
    advanced: {title: 先进, share: 1/4}
    middle: {title: 中间, share: 1/2}
    behind: {title: 后进, share: 1/4}
"""


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    async with begun(tmp_path, (RANKING, ADDED)) as made:
        yield made


async def test_a_member_reads_the_plan_part_by_part(town: Town) -> None:
    zhao = await town.person("赵长林")
    await zhao.click("活动方案")
    assert "结对比学赶超" in zhao.screen.text
    assert "起止：2026年10月1日至" in zhao.screen.text
    for part, said in (
        ("分几步走", "结对定标（2026年10月1日至"),
        ("要做哪些事", "月小结：每个参加单位，每月，最后一个工作日前"),
        ("重点项目", "进村公路（3.5 公里），由社区报"),
        ("赶超和外部数字", "本镇收入要在 2026 年超过邻镇收入"),
        ("赶超和外部数字", "2026 年 3.2 亿元，比上年增 60%"),
        ("群众评议", "上级占 30%"),
        ("怎么计分排名", "按名次分档：先进 1/4、中间 1/2、后进 1/4"),
        ("奖惩", "3000、2000 元"),
        ("奖惩", "钱数是方案的文字，这里不计算"),
    ):
        await zhao.click(part)
        assert said in zhao.screen.text
        await zhao.click("返回")


async def test_the_forecast_in_words_and_as_a_picture(town: Town) -> None:
    zhou, zhao = await town.person("周文博"), await town.person("赵长林")
    await zhao.click("活动方案")
    await zhao.click("赶超和外部数字")
    await zhao.click("赶超测算：赶上邻镇")
    assert "本镇收入 2026 年超过邻镇收入，赶得上 2026 年的目标" in zhao.screen.text
    assert "每年至少要增 55.1%" in zhao.screen.text
    assert "慢四分之一，2027 年超过" in zhao.screen.text
    assert "2026 年：约 3.2 对 约 3.1（亿元）" in zhao.screen.text
    await zhao.click("看图")
    await town.lived.deliver()
    picture = next(one for one in reversed(zhao.inbox) if one.file)
    assert picture.text == "赶上邻镇 照现在的增长，2026 年超过"
    await at_desk(zhou, "外部数字")
    await zhou.click("打开：邻镇收入")
    await zhou.click("登记新的")
    await zhou.send("3.4")
    await zhou.send("2025-12-31")
    await zhou.send("年鉴")
    await zhou.click("提交")
    assert "已经 281 天没有新的数字" in zhou.screen.text
    await zhao.send("/menu")
    await zhao.click("活动方案")
    await zhao.click("赶超和外部数字")
    await zhao.click("赶超测算：赶上邻镇")
    assert "要到 2027 年才超过邻镇收入" in zhao.screen.text
    assert "邻镇收入 2025 年的数，出处：年鉴" in zhao.screen.text


async def test_a_node_is_handed_in_like_any_paper(town: Town) -> None:
    li = await town.person("李卫国")
    await li.click("我的应办")
    assert "进村公路：通车（全程，东街社区党支部），10月30日前" in li.screen.text
    await li.click("办理：进村公路：通车")
    assert "修到哪里，花了多少，差什么？" in li.screen.text
    await li.send("全线通车，花了 80 万元。")
    await li.click("跳过")
    await li.click("提交")
    assert "全线通车" in li.screen.text


async def test_the_ranking_says_each_ones_group(town: Town) -> None:
    li, zhao = await town.person("李卫国"), await town.person("赵长林")
    group = await town.group(li, "东街党员群")
    await town.lived.day(date(2027, 1, 13))
    rows = [line for line in group.screen.text.splitlines() if "【" in line]
    assert rows
    await zhao.send("/menu")
    await zhao.click("本单位排名")
    assert "【" in zhao.screen.text
