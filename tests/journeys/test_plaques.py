"""A plaque: proposed, sent back, mended, put up, checked, taken off; stars; a full quota."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.demo.story.desk import at_desk
from bot.simulator.people import Person
from tests.journeys.town import Town, begun

RANKING = "ranking:\n"
PLAQUES = """\
plaques:
  pioneer:
    title: 党员先锋岗
    holder: members
    standard: 群众来办的事当天有回音。
    duties: 这个岗上包哪几件事？
    check: 每季度问十户来过的群众。
    quota: 1
  area:
    title: 党员责任区
    holder: things
    standard: 路面、楼道没有堆物。
  starred:
    title: 星级支部
    holder: organisations
    standard: 组织生活按时、承诺按期兑现。
    stars: 5

ranking:
"""
MONTHLY = "  monthly:\n"
ASKED = """\
  plaques:
    title: 设岗挂牌
    kind: plaque
    by: organisations
    every: quarter
    due: {before_end: 30}
    plaques: [pioneer, area]
    prompt: 哪些岗位、哪些地方能亮出来？
"""


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    async with begun(tmp_path, (RANKING, PLAQUES), (MONTHLY, ASKED + MONTHLY)) as made:
        yield made


async def desk(person: Person, *steps: str) -> None:
    await person.send("/menu")
    await at_desk(person, *steps)


async def write(person: Person, *answers: str) -> None:
    """Presses what is offered, sends the rest; then hands in."""
    for answer in answers:
        await (person.click(answer) if answer in person.screen.labels else person.send(answer))
    await person.click("提交")


async def test_a_post_is_owed_proposed_sent_back_mended_and_put_up(town: Town) -> None:
    zhao, li = await town.person("赵长林"), await town.person("李卫国")
    zhou = await town.person("周文博")
    group = await town.group(li, "东街党员群")
    await li.click("我的应办")
    await li.click("办理：设岗挂牌")
    assert "已报 0 块，至少 1 块" in li.screen.text
    assert "星级支部" not in " ".join(li.screen.labels)
    await li.click("党员先锋岗 0/1")
    assert "标准：群众来办的事当天有回音。" in li.screen.text
    await li.click("赵长林")
    assert "这个岗上包哪几件事？" in li.screen.text
    await write(li, "低保和证件代办", "去年办了三百件")
    assert "已报，请上级确认" in li.screen.text
    assert "报来一块“党员先锋岗”（东街社区党支部 赵长林）" in zhou.screen.text
    await zhou.click("打开")
    await zhou.click("退回")
    assert "东街社区党支部 赵长林：党员先锋岗" in zhou.screen.text
    await write(zhou, "有没有超过一天的？")
    assert "已退回" in zhou.screen.text
    assert "周文博退回：有没有超过一天的？" in li.screen.text
    await li.send("/menu")
    await li.click("我的应办")
    assert "设岗挂牌" in li.screen.text
    await desk(li, "本单位挂牌", "党员先锋岗：赵长林（已退回）", "改好再报")
    assert "去年办了三百件" in li.screen.text
    await li.click("修改某一项")
    await li.click("理由")
    await write(li, "去年三百件，都在当天")
    assert "党员先锋岗" not in group.screen.text
    await desk(zhou, "下级挂牌", "党员先锋岗：东街社区党支部 赵长林（待定）", "够标准，挂牌")
    assert "已挂牌" in zhou.screen.text
    assert "“党员先锋岗”挂上了" in zhao.screen.text
    assert "东街社区党支部 赵长林：党员先锋岗" in group.screen.text
    assert "岗责：低保和证件代办" in group.screen.text
    await desk(li, "本单位挂牌", "申报挂牌")
    refused = await li.click("党员先锋岗 1/1")
    assert "名额满了：赵长林" in (refused.text or "")


async def test_everybody_reads_who_displays_what_and_how_it_was_checked(town: Town) -> None:
    zhao, li = await town.person("赵长林"), await town.person("李卫国")
    zhou = await town.person("周文博")
    await desk(li, "本单位挂牌", "申报挂牌", "党员责任区")
    await write(li, "三号楼到五号楼，赵长林负责", "一年没有堆物")
    await zhou.click("打开")
    await zhou.click("够标准，挂牌")
    await desk(zhou, "下级挂牌", "党员责任区：东街社区党支部 三号楼到…（挂着）")
    await zhou.click("记一次检查")
    assert "标准：路面、楼道没有堆物。" in zhou.screen.text
    await write(zhou, "没有达标", "四号楼道有旧家具")
    assert "也可以摘牌" in zhou.screen.text
    assert "检查，没有达标：四号楼道有旧家具" in li.screen.text
    await zhao.send("/menu")
    await zhao.click("活动方案")
    await zhao.click("挂牌")
    assert "党员责任区" in zhao.screen.text
    await zhao.click("党员责任区（1 块）")
    await zhao.click("东街社区党支部 三号楼到五号楼，赵长林负责")
    assert "周文博检查，没有达标：四号楼道有旧家具" in zhao.screen.text
    assert zhao.screen.labels == ["返回", "主菜单"]
    await zhao.click("返回")
    await li.click("打开")
    await li.click("摘牌")
    await write(li, "等清完再挂")
    assert "已摘牌" in li.screen.text
    assert "李卫国摘牌：等清完再挂" in zhou.screen.text
    await zhao.click("党员责任区（1 块）")
    assert "还没有挂出来" in zhao.screen.text


async def test_stars_are_proposed_withdrawn_given_and_taken_down(town: Town) -> None:
    li, zhou = await town.person("李卫国"), await town.person("周文博")
    for stars in ("4 星", "3 星"):
        await desk(li, "本单位挂牌", "申报挂牌", "星级支部")
        await write(li, stars, "承诺都按期办了")
        if stars == "4 星":
            await li.click("撤回")
            await li.click("返回")
            await li.click("撤回")
            await li.click("确认")
            assert "已撤回" in li.screen.text
    await desk(zhou, "下级挂牌", "星级支部：东街社区党支部（待定）", "够标准，挂牌")
    await zhou.click("改星级")
    assert "3 星" not in zhou.screen.labels
    await write(zhou, "2 星", "九月的组织生活没有开")
    assert "已改星级" in zhou.screen.text
    assert "周文博改为 2 星：九月的组织生活没有开" in li.screen.text
    await desk(li, "本单位挂牌", "星级支部：东街社区党支部（挂着，2 星）")
    assert "记一次检查" not in li.screen.labels
    assert "改星级" not in li.screen.labels
