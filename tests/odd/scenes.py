"""Forms half filled in: every form, at every step, and a moment to stop at each."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import date, time
from io import BytesIO
from typing import Any

from aiogram.fsm.storage.base import StorageKey
from sqlalchemy import Select, select

from bot.simulator.people import PIXEL
from handlers.writings import LASTS, Writing, Writings
from models.queries.ballots import Paper
from models.tables import (
    Closing,
    Comment,
    Commitment,
    Comparison,
    Document,
    DocumentFile,
    Duty,
    Exemplar,
    ExemplarTrial,
    FollowUp,
    Gap,
    GivenGrade,
    Link,
    Meeting,
    MeetingDecision,
    Nomination,
    Pairing,
    Plaque,
    PointClaim,
    Remark,
    Round,
    StandingRule,
    SubmittedPlan,
    SupervisionCandidate,
    Visit,
    Voter,
)
from publishing.documents.books import book_file, saved
from publishing.documents.roster import write_roster
from publishing.texts import Texts
from services.books import BOOKS
from services.closing import close
from services.documents import mark
from services.roster_desk import hand_out
from tests.ledgers import filled
from tests.odd.cast import Cast
from tests.odd.presses import query

PHOTO, VOICE, PLAN, LEDGER, DONE = "(photo)", "(voice)", "(plan)", "(ledger)", "!done"
ROSTER = "(roster)"
WORD = "(word)"
OWN_PLAN = """schema: 1
extends: pairing-2026
title: 西街方案
purpose: 办夜校
expectations:
  night-school:
    title: 夜校
    kind: summary
    by: members
    every: month
    due: {last_workday: true}
    prompt: 听了几次？
"""
INDICATOR = ("走访户数", "户", "10", "30", "!skip", "12月20日", "=own", "走访记录")


@dataclass(frozen=True)
class Scene:
    """`opened` is pressed, then answered: words, one of the files above, =a choice, !a button, @a
    step that is gone back to."""

    sender: str
    opened: str
    answers: tuple[str, ...]


@dataclass(frozen=True)
class Moment:
    name: str
    sender: str = ""


EAST = (
    Scene("member", "idea.new", ("活动室改成晚托班", "!change", "!stay", "!cancel", "!stay")),
    Scene("member", "commitment.new", ("!anew", "把困难户走访到位", "!drop")),
    Scene("member", "idea.new", ("楼道灯改成声控", "!submit")),
    Scene("secretary", "announce.new:2", ("明晚七点开会", "!drop")),
    Scene("secretary", "idea.paper", ("赵长林", "门口装把长椅", "!drop")),
    Scene("secretary", "people.masses:2", ("3", "!drop")),
    Scene("superior", "duty.waive:{east duty}", ("住院", "!drop")),
    Scene("superior", "duty.extend:{east duty}", ("11月3日", "!drop")),
    Scene(
        "superior",
        "figure.new:{campaign}:revenue",
        ("2.9", "9月30日", "月报", "!drop"),
    ),
    Scene("secretary", "summary.write:{east duty}", ("走访十二户", PHOTO, PHOTO, DONE, "!submit")),
)
PROMISE = (
    Scene(
        "west member",
        "commitment.new",
        (
            "把困难户走访到位",
            "走访困难户",
            *INDICATOR,
            "!another",
            *INDICATOR,
            "!keep",
            "=yes",
            "修路灯",
            *INDICATOR,
            "!keep",
            "=no",
            "!submit",
        ),
    ),
)
WEST = (
    Scene("west secretary", "progress.new:1", ("15", "又访了三户", PHOTO, DONE, "!drop")),
    Scene("west secretary", "book.send:indicators", (LEDGER, "!submit")),
    Scene("superior", "roster.send", (ROSTER, "!drop")),
    Scene("superior", "pause.ask:{campaign}", ("防汛", "!drop")),
    Scene("superior", "starting.plan:school", ("!drop",)),
    Scene("superior", "starting.plan:county-2010", ("2026-11-01", "!drop")),
    Scene("west member", "opinion.new:1", ("表格能不能也贴到村口", "!submit")),
    Scene("west secretary", "opinion.answer:1", ("下周就贴", "!submit")),
    Scene("superior", "opinion.hide:1", ("写了别人的电话", "!submit")),
    Scene(
        "west secretary",
        "change.new:1",
        (
            *("=target", "52", "!back", "!back", "=stretch", "60", "!back", "!back"),
            *("=owner", "=own", "!back", "!back", "=proof", "走访照片", "!back", "!back"),
            *("=deadline", "12月31日", "下雪", "!submit"),
        ),
    ),
    Scene("superior", "change.refuse:1", ("还早", "!submit")),
    Scene("superior", "teller.appoint:{campaign}", ("沈立群", "马晓东", "!submit")),
    Scene(
        "superior",
        "discussion.new",
        ("清河镇党委", "怎么让来办事的少跑一趟？", "10月31日", "!submit"),
    ),
    Scene("west member", "discussion.answer:1", ("材料先在手机上看一遍", "!submit")),
    Scene("superior", "discussion.choose:1", ()),
    Scene("superior", "discussion.summarise:1", ("窗口先看材料照片", "!drop")),
    Scene("west secretary", "idea.consider:1", ("等场地", "!drop")),
    Scene("west secretary", "idea.decline:1", ("已有安排", "!drop")),
    Scene("west secretary", "idea.adopt:1", ("西街社区党支部", "10月30日", "就这么办", "!submit")),
    Scene("west secretary", "idea.assign:1", ("西街社区党支部", "10月31日", "!submit")),
    Scene("west secretary", "idea.report:1", ("改好了", PHOTO, DONE, "!submit")),
    Scene("superior", "idea.refuse:1", ("周末也要开", "!drop")),
    Scene("west secretary", "indicator.claim-yes:1", ()),
    Scene("superior", "indicator.refuse:1", ("记录不全", "!drop")),
    Scene("west secretary", "commitment.return:{pending}", ("太远", "!submit")),
    Scene("west member", "commitment.change:{pending}", ("!cancel",)),
    Scene(
        "west secretary",
        "duty.do:{west gap}",
        ("夜校少", "东街", "没有老师", "请农技站派人", "吴玉兰", "11月20日", "!submit"),
    ),
    Scene("superior", "gap.return:{gap}", ("说细一点", "!drop")),
    Scene("superior", "gap.accept:{gap}", ()),
    Scene("west secretary", "gap.claim:{gap}", ("已办三期", PHOTO, PHOTO, DONE, "!submit")),
    Scene("superior", "gap.refuse:{gap}", ("还差一期", "!drop")),
    Scene("west secretary", "duty.do:{west link}", ("柳河村", "!skip", "!skip", "修路", "!submit")),
    Scene("west secretary", "link.aim:{link}", ("修桥", "!submit")),
    Scene("west secretary", "link.end:{link}", ("修好了", "!drop")),
    Scene("west secretary", "duty.do:{west inside}", ("北山", "夜校办得好", "!submit")),
    Scene("superior", "rival.return:{rival}", ("再想想", "!drop")),
    Scene("superior", "rival.approve-yes:{rival}", ()),
    Scene(
        "west secretary",
        "compare.new:{rival}",
        ("集体收入", "万元", "=more", "=2027", "!submit"),
    ),
    Scene(
        "west secretary",
        "compare.enter:{comparison}:rival",
        ("35", "2025-12-31", "年报", "!submit"),
    ),
    Scene(
        "west secretary",
        "duty.do:{west outside}",
        ("柳河社区党支部", "邻县的社区", "治安好", "!submit"),
    ),
    Scene(
        "west secretary",
        "visit.plan:{west visit}",
        ("夜校第一课", "10月20日", "七点，活动室", "!submit"),
    ),
    Scene("west secretary", "visit.log:{visit}", ("来了二十人", PHOTO, DONE, "!submit")),
    Scene("west secretary", "visit.write:{west visit}", ("夜校第二课", "人少", "!skip", "!drop")),
    Scene(
        "west secretary",
        "visit.write:{west walk}",
        ("老周家", "屋顶漏雨", "!skip", "@day", "10月7日", "!drop"),
    ),
    Scene("west secretary", "visit.plan:{west walk}", ("老周家", "10月20日", "!drop")),
    Scene("west secretary", "visit.follow:{visit}", ("送讲义", "10月28日", "!submit")),
    Scene("west secretary", "follow.done:{follow up}", ("送到了", "!drop")),
    Scene("west secretary", "duty.do:{west meeting}", ("10月8日", "二楼", "议一议", "!submit")),
    Scene(
        "west secretary",
        "meeting.log:{meeting}",
        ("12", "逐个述评", "修路灯\n送伞", PHOTO, PHOTO, DONE, "!submit"),
    ),
    Scene(
        "west secretary",
        "rule.new:{west}",
        ("夜校轮值", "每周三两人值班", "10月7日", PHOTO, PHOTO, DONE, "!submit"),
    ),
    Scene("west secretary", "rule.repeal:{rule}", ("并入新的一项", "!drop")),
    Scene("west secretary", "decision.done:{decision}", ("十二盏都亮了", "!drop")),
    Scene(
        "west secretary",
        "own-plan.write:{west plan}",
        (
            *("西街方案", "办夜校"),
            *("夜校", "=summary", "=members", "=month", "=before", "5", "听了几次？"),
            *("!another", "碰头会", "=meeting", "=once", "2026-11-30", "议一议", "!keep"),
            "!submit",
        ),
    ),
    Scene("west secretary", "own-plan.send:{west plan}", (PLAN, "!submit")),
    Scene("superior", "own-plan.return:{own plan}", ("太少", "!drop")),
    Scene(
        "west secretary", "plaque.of:{campaign}:{west}:pioneer", ("吴玉兰", "代办", "热心", "!drop")
    ),
    Scene(
        "west secretary", "plaque.of:{campaign}:{west}:area", ("三号楼", "=2", "干净", "!submit")
    ),
    Scene("superior", "plaque.return:{plaque}", ("差一点", "!drop")),
    Scene("superior", "plaque.confirm:{plaque}", ()),
    Scene("superior", "plaque.check:{plaque}", ("=yes", "看过了", "!submit")),
    Scene("superior", "plaque.stars:{plaque}", ("=3", "更好了", "!submit")),
    Scene("west secretary", "plaque.take-off:{plaque}", ("搬走了", "!drop")),
    Scene(
        "west secretary",
        "nomination.new:{campaign}:helper:0:{west}",
        ("吴玉兰", "调解了十几户", PHOTO, DONE, "!submit"),
    ),
    Scene("superior", "nomination.decline:{nomination}", ("再看看", "!drop")),
    Scene("superior", "nomination.vote:{nomination}", ("7", "1", "0", "!submit")),
    Scene("superior", "honour.settle:{campaign}:helper:0", ("吴玉兰", DONE, "会上定的", "!submit")),
    Scene("superior", "nomination.strike:{nomination}", ("查实了", "!drop")),
)
JUDGED = (
    Scene(
        "west secretary",
        "point.claim:{campaign}:{west}:award",
        ("=county", "平安单位", "2026-10-08", PHOTO, DONE, "!submit"),
    ),
    Scene("superior", "point.decline:{point}", ("没有文件", "!drop")),
    Scene("superior", "point.verify:{point}", ()),
    Scene(
        "west secretary",
        "point.claim:{campaign}:{west}:award",
        ("=city", "=1", "平安单位", "2026-10-08", PHOTO, DONE, "!drop"),
    ),
    Scene(
        "superior",
        "point.enter:{campaign}:{west}:late",
        ("=once", "月报迟了三天", "2026-10-08", "收件登记", "!skip", "!submit"),
    ),
    Scene(
        "superior",
        "point.enter:{campaign}:{west}:late",
        ("=again", "=2", "又迟了", "2026-10-08", "收件登记", "!skip", "!drop"),
    ),
    Scene("superior", "point.take-back:{point}", ("查无此文件", "!drop")),
    Scene(
        "west secretary",
        "duty.do:{west exemplar}",
        ("夜校一月一期", "月初定题，十天前发通知", "来了 120 人次", PHOTO, DONE, "!submit"),
    ),
    Scene("superior", "exemplar.return:{exemplar}", ("写细一点", "!submit")),
    Scene("west secretary", "exemplar.redo:{exemplar}", ("@more", PHOTO, DONE, "!submit")),
    Scene("superior", "exemplar.spread-yes:{exemplar}", ()),
    Scene("superior", "trial.new:{exemplar}:{root}", ("先办一期", "10月30日", "!submit")),
    Scene("superior", "trial.tell:{trial}", ("=adapted", "改成晚上", "!drop")),
    Scene("superior", "exemplar.recall:{exemplar}", ("人次不实", "!drop")),
    Scene("superior", "supervise.notice:1", ("补交", "@due", "10月20日", "!submit")),
    Scene("superior", "supervise.track:1", ("去看过", PHOTO, DONE, "!submit")),
    Scene("superior", "supervise.talk:1", ("谈过了", "!submit")),
    Scene("west secretary", "supervise.feed-back:1", ("补交了", PHOTO, DONE, "!submit")),
    Scene("superior", "supervise.return:1", ("还缺附表", "@due", "10月21日", "!drop")),
    Scene("superior", "supervise.withdraw:1", ("列错了", "!drop")),
    Scene("superior", "supervise.letter-withdraw:1", ("发错了", "!drop")),
    Scene(
        "superior",
        "supervise.draw-new:{campaign}:1",
        ("=organisations", "=community", "2", "例行抽查", "!submit"),
    ),
    Scene("superior", "supervise.find:{drawn}", ("=problem", "台账缺两页", "!submit")),
    Scene(
        "west secretary",
        "document.new:{campaign}:{west}:monthly:2026-10",
        ("夜校办起来了", "来的人少", "!submit"),
    ),
    Scene("west secretary", "document.send:{document}", (WORD, "!submit")),
    Scene("west secretary", "document.approve-yes:{document}:{seen}", ()),
    Scene("west secretary", "document.correct:{document}", ("!skip", "!skip", "!drop")),
    Scene(
        "superior",
        "figure.new:{campaign}:place:{west}",
        ("1", "=2026-06-30", "通报", "!submit"),
    ),
    Scene("superior", "award.no:first:1:0", ("另有处分", "!drop")),
    Scene("superior", "award.ok:first:1:0", ()),
    Scene(
        "superior",
        "award.single:{campaign}:2026:single",
        ("西街社区党支部", "=0", "600", "有突破", "!submit"),
    ),
    Scene(
        "superior",
        "award.blame:{campaign}:2026:blamed",
        ("西街社区党支部", "=city", "三号通报", "!drop"),
    ),
)
SHEETS = (
    Scene("secretary", "ballots.print:{east round}", ("3", "!drop")),
    Scene("west secretary", "ballots.print:{west round}", ("3", "!submit")),
    Scene("west secretary", "ballots.withdraw:{west round}", ("1-2、1-9", "!drop")),
)
COMMENT = (
    Scene(
        "superior",
        "comment.begin:{comment duty}",
        ("=good", "=clean", DONE, "走访到位", "夜校办得少", "抓好夜校", "!submit"),
    ),
    Scene(
        "superior",
        "comment.together:{comment duty}",
        (
            "=some",
            "西街社区党支部",
            DONE,
            "=good",
            "=clean",
            DONE,
            "走访到位",
            VOICE,
            "抓好夜校",
            "!submit",
        ),
    ),
    Scene("superior", "comment.type:{west comment}:gaps", ("夜校办得少", "!submit")),
    Scene("west secretary", "comment.answer:{west comment}", ("下月办", "!submit")),
)

GRADED = (
    Scene(
        "west secretary",
        "grade.give:{west grading}:{west person}",
        ("=excellent", "带头", "!submit"),
    ),
    Scene(
        "west secretary",
        "grade.give:{west grading}:{west person}",
        ("=good", "!skip", "!drop"),
    ),
    Scene("west secretary", "grade.rest-yes:{west grading}", ()),
    Scene("west secretary", "grade.hand-in-yes:{west grading}", ()),
    Scene("superior", "grade.return:{west grading}", ("吴玉兰", DONE, "再看看", "!drop")),
    Scene("superior", "grade.rest-yes:{west grading}", ()),
    Scene("superior", "grade.confirm-yes:{west grading}", ()),
    Scene("west member", "objection.new:grade:{grade}", ("没有做到", "!submit")),
    Scene("superior", "objection.uphold:1", ("属实", "!drop")),
)

NOTICE = (
    Scene("west member", "objection.new:ranking:1", ("十月的小结交过纸质的", "!submit")),
    Scene("superior", "objection.uphold:2", ("已经补登记", "!drop")),
    Scene("superior", "objection.decline:2", ("收件登记里没有", "!drop")),
    Scene("superior", "remark.hide:{remark}", ("写了别人的电话", "!drop")),
)


async def played(cast: Cast, scenes: tuple[Scene, ...]) -> AsyncIterator[Moment]:
    """A moment before each answer and one behind the last."""
    for scene in scenes:
        opened = scene.opened.format(**await _places(cast))
        await _press(cast, scene.sender, opened)
        yield Moment(f"{opened}, opened", scene.sender)
        for number, answer in enumerate(scene.answers, start=1):
            await _answer(cast, scene.sender, answer)
            yield Moment(f"{opened}, answer {number}: {answer}", scene.sender)


async def kept(cast: Cast, sender: str) -> dict[str, Any]:
    """His conversation as it is stored: `draft` while a form is open, `past` afterwards."""
    person = cast.users[sender].id
    key = StorageKey(bot_id=cast.app.bot.id, chat_id=person, user_id=person)
    found = await cast.app.dispatcher.storage.get_data(key)
    return dict(found)


async def _press(cast: Cast, sender: str, data: str) -> None:
    chat = cast.private(sender)
    draft = (await kept(cast, sender)).get("draft") or {}
    live = chat.messages.get(int(draft.get("live", 0))) or cast.screen(sender)
    await cast.world.publish("callback_query", query(cast, sender, live, data))


async def _answer(cast: Cast, sender: str, answer: str) -> None:
    turn = ((await kept(cast, sender)).get("draft") or {}).get("turn", 0)
    if answer.startswith("!"):
        await _press(cast, sender, f"form.{answer[1:]}:{turn}")
    elif answer.startswith("@"):
        await _press(cast, sender, f"form.goto:{turn}:{answer[1:]}")
    elif answer.startswith("="):
        await _press(cast, sender, f"form.pick:{turn}:{answer[1:]}")
    elif answer == PHOTO:
        number = len(cast.private(sender).messages) % 256
        await cast.people[sender].photo(data=PIXEL + bytes([number]))
    elif answer == VOICE:
        await cast.people[sender].voice()
    elif answer in FILES:
        name, make = FILES[answer]
        await cast.people[sender].document(name, await make(cast, sender))
    else:
        await cast.people[sender].send(answer)


async def _plan(cast: Cast, sender: str) -> bytes:
    return OWN_PLAN.encode()


async def _ledger(cast: Cast, sender: str) -> bytes:
    """His indicators' as it goes out, with a new figure in the first row."""
    ctx, book, t = cast.app.ctx, BOOKS["indicators"], Texts.load().translator()
    rows = await book.rows(ctx, await cast.actor(sender))
    data = saved(book_file(t, book.shape, rows, ctx.tokens.new()))
    return filled(data, (2, {"本次数值": 16}))


async def _roster(cast: Cast, sender: str) -> bytes:
    """As it stands."""
    data = BytesIO()
    sheet = await hand_out(cast.app.ctx, await cast.actor(sender))
    write_roster(data, sheet, Texts.load().translator())
    return data.getvalue()


async def _word(cast: Cast, sender: str) -> bytes:
    """The draft as it was made."""
    async with cast.app.ctx.db.read() as session:
        return await session.scalar(select(DocumentFile.data)) or b""


FILES = {
    PLAN: ("ours.yaml", _plan),
    ROSTER: ("roster.xlsx", _roster),
    LEDGER: ("ours.xlsx", _ledger),
    WORD: ("ours.docx", _word),
}


async def _places(cast: Cast) -> dict[str, int]:
    """Ids that scenes speak of and that come to be on the way."""
    async with cast.app.ctx.db.read() as session:
        due = select(Duty.id).where(Duty.organisation_id == cast.ids["east"])
        mine = due.where(Duty.kind == "summary", Duty.member_id.is_(None))
        about = due.where(Duty.kind == "comment")
        commented = select(Comment.id).where(Comment.organisation_id == cast.ids["west"])
        west = select(Duty.id).where(Duty.organisation_id == cast.ids["west"])
        convening = west.where(Duty.kind == "meeting").order_by(Duty.id)
        listing = west.where(Duty.kind == "gap").order_by(Duty.id)
        linking = west.where(Duty.kind == "link")
        praising = west.where(Duty.kind == "exemplar")
        rivals = list(await session.scalars(west.where(Duty.kind == "rival").order_by(Duty.id)))
        visiting = west.where(Duty.expectation == "lesson").order_by(Duty.id)
        walking = west.where(Duty.expectation == "walk").order_by(Duty.id)
        planning = west.where(Duty.kind == "plan")
        grading = west.where(Duty.kind == "grade")
        graded = select(GivenGrade.id).where(GivenGrade.member_id == cast.ids["west person"])
        first = select(SupervisionCandidate.id).where(SupervisionCandidate.place.is_not(None))
        handed_in = select(SubmittedPlan.id).order_by(SubmittedPlan.id.desc())

        def rounds(place: str) -> Select[int]:
            here = Round.organisation_id == cast.ids[place]
            return select(Round.id).where(here, Round.evaluation == "masses")

        pending = select(Commitment.id).where(Commitment.id > cast.ids["commitment"])
        return {
            "east duty": await session.scalar(mine.order_by(Duty.id)) or 0,
            "comment duty": await session.scalar(about.order_by(Duty.id)) or 0,
            "west comment": await session.scalar(commented) or 0,
            "campaign": cast.ids["campaign"],
            "west": cast.ids["west"],
            "plaque": await session.scalar(select(Plaque.id)) or 0,
            "point": await session.scalar(select(PointClaim.id).order_by(PointClaim.id)) or 0,
            "nomination": await session.scalar(select(Nomination.id)) or 0,
            "west grading": await session.scalar(grading.order_by(Duty.id)) or 0,
            "west person": cast.ids["west person"],
            "grade": await session.scalar(graded) or 0,
            "west meeting": await session.scalar(convening) or 0,
            "west gap": await session.scalar(listing) or 0,
            "gap": await session.scalar(select(Gap.id)) or 0,
            "remark": await session.scalar(select(Remark.id)) or 0,
            "west link": await session.scalar(linking) or 0,
            "link": await session.scalar(select(Link.id)) or 0,
            "west inside": rivals[0],
            "west outside": rivals[1],
            "rival": await session.scalar(select(Pairing.id).order_by(Pairing.id)) or 0,
            "comparison": await session.scalar(select(Comparison.id)) or 0,
            "west visit": await session.scalar(visiting) or 0,
            "west walk": await session.scalar(walking) or 0,
            "visit": await session.scalar(select(Visit.id)) or 0,
            "follow up": await session.scalar(select(FollowUp.id)) or 0,
            "rule": await session.scalar(select(StandingRule.id)) or 0,
            "root": cast.ids["root"],
            "west exemplar": await session.scalar(praising.order_by(Duty.id)) or 0,
            "exemplar": await session.scalar(select(Exemplar.id)) or 0,
            "trial": await session.scalar(select(ExemplarTrial.id)) or 0,
            "drawn": await session.scalar(first.order_by(SupervisionCandidate.place)) or 0,
            "meeting": await session.scalar(select(Meeting.id)) or 0,
            "decision": await session.scalar(select(MeetingDecision.id)) or 0,
            "west plan": await session.scalar(planning) or 0,
            "east round": await session.scalar(rounds("east")) or 0,
            "west round": await session.scalar(rounds("west")) or 0,
            "own plan": await session.scalar(handed_in) or 0,
            "pending": await session.scalar(pending.order_by(Commitment.id.desc())) or 0,
            "document": await session.scalar(select(Document.id)) or 0,
            "seen": mark(await session.scalar(select(Document.edited_at))),
        }


async def quiet(cast: Cast) -> AsyncIterator[Moment]:
    """Nobody has a form open."""
    yield Moment("in October")


async def western(cast: Cast) -> AsyncIterator[Moment]:
    async for _ in played(cast, PROMISE):
        """Hands in the promise that is then sent back."""
    async for moment in played(cast, WEST):
        yield moment


async def judged(cast: Cast) -> AsyncIterator[Moment]:
    """Points, good practices, cases, documents, rewards: after all that they are about."""
    async for _ in western(cast):
        """What the western branch has done by then."""
    async for moment in played(cast, JUDGED):
        yield moment


async def voting(cast: Cast) -> AsyncIterator[Moment]:
    """The eastern branch's people are on its roll; nobody has voted."""
    await cast.town.lived.day(date(2026, 12, 21), time(9, 5))
    async with cast.app.ctx.db.read() as session:
        roll = select(Voter.round_id).where(Voter.member_id.in_(cast.own["member"]))
        cast.own["round"] = frozenset(await session.scalars(roll))
    yield Moment("a ballot is open")


async def sheets(cast: Cast) -> AsyncIterator[Moment]:
    async for _ in voting(cast):
        """Only while rounds are open are sheets printed for them."""
    async for moment in played(cast, SHEETS):
        yield moment


async def writing(cast: Cast) -> AsyncIterator[Moment]:
    """Whoever votes in the eastern branch is asked for a remark (`awaited` sees to it anew)."""
    async for _ in voting(cast):
        yield Moment("a remark is awaited", "member")
        return


def awaited(cast: Cast, sender: str, paper: Paper) -> None:
    """This person's next words are a remark: in the program's memory, which no photograph has."""
    live = cast.screen(sender).id
    soon = cast.app.ctx.clock.now() + LASTS
    kept: Writings = cast.app.dispatcher["writings"]
    kept.put(cast.users[sender].id, Writing(paper, "0" * len(paper.items), live, soon))


async def commenting(cast: Cast) -> AsyncIterator[Moment]:
    await cast.town.lived.day(date(2026, 12, 31), time(9, 5))
    async for moment in played(cast, (*COMMENT, *GRADED)):
        yield moment
    await cast.town.lived.day(date(2027, 1, 14), time(9, 5))
    async with cast.app.ctx.db.write() as session:
        west = select(Round.id).where(Round.organisation_id == cast.ids["west"])
        session.add(Remark(round_id=await session.scalar(west), text="路灯修得快"))
    async for moment in played(cast, NOTICE):
        yield moment
    async with cast.app.ctx.db.write() as session:
        days = {"ended_on": date(2026, 12, 31), "erase_on": date(2027, 6, 1)}
        session.add(Closing(campaign_id=cast.ids["campaign"], **days))
    async for moment in played(cast, ENDED):
        yield moment


ENDED = (Scene("superior", "closing.put-off:{campaign}", ("2027-07-01", "年终还要对账", "!drop")),)


async def over(cast: Cast) -> AsyncIterator[Moment]:
    await cast.town.lived.day(date(2026, 12, 31), time(18))
    await close(cast.app.ctx, "pairing-2026")
    yield Moment("the campaign is closed")
