"""Grades: who proposes and who confirms, how many the best may be, who is told, what comes back."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import func, select

from models.plan.grading import MOST_EXCELLENT
from models.queries.dated import answered_by, dated
from models.queries.duties import duties as duty_views
from models.queries.grade_sheets import GradeSheet
from models.rules.grading import most, moves, too_many
from models.tables import (
    Appointment,
    Duty,
    GivenGrade,
    Grading,
    GradingState,
    Member,
    Role,
    Round,
    RoundResult,
    RoundState,
    Subject,
)
from services import grade_decisions, grade_reads, grades, objections
from services.grade_objections import GradeNoticeOver
from services.grade_steps import BelowFloor, NotAllGraded, TooManyGraded, VoteGoesOn
from services.grades import GradeDraft, ReasonNeeded
from services.refusals import AlreadyDone, AlreadySubmitted, NotExpected, NotFound, OwnWork
from tests.services.dues import at, frozen, replan, run_of
from tests.services.worlds import World

PERIOD = "2026-H1"
DAY = timedelta(days=1)
MARKS = {
    "excellent": {"title": "优秀", "value": 100},
    "good": {"title": "合格", "value": 80},
    "poor": {"title": "不合格", "value": 0},
}


def asking(plan: dict[str, Any]) -> None:
    """Of each organisation, in the last two days of each half."""
    plan["questionnaires"]["members"] = {
        "title": "党员测评",
        "items": {"duty": {"title": "履职", "prompt": "干得怎么样？"}},
        "scale": MARKS,
    }
    rhythm = {"every": "half", "opens": {"before_end": 12}, "closes": {"before_end": 4}}
    plan["evaluations"]["colleagues"] = {
        **{"title": "党员测评", "about": "members", "questionnaire": "members", **rhythm},
        "voters": {"members": 100},
    }
    plan["expectations"]["self"] = {
        **{"title": "自评", "kind": "summary", "by": "members", "every": "quarter"},
        **{"due": {"before_end": 10}, "prompt": "做得怎么样？"},
    }
    plan["grades"] = {
        "year": {"title": "民主评议党员", "vote": "colleagues", "own": "self", "floor": 60}
    }
    plan["expectations"]["grading"] = {
        **{"title": "评定等次", "kind": "grade", "by": "organisations", "every": "half"},
        **{"of": "year", "opens": {"before_end": 1}, "due": {"before_end": 0}},
        "prompt": "每名党员评哪一等？",
    }


@pytest.fixture
async def plan(world: World) -> World:
    await replan(world, asking)
    at(world, "2026-06-30T09:00")
    return world


@pytest.fixture
async def duty(plan: World) -> int:
    return (await frozen(plan, "grading", PERIOD))["east"]


async def give(
    world: World, duty: int, whom: str, grade: str, who: str = "east-secretary", why: str = "带头"
) -> GradeSheet:
    draft = GradeDraft((await world.actor(whom)).member_id, grade, why)
    actor, token = await world.actor(who), world.ctx.tokens.new()
    return await grades.give(world.ctx, actor, duty, draft, token)


async def proposed(world: World, duty: int) -> GradeSheet:
    """The member is excellent; each leader was given “good” by the other."""
    await give(world, duty, "east-member", "excellent")
    await give(world, duty, "east-secretary", "good", "east-deputy", "")
    secretary = await world.actor("east-secretary")
    await grades.give_rest(world.ctx, secretary, duty)
    return await grades.hand_in(world.ctx, secretary, duty)


async def confirmed(world: World, duty: int) -> int:
    """The id of the member's grade."""
    await proposed(world, duty)
    await grade_decisions.confirm(world.ctx, await world.actor("head"), duty)
    (one,) = await grade_reads.mine(world.ctx, await world.actor("east-member"))
    return one.own.line.id or 0


async def voted(world: World, state: RoundState, scores: Mapping[str, int] | None = None) -> None:
    """The round about the people of the eastern branch, with these points."""
    run = await run_of(world)
    now = world.ctx.clock.now()
    async with world.ctx.db.write() as session:
        round_ = Round(
            campaign_id=run.campaign.id,
            plan_version_id=run.version_id,
            evaluation="colleagues",
            period=PERIOD,
            organisation_id=world.ids["east"],
            about="members",
            state=state,
            public_key=b"0" * 32,
            key_name="k",
            opened_at=now,
            closes_at=now,
            closed_at=now,
        )
        session.add(round_)
        await session.flush()
        for place, (key, score) in enumerate((scores or {}).items()):
            member = await session.scalar(select(Member.id).where(Member.key == key))
            session.add(Subject(round_id=round_.id, place=place, member_id=member or 0))
            session.add(
                RoundResult(
                    round_id=round_.id,
                    place=place,
                    invited=9,
                    voted=9,
                    quorate=True,
                    score=score * 1000,
                    shown=["members"],
                    verdicts={},
                    left_out=[],
                )
            )


async def came_in(world: World, duty: int) -> int:
    async with world.ctx.db.read() as session:
        (view,) = await duty_views(session, world.ctx.clock.now(), Duty.id == duty)
        return view.came_in


async def line(world: World, duty: int, whom: str, who: str = "east-secretary") -> Any:
    member = (await world.actor(whom)).member_id
    _, one, _ = await grade_reads.person(world.ctx, await world.actor(who), duty, member)
    return one


def test_a_third_is_rounded_down_and_nobody_answers_his_own_organisation() -> None:
    third = MOST_EXCELLENT
    assert [most(third, people) for people in (2, 3, 13)] == [0, 1, 4]
    assert too_many(["a", "a", "b"], {"a": third}, 3) == ("a", 2, 1)
    assert too_many(["a", None, "b"], {"a": third}, 3) is None
    for state in GradingState:
        both = moves(state.value, owns=True, oversees=True)
        assert not both & {"confirm", "return"}


async def test_proposed_confirmed_and_told_to_each_alone(plan: World, duty: int) -> None:
    found = await proposed(plan, duty)
    assert await came_in(plan, duty) == 1
    assert (found.view.state, found.taken("excellent")) == (GradingState.PROPOSED, 1)
    assert await plan.told("grade.proposed") == {"head", "clerk"}
    assert not await plan.told("grade.told")
    member, head = await plan.actor("east-member"), await plan.actor("head")
    assert await grade_reads.mine(plan.ctx, member) == []
    async with plan.ctx.db.read() as session:
        waiting = await dated(session, plan.ctx.today(), answered_by, head.member_id)
    assert [(one.kind, one.id, str(one.day)) for one in waiting] == [
        ("grading", duty, "2026-07-07")
    ]
    _, unreached = await grade_decisions.confirm(plan.ctx, head, duty)
    assert unreached == 0
    told = [who for who, kind, _ in await plan.sent() if kind == "grade.told"]
    assert sorted(told) == ["east-deputy", "east-member", "east-secretary"]
    assert await plan.told("grade.confirmed") == {"east-secretary", "east-deputy"}
    (own,) = await grade_reads.mine(plan.ctx, member)
    assert (own.own.line.grade, own.own.line.reason) == ("excellent", "带头")
    with pytest.raises(NotFound):
        await grade_reads.own(plan.ctx, head, own.own.line.id or 0)
    with pytest.raises(AlreadyDone):
        await grade_decisions.confirm(plan.ctx, head, duty)


async def test_nobody_gives_himself_a_grade_or_reads_his_own_before(plan: World, duty: int) -> None:
    with pytest.raises(OwnWork):
        await give(plan, duty, "east-secretary", "good")
    await give(plan, duty, "east-secretary", "poor", "east-deputy")
    with pytest.raises(NotFound):
        await line(plan, duty, "east-secretary")
    for stranger in ("east-member", "west-secretary", "head"):
        with pytest.raises(NotFound):
            await give(plan, duty, "east-deputy", "good", stranger)
        with pytest.raises(NotFound):
            await grade_reads.look(plan.ctx, await plan.actor(stranger), duty)
    with pytest.raises(NotFound):
        await give(plan, duty, "west-member", "good")
    with pytest.raises(NotFound):
        await give(plan, duty, "east-member", "superb")


async def test_no_more_than_a_third_are_excellent(plan: World, duty: int) -> None:
    await give(plan, duty, "east-member", "excellent")
    with pytest.raises(TooManyGraded) as refused:
        await give(plan, duty, "east-deputy", "excellent")
    assert refused.value.args_ == {"title": "优秀", "most": 1, "people": 3, "count": 2}
    await give(plan, duty, "east-member", "excellent", "east-deputy")
    await give(plan, duty, "east-member", "good")
    await give(plan, duty, "east-deputy", "excellent")


async def test_a_share_that_shrank_is_noticed_when_it_is_handed_in(plan: World, duty: int) -> None:
    await give(plan, duty, "east-member", "excellent")
    await give(plan, duty, "east-deputy", "good", why="")
    async with plan.ctx.db.write() as session:
        left = (await plan.actor("east-deputy")).member_id
        appointment = select(Appointment).where(Appointment.member_id == left)
        (await session.scalars(appointment)).one().valid_to = plan.ctx.today() - DAY
    with pytest.raises(TooManyGraded):
        await grades.hand_in(plan.ctx, await plan.actor("east-secretary"), duty)
    await give(plan, duty, "east-member", "good")
    await grades.hand_in(plan.ctx, await plan.actor("east-secretary"), duty)
    async with plan.ctx.db.read() as session:
        assert await session.scalar(select(func.count()).select_from(GivenGrade)) == 2


async def test_all_but_the_usual_grade_need_a_reason(plan: World, duty: int) -> None:
    for grade in ("excellent", "basic", "poor"):
        with pytest.raises(ReasonNeeded):
            await give(plan, duty, "east-member", grade, why="  ")
    assert (await give(plan, duty, "east-member", "good", why="")).taken("good") == 1


async def test_the_same_form_counts_once(plan: World, duty: int) -> None:
    secretary, member = await plan.actor("east-secretary"), await plan.actor("east-member")
    draft = GradeDraft(member.member_id, "good")
    await grades.give(plan.ctx, secretary, duty, draft, "same")
    with pytest.raises(AlreadySubmitted):
        await grades.give(plan.ctx, secretary, duty, draft, "same")
    await grades.give_rest(plan.ctx, secretary, duty)
    with pytest.raises(AlreadyDone):
        await grades.give_rest(plan.ctx, secretary, duty)


async def test_nothing_before_its_day_or_before_the_vote_is_counted(plan: World, duty: int) -> None:
    await voted(plan, RoundState.OPEN)
    with pytest.raises(VoteGoesOn):
        await give(plan, duty, "east-member", "good")
    at(plan, "2026-06-28T09:00")
    with pytest.raises(NotExpected):
        await give(plan, duty, "east-member", "good")


async def test_below_the_floor_nobody_is_excellent(plan: World, duty: int) -> None:
    await voted(plan, RoundState.CLOSED, {"east-deputy": 90, "east-member": 59})
    with pytest.raises(BelowFloor) as refused:
        await give(plan, duty, "east-member", "excellent")
    assert refused.value.args_["score"] == "59.00"
    await give(plan, duty, "east-member", "basic")
    await give(plan, duty, "east-deputy", "excellent")
    one = await line(plan, duty, "east-deputy")
    assert one.ballot is not None
    assert one.ballot.score == 90


async def test_everybody_needs_a_grade_and_a_leaders_may_be_left_to_the_superior(
    plan: World, duty: int
) -> None:
    secretary, head = await plan.actor("east-secretary"), await plan.actor("head")
    await give(plan, duty, "east-deputy", "good", why="")
    with pytest.raises(NotAllGraded) as refused:
        await grades.hand_in(plan.ctx, secretary, duty)
    assert refused.value.args_["names"] == ("刘春梅",)
    await grades.give_rest(plan.ctx, secretary, duty)
    await grades.hand_in(plan.ctx, secretary, duty)
    with pytest.raises(NotAllGraded):
        await grade_decisions.confirm(plan.ctx, head, duty)
    with pytest.raises(AlreadyDone):
        await give(plan, duty, "east-member", "poor", "head")
    await give(plan, duty, "east-secretary", "excellent", "head")
    await grade_decisions.confirm(plan.ctx, head, duty)


async def test_who_stands_on_it_does_not_confirm_it(plan: World, duty: int) -> None:
    async with plan.ctx.db.write() as session:
        member = (await plan.actor("head")).member_id
        office = {"role": Role.MEMBER, "valid_from": plan.ctx.today() - DAY}
        east = plan.ids["east"]
        session.add(Appointment(member_id=member, organisation_id=east, **office))
    await give(plan, duty, "head", "excellent")
    secretary = await plan.actor("east-secretary")
    await grades.give_rest(plan.ctx, secretary, duty)
    await grades.hand_in(plan.ctx, secretary, duty)
    head = await plan.actor("head")
    with pytest.raises(OwnWork):
        await grade_decisions.confirm(plan.ctx, head, duty)
    with pytest.raises(OwnWork):
        await grade_decisions.return_(plan.ctx, head, duty, (), "再看看")
    with pytest.raises(NotFound):
        await line(plan, duty, "head", "head")
    await give(plan, duty, "east-secretary", "good", "clerk", "")
    await grade_decisions.confirm(plan.ctx, await plan.actor("clerk"), duty)


async def test_one_sent_back_is_given_anew_and_the_others_stay(plan: World, duty: int) -> None:
    await proposed(plan, duty)
    head, secretary = await plan.actor("head"), await plan.actor("east-secretary")
    member = (await plan.actor("east-member")).member_id
    with pytest.raises(NotFound):
        await grade_decisions.return_(plan.ctx, head, duty, [999], "没有这个人")
    await grade_decisions.return_(plan.ctx, head, duty, [member], "事迹不够")
    assert await came_in(plan, duty) == 0
    assert await plan.told("grade.returned") == {"east-secretary", "east-deputy"}
    with pytest.raises(NotAllGraded):
        await grades.hand_in(plan.ctx, secretary, duty)
    with pytest.raises(AlreadyDone):
        await give(plan, duty, "east-deputy", "poor")
    assert (await line(plan, duty, "east-member")).line.returned == "事迹不够"
    await give(plan, duty, "east-member", "good", why="")
    await grades.hand_in(plan.ctx, secretary, duty)
    assert await came_in(plan, duty) == 1
    await grade_decisions.confirm(plan.ctx, head, duty)


async def test_all_sent_back_leaves_a_leaders_own_to_the_superior(plan: World, duty: int) -> None:
    await proposed(plan, duty)
    await grade_decisions.return_(plan.ctx, await plan.actor("head"), duty, (), "都再看看")
    await give(plan, duty, "east-member", "good", why="")
    await give(plan, duty, "east-deputy", "good", why="")
    found = await grades.hand_in(plan.ctx, await plan.actor("east-secretary"), duty)
    assert found.left == 1


async def test_an_upheld_objection_has_the_grade_proposed_anew(plan: World, duty: int) -> None:
    given = await confirmed(plan, duty)
    member, head = await plan.actor("east-member"), await plan.actor("head")
    token = plan.ctx.tokens.new()
    with pytest.raises(NotFound):
        await objections.file(plan.ctx, head, "grade", given, "不对", token)
    filed = await objections.file(plan.ctx, member, "grade", given, "我没有做到", token)
    with pytest.raises(AlreadySubmitted):
        await objections.file(plan.ctx, member, "grade", given, "我没有做到", token)
    assert await plan.told("objection.filed") == {"head", "clerk"}
    seen = await objections.listed(plan.ctx, await plan.actor("clerk"))
    assert [(one.about, one.about_id, one.organisation) for one in seen] == [
        ("grade", given, "town党支部")
    ]
    for other in ("east-secretary", "west-secretary"):
        with pytest.raises(NotFound):
            await objections.look(plan.ctx, await plan.actor(other), filed.id)
    await objections.answer(plan.ctx, head, filed.id, "说得对", upheld=True)
    assert await came_in(plan, duty) == 0
    (own,) = await grade_reads.mine(plan.ctx, member)
    assert own.own.line.state is GradingState.RETURNED
    with pytest.raises(GradeNoticeOver):
        await objections.file(plan.ctx, member, "grade", given, "再说一句", "later")
    await give(plan, duty, "east-member", "good", why="")
    await grades.hand_in(plan.ctx, await plan.actor("east-secretary"), duty)
    await grade_decisions.confirm(plan.ctx, head, duty)
    told = [who for who, kind, _ in await plan.sent() if kind == "grade.told"]
    assert sorted(told) == ["east-deputy", "east-member", "east-member", "east-secretary"]
    again = await grade_reads.own(plan.ctx, member, given)
    confirmed_before = [one.grade for one in again.history if one.step == "confirmed"]
    assert confirmed_before == ["excellent", "good"]


async def test_after_five_workdays_or_when_declined_the_grade_stands(
    plan: World, duty: int
) -> None:
    given = await confirmed(plan, duty)
    member, head = await plan.actor("east-member"), await plan.actor("head")
    at(plan, "2026-07-07T17:00")
    filed = await objections.file(plan.ctx, member, "grade", given, "不对", "last day")
    await objections.answer(plan.ctx, head, filed.id, "已查", upheld=False)
    async with plan.ctx.db.read() as session:
        state = await session.scalar(select(Grading.state).where(Grading.duty_id == duty))
    assert state is GradingState.CONFIRMED
    at(plan, "2026-07-08T09:00")
    with pytest.raises(GradeNoticeOver):
        await objections.file(plan.ctx, member, "grade", given, "迟了", "too late")


async def test_a_list_holds_ones_own_and_what_was_handed_in_below(plan: World, duty: int) -> None:
    head, secretary = await plan.actor("head"), await plan.actor("east-secretary")
    await give(plan, duty, "east-member", "good", why="")
    assert [one.duty_id for one, _ in await grade_reads.listed(plan.ctx, secretary)] == [duty]
    assert await grade_reads.listed(plan.ctx, head) == []
    await grades.give_rest(plan.ctx, secretary, duty)
    await grades.hand_in(plan.ctx, secretary, duty)
    assert [title for _, title in await grade_reads.listed(plan.ctx, head)] == ["民主评议党员"]
    assert await grade_reads.listed(plan.ctx, await plan.actor("west-secretary")) == []
