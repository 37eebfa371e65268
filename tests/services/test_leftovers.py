"""What was promised in an earlier campaign and never verified can be taken along into the next."""

from datetime import date
from decimal import Decimal

import pytest

from models.plan.loading import read
from models.tables import ChangedField
from services.campaign_loading import load_plan
from services.closing import close
from services.expected import Expected, expected_of
from services.fulfilment import verify
from services.leftovers import Leftover, leftovers
from services.progress import add_progress
from tests.services.papers import indicator
from tests.services.test_changes import Promise, promised
from tests.services.worlds import PLANS, ROOT, World


@pytest.fixture
async def promise(world: World) -> Promise:
    """East's, with a campaign beside the one in which it was made."""
    made = await promised(world, indicator())
    text = (PLANS / "pairing.yaml").read_text(encoding="utf-8")
    await load_plan(world.ctx, read(text, "plan.yaml"), ROOT, "next")
    return made


async def asked(world: World, who: str = "east-secretary") -> Expected:
    """In the campaign beside the first."""
    found = await expected_of(world.ctx, await world.actor(who))
    return next(one for one in found if one.campaign_id != world.campaign)


async def left(world: World, who: str = "east-secretary") -> tuple[Leftover, ...]:
    return await leftovers(world.ctx, await asked(world, who))


async def report(promise: Promise, value: str) -> None:
    ctx, secretary = promise.world.ctx, await promise.world.actor("east-secretary")
    await add_progress(ctx, secretary, promise.id, Decimal(value), "", (), ctx.tokens.new())


async def test_the_last_figure_becomes_the_baseline(world: World, promise: Promise) -> None:
    await report(promise, "44")
    assert await left(world) == ()
    await close(world.ctx, "pairing")
    assert await left(world) == (
        Leftover(
            title="集体收入",
            unit="万元",
            reached=Decimal(44),
            target=Decimal(50),
            stretch=Decimal(55),
            owner="王秀英",
            proof="年度财务报表",
            origin=f"indicator:{promise.id}",
        ),
    )
    assert await left(world, "west-secretary") == ()
    assert await left(world, "east-member") == ()


async def test_also_while_the_other_campaign_goes_on_once_the_deadline_has_passed(
    world: World, promise: Promise
) -> None:
    world.clock.advance(date(2026, 11, 30) - world.ctx.today())
    assert await left(world) == ()
    world.clock.advance(date(2026, 12, 1) - world.ctx.today())
    (found,) = await left(world)
    assert (found.reached, found.target) == (Decimal("36.5"), Decimal(50))


async def test_what_was_reached_but_never_verified_needs_a_new_target(
    world: World, promise: Promise
) -> None:
    await report(promise, "51")
    await close(world.ctx, "pairing")
    (found,) = await left(world)
    assert (found.reached, found.target, found.stretch) == (Decimal(51), None, None)


async def test_what_was_changed_is_taken_along_as_it_stands(world: World, promise: Promise) -> None:
    await promise.change("east-secretary", ChangedField.TARGET, "53")
    await close(world.ctx, "pairing")
    assert [one.target for one in await left(world)] == [Decimal(53)]


async def test_what_was_verified_is_done(world: World, promise: Promise) -> None:
    await promise.claimed()
    await verify(world.ctx, await world.actor("head"), promise.id, accept=True)
    await close(world.ctx, "pairing")
    assert await left(world) == ()


async def test_in_the_very_campaign_nothing_is_left_over(world: World, promise: Promise) -> None:
    await close(world.ctx, "next")
    world.clock.advance(date(2026, 12, 1) - world.ctx.today())
    found = await expected_of(world.ctx, await world.actor("east-secretary"))
    own = next(one for one in found if one.campaign_id == world.campaign)
    assert await leftovers(world.ctx, own) == ()


async def test_a_members_own_is_his(world: World) -> None:
    await promised(world, indicator(title="走访户数", unit="户"), "east-member")
    text = (PLANS / "pairing.yaml").read_text(encoding="utf-8")
    await load_plan(world.ctx, read(text, "plan.yaml"), ROOT, "next")
    await close(world.ctx, "pairing")
    assert [one.title for one in await left(world, "east-member")] == ["走访户数"]
    assert await left(world) == ()
