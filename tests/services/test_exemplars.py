"""Good practices: who decides, who reads, who may try; what counts for a duty."""

from datetime import date
from typing import Any

import pytest
from sqlalchemy import select

from models.queries.digests import digest, horizon
from models.rules.spreading import OVERSEER, OWNER, Move, moves
from models.tables import ExemplarState, Member, TrialOutcome
from services import duties, exemplar_reads, exemplar_trials, exemplars
from services.drafts import DeadlineOutside
from services.evidence import Evidence
from services.exemplar_reads import ExemplarSheet
from services.exemplars import ExemplarDraft
from services.refusals import (
    AlreadyDone,
    AlreadySubmitted,
    EnoughHandedIn,
    NotFound,
    NotYourOrganisation,
)
from tests.ledgers import filled, row_of
from tests.services.bookkeeping import Ledgers, outcomes, reasons
from tests.services.dues import at, frozen, replan
from tests.services.worlds import World

PHOTO = Evidence("photo", "f1", "u1")
DRAFT = ExemplarDraft("夜校一月一期", "月初定题", "来了 120 人次", (PHOTO,))
DAY = date(2026, 6, 1)


def two_kinds(plan: dict[str, Any]) -> None:
    asked = {"kind": "exemplar", "every": "quarter", "due": {"after_start": 40}, "prompt": "什么？"}
    whole = {**asked, "title": "好做法", "by": "organisations", "maximum": 1}
    plan["expectations"]["exemplar"] = whole
    plan["expectations"]["own"] = {**asked, "title": "我的好做法", "by": "members"}


@pytest.fixture
async def asked(world: World) -> dict[str, int]:
    """Ids of the second quarter's duties, by the key of the member or organisation."""
    await replan(world, two_kinds)
    at(world, "2026-04-01T09:00")
    found = await frozen(world, "exemplar", "2026-Q2") | await frozen(world, "own", "2026-Q2")
    at(world, "2026-04-12T09:00")
    return found


async def hand_in(world: World, duty: int, who: str) -> ExemplarSheet:
    actor, token = await world.actor(who), world.ctx.tokens.new()
    return await exemplars.submit(world.ctx, actor, duty, DRAFT, token)


async def spread(world: World, duty: int, who: str = "east-secretary", by: str = "head") -> int:
    sheet = await hand_in(world, duty, who)
    await exemplars.spread(world.ctx, await world.actor(by), sheet.view.id)
    return sheet.view.id


async def tried(world: World, exemplar: int, place: str, day: date = DAY) -> int:
    actor, token = await world.actor(f"{place}-secretary"), world.ctx.tokens.new()
    home = world.ids[place]
    view = await exemplar_trials.promise(world.ctx, actor, exemplar, home, "先办一期", day, token)
    return view.id


async def readers(world: World, exemplar: int) -> set[str]:
    found = set()
    for who in ("head", "east-secretary", "east-member", "west-secretary", "west-member"):
        try:
            await exemplar_reads.look(world.ctx, await world.actor(who), exemplar)
        except NotFound:
            continue
        found.add(who)
    return found


def test_nobody_decides_on_his_own_and_nothing_is_left_of_what_was_withdrawn() -> None:
    deciding = {Move.SPREAD, Move.KEEP, Move.RETURN, Move.RECALL}
    for state in ExemplarState:
        assert not moves(state.value, owns=True, oversees=True) & deciding
        assert not moves(state.value, owns=False, oversees=False)
    assert "withdrawn" not in OWNER.keys() | OVERSEER.keys()


async def test_it_is_read_by_everybody_once_it_is_spread_and_only_then(
    world: World, asked: dict[str, int]
) -> None:
    sheet = await hand_in(world, asked["east"], "east-secretary")
    assert await world.told("exemplar.received") == {"head", "clerk"}
    assert await readers(world, sheet.view.id) == {"head", "east-secretary"}
    await exemplars.keep(world.ctx, await world.actor("head"), sheet.view.id)
    assert await readers(world, sheet.view.id) == {"head", "east-secretary"}
    await exemplars.spread(world.ctx, await world.actor("head"), sheet.view.id)
    assert len(await readers(world, sheet.view.id)) == 5
    assert await world.told("exemplar.announced") == set(world.ids)
    found = await exemplar_reads.spread(world.ctx, await world.actor("west-member"), "community")
    assert ([one.id for one in found.found], found.chosen) == ([sheet.view.id], "community")
    every = await exemplar_reads.spread(world.ctx, await world.actor("west-member"), "nosuch")
    assert (len(every.found), every.chosen) == (1, None)


async def test_a_members_is_decided_on_by_his_leaders_and_a_leaders_above(
    world: World, asked: dict[str, int]
) -> None:
    own = await hand_in(world, asked["east-member"], "east-member")
    with pytest.raises(NotFound):
        await exemplars.spread(world.ctx, await world.actor("head"), own.view.id)
    await exemplars.spread(world.ctx, await world.actor("east-secretary"), own.view.id)
    led = await hand_in(world, asked["east-secretary"], "east-secretary")
    with pytest.raises(AlreadyDone):
        await exemplars.spread(world.ctx, await world.actor("east-secretary"), led.view.id)
    await exemplars.spread(world.ctx, await world.actor("head"), led.view.id)


async def test_what_was_returned_is_owed_again_and_mended_with_its_files(
    world: World, asked: dict[str, int]
) -> None:
    secretary, head = await world.actor("east-secretary"), await world.actor("head")
    sheet = await exemplars.submit(world.ctx, secretary, asked["east"], DRAFT, "first")
    assert (await duties.task(world.ctx, secretary, asked["east"])).duty.done
    with pytest.raises(EnoughHandedIn):
        await hand_in(world, asked["east"], "east-secretary")
    await exemplars.return_(world.ctx, head, sheet.view.id, "写细一点")
    assert not (await duties.task(world.ctx, secretary, asked["east"])).duty.done
    better = ExemplarDraft("夜校", "老李讲课", "120 人次")
    again = await exemplars.mend(world.ctx, secretary, sheet.view.id, better)
    assert (again.view.id, again.view.state) == (sheet.view.id, ExemplarState.SUBMITTED)
    assert (again.view.reason, again.view.decider, len(again.files)) == (None, None, 1)
    with pytest.raises(AlreadyDone):
        await exemplars.mend(world.ctx, secretary, sheet.view.id, better)
    with pytest.raises(AlreadySubmitted):
        await exemplars.submit(world.ctx, secretary, asked["east"], better, "first")
    await exemplars.withdraw(world.ctx, secretary, sheet.view.id)
    assert not (await exemplar_reads.mine(world.ctx, secretary)).sheets


async def test_one_is_tried_once_by_others_while_it_is_spread(
    world: World, asked: dict[str, int]
) -> None:
    sheet = await hand_in(world, asked["east"], "east-secretary")
    exemplar = sheet.view.id
    with pytest.raises(NotFound):
        await tried(world, exemplar, "west")
    await exemplars.spread(world.ctx, await world.actor("head"), exemplar)
    with pytest.raises(AlreadyDone):
        await tried(world, exemplar, "east")
    with pytest.raises(DeadlineOutside):
        await tried(world, exemplar, "west", date(2026, 4, 11))
    first = await tried(world, exemplar, "west")
    assert await world.told("exemplar.tried") == {"east-secretary"}
    with pytest.raises(AlreadyDone):
        await tried(world, exemplar, "west")
    member, west = await world.actor("west-member"), world.ids["west"]
    with pytest.raises(NotYourOrganisation):
        await exemplar_trials.call(world.ctx, member, exemplar, west)
    await exemplar_trials.withdraw(world.ctx, await world.actor("west-deputy"), first)
    assert await tried(world, exemplar, "west") != first


async def test_its_result_is_told_once_and_stands_on_the_page(
    world: World, asked: dict[str, int]
) -> None:
    exemplar = await spread(world, asked["east"])
    trial = await tried(world, exemplar, "west")
    west, north = await world.actor("west-secretary"), await world.actor("north-secretary")
    with pytest.raises(NotFound):
        await exemplar_trials.tell(world.ctx, north, trial, TrialOutcome.TOOK, "办了")
    await exemplar_trials.tell(world.ctx, west, trial, TrialOutcome.UNFIT, "没有老师")
    assert await world.told("exemplar.came-of-it") == {"east-secretary"}
    with pytest.raises(AlreadyDone):
        await exemplar_trials.withdraw(world.ctx, west, trial)
    seen = await exemplar_reads.look(world.ctx, await world.actor("north-member"), exemplar)
    assert [(one.organisation_id, one.outcome, one.result) for one in seen.trials] == [
        (world.ids["west"], TrialOutcome.UNFIT, "没有老师")
    ]


async def test_what_is_recalled_is_left_to_those_concerned(
    world: World, asked: dict[str, int]
) -> None:
    exemplar = await spread(world, asked["east"])
    trial = await tried(world, exemplar, "west")
    await exemplars.recall(world.ctx, await world.actor("head"), exemplar, "不实")
    assert await world.told("exemplar.recalled") == {
        *("east-secretary", "west-secretary", "west-deputy")
    }
    assert await readers(world, exemplar) == {"head", "east-secretary", "west-secretary"}
    with pytest.raises(NotFound):
        await tried(world, exemplar, "north")
    west = await world.actor("west-secretary")
    await exemplar_trials.tell(world.ctx, west, trial, TrialOutcome.ADAPTED, "改成晚上")


async def test_its_day_is_reminded_of_and_is_nobody_elses_business(
    world: World, asked: dict[str, int]
) -> None:
    exemplar = await spread(world, asked["east"])
    trial = await tried(world, exemplar, "west")
    at(world, "2026-06-03T09:00")
    assert [(one.kind, one.id, one.overdue) for one in await dated(world, "west-secretary")] == [
        ("trial", trial, True)
    ]
    for who in ("head", "east-secretary", "west-member"):
        assert not await dated(world, who)


async def test_a_ledger_hands_in_and_mends_what_was_returned(
    world: World, asked: dict[str, int]
) -> None:
    ledgers, head = Ledgers(world), await world.actor("head")
    data = await ledgers.get("exemplars")
    line = row_of(data, 单位或个人="east党支部")
    first = filled(data, (line, {"好做法": "夜校", "怎么做的": "定题", "见了什么效": "120 人次"}))
    assert outcomes(await ledgers.send("exemplars", first)) == ["added"]
    assert outcomes(await ledgers.send("exemplars", first)) == ["unchanged"]
    data = await ledgers.get("exemplars")
    better = filled(data, (row_of(data, 好做法="夜校"), {"怎么做的": "老李讲课"}))
    refused = await ledgers.send("exemplars", better)
    assert [reason for *_, reason in reasons(refused)] == ["book-reason-exemplar-not-returned"]
    (sheet,) = await exemplar_reads.overseen(world.ctx, head)
    await exemplars.return_(world.ctx, head, sheet.view.id, "写细一点")
    data = await ledgers.get("exemplars")
    better = filled(data, (row_of(data, 好做法="夜校"), {"怎么做的": "老李讲课"}))
    assert outcomes(await ledgers.send("exemplars", better)) == ["changed"]
    assert outcomes(await ledgers.send("exemplars", better)) == ["unchanged"]
    (sheet,) = await exemplar_reads.overseen(world.ctx, head)
    assert (sheet.view.how, sheet.view.state) == ("老李讲课", ExemplarState.SUBMITTED)


async def dated(world: World, who: str) -> list[Any]:
    now, today = world.ctx.clock.now(), world.ctx.today()
    async with world.ctx.db.read() as session:
        member = await session.scalar(select(Member.id).where(Member.key == who))
        found = await digest(session, member or 0, now, today, horizon(today, world.ctx.zone))
    return [*found.dated, *found.lapsed]
