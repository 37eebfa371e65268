"""Ledgers: what goes out comes back in, row by row, as if it had been entered in chat."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from sqlalchemy import select

from models.queries.lights import Light
from models.rules.books import RowOutcome
from models.rules.supervising import Why
from models.tables import (
    ChecklistMark,
    Gap,
    GapState,
    Mark,
    MeetingDecision,
    OutsideFigure,
    Progress,
    Summary,
    Supervised,
)
from publishing.documents.book_findings import report_lines
from publishing.documents.books import receipt, saved
from services import checklists, figures, gap_reads, gaps, meetings, minutes, supervision
from services.books import BOOKS
from services.commitment_reviews import approve
from services.commitments import submit
from services.ideas import submit as suggest
from services.minutes import Minutes
from tests.ledgers import behind, filled, row_of, table
from tests.services.bookkeeping import Ledgers, T, outcomes, reasons
from tests.services.dues import at, frozen, replan, run_of
from tests.services.pairs import INCOME, OUTSIDE, paired, value
from tests.services.papers import paper
from tests.services.tasks import take_up
from tests.services.worlds import World

PERIOD = "2026-Q2"
GAP = {"差距": "夜校办得少", "原因": "没有老师", "措施": "请农技站", "责任人": "吴玉兰"}
NEW_GAP = {**GAP, "改好期限": date(2026, 6, 20)}
POST = {"title": "先锋岗", "holder": "members", "standard": "件件有回音。", "quota": 2}
AREA = {"title": "责任区", "holder": "things", "standard": "没有堆物。"}
NEW_LINK = {"对象": "顺达修理铺", "打算": "帮着跑贷款"}


def with_everything(plan: dict[str, Any]) -> None:
    asked = {"by": "organisations", "every": "quarter", "due": {"after_start": 40}, "prompt": "？"}
    link = {"kind": "link", "every": "once", "due": {"on": "2026-05-10"}, "prompt": "？"}
    items = {"lessons": {"title": "三会一课"}, "dues": {"title": "=党费+收缴"}}
    plan["expectations"] |= {
        "gap": {**asked, "title": "单位差距", "kind": "gap", "maximum": 2},
        "basics": {**asked, "title": "支部自查", "kind": "checklist", "items": items},
        "meeting": {**asked, "title": "组织生活会", "kind": "meeting"},
        "household": {**link, "title": "联系农户", "by": "members", "maximum": 2},
        "visit": {**asked, "title": "走访", "kind": "visit", "maximum": 2},
        "exemplar": {**asked, "title": "典型", "kind": "exemplar", "maximum": 2},
        "village": {**link, "title": "联系村", "by": "organisations"},
    }
    plan["plaques"] = {"post": POST, "area": AREA}
    plan["expectations"]["grading"] = {**asked, "title": "定等次", "kind": "grade", "of": "year"}
    plan["evaluations"]["colleagues"] = {**plan["evaluations"]["masses"], "about": "members"}
    plan["grades"] = {"year": {"title": "民主评议党员", "vote": "colleagues"}}
    plan["supervision"] = {"days": 10}
    plan["figures"] = {"rival": {"title": "对手的财政收入", "unit": "亿元"}}


@pytest.fixture
async def ledgers(world: World) -> Ledgers:
    """The eastern branch has a published promise, a decision, an item marked, a rival; all duties
    are open, and figures were entered."""
    await replan(world, with_everything)
    await value(world, (await paired(world, INCOME, east=OUTSIDE))["east"], 2024, 310)
    at(world, "2026-04-01T09:00")
    duties = {
        key: await frozen(world, key, PERIOD)
        for key in ("gap", "basics", "meeting", "visit", "exemplar", "grading")
    }
    await frozen(world, "quarterly", PERIOD)
    await frozen(world, "comment", "2026-Q1")
    for key in ("household", "village"):
        await frozen(world, key, "once")
    at(world, "2026-04-12T09:00")
    head, secretary = await world.actor("head"), await world.actor("east-secretary")
    east = world.ids["east"]
    made = await submit(
        world.ctx, secretary, world.campaign, "promise", east, None, paper(), "form"
    )
    await approve(world.ctx, head, made.id)
    day = date(2026, 4, 12)
    called = await meetings.convene(
        world.ctx, secretary, duties["meeting"]["east"], day, "二楼", "议一议", "called"
    )
    await minutes.log(world.ctx, secretary, called.view.id, Minutes(9, "议了", "修路灯\n送伞"))
    await checklists.mark(world.ctx, secretary, duties["basics"]["east"], "lessons", Mark.PARTLY)
    await figures.enter(
        world.ctx, head, world.campaign, "rival", Decimal("2.90"), day, "@公报", "entered"
    )
    await listed(world)
    member = await world.actor("east-member")
    idea = await suggest(world.ctx, member, world.campaign, "idea", "办夜校", "idea")
    await take_up(world.ctx, secretary, idea)
    return Ledgers(world)


async def listed(world: World) -> None:
    """A case against the eastern branch, ordered by nobody yet."""
    light = Light(
        *(world.campaign, Supervised.CHECK, 1, world.ids["east"], "east党支部", None, None),
        *("台账缺两页", "", date(2026, 4, 9), Why.OVERDUE),
    )
    run, head = await run_of(world), await world.actor("head")
    async with world.ctx.db.write() as session:
        await supervision.listed(session, world.ctx, run, light, None, head)


@pytest.mark.parametrize("name", BOOKS)
@pytest.mark.parametrize("language", ["zh-Hans", "en"])
async def test_what_goes_out_changes_nothing_when_it_comes_in(
    ledgers: Ledgers, name: str, language: str
) -> None:
    before = await ledgers.stored()
    for who in ("head", "east-secretary", "west-secretary"):
        data = await ledgers.get(name, who, language)
        report = await ledgers.send(name, data, who)
        assert (report.rows, report.untouched) == ((), len(table(data)))
    assert await ledgers.stored() == before


FILLED = {
    "indicators": ("east-secretary", {"指标": "集体收入"}, {"本次数值": "４１．５万元"}),
    "papers": (
        "east-secretary",
        {"事项": "季度报告"},
        {"内容": "一季度走访十二户。\n二季度接着干。"},
    ),
    "checklists": ("east-secretary", {"内容要求": "=党费+收缴"}, {"做到没有": "做到"}),
    "decisions": ("east-secretary", {"议定事项": "修路灯"}, {"办理结果": "十二盏都亮了"}),
    "figures": (
        "head",
        {"数字日期": ""},
        {"数字日期": "2026年4月9日", "本次数值": 3.1, "出处": "月报"},
    ),
    "gaps": ("east-secretary", {"状态": ""}, NEW_GAP),
    "visits": (
        "east-secretary",
        {"走访情况": ""},
        {"走访对象": "赵家", "走访日期": "2026-04-10", "走访记录": "屋顶漏雨，已联系修"},
    ),
    "comments": (
        "head",
        {"单位": "east党支部"},
        {
            "评定": "较好",
            "成效": "走访到位",
            "差距（点评）": "夜校少",
            "下一步": "抓夜校",
            "发出": "是",
        },
    ),
    "links": ("east-secretary", {"单位或个人": "刘春梅"}, NEW_LINK),
    "comparisons": (
        "east-secretary",
        {"谁的数": "柳河社区党支部"},
        {"本次数值": "３２０ 万元", "出处": "年报"},
    ),
    "plaques": (
        "east-secretary",
        {"牌子": "先锋岗"},
        {"挂在哪里": "刘春梅", "申报理由": "来办事的件件有回音"},
    ),
    "rules": (
        "east-secretary",
        {"单位": "east党支部"},
        {"制度名称": "夜校轮值", "内容": "每周三两人值班", "执行日期": "2026-05-01"},
    ),
    "exemplars": (
        "east-secretary",
        {"推广情况": ""},
        {"好做法": "夜校一月一期", "怎么做的": "月初定题", "见了什么效": "来了 120 人次"},
    ),
    "supervision": ("head", {"单位或个人": "east党支部"}, {"整改要求": "补齐两页"}),
    "ideas": ("east-secretary", {"金点子内容": "办夜校"}, {"办成情况": "开了两班"}),
    "grades": ("east-secretary", {"姓名": "刘春梅"}, {"等次": "优秀", "评语": "走访最多"}),
}


@pytest.mark.parametrize("name", BOOKS)
async def test_a_row_is_filled_in_once_however_often_it_is_sent(
    ledgers: Ledgers, name: str
) -> None:
    who, where, cells = FILLED[name]
    data = await ledgers.get(name, who)
    data = filled(data, (row_of(data, **where), cells))
    nothing = await ledgers.stored()
    would = await ledgers.send(name, data, who, dry=True)
    assert await ledgers.stored() == nothing
    report = await ledgers.send(name, data, who)
    assert report == would
    assert [one.outcome in (RowOutcome.ADDED, RowOutcome.CHANGED) for one in report.rows] == [True]
    after = await ledgers.stored()
    again = await ledgers.send(name, data, who)
    assert outcomes(again) == ["unchanged"]
    assert await ledgers.stored() == after
    line = report_lines(T, BOOKS[name].shape, report)[1]
    assert line.startswith(f"第 {report.rows[0].number} 行（")


async def test_what_came_in_is_what_chat_would_have_made(ledgers: Ledgers) -> None:
    for name, (who, where, cells) in FILLED.items():
        data = await ledgers.get(name, who)
        await ledgers.send(name, filled(data, (row_of(data, **where), cells)), who)
    async with ledgers.world.ctx.db.read() as session:
        assert await session.scalar(select(Progress.value)) == Decimal("41.5")
        assert "二季度" in (await session.scalar(select(Summary.text)) or "")
        marks = await session.scalars(select(ChecklistMark.mark).order_by(ChecklistMark.id))
        assert list(marks) == [Mark.PARTLY, Mark.DONE]
        results = await session.scalars(select(MeetingDecision.result).order_by("number"))
        assert list(results) == ["十二盏都亮了", None]
        days = await session.scalars(select(OutsideFigure.as_of).order_by(OutsideFigure.as_of))
        assert list(days) == [date(2026, 4, 9), date(2026, 4, 12)]
        (gap,) = await session.scalars(select(Gap))
        assert (gap.problem, gap.deadline, gap.state.value) == (
            "夜校办得少",
            date(2026, 6, 20),
            "submitted",
        )
    assert "gap.received" in {kind for _, kind, _ in await ledgers.world.sent()}


async def test_a_grade_that_is_none_and_one_too_many_come_back(ledgers: Ledgers) -> None:
    data = await ledgers.get("grades")
    assert [row["姓名"] for row in table(data)] == ["陈志强", "刘春梅"]
    best, deputy, member = {"评语": "带头"}, {"姓名": "陈志强"}, {"姓名": "刘春梅"}
    changed = filled(
        data,
        (row_of(data, **deputy), {**best, "等次": "优秀"}),
        (row_of(data, **member), {**best, "等次": "特别好"}),
    )
    report = await ledgers.send("grades", changed)
    assert outcomes(report) == ["added", "refused"]
    assert [one[2] for one in reasons(report)] == ["book-reason-unknown-grade"]
    again = filled(changed, (row_of(data, **member), {**best, "等次": "优秀"}))
    report = await ledgers.send("grades", again)
    assert [one[2] for one in reasons(report)] == ["refusal-too-many-graded"]


async def test_nobody_writes_for_another_organisation(ledgers: Ledgers) -> None:
    before = await ledgers.stored()
    for name, (who, where, cells) in FILLED.items():
        if name == "figures":
            continue
        theirs = await ledgers.get(name, who)
        row = row_of(theirs, **where)
        sent = await ledgers.send(name, filled(theirs, (row, cells)), "west-secretary")
        assert reasons(sent) == [(row, "key", "book-reason-unknown-key")], name
    for name in ("indicators", "papers"):
        _, where, cells = FILLED[name]
        seen = await ledgers.get(name, "head")
        sent = await ledgers.send(name, filled(seen, (row_of(seen, **where), cells)), "head")
        assert [reason for _, _, reason in reasons(sent)] == ["refusal-not-your-organisation"]
    assert await ledgers.stored() == before


async def test_a_refused_row_leaves_the_others_alone_and_comes_back(ledgers: Ledgers) -> None:
    data = await ledgers.get("gaps")
    assert [row["编号"].partition("-")[2] for row in table(data)] == ["1", "2"]
    late = {**NEW_GAP, "差距": "没有场地", "改好期限": "2030-01-01"}
    more = {**NEW_GAP, "差距": "没有书"}
    data = filled(
        data,
        (2, NEW_GAP),
        (3, late),
        (behind(data), more),
        (behind(data) + 1, {**more, "差距": "多"}),
    )
    would = await ledgers.send("gaps", data, dry=True)
    assert outcomes(would) == ["added", "refused", "added", "refused"]
    report = await ledgers.send("gaps", data)
    assert report == would
    assert reasons(report) == [
        (3, "", "refusal-deadline-outside"),
        (5, "", "refusal-enough-handed-in"),
    ]
    back = saved(receipt(T, BOOKS["gaps"].shape, ledgers.read("gaps", data), report))
    answers = [row["办理情况"] for row in table(back)]
    assert answers[0] == "新增"
    assert answers[1].startswith("收不下。")
    mended = filled(back, (3, {"改好期限": "2026-06-01"}))
    again = await ledgers.send("gaps", mended)
    assert outcomes(again) == ["unchanged", "refused", "unchanged", "refused"]
    assert {reason for _, _, reason in reasons(again)} == {"refusal-enough-handed-in"}


async def test_a_gap_is_mended_in_the_file_it_was_listed_in(ledgers: Ledgers) -> None:
    world = ledgers.world
    old = filled(await ledgers.get("gaps"), (2, NEW_GAP))
    await ledgers.send("gaps", old)
    better = filled(old, (2, {"措施": "每周请农技站讲一次"}))
    assert reasons(await ledgers.send("gaps", better)) == [
        (2, "measure", "book-reason-gap-not-returned")
    ]
    head, secretary = await world.actor("head"), await world.actor("east-secretary")
    (sheet,) = await gap_reads.mine(world.ctx, secretary)
    await gaps.return_(world.ctx, head, sheet.view.id, "说细一点")
    assert outcomes(await ledgers.send("gaps", better)) == ["changed"]
    (sheet,) = await gap_reads.mine(world.ctx, secretary)
    assert (sheet.view.measure, sheet.view.state) == ("每周请农技站讲一次", GapState.SUBMITTED)
    assert outcomes(await ledgers.send("gaps", better)) == ["unchanged"]
    await gaps.accept(world.ctx, head, sheet.view.id)
    fresh = await ledgers.get("gaps")
    done = filled(fresh, (row_of(fresh, 状态="整改中"), {"整改结果": "已办三期"}))
    assert outcomes(await ledgers.send("gaps", done)) == ["changed"]
    assert (await gap_reads.look(world.ctx, head, sheet.view.id)).view.state is GapState.CLAIMED
    for former in (better, done):
        assert outcomes(await ledgers.send("gaps", former)) == ["unchanged"]
    assert reasons(await ledgers.send("gaps", old)) == [
        (2, "measure", "book-reason-gap-not-returned")
    ]


async def test_what_somebody_else_changed_meanwhile_is_not_written_over(ledgers: Ledgers) -> None:
    world, secretary = ledgers.world, await ledgers.world.actor("east-secretary")
    data = await ledgers.get("checklists")
    row = row_of(data, 内容要求="三会一课")
    duty = int(table(data)[row - 2]["编号"].partition(":")[0])
    await checklists.mark(world.ctx, secretary, duty, "lessons", Mark.DONE)
    stale = await ledgers.send("checklists", filled(data, (row, {"做到没有": "没做到"})))
    assert reasons(stale) == [(row, "mark", "book-reason-stale")]
    same = await ledgers.send("checklists", filled(data, (row, {"做到没有": "做到"})))
    assert outcomes(same) == ["unchanged"]
    other = filled(data, (row_of(data, 内容要求="=党费+收缴"), {"做到没有": "部分做到"}))
    assert outcomes(await ledgers.send("checklists", other)) == ["added"]
    sheet = await checklists.opened(world.ctx, secretary, duty)
    assert dict(sheet.marks) == {"lessons": Mark.DONE, "dues": Mark.PARTLY}


async def test_a_whole_list_of_links_is_entered_kept_up_to_date_and_ended(
    ledgers: Ledgers,
) -> None:
    data = await ledgers.get("links")
    rows = range(2, behind(data))
    assert len(rows) == 3 * 2 + 3
    every = [(row, {**NEW_LINK, "对象": f"第{row}家"}) for row in rows]
    own = row_of(data, 单位或个人="east党支部")
    every[own - 2][1]["我方"] = "刘春梅"
    new = {**NEW_LINK, "单位或个人": "east党支部", "事项": "联系村"}
    more = (behind(data), new), (behind(data) + 1, {**new, "对象": "", "我方": "周德胜"})
    report = await ledgers.send("links", filled(data, *every, *more))
    assert outcomes(report) == ["added"] * 10 + ["refused"]
    assert reasons(report) == [(12, "link", "book-reason-empty")]

    data = await ledgers.get("links")
    first, second = row_of(data, 对象="第2家"), row_of(data, 对象="第3家")
    third, fourth = row_of(data, 对象="第4家"), row_of(data, 单位或个人="east党支部", 对象="")
    data = filled(
        data,
        (first, {"打算": "帮着找场地"}),
        (second, {"结束原因": "搬走了"}),
        (third, {"对象": "另一家"}),
        (fourth, {**NEW_LINK, "对象": "北村", "我方": "周德胜"}),
    )
    for expected in ("changed", "unchanged"):
        report = await ledgers.send("links", data)
        assert sorted(outcomes(report)) == sorted([expected, expected, "refused", "refused"])
        assert sorted(reasons(report)) == [
            (third, "link", "book-reason-link-stands"),
            (fourth, "ours", "book-reason-unknown-person"),
        ]


async def test_new_rows_have_to_say_what_they_belong_to(ledgers: Ledgers) -> None:
    data = await ledgers.get("figures", "head")
    new = {"数字名称": "对手的财政收入", "本次数值": "-3", "数字日期": "2026-04-01"}
    rows = (behind(data), new), (behind(data) + 1, {**new, "数字名称": "别的"})
    report = await ledgers.send("figures", filled(data, *rows), "head")
    assert outcomes(report) == ["added", "refused"]
    assert reasons(report)[0][2] == "book-reason-which-figure"
    data = await ledgers.get("indicators")
    report = await ledgers.send("indicators", filled(data, (behind(data), {"本次数值": 4})))
    assert reasons(report) == [(behind(data), "", "book-reason-no-new-rows")]
    data = await ledgers.get("gaps", "north-secretary")
    strange = {**NEW_GAP, "事项": "别的事"}
    report = await ledgers.send("gaps", filled(data, (behind(data), strange)), "north-secretary")
    assert reasons(report)[0][1:] == ("matter", "book-reason-which-duty")


async def test_what_stands_is_changed_in_chat_alone(ledgers: Ledgers) -> None:
    data = await ledgers.get("figures", "head")
    row = row_of(data, 出处="@公报")
    report = await ledgers.send("figures", filled(data, (row, {"本次数值": 5})), "head")
    assert reasons(report) == [(row, "value", "book-reason-figure-stands")]
