from datetime import timedelta
from decimal import Decimal

import pytest

from models.queries.commitment_views import CommitmentView
from models.rules.ladder import Colour
from models.rules.steps import Step
from models.tables import IndicatorState
from services import commitment_reads as reads
from services.commitment_reviews import approve
from services.commitments import submit
from services.drafts import FigureUnusable
from services.evidence import Evidence
from services.fulfilment import NoEvidence, claim_fulfilled, verify
from services.progress import NothingReported, Reported, add_progress, withdraw_progress
from services.refusals import (
    AlreadyDone,
    AlreadySubmitted,
    NotFound,
    NotNow,
    NotYourOrganisation,
    OwnWork,
    TooLong,
)
from services.submission import NothingWritten
from tests.services.papers import paper
from tests.services.worlds import PEOPLE, World

PHOTO = Evidence("photo", "file-1", "unique-1", "album-1")


@pytest.fixture
async def promise(world: World) -> CommitmentView:
    """East's, published."""
    secretary, east = await world.actor("east-secretary"), world.ids["east"]
    view = await submit(
        world.ctx, secretary, world.campaign, "promise", east, None, paper(), "form"
    )
    return await approve(world.ctx, await world.actor("head"), view.id)


@pytest.fixture
async def members(world: World) -> CommitmentView:
    """Of a member of east, published."""
    member, east = await world.actor("east-member"), world.ids["east"]
    view = await submit(
        world.ctx,
        member,
        world.campaign,
        "member-promise",
        east,
        member.member_id,
        paper(),
        "form-m",
    )
    return await approve(world.ctx, await world.actor("east-secretary"), view.id)


async def report(world: World, view: CommitmentView, who: str, value: int = 40) -> Reported:
    actor, token = await world.actor(who), world.ctx.tokens.new()
    indicator = view.indicators[0].id
    return await add_progress(world.ctx, actor, indicator, Decimal(value), "", (), token)


async def claim(world: World, view: CommitmentView, who: str) -> CommitmentView:
    return await claim_fulfilled(world.ctx, await world.actor(who), view.indicators[0].id)


async def decide(
    world: World, view: CommitmentView, who: str, accept: bool = True, reason: str = "缺凭证"
) -> CommitmentView:
    actor = await world.actor(who)
    return await verify(world.ctx, actor, view.indicators[0].id, accept, reason)


async def test_a_report_is_kept_whole_and_nobody_is_written_to(
    world: World, promise: CommitmentView
) -> None:
    before = await world.sent()
    secretary, indicator = await world.actor("east-secretary"), promise.indicators[0].id
    kept = await add_progress(
        world.ctx, secretary, indicator, Decimal("40.25"), " 已入账 ", (PHOTO, PHOTO), "form-1"
    )
    assert (kept.value, kept.note, kept.files) == (Decimal("40.25"), "已入账", 2)
    assert kept.indicator.latest is not None
    assert kept.indicator.latest.value == Decimal("40.25")
    opened = await reads.open_indicator(world.ctx, secretary, indicator)
    (said,) = opened.reports
    assert (said.author, said.note) == ("王秀英", "已入账")
    assert [file.file_id for file in said.files] == ["file-1", "file-1"]
    assert await world.sent() == before


async def test_the_last_figure_counts_and_notes_do_not_hide_it(
    world: World, promise: CommitmentView
) -> None:
    await report(world, promise, "east-secretary", 40)
    await report(world, promise, "east-deputy", 42)
    secretary, indicator = await world.actor("east-secretary"), promise.indicators[0].id
    kept = await add_progress(world.ctx, secretary, indicator, None, "正在办", (), "form-1")
    assert kept.indicator.latest is not None
    assert (kept.indicator.latest.value, kept.indicator.reports) == (Decimal(42), 3)


@pytest.mark.parametrize(
    ("value", "note", "refusal"),
    [
        (None, "  ", NothingReported),
        (None, "长" * 1001, TooLong),
        (Decimal("1e11"), "", FigureUnusable),
    ],
)
async def test_a_report_that_says_nothing_usable_is_refused(
    world: World,
    promise: CommitmentView,
    value: Decimal | None,
    note: str,
    refusal: type[Exception],
) -> None:
    secretary, indicator = await world.actor("east-secretary"), promise.indicators[0].id
    with pytest.raises(refusal):
        await add_progress(world.ctx, secretary, indicator, value, note, (), "form-1")


async def test_the_same_report_is_kept_once(world: World, promise: CommitmentView) -> None:
    secretary, indicator = await world.actor("east-secretary"), promise.indicators[0].id
    await add_progress(world.ctx, secretary, indicator, Decimal(1), "", (), "form-1")
    with pytest.raises(AlreadySubmitted):
        await add_progress(world.ctx, secretary, indicator, Decimal(1), "", (), "form-1")


@pytest.mark.parametrize("who", sorted(set(PEOPLE) - {"east-secretary", "east-deputy"}))
async def test_only_its_leaders_report_and_claim_for_an_organisation(
    world: World, promise: CommitmentView, who: str
) -> None:
    kept = await report(world, promise, "east-secretary")
    with pytest.raises(NotYourOrganisation):
        await report(world, promise, who)
    with pytest.raises(NotYourOrganisation):
        await claim(world, promise, who)
    with pytest.raises(NotYourOrganisation):
        await withdraw_progress(world.ctx, await world.actor(who), kept.progress_id)


async def test_a_member_reports_his_own_and_his_secretary_from_paper(
    world: World, members: CommitmentView
) -> None:
    await report(world, members, "east-member")
    assert (await report(world, members, "east-secretary")).indicator.reports == 2
    with pytest.raises(NotYourOrganisation):
        await report(world, members, "head")


async def test_a_report_taken_back_no_longer_counts(world: World, promise: CommitmentView) -> None:
    secretary = await world.actor("east-secretary")
    await report(world, promise, "east-secretary", 40)
    wrong = await report(world, promise, "east-secretary", 400)
    view = await withdraw_progress(world.ctx, secretary, wrong.progress_id)
    assert view.indicators[0].latest is not None
    assert view.indicators[0].latest.value == Decimal(40)
    with pytest.raises(AlreadyDone):
        await withdraw_progress(world.ctx, secretary, wrong.progress_id)
    with pytest.raises(NotFound):
        await withdraw_progress(world.ctx, secretary, 99)


async def test_nothing_is_reported_before_it_is_published(world: World) -> None:
    secretary, east = await world.actor("east-secretary"), world.ids["east"]
    view = await submit(
        world.ctx, secretary, world.campaign, "promise", east, None, paper(), "form"
    )
    with pytest.raises(NotNow):
        await report(world, view, "east-secretary")
    with pytest.raises(NotNow):
        await claim(world, view, "east-secretary")


async def test_a_claim_goes_to_somebody_else_and_needs_something_to_look_at(
    world: World, promise: CommitmentView
) -> None:
    with pytest.raises(NoEvidence):
        await claim(world, promise, "east-secretary")
    kept = await report(world, promise, "east-secretary", 51)
    claimed = await claim(world, promise, "east-secretary")
    assert claimed.indicators[0].state is IndicatorState.FULFILLED
    assert await world.told("indicator.to_verify") == {"head", "clerk"}
    with pytest.raises(AlreadyDone):
        await claim(world, promise, "east-deputy")
    with pytest.raises(NotNow):
        await withdraw_progress(world.ctx, await world.actor("east-secretary"), kept.progress_id)


async def test_verified_by_the_superior_and_told(world: World, promise: CommitmentView) -> None:
    await report(world, promise, "east-secretary", 51)
    await claim(world, promise, "east-secretary")
    view = await decide(world, promise, "clerk")
    assert view.fulfilled
    assert await world.told("indicator.verified") == {"east-secretary"}
    for late in (decide(world, promise, "head"), decide(world, promise, "head", accept=False)):
        with pytest.raises(AlreadyDone):
            await late
    with pytest.raises(NotNow):
        await report(world, promise, "east-secretary", 52)


async def test_refused_with_a_reason_and_claimed_again(
    world: World, promise: CommitmentView
) -> None:
    await report(world, promise, "east-secretary", 49)
    await claim(world, promise, "east-secretary")
    with pytest.raises(NothingWritten):
        await decide(world, promise, "head", accept=False, reason=" ")
    view = await decide(world, promise, "head", accept=False)
    assert not view.fulfilled
    assert (view.indicators[0].state, view.indicators[0].refused_reason) == (
        IndicatorState.OPEN,
        "缺凭证",
    )
    assert await world.told("indicator.refused") == {"east-secretary"}
    with pytest.raises(AlreadyDone):
        await decide(world, promise, "clerk")
    again = await claim(world, promise, "east-secretary")
    assert again.indicators[0].refused_reason is None
    assert (await decide(world, promise, "clerk")).fulfilled


async def test_nothing_is_verified_that_nobody_claims(
    world: World, promise: CommitmentView
) -> None:
    with pytest.raises(NotNow):
        await decide(world, promise, "head")


@pytest.mark.parametrize("who", sorted(set(PEOPLE) - {"head", "clerk"}))
async def test_only_the_superior_verifies_an_organisations(
    world: World, promise: CommitmentView, who: str
) -> None:
    await report(world, promise, "east-secretary")
    await claim(world, promise, "east-secretary")
    own = who in ("east-secretary", "east-deputy")
    with pytest.raises(OwnWork if own else NotYourOrganisation):
        await decide(world, promise, who)


@pytest.mark.parametrize("who", sorted(set(PEOPLE) - {"east-secretary", "east-deputy"}))
async def test_only_his_own_leaders_verify_a_members(
    world: World, members: CommitmentView, who: str
) -> None:
    await report(world, members, "east-member")
    await claim(world, members, "east-member")
    with pytest.raises(OwnWork if who == "east-member" else NotYourOrganisation):
        await decide(world, members, who)


async def test_what_his_secretary_claimed_for_a_member_is_verified_one_level_up(
    world: World, members: CommitmentView
) -> None:
    await report(world, members, "east-member")
    await claim(world, members, "east-secretary")
    assert await world.told("indicator.to_verify") == {"head", "clerk"}
    queues = {who: await queue(world, who) for who in ("head", "east-secretary", "east-deputy")}
    assert queues == {
        "head": [members.id],
        "east-secretary": [],
        "east-deputy": [],
    }
    for who, refusal in (("east-secretary", OwnWork), ("east-deputy", NotYourOrganisation)):
        with pytest.raises(refusal):
            await decide(world, members, who)
    assert (await decide(world, members, "head")).fulfilled


async def queue(world: World, who: str) -> list[int]:
    found = await reads.verify_queue(world.ctx, await world.actor(who))
    return [view.id for view, _ in found]


async def test_the_queue_to_verify(
    world: World, promise: CommitmentView, members: CommitmentView
) -> None:
    for view, who in ((promise, "east-secretary"), (members, "east-member")):
        await report(world, view, who)
        await claim(world, view, who)
    assert await queue(world, "head") == [promise.id]
    assert await queue(world, "east-secretary") == [members.id]
    assert await queue(world, "east-member") == await queue(world, "west-secretary") == []


async def test_what_each_can_do_next(world: World, promise: CommitmentView) -> None:
    async def can(who: str) -> tuple[set[Step], bool]:
        actor, indicator = await world.actor(who), promise.indicators[0].id
        opened = await reads.open_indicator(world.ctx, actor, indicator)
        return set(opened.steps), opened.verify

    assert await can("east-secretary") == ({Step.REPORT}, False)
    assert await can("head") == await can("west-secretary") == ({Step.SPEAK}, False)
    await report(world, promise, "east-secretary")
    await claim(world, promise, "east-secretary")
    assert await can("east-secretary") == (set(), False)
    assert await can("head") == ({Step.SPEAK}, True)


async def test_a_fulfilled_promise_is_not_overdue_and_has_no_colour(
    world: World, promise: CommitmentView
) -> None:
    await report(world, promise, "east-secretary", 51)
    world.clock.advance(timedelta(days=280))
    head = await world.actor("head")
    (late,) = await reads.overdue_below(world.ctx, head)
    assert late.colour is Colour.RED
    claimed = await claim(world, promise, "east-secretary")
    assert (claimed.indicators[0].overdue, claimed.colour) == (False, Colour.NONE)
    assert await reads.overdue_below(world.ctx, head) == ()
