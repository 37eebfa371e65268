"""A running campaign moves to another database, with a round open, and goes on there."""

import asyncio
from datetime import timedelta
from pathlib import Path

import pytest
from pydantic import SecretStr
from sqlalchemy import func, select

from bot.__main__ import main
from bot.app import App, Parts, build_app
from bot.clock import VirtualClock, VirtualTimer
from bot.config import Settings, async_url
from bot.database import Database
from bot.demo.village import Village
from bot.simulator.people import Person
from bot.simulator.session import SimulatorSession
from bot.simulator.world import World
from models.tables import Base, Idea, Sheet
from tests.journeys.test_evaluations import fill, opened
from tests.journeys.test_ideas import propose
from tests.journeys.town import begun


async def vote(voter: Person, grade: str) -> None:
    await fill(voter, *[grade] * 5)
    await voter.click("投出")


def copy(source: str, target: str) -> int:
    return main(["db", "copy", "--from", source, "--to", target])


async def counted(url: str) -> dict[str, int]:
    db = Database(url)
    async with db.read() as session:
        found = {
            table.name: await session.scalar(select(func.count()).select_from(table)) or 0
            for table in Base.metadata.sorted_tables
        }
    await db.close()
    return found


async def moved(folder: Path, url: str, clock: VirtualClock, world: World) -> App:
    """The same bot on the other database, with the same files beside it."""
    settings = Settings(
        _env_file=None,
        bot_token=SecretStr(world.account.token),
        data_dir=folder,
        database_url=url,
    )
    app = build_app(settings, Parts(clock, VirtualTimer(), session=SimulatorSession(world)))
    Village(app, world, clock)
    return app


async def test_a_campaign_with_an_open_round_goes_on_where_it_was_moved(
    tmp_path: Path,
    empty_database_url: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    source = f"sqlite:///{tmp_path}/zhengxian.db"
    monkeypatch.delenv("ZX_TEST_DATABASE_URL", raising=False)
    async with begun(tmp_path) as town:
        voters = await opened(town)
        await propose(voters[2])
        await vote(voters[2], "满意")
        assert await asyncio.to_thread(copy, source, empty_database_url) == 2
        assert "a bot is at work on the source: stop delivery:" in capsys.readouterr().err
        town.lived.app.delivery.stop()
        await town.lived.app.delivery.run()
        assert await asyncio.to_thread(copy, source, empty_database_url) == 0
        assert "sheets: 1\n" in capsys.readouterr().out
        assert await counted(empty_database_url) == await counted(async_url(source))
        assert await asyncio.to_thread(copy, source, empty_database_url) == 2
        assert "the target is not empty" in capsys.readouterr().err

        clock, world = town.lived.clock, town.lived.world
        app = await moved(tmp_path, empty_database_url, clock, world)
        for voter in voters[3:]:
            await vote(voter, "比较满意")
        await propose(voters[3], "再提一条")
        clock.set(clock.now() + timedelta(days=8))
        await app.tick()
        async with app.ctx.db.read() as session:
            assert await session.scalar(select(func.count()).select_from(Sheet)) == 0
            assert list(await session.scalars(select(Idea.id).order_by(Idea.id))) == [1, 2]
        await app.close()
    monkeypatch.setenv("DATABASE_URL", empty_database_url)
    monkeypatch.setenv("DATA_DIR", str(tmp_path))
    for words in (["evaluation", "verify"], ["ranking", "verify"]):
        assert await asyncio.to_thread(main, words) == 0


def test_what_cannot_be_copied_is_said(
    tmp_path: Path, empty_database_url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert copy("sqlite:///nowhere.db", empty_database_url) == 2
    assert "there is no file nowhere.db" in capsys.readouterr().err
    url = f"sqlite:///{tmp_path}/old.db"
    Path(f"{tmp_path}/old.db").touch()
    assert copy(url, empty_database_url) == 2
    assert "run db upgrade on it first" in capsys.readouterr().err
    assert copy(url, url) == 2
    assert "the same database" in capsys.readouterr().err
    assert copy(url, "mysql://zx@db/zx") == 2
