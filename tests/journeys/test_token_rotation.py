"""A new token: of the same bot, which goes on as if nothing had been; and of another bot."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from aiogram.exceptions import TelegramUnauthorizedError
from sqlalchemy import select

from bot.app import Parts
from bot.clock import VirtualTimer
from bot.config import Settings
from bot.demo.inline import at_once, inline
from bot.demo.village import CountedTokens, Village, application
from bot.doctor import examine_telegram
from bot.simulator.session import SimulatorSession
from models.tables import Lease
from tests.journeys.town import Town

SETTINGS = Settings(_env_file=None, bot_token="1:x")  # type: ignore[call-arg, arg-type]


@asynccontextmanager
async def restarted(town: Town, folder: Path, token: str) -> AsyncIterator[Village]:
    """The same world and database, another process with the token that now holds."""
    world, clock = town.lived.world, town.lived.clock
    world.account.token = token
    session = SimulatorSession(world)
    parts = Parts(clock, VirtualTimer(), CountedTokens(), session, inline, at_once, hurried=True)
    async with application(folder, world, parts) as app:
        yield Village(app, world, clock)


async def told(village: Village) -> set[str]:
    app = village.app
    found = examine_telegram(app.bot, app.db, SETTINGS, app.receiver.kinds, app.ctx.clock)
    return {one.key async for one in found}


async def leases(village: Village) -> list[str]:
    async with village.app.db.read() as session:
        return list(await session.scalars(select(Lease.name).order_by(Lease.name)))


async def test_the_old_token_is_refused_and_with_the_new_one_everything_goes_on(
    town: Town, tmp_path: Path
) -> None:
    zhao = await town.person("赵长林")
    await town.lived.app.poller.lease.hold()
    before, bot = await leases(town.lived), town.lived.app.bot.id
    async with restarted(town, tmp_path, f"{bot}:{'B' * 35}") as after:
        with pytest.raises(TelegramUnauthorizedError):
            await town.lived.app.bot.get_me()
        assert await told(town.lived) == {"token-refused"}
        assert "token-good" in await told(after)
        assert await after.app.poller.lease.try_hold()
        assert await leases(after) == before == [f"poller:{bot}"]
        # A button of a message that the process before had sent.
        await zhao.click("我的承诺")
        assert "出了" not in zhao.screen.text
        assert zhao.screen.labels
        await after.work()


async def test_another_bot_has_a_lease_of_its_own(town: Town, tmp_path: Path) -> None:
    await town.lived.app.poller.lease.hold()
    bot = town.lived.app.bot.id
    async with restarted(town, tmp_path, f"{bot + 1}:{'B' * 35}") as after:
        assert await after.app.poller.lease.try_hold()
        assert await leases(after) == [f"poller:{bot}", f"poller:{bot + 1}"]
        assert await told(town.lived) == {"token-refused"}
