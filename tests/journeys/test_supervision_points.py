"""A letter and a case that cost points: said with each, in "why", gone when they are withdrawn."""

from collections.abc import AsyncIterator
from datetime import date, time
from pathlib import Path

import pytest

from services.ranking_check import replay
from tests.journeys.test_plaques import desk, write
from tests.journeys.test_points import TIES
from tests.journeys.town import Town, begun

POINTS = """\
  points:
    reminded: {title: 提醒扣分, kind: deduction, standard: 发一封扣一次。, each: 1}
    ordered: {title: 督办扣分, kind: deduction, standard: 列一件扣一次。, each: 2}
"""
SECTION = """\
supervision:
  of: [expectations]
  letter: {title: 提醒函, after: 1}
  points: {letter: reminded, case: ordered}

ranking:
"""


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    async with begun(tmp_path, ("ranking:\n", SECTION), (TIES, POINTS + TIES)) as made:
        yield made


async def test_what_supervision_takes_and_gives_back(town: Town) -> None:
    li, zhou = await town.person("李卫国"), await town.person("周文博")
    await town.lived.day(date(2026, 10, 12), time(11))
    await li.click("活动方案")
    await li.click("督查督办")
    assert "每封提醒函记“提醒扣分”，每件督办记“督办扣分”" in li.screen.text
    await li.send("/menu")
    await li.click("我的应办")
    await li.click("办理：镇内对手")
    await li.click("西街社区党支部")
    await write(li, "夜校办得好")
    await zhou.click("打开")
    await zhou.click("退回")
    await write(zhou, "写清学什么")
    await town.lived.day(date(2026, 10, 13), time(10))
    assert "提醒扣分：−1 分" in li.screen.text
    await desk(zhou, "督办", "提醒函")
    assert "提醒扣分：−1 分" in zhou.screen.text
    await zhou.click("撤回（东街社区党支部，10月13日）")
    await write(zhou, "退回理由没写清")
    assert "上级撤回了一封给东街社区党支部的提醒函" in li.screen.text
    assert "提醒扣分：−1 分（已撤销，不算）" in li.screen.text
    await li.click("看我的亮灯")
    await li.click("提醒函")
    assert "已撤回：退回理由没写清" in li.screen.text

    await town.lived.day(date(2026, 11, 3), time(10))
    await desk(zhou, "督办")
    await zhou.click(next(one for one in zhou.screen.labels if one.startswith("红灯")))
    await zhou.click("东街社区党支部：月小结（超期 4 天）")
    await zhou.click("列入挂牌督办")
    await zhou.click("确认")
    assert "督办扣分：−2 分" in zhou.screen.text
    await desk(zhou, "下级的加减分")
    assert "东街社区党支部：督办扣分 −2（有效）" in zhou.screen.labels
    await town.lived.day(date(2027, 1, 14), time(9, 5))
    await li.send("/menu")
    await li.click("本单位排名")
    await li.click("为什么是这个分")
    assert "督办扣分（减分）：−2 分" in li.screen.text
    assert "月小结：−2 分" in li.screen.text

    await desk(zhou, "督办", "督办台账", "东街社区党支部：月小结（待通知）", "列错了，撤回")
    await write(zhou, "纸质的按时交了")
    assert "已撤回，并告诉了对方" in zhou.screen.text
    assert "督办扣分：−2 分（已撤销，不算）" in zhou.screen.text
    assert "东街社区党支部的这件督办撤回了，不用再办" in li.screen.text
    await town.lived.day(date(2027, 1, 22), time(9, 5))
    await li.send("/menu")
    await li.click("本单位排名")
    await li.click("为什么是这个分")
    assert "月小结：−2 分（已冲销）" in li.screen.text
    (found,) = await replay(town.lived.app.ctx)
    assert found.final
    assert found.differs == ()
