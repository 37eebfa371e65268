"""Five thousand ballots from nine o'clock: told by the real tick, outbox and delivery, filled in on
screen and cast while others are still being told, and counted at the end. Telegram refuses what is
too much, and a single refusal fails the run. Against a tenth of the people at the same pace."""

import statistics
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from sqlalchemy import func, select

from benchmarks.branch import BRANCH
from benchmarks.broadcasting import A_SECOND
from benchmarks.morning import GRADES, Figures, Morning, morning
from benchmarks.table import Row
from benchmarks.worked import WorkedTimer, run
from models.rules.papers import CAST
from models.tables import Count, Organisation, Round, RoundResult, Sheet, Voter

PEOPLE, FEW = 5_000, 500
PATIENCE_MS = 3_000
"""What tests/several/test_at_nine.py allows an answer at most."""


def rows() -> Iterator[Row]:
    few, many = measured(FEW), measured(PEOPLE)
    who, told = f"{PEOPLE:,} people from nine o'clock", many.told * 1000
    last = "until the last of them was told, replies between"
    yield Row(f"{who}: as many messages at 30 a second", (_at_30(PEOPLE),), last, (told,))
    taken = f"{who}: all {many.taken:,} that Telegram took, at 30 a second"
    yield Row(taken, (_at_30(many.taken),), last, (told,), 0.9, at_least=True)
    reply, p99 = f"{who}: p99 of a reply", statistics.quantiles(many.waits, n=100)[-1] * 1000
    yield Row(reply, (p99,), "its median", (statistics.median(many.waits) * 1000,))
    yield Row(reply, (p99,), "what it may take", (PATIENCE_MS,), 1.0)
    yield Row(
        f"{who}: CPU a ballot, all in one process",
        (many.cpu / PEOPLE * 1000,),
        f"of {FEW} people, as many presses a second",
        (few.cpu / FEW * 1000,),
        1.2,
    )
    counting = f"{who}: counted at the end, CPU a ballot"
    each = tuple(one.closing / one.people * 1e6 for one in (many, few))
    yield Row(counting, each[:1], f"of {FEW}", each[1:], unit="µs")


def _at_30(messages: int) -> float:
    return messages / A_SECOND * 1000


def measured(people: int) -> Figures:
    """AssertionError for a refusal, or a ballot that is lost, doubled or counted for another."""
    return run(lambda timer: _measured(timer, people))


async def _measured(timer: WorkedTimer, people: int) -> Figures:
    with tempfile.TemporaryDirectory() as folder:
        async with morning(timer, Path(folder), people) as one:
            figures = await one.lived_through()
            assert await _marked(one) == people
            await one.closed()
            assert one.lived.world.refused == []
            await _counted(one)
    print(f"{people:,} people: {_told(figures)}", file=sys.stderr)
    return figures


async def _marked(one: Morning) -> int:
    """Lines of all rolls whose ballot was cast."""
    async with one.lived.app.db.read() as session:
        marked = select(func.count()).select_from(Voter).where(Voter.papers == CAST)
        return await session.scalar(marked) or 0


async def _counted(one: Morning) -> None:
    """As many as were cast, and each grade as often as it was pressed."""
    async with one.lived.app.db.read() as session:
        result = await session.scalar(
            select(RoundResult)
            .join(Round, Round.id == RoundResult.round_id)
            .join(Organisation, Organisation.id == Round.organisation_id)
            .where(Organisation.key == BRANCH)
        )
        assert result
        assert (result.quorate, result.voted) == (True, len(one.people))
        counts = select(Count.grade, func.sum(Count.ballots)).group_by(Count.grade)
        found = Counter({grade: int(sum_) for grade, sum_ in await session.execute(counts)})
        assert await session.scalar(select(func.count()).select_from(Sheet)) == 0
    given = one.figures.given
    assert found == Counter({key: given[title] for title, key in GRADES.items()})


def _told(one: Figures) -> str:
    return (
        f"all told after {one.told:.1f} s ({one.taken:,} taken), all cast after {one.over:.0f} s; "
        f"a reply {statistics.median(one.waits):.2f} s, at most {max(one.waits):.2f} s; "
        f"CPU {one.cpu:.0f} s, counting {one.closing:.1f} s"
    )
