"""A published indicator is made harder at once and easier only with permission, for all to see."""

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

import pytest

from models.queries.commitment_views import ChangeView, CommitmentView, IndicatorView
from models.rules.changes import Change
from models.tables import ChangedField, ChangeState
from services import change_decisions as decisions
from services import changes, privacy
from services import commitment_reads as reads
from services.commitment_reviews import approve
from services.commitments import submit
from services.drafts import (
    DeadlineOutside,
    FigureUnusable,
    IndicatorDraft,
    StretchTooLow,
    TargetBeyondStretch,
    TargetTurned,
    TargetUnchanged,
)
from services.fulfilment import claim_fulfilled, verify
from services.progress import add_progress
from services.refusals import (
    AlreadyDone,
    AlreadySubmitted,
    NoCampaign,
    NotFound,
    NotNow,
    NotYourOrganisation,
    OwnWork,
    Refusal,
)
from services.submission import NothingWritten
from tests.services.papers import indicator, paper
from tests.services.worlds import PEOPLE, World

TARGET, STRETCH, DEADLINE = ChangedField.TARGET, ChangedField.STRETCH, ChangedField.DEADLINE
OWNER, PROOF = ChangedField.OWNER, ChangedField.PROOF
EAST = ("east-secretary", "east-deputy")


@dataclass
class Promise:
    """One published indicator of 36.5 → 50 (55) by 30 November, on 2 March."""

    world: World
    id: int

    async def change(
        self, who: str, field: ChangedField, after: str, reason: str = "情况有变", token: str = ""
    ) -> ChangeState:
        ctx, actor = self.world.ctx, await self.world.actor(who)
        key = token or ctx.tokens.new()
        return await changes.change(ctx, actor, self.id, field, after, reason, key)

    async def view(self, who: str = "east-secretary") -> tuple[CommitmentView, IndicatorView]:
        found = await reads.open_indicator(self.world.ctx, await self.world.actor(who), self.id)
        return found.view, found.indicator

    async def one(self) -> IndicatorView:
        return (await self.view())[1]

    async def asked(self) -> int:
        found = (await self.one()).asked
        assert found is not None
        return found.id

    async def last(self) -> ChangeView:
        return (await self.one()).changes[-1]

    async def permit(self, who: str, change: int) -> None:
        await decisions.permit(self.world.ctx, await self.world.actor(who), change)

    async def refuse(self, who: str, change: int, reason: str = "还早") -> None:
        await decisions.refuse(self.world.ctx, await self.world.actor(who), change, reason)

    async def take_back(self, who: str, change: int) -> None:
        await decisions.take_back(self.world.ctx, await self.world.actor(who), change)

    async def claimed(self) -> None:
        ctx, secretary = self.world.ctx, await self.world.actor("east-secretary")
        await add_progress(ctx, secretary, self.id, Decimal(51), "", (), "report")
        await claim_fulfilled(ctx, secretary, self.id)


async def promised(
    world: World, draft: IndicatorDraft, who: str = "east-secretary", *, published: bool = True
) -> Promise:
    """East's, or its member's own."""
    author, east = await world.actor(who), world.ids["east"]
    member = author.member_id if who == "east-member" else None
    expectation = "member-promise" if member else "promise"
    view = await submit(
        world.ctx, author, world.campaign, expectation, east, member, paper(draft), f"form-{who}"
    )
    reviewer = "east-secretary" if member else "head"
    if published:
        await approve(world.ctx, await world.actor(reviewer), view.id)
    return Promise(world, view.indicators[0].id)


@pytest.fixture
async def promise(world: World) -> Promise:
    return await promised(world, indicator())


@pytest.fixture
async def members(world: World) -> Promise:
    return await promised(world, indicator(), "east-member")


async def test_harder_holds_at_once_and_is_told_above_and_in_the_groups(
    world: World, promise: Promise
) -> None:
    assert await promise.change("east-secretary", TARGET, "52.5") is ChangeState.DONE
    one = await promise.one()
    assert one.target == Decimal("52.5")
    (line,) = one.changes
    assert (line.field, line.before, line.after) == (TARGET, "50", "52.5")
    assert (line.reason, line.author, line.state) == ("情况有变", "王秀英", ChangeState.DONE)
    assert await world.told("change.made") == {"head", "clerk"}
    assert await world.told("change.published") == {"east", "town"}
    assert await world.told("change.asked") == set()


@pytest.mark.parametrize(
    ("field", "after", "told"),
    [
        (STRETCH, "60", set()),
        (DEADLINE, "2026-10-31", {"east", "town"}),
        (OWNER, "陈志强", set()),
        (PROOF, "审计报告", set()),
    ],
)
async def test_what_else_holds_at_once_and_what_of_it_groups_are_told(
    world: World, promise: Promise, field: ChangedField, after: str, told: set[str]
) -> None:
    assert await promise.change("east-deputy", field, after) is ChangeState.DONE
    assert str(getattr(await promise.one(), field)).removesuffix(".0000") == after
    assert await world.told("change.published") == told


@pytest.mark.parametrize(
    ("field", "after"), [(TARGET, "40"), (STRETCH, "52"), (DEADLINE, "2026-12-15")]
)
async def test_easier_waits_for_the_superior_and_holds_when_permitted(
    world: World, promise: Promise, field: ChangedField, after: str
) -> None:
    before = getattr(await promise.one(), field)
    assert await promise.change("east-secretary", field, after) is ChangeState.ASKED
    assert getattr(await promise.one(), field) == before
    assert await world.told("change.asked") == {"head", "clerk"}
    assert await world.told("change.published") == set()
    await promise.permit("clerk", await promise.asked())
    one = await promise.one()
    assert str(getattr(one, field)).removesuffix(".0000") == after
    assert one.changes[0].state is ChangeState.APPROVED
    assert await world.told("change.approved") == {"east-secretary"}
    in_groups = set() if field is STRETCH else {"east", "town"}
    assert await world.told("change.published") == in_groups


async def test_a_refused_request_leaves_everything_and_a_line(
    world: World, promise: Promise
) -> None:
    await promise.change("east-secretary", TARGET, "40")
    asked = await promise.asked()
    with pytest.raises(NothingWritten):
        await promise.refuse("head", asked, " ")
    await promise.refuse("head", asked, "再努力")
    one = await promise.one()
    assert (one.target, one.asked) == (Decimal(50), None)
    assert (one.changes[0].state, one.changes[0].decision_reason) == (ChangeState.REFUSED, "再努力")
    assert await world.told("change.refused") == {"east-secretary"}
    for late in (promise.permit("clerk", asked), promise.take_back("east-secretary", asked)):
        with pytest.raises(AlreadyDone):
            await late


async def test_one_request_at_a_time_which_can_be_taken_back(promise: Promise) -> None:
    await promise.change("east-secretary", TARGET, "40")
    with pytest.raises(changes.ChangeWaits):
        await promise.change("east-deputy", TARGET, "60")
    asked = await promise.asked()
    with pytest.raises(NotYourOrganisation):
        await promise.take_back("head", asked)
    await promise.take_back("east-deputy", asked)
    assert (await promise.one()).changes == ()
    with pytest.raises(AlreadyDone):
        await promise.permit("head", asked)
    assert await promise.change("east-deputy", TARGET, "53", "加码") is ChangeState.DONE


async def test_in_the_last_fourteen_days_nothing_gets_easier(promise: Promise) -> None:
    world = promise.world
    await promise.change("east-secretary", TARGET, "45")
    world.clock.advance(date(2026, 11, 17) - world.ctx.today())
    with pytest.raises(changes.TooLateToEase) as late:
        await promise.permit("head", await promise.asked())
    assert late.value.args_ == {"days": 14}
    assert (await promise.one()).target == Decimal(50)
    await promise.refuse("head", await promise.asked())
    for field, after in ((TARGET, "45"), (STRETCH, "51"), (DEADLINE, "2026-12-20")):
        with pytest.raises(changes.TooLateToEase):
            await promise.change("east-secretary", field, after)
    assert await promise.change("east-secretary", TARGET, "54") is ChangeState.DONE
    assert await promise.change("east-secretary", DEADLINE, "2026-11-20") is ChangeState.DONE


async def test_the_day_before_the_last_fourteen_it_can_be_permitted(promise: Promise) -> None:
    world = promise.world
    await promise.change("east-secretary", TARGET, "45")
    world.clock.advance(date(2026, 11, 16) - world.ctx.today())
    await promise.permit("head", await promise.asked())
    assert (await promise.one()).target == Decimal(45)


async def test_a_falling_figure_gets_harder_downwards(world: World) -> None:
    falling = indicator(baseline=Decimal(40), target=Decimal(10), stretch=None)
    promise = await promised(world, falling)
    assert await promise.change("east-secretary", TARGET, "8") is ChangeState.DONE
    assert await promise.change("east-secretary", TARGET, "12") is ChangeState.ASKED


@pytest.mark.parametrize(
    ("field", "after", "refusal"),
    [
        (TARGET, "50.00", changes.NothingChanged),
        (TARGET, "36.5", TargetUnchanged),
        (TARGET, "30", TargetTurned),
        (TARGET, "55", TargetBeyondStretch),
        (TARGET, "0.00001", FigureUnusable),
        (TARGET, "很多", FigureUnusable),
        (STRETCH, "50", StretchTooLow),
        (DEADLINE, "2026-03-01", DeadlineOutside),
        (DEADLINE, "2027-01-01", DeadlineOutside),
        (OWNER, " ", NothingWritten),
        (PROOF, "年度财务报表", changes.NothingChanged),
    ],
)
async def test_a_value_that_cannot_be_is_refused_when_it_is_typed_and_when_it_is_handed_in(
    promise: Promise, field: ChangedField, after: str, refusal: type[Refusal]
) -> None:
    ctx, secretary = promise.world.ctx, await promise.world.actor("east-secretary")
    with pytest.raises(refusal):
        await changes.weigh(ctx, secretary, promise.id, field, after)
    with pytest.raises(refusal):
        await promise.change("east-secretary", field, after)


async def test_the_form_is_told_beforehand_what_it_takes(promise: Promise) -> None:
    ctx, secretary = promise.world.ctx, await promise.world.actor("east-secretary")
    takes = {
        after: await changes.weigh(ctx, secretary, promise.id, TARGET, after)
        for after in ("52", "40")
    }
    assert takes == {"52": Change.RAISED, "40": Change.NEEDS_SUPERIOR}
    assert (await promise.one()).changes == ()


async def test_the_same_form_changes_once_and_needs_a_reason(promise: Promise) -> None:
    with pytest.raises(NothingWritten):
        await promise.change("east-secretary", TARGET, "52", " ")
    await promise.change("east-secretary", TARGET, "52", token="form")
    with pytest.raises(AlreadySubmitted):
        await promise.change("east-secretary", TARGET, "53", token="form")


@pytest.mark.parametrize("who", sorted(set(PEOPLE) - set(EAST)))
async def test_only_its_leaders_change_an_organisations(promise: Promise, who: str) -> None:
    with pytest.raises(NotYourOrganisation):
        await promise.change(who, TARGET, "52")


@pytest.mark.parametrize("who", sorted(set(PEOPLE) - {"head", "clerk"}))
async def test_only_the_superior_answers(promise: Promise, who: str) -> None:
    await promise.change("east-secretary", TARGET, "40")
    asked = await promise.asked()
    refusal = OwnWork if who in EAST else NotYourOrganisation
    with pytest.raises(refusal):
        await promise.permit(who, asked)
    with pytest.raises(refusal):
        await promise.refuse(who, asked)


async def test_a_member_asks_his_own_leaders(world: World, members: Promise) -> None:
    await members.change("east-member", TARGET, "40")
    assert await world.told("change.asked") == set(EAST)
    queues = {who: await queue(world, who) for who in ("head", *EAST, "east-member")}
    assert queues == {"head": [], "east-secretary": [1], "east-deputy": [1], "east-member": []}
    with pytest.raises(NotYourOrganisation):
        await members.permit("head", await members.asked())
    await members.permit("east-deputy", await members.asked())
    assert await world.told("change.approved") == {"east-member"}


async def queue(world: World, who: str) -> list[int]:
    found = await reads.decide_queue(world.ctx, await world.actor(who))
    return [one.id for _, one in found]


async def test_what_his_secretary_asks_for_him_is_answered_one_level_up(
    world: World, members: Promise
) -> None:
    await members.change("east-secretary", DEADLINE, "2026-12-10")
    assert await world.told("change.asked") == {"head", "clerk"}
    assert await queue(world, "head") == [members.id]
    assert await queue(world, "east-deputy") == []
    for who, refusal in (("east-secretary", OwnWork), ("east-deputy", NotYourOrganisation)):
        with pytest.raises(refusal):
            await members.permit(who, await members.asked())
    await members.permit("head", await members.asked())
    assert await world.told("change.approved") == {"east-secretary", "east-member"}


async def test_what_his_secretary_raises_for_him_is_told_to_the_member(
    world: World, members: Promise
) -> None:
    await members.change("east-secretary", TARGET, "53")
    assert await world.told("change.made") == {"east-deputy", "east-member"}


async def test_what_is_claimed_or_verified_or_unpublished_is_not_changed(
    world: World, promise: Promise
) -> None:
    await promise.claimed()
    with pytest.raises(changes.ClaimWaits):
        await promise.change("east-secretary", TARGET, "60")
    await verify(world.ctx, await world.actor("head"), promise.id, accept=True)
    with pytest.raises(NotNow):
        await promise.change("east-secretary", OWNER, "陈志强")
    drafted = await promised(world, indicator(), "east-member", published=False)
    with pytest.raises(NotNow):
        await drafted.change("east-member", TARGET, "60")


async def test_nothing_is_claimed_while_it_is_open_what_has_to_be_reached(
    promise: Promise,
) -> None:
    await promise.change("east-secretary", TARGET, "45")
    with pytest.raises(changes.ChangeWaits):
        await promise.claimed()
    await promise.take_back("east-secretary", await promise.asked())
    ctx, secretary = promise.world.ctx, await promise.world.actor("east-secretary")
    await claim_fulfilled(ctx, secretary, promise.id)


async def test_nothing_is_changed_or_answered_while_the_campaign_rests(promise: Promise) -> None:
    await promise.change("east-secretary", TARGET, "45")
    asked = await promise.asked()
    await promise.world.pause()
    for late in (promise.change("east-secretary", TARGET, "60"), promise.permit("head", asked)):
        with pytest.raises(NoCampaign):
            await late
    with pytest.raises(NotFound):
        await promise.permit("head", 99)


async def test_who_changed_something_finds_it_among_what_is_stored_on_him(
    promise: Promise,
) -> None:
    await promise.change("east-deputy", PROOF, "审计报告")
    stored = await privacy.stored_on_me(promise.world.ctx, await promise.world.actor("east-deputy"))
    assert stored.counts["changes"] == 1


async def test_the_course_begins_on_the_local_day_of_publication(world: World) -> None:
    """At 23:30 in UTC it is the next morning here: the course takes one day more, not two of
    which one is over."""
    world.clock.advance(timedelta(hours=21, minutes=30))
    promise = await promised(world, indicator(deadline=date(2026, 3, 4)))
    world.clock.advance(timedelta(hours=1))
    assert (await promise.one()).colour.value == "blue"
