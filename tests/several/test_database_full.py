"""A whole process at work, over real HTTP, while the disk under its database is full."""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from pydantic import SecretStr

from benchmarks.conversing import Crowd
from benchmarks.filling import MEMBERS
from benchmarks.questions import BEGIN
from bot.app import App, Parts, build_app
from bot.clock import FastTimer
from bot.config import Settings
from bot.roles import Role
from bot.running import side_by_side
from bot.simulator.http import served
from bot.simulator.people import Person
from tests.full_disk import no_byte_more
from tests.journeys.town import Town, begun

HASTE = 100
PATIENCE = 60
ROLES = (Role.POLLER, Role.DELIVERY, Role.SCHEDULER)


class Listening(Crowd):
    async def menu(self, person: Person) -> None:
        before = person.screen.id
        await person.send("/menu")
        async with self._said:
            await self._said.wait_for(lambda: person.screen.id != before)

    async def refused(self, person: Person) -> None:
        await self.menu(person)
        await person.click(BEGIN)
        async with self._said:
            await self._said.wait_for(lambda: "磁盘满了" in person.screen.text)


@pytest.mark.system
@pytest.mark.sqlite
async def test_people_are_answered_all_the_while_and_all_goes_on(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    async with begun(tmp_path, connect=None) as town:
        person = await town.person(MEMBERS[0])
        async with at_work(town, tmp_path) as (app, crowd, working):
            await crowd.menu(person)  # it has begun
            with no_byte_more():
                while app.poller.lease._refused_at is None:  # it polls on without renewing
                    await crowd.refused(person)
                await crowd.refused(person)
            await crowd.menu(person)
            await crowd.promise(person)
            assert "已提交" in person.screen.text
            assert not working.done()
    said = [one.name for one in caplog.records if one.levelno >= logging.WARNING]
    assert said == ["bot.fullness"]


@asynccontextmanager
async def at_work(
    town: Town, folder: Path
) -> AsyncIterator[tuple[App, Listening, asyncio.Task[None]]]:
    town.lived.world.deliver = None
    timer = FastTimer(HASTE)
    async with served(town.lived.world, timer=timer) as telegram:
        settings = Settings(
            _env_file=None,
            bot_token=SecretStr(town.lived.world.account.token),
            data_dir=folder,
            database_url=town.url,
            api_base=telegram.url,
        )
        app = build_app(settings, Parts(town.lived.clock, timer, hurried=True))
        stop = asyncio.Event()
        working = asyncio.ensure_future(side_by_side(app, ROLES, stop))
        try:
            async with asyncio.timeout(PATIENCE):
                yield app, Listening(telegram), working
        finally:
            stop.set()
            await working
            await app.close()
