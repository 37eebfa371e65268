"""The register of standing rules: who enters, who reads, what counts for a duty."""

from datetime import date
from typing import Any

import pytest

from services import duties, gap_reads, gaps
from services import standing_rules as rules
from services.refusals import AlreadyDone, AlreadySubmitted, NotExpected, NotFound
from services.refusals import NotYourOrganisation as Strange
from services.standing_rules import RuleDraft
from services.submission import NothingWritten
from tests.services.dues import at, frozen, replan
from tests.services.test_gaps import hand_in, two_kinds
from tests.services.worlds import ROOT, World

DRAFT = RuleDraft("夜校轮值", "每周三两人值班", date(2026, 4, 1))


def asked(plan: dict[str, Any]) -> None:
    two_kinds(plan)
    rule = {"kind": "rule", "every": "quarter", "due": {"after_start": 40}, "prompt": "哪一项？"}
    plan["expectations"]["rule"] = {**rule, "title": "固化的制度", "by": "organisations"}


async def enter(world: World, place: str = "east", draft: RuleDraft = DRAFT) -> int:
    secretary = await world.actor("head" if place == ROOT else f"{place}-secretary")
    token = world.ctx.tokens.new()
    return (await rules.enter(world.ctx, secretary, world.ids[place], draft, token)).view.id


async def test_numbers_run_within_each_organisation(world: World) -> None:
    for place in ("east", "west", "east"):
        await enter(world, place)
    found = await rules.register(world.ctx, await world.actor("head"))
    numbers = [(one.organisation, one.number) for one in found]
    assert numbers == [("east党支部", 1), ("east党支部", 2), ("west党支部", 1)]


async def test_read_in_the_organisation_and_above_and_by_nobody_else(world: World) -> None:
    east, root = await enter(world), await enter(world, ROOT)
    readers = {
        who: {one.id for one in await rules.register(world.ctx, await world.actor(who))}
        for who in ("east-member", "head", "clerk", "west-secretary")
    }
    assert readers == {
        "east-member": {east},
        "head": {east, root},
        "clerk": {east, root},
        "west-secretary": set(),
    }
    with pytest.raises(NotFound):
        await rules.look(world.ctx, await world.actor("west-secretary"), east)


async def test_entered_and_repealed_by_its_own_leaders_once(world: World) -> None:
    secretary = await world.actor("east-secretary")
    for who in ("east-member", "head", "west-secretary"):
        with pytest.raises(Strange):
            await rules.enter(world.ctx, await world.actor(who), world.ids["east"], DRAFT, who)
    rule = (await rules.enter(world.ctx, secretary, world.ids["east"], DRAFT, "t")).view.id
    with pytest.raises(AlreadySubmitted):
        await rules.enter(world.ctx, secretary, world.ids["east"], DRAFT, "t")
    with pytest.raises(Strange):
        await rules.repeal(world.ctx, await world.actor("head"), rule, "不办了")
    with pytest.raises(NothingWritten):
        await rules.repeal(world.ctx, secretary, rule, " ")
    sheet = await rules.repeal(world.ctx, secretary, rule, "并入新的一项")
    assert (sheet.view.repeal_reason, sheet.view.repealed) == ("并入新的一项", True)
    with pytest.raises(AlreadyDone):
        await rules.repealable(world.ctx, secretary, rule)
    # It stays, behind those in force, and its number is not given again.
    again = await enter(world)
    found = await rules.register(world.ctx, await world.actor("east-member"))
    assert [(one.id, one.number) for one in found] == [(again, 2), (rule, 1)]


async def test_a_duty_is_done_with_what_is_entered_and_not_repealed(world: World) -> None:
    await replan(world, asked)
    at(world, "2026-04-01T09:00")
    before = await enter(world)
    at(world, "2026-04-01T00:00")
    owed = (await frozen(world, "rule", "2026-Q2"))["east"]
    at(world, "2026-04-12T09:00")
    secretary = await world.actor("east-secretary")
    assert (await rules.call(world.ctx, secretary, owed)).prompt == "哪一项？"
    assert (await duties.task(world.ctx, secretary, owed)).duty.done
    await rules.repeal(world.ctx, secretary, before, "并入新的一项")
    assert not (await duties.task(world.ctx, secretary, owed)).duty.done
    with pytest.raises(Strange):
        await rules.call(world.ctx, await world.actor("east-member"), owed)
    other = (await frozen(world, "gap", "2026-Q2"))["east"]
    with pytest.raises(NotExpected):
        await rules.call(world.ctx, secretary, other)


async def test_only_of_an_organisations_own_gap_that_is_closed(world: World) -> None:
    await replan(world, asked)
    at(world, "2026-04-01T09:00")
    whole = await frozen(world, "gap", "2026-Q2")
    own = await frozen(world, "own-gap", "2026-Q2")
    at(world, "2026-04-12T09:00")
    secretary, head = await world.actor("east-secretary"), await world.actor("head")
    gap = (await hand_in(world, whole["east"], "east-secretary")).view.id
    personal = (await hand_in(world, own["east-member"], "east-member")).view.id
    draft = RuleDraft("夜校轮值", "每周三两人值班", date(2026, 4, 1), gap_id=gap)
    with pytest.raises(NotFound):
        await gap_reads.lasting(world.ctx, secretary, gap)
    with pytest.raises(NotFound):
        await enter(world, "east", draft)
    for one, owner, checker in ((gap, secretary, head), (personal, None, secretary)):
        await gaps.accept(world.ctx, checker, one)
        await gaps.claim(world.ctx, owner or await world.actor("east-member"), one, "已办三期")
        await gaps.close(world.ctx, checker, one)
    with pytest.raises(NotFound):
        await gap_reads.lasting(world.ctx, secretary, personal)
    with pytest.raises(NotFound):
        await enter(world, "west", draft)
    assert (await gap_reads.lasting(world.ctx, secretary, gap)).measure == "请农技站派人"
    made = await rules.look(world.ctx, secretary, await enter(world, "east", draft))
    assert made.view.gap == "夜校办得少"
