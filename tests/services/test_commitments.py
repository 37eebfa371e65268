from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest

from models.queries.board import Narrowed
from models.queries.commitment_views import CommitmentView
from models.rules.steps import Step
from models.tables import CommitmentState, IndicatorState
from services import board
from services import commitment_reads as reads
from services.commitment_reviews import approve, return_
from services.commitments import resubmit, submit, withdraw
from services.drafts import CommitmentDraft, StretchTooLow
from services.expected import expected_of, expected_on_paper
from services.refusals import (
    AlreadyDone,
    AlreadySubmitted,
    NoCampaign,
    NotExpected,
    NotFound,
    NotNow,
    NotYourOrganisation,
    OwnWork,
    TooLong,
)
from services.submission import NothingWritten
from tests.services.papers import indicator, paper
from tests.services.worlds import PEOPLE, World


async def by_organisation(
    world: World,
    who: str = "east-secretary",
    draft: CommitmentDraft | None = None,
    token: str = "",
) -> CommitmentView:
    actor, east = await world.actor(who), world.ids["east"]
    draft, token = draft or paper(), token or world.ctx.tokens.new()
    return await submit(world.ctx, actor, world.campaign, "promise", east, None, draft, token)


async def by_member(world: World, who: str = "east-member", enters: str = "") -> CommitmentView:
    actor, member = await world.actor(enters or who), await world.actor(who)
    return await submit(
        world.ctx, actor, world.campaign, "member-promise", world.ids["east"], member.member_id,
        paper(), world.ctx.tokens.new(),
    )  # fmt: skip


async def test_an_organisations_promise_goes_to_its_superiors_leaders(world: World) -> None:
    view = await by_organisation(world)
    assert view.state is CommitmentState.SUBMITTED
    assert (view.organisation, view.member) == ("east党支部", None)
    assert [one.target for one in view.indicators] == [Decimal(50)]
    assert await world.told("commitment.to_review") == {"head", "clerk"}


async def test_a_members_promise_goes_to_his_own_leaders(world: World) -> None:
    view = await by_member(world)
    assert (view.by, view.member) == ("刘春梅", "刘春梅")
    assert await world.told("commitment.to_review") == {"east-secretary", "east-deputy"}


async def test_a_leaders_own_promise_goes_one_level_up(world: World) -> None:
    await by_member(world, "east-secretary")
    assert await world.told("commitment.to_review") == {"head", "clerk"}


async def test_a_secretary_enters_his_members_promise_from_paper(world: World) -> None:
    view = await by_member(world, enters="east-secretary")
    assert view.member == "刘春梅"
    with pytest.raises(NotYourOrganisation):
        await by_member(world, enters="west-secretary")


@pytest.mark.parametrize("who", sorted(set(PEOPLE) - {"east-secretary", "east-deputy"}))
async def test_nobody_else_promises_for_an_organisation(world: World, who: str) -> None:
    with pytest.raises(NotYourOrganisation):
        await by_organisation(world, who)


async def test_only_what_the_plan_expects(world: World) -> None:
    secretary, head = await world.actor("east-secretary"), await world.actor("head")
    east, town = world.ids["east"], world.ids["town"]
    for actor, expectation, place, member in (
        (secretary, "member-promise", east, None),
        (secretary, "promise", east, secretary.member_id),
        (secretary, "monthly", east, None),
        (secretary, "unheard-of", east, None),
        (head, "promise", town, None),
        (head, "member-promise", town, head.member_id),
    ):
        with pytest.raises(NotExpected):
            await submit(
                world.ctx, actor, world.campaign, expectation, place, member, paper(), "token"
            )


async def test_before_and_after_the_campaign_nothing_is_expected(world: World) -> None:
    secretary = await world.actor("east-secretary")
    world.clock.advance(timedelta(days=400))
    assert await expected_of(world.ctx, secretary) == ()
    with pytest.raises(NotExpected):
        await by_organisation(world)


async def test_a_campaign_that_does_not_run_takes_nothing(world: World) -> None:
    view = await by_organisation(world)
    await world.pause()
    with pytest.raises(NoCampaign):
        await by_organisation(world)
    head = await world.actor("head")
    with pytest.raises(NoCampaign):
        await approve(world.ctx, head, view.id)
    assert (await reads.open_commitment(world.ctx, head, view.id)).steps == frozenset()


async def test_the_same_form_is_kept_once(world: World) -> None:
    await by_organisation(world, token="form-1")
    with pytest.raises(AlreadySubmitted):
        await by_organisation(world, token="form-1")
    secretary = await world.actor("east-secretary")
    assert len(await reads.led(world.ctx, secretary)) == 1


async def test_an_unsound_draft_leaves_nothing_behind(world: World) -> None:
    with pytest.raises(StretchTooLow):
        await by_organisation(world, draft=paper(indicator(stretch=Decimal(1))))
    assert await world.sent() == []


async def test_approval_publishes_to_the_plans_groups_and_tells_the_author(world: World) -> None:
    view = await by_organisation(world)
    head = await world.actor("head")
    published = await approve(world.ctx, head, view.id)
    assert published.state is CommitmentState.PUBLISHED
    assert published.published_at == world.clock.now()
    assert await world.told("commitment.published") == {"east", "town"}
    assert await world.told("commitment.approved") == {"east-secretary"}


async def test_who_entered_it_from_paper_is_told_as_well(world: World) -> None:
    view = await by_member(world, enters="east-deputy")
    await approve(world.ctx, await world.actor("east-secretary"), view.id)
    assert await world.told("commitment.approved") == {"east-member", "east-deputy"}


@pytest.mark.parametrize("who", sorted(set(PEOPLE) - {"head", "clerk"}))
async def test_only_the_superior_decides_about_an_organisations(world: World, who: str) -> None:
    view, actor = await by_organisation(world), await world.actor(who)
    own = who in ("east-secretary", "east-deputy")
    for decision in (approve(world.ctx, actor, view.id), return_(world.ctx, actor, view.id, "不")):
        with pytest.raises(OwnWork if own else NotYourOrganisation):
            await decision


@pytest.mark.parametrize("who", sorted(set(PEOPLE) - {"east-secretary", "east-deputy"}))
async def test_only_his_own_leaders_decide_about_a_members(world: World, who: str) -> None:
    view, actor = await by_member(world), await world.actor(who)
    with pytest.raises(OwnWork if who == "east-member" else NotYourOrganisation):
        await approve(world.ctx, actor, view.id)


@pytest.mark.parametrize(
    ("who", "refusal"), [("east-secretary", OwnWork), ("east-deputy", NotYourOrganisation)]
)
async def test_a_leaders_own_is_not_decided_beside_him(
    world: World, who: str, refusal: type[Exception]
) -> None:
    view = await by_member(world, "east-secretary")
    with pytest.raises(refusal):
        await approve(world.ctx, await world.actor(who), view.id)


async def test_a_second_decision_is_told_that_there_was_one(world: World) -> None:
    head, clerk = await world.actor("head"), await world.actor("clerk")
    view = await by_organisation(world)
    await approve(world.ctx, head, view.id)
    for late in (approve(world.ctx, clerk, view.id), return_(world.ctx, clerk, view.id, "晚了")):
        with pytest.raises(AlreadyDone):
            await late
    assert len([kind for _, kind, _ in await world.sent() if kind == "commitment.approved"]) == 1


async def test_return_with_a_reason_and_again(world: World) -> None:
    head, secretary = await world.actor("head"), await world.actor("east-secretary")
    first = await by_organisation(world)
    returned = await return_(world.ctx, head, first.id, " 指标太少 ")
    assert (returned.state, returned.return_reason) == (CommitmentState.RETURNED, "指标太少")
    assert await world.told("commitment.returned") == {"east-secretary"}
    world.clock.advance(timedelta(days=3))
    draft = paper(indicator(), indicator(title="人均收入", stretch=None), target="更进一步")
    again = await resubmit(world.ctx, secretary, first.id, draft, "form-2")
    assert (again.id, again.target, again.submitted_at) == (
        first.id,
        "更进一步",
        first.submitted_at,
    )
    assert [one.title for one in again.indicators] == ["集体收入", "人均收入"]
    assert (again.state, again.return_reason) == (CommitmentState.SUBMITTED, "指标太少")
    assert (await approve(world.ctx, head, first.id)).return_reason is None


async def test_only_what_was_returned_is_handed_in_again(world: World) -> None:
    head, secretary = await world.actor("head"), await world.actor("east-secretary")
    view = await by_organisation(world, token="form-1")
    with pytest.raises(NotNow):
        await resubmit(world.ctx, secretary, view.id, paper(), "form-2")
    await return_(world.ctx, head, view.id, "再想想")
    with pytest.raises(AlreadySubmitted):
        await resubmit(world.ctx, secretary, view.id, paper(), "form-1")
    with pytest.raises(NotYourOrganisation):
        await resubmit(world.ctx, head, view.id, paper(), "form-2")


@pytest.mark.parametrize(("reason", "refusal"), [(" ", NothingWritten), ("长" * 301, TooLong)])
async def test_a_return_needs_a_reason(world: World, reason: str, refusal: type[Exception]) -> None:
    view = await by_organisation(world)
    with pytest.raises(refusal):
        await return_(world.ctx, await world.actor("head"), view.id, reason)


async def test_withdrawn_before_the_review_and_never_after(world: World) -> None:
    head, secretary = await world.actor("head"), await world.actor("east-secretary")
    view = await by_organisation(world)
    with pytest.raises(NotYourOrganisation):
        await withdraw(world.ctx, head, view.id)
    assert (await withdraw(world.ctx, secretary, view.id)).state is CommitmentState.WITHDRAWN
    assert await reads.review_queue(world.ctx, head) == ()
    for late in (
        withdraw(world.ctx, secretary, view.id),
        approve(world.ctx, head, view.id),
        return_(world.ctx, head, view.id, "晚了"),
    ):
        with pytest.raises(NotNow):
            await late
    other = await by_organisation(world)
    await approve(world.ctx, head, other.id)
    with pytest.raises(NotNow):
        await withdraw(world.ctx, secretary, other.id)


async def test_what_everyone_is_asked_for(world: World) -> None:
    async def asked(who: str) -> list[tuple[str, str, str | None]]:
        found = await expected_of(world.ctx, await world.actor(who))
        return [(one.expectation, one.organisation, one.member) for one in found]

    assert await asked("east-member") == [("member-promise", "east党支部", "刘春梅")]
    assert await asked("east-secretary") == [
        ("promise", "east党支部", None),
        ("member-promise", "east党支部", "王秀英"),
    ]
    assert await asked("head") == []


async def test_what_can_be_entered_from_paper(world: World) -> None:
    found = await expected_on_paper(world.ctx, await world.actor("east-secretary"))
    assert [(one.expectation, one.member) for one in found] == [
        ("member-promise", "陈志强"),
        ("member-promise", "刘春梅"),
    ]
    assert await expected_on_paper(world.ctx, await world.actor("east-member")) == ()


async def test_queues_hold_what_waits_for_this_person(world: World) -> None:
    organisations, members = await by_organisation(world), await by_member(world)
    own = await by_member(world, "east-secretary")

    async def queue(who: str) -> list[int]:
        return [one.id for one in await reads.review_queue(world.ctx, await world.actor(who))]

    assert await queue("head") == [own.id, organisations.id]
    assert await queue("east-secretary") == [members.id]
    assert await queue("east-deputy") == [members.id]
    assert await queue("east-member") == await queue("west-secretary") == []


async def test_before_it_is_public_only_those_concerned_read_it(world: World) -> None:
    view = await by_member(world)
    for who in ("east-member", "east-secretary"):
        opened = await reads.open_commitment(world.ctx, await world.actor(who), view.id)
        assert opened.view.id == view.id
    for who in ("west-member", "west-secretary", "head"):
        with pytest.raises(NotFound):
            await reads.open_commitment(world.ctx, await world.actor(who), view.id)
        with pytest.raises(NotFound):
            await reads.open_indicator(world.ctx, await world.actor(who), view.indicators[0].id)
    member = await world.actor("west-member")
    assert (await board.browse(world.ctx, member, Narrowed(), 0)).page.items == []
    await approve(world.ctx, await world.actor("east-secretary"), view.id)
    opened = await reads.open_commitment(world.ctx, member, view.id)
    assert opened.steps == {Step.SPEAK}
    found = await board.browse(world.ctx, member, Narrowed(), 0)
    assert [one.id for one in found.page.items] == [view.id]


async def test_what_is_public_in_one_tree_is_not_read_from_another(world: World) -> None:
    view = await by_member(world)
    await approve(world.ctx, await world.actor("east-secretary"), view.id)
    stranger = replace(await world.actor("west-member"), tree="another", seats=())
    with pytest.raises(NotFound):
        await reads.open_commitment(world.ctx, stranger, view.id)
    with pytest.raises(NotFound):
        await reads.open_indicator(world.ctx, stranger, view.indicators[0].id)


async def test_lists(world: World) -> None:
    organisations, members = await by_organisation(world), await by_member(world)
    member, head = await world.actor("east-member"), await world.actor("head")
    secretary = await world.actor("east-secretary")
    assert [one.id for one in await reads.mine(world.ctx, member)] == [members.id]
    assert await reads.mine(world.ctx, secretary) == ()
    assert [one.id for one in await reads.led(world.ctx, secretary)] == [organisations.id]
    assert await reads.led(world.ctx, member) == await reads.led(world.ctx, head) == ()
    assert [one.id for one in await reads.of_those_below(world.ctx, head)] == [organisations.id]
    assert await reads.of_those_below(world.ctx, secretary) == ()


async def test_only_a_returned_one_is_opened_for_change(world: World) -> None:
    head, secretary = await world.actor("head"), await world.actor("east-secretary")
    view = await by_organisation(world)
    with pytest.raises(NotNow):
        await reads.open_for_change(world.ctx, secretary, view.id)
    await return_(world.ctx, head, view.id, "再想想")
    opened = await reads.open_for_change(world.ctx, secretary, view.id)
    assert (opened.view.return_reason, opened.plan.id) == ("再想想", "pairing")
    with pytest.raises(NotYourOrganisation):
        await reads.open_for_change(world.ctx, head, view.id)


async def test_overdue_is_what_is_open_after_its_deadline(world: World) -> None:
    view = await by_organisation(world)
    head = await world.actor("head")
    await approve(world.ctx, head, view.id)
    last = view.indicators[0].deadline - world.ctx.today()
    world.clock.advance(last)
    assert await reads.overdue_below(world.ctx, head) == ()
    world.clock.advance(timedelta(days=1))
    (late,) = await reads.overdue_below(world.ctx, head)
    assert late.indicators[0].overdue
    assert late.indicators[0].state is IndicatorState.OPEN
    assert await reads.overdue_below(world.ctx, await world.actor("west-secretary")) == ()


async def test_an_actor_who_lost_his_office_decides_nothing(world: World) -> None:
    view = await by_organisation(world)
    head = await world.actor("head")
    with pytest.raises(NotYourOrganisation):
        await approve(world.ctx, replace(head, seats=()), view.id)
