"""Adopted ideas: who can be given one, who reports, who verifies, what is late."""

from datetime import timedelta

import pytest

from models.queries.dated import answered_by, dated, overdue_below
from models.rules.steps import IdeaStep
from models.tables import Idea, IdeaState
from services import idea_reads as reads
from services.drafts import DeadlineOutside
from services.evidence import Evidence
from services.idea_tasks import Task, assign, call, refuse, report, verify
from services.ideas import adopt, decline
from services.refusals import AlreadyDone, NotNow, NotYourOrganisation
from services.submission import NothingWritten
from tests.services.dues import at
from tests.services.tasks import take_up
from tests.services.test_ideas import hand_in
from tests.services.worlds import World

PHOTO = Evidence("photo", "file", "unique")


async def given_to(world: World, place: str, who: str | None = None, days: int = 10) -> Task:
    member = (await world.actor(who)).member_id if who else None
    return Task(world.ids[place], member, world.ctx.today() + timedelta(days=days))


async def adopted(world: World, task: Task, who: str = "east-member") -> int:
    """By east's secretary, or by the head where it is a leader's."""
    idea = await hand_in(world, who)
    decider = "east-secretary" if who == "east-member" else "head"
    await adopt(world.ctx, await world.actor(decider), idea, task)
    return idea


async def stored(world: World, idea: int) -> Idea:
    async with world.ctx.db.read() as session:
        return await session.get_one(Idea, idea)


async def test_it_is_given_to_those_below_whoever_decides(world: World) -> None:
    idea = await hand_in(world)
    owners = (await call(world.ctx, await world.actor("east-secretary"), idea)).owners
    assert [(one.organisation, one.member) for one in owners] == [
        ("east党支部", None),
        ("east党支部", "王秀英"),
        ("east党支部", "陈志强"),
        ("east党支部", "刘春梅"),
    ]
    leaders = await hand_in(world, "east-secretary")
    above = (await call(world.ctx, await world.actor("head"), leaders)).owners
    assert {"west党支部", "north党支部"} <= {one.organisation for one in above}
    assert "赵玉兰" not in {one.member for one in above}


@pytest.mark.parametrize(
    ("place", "who"), [("west", None), ("east", "west-member"), ("town", None)]
)
async def test_nobody_else_can_be_given_it(world: World, place: str, who: str | None) -> None:
    idea, secretary = await hand_in(world), await world.actor("east-secretary")
    with pytest.raises(NotYourOrganisation):
        await adopt(world.ctx, secretary, idea, await given_to(world, place, who))
    assert (await stored(world, idea)).state is IdeaState.RECEIVED


@pytest.mark.parametrize("days", [-1, 400])
async def test_the_day_lies_ahead_and_within_the_campaign(world: World, days: int) -> None:
    idea, secretary = await hand_in(world), await world.actor("east-secretary")
    with pytest.raises(DeadlineOutside):
        await adopt(world.ctx, secretary, idea, await given_to(world, "east", days=days))


async def test_the_owner_is_told_and_reports_with_evidence(world: World) -> None:
    idea = await adopted(world, await given_to(world, "east", "east-member"))
    assert await world.told("idea.assigned") == {"east-member"}
    member = await world.actor("east-member")
    with pytest.raises(NothingWritten):
        await report(world.ctx, member, idea, " ")
    await report(world.ctx, member, idea, "开了两班", (PHOTO,))
    assert await world.told("idea.claimed") == {"east-secretary", "east-deputy"}
    _, files = await reads.files(world.ctx, await world.actor("east-secretary"), idea)
    assert [one.file_id for one in files] == ["file"]
    with pytest.raises(NotYourOrganisation):
        await verify(world.ctx, member, idea)


CHECKERS = (
    # whose task → who may say that it was carried out
    ("east", "east-member", {"east-secretary", "east-deputy"}),
    ("east", "east-deputy", {"head", "clerk"}),
    ("east", None, {"head", "clerk"}),
)


@pytest.mark.parametrize(("place", "who", "allowed"), CHECKERS)
async def test_somebody_else_verifies_it(
    world: World, place: str, who: str | None, allowed: set[str]
) -> None:
    idea = await adopted(world, await given_to(world, place, who))
    await report(world.ctx, await world.actor(who or "east-secretary"), idea, "办成了")
    may = set()
    for one in ("head", "clerk", "east-secretary", "east-deputy", "east-member", "west-secretary"):
        opened = await reads.look(world.ctx, await world.actor(one), idea)
        if IdeaStep.VERIFY in opened.steps:
            may.add(one)
        else:
            with pytest.raises(NotYourOrganisation):
                await verify(world.ctx, await world.actor(one), idea)
    assert may == allowed


async def test_at_the_top_it_is_not_whoever_reported_it(world: World) -> None:
    head, clerk = await world.actor("head"), await world.actor("clerk")
    idea = await hand_in(world, "head")
    await adopt(world.ctx, clerk, idea, await given_to(world, "town"))
    await report(world.ctx, clerk, idea, "办成了")
    with pytest.raises(NotYourOrganisation):
        await verify(world.ctx, clerk, idea)
    await verify(world.ctx, head, idea)
    assert (await stored(world, idea)).state is IdeaState.IMPLEMENTED


async def test_a_refused_report_stands_open_again(world: World) -> None:
    idea = await adopted(world, await given_to(world, "east", "east-member"))
    member, secretary = await world.actor("east-member"), await world.actor("east-secretary")
    with pytest.raises(NotNow):
        await verify(world.ctx, secretary, idea)
    await report(world.ctx, member, idea, "办成了")
    await refuse(world.ctx, secretary, idea, "再办一班")
    assert await world.told("idea.refused") == {"east-member"}
    assert (await stored(world, idea)).state is IdeaState.ADOPTED
    await report(world.ctx, member, idea, "又办一班")
    await verify(world.ctx, secretary, idea)
    with pytest.raises(AlreadyDone):
        await refuse(world.ctx, secretary, idea, "不行")


async def test_another_owner_is_told_and_the_first_is_rid_of_it(world: World) -> None:
    idea = await adopted(world, await given_to(world, "east", "east-member"))
    secretary = await world.actor("east-secretary")
    await assign(world.ctx, secretary, idea, await given_to(world, "east", "east-deputy"))
    assert await world.told("idea.assigned") == {"east-member", "east-deputy"}
    with pytest.raises(NotYourOrganisation):
        await report(world.ctx, await world.actor("east-member"), idea, "办成了")
    await decline(world.ctx, secretary, await hand_in(world), "不行")


async def owed(world: World, who: str) -> list[int]:
    day, me = world.ctx.today(), (await world.actor(who)).member_id
    async with world.ctx.db.read() as session:
        found = await dated(session, day, answered_by, me)
    return [one.id for one in found if one.kind == "idea"]


async def late_below(world: World, who: str) -> list[int]:
    day, me = world.ctx.today(), (await world.actor(who)).member_id
    async with world.ctx.db.read() as session:
        found = await dated(session, day, overdue_below, me)
    return [one.id for one in found if one.kind == "idea"]


async def test_its_owner_has_it_among_what_he_owes_and_late_it_stands_above(world: World) -> None:
    idea = await adopted(world, await given_to(world, "east"))
    assert await owed(world, "east-secretary") == await owed(world, "east-deputy") == [idea]
    assert await owed(world, "east-member") == []
    assert await late_below(world, "head") == []
    at(world, "2026-03-20T09:00")
    assert await late_below(world, "head") == [idea]
    assert await late_below(world, "west-secretary") == []
    await report(world.ctx, await world.actor("east-secretary"), idea, "办成了")
    assert await owed(world, "east-secretary") == await late_below(world, "head") == []


async def test_what_is_taken_up_everybody_reads_without_the_words_inside(world: World) -> None:
    idea, secretary = await hand_in(world), await world.actor("east-secretary")
    stranger = await world.actor("west-member")
    with pytest.raises(NotYourOrganisation):
        await reads.look(world.ctx, stranger, idea)
    await take_up(world.ctx, secretary, idea, "找老刘")
    opened = await reads.look(world.ctx, stranger, idea)
    assert not opened.inside
    assert (await reads.files(world.ctx, stranger, idea))[1] == ()
