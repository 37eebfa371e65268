"""An evaluation of members: a list of people, one sheet each, a pause, results for few."""

from collections.abc import AsyncIterator
from datetime import date, time
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document

from bot.demo.people import PEOPLE
from bot.simulator.people import Person
from tests.journeys.town import Town, begun

EAST = "东街社区党支部"
OPENS, CLOSES = date(2026, 12, 21), date(2026, 12, 28)
FORM = (
    "evaluations:\n",
    """\
  member:
    title: 党员评议表
    items:
      duty: {title: 履行岗位职责, prompt: 本职工作做得怎么样？}
      service: {title: 联系服务群众, prompt: 群众有事找得到他吗？}
    scale:
      excellent: {title: 优秀, value: 100}
      good: {title: 合格, value: 80}
      basic: {title: 基本合格, value: 60}
      poor: {title: 不合格, value: 0}

evaluations:
  colleagues:
    title: 党员评议
    about: members
    questionnaire: member
    every: half
    opens: {before_end: 12}
    closes: {before_end: 4}
    voters: {superior: 30, members: 70}
""",
)


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    async with begun(tmp_path, FORM) as made:
        yield made


async def opened(town: Town) -> list[Person]:
    """The five of the eastern branch and the two who lead above it, on the day voting opens."""
    await town.lived.day(date(2026, 12, 18))
    tokens = await town.fresh_tokens()
    voters = []
    for name in (*PEOPLE["dongjie"], *PEOPLE["qinghe"][:2]):
        voters.append(town.lived.person(name))
        await voters[-1].start(tokens[name])
    await town.lived.day(OPENS, time(9, 5))
    return voters


async def to_people(voter: Person) -> None:
    await voter.send("/vote")
    await voter.click(next(one for one in voter.screen.labels if one.startswith(f"{EAST}：")))
    await voter.click("看名单")


async def fill(voter: Person, *grades: str) -> None:
    for grade in grades:
        await voter.click(grade)
    await voter.click("投出")


async def all_cast(voter: Person, wang: str) -> None:
    """Everybody gets the same from all; 王秀英 this."""
    await to_people(voter)
    await voter.click(next(one for one in voter.screen.labels if "未评" in one))
    while "投出" not in voter.screen.labels:
        await fill(voter, *("优秀", wang if "王秀英" in voter.screen.text else "合格"))
        if following := [one for one in voter.screen.labels if one.startswith("接着评")]:
            await voter.click(following[0])
        else:
            break
    assert "都评完了" in voter.screen.text


async def test_one_evaluates_some_stops_and_goes_on_another_day(town: Town) -> None:
    zhao = (await opened(town))[2]
    invitation = next(one for one in zhao.inbox if "党员评议" in one.text)
    assert "请您评议 4 位同志" in invitation.text
    assert invitation.labels == [f"{EAST}：4 位"]
    await zhao.send("/vote")
    await zhao.click(f"{EAST}：4 位，12月28日 16:00止")
    assert "请您评 4 位同志" in zhao.screen.text
    assert "不在群里公布" in zhao.screen.text
    assert "只登记您给谁投了票" in zhao.screen.text
    await zhao.click("看名单")
    names = [one for one in zhao.screen.labels if "评）" in one]
    assert names == ["王秀英（未评）", "孙桂芳（未评）", "李卫国（未评）", "钱小满（未评）"]
    await zhao.click("王秀英（未评）")
    assert "党员评议：王秀英" in zhao.screen.text
    await zhao.click("返回")
    await zhao.click("王秀英（未评）")
    await zhao.click("优秀")
    await zhao.click("返回")
    await zhao.click("合格")
    await zhao.click("合格")
    assert "1. 履行岗位职责：合格" in zhao.screen.text
    await zhao.click("改第 1 项")
    await zhao.click("优秀")
    await zhao.click("投出")
    assert "还有 3 位没评" in zhao.screen.text
    assert not any("优秀" in message.text for message in zhao.inbox)
    await zhao.click("接着评孙桂芳")
    await zhao.click("优秀")
    await zhao.click("取消")
    await zhao.click("看名单")
    assert "王秀英（已评）" in zhao.screen.labels
    await town.lived.day(date(2026, 12, 23))
    await to_people(zhao)
    assert "还有 3 位没评" in zhao.screen.text
    await zhao.click("王秀英（已评）")
    assert "您已经投过票了" in zhao.screen.text
    await zhao.click("看名单")
    await zhao.click("李卫国（未评）")
    await fill(zhao, "合格", "合格")
    assert "还有 2 位没评" in zhao.screen.text


async def test_each_reads_his_own_and_those_who_lead_read_the_table(town: Town) -> None:
    voters = await opened(town)
    li, zhao, zhou = voters[0], voters[2], voters[5]
    for number, voter in enumerate(voters):
        await all_cast(voter, "合格" if number else "基本合格")
    await town.lived.day(CLOSES, time(16, 5))

    own = next(one for one in reversed(zhao.inbox) if "党员评议结果" in one.text)
    assert "赵长林（东街社区党支部）" in own.text
    assert "应参加 6 人，参加 6 人" in own.text
    assert "只公布结论：达到合格线" in own.text
    assert "请不要转发" in own.text
    assert not any("王秀英" in one.text for one in zhao.inbox if "结果" in one.text)
    await zhao.send("/vote")
    await zhao.click("看评议结果")
    await zhao.click("评我本人的：党员评议，2026年下半年")
    assert "赵长林（东街社区党支部）" in zhao.screen.text
    await zhao.click("返回")
    assert "评议结果" in zhao.screen.text

    told = next(one for one in li.inbox if "看各人结果" in one.labels)
    await li.click("看各人结果", told)
    assert "王秀英：优秀 50.00%、合格 41.67%、基本合格 8.33%" in told.text
    assert "得分 88.33；参加率 100.00%" in told.text
    await li.click("王秀英", told)
    assert "王秀英（东街社区党支部）" in told.text
    await li.click("返回", told)
    assert "按姓氏笔画为序" in told.text
    assert "票数少而且看法一致，只有结论" in told.text
    await li.click("做成 Word 文件", told)
    file = li.screen.file
    assert file is not None
    people, digests = Document(BytesIO(file.data)).tables
    assert [cell.text for cell in people.rows[1].cells] == [
        *("1", "王秀英", "6", "6", "50.00", "41.67", "8.33", "0.00", "88.33", "")
    ]
    assert [row.cells[-1].text for row in people.rows[2:]] == ["只有结论"] * 4
    assert [row.cells[1].text for row in digests.rows[1:]][-1] == "钱小满"
    await li.click("返回", told)
    assert "评议结果" in told.text

    await zhou.send("/vote")
    await zhou.click("看评议结果")
    await zhou.click(f"{EAST}各人：党员评议，2026年下半年")
    await zhou.click("钱小满")
    assert "钱小满（东街社区党支部）" in zhou.screen.text
    overview = next(
        one for one in reversed(zhou.inbox) if "党员评议结果（2026年下半年）" in one.text
    )
    assert f"{EAST}：评 5 位" in overview.text
