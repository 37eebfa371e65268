"""What `/metrics` lets somebody know who watches the bot while an evaluation is open."""

from collections.abc import AsyncIterator
from datetime import date, time
from pathlib import Path

import pytest
from aiohttp.test_utils import make_mocked_request

from bot.ops import counting
from bot.roles import Role
from tests.journeys.test_evaluations import fill, opened
from tests.journeys.town import Town, begun

WITHIN = date(2026, 12, 28)
"""The day of the close, some hours before it."""


@pytest.fixture
async def voters_away(tmp_path: Path) -> AsyncIterator[Town]:
    (tmp_path / "other").mkdir()
    async with begun(tmp_path / "other") as lived:
        yield lived


async def watched(town: Town, voting: int, others: int = 3) -> str:
    """The page, after so many have voted and as many as ever have done something else."""
    voters = await opened(town)
    for voter in voters[:voting]:
        await fill(voter, *["满意"] * 5)
        await voter.click("投出")
        await voter.send("/vote")
    for voter in voters[:others]:
        await voter.send("/menu")
    await town.lived.day(WITHIN, time(12))
    response = await town.lived.app.watch({Role.POLLER}).figures(
        make_mocked_request("GET", "/metrics")
    )
    assert isinstance(response.body, bytes)
    return response.body.decode()


async def test_who_watches_the_figures_learns_nothing_of_the_votes(
    town: Town, voters_away: Town
) -> None:
    all_but_one, nobody = await watched(town, 6), await watched(voters_away, 0)

    assert 'zhengxian_updates_total{outcome="handled"}' in nobody
    assert all_but_one == nobody


async def test_counted_like_everything_else_votes_could_be_counted_by_anybody(
    town: Town, voters_away: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(counting, "QUIET", frozenset())

    assert await watched(town, 6) != await watched(voters_away, 0)


async def test_no_name_of_anybody_or_anything_is_among_the_figures(
    town: Town,
) -> None:
    page = await watched(town, 6)

    for word in ("赵", "东街", "pairing", "qinghe", "dongjie", "满意"):
        assert word not in page
