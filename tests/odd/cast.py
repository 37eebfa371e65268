"""Who sends odd things, and where: two branches of the demo's township and people around them.

The eastern branch has handed in nothing, so that whatever changes a table under its people's hands
is either their own account or not theirs. The western branch has one of everything.
"""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from sqlalchemy import select

from bot.app import App
from bot.simulator.chats import Chat
from bot.simulator.messages import Message
from bot.simulator.people import Person
from bot.simulator.rooms import Group
from bot.simulator.users import User, anonymous_admin
from bot.simulator.world import World
from models.queries.lights import Light
from models.rules.supervising import Why
from models.tables import (
    Appointment,
    Campaign,
    Duty,
    Indicator,
    Member,
    Organisation,
    Supervised,
)
from models.tables import Chat as BoundChat
from services import commitments, progress, supervision, supervision_days
from services.actors import Actor, resolve
from services.campaigns import running_campaigns
from services.commitment_reviews import approve
from tests.journeys.town import Town, begun
from tests.services.papers import indicator, paper

FIGURES = ("ranking:\n", "figures:\n  revenue: {title: 对手的财政收入, unit: 亿元}\n\nranking:\n")
REWARDS = (
    "figures:\n",
    """rewards:
  first: {title: 前两名, rule: 前两名, by: place, figure: place, at: half-year, yuan: [500, 300]}
  single: {title: 单项奖, rule: 有突破的。, by: single, least: 500, most: 900, tasks: [招商]}
  blamed:
    title: 通报
    rule: 受通报的。
    by: loses
    bars: true
    levels:
      city: {title: 市级, loses: 10}
money: {on: true, approval: 批复}
figures:
  place: {title: 全县名次, unit: 名, per: organisations}
""",
)
GAP = (
    "  monthly:\n",
    "  gap:\n    title: 单位差距\n    kind: gap\n    by: organisations\n    every: quarter\n"
    "    due: {before_end: 30}\n    prompt: 差在哪里？\n  monthly:\n",
)
LINK = (
    "  monthly:\n",
    "  village:\n    title: 联系村\n    kind: link\n    by: organisations\n    every: once\n"
    "    due: {on: 2026-12-01}\n    prompt: 联系哪个村？\n  monthly:\n",
)
VISIT = (
    "  monthly:\n",
    "  lesson:\n    title: 公开课\n    kind: visit\n    by: organisations\n    every: quarter\n"
    "    due: {before_end: 10}\n    announce: true\n    prompt: 开哪一课？\n"
    "  walk:\n    title: 走访\n    kind: visit\n    by: organisations\n    every: quarter\n"
    "    due: {before_end: 10}\n    prompt: 到了哪家？\n  monthly:\n",
)
EXEMPLAR = (
    "  monthly:\n",
    "  exemplar:\n    title: 好做法\n    kind: exemplar\n    by: organisations\n"
    "    every: quarter\n    due: {before_end: 10}\n    prompt: 哪个做法值得学？\n  monthly:\n",
)
FLAGS = (
    "ranking:\n",
    """flags:
  clean: {title: 人居环境旗, standard: 垃圾日清}
  income: {title: 产业发展旗, standard: 集体增收}

ranking:
""",
)
PLAQUES = (
    "flags:\n",
    """plaques:
  pioneer: {title: 先锋岗, holder: members, standard: 件件有回音, duties: 包什么, quota: 3}
  area: {title: 责任区, holder: things, standard: 没有堆物, stars: 3}

flags:
""",
)
HONOURS = (
    "honours:",
    """honours:
  helper:
    title: 热心人
    whom: members
    standard: 谁家有难都有他
    every: quarter
    due: {before_end: 60}
    maximum: 3
    seats: 2
    vote: open
""",
)
COLLEAGUES = (
    "  masses:\n    title: 群众评议\n",
    "  colleagues:\n    title: 党员评议\n    about: members\n    questionnaire: five-comparisons\n"
    "    every: half\n    opens: {before_end: 12}\n    closes: {before_end: 4}\n"
    "    voters: {superior: 30, members: 70}\n    tellers: true\n"
    "  masses:\n    title: 群众评议\n",
)
POINTS = (
    "  tie_break: [evaluation, verified]\n",
    """  points:
    award:
      title: 受表彰
      kind: bonus
      standard: 以文件为准
      levels: {county: {title: 县级, points: 2}, city: {title: 市级, points: 3}}
      cap: 6
    late:
      title: 迟报
      kind: deduction
      standard: 以收件登记为准
      levels: {once: {title: 一次, points: 1}, again: {title: 又一次, points: 2}}
    accident: {title: 事故, kind: veto, standard: 责任事故}
  tie_break: [evaluation, verified]
""",
)
GRADES = (
    "flags:\n",
    "grades:\n  year: {title: 民主评议党员, vote: colleagues}\n\nflags:\n",
)
GRADING = (
    "  monthly:\n",
    "  grading:\n    title: 党员定等次\n    kind: grade\n    by: organisations\n    every: half\n"
    "    of: year\n    opens: {before_end: 1}\n    due: {before_end: 0}\n    prompt: 评哪一等？\n"
    "  monthly:\n",
)
SUPERVISION = (
    "flags:\n",
    "supervision:\n  letter: {title: 提醒函, after: 1}\n  talk: {title: 约谈}\n"
    "  check: {title: 抽查}\n\nflags:\n",
)
MEETING = ("    title: 季度报告\n    kind: summary\n", "    title: 组织生活会\n    kind: meeting\n")
EAST, WEST, ROOT = "dongjie", "xijie", "qinghe"
PEOPLE = {
    "superior": "周文博",
    "secretary": "李卫国",
    "member": "王秀英",
    "colleague": "赵长林",
    "west secretary": "陈建业",
    "west member": "吴玉兰",
}
FOUND = ("stranger", "unbound", "masses", "gone", "anonymous", "channel")
SENDERS = (*PEOPLE, *FOUND)
GROUPS = ("group", "west group", "unbound", "forum", "topic", "other topic", "closed", "muted")
PLACES = ("private", *GROUPS, "channel")


@dataclass
class Cast:
    """`who`: sender → account; `rooms`: place → Telegram's chat and the topic in it."""

    town: Town
    people: dict[str, Person] = field(default_factory=dict)
    users: dict[str, User] = field(default_factory=dict)
    rooms: dict[str, tuple[Chat, int | None]] = field(default_factory=dict)
    ids: dict[str, int] = field(default_factory=dict)
    own: dict[str, frozenset[int]] = field(default_factory=dict)

    @property
    def world(self) -> World:
        return self.town.lived.world

    @property
    def app(self) -> App:
        return self.town.lived.app

    async def actor(self, name: str) -> Actor:
        ctx = self.app.ctx
        async with ctx.db.read() as session:
            found = await resolve(session, self.people[name].id, ctx.today())
        assert found is not None
        return found

    def private(self, sender: str) -> Chat:
        return self.world.private(self.users[sender])

    def screen(self, sender: str) -> Message:
        """What the bot last said to him."""
        return self.people[sender].screen


@asynccontextmanager
async def cast(folder: Path) -> AsyncIterator[Cast]:
    asked = (FIGURES, REWARDS, FLAGS, PLAQUES, MEETING, GAP, LINK, VISIT, POINTS, EXEMPLAR)
    changes = (*asked, HONOURS, COLLEAGUES, GRADES, GRADING, SUPERVISION)
    async with begun(folder, *changes) as town:
        made = Cast(town)
        await _people(made)
        await _rooms(made)
        await _papers(made)
        await _ids(made)
        made.users = {name: person.user for name, person in made.people.items()}
        made.users |= {"anonymous": anonymous_admin(), "channel": _as_channel()}
        made.world.refused.clear()
        yield made


async def _people(made: Cast) -> None:
    for role, name in PEOPLE.items():
        made.people[role] = await made.town.person(name)
    gone = await made.town.person("钱小满")
    await gone.block()
    made.people["gone"] = gone
    made.people["stranger"] = made.world.person("路过的人", language="en")
    made.people["unbound"] = made.world.person("孙桂芳")
    made.people["masses"] = await _guest(made)
    for name in ("stranger", "unbound"):
        await made.people[name].start()


async def _guest(made: Cast) -> Person:
    """Somebody whom the eastern secretary has invited to vote."""
    li = made.people["secretary"]
    await li.send("/people")
    await li.click("邀请群众")
    await li.send("1")
    await li.click("提交")
    link = next(
        text for message in li.inbox[-3:] for text in message.text.split() if "?start" in text
    )
    guest: Person = made.world.person("群众甲")
    await guest.start(link.partition("?start=")[2])
    await li.send("/menu")
    return guest


async def _rooms(made: Cast) -> None:
    world, li = made.world, made.people["secretary"]
    bound = await made.town.group(li, "东街党员群")
    west = await made.town.group(made.people["west secretary"], "西街党员群")
    unbound: Group = world.group("棋友群", creator=li, supergroup=True)
    await unbound.add_bot(li, admin=True)
    forum: Group = world.group("东街论坛", creator=li, forum=True)
    await forum.add_bot(li, admin=True)
    ours, other, closed = [await forum.topic(li, name) for name in ("比学赶超", "闲聊", "旧事")]
    forum.chat.put(world.bot)
    closed.closed = True
    muted: Group = world.group("只听不说", creator=li)
    await muted.add_bot(li)
    muted.chat.muted = True
    await forum.say(li, await _token(made), topic="比学赶超")
    channel = world.channel("东街之声")
    await channel.add_bot(li)
    await channel.post(await _token(made))
    made.rooms = {
        "group": (bound.chat, None),
        "west group": (west.chat, None),
        "unbound": (unbound.chat, None),
        "forum": (forum.chat, None),
        "topic": (forum.chat, ours.id),
        "other topic": (forum.chat, other.id),
        "closed": (forum.chat, closed.id),
        "muted": (muted.chat, None),
        "channel": (channel.chat, None),
    }


async def _token(made: Cast) -> str:
    """The line that binds a place to the eastern branch."""
    li = made.people["secretary"]
    await li.send("/chats")
    await li.click("绑定群或频道")
    line = next(line for line in li.screen.text.splitlines() if line.startswith("/start"))
    await li.send("/menu")
    return line


async def _papers(made: Cast) -> None:
    """What the western branch has handed in; its promise is published."""
    ctx, chen = made.app.ctx, await made.actor("west secretary")
    async with ctx.db.read() as session:
        campaign = await session.scalar(select(Campaign.id)) or 0
        west = await session.scalar(select(Organisation.id).where(Organisation.key == WEST)) or 0
        due = select(Duty.id).where(Duty.organisation_id == west, Duty.kind == "summary")
        duty = await session.scalar(due.order_by(Duty.id)) or 0
    households = indicator(title="走访户数", unit="户", deadline=date(2026, 12, 25))
    promise = await commitments.submit(
        ctx, chen, campaign, "promise", west, None, paper(households), "promised"
    )
    await approve(ctx, await made.actor("superior"), promise.id)
    async with ctx.db.read() as session:
        number = await session.scalar(select(Indicator.id)) or 0
    await progress.add_progress(ctx, chen, number, Decimal(12), "走访十二户", [], "reported")
    await _said(made.people["west member"], "提金点子", "楼道灯改成声控", "提交")
    await _said(
        made.people["west secretary"],
        "书记工作台",
        "本单位的事",
        "写小结、报告、材料",
        "月小结：西街社区党支部，2026年10月",
        "十月走访十二户。",
        "跳过",
        "提交",
    )
    await _listed(made, west, duty)
    await made.town.lived.deliver()
    made.ids |= {"campaign": campaign, "west": west, "duty": duty, "commitment": promise.id}


async def _listed(made: Cast, west: int, duty: int) -> None:
    """A case of the western branch, whose order is still to come."""
    ctx, by = made.app.ctx, await made.actor("superior")
    (run,) = await running_campaigns(ctx)
    where: dict[str, Any] = {
        "organisation_id": west,
        "organisation": "",
        "member_id": None,
        "member": None,
    }
    what: dict[str, Any] = {
        "source": Supervised.DUTY,
        "id": duty,
        "title": "月小结",
        "period": "2026-09",
    }
    day = date(2026, 9, 30)
    light = Light(campaign_id=run.campaign.id, day=day, why=Why.OVERDUE, **where, **what)
    async with ctx.db.write() as session:
        await supervision.listed(session, ctx, run, light, None, by)
        await supervision_days.write(session, ctx, run, [light])


async def _said(person: Person, *steps: str) -> None:
    """Presses what is on his screen, and writes the rest."""
    await person.send("/menu")
    for step in steps:
        await (person.click(step) if step in person.screen.labels else person.send(step))


async def _ids(made: Cast) -> None:
    """What the eastern branch may call its own."""
    async with made.app.ctx.db.read() as session:
        east = await session.scalar(select(Organisation.id).where(Organisation.key == EAST)) or 0
        kept = select(Appointment.member_id).where(Appointment.organisation_id == east)
        members = frozenset(await session.scalars(kept))
        chats = await session.scalars(select(BoundChat.id).where(BoundChat.organisation_id == east))
        stranger = select(Member.id).where(Member.name == PEOPLE["west member"])
        root = await session.scalar(select(Organisation.id).where(Organisation.key == ROOT)) or 0
        made.ids |= {"root": root, "east": east, "west person": await session.scalar(stranger) or 0}
        made.own = {"organisation": frozenset({east}), "member": members, "chat": frozenset(chats)}


def _as_channel() -> User:
    """The account in whose name channels post in groups."""
    return User(136817688, "Channel", "Channel_Bot", is_bot=True)
