"""A broadcast of 500 messages whose sender is killed again and again: nobody is left out, nothing
that was confirmed is forgotten, and what was sent twice is known."""

import asyncio
from dataclasses import dataclass
from pathlib import Path
from random import Random

import pytest

from bot import crash
from bot.delivery import IN_HAND
from models.tables import OutboxState
from services.announcements import announce
from tests.faults.house import House, Posted, house
from tests.faults.points import STATEMENT

pytestmark = pytest.mark.system

MESSAGES, FEW = 500, 20
POINTS = (
    crash.COMMIT_BEFORE, crash.COMMIT_AFTER, crash.SEND_BEFORE, crash.SEND_AFTER, STATEMENT,
)  # fmt: skip
SEED, RANDOM_KILLS = 2026, 24

PENDING, IN_FLIGHT, SENT = OutboxState.PENDING, OutboxState.IN_FLIGHT, OutboxState.SENT


@dataclass(frozen=True)
class Kill:
    """At the `nth` time of a crash point, or at Telegram: when the `nth` message is "asked" for
    or "done" but not answered, or, `late` seconds after that, at whatever is going on then."""

    where: str
    nth: int
    late: float = 0.0

    async def happen(self, home: House) -> None:
        if self.where in POINTS:
            await home.start(self.where, self.nth)
        else:
            home.telegram.heard = Counting(home, self)
            await home.start()
        assert await home.death() == -9, self
        home.telegram.heard = None


@dataclass
class Counting:
    home: House
    kill: Kill
    count: int = 0

    async def __call__(self, method: str, moment: str) -> None:
        self.count += method == "sendMessage" and moment == self.kill.where
        if self.count == self.kill.nth:
            self.count += 1
            asyncio.get_running_loop().call_later(self.kill.late, self.home.strike)
            await asyncio.sleep(0 if self.kill.late else 0.05)


def kills() -> list[Kill]:
    """Named ones: early, and when all places are taken; then as chance will have it."""
    chance = Random(SEED)
    named = [Kill(point, nth) for point in POINTS for nth in (1, 2, 3, 11)]
    return named + [
        Kill(chance.choice(POINTS), chance.randint(1, 24))
        if chance.random() < 0.5
        else Kill(chance.choice(("asked", "done")), chance.randint(1, 12), chance.random() / 40)
        for _ in range(RANDOM_KILLS)
    ]


async def begun(home: House, messages: int = MESSAGES) -> None:
    await home.build(messages)
    heard = await announce(home.ctx, await home.actor(), home.organisation, "周五开会。", "token")
    assert heard.chats == messages


def count(rows: list[Posted], state: OutboxState) -> int:
    return sum(row.state is state for row in rows)


async def test_a_broadcast_outlives_every_kill(database_url: str, tmp_path: Path) -> None:
    async with house(database_url, tmp_path) as home:
        await begun(home)
        before = await home.posted()
        for kill in kills():
            await kill.happen(home)
            after = await home.posted()
            check_step(before, after, home.copies())
            before = after
        assert count(before, SENT) < MESSAGES, "the kills were to strike before the end"
        await home.start()
        await home.delivered(MESSAGES)
        await home.kill()
        check_end(await home.posted(), home.copies())


async def test_a_message_that_counts_as_sent_too_early_would_be_found(
    database_url: str, tmp_path: Path
) -> None:
    """The fault is planted; the outbox then has nothing left to send, and groups have nothing."""
    async with house(database_url, tmp_path) as home:
        await begun(home, FEW)
        await home.start(crash.SEND_BEFORE, plant="sent before sending")
        assert await home.death() == -9
        await home.start()
        await home.delivered(FEW)
        await home.kill()
        assert min(home.copies().values()) == 0
        with pytest.raises(AssertionError):
            check_end(await home.posted(), home.copies(), FEW)


def check_step(before: list[Posted], after: list[Posted], copies: dict[int, int]) -> None:
    """One life of the process, from one kill to the next."""
    confirmed = [row for row in before if row.state is SENT]
    assert [now for then, now in zip(before, after, strict=True) if then.state is SENT] == confirmed
    assert count(after, IN_FLIGHT) <= IN_HAND
    for row in after:
        arrived = copies[row.chat]
        assert row.state in (PENDING, IN_FLIGHT, SENT)
        # Before the next life counts it: a message in hand may have arrived once more.
        assert arrived <= row.uncertain + (row.state is not PENDING)
        assert arrived >= (row.state is SENT)


def check_end(rows: list[Posted], copies: dict[int, int], messages: int = MESSAGES) -> None:
    assert len(rows) == len(copies) == messages
    assert min(copies.values()) == 1
    assert all(copies[row.chat] <= 1 + row.uncertain for row in rows)
    doubled = sum(copies.values()) - messages
    assert 0 < doubled <= sum(row.uncertain for row in rows) <= IN_HAND * len(kills())
