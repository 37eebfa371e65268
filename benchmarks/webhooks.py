"""People who fill in forms at once, against web workers: real HTTP, Redis, and PostgreSQL where
ZX_TEST_DATABASE_URL names a server (else a SQLite file). One worker, two of them and the peer
stand ready all the time and are given a crowd in turns.
"""

import asyncio
import statistics
import tempfile
from collections.abc import Iterator
from contextlib import AsyncExitStack
from pathlib import Path

from benchmarks.stage import Figures, Stage, stage
from benchmarks.table import Row

OURS, BY_HAND = "benchmarks.peers.hooked", "benchmarks.peers.hooked_by_hand"
PEOPLE, WARMING, ROUNDS = 30, 10, 9
PEER = "handlers written by hand with aiogram"


def rows() -> Iterator[Row]:
    alone, pair, peer = asyncio.run(measured(PEOPLE, ROUNDS))
    crowd = f"{PEOPLE} people at once by webhook"
    yield Row(f"{crowd}, CPU an update", _cpu(alone), PEER, _cpu(peer), 1.3)
    yield Row(
        f"{crowd}: updates in a second of CPU for each of two workers, together",
        tuple(2_000 / one.cpu for one in pair),
        "one worker's",
        tuple(1_000 / one.cpu for one in alone),
        1.7,
        at_least=True,
        unit="updates",
    )
    yield Row(
        f"{crowd}: in a second of the clock, two workers, all on two cores",
        tuple(one.rate for one in pair),
        "one worker",
        tuple(one.rate for one in alone),
        unit="updates",
    )
    yield Row(f"{crowd}: p99 of an answer", _p99(alone), PEER, _p99(peer))
    yield Row(f"{crowd}: p99 of an answer", _p99(alone), "its median", _median(alone))


Rounds = list[Figures]


async def measured(people: int, rounds: int) -> tuple[Rounds, Rounds, Rounds]:
    """One worker of ours, two of them, and the peer."""
    found: tuple[Rounds, Rounds, Rounds] = ([], [], [])
    async with AsyncExitStack() as opened:
        stages: list[Stage] = []
        for bot, processes in ((OURS, 1), (OURS, 2), (BY_HAND, 1)):
            folder = Path(opened.enter_context(tempfile.TemporaryDirectory(prefix="zx-")))
            crowd = people * rounds + 2 * WARMING
            stages.append(await opened.enter_async_context(stage(folder, bot, processes, crowd)))
        for one in (*stages, *stages):
            await one.round(WARMING)
        for _ in range(rounds):
            for one, figures in zip(stages, found, strict=True):
                figures.append(await one.round(people))
    return found


def _cpu(rounds: Rounds) -> tuple[float, ...]:
    return tuple(one.cpu for one in rounds)


def _p99(rounds: Rounds) -> tuple[float, ...]:
    return tuple(statistics.quantiles(one.waits, n=100)[-1] * 1000 for one in rounds)


def _median(rounds: Rounds) -> tuple[float, ...]:
    return tuple(statistics.median(one.waits) * 1000 for one in rounds)
