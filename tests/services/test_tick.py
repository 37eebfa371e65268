"""The tick: what is due is done once, by whoever ticks, and what lies in the past never is."""

import asyncio
from datetime import datetime

import pytest
from sqlalchemy import func, select

from models.tables import Claim, Duty, Organisation
from scheduler import tick as ticking
from scheduler.tick import tick
from tests.services.worlds import COMMUNITIES, World


def at(world: World, month: int, day: int, hour: int, minute: int = 0) -> None:
    world.clock.set(datetime.fromisoformat(f"2026-{month:02}-{day:02}T{hour:02}:{minute:02}+08:00"))


async def frozen(world: World) -> dict[tuple[str, str], int]:
    async with world.ctx.db.read() as session:
        rows = await session.execute(
            select(Duty.expectation, Duty.period, func.count()).group_by(
                Duty.expectation, Duty.period
            )
        )
        return {(key, period): number for key, period, number in rows}


async def test_a_new_month_freezes_its_duties_once(world: World) -> None:
    at(world, 4, 1, 0, 1)
    await tick(world.ctx)
    await tick(world.ctx)

    found = await frozen(world)

    assert found["monthly", "2026-04"] == len(COMMUNITIES)
    assert found["quarterly", "2026-Q2"] == len(COMMUNITIES)
    assert found["comment", "2026-Q2"] == len(COMMUNITIES)
    assert ("monthly", "2026-03") not in found


async def test_nothing_from_before_the_campaign_was_loaded_is_ever_done(world: World) -> None:
    assert await tick(world.ctx) == 0
    assert await frozen(world) == {}
    assert await world.sent() == []


async def test_two_ticks_at_once_send_nothing_twice(world: World) -> None:
    at(world, 4, 1, 0, 1)
    await tick(world.ctx)
    at(world, 4, 24, 9, 1)

    await asyncio.gather(*(tick(world.ctx) for _ in range(4)))

    digests = [who for who, kind, _ in await world.sent() if kind == "digest.member"]
    assert len(digests) == len(set(digests))


async def test_a_long_outage_is_caught_up_within_the_windows(world: World) -> None:
    """Six weeks asleep: the duties of April and May exist, no reminder of April is sent in May."""
    at(world, 5, 12, 11)

    await tick(world.ctx)

    found = await frozen(world)
    assert {("monthly", "2026-04"), ("monthly", "2026-05")} <= found.keys()
    assert await world.told("digest.member") == set()


async def test_what_fails_is_undone_and_tried_again(
    world: World, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    async def broken(*_: object) -> None:
        raise RuntimeError("no power")

    at(world, 4, 1, 0, 1)
    with monkeypatch.context() as patched:
        patched.setattr(ticking, "perform", broken)
        assert await tick(world.ctx) == 0
    async with world.ctx.db.read() as session:
        assert await session.scalar(select(func.count()).select_from(Claim)) == 0
    assert "no power" in caplog.text

    assert await tick(world.ctx) > 0
    assert ("monthly", "2026-04") in await frozen(world)


async def test_a_transfer_does_not_falsify_what_was_frozen(world: World) -> None:
    at(world, 4, 1, 0, 1)
    await tick(world.ctx)
    async with world.ctx.db.write() as session:
        (await session.get_one(Organisation, world.ids["north"])).category = None
    at(world, 5, 1, 0, 1)
    await tick(world.ctx)

    found = await frozen(world)

    assert found["monthly", "2026-04"] == 3
    assert found["monthly", "2026-05"] == 2


async def test_a_paused_campaign_does_nothing(world: World) -> None:
    await world.pause()
    at(world, 4, 1, 0, 1)

    assert await tick(world.ctx) == 0
