"""Links: made by a leader, for a member from paper and by a branch; changed, ended, counted."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.demo.story.desk import at_desk
from tests.journeys.town import Town, begun

MONTHLY = "  monthly:\n"
LINKS = """\
  enterprise:
    title: 联系企业
    kind: link
    by: leaders
    every: once
    due: {on: 2026-12-01}
    maximum: 2
    prompt: 您联系哪家企业，帮它解决什么？
  household:
    title: 联系农户
    kind: link
    by: members
    roles: [member]
    every: once
    due: {on: 2026-12-01}
    maximum: 1
    prompt: 您联系哪一户？
  mentor:
    title: 师徒结对
    kind: link
    by: organisations
    every: once
    due: {on: 2026-12-01}
    prompt: 哪位师傅带本单位的谁？
"""


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    async with begun(tmp_path, (MONTHLY, LINKS + MONTHLY)) as made:
        yield made


async def test_a_leader_links_two_enterprises_changes_one_and_ends_the_other(town: Town) -> None:
    li = await town.person("李卫国")
    await li.click("联系结对")
    assert "还没有登记过" in li.screen.text
    await li.click("登记：联系企业（李卫国）")
    assert "已交 0 份，最多 2 份" in li.screen.text
    assert "您联系哪家企业，帮它解决什么？" in li.screen.text
    for answer in ("东街豆制品厂", "东街北口，十二个工人", "帮着跑下环评"):
        await li.send(answer)
    await li.click("提交")
    assert "已登记。" in li.screen.text
    assert "对象：东街豆制品厂\n情况：东街北口，十二个工人\n打算：帮着跑下环评" in li.screen.text
    await li.click("返回")
    await li.click("登记：联系企业（李卫国）")
    await li.send("东街豆制品厂")
    await li.click("跳过")
    await li.send("跑贷款")
    await li.click("提交")
    assert "“东街豆制品厂”已经登记过了" in li.screen.text
    await li.click("修改某一项")
    await li.click("对象")
    await li.send("顺达修理铺")
    await li.click("提交")
    await li.click("返回")
    assert "共 2 个" in li.screen.text
    assert "登记：联系企业（李卫国）" not in li.screen.labels
    await li.click("李卫国：东街豆制品厂")
    await li.click("改打算")
    assert "现在写的是：帮着跑下环评" in li.screen.text
    await li.send("环评下来了，帮着招工")
    await li.click("提交")
    assert "打算：环评下来了，帮着招工" in li.screen.text
    assert "李卫国改过打算" in li.screen.text
    await li.click("返回")
    await li.click("李卫国：顺达修理铺")
    await li.click("结束")
    assert "对象：顺达修理铺" in li.screen.text
    await li.send("铺子搬走了")
    await li.click("提交")
    assert "已结束，记录还在" in li.screen.text
    assert "铺子搬走了" in li.screen.text
    assert "改打算" not in li.screen.labels
    await li.click("返回")
    assert "李卫国：顺达修理铺（已结束）" in li.screen.labels
    assert "登记：联系企业（李卫国）" in li.screen.labels
    zhou = await town.person("周文博")
    await at_desk(zhou, "联系结对情况")
    await zhou.click("联系企业（全程）")
    assert "够数的 1 个，一共联系 1 个" in zhou.screen.text
    await zhou.click("李卫国：1 个")
    await zhou.click("李卫国：东街豆制品厂")
    assert "帮着招工" in zhou.screen.text
    assert {"改打算", "结束"}.isdisjoint(zhou.screen.labels)
    await zhou.click("返回")
    assert "登记了 1 个，至少要 1 个" in zhou.screen.text


async def test_a_secretary_sees_who_has_none_and_enters_one_from_paper(town: Town) -> None:
    zhao, li = await town.person("赵长林"), await town.person("李卫国")
    await at_desk(li, "联系结对情况")
    assert "联系农户（全程）：该登记的" in li.screen.text
    await li.click("联系农户（全程）")
    await li.click("赵长林：还没有")
    assert "登记了 0 个，至少要 1 个" in li.screen.text
    await li.click("代为登记一个")
    assert "联系农户（赵长林，全程）" in li.screen.text
    for answer in ("北巷三号", "老两口，儿女在外", "每周去一次，学会用手机"):
        await li.send(answer)
    await li.click("提交")
    assert "李卫国登记" in li.screen.text
    assert "登记了一个同您有关的联系对象" in zhao.screen.text
    await zhao.click("打开")
    assert "每周去一次，学会用手机" in zhao.screen.text
    await zhao.click("返回")
    assert "共 1 个" in zhao.screen.text
    await li.click("返回")
    await li.click("联系农户（全程）")
    await li.click("赵长林：1 个")
    assert "代为登记一个" not in li.screen.labels
    await li.click("赵长林：北巷三号")
    await li.click("改打算")
    await li.send("每周去两次")
    await li.click("提交")
    assert "打算改了" in zhao.screen.text
    await li.click("结束")
    await li.send("儿女接走了")
    await li.click("提交")
    assert "已经结束" in zhao.screen.text
    await zhao.send("/menu")
    await zhao.click("我的应办")
    assert "联系农户" in zhao.screen.text


async def test_a_branch_names_whom_of_its_people_it_concerns(town: Town) -> None:
    zhao, li = await town.person("赵长林"), await town.person("李卫国")
    await li.click("我的应办")
    await li.click("办理：师徒结对")
    await li.send("西街小学的孙老师")
    await li.click("跳过")
    await li.click("赵长林")
    await li.send("把公开课上好")
    await li.click("提交")
    assert "我方：赵长林" in li.screen.text
    assert "登记了一个同您有关的联系对象" in zhao.screen.text
    await zhao.click("打开")
    assert "把公开课上好" in zhao.screen.text
    assert "结束" not in zhao.screen.labels
    await zhao.click("返回")
    assert "赵长林：西街小学的孙老师" in zhao.screen.labels
