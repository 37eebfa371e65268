"""Points: claimed, declined, claimed again with more, verified, deducted, taken back; the ranking
shows them, "why" explains them, and the ledger agrees."""

from collections.abc import AsyncIterator
from datetime import date, time
from pathlib import Path

import pytest

from bot.simulator.people import Person
from services.ranking_check import replay
from tests.journeys.test_plaques import desk
from tests.journeys.town import Town, begun

TIES = "  tie_break: [evaluation, verified]\n"
POINTS = """\
  bands:
    good: {title: 先进, share: 1/3}
    rest: {title: 一般, share: 2/3}
  points:
    award:
      title: 受表彰
      kind: bonus
      standard: 受到上级表彰，以文件为准。
      levels:
        county: {title: 县级, points: 2}
        city: {title: 市级, points: 3}
      cap: 6
    late: {title: 报送迟误, kind: deduction, standard: 报表迟报的。, each: 1.5}
    accident: {title: 责任事故, kind: veto, standard: 出了责任事故的。}
"""


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    async with begun(tmp_path, (TIES, POINTS + TIES)) as made:
        yield made


async def answer(person: Person, *answers: str) -> None:
    """Presses what is offered, sends the rest."""
    for one in answers:
        await (person.click(one) if one in person.screen.labels else person.send(one))


async def claim(person: Person, *answers: str) -> None:
    await desk(person, "加分和减分", "申报加分", "受表彰（加分）")
    await answer(person, *answers)
    await person.photo()
    await answer(person, "完成", "提交")


async def test_points_from_the_claim_to_the_final_ranking(town: Town) -> None:
    li, zhou = await town.person("李卫国"), await town.person("周文博")
    await town.lived.day(date(2026, 10, 20), time(10))
    await desk(li, "加分和减分")
    assert "还没有加分、减分的记录" in li.screen.text
    await claim(li, "县级", "平安单位", "2026-10-09")
    assert "已申报，请上级核实" in li.screen.text
    assert "东街社区党支部申报加分，请核实" in zhou.screen.text
    await zhou.click("打开")
    await zhou.click("看凭证")
    await zhou.click("返回")
    await zhou.click("不认定")
    await answer(zhou, "没有文件", "提交")
    assert "没有认定：没有文件" in li.screen.text

    await claim(li, "县级", "平安单位", "2026-10-09")
    await zhou.click("打开")
    await zhou.click("属实，认定")
    assert "申报的加分认定了" in li.screen.text
    await claim(li, "市级", "平安单位（县级）", "市里也评上了", "2026-10-19")
    await desk(zhou, "下级的加减分", "东街社区党支部：受表彰 +3（待核实）", "属实，认定")
    await claim(li, "县级", "是另一件事", "文明单位", "2026-10-19")
    await li.click("撤回申报")
    assert "确定撤回吗" in li.screen.text
    await li.click("确认")
    assert "已撤回" in li.screen.text

    await desk(zhou, "下级的加减分", "记减分、否决", "东街社区党支部", "报送迟误（减分）")
    await answer(zhou, "十月月报迟了三天", "2026-10-20", "收件登记第六页", "跳过", "提交")
    assert "已记入，并告诉了这个单位的负责人" in zhou.screen.text
    assert "上级给东街社区党支部记了一条" in li.screen.text
    await desk(zhou, "下级的加减分", "记减分、否决", "西街社区党支部", "责任事故（一票否决）")
    await answer(zhou, "楼道失火", "2026-10-20", "事故认定书", "跳过", "提交")
    assert "一票否决：这一期不排名次" in zhou.screen.text

    group = await town.group(li, "东街党员群")
    await town.lived.day(date(2027, 1, 14), time(9, 5))
    assert "西街社区党支部" in group.screen.text
    assert "（一票否决，不排名次）" in group.screen.text
    await li.send("/menu")
    await li.click("本单位排名")
    await li.click("为什么是这个分")
    said = li.screen.text
    assert "受表彰（加分）：+3 分" in said
    assert "平安单位（县级）：+2 分，同一件事有更高的一级，不计" in said
    assert "报送迟误（减分）：−1.5 分" in said
    assert "和前后名次比" in said
    assert "第 1 名，共 3 个" in said

    await desk(zhou, "下级的加减分", "东街社区党支部：报送迟误 −1.5（有效）")
    assert "已计入2026年第4季度的排名；有疑问的，公示期内" in zhou.screen.text
    await zhou.click("撤销这一条")
    await answer(zhou, "收件登记补查到了", "提交")
    assert "公示期满时冲销" in zhou.screen.text
    assert "上级撤销了东街社区党支部的一条记录" in li.screen.text
    await town.lived.day(date(2027, 1, 22), time(9, 5))
    assert "正式结果" in group.screen.text
    await li.send("/menu")
    await li.click("本单位排名")
    await li.click("为什么是这个分")
    assert "报送迟误（减分）：+0 分" in li.screen.text
    assert "十月月报迟了三天：−1.5 分（已冲销）" in li.screen.text
    (found,) = await replay(town.lived.app.ctx)
    assert found.final
    assert found.differs == ()
