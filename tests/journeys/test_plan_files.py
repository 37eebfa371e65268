"""A plan file in chat: what is wrong with it, what it would do, and that nothing is done before."""

from collections.abc import AsyncIterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import Workbook
from sqlalchemy import func, select

from bot.demo.people import roster
from bot.demo.story.desk import at_desk
from bot.demo.village import this_years
from bot.simulator.people import Person
from models.plan.loading import read
from models.rules.roster import PersonRow
from models.tables import PlanVersion, Role
from services.closing import close
from tests.journeys.first_hour import file_of
from tests.journeys.town import FIRST_DAY, PLAN, Town, begun

NOW = this_years(PLAN, FIRST_DAY)
KEY = read(NOW, "plan.yaml").plan.id
TITLE = "title: 月小结"
NEXT = NOW.replace(TITLE, "title: 每月一记")
SECOND = NOW.replace(f"id: {KEY}", "id: second", 1)


async def versions(town: Town) -> int:
    async with town.lived.app.ctx.db.read() as session:
        return await session.scalar(select(func.count(PlanVersion.id))) or 0


async def sends(person: Person, text: str) -> None:
    await person.document("plan.yaml", text.encode())


async def test_every_problem_is_told_and_nothing_is_changed(town: Town) -> None:
    """Line by line, with how to mend it, a few on each page; a campaign takes no plan from below
    the top, and none once it is closed."""
    zhou, li = await town.person("周文博"), await town.person("李卫国")
    await sends(zhou, NOW.replace("kind: ", "kindly: "))
    first = zhou.screen.text
    assert "这份方案有 10 处要改，没有启动，也没有改动任何东西" in first
    assert "第 46 行" in first
    assert "改法：是不是想写 kind" in first
    assert zhou.screen.labels == ["1/3", "下一页"]
    await zhou.click("下一页")
    assert "改法：" in zhou.screen.text
    assert "第 46 行" not in zhou.screen.text
    await zhou.document("plan.yaml", NOW.encode("gb18030"))
    assert "UTF-8" in zhou.screen.text
    await sends(zhou, "# " + "长" * 40_000)
    assert "80 KB" in zhou.screen.text
    await sends(li, NEXT)
    assert "确认，换成这一版" not in li.screen.labels
    await close(town.lived.app.ctx, KEY)
    await sends(zhou, NEXT)
    assert "已经结束，不能再换方案" in zhou.inbox[-1].text
    assert await versions(town) == 1


async def test_the_running_plan_is_fetched_changed_and_replaced(town: Town) -> None:
    zhou = await town.person("周文博")
    await at_desk(zhou, "开始活动")
    await zhou.click("发方案文件")
    await zhou.click("取现行方案：结对比学赶超")
    name, data = file_of(zhou)
    assert (name, data.decode()) == (f"{KEY}.yaml", NOW)
    await sends(zhou, NOW)
    assert "一模一样" in zhou.screen.text
    await sends(zhou, NEXT)
    said = zhou.screen.text
    assert "换成第 2 版" in said
    assert "改动 1 处" in said
    assert "月小结 → 每月一记" in said
    assert "件事，最先是" in said
    await zhou.click("不用了")
    assert "没有变动" in zhou.screen.text
    assert await versions(town) == 1
    for _ in range(2):
        await sends(zhou, NEXT)
    twice = zhou.messages[-3]
    await zhou.click("确认，换成这一版")
    assert "换成了第 2 版" in zhou.screen.text
    await zhou.click("确认，换成这一版", on=twice)
    assert "照旧执行" in twice.text
    assert await versions(town) == 2
    await sends(zhou, SECOND)
    assert "这是一个新活动（id 是 second）" in zhou.screen.text
    await zhou.click("确认，启动活动")
    assert "已经启动" in zhou.screen.text
    assert await versions(town) == 3


@pytest.fixture
async def both(tmp_path: Path) -> AsyncIterator[Person]:
    """The topmost secretary, who leads a branch as well, so that more is due of him."""
    sheet = roster()
    his = PersonRow(99, "qinghe-01", "周文博", "dongjie", Role.SECRETARY)
    async with begun(tmp_path, sheet=replace(sheet, people=(*sheet.people, his))) as town:
        yield await town.person("周文博")


def workbook(title: str) -> bytes:
    book, data = Workbook(), BytesIO()
    assert book.active
    book.active.title = title
    book.save(data)
    return data.getvalue()


async def test_a_file_is_read_as_what_it_says_it_is_or_it_is_asked(both: Person) -> None:
    """A ledger goes where ledgers go, the roster where the roster does; a plan may be the branch's
    own, and a table of one's own belong to what is due."""
    await sends(both, NEXT)
    assert "这个文件是哪一种" in both.screen.text
    await both.click("整个活动的实施方案")
    assert "换成第 2 版" in both.screen.text
    await sends(both, NOW)
    await both.click(next(one for one in both.screen.labels if "东街" in one))
    assert "文件里有" in both.screen.text
    await both.send("/cancel")
    await both.send("/menu")
    await at_desk(both, "台账（Excel）")
    await both.click("应交材料")
    await both.click("取文件")
    await both.document("随便.xlsx", file_of(both)[1])
    assert "交回台账" in both.screen.text
    await both.send("/cancel")
    await both.document("名册.xlsx", workbook("人员"))
    assert "导入名册" in both.screen.text
    await both.send("/cancel")
    for _ in range(2):
        await both.document("自己的表.xlsx", workbook("数据"), "十月走访三户")
        assert "这个文件是哪一种" in both.screen.text
    asked = both.messages[-3]
    await both.click("名册")
    assert "没有找到“党组织”或“人员”工作表" in both.screen.text
    await both.send("/cancel")
    await both.click(next(one for one in asked.labels if "小结" in one), on=asked)
    assert "月小结" in asked.text
    assert "十月走访三户" in asked.text
