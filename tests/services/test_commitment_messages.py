"""What the outbox holds about commitments is said while it is so, and dropped afterwards."""

from decimal import Decimal

from models.queries.commitment_views import CommitmentView
from publishing.messages.commitments import RENDERERS
from publishing.outgoing import Outgoing
from publishing.texts import Texts
from services.commitment_reviews import approve, return_
from services.commitments import resubmit, submit, withdraw
from services.fulfilment import claim_fulfilled, verify
from services.progress import add_progress
from tests.services.papers import paper
from tests.services.worlds import World

T = Texts.load().translator()


async def said(world: World, kind: str) -> list[Outgoing | None]:
    """Every message of this kind that waits, rendered as of now."""
    refs = [refs for _, found, refs in await world.sent() if found == kind]
    async with world.ctx.db.read() as session:
        return [await RENDERERS[kind](session, one, T) for one in refs]


async def text(world: World, kind: str) -> str:
    first = (await said(world, kind))[0]
    assert first is not None
    return first.text


async def promise(world: World) -> CommitmentView:
    secretary, east = await world.actor("east-secretary"), world.ids["east"]
    return await submit(
        world.ctx, secretary, world.campaign, "promise", east, None, paper(), "form"
    )


async def test_every_kind_that_is_posted_can_be_rendered(world: World) -> None:
    head, secretary = await world.actor("head"), await world.actor("east-secretary")
    view = await promise(world)
    assert "east党支部提交了承诺" in await text(world, "commitment.to_review")
    await return_(world.ctx, head, view.id, "指标太少")
    assert "退回原因：指标太少" in await text(world, "commitment.returned")
    view = await resubmit(world.ctx, secretary, view.id, paper(), "form-2")
    await approve(world.ctx, head, view.id)
    assert "集体收入：36.5 → 50 万元（挑战 55）" in await text(world, "commitment.published")
    assert "已通过审核并公开" in await text(world, "commitment.approved")
    one = view.indicators[0].id
    await add_progress(world.ctx, secretary, one, Decimal(51), "", (), "report")
    await claim_fulfilled(world.ctx, secretary, one)
    to_verify = await text(world, "indicator.to_verify")
    assert "请您核实" in to_verify
    assert "报：51 万元" in to_verify
    await verify(world.ctx, head, one, accept=False, reason="缺凭证")
    assert "原因：缺凭证" in await text(world, "indicator.refused")
    await claim_fulfilled(world.ctx, secretary, one)
    await verify(world.ctx, head, one, accept=True)
    assert "已核实兑现" in await text(world, "indicator.verified")
    assert {kind for _, kind, _ in await world.sent()} == set(RENDERERS)


async def test_what_is_no_longer_so_is_dropped(world: World) -> None:
    head, secretary = await world.actor("head"), await world.actor("east-secretary")
    view = await promise(world)
    await return_(world.ctx, head, view.id, "再想想")
    assert await said(world, "commitment.to_review") == [None, None]
    await withdraw(world.ctx, secretary, view.id)
    assert await said(world, "commitment.returned") == [None]


async def test_a_decided_claim_is_not_asked_for_any_more(world: World) -> None:
    head, secretary = await world.actor("head"), await world.actor("east-secretary")
    view = await promise(world)
    await approve(world.ctx, head, view.id)
    one = view.indicators[0].id
    await add_progress(world.ctx, secretary, one, Decimal(51), "", (), "report")
    await claim_fulfilled(world.ctx, secretary, one)
    await verify(world.ctx, head, one, accept=False, reason="缺凭证")
    assert await said(world, "indicator.to_verify") == [None, None]
    await claim_fulfilled(world.ctx, secretary, one)
    assert await said(world, "indicator.refused") == [None]


async def test_only_those_who_may_act_are_given_buttons(world: World) -> None:
    view = await promise(world)
    await approve(world.ctx, await world.actor("head"), view.id)
    for card in await said(world, "commitment.published"):
        assert card is not None
        ((button,),) = card.buttons
        assert (button.action, len(button.start or "")) == (None, 32)


async def test_a_reference_to_nothing_is_dropped(world: World) -> None:
    async with world.ctx.db.read() as session:
        for kind, render in RENDERERS.items():
            refs = {"commitment": 99, "indicator": 99}
            assert await render(session, refs, T) is None, kind
