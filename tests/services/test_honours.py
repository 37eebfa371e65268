"""Honours: who proposes, passes on, votes, settles; the notice and what holds it up."""

from datetime import date
from typing import Any

import pytest
from sqlalchemy import select

from models.queries.duties import duties as duty_views
from models.queries.honours import chosen
from models.rules.honouring import DECIDER, Move, moves, tied
from models.tables import (
    Appointment,
    Duty,
    NominationState,
    Organisation,
    Role,
    Round,
    Selection,
    SelectionState,
)
from services import (
    honours,
    nomination_steps,
    nominations,
    objections,
    selection_notices,
    selections,
)
from services.evaluations.casting import cast
from services.evaluations.closing import close_round
from services.evaluations.opening import Occasion, open_rounds
from services.nomination_steps import EnoughPassedOn, Hands, NominationSheet
from services.nominations import AlreadyNominated, EnoughNominated, NominationDraft
from services.refusals import (
    AlreadyDone,
    AlreadySubmitted,
    NotExpected,
    NotFound,
    NotYourOrganisation,
    OwnWork,
)
from services.selections import (
    CategoryFull,
    NobodyStands,
    NotApproved,
    TieUnsettled,
    TooManyChosen,
    VoteOutstanding,
)
from services.submission import NothingWritten
from tests.services.dues import at, frozen, replan, run_of
from tests.services.worlds import World

Q2 = 1
BEST = {
    **{"title": "先进", "whom": "members", "standard": "有实绩。", "every": "quarter"},
    **{"due": {"before_end": 10}, "seats": 2, "maximum": 2, "minimum": 1},
    **{"notice_workdays": 5, "form": "praise", "vote": "none", "tie": "superior"},
    **{"categories": [], "levels": [], "seats_by_category": {}},
}


@pytest.fixture
async def plan(world: World) -> World:
    await honoured(world)
    at(world, "2026-05-25T09:00")
    return world


async def honoured(world: World, **said: Any) -> None:
    def change(plan: dict[str, Any]) -> None:
        plan["honours"]["best"] = {**BEST, **said}

    await replan(world, change)


async def propose(
    world: World, who: str, nominee: str, key: str = "best", *, place: str = ""
) -> NominationSheet:
    """`nominee`: the key of a member, or of an organisation."""
    number = world.ids.get(nominee) or (await world.actor(nominee)).member_id
    draft = NominationDraft(world.ids[place or who.partition("-")[0]], number, "办成了三件事")
    which, actor = (world.campaign, key, Q2), await world.actor(who)
    return await nominations.propose(world.ctx, actor, which, draft, world.ctx.tokens.new())


async def confirm(world: World, *ids: int, who: str = "head", key: str = "best") -> int:
    actor, token = await world.actor(who), world.ctx.tokens.new()
    which = (world.campaign, key, Q2)
    settled = await selections.confirm(world.ctx, actor, which, ids, "党委会研究", token)
    return settled.view.id


async def three(world: World) -> list[int]:
    """One of each community, all at the top."""
    return [
        (await propose(world, f"{place}-secretary", f"{place}-member")).view.id
        for place in ("east", "west", "north")
    ]


async def end(world: World) -> None:
    async with world.ctx.db.write() as session:
        await selection_notices.end_notices(session, world.ctx, await run_of(world))


async def state(world: World, selection_id: int) -> SelectionState:
    async with world.ctx.db.read() as session:
        return (await session.get_one(Selection, selection_id)).state


async def names(world: World, selection_id: int) -> list[str]:
    async with world.ctx.db.read() as session:
        return [one.nominee for one in await chosen(session, selection_id)]


def test_nobody_decides_on_himself_or_on_what_he_proposed() -> None:
    for one in NominationState:
        for nominee, own_word in ((True, False), (False, True)):
            found = moves(
                one.value, decides=True, owns=True, nominee=nominee, own_word=own_word, votes=True
            )
            assert not found & set().union(*DECIDER.values())
    shown = moves("standing", decides=True, owns=False, nominee=False, own_word=False, votes=False)
    assert shown == {Move.DECLINE}


def test_level_are_those_for_whom_too_few_seats_are_left() -> None:
    votes = {1: (9, 0), 2: (7, 0), 3: (7, 0), 4: (2, 0)}
    assert tied(votes, 2) == {2, 3}
    assert tied(votes, 3) == tied(votes, 1) == tied(votes, 9) == frozenset()
    assert tied({**votes, 2: (7, 5), 3: (7, 4)}, 2) == frozenset()


async def test_leaders_propose_their_own_people_once_and_not_too_many(plan: World) -> None:
    for who in ("east-member", "west-secretary", "head"):
        with pytest.raises(NotYourOrganisation):
            await propose(plan, who, "east-member", place="east")
    with pytest.raises(NotFound):
        await propose(plan, "east-secretary", "west-member")
    await propose(plan, "east-secretary", "east-member")
    with pytest.raises(AlreadyNominated):
        await propose(plan, "east-deputy", "east-member")
    await propose(plan, "east-secretary", "east-deputy")
    with pytest.raises(EnoughNominated):
        await propose(plan, "east-secretary", "east-secretary")
    with pytest.raises(NotFound):
        await propose(plan, "east-secretary", "east-member", "nosuch")
    assert await plan.told("nomination.received") == {"head", "clerk"}
    assert await plan.told("nomination.nominee") == {"east-member", "east-deputy"}


async def test_it_counts_for_what_is_owed_until_it_is_taken_back(plan: World) -> None:
    duty = (await frozen(plan, "honour:best", "2026-Q2"))["east"]
    which = await nominations.call_of(plan.ctx, await plan.actor("east-secretary"), duty)
    assert which == ((plan.campaign, "best", Q2), plan.ids["east"])
    one = (await propose(plan, "east-secretary", "east-member")).view.id
    assert await came_in(plan, duty) == 1
    await nomination_steps.step_back(plan.ctx, await plan.actor("east-member"), one)
    assert await came_in(plan, duty) == 0
    assert await plan.told("nomination.stepped-back") == {"east-secretary", "east-deputy"}
    with pytest.raises(AlreadyDone):
        await nomination_steps.withdraw(plan.ctx, await plan.actor("east-secretary"), one)


async def test_only_the_campaigns_leaders_settle_and_only_once(plan: World) -> None:
    with pytest.raises(NobodyStands):
        await confirm(plan, 1)
    first, second, third = await three(plan)
    with pytest.raises(NotYourOrganisation):
        await confirm(plan, first, who="east-secretary")
    with pytest.raises(TooManyChosen):
        await confirm(plan, first, second, third)
    with pytest.raises(NotFound):
        await confirm(plan, first, 99)
    selection = await confirm(plan, first, second)
    with pytest.raises(AlreadyDone):
        await confirm(plan, third)
    with pytest.raises(NotExpected):
        await propose(plan, "east-secretary", "east-deputy")
    left = await nomination_steps.look(plan.ctx, await plan.actor("head"), third)
    assert left.view.state is NominationState.PASSED_OVER
    assert await names(plan, selection) == ["刘春梅", "赵玉兰"]
    assert await plan.told("honour.noticed") == {"town", "east", "west", "north"}


async def test_five_workdays_later_it_is_final_and_the_honoured_are_told(plan: World) -> None:
    first, *_ = await three(plan)
    selection = await confirm(plan, first)
    for day, expected in (("05-29", "provisional"), ("06-01", "final")):
        at(plan, f"2026-{day}T17:30")
        await end(plan)
        assert (await state(plan, selection)).value == expected
    assert await plan.told("honour.given") == {"east-member"}
    west = await plan.actor("west-member")
    seen = await nomination_steps.look(plan.ctx, west, first)
    assert (seen.view.reason, seen.history, seen.moves) == ("办成了三件事", [], frozenset())
    with pytest.raises(AlreadyDone):
        await selections.strike(plan.ctx, await plan.actor("head"), first, "晚了")
    filed = (await plan.actor("west-member"), "selection", selection, "不服", "late")
    with pytest.raises(objections.NoticeOver):
        await objections.file(plan.ctx, *filed)


async def test_an_unanswered_objection_holds_it_up(plan: World) -> None:
    first, second, _ = await three(plan)
    selection = await confirm(plan, first, second)
    head, member = await plan.actor("head"), await plan.actor("north-member")
    filed = await objections.file(plan.ctx, member, "selection", selection, "不是今年的事", "x")
    at(plan, "2026-06-02T17:30")
    await end(plan)
    await end(plan)
    assert await plan.told("honour.held") == {"head", "clerk"}
    assert await state(plan, selection) is SelectionState.PROVISIONAL
    await selections.strike(plan.ctx, head, second, "查实")
    await objections.answer(plan.ctx, head, filed.id, "已撤下", upheld=True)
    assert await state(plan, selection) is SelectionState.FINAL
    assert await names(plan, selection) == ["刘春梅"]
    seen = await objections.look(plan.ctx, member, filed.id)
    assert (seen.about, seen.key, seen.final) == ("selection", "best", True)


async def test_a_commendation_waits_for_its_approval(plan: World) -> None:
    first, *_ = await three(plan)
    await honoured(plan, form="commendation")
    with pytest.raises(NotApproved):
        await confirm(plan, first)
    await honoured(plan, form="commendation", approval="县里的批复")
    await confirm(plan, first)


async def test_seats_of_a_category_and_oneself(plan: World) -> None:
    first, second, _ = await three(plan)
    await honoured(plan, seats_by_category={"community": 1})
    with pytest.raises(CategoryFull):
        await confirm(plan, first, second)
    await appoint(plan, "east-member", "town")
    with pytest.raises(OwnWork):
        await confirm(plan, first, who="east-member")


async def test_hands_decide_nothing_but_a_tie_has_the_plans_way_out(plan: World) -> None:
    await honoured(plan, vote="open", tie="none", seats=1)
    first, second, third = await three(plan)
    head = await plan.actor("head")
    with pytest.raises(VoteOutstanding):
        await confirm(plan, first)
    for number, (one, approve) in enumerate(((first, 7), (second, 7), (third, 1))):
        hands = Hands(approve, 1, 1)
        await nomination_steps.log_hands(plan.ctx, head, one, hands, f"hands-{number}")
    with pytest.raises(AlreadySubmitted):
        await nomination_steps.log_hands(plan.ctx, head, first, hands, "hands-0")
    with pytest.raises(TieUnsettled):
        await confirm(plan, first)
    await confirm(plan, third)


async def test_what_is_said_again_is_put_right_and_a_run_off_only_between_those_level(
    plan: World,
) -> None:
    await honoured(plan, vote="open", tie="runoff", seats=1)
    first, second, third = await three(plan)
    said = ((first, 5), (first, 7), (second, 7), (third, 1), (first, 4))
    assert [await show(plan, *one) for one in said] == [
        *((5, None), (7, None), (7, None), (1, None), (7, 4))
    ]
    with pytest.raises(VoteOutstanding):
        await confirm(plan, first)
    assert await show(plan, second, 5) == (7, 5)
    await confirm(plan, second)


async def show(world: World, nomination_id: int, approve: int) -> tuple[int | None, int | None]:
    head, token = await world.actor("head"), world.ctx.tokens.new()
    hands = Hands(approve, 0, 0)
    sheet = await nomination_steps.log_hands(world.ctx, head, nomination_id, hands, token)
    return sheet.view.votes_for, sheet.view.runoff


async def test_it_rises_level_by_level_or_is_declined_on_the_way(plan: World) -> None:
    await under(plan, "north", "west")
    await honoured(plan, passes=1, seats=2)
    west, head = await plan.actor("west-secretary"), await plan.actor("head")
    one = (await propose(plan, "north-secretary", "north-member")).view
    other = (await propose(plan, "north-secretary", "north-deputy")).view
    assert (one.state, one.at_id) == (NominationState.RISING, plan.ids["west"])
    with pytest.raises(AlreadyDone):
        await nomination_steps.pass_on(plan.ctx, head, one.id, "跳过一级")
    risen = (await nomination_steps.pass_on(plan.ctx, west, one.id, "同意")).view
    assert (risen.state, risen.at_id) == (NominationState.STANDING, plan.ids["town"])
    with pytest.raises(EnoughPassedOn):
        await nomination_steps.pass_on(plan.ctx, west, other.id, "同意")
    with pytest.raises(NothingWritten):
        await nomination_steps.decline(plan.ctx, west, other.id, "  ")
    await nomination_steps.decline(plan.ctx, west, other.id, "再练一年")
    assert await plan.told("nomination.declined") == {"north-secretary", "north-deputy"}
    with pytest.raises(NotFound):
        await nomination_steps.look(plan.ctx, await plan.actor("east-secretary"), one.id)


async def test_organisations_stand_for_themselves_or_are_proposed_from_above(plan: World) -> None:
    await under(plan, "north", "west")
    await honoured(plan, whom="organisations")
    one = await propose(plan, "west-secretary", "north")
    assert (one.view.nominee, one.view.member_id) == ("north党支部", None)
    with pytest.raises(AlreadyNominated):
        await propose(plan, "north-secretary", "north")
    await confirm(plan, one.view.id)
    at(plan, "2026-06-02T17:30")
    await end(plan)
    assert await plan.told("honour.given") == {"north-secretary", "north-deputy"}


async def test_a_secret_vote_is_about_who_stands_and_closes_the_proposals(plan: World) -> None:
    key = "pacesetter"
    first = (await propose(plan, "east-secretary", "east-member", key)).view.id
    second = (await propose(plan, "west-secretary", "west-secretary", key)).view.id
    with pytest.raises(VoteOutstanding):
        await confirm(plan, first, key=key)
    round_id = await opened(plan)
    with pytest.raises(NotExpected):
        await propose(plan, "north-secretary", "north-member", key)
    voters = ("head", "clerk", *(f"{one}-secretary" for one in ("east", "north")))
    voters += tuple(f"{one}-deputy" for one in ("east", "west", "north"))
    for number, who in enumerate(voters):
        actor = await plan.actor(who)
        await cast(plan.ctx, actor, round_id, ("approve" if number else "against",), 0)
        await cast(plan.ctx, actor, round_id, ("against",), 1)
    await close_round(plan.ctx, round_id)
    found = await honours.look(plan.ctx, await plan.actor("head"), plan.campaign, key, Q2)
    assert found.votes.over
    assert set(found.votes.points) | set(found.votes.passed) == {first, second}
    assert found.votes.passed[second] is False
    await confirm(plan, first, key=key)


async def opened(world: World) -> int:
    occasion = Occasion(await run_of(world), "pacesetter", "2026-Q2", world.ctx.clock.now())
    async with world.ctx.db.write() as session:
        (round_id,) = await open_rounds(session, world.ctx, occasion)
        row = await session.get_one(Round, round_id)
        row.closes_at = row.opened_at.replace(year=2027)
    return round_id


async def came_in(world: World, duty: int) -> int:
    async with world.ctx.db.read() as session:
        (found,) = await duty_views(session, world.ctx.clock.now(), Duty.id == duty)
        return found.came_in


async def under(world: World, low: str, high: str) -> None:
    async with world.ctx.db.write() as session:
        row = await session.scalar(select(Organisation).where(Organisation.key == low))
        assert row is not None
        row.superior_id = world.ids[high]


async def appoint(world: World, who: str, place: str) -> None:
    member = (await world.actor(who)).member_id
    async with world.ctx.db.write() as session:
        session.add(
            Appointment(
                member_id=member,
                organisation_id=world.ids[place],
                role=Role.DEPUTY,
                valid_from=date(2026, 1, 1),
            )
        )


@pytest.mark.parametrize(("share", "seats"), [("1/9", 1), ("2/9", 2), ("1/30", 1), ("1/2", 2)])
async def test_no_more_are_chosen_than_the_share_of_those_who_could_be(
    plan: World, share: str, seats: int
) -> None:
    """Nine people are on the rosters of those who propose; one seat is left in any case."""
    await honoured(plan, at_most=share)
    ids = await three(plan)
    head = await plan.actor("head")
    found = await honours.look(plan.ctx, head, plan.campaign, "best", Q2)
    assert found.matter.said.seats == seats
    with pytest.raises(TooManyChosen) as refused:
        await confirm(plan, *ids[: seats + 1])
    assert refused.value.args_["most"] == seats
    assert await state(plan, await confirm(plan, *ids[:seats])) is SelectionState.PROVISIONAL
