"""A veto entered above: seen by whoever proposes and settles, refused in so many words, and lifted
by taking the line back."""

from collections.abc import AsyncIterator
from datetime import date, time
from pathlib import Path

import pytest

from tests.journeys.test_honours import menu, write
from tests.journeys.test_plaques import desk
from tests.journeys.test_points import POINTS, TIES
from tests.journeys.town import Town, begun

HONOURS = """honours:
  advanced:
    title: 先进党支部
    whom: organisations
    standard: 整改到位、群众满意。
    every: quarter
    due: {before_end: 10}
    seats: 2
"""
LIST = "先进党支部（2026年第4季度）"


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    changes = (("honours:", HONOURS), (TIES, POINTS + TIES))
    async with begun(tmp_path, *changes) as made:
        yield made


async def test_a_vetoed_branch_is_not_settled_before_the_line_is_gone(town: Town) -> None:
    li, zhou = await town.person("李卫国"), await town.person("周文博")
    chen = await town.person("陈建业")
    await town.lived.day(date(2026, 11, 20), time(10))
    await desk(zhou, "下级的加减分", "记减分、否决", "东街社区党支部", "责任事故（一票否决）")
    assert "这一期不排名次、不评奖" in zhou.screen.text
    await write(zhou, "楼道失火", "2026-11-18", "事故认定书", "跳过")

    await menu(li, "评选表彰", LIST, "推荐")
    assert "这一期不能评的" in li.screen.text
    assert "东街社区党支部：2026年11月18日记“责任事故”，一票否决（周文博登记）" in li.screen.text
    await write(li, "东街社区党支部", "全年无信访", "跳过")
    assert "一票否决（周文博登记）" in li.screen.text
    await menu(chen, "评选表彰", LIST, "推荐")
    assert "不能评" not in chen.screen.text
    await write(chen, "西街社区党支部", "调解室办成了", "跳过")

    await menu(zhou, "评选表彰", LIST)
    assert "• 东街社区党支部（一票否决，不能定）" in zhou.screen.text
    assert "• 西街社区党支部\n" in zhou.screen.text
    await zhou.click("定名单")
    await write(zhou, "东街社区党支部", "西街社区党支部", "完成", "党委会研究")
    assert "东街社区党支部这一期不能评：11月18日记了“责任事故”" in zhou.screen.text
    assert "周文博登记的。请不要选" in zhou.screen.text
    await desk(zhou, "下级的加减分", "东街社区党支部：责任事故（有效）", "撤销这一条")
    await zhou.click("放下它，填新的")
    await write(zhou, "认定书改了，不是责任事故")

    await menu(zhou, "评选表彰", LIST)
    assert "不能定" not in zhou.screen.text
    await zhou.click("定名单")
    await write(zhou, "东街社区党支部", "西街社区党支部", "完成", "党委会研究")
    assert "名单开始公示" in zhou.screen.text


async def test_a_list_with_somebody_barred_is_not_final(town: Town) -> None:
    li, zhou = await town.person("李卫国"), await town.person("周文博")
    await town.lived.day(date(2026, 11, 20), time(10))
    await menu(li, "评选表彰", LIST, "推荐")
    await write(li, "东街社区党支部", "全年无信访", "跳过")
    await menu(zhou, "评选表彰", LIST, "定名单")
    await write(zhou, "东街社区党支部", "完成", "党委会研究")
    await desk(zhou, "下级的加减分", "记减分、否决", "东街社区党支部", "责任事故（一票否决）")
    await write(zhou, "楼道失火", "2026-11-18", "事故认定书", "跳过")
    await town.lived.day(date(2026, 11, 28), time(9, 5))
    assert "公示期已满，但名单上有不能评的" in zhou.screen.text
    assert "一票否决（周文博登记）" in zhou.screen.text
    await zhou.click("看名单")
    await zhou.click(f"{LIST[:-1]}，公示中）")
    await zhou.click("东街社区党支部")
    await zhou.click("从名单撤下")
    await write(zhou, "责任事故查实")
    assert "已从名单撤下" in zhou.screen.text
    await menu(zhou, "评选表彰", LIST, "看名单")
    assert "名单不再变动" in zhou.screen.text
