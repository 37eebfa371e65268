"""Member evaluation: a paper of one's own, a vote, grades proposed, sent back, confirmed, told to
each alone, objected to and given anew."""

from collections.abc import AsyncIterator
from datetime import date, time
from pathlib import Path

import pytest

from bot.demo.story.desk import at_desk
from bot.simulator.people import Person
from tests.journeys.test_evaluated_people import CLOSES, FORM, all_cast, opened
from tests.journeys.town import Town, begun

SHEET = "民主评议党员：东街社区党支部"
ASKED = (
    "  monthly:\n",
    """\
  self-review:
    title: 党员自评
    kind: summary
    by: members
    every: half
    due: {before_end: 15}
    prompt: 这半年做得怎么样，差在哪里？
  grading:
    title: 党员定等次
    kind: grade
    by: organisations
    every: half
    of: members
    opens: {before_end: 1}
    due: {before_end: 0}
    prompt: 每名党员评哪一等？
  monthly:
""",
)
GRADES = (
    "ranking:\n",
    """\
grades:
  members:
    title: 民主评议党员
    vote: colleagues
    own: self-review
    floor: 85

ranking:
""",
)


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    async with begun(tmp_path, FORM, ASKED, GRADES) as made:
        yield made


async def desk(person: Person, *steps: str) -> None:
    await person.send("/menu")
    await at_desk(person, *steps)


async def write(person: Person, *answers: str) -> None:
    """Presses what is offered, sends the rest; then hands in."""
    for answer in answers:
        await (person.click(answer) if answer in person.screen.labels else person.send(answer))
    await person.click("提交")


async def voted(town: Town) -> dict[str, Person]:
    """王秀英 writes about herself; everybody evaluates everybody; the day of the grades."""
    voters = await opened(town)
    names = ("李卫国", "王秀英", "赵长林", "孙桂芳", "钱小满", "周文博")
    people = dict(zip(names, voters, strict=False))
    await people["王秀英"].send("/menu")
    await people["王秀英"].click("写材料")
    await people["王秀英"].click(one_with(people["王秀英"], "党员自评"))
    await write(people["王秀英"], "走访二十户，学习抓得不紧。", "跳过")
    for number, voter in enumerate(voters):
        await all_cast(voter, "合格" if number else "基本合格")
    await town.lived.day(CLOSES, time(16, 5))
    await town.lived.day(date(2026, 12, 30), time(9, 30))
    return people


def one_with(person: Person, part: str) -> str:
    return next(one for one in person.screen.labels if part in one)


async def owed(person: Person, part: str) -> None:
    """What he owes, page by page."""
    await person.send("/menu")
    await person.click("我的应办")
    while not any(part in one for one in person.screen.labels):
        await person.click("下一页")
    await person.click(one_with(person, part))


async def proposed(town: Town) -> dict[str, Person]:
    """李卫国 gives everybody but himself a grade, and hands in."""
    people = await voted(town)
    li = people["李卫国"]
    await owed(li, "党员定等次")
    text = li.screen.text
    assert "每名党员评哪一等？" in text
    assert "优秀 0（至多 1）" in text
    assert "测评低于 85 分的，不能评优秀" in text
    assert "李卫国：本人，由别的同志评" in text
    assert "王秀英：没有评；测评 88.33 分，自评已交" in text
    assert "赵长林：没有评；测评不显示，自评没交" in text
    await li.click("王秀英（没有评）")
    assert "走访：本期 0 次；挂牌：0 块" in li.screen.text
    await li.click("看他写的自评")
    assert "学习抓得不紧" in li.screen.text
    await desk(li, "评议等次")
    assert "还没有开始评的" in li.screen.text
    await owed(li, "党员定等次")
    await li.click("王秀英（没有评）")
    await li.click("评等次")
    await write(li, "优秀", "走访最多，矛盾调解得好")
    assert "确认以前，本人看不到" in li.screen.text
    await li.click("接着评：赵长林")
    await li.click("优秀")
    await write(li, "也不错")
    assert "“优秀”至多 1 名（共 5 人），现在会是 2 名" in li.inbox[-2].text + li.screen.text
    await li.send("/cancel")
    await li.click("退出，不保留")
    await desk(li, "评议等次", f"{SHEET}（没有交）")
    await li.click("李卫国（本人）")
    await li.click("没有评的都评“合格”")
    assert "把没有评的 3 人都评为“合格”" in li.screen.text
    await li.click("回到名单")
    await li.click("没有评的都评“合格”")
    await li.click("确认")
    assert "合格 3" in li.screen.text
    await li.click("交给上级确认")
    assert "还有 1 人没有评：负责人本人的可以留给上级评" in li.screen.text
    await li.click("确认")
    assert "已交给上级。上级确认以前，不告诉任何人" in li.screen.text
    return people


async def test_grades_are_proposed_sent_back_confirmed_and_told_to_each_alone(town: Town) -> None:
    people = await proposed(town)
    li, wang, zhou = people["李卫国"], people["王秀英"], people["周文博"]
    await town.lived.deliver()
    told = next(one for one in reversed(zhou.inbox) if "等次意见" in one.text)
    assert "东街社区党支部交来“民主评议党员”" in told.text
    await zhou.click("打开", told)
    await owed(zhou, "评议等次请确认")
    await zhou.click("退回")
    await zhou.click("王秀英")
    await zhou.click("完成")
    await write(zhou, "调解了几起，写明白")
    assert "已退回" in zhou.screen.text
    await town.lived.deliver()
    back = next(one for one in reversed(li.inbox) if "有退回的" in one.text)
    await li.click("打开", back)
    await desk(li, "评议等次", f"{SHEET}（有退回）", "王秀英：优秀")
    assert "退回的原因：调解了几起，写明白" in li.screen.text
    await li.click("评等次")
    await write(li, "优秀", "走访二十户，调解九起")
    await li.click("回到名单")
    await li.click("交给上级确认")
    await li.click("确认")

    await desk(zhou, "评议等次", f"{SHEET}（等确认）", "李卫国（没有评）", "评等次")
    await write(zhou, "合格", "跳过")
    await zhou.click("回到名单")
    await zhou.click("全部确认")
    assert "5 名同志每人只收到自己的等次和理由" in zhou.screen.text
    await zhou.click("确认")
    assert "已确认，已分别告诉本人" in zhou.screen.text
    await town.lived.deliver()
    own = next(one for one in reversed(wang.inbox) if "您的等次：优秀" in one.text)
    assert "组织的评语：走访二十户，调解九起" in own.text
    zhao = people["赵长林"]
    assert any("您的等次：合格" in one.text for one in zhao.inbox)
    assert not any("优秀。" in one.text or "王秀英" in one.text for one in zhao.inbox[-3:])


async def test_an_upheld_objection_has_the_grade_given_anew(town: Town) -> None:
    people = await proposed(town)
    li, zhao, zhou = people["李卫国"], people["赵长林"], people["周文博"]
    await desk(zhou, "评议等次", f"{SHEET}（等确认）", "李卫国（没有评）", "评等次")
    await write(zhou, "合格", "跳过")
    await zhou.click("回到名单")
    await zhou.click("全部确认")
    await zhou.click("确认")
    await zhao.send("/menu")
    await zhao.click("我的评议等次")
    await zhao.click("民主评议党员，2026年下半年：合格")
    assert "2027年1月6日以前可以提出异议" in zhao.screen.text
    await zhao.click("提出异议")
    await write(zhao, "全年有两个月在外地，没有参加活动")
    await town.lived.deliver()
    filed = next(one for one in reversed(zhou.inbox) if "收到一条异议" in one.text)
    assert "本人的评议等次" in filed.text
    await zhou.click("打开", filed)
    await zhou.click("异议成立")
    await write(zhou, "情况属实，请改评")
    await town.lived.deliver()
    assert any("异议成立" in one.text for one in zhao.inbox)
    await zhao.send("/menu")
    await zhao.click("我的评议等次")
    await zhao.click("民主评议党员，2026年下半年：正在重新评")
    assert "您的异议成立，等次正在重新评定" in zhao.screen.text
    await zhao.click("我的异议和答复")
    assert "成立" in " ".join(zhao.screen.labels)
    await desk(li, "评议等次", f"{SHEET}（有退回）", "赵长林：合格", "评等次")
    await write(li, "基本合格", "全年缺席两个月")
    await li.click("回到名单")
    await li.click("交给上级确认")
    await li.click("确认")
    await desk(zhou, "评议等次", f"{SHEET}（等确认）", "全部确认", "确认")
    await town.lived.deliver()
    again = next(one for one in reversed(zhao.inbox) if "您的等次：" in one.text)
    await zhao.click("打开", again)
    assert "您的等次：基本合格" in zhao.screen.text or "您的等次：基本合格" in again.text
    await zhao.click("返回", again)
    assert "我的评议等次" in again.text
