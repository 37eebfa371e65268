"""A machine sleeps for longer than a lease's term, and another takes over. On waking the clock on
the wall has gone on; the monotonic one stood still, but where only the process was stopped."""

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from aiogram import Bot
from aiogram.client.session.middlewares.base import (
    BaseRequestMiddleware,
    NextRequestMiddlewareType,
)
from aiogram.methods import GetUpdates, TelegramMethod
from aiogram.methods.base import TelegramType
from aiohttp import ClientSession
from pydantic import SecretStr
from sqlalchemy.ext.asyncio import AsyncSession

from bot.app import App, Parts, build_app
from bot.carrier import Carrier
from bot.clock import VirtualClock, VirtualTimer
from bot.config import Settings
from bot.database import Database
from bot.delivery import Delivery
from bot.demo.inline import at_once
from bot.lease import TERM, Lease
from bot.outbox import Outbox
from bot.pacer import Pacer
from bot.pictures import Pictures
from bot.simulator.session import SimulatorSession
from bot.simulator.world import World
from bot.web.webhook import HEADER
from models.tables import OutboxState
from publishing.outgoing import Outgoing
from publishing.texts import Translator
from services.ports import OutOfReach
from tests.journeys.town import START
from tests.services.process.post_office import TEXTS, PostOffice
from tests.services.process.test_polling import Process

pytestmark = [
    pytest.mark.system,
    pytest.mark.parametrize("stood_still", [True, False], ids=["suspended", "stopped"]),
]

NIGHT = 2 * TERM


@pytest.fixture
async def db(database_url: str) -> AsyncIterator[Database]:
    made = Database(database_url)
    yield made
    await made.close()


class Machine:
    """Its two clocks."""

    def __init__(self) -> None:
        self.clock, self.timer = VirtualClock(START), VirtualTimer()

    async def pass_over(self, time: timedelta) -> None:
        self.clock.advance(time)
        await self.timer.sleep(time.total_seconds())

    async def wake_after(self, time: timedelta, stood_still: bool) -> None:
        self.clock.advance(time)
        if not stood_still:
            await self.timer.sleep(time.total_seconds())


async def test_whose_lease_another_has_taken_knows_it(db: Database, stood_still: bool) -> None:
    ours, other = Machine(), Machine()
    first, second = (
        Lease(db, one.clock, one.timer, "poller:1", holder)
        for one, holder in ((ours, "a host:1"), (other, "b host:1"))
    )
    assert await first.try_hold()
    await other.pass_over(NIGHT)
    assert await second.try_hold()
    await ours.wake_after(NIGHT, stood_still)
    assert not await first.try_hold()
    assert await second.try_hold()


async def test_what_was_fetched_before_is_left_to_the_other(
    db: Database, stood_still: bool
) -> None:
    ours, other = Machine(), Machine()
    world = World(ours.clock)
    first, second = (Process(db, world, one.clock, one.timer) for one in (ours, other))

    async def night() -> None:
        await other.pass_over(NIGHT)
        assert await second.lease.try_hold()
        assert await second.poller.step() == 1
        await ours.wake_after(NIGHT, stood_still)

    assert await first.lease.try_hold()
    first.bot.session.middleware(Asleep(night))
    await world.person("李卫国").send("一")
    await first.poller.step()
    assert (first.log, second.log) == ([], ["一"])
    await world.person("李卫国").send("二")
    assert await second.poller.step() == 1
    assert second.log == ["一", "二"]


async def test_what_is_brought_then_is_to_come_again(
    db: Database, tmp_path: Path, stood_still: bool
) -> None:
    ours, other = Machine(), Machine()
    world = World(ours.clock)
    app = receiving(db, world, ours, tmp_path)
    await world.person("李卫国").send("/vote")
    body = json.dumps(world.updates.waiting()[-1]).encode()
    assert await app.poller.lease.try_hold()
    assert await app.keeper._lease.try_hold()
    await other.pass_over(NIGHT)
    for name in ("poller", "keeper"):
        lease = Lease(db, other.clock, other.timer, f"{name}:{app.bot.id}", "b host:1")
        assert await lease.try_hold()
    await ours.wake_after(NIGHT, stood_still)
    assert await posted(app, body) == 503
    with pytest.raises(OutOfReach):
        await app.keeper._asked(body)
    await app.close()


def receiving(db: Database, world: World, machine: Machine, folder: Path) -> App:
    settings = Settings(
        _env_file=None,
        bot_token=SecretStr(world.account.token),
        data_dir=folder,
        database_url=db.url,
        webhook_url="http://127.0.0.1:1",
        webhook_listen="127.0.0.1:0",
    )
    parts = Parts(
        machine.clock,
        machine.timer,
        session=SimulatorSession(world),
        holder="a host:1",
        real_clock=machine.clock,
    )
    return build_app(settings, parts)


async def posted(app: App, body: bytes) -> int:
    async with app.webhook.listening() as port, ClientSession() as session:
        headers = {HEADER: app.webhook._word}
        async with session.post(f"http://127.0.0.1:{port}", data=body, headers=headers) as answer:
            return answer.status


async def test_what_was_in_hand_is_sent_by_the_other_alone(db: Database, stood_still: bool) -> None:
    ours, other = Machine(), Machine()
    office = PostOffice(db, other.clock, other.timer)
    names = ["李卫国", "赵长林", "周文博"]
    numbers = [await office.post(await office.person(name), "您好") for name in names]
    second = office.delivery

    async def night() -> None:
        await other.pass_over(NIGHT)
        assert await second._lease.try_hold()
        assert await second.recover() == len(numbers)
        await second.drain()
        await ours.wake_after(NIGHT, stood_still)

    first = delivering(office, ours, Once(night))
    await first.drain()
    assert [office.seen(name) for name in names] == [["您好"]] * len(names)
    rows = [await office.row(number) for number in numbers]
    assert [(row.state, row.uncertain) for row in rows] == [(OutboxState.SENT, 1)] * len(names)


class Once:
    """All who come wait until it is over; it happens once."""

    def __init__(self, night: Callable[[], Awaitable[None]]) -> None:
        self._night, self._over = night, asyncio.Event()
        self._begun = False

    async def __call__(self) -> None:
        if not self._begun:
            self._begun = True
            await self._night()
            self._over.set()
        await self._over.wait()


class Asleep(BaseRequestMiddleware):
    """Behind the first answer that holds updates, before anything is done with it."""

    def __init__(self, night: Callable[[], Awaitable[None]]) -> None:
        self._night = Once(night)

    async def __call__(
        self,
        make_request: NextRequestMiddlewareType[TelegramType],
        bot: Bot,
        method: TelegramMethod[TelegramType],
    ) -> Any:
        answer = await make_request(bot, method)
        if isinstance(method, GetUpdates) and answer:
            await self._night()
        return answer


def delivering(office: PostOffice, machine: Machine, night: Once) -> Delivery:
    """Another process, on a machine that falls asleep when it has claimed and drawn up."""

    async def render(
        session: AsyncSession, kind: str, refs: Mapping[str, int | str], t: Translator
    ) -> Outgoing | None:
        await night()
        return await office.render(session, kind, refs, t)

    outbox = Outbox(office.db, machine.clock, office.on_unreachable)
    pictures = Pictures(office.bot, office.db, machine.clock, at_once)
    lease = Lease(office.db, machine.clock, machine.timer, "delivery:1", "b process:1")
    carrier = Carrier(office.bot, office.db, outbox, TEXTS, render, pictures, lease)
    return Delivery(office.bot, outbox, carrier, Pacer(machine.timer), machine.timer, lease)
