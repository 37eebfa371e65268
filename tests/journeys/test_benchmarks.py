"""The benchmarks measure what they say: ours and the peers hold the same conversation."""

from collections.abc import Callable
from pathlib import Path

import pytest

from benchmarks import board, conversing, filling, nine
from benchmarks.__main__ import main
from benchmarks.table import Row, compare
from tests.journeys.town import Town

TWO = filling.MEMBERS[:2]


@pytest.mark.parametrize("replace", [filling.ours, filling.by_hand])
async def test_a_commitment_is_filled_in_and_handed_in(replace: Callable[[Town], None]) -> None:
    assert await filling.measured(replace, TWO) > 0


@pytest.mark.system
@pytest.mark.parametrize("bot", [conversing.OURS, conversing.PLAIN])
async def test_people_promise_over_http(bot: str) -> None:
    assert await conversing.measured(bot, 0.0, TWO) > 0


async def test_the_board_and_the_bare_query_show_the_same(tmp_path: Path) -> None:
    hall = await board.Hall.made(tmp_path, 20)
    ours, theirs = await hall.both(4)
    assert [len(page) for page in ours] == [8, 8, 4, 0]
    assert ours == theirs


def test_everybody_is_told_at_nine_and_every_ballot_counted() -> None:
    """What is lost, doubled or refused, the benchmark itself asserts."""
    people, presses, items = 20, 8, 5
    morning = nine.measured(people)
    assert morning.given.total() == people * items
    assert len(morning.waits) == people * presses
    assert 0 < morning.told < morning.over


def test_a_ratio_is_taken_pair_by_pair() -> None:
    row = Row("ours", (10.0, 30.0, 40.0), "theirs", (10.0, 10.0, 20.0), 2.0)
    assert (row.ratio, row.met) == (2.0, True)
    assert "| 2.00 (1.00-3.00) | ≤ 2.00: met |" in str(row)


def test_at_least_turns_the_bound_round() -> None:
    figures = iter([1.0, 1.0, 3.0, 2.0])
    row = compare(
        "ours", figures.__next__, "theirs", figures.__next__, 2.0, at_least=True, rounds=1
    )
    assert (row.ratio, row.met) == (1.5, False)
    assert "≥ 2.00: MISSED" in str(row)


def test_an_unknown_benchmark_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["speed"]) == 2
    assert "no benchmark speed; there are starting, filling" in capsys.readouterr().err
