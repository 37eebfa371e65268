"""A walk through one quarter of a plan: everything that people see of it, as one text.

Made for comparing plans: whatever a plan says has to show somewhere along the way. A scene that a
changed plan makes impossible ends there, which is a difference as well.
"""

import re
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time
from pathlib import Path

from bot.demo.people import PEOPLE, TREE, roster
from bot.demo.story.desk import at_desk
from bot.demo.village import Village, village
from bot.simulator.people import Person
from bot.simulator.views import NoSuchButton
from models.plan.loading import read
from models.plan.rebasing import rebase
from models.plan.schema import Plan
from models.plan.versions import written_out
from models.rules.roster import OrganisationRow, PersonRow, RosterSheet
from models.tables import Role
from tests.journeys.town import Town

BEFORE = datetime(2026, 9, 28, 1, tzinfo=UTC)
START = date(2026, 10, 1)
EAST, FINANCE, TRADE = "东街社区党支部", "财政所党支部", "个体协会党支部"
TRADER = "钟自强"
# Of each class nobody is of one mind, each has its own mean, and each is large enough to count.
LEADERS, MEMBERS, MASSES = (1, 1, 2, 1, 0), (0, 0, 1, 1, 0), (2, 2, 3, 2, 1, 2)
# On who was proposed: yes, no, neither.
ABOVE, BESIDE = (0, 0, 1, 0, 0), (0, 1, 0, 1, 2, 1, 0)


@dataclass
class Walk:
    """Zhou leads the township, Li the eastern branch, Cao the finance office, Zhong the traders;
    Wang is one of Li's members."""

    town: Town
    zhou: Person
    li: Person
    wang: Person
    cao: Person
    zhong: Person

    @property
    def lived(self) -> Village:
        return self.town.lived


async def walk(plan: Plan, folder: Path, usual: str | None = None) -> str:
    """What everybody sees between the load and the final ranking, in the order it happens.

    Held against a `usual` walk it ends with the first scene that is another there.
    """
    async with village(folder, BEFORE) as lived:
        tokens = await lived.enrol(_roster(), TREE)
        own = read(written_out(plan), "plan.yaml")
        await lived.begin(rebase(own, START, "walked", ""), TREE)
        town = Town(lived, tokens)
        zhou, *_ = [await town.person(name) for name in PEOPLE[TREE]]
        li, wang, *_ = [await town.person(name) for name in PEOPLE["dongjie"]]
        cao, zhong = [await town.person(name) for name in (PEOPLE["caizheng"][0], TRADER)]
        await town.group(li, "东街党员群")
        await lived.day(date(2026, 10, 9))
        await _all(Walk(town, zhou, li, wang, cao, zhong), usual)
        return str(lived.transcript)


def _roster() -> RosterSheet:
    """The demo's, with everybody of the township's in office, and one organisation of a trade."""
    sheet = roster()
    row = sheet.people[-1].row + 1
    people = [
        replace(one, role=Role.DEPUTY) if one.name in PEOPLE[TREE][1:] else one
        for one in sheet.people
    ]
    trader = PersonRow(row, "geti-01", TRADER, "geti", Role.SECRETARY, sheet.people[0].start)
    trade = OrganisationRow(row, "geti", TRADE, "trade", TREE, trader.start)
    return RosterSheet((*sheet.organisations, trade), (*people, trader))


async def _all(walk: Walk, usual: str | None) -> None:
    scenes: tuple[Callable[[Walk], Awaitable[None]], ...] = (
        _promise,
        _organisation,
        _trade,
        _own_plan,
        _rivals,
        _change,
        _idea,
        _in_time,
        _late_promise,
        _visit,
        _nomination,
        _late,
        _election,
        _evaluation,
        _comment,
        _standing,
    )
    for scene in scenes:
        with suppress(NoSuchButton):
            await scene(walk)
        for person in (walk.zhou, walk.li, walk.wang, walk.cao, walk.zhong):
            await person.send("/cancel")
        if usual is not None and not usual.startswith(str(walk.lived.transcript)):
            return


async def _promise(walk: Walk) -> None:
    """A member's, reviewed and published; then as many indicators as the plan lets him add."""
    await walk.wang.send("/menu")
    await walk.wang.click("写承诺")
    await _answer(walk.wang, "把困难户走访到位", "走访困难户")
    while await _indicator(walk.wang):
        await walk.wang.click("再添一项")
    await _rest(walk.wang)
    await walk.li.click("打开")
    await walk.li.click("通过并公开")
    await walk.li.click("确认")


async def _organisation(walk: Walk) -> None:
    """An organisation's: its themes and its prompt, project by project; kept and verified."""
    await _promised(walk, walk.li, EAST)


async def _promised(walk: Walk, secretary: Person, organisation: str) -> None:
    await _begin(secretary, organisation)
    await _answer(secretary, "全年赶上西街", "老旧小区改造")
    await _indicator(secretary)
    await _rest(secretary)
    await walk.zhou.click("打开")
    await walk.zhou.click("通过并公开")
    await walk.zhou.click("确认")


async def _begin(secretary: Person, organisation: str) -> None:
    await secretary.send("/menu")
    await secretary.click("写承诺")
    await secretary.click(_offer(secretary, organisation))


async def _trade(walk: Walk) -> None:
    """The themes of a third category."""
    await _begin(walk.zhong, TRADE)


async def _own_plan(walk: Walk) -> None:
    """What is asked of it, in the superior's words."""
    await walk.li.send("/menu")
    await walk.li.click("我的应办")
    await walk.li.click(_offer(walk.li, "本单位方案"))


async def _rivals(walk: Walk) -> None:
    """What is asked of each, in the plan's words."""
    for title in ("镇内对手", "镇外对手"):
        await walk.li.send("/menu")
        await walk.li.click("我的应办")
        await walk.li.click(_offer(walk.li, title))


async def _late_promise(walk: Walk) -> None:
    """A department's, after the day on which it was due."""
    await walk.lived.day(date(2026, 11, 5))
    await _promised(walk, walk.cao, FINANCE)


async def _visit(walk: Walk) -> None:
    """What is asked of one, in the plan's words."""
    await walk.li.send("/menu")
    await walk.li.click("记走访")


async def _nomination(walk: Walk) -> None:
    """What is asked of one, in the plan's words, and who reads it."""
    await walk.lived.day(date(2026, 11, 23), time(9, 5))
    await _honours(walk.li)
    await walk.li.click("推荐")
    await walk.li.click(walk.wang.name)
    await walk.li.send("带着三户办起了大棚")
    await walk.li.click("跳过")
    await walk.li.click("提交")


async def _honours(person: Person) -> None:
    await person.send("/menu")
    await person.click("评选表彰")
    await person.click(_offer(person, "第4季度"))


async def _election(walk: Walk) -> None:
    """Those above and those beside vote in secret, each in its own mind; what came of it."""
    await walk.lived.day(date(2026, 12, 7), time(9, 5))
    beside = [people[0] for key, people in PEOPLE.items() if key != TREE]
    minds = dict(zip(PEOPLE[TREE], ABOVE, strict=True))
    minds |= dict(zip(beside, BESIDE, strict=False))
    for name, grade in minds.items():
        voter = walk.lived.person(name)
        await voter.send("/vote")
        if not voter.screen.labels:  # nobody's account, or not asked
            continue
        await voter.click(voter.screen.labels[0])
        await voter.click("看名单")
        await voter.click(_offer(voter, "未评"))
        await voter.click(voter.screen.labels[grade])
        await voter.click("投出")
    await walk.lived.day(date(2026, 12, 15), time(9, 5))
    await _honours(walk.zhou)


async def _answer(person: Person, *answers: str) -> None:
    for answer in answers:
        await person.send(answer)


async def _indicator(person: Person) -> bool:
    """Fills in one; whether the plan allows another."""
    await _answer(person, "走访户数", "户", "10", "30")
    if "跳过" in person.screen.labels:
        await person.click("跳过")
    await _answer(person, "12月20日")
    await person.click(person.screen.labels[0])
    await person.send("走访记录")
    return "再添一项" in person.screen.labels


async def _rest(person: Person) -> None:
    """Adds projects as long as one is offered, then hands in."""
    for number in range(5):
        if "够了，继续" in person.screen.labels:
            await person.click("够了，继续")
        if "还有，接着写" not in person.screen.labels:
            break
        await person.click("还有，接着写")
        await person.send(f"第{number + 2}个项目")
        await _indicator(person)
    if "没有了，去核对" in person.screen.labels:
        await person.click("没有了，去核对")
    await person.click("提交")


async def _change(walk: Walk) -> None:
    """What a published indicator's owner is told before he changes it."""
    await walk.wang.send("/menu")
    await walk.wang.click("我的承诺")
    await walk.wang.click(_offer(walk.wang, "把困难户走访到位"))
    await walk.wang.click(_offer(walk.wang, "走访户数"))
    await walk.wang.click("改指标")


async def _idea(walk: Walk) -> None:
    await walk.wang.send("/menu")
    await walk.wang.click("提金点子")
    await walk.wang.send("楼道灯改成声控")
    await walk.wang.click("提交")
    await walk.li.click("采纳")
    for _ in range(2):
        await walk.li.click(walk.li.screen.labels[0])
    await walk.li.send("就这么办")
    await walk.li.click("提交")


async def _in_time(walk: Walk) -> None:
    await walk.lived.day(date(2026, 10, 20))
    await _hand_in(walk)


async def _late(walk: Walk) -> None:
    """November's, in December."""
    await walk.lived.day(date(2026, 12, 2))
    await _hand_in(walk)


async def _hand_in(walk: Walk) -> None:
    """Every paper that is asked of the eastern branch and not handed in."""
    for title in ("月小结", "季度报告"):
        await walk.li.send("/menu")
        await at_desk(walk.li, "写小结、报告、材料")
        await walk.li.click(_offer(walk.li, title))
        await walk.li.send("走访十二户，调解三起。")
        await walk.li.click("跳过")
        await walk.li.click("提交")


def _offer(person: Person, part: str) -> str:
    """The first button that says this and is not about something handed in already."""
    found = [one for one in person.screen.labels if part in one and "已交" not in one]
    if not found:
        raise NoSuchButton(part)
    return found[0]


async def _evaluation(walk: Walk) -> None:
    """Every class votes on the eastern branch, each in its own mind."""
    await _invite_masses(walk)
    await walk.lived.day(date(2026, 12, 22))
    grades = dict(zip(PEOPLE[TREE], LEADERS, strict=True))
    grades |= dict(zip(PEOPLE["dongjie"], MEMBERS, strict=True))
    grades |= {f"群众{number}": grade for number, grade in enumerate(MASSES)}
    for name, grade in grades.items():
        await _vote(walk.lived.person(name), grade)
    await walk.lived.day(date(2026, 12, 30))


async def _invite_masses(walk: Walk) -> None:
    await walk.li.send("/people")
    await walk.li.click("邀请群众")
    await walk.li.send(str(len(MASSES)))
    before = len(walk.li.inbox)
    await walk.li.click("提交")
    said = " ".join(message.text for message in walk.li.inbox[before - 1 :])
    tokens = re.findall(r"\?start=([\w-]+)", said)
    for number, token in enumerate(tokens):
        await walk.lived.person(f"群众{number}").start(token)


async def _vote(voter: Person, grade: int) -> None:
    """The same grade for every item, on the round about the eastern branch."""
    await voter.send("/vote")
    await voter.click(_offer(voter, EAST))
    await voter.click("开始填写")
    while "投出" not in voter.screen.labels:
        await voter.click(voter.screen.labels[grade])
    await voter.click("投出")


async def _comment(walk: Walk) -> None:
    await walk.lived.day(date(2026, 12, 31), time(9, 5))
    await walk.zhou.click("去点评")
    await walk.zhou.click(_offer(walk.zhou, EAST))
    await walk.zhou.click("写点评")
    await walk.zhou.click("较好")
    await _answer(walk.zhou, "走访到位", "夜校办得少", "下季度抓好夜校")
    await walk.zhou.click("提交")


async def _standing(walk: Walk) -> None:
    await walk.lived.day(date(2027, 1, 28))
    await walk.li.send("/menu")
    await walk.li.click("本单位排名")
    await walk.li.click("为什么是这个分")
