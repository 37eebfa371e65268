"""The desk: six sections, what waits named above them, two presses to anything and back again."""

from collections.abc import Iterator
from datetime import date, time

from bot.demo.story.desk import at_desk, open_desk
from bot.simulator.people import Person
from tests.journeys.town import Town

SECTIONS = [
    "等我办的",
    "下级和党员的情况",
    "本单位的事",
    "评议、排名和奖惩",
    "通知、文件和台账",
    "人员、群和收尾",
]
WAYS_OUT = ("返回", "主菜单", "取消")


def bare(label: str) -> str:
    """Without how much waits."""
    return label.partition("（")[0] if label.endswith("）") and label[-2].isdigit() else label


def bares(person: Person) -> Iterator[str]:
    return (bare(label) for label in person.screen.labels)


async def test_a_superior_has_six_sections_and_a_branch_what_is_its_own(town: Town) -> None:
    li, zhou = await town.person("李卫国"), await town.person("周文博")
    await open_desk(zhou)
    assert [*bares(zhou)] == [*SECTIONS, "主菜单"]
    await open_desk(li)
    assert set(bares(li)) <= {*SECTIONS, "主菜单"}
    assert "清河镇党委" in zhou.screen.text


async def test_everything_is_two_presses_away_and_leads_back(town: Town) -> None:
    zhou = await town.person("周文博")
    await town.group(zhou, "清河镇支书群")
    for section in SECTIONS:
        await zhou.send("/menu")
        await open_desk(zhou)
        desk = zhou.screen
        await zhou.click(next(one for one in desk.labels if bare(one) == section), on=desk)
        assert f"书记工作台：{section}" in zhou.screen.text
        entries = [one for one in zhou.screen.labels if one not in WAYS_OUT]
        assert entries
        for entry in entries:
            await _there_and_back(zhou, section, entry)


async def _there_and_back(zhou: Person, section: str, entry: str) -> None:
    before = zhou.screen.text
    await zhou.click(entry)
    assert zhou.screen.text != before, entry
    out = [one for one in zhou.screen.labels if one in WAYS_OUT]
    assert out, f"{entry} has no way out"
    if "返回" in out:
        await zhou.click("返回")
        assert f"书记工作台：{section}" in zhou.screen.text, entry
        return
    await zhou.click("取消" if "取消" in out else "主菜单")
    await zhou.send("/menu")
    await open_desk(zhou, bare(entry))


async def test_what_waits_is_named_counted_and_gone_when_it_is_done(town: Town) -> None:
    wang, li = await town.person("王秀英"), await town.person("李卫国")
    await open_desk(li)
    assert "现在没有等您办的事" in li.screen.text
    await wang.click("提金点子")
    await wang.send("楼道灯改成声控")
    await wang.click("提交")
    await li.send("/menu")
    await open_desk(li)
    assert "金点子待办：1 件" in li.screen.text
    assert "等我办的（1）" in li.screen.labels
    await li.click("等我办的（1）")
    assert "金点子待办（1）" in li.screen.labels
    await li.click("金点子待办（1）")
    await li.click("王秀英：楼道灯改成声控（待处理）")
    await li.click("不采纳")
    await li.send("线路太旧")
    await li.click("提交")
    await li.send("/menu")
    await open_desk(li)
    assert "金点子待办" not in li.screen.text


async def test_what_is_owed_soon_and_what_was_not_sent_is_counted(town: Town) -> None:
    li = await town.person("李卫国")
    await town.lived.day(date(2026, 10, 28), time(10))
    await li.send("/menu")
    await open_desk(li)
    assert "应办事项：" in li.screen.text
    await at_desk(li, "应办事项")
    assert "办理：月小结" in li.screen.labels
