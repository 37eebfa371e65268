"""A branch that wrote no summary: listed, ordered, followed, answered, returned, closed."""

import asyncio
from collections.abc import AsyncIterator
from datetime import date, time
from pathlib import Path

import pytest

from bot.__main__ import main
from bot.demo.story.desk import at_desk
from tests.journeys.town import Town, begun

SECTION = """\
supervision:
  letter: {title: 提醒函, after: 1, words: 请书记亲自过问。}
  list: {title: 挂牌督办, words: 完成一件，销号一件。}
  talk: {title: 约谈, words: 有话当面说。}
  check: {title: 随机抽查, words: 看台账和现场。}
  days: 10
  named: true

ranking:
"""


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    async with begun(tmp_path, ("ranking:\n", SECTION)) as made:
        yield made


async def test_a_case_from_the_red_light_to_its_closing(town: Town) -> None:
    li, zhou = await town.person("李卫国"), await town.person("周文博")
    zhao = await town.person("赵长林")
    group = await town.group(zhou, "清河镇党建群")
    await town.lived.day(date(2026, 11, 3), time(10))
    await zhao.send("/menu")
    await zhao.click("我的亮灯")
    assert "现在没有亮灯的事" in zhao.screen.text
    await li.send("/menu")
    await li.click("我的亮灯")
    assert "东街社区党支部：月小结（2026年10月），10月30日前办好，已超期 4 天" in li.screen.text
    assert "镇内对手（结对定标）" in li.screen.text
    await li.click("东街社区党支部：月小结（超期 4 天）")
    assert "列入" not in str(li.screen.keyboard)
    await li.click("返回")
    await zhou.send("/menu")
    await at_desk(zhou, "督办")
    assert "红灯（超期）35 件" in zhou.screen.text
    await zhou.click("黄灯 0")
    assert "没有黄灯" in zhou.screen.text
    await zhou.click("返回")
    await zhou.click("提醒函")
    assert "还没有发过提醒函" in zhou.screen.text
    await zhou.click("返回")
    await zhou.click("督办台账")
    assert "没有没销号的督办" in zhou.screen.text
    await zhou.click("返回")
    await zhou.click("红灯 35")
    await zhou.click("东街社区党支部：月小结（超期 4 天）")
    await zhou.click("列入挂牌督办")
    assert "完成一件，销号一件" in zhou.screen.text
    await zhou.click("返回")
    await zhou.click("列入挂牌督办")
    await zhou.click("确认")
    assert "周文博立项" in zhou.screen.text
    await zhou.click("通知限期整改")
    assert "应于2026年10月30日前办好" in zhou.screen.text
    await zhou.send("三天内补交，写清三件实事")
    assert "2026年11月13日" in zhou.screen.text
    await zhou.click("提交")
    assert "周文博通知整改，限2026年11月13日前：三天内补交" in zhou.screen.text
    assert "上级通知东街社区党支部限期整改" in li.screen.text
    await zhou.click("记跟踪")
    await zhou.send("已经动笔")
    await zhou.click("跳过")
    await zhou.click("提交")
    await zhou.click("约谈")
    await zhou.send("同书记谈了")
    await zhou.click("提交")
    assert "有话当面说" in li.screen.text
    await li.send("/menu")
    await li.click("我的应办")
    await li.click("督办限期整改：月小结")
    await li.click("反馈整改结果")
    await li.send("补交了")
    await li.photo()
    await li.click("完成")
    await li.click("提交")
    assert "请上级核实销号" in li.screen.text
    await li.click("看照片和文件")
    assert li.messages[-2].file
    assert "的照片和文件，共 1 个" in li.screen.text
    await zhou.click("打开")
    assert [bool(one.file) for one in zhou.messages[-2:]] == [True, False]
    await zhou.click("退回再改")
    await zhou.send("还缺附表")
    await zhou.click("提交")
    assert "的整改结果被退回，请再改" in li.screen.text
    await li.click("打开")
    await li.click("反馈整改结果")
    await li.send("附表补上了")
    await li.click("跳过")
    await li.click("提交")
    await zhou.click("打开")
    await zhou.click("核实，销号")
    await zhou.click("返回")
    await zhou.click("核实，销号")
    await zhou.click("确认")
    assert "已销号，并告诉了对方" in zhou.screen.text
    assert "督办事项销号了" in li.screen.text
    await li.click("打开")
    await li.click("返回")
    assert "本单位的督办，共 1 件" in li.screen.text
    await li.click("返回")
    await zhou.click("返回")
    await zhou.click("已销号")
    await zhou.click("东街社区党支部：月小结（已销号）")
    await zhou.click("返回")
    await zhou.click("写督办通报")
    assert "没有销号的 0 件，其中整改超期 0 件；已销号 1 件" in zhou.screen.text
    await zhou.click("提交")
    assert "• 东街社区党支部：月小结（2026年10月）" in group.screen.text


async def test_what_was_sent_back_brings_a_letter(town: Town) -> None:
    li, zhou = await town.person("李卫国"), await town.person("周文博")
    await li.send("/menu")
    await li.click("我的应办")
    await li.click("办理：镇内对手")
    await li.click("西街社区党支部")
    await li.send("夜校办得好")
    await li.click("提交")
    await zhou.click("打开")
    await zhou.click("退回")
    await zhou.send("写清学什么")
    await zhou.click("提交")
    await town.lived.day(date(2026, 10, 9), time(10))
    assert "提醒函（清河镇党委致东街社区党支部" in li.screen.text
    assert "镇内对手（结对定标），2026年10月31日前办好" in li.screen.text
    assert "请书记亲自过问" in li.screen.text
    await li.click("看我的亮灯")
    await li.click("东街社区党支部：镇内对手（被退回）")
    await li.click("返回")
    await li.click("提醒函")
    assert "请书记亲自过问" in li.screen.text
    await li.click("返回")
    await zhou.send("/menu")
    await at_desk(zhou, "督办")
    assert "提醒函发过 1 封" in zhou.screen.text
    await zhou.click("提醒函")
    assert "镇内对手（结对定标）" in zhou.screen.text


async def test_a_spot_check_is_drawn_looked_into_and_drawn_again(
    town: Town, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    zhou = await town.person("周文博")
    await at_desk(zhou, "督办")
    await zhou.click("随机抽查")
    assert "还没有抽过" in zhou.screen.text
    await zhou.click("抽签：随机抽查（结对比学赶超）")
    await zhou.click("下级单位")
    await zhou.click("社区")
    await zhou.send("9")
    await zhou.send("例行抽查")
    await zhou.click("提交")
    assert "只有 4 个可抽，抽不出 9 个" in zhou.screen.text
    await zhou.click("修改某一项")
    await zhou.click("数量")
    await zhou.send("1")
    await zhou.click("提交")
    assert "随机抽查第 1 次" in zhou.screen.text
    assert "看台账和现场" in zhou.screen.text
    await zhou.click("怎么抽的")
    assert "2026-10-08\n1\n1\n" in zhou.screen.text
    await zhou.click("返回")
    await zhou.click("返回")
    await zhou.click("第 1 次（10月8日，抽 1 个）")
    (drawn,) = [label for label in zhou.screen.labels if "（待查）" in label]
    await zhou.click(drawn)
    await zhou.click("记检查结果")
    await zhou.click("有问题")
    await zhou.send("台账缺两页")
    await zhou.click("提交")
    await zhou.click(drawn.replace("待查", "有问题"))
    await zhou.click("列入挂牌督办")
    await zhou.click("返回")
    await zhou.click("列入挂牌督办")
    await zhou.click("确认")
    assert "事项：台账缺两页" in zhou.screen.text
    monkeypatch.setenv("DATABASE_URL", town.url)
    asked = ["supervision", "draw", "--verify"]
    assert await asyncio.to_thread(main, [*asked, "1"]) == 0
    assert await asyncio.to_thread(main, [*asked, "2"]) == 2
    assert "重算一致" in capsys.readouterr().out
