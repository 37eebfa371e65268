"""The tick: what is due is done once, by whoever ticks, and what lies in the past never is."""

import asyncio
from copy import deepcopy
from datetime import date, datetime
from typing import Any

import pytest
from sqlalchemy import func, select

from models.tables import Claim, Duty, Organisation, PlanVersion, Round, RoundState
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
    """What the open periods still ask for is owed all the same, in silence."""
    assert await tick(world.ctx) == 0
    assert await world.sent() == []

    found = await frozen(world)

    assert found["monthly", "2026-03"] == len(COMMUNITIES)
    assert ("promise", "once") not in found, "its day is over"


async def test_two_ticks_at_once_send_nothing_twice(world: World) -> None:
    at(world, 4, 1, 0, 1)
    await tick(world.ctx)
    at(world, 4, 24, 9, 1)

    await asyncio.gather(*(tick(world.ctx) for _ in range(4)))

    digests = [who for who, kind, _ in await world.sent() if kind == "digest.member"]
    assert len(digests) == len(set(digests))


@pytest.mark.parametrize("jump", ["2026-03-28T09:00", "2026-04-01T00:00", "2026-04-24T09:00"])
async def test_a_clock_that_jumps_back_does_nothing_a_second_time(world: World, jump: str) -> None:
    """Set back by hand or by a time server, and later set right again."""
    at(world, 4, 1, 0, 1)
    await tick(world.ctx)
    at(world, 4, 24, 9, 31)
    await tick(world.ctx)
    done, sent = await frozen(world), await world.sent()

    world.clock.set(datetime.fromisoformat(f"{jump}+08:00"))
    await tick(world.ctx)
    at(world, 4, 24, 9, 31)
    await tick(world.ctx)

    assert await frozen(world) == done
    assert await world.sent() == sent


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
        kinds = set(await session.scalars(select(Claim.kind)))
    assert kinds == {ticking.VERSION}
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


async def test_a_version_that_takes_effect_later_is_owed_from_that_day(world: World) -> None:
    await tick(world.ctx)
    await new_version(world, date(2026, 5, 11), pledge="改")
    at(world, 5, 10, 12)
    await tick(world.ctx)
    assert ("pledge", "once") not in await frozen(world)

    at(world, 5, 11, 0, 1)
    await tick(world.ctx)

    assert (await frozen(world))["pledge", "once"] == len(COMMUNITIES)


async def test_what_was_renamed_is_not_begun_again(world: World) -> None:
    at(world, 6, 18, 9, 1)
    await tick(world.ctx)
    rounds = await opened(world)
    assert {key for key, _ in rounds} == {"masses"}
    await new_version(world, date(2026, 6, 19), rename=("evaluations", "masses", "people"))

    at(world, 6, 19, 9, 1)
    await tick(world.ctx)
    assert await opened(world) == rounds
    at(world, 6, 29, 9, 1)
    await tick(world.ctx)

    assert {state for _, state in await opened(world)} == {RoundState.CLOSED}


@pytest.mark.parametrize("closes", [None, {"before_end": 10}])
async def test_a_round_ends_when_its_voters_were_told(
    world: World, closes: dict[str, int] | None
) -> None:
    """Though a version that came into force meanwhile has no such evaluation, or ends it sooner."""
    at(world, 6, 18, 9, 1)
    await tick(world.ctx)
    await new_version(world, date(2026, 6, 19), masses=closes)
    at(world, 6, 23, 9, 1)
    await tick(world.ctx)
    assert {state for _, state in await opened(world)} == {RoundState.OPEN}

    at(world, 6, 29, 9, 1)
    await tick(world.ctx)

    assert {state for _, state in await opened(world)} == {RoundState.CLOSED}
    assert world.ctx.keys.names() == ()


async def test_one_campaigns_failure_keeps_no_other_from_being_done(
    world: World, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    async def broken(*_: object) -> None:
        raise RuntimeError("no power")

    monkeypatch.setattr(ticking, "join_in", broken)
    at(world, 4, 1, 0, 1)

    assert await tick(world.ctx) > 0
    assert "no power" in caplog.text


async def opened(world: World) -> list[tuple[str, RoundState]]:
    async with world.ctx.db.read() as session:
        rows = await session.execute(select(Round.evaluation, Round.state).order_by(Round.id))
        return [(key, state) for key, state in rows]


async def new_version(
    world: World,
    day: date,
    *,
    pledge: str = "",
    rename: tuple[str, str, str] | None = None,
    masses: dict[str, int] | str | None = "unchanged",
) -> None:
    """Version two: with one more promise for the whole campaign, with a renamed key, or with the
    evaluation closing on another day (None: without it)."""
    async with world.ctx.db.write() as session:
        first = await session.scalar(select(PlanVersion))
        assert first is not None
        resolved = deepcopy(first.resolved)
        expectations: dict[str, Any] = resolved["expectations"]
        if pledge:
            late = {"due": {"before_end": 1}, "title": pledge}
            expectations["pledge"] = {**expectations["promise"], **late}
        if rename:
            section, old, new = rename
            things: dict[str, Any] = resolved[section]
            things[new] = {**things.pop(old), "was": old}
            resolved["ranking"]["parts"]["evaluation"]["of"] = new
        if masses != "unchanged":
            rounds: dict[str, Any] = resolved["evaluations"]
            before = rounds.pop("masses")
            rounds |= {"masses": {**before, "closes": masses}} if masses else {}
        session.add(
            PlanVersion(
                campaign_id=world.campaign,
                number=2,
                effective_from=day,
                digest="2",
                source="",
                resolved=resolved,
                loaded_at=world.ctx.clock.now(),
            )
        )
