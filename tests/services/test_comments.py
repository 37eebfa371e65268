from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from models.rules.facts import DutyFact
from publishing.screens.comment_facts import Place
from publishing.screens.comment_facts import facts as facts_screen
from publishing.texts import Texts
from services import comment_facts, comment_reads, comment_sittings, comments, summaries
from services.comment_rows import TEXT_LENGTH, CommentDraft
from services.comment_sittings import Stand
from services.commitment_reviews import approve
from services.commitments import submit as promise
from services.fulfilment import claim_fulfilled, verify
from services.ideas import submit as suggest
from services.progress import add_progress
from services.refusals import (
    AlreadyDone,
    AlreadySubmitted,
    NoCampaign,
    NotExpected,
    NotFound,
    NotYourOrganisation,
    TooLong,
)
from services.submission import NothingWritten
from tests.services.dues import at, frozen, rename, replan
from tests.services.papers import indicator, paper
from tests.services.statements import statements
from tests.services.tasks import take_up
from tests.services.worlds import PEOPLE, World

PLACE = Place(1, 0, 0, 1, None, None, "comment.queue")
DRAFT = CommentDraft("good", "走访到位", "活动少了些", "下季度抓好夜校")


async def asked(world: World) -> dict[str, int]:
    """The duties to comment on the first quarter, just after it has ended."""
    at(world, "2026-04-02T09:00")
    return await frozen(world, "comment", "2026-Q1")


async def give(
    world: World,
    duty: int,
    who: str = "head",
    draft: CommentDraft = DRAFT,
    token: str = "",
) -> int:
    actor, token = await world.actor(who), token or world.ctx.tokens.new()
    return (await comments.publish(world.ctx, actor, duty, draft, token)).id


async def waiting(world: World, who: str) -> list[str]:
    """On whom this person still owes one."""
    found = await comment_sittings.sittings(world.ctx, await world.actor(who))
    return [spot.name for one in found for spot in one.spots if spot.stand is not Stand.GIVEN]


async def test_the_superior_owes_one_for_each_organisation_below(world: World) -> None:
    await asked(world)
    for who in ("head", "clerk"):
        assert await waiting(world, who) == ["east党支部", "west党支部", "north党支部"]
    assert await waiting(world, "east-secretary") == []


async def test_it_is_published_by_the_plan_and_sent_to_its_leaders(world: World) -> None:
    duties = await asked(world)
    given = await give(world, duties["east"])
    assert await world.told("comment.published") == {"east"}
    assert await world.told("comment.received") == {"east-secretary", "east-deputy"}
    opened = await comment_reads.look(world.ctx, await world.actor("east-member"), given)
    assert (opened.grade, opened.view.author, opened.view.gaps) == ("好", "李卫国", "活动少了些")
    assert await waiting(world, "clerk") == ["west党支部", "north党支部"]


async def test_the_plan_says_which_groups_hear_of_it(world: World) -> None:
    await replan(world, lambda plan: plan["publish"].update(comments=["superior", "own"]))
    await give(world, (await asked(world))["east"])
    assert await world.told("comment.published") == {"east", "town"}


async def test_a_period_is_commented_on_once(world: World) -> None:
    duty, clerk = (await asked(world))["east"], await world.actor("clerk")
    await give(world, duty, token="form")
    with pytest.raises(AlreadySubmitted):
        await give(world, duty, token="form")
    with pytest.raises(AlreadyDone):
        await give(world, duty, "clerk")
    with pytest.raises(AlreadyDone):
        await comment_facts.call(world.ctx, clerk, duty)


@pytest.mark.parametrize("who", sorted(set(PEOPLE) - {"head", "clerk"}))
async def test_only_the_superiors_leaders_comment(world: World, who: str) -> None:
    duty = (await asked(world))["east"]
    with pytest.raises(NotYourOrganisation):
        await give(world, duty, who)
    with pytest.raises(NotYourOrganisation):
        await comment_facts.call(world.ctx, await world.actor(who), duty)


async def test_grades_are_those_of_the_plans_scale(world: World) -> None:
    scale = {"up": {"title": "进位", "value": 90}, "down": {"title": "退位", "value": 40}}
    await replan(world, lambda plan: plan.update(comment_scale=scale))
    duty = (await asked(world))["east"]
    call = await comment_facts.call(world.ctx, await world.actor("head"), duty)
    assert dict(call.scale) == {"up": "进位", "down": "退位"}
    with pytest.raises(NotExpected):
        await give(world, duty)
    given = await give(world, duty, draft=replace(DRAFT, grade="down"))
    opened = await comment_reads.look(world.ctx, await world.actor("head"), given)
    assert opened.grade == "退位"


@pytest.mark.parametrize("field", ["results", "gaps", "direction"])
async def test_nothing_is_left_out_or_too_long(world: World, field: str) -> None:
    duty, limit = (await asked(world))["east"], TEXT_LENGTH
    changed: dict[str, Any]
    for changed, refusal in (
        ({field: " "}, NothingWritten),
        ({field: "长" * (limit + 1)}, TooLong),
    ):
        with pytest.raises(refusal):
            await give(world, duty, draft=replace(DRAFT, **changed))
    await give(world, duty, draft=replace(DRAFT, **{field: "长" * limit}))


async def test_other_duties_are_no_comments(world: World) -> None:
    monthly = (await frozen(world, "monthly", "2026-03"))["east"]
    for duty, refusal in ((monthly, NotExpected), (99, NotFound)):
        with pytest.raises(refusal):
            await give(world, duty)


async def test_nothing_is_published_while_the_campaign_is_paused(world: World) -> None:
    duty = (await asked(world))["east"]
    await world.pause()
    with pytest.raises(NoCampaign):
        await give(world, duty)


async def test_an_organisation_reads_its_own_and_its_superior_all(world: World) -> None:
    duties = await asked(world)
    east, west = await give(world, duties["east"]), await give(world, duties["west"])
    mine = await comment_reads.of_organisation(world.ctx, await world.actor("west-member"))
    assert [one.id for one in mine.comments] == [west]
    given = await comment_reads.given(world.ctx, await world.actor("clerk"))
    assert {one.id for one in given.comments} == {east, west}
    with pytest.raises(NotYourOrganisation):
        await comment_reads.look(world.ctx, await world.actor("west-secretary"), east)


async def live_through_march(world: World) -> None:
    """East: March's summary late, one idea adopted of two, one indicator verified, one overdue."""
    east, head = await world.actor("east-secretary"), await world.actor("head")
    march = (await frozen(world, "monthly", "2026-03"))["east"]
    first = await suggest(world.ctx, east, world.campaign, "idea", "办夜校", "idea-1")
    await suggest(world.ctx, east, world.campaign, "idea", "装路灯", "idea-2")
    await take_up(world.ctx, head, first)
    draft = paper(indicator(title="甲"), indicator(title="乙", deadline=world.ctx.today()))
    place = world.ids["east"]
    view = await promise(world.ctx, east, world.campaign, "promise", place, None, draft, "promise")
    await approve(world.ctx, head, view.id)
    await add_progress(world.ctx, east, view.indicators[0].id, Decimal(50), "", (), "report")
    await claim_fulfilled(world.ctx, east, view.indicators[0].id)
    await verify(world.ctx, head, view.indicators[0].id, accept=True)
    at(world, "2026-04-01T09:00")
    await summaries.submit(world.ctx, east, march, "三月做成三件事", (), "march")


async def test_the_facts_of_the_period_are_shown_first(world: World) -> None:
    await live_through_march(world)
    await frozen(world, "quarterly", "2026-Q1")
    duties = await asked(world)
    call = await comment_facts.call(world.ctx, await world.actor("head"), duties["east"])
    assert (call.organisation, call.period.key) == ("east党支部", "2026-Q1")
    assert "差距" in call.prompt
    facts = call.facts
    assert set(facts.duties) == {
        DutyFact("月小结", in_time=0, late=1, missing=0, pending=0),
        DutyFact("季度报告", in_time=0, late=0, missing=1, pending=0),
    }
    assert call.summary is not None
    assert call.summary.text == "三月做成三件事"
    assert (facts.verified, facts.overdue, facts.ideas, facts.adopted) == (1, 1, 2, 1)


async def test_what_has_another_key_by_now_is_called_what_it_was(world: World) -> None:
    """The comment's duty was frozen before the version that renamed what June asks for."""
    at(world, "2026-06-01T09:00")
    duty = (await frozen(world, "comment", "2026-Q2"))["east"]
    await rename(world, "monthly", "by-month")
    await frozen(world, "by-month", "2026-06")
    at(world, "2026-07-02T09:00")

    call = await comment_facts.call(world.ctx, await world.actor("head"), duty)

    assert call.facts.duties == (DutyFact("月小结", 0, 0, 1, 0),)
    assert "月小结" in facts_screen(Texts.load().translator(), call, world.ctx.today(), PLACE).text


async def test_the_facts_are_this_organisations_and_this_periods(world: World) -> None:
    await live_through_march(world)
    duties = await asked(world)
    west = await comment_facts.call(world.ctx, await world.actor("head"), duties["west"])
    assert west.summary is None
    assert (west.facts.verified, west.facts.overdue, west.facts.ideas) == (0, 0, 0)
    at(world, "2026-07-02T09:00")
    later = (await frozen(world, "comment", "2026-Q2"))["east"]
    call = await comment_facts.call(world.ctx, await world.actor("head"), later)
    assert (call.facts.duties, call.summary) == ((), None)
    assert (call.facts.verified, call.facts.ideas, call.facts.adopted) == (0, 0, 0)
    assert call.facts.overdue == 1


async def test_what_is_still_to_come_is_neither_missing_nor_done(world: World) -> None:
    await frozen(world, "monthly", "2026-03")
    at(world, "2026-03-20T09:00")
    duty = (await frozen(world, "comment", "2026-Q1"))["east"]
    call = await comment_facts.call(world.ctx, await world.actor("head"), duty)
    assert call.facts.duties == (DutyFact("月小结", 0, 0, 0, 1),)


async def test_the_facts_cost_as_much_for_a_busy_period_as_for_an_empty_one(world: World) -> None:
    head = await world.actor("head")
    duties = await asked(world)
    with statements() as empty:
        await comment_facts.call(world.ctx, head, duties["west"])
    at(world, "2026-03-02T10:00")
    await live_through_march(world)
    with statements() as busy:
        await comment_facts.call(world.ctx, head, duties["east"])
    assert len(busy) == len(empty)
