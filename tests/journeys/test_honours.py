"""A quarter's pacesetter: proposed, voted on in secret, confirmed, objected to, final. A
commendation level by level. A show of hands with a run-off."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import date, time
from pathlib import Path

import pytest

from bot.demo.people import PEOPLE, roster
from bot.demo.story.desk import at_desk
from bot.simulator.people import Person
from models.rules.roster import RosterSheet
from tests.journeys.town import Town, begun

LEADERS = ("陈建业", "蒋国栋", "何永安", "曹正平", "陶守信", "喻春生")


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    async with begun(tmp_path) as made:
        yield made


async def menu(person: Person, *steps: str) -> None:
    await person.send("/menu")
    for step in steps:
        await person.click(step)


async def write(person: Person, *answers: str) -> None:
    """Presses what is offered, sends the rest; then hands in."""
    for answer in answers:
        await (person.click(answer) if answer in person.screen.labels else person.send(answer))
    await person.click("提交")


async def propose(person: Person, nominee: str, reason: str) -> None:
    await menu(person, "评选表彰", "比争标兵（2026年第4季度）", "推荐")
    await write(person, nominee, reason, "跳过")


async def vote(voter: Person, marks: dict[str, str]) -> None:
    """On everybody who stands, by name."""
    await voter.send("/vote")
    await voter.click(voter.screen.labels[0])
    await voter.click("看名单")
    await voter.click(next(one for one in voter.screen.labels if "未评" in one))
    for _ in marks:
        mark = next(mark for name, mark in marks.items() if name in voter.screen.text)
        await voter.click(mark)
        await voter.click("投出")
        following = [one for one in voter.screen.labels if one.startswith("接着评")]
        if following:
            await voter.click(following[0])


async def test_a_pacesetter_is_elected_confirmed_objected_to_and_final(town: Town) -> None:
    await town.lived.day(date(2026, 11, 23), time(9, 5))
    town.tokens = await town.fresh_tokens()
    li, zhao = await town.person("李卫国"), await town.person("赵长林")
    zhou, chen = await town.person("周文博"), await town.person("陈建业")
    others = [await town.person(name) for name in LEADERS[1:]]
    group = await town.group(li, "东街党员群")
    await menu(li, "我的应办")
    assert "比争标兵" in li.screen.text
    await li.click("办理：比争标兵")
    assert "标准：对照对手赶上了一截" in li.screen.text
    await write(li, "赵长林", "带着三户办起了大棚", "跳过")
    assert "已推荐，并告诉了上级和本人" in li.screen.text
    assert "单位推荐了您" in zhao.screen.text
    assert "报来一份推荐" in zhou.screen.text
    await propose(chen, "吴玉兰", "把调解室办成了")
    await propose(others[0], "韩春梅", "夜校场场有人")
    await others[0].click("撤回推荐")
    await others[0].click("返回")
    await others[0].click("撤回推荐")
    await others[0].click("确认")
    assert "已撤回" in others[0].screen.text
    await menu(zhou, "评选表彰", "比争标兵（2026年第4季度）")
    assert "无记名投票还没有结束" in zhou.screen.text
    assert "定名单" not in zhou.screen.labels

    await town.lived.day(date(2026, 12, 7), time(9, 5))
    for voter in (zhou, chen, *others):
        await vote(voter, {"赵长林": "同意", "吴玉兰": "不同意" if voter is chen else "同意"})
    await town.lived.day(date(2026, 12, 15), time(9, 5))
    await menu(zhou, "评选表彰", "比争标兵（2026年第4季度）")
    assert "东街社区党支部 赵长林：意见一致，同意" in zhou.screen.text
    assert "西街社区党支部 吴玉兰：得分 83.3" in zhou.screen.text
    await zhou.click("定名单")
    await write(zhou, "赵长林", "吴玉兰", "完成", "党委会研究，两人都够标准")
    assert "名单开始公示" in zhou.screen.text
    assert "公示到2026年12月22日" in group.screen.text
    assert "东街社区党支部 赵长林（党员）：带着三户办起了大棚" in group.screen.text

    await menu(zhao, "评选表彰", "比争标兵（2026年第4季度）", "看名单")
    await menu(li, "评选表彰", "历次名单", "比争标兵（2026年第4季度，公示中）", "提异议")
    await write(li, "西街调解室是去年办的")
    assert "还没有答复" in li.screen.text
    await town.lived.day(date(2026, 12, 23), time(9, 5))
    assert "比争标兵公示期已满，还有 1 条异议" in zhou.screen.text
    await menu(zhou, "评选表彰", "比争标兵（2026年第4季度）", "看名单", "吴玉兰", "从名单撤下")
    await write(zhou, "调解室确是去年的事")
    assert "已从名单撤下" in zhou.screen.text
    assert "从名单撤下" in chen.screen.text
    await menu(zhou)
    await at_desk(zhou, "公示异议", "等答复：西街调解室是去年办的", "异议成立")
    await write(zhou, "查实，已撤下")
    await town.lived.deliver()
    assert "比争标兵（2026年第4季度）名单" in group.screen.text
    assert "吴玉兰" not in group.screen.text
    assert "恭喜" in zhao.screen.text
    await zhao.click("打开")
    assert "名单不再变动" in zhao.screen.text
    assert "提异议" not in zhao.screen.labels


HANDS = (
    "honours:",
    """honours:
  helper:
    title: 热心人
    whom: leaders
    standard: 谁家有难都有他。
    every: quarter
    due: {before_end: 10}
    seats: 1
    vote: open
    tie: runoff
""",
)


@pytest.fixture
async def showing(tmp_path: Path) -> AsyncIterator[Town]:
    async with begun(tmp_path, HANDS) as made:
        yield made


async def hands(person: Person, nominee: str, *counts: str) -> None:
    await menu(person, "评选表彰", "热心人（2026年第4季度）")
    await person.click(next(one for one in person.screen.labels if nominee in one))
    await person.click("登记举手表决")
    await write(person, *counts)


async def test_hands_are_logged_voted_on_again_and_somebody_steps_back(showing: Town) -> None:
    li, chen = await showing.person("李卫国"), await showing.person("陈建业")
    zhou, he = await showing.person("周文博"), await showing.person("何永安")
    for leader in (li, chen, he):
        await menu(leader, "评选表彰", "热心人（2026年第4季度）", "推荐")
        name = next(one for one in leader.screen.labels if one in LEADERS or one == "李卫国")
        await leader.click(name)
        await leader.send("帮了十几户")
        await leader.photo()
        await leader.click("完成")
        await leader.click("提交")
    await he.click("我不参加")
    await he.click("确认")
    assert "这次不再研究" in he.screen.text
    await hands(zhou, "李卫国", "7", "1", "1")
    assert "表决只作参考，不计入任何考核" in zhou.screen.text
    await zhou.click("看材料")
    assert zhou.messages[-2].file
    assert "的材料，共 1 件" in zhou.screen.text
    await zhou.click("返回")
    await menu(zhou, "评选表彰", "热心人（2026年第4季度）")
    assert "举手表决还没有登记完" in zhou.screen.text
    await hands(zhou, "陈建业", "7", "2", "0")
    await menu(zhou, "评选表彰", "热心人（2026年第4季度）")
    assert "得票相同" in zhou.screen.text
    await zhou.click("定名单")
    await write(zhou, "李卫国", "完成", "会上定的")
    assert "方案要求再投一次" in zhou.screen.text
    await zhou.click("取消")
    await zhou.click("退出，不保留")
    await hands(zhou, "李卫国", "4", "5", "0")
    await hands(zhou, "陈建业", "5", "4", "0")
    await menu(zhou, "评选表彰", "热心人（2026年第4季度）", "定名单")
    assert "再投赞成 5" in zhou.screen.text
    await write(zhou, "陈建业", "完成", "会上再投一次定的")
    assert "西街社区党支部 陈建业（书记）" in zhou.screen.text


BEST = (
    "honours:",
    """honours:
  best:
    title: 先进党支部
    whom: organisations
    form: commendation
    standard: 五个好样样做到。
    every: quarter
    due: {before_end: 10}
    passes: 1
    seats: 1
    approval: 县里的批复
""",
)


def deeper() -> RosterSheet:
    """The western branch below the eastern one."""
    sheet = roster()
    moved = [
        replace(one, superior="dongjie") if one.key == "xijie" else one
        for one in sheet.organisations
    ]
    return replace(sheet, organisations=tuple(moved))


async def test_a_commendation_rises_level_by_level(tmp_path: Path) -> None:
    async with begun(tmp_path, BEST, sheet=deeper()) as town:
        li, chen = await town.person("李卫国"), await town.person("陈建业")
        zhou = await town.person("周文博")
        group = await town.group(chen, "西街党员群")
        for leader, own in ((chen, "西街社区党支部"), (li, "东街社区党支部")):
            await menu(leader, "评选表彰", "先进党支部（2026年第4季度）", "推荐")
            assert "批准：县里的批复" in leader.screen.text
            await write(leader, own, "调解室开了一年，没有一件上交", "跳过")
        assert "等东街社区党支部研究" in chen.screen.text
        assert any("报来一份推荐" in one.text for one in li.inbox)
        await menu(li, "评选表彰", "先进党支部（2026年第4季度）")
        await li.click("西街社区党支部（在东街社区党支部）")
        await li.click("同意，继续上报")
        assert "同意，继续上报。" in li.screen.text
        await write(li, "做得实，群众都认")
        assert "已同意并上报" in li.screen.text
        assert "上一级同意了" in chen.screen.text
        await menu(zhou, "评选表彰", "先进党支部（2026年第4季度）", "东街社区党支部（已到最上级）")
        await zhou.click("不同意")
        await write(zhou, "去年刚表彰过")
        assert "没有通过" in li.screen.text
        assert "去年刚表彰过" in li.screen.text
        await menu(zhou, "评选表彰", "先进党支部（2026年第4季度）", "定名单")
        await write(zhou, "西街社区党支部", "完成", "党委会研究，报县里备案")
        assert "西街社区党支部：调解室开了一年" in group.screen.text
        assert "批准：县里的批复" in group.screen.text


def test_everybody_who_votes_leads_one_of_the_demos_branches() -> None:
    assert set(LEADERS) <= {names[0] for names in PEOPLE.values()}
