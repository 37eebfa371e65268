"""Supervision: who sees which light, what may become a case, who takes which step, who never."""

from datetime import date
from typing import Any

import pytest
from sqlalchemy import select

from models.queries.dated import answered_by, dated, overdue_below
from models.rules.ladder import Colour
from models.tables import CaseState, CaseStep, SupervisionCase, SupervisionLetter
from scheduler.tick import tick
from services import lights, supervision, supervision_reads
from services.commitment_reviews import approve, return_
from services.duty_decisions import waive
from services.refusals import AlreadyDone, AlreadySubmitted, NotFound
from services.supervision import OrderOutside
from services.supervision_reads import CaseSheet, Filter
from tests.services.dues import at, frozen, replan
from tests.services.papers import indicator, paper
from tests.services.test_commitments import by_organisation
from tests.services.worlds import World

DUE = date(2026, 5, 20)


def supervised(plan: dict[str, Any]) -> None:
    letter = {"title": "提醒函", "after": 2}
    plan["supervision"] = {"letter": letter, "talk": {"title": "约谈"}}


@pytest.fixture
async def owed(world: World) -> dict[str, int]:
    """April's summary, by organisation; a week after the holidays nobody has written it."""
    await replan(world, supervised)
    at(world, "2026-04-01T09:00")
    found = await frozen(world, "monthly", "2026-04")
    at(world, "2026-05-11T10:00")
    return found


async def list_east(world: World, owed: dict[str, int], who: str = "head") -> CaseSheet:
    return await supervision.list_(world.ctx, await world.actor(who), "duty", owed["east"])


async def ordered(world: World, owed: dict[str, int]) -> int:
    case = (await list_east(world, owed)).view.id
    token = world.ctx.tokens.new()
    await supervision.notify(world.ctx, await world.actor("head"), case, DUE, "补交", token)
    return case


async def fed_back(world: World, owed: dict[str, int]) -> int:
    case = await ordered(world, owed)
    await answer(world, case)
    return case


async def answer(world: World, case: int) -> None:
    who, token = await world.actor("east-secretary"), world.ctx.tokens.new()
    await supervision.feed_back(world.ctx, who, case, "补交了", token)


async def colours(world: World, who: str) -> dict[Colour, int]:
    actor = await world.actor(who)
    return lights.counted([*await lights.mine(world.ctx, actor), *await below(world, who)])


async def below(world: World, who: str) -> list[lights.Lit]:
    return await lights.below(world.ctx, await world.actor(who))


async def test_a_light_turns_red_and_goes_out(world: World, owed: dict[str, int]) -> None:
    at(world, "2026-04-20T10:00")
    assert not any((await colours(world, "head")).values())
    at(world, "2026-04-24T10:00")
    assert (await colours(world, "head"))[Colour.BLUE] == 3
    at(world, "2026-05-11T10:00")
    assert (await colours(world, "head"))[Colour.RED] == 3
    assert (await colours(world, "east-secretary"))[Colour.RED] == 1
    assert not any((await colours(world, "east-member")).values())
    head = await world.actor("head")
    await waive(world.ctx, head, owed["east"], "住院")
    assert (await colours(world, "head"))[Colour.RED] == 2


async def test_without_the_section_nothing_has_a_light(world: World, owed: dict[str, int]) -> None:
    await replan(world, lambda plan: plan.pop("supervision"))
    assert await below(world, "head") == []
    with pytest.raises(NotFound):
        await list_east(world, owed)


async def test_what_was_sent_back_is_yellow(world: World, owed: dict[str, int]) -> None:
    await replan(world, lambda plan: plan["expectations"]["promise"].update(due={"before_end": 20}))
    await frozen(world, "promise", "once")
    view = await by_organisation(world)
    assert (await colours(world, "head"))[Colour.YELLOW] == 0
    await return_(world.ctx, await world.actor("head"), view.id, "写得太空")
    yellow = [one.light for one in await below(world, "head") if one.light.colour is Colour.YELLOW]
    assert [(one.organisation, one.title) for one in yellow] == [("east党支部", "目标承诺")]


async def test_only_those_right_above_list_what_is_red(world: World, owed: dict[str, int]) -> None:
    for who in ("east-secretary", "west-secretary", "east-member"):
        with pytest.raises(NotFound):
            await list_east(world, owed, who)
    at(world, "2026-04-24T10:00")
    with pytest.raises(NotFound):
        await list_east(world, owed)
    at(world, "2026-05-11T10:00")
    sheet = await list_east(world, owed, "clerk")
    assert (sheet.view.state, sheet.view.owed_on) == (CaseState.LISTED, date(2026, 4, 30))
    assert await world.told("supervision.step") == {"head"}
    with pytest.raises(AlreadyDone):
        await list_east(world, owed)


async def test_an_order_is_told_at_once_and_reminded_of(world: World, owed: dict[str, int]) -> None:
    case, head = (await list_east(world, owed)).view.id, await world.actor("head")
    token = world.ctx.tokens.new()
    for day in (date(2026, 5, 10), date(2027, 5, 31)):
        with pytest.raises(OrderOutside):
            await supervision.notify(world.ctx, head, case, day, "补交", token)
    await supervision.notify(world.ctx, head, case, DUE, "补交", token)
    assert {"east-secretary", "east-deputy"} <= await world.told("supervision.step")
    secretary = await world.actor("east-secretary")
    async with world.ctx.db.read() as session:
        (one,) = await dated(session, world.ctx.today(), answered_by, secretary.member_id)
        assert (one.kind, one.id, one.day) == ("supervision", case, DUE)
        late = date(2026, 5, 21)
        (lapsed,) = await dated(session, late, overdue_below, head.member_id)
        assert lapsed.id == case
    with pytest.raises(AlreadyDone):
        await supervision.notify(world.ctx, head, case, DUE, "再通知", world.ctx.tokens.new())


async def test_who_answers_never_closes(world: World, owed: dict[str, int]) -> None:
    case = await fed_back(world, owed)
    for who in ("east-secretary", "east-deputy"):
        with pytest.raises(AlreadyDone):
            await supervision.close(world.ctx, await world.actor(who), case)
    with pytest.raises(NotFound):
        await supervision.close(world.ctx, await world.actor("west-secretary"), case)
    sheet = await supervision.close(world.ctx, await world.actor("head"), case)
    assert (sheet.view.state, sheet.moves) == (CaseState.CLOSED, frozenset())
    with pytest.raises(AlreadyDone):
        await supervision.close(world.ctx, await world.actor("clerk"), case)


async def test_one_sent_back_has_a_new_day_and_is_answered_again(
    world: World, owed: dict[str, int]
) -> None:
    case, head = await fed_back(world, owed), await world.actor("head")
    token, day = world.ctx.tokens.new(), date(2026, 5, 27)
    sheet = await supervision.return_(world.ctx, head, case, day, "还缺附表", token)
    assert (sheet.view.state, sheet.view.due_on) == (CaseState.NOTIFIED, day)
    with pytest.raises(AlreadyDone):
        await supervision.return_(world.ctx, head, case, day, "还缺附表", token)
    await answer(world, case)
    sheet = await supervision.close(world.ctx, head, case)
    assert [one.step for one in sheet.history] == [
        *(CaseStep.LISTED, CaseStep.NOTIFIED, CaseStep.FED_BACK),
        *(CaseStep.RETURNED, CaseStep.FED_BACK, CaseStep.CLOSED),
    ]


async def test_a_step_is_stored_once(world: World, owed: dict[str, int]) -> None:
    case, head, token = await ordered(world, owed), await world.actor("head"), "t" * 32
    await supervision.track(world.ctx, head, case, "去看过", token, talk=True)
    with pytest.raises(AlreadySubmitted):
        await supervision.track(world.ctx, head, case, "去看过", token)
    sheet = await supervision_reads.look(world.ctx, head, case)
    assert [one.step for one in sheet.history][-1] is CaseStep.TALKED


async def test_a_closed_case_stays_closed_and_a_new_one_names_it(
    world: World, owed: dict[str, int]
) -> None:
    case, head = await fed_back(world, owed), await world.actor("head")
    await supervision.close(world.ctx, head, case)
    again = await list_east(world, owed)
    assert again.view.previous_id == case
    found = {
        shown: [one.view.id for one in await supervision_reads.register(world.ctx, head, shown)]
        for shown in Filter
    }
    assert found[Filter.OPEN] == found[Filter.WAITING] == [again.view.id]
    assert found[Filter.CLOSED] == [case]


async def test_the_day_lists_what_is_red_once(world: World, owed: dict[str, int]) -> None:
    await replan(world, lambda plan: plan["supervision"].update(open="automatic"))
    at(world, "2026-05-09T10:00")  # a Saturday
    await tick(world.ctx)
    assert await _cases(world) == []
    at(world, "2026-05-11T10:00")
    await tick(world.ctx)
    await tick(world.ctx)
    assert await _cases(world) == [world.ids[one] for one in ("east", "west", "north")]
    assert await world.told("supervision.step") == {"head", "clerk"}
    at(world, "2026-05-12T10:00")
    await tick(world.ctx)
    assert len(await _cases(world)) == 3


async def test_two_yellow_lights_bring_one_letter(world: World, owed: dict[str, int]) -> None:
    at(world, "2026-05-11T10:00")
    late = date(2026, 7, 10)
    draft = paper(indicator(deadline=late), indicator(title="夜校", deadline=late))
    view = await by_organisation(world, draft=draft)
    await approve(world.ctx, await world.actor("head"), view.id)
    at(world, "2026-06-12T10:00")
    await tick(world.ctx)
    assert await world.told("supervision.letter") == {"east-secretary", "east-deputy"}
    at(world, "2026-06-15T10:00")
    await tick(world.ctx)
    async with world.ctx.db.read() as session:
        assert len(list(await session.scalars(select(SupervisionLetter.id)))) == 1
    (letter,) = await supervision_reads.letters_below(world.ctx, await world.actor("clerk"))
    assert [title for title, _, _ in letter.items] == ["集体收入", "夜校"]


async def _cases(world: World) -> list[int]:
    async with world.ctx.db.read() as session:
        rows = await session.scalars(
            select(SupervisionCase.organisation_id).order_by(SupervisionCase.id)
        )
        return list(rows)
