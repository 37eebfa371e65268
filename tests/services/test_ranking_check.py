"""What was published follows from the ledger, whatever became of the people since."""

import asyncio
from argparse import Namespace

import pytest
from sqlalchemy import select, update

from bot.commands import ranking as command
from models.tables import Member, Organisation, RankingPlace, ScoreEntry
from services.ranking_check import Replayed, replay
from tests.services.test_ranking import SECOND_QUARTER, lived, published, quarter
from tests.services.worlds import World


async def one(world: World) -> Replayed:
    (found,) = await replay(world.ctx)
    return found


async def test_it_comes_out_the_same_without_names_and_in_another_category(world: World) -> None:
    places = await published(world, await lived(world))
    async with world.ctx.db.write() as session:
        await session.execute(update(Member).values(name=""))
        await session.execute(update(Organisation).values(name="", category=None))
    found = await one(world)
    assert (found.period, found.final, found.places) == (SECOND_QUARTER, False, len(places))
    assert found.lines > 0
    assert found.differs == ()


async def test_a_line_that_was_changed_is_found(world: World) -> None:
    await published(world, await lived(world))
    async with world.ctx.db.write() as session:
        mine = ScoreEntry.subject == "o-west"
        first = await session.scalar(select(ScoreEntry.id).where(mine).order_by(ScoreEntry.id))
        await session.execute(
            update(ScoreEntry).where(ScoreEntry.id == first).values(value=ScoreEntry.value + 999)
        )
    (differs,) = (await one(world)).differs
    assert differs.subject == "o-west"
    assert differs.published
    assert differs.reckoned
    assert differs.reckoned[0] > differs.published[0]


async def test_a_place_that_was_changed_is_found(world: World) -> None:
    await published(world, await lived(world))
    async with world.ctx.db.write() as session:
        await session.execute(update(RankingPlace).values(place=9))
    assert (await one(world)).differs


async def test_of_another_campaign_there_is_nothing(world: World) -> None:
    run = await lived(world)
    await published(world, run)
    assert await replay(world.ctx, "another") == []
    assert quarter(run).key == SECOND_QUARTER


async def test_the_command_says_what_it_found(
    database_url: str,
    world: World,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    await published(world, await lived(world))
    monkeypatch.setenv("DATABASE_URL", database_url)
    arguments = Namespace(language="en", action="verify", key=None)
    assert await asyncio.to_thread(command.run, arguments) == 0
    assert "pairing 2026-Q2 (provisional)" in capsys.readouterr().out
    async with world.ctx.db.write() as session:
        await session.execute(update(RankingPlace).values(score=1))
    assert await asyncio.to_thread(command.run, arguments) == 1
    assert "published 0.001 points" in capsys.readouterr().out
