"""A broadcast over real HTTP to a Telegram that enforces its limits, in real time."""

import asyncio
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from sqlalchemy import func, insert, select

from benchmarks.table import Row
from bot.carrier import Carrier
from bot.clock import RealTimer, SystemClock
from bot.database import Database
from bot.delivery import Delivery
from bot.lease import Lease
from bot.migrate import upgrade
from bot.outbox import Outbox
from bot.paced import PacedRequests
from bot.pacer import Pacer
from bot.pictures import Pictures
from bot.simulator.http import served
from bot.simulator.http.face import Latency
from bot.simulator.pace import Pace
from bot.simulator.world import World
from models.tables import Chat, ChatKind, OutboxMessage, OutboxState
from publishing.outgoing import Outgoing
from publishing.texts import Texts

CHATS = 3_000
A_SECOND = 30
"""Messages that Telegram takes of one bot in any second."""
JITTER = 0.1
SEED = 2016


def rows() -> Iterator[Row]:
    random = Random(SEED)  # noqa: S311 - a network, not a secret

    def jitter() -> float:
        return random.uniform(0, JITTER)

    networks = (
        Network("a steady network", 0.0, 0.0, 0.98),
        Network("0-100 ms of jitter one way", jitter, 0.0, 0.93),
        Network("0-100 ms of jitter there and as much back", jitter, jitter),
    )
    for network in networks:
        print(f"broadcast over {network.name}: about {CHATS // A_SECOND} s", file=sys.stderr)
        yield asyncio.run(broadcast(network))


@dataclass(frozen=True, slots=True)
class Network:
    """Who waits for every answer that a request may still hold back cannot send more than
    30 / (1 + the mean way there and back) a second: 0.95 with jitter one way, 0.91 with both."""

    name: str
    there: Latency
    back: Latency
    bound: float | None = None


async def broadcast(network: Network, chats: int = CHATS) -> Row:
    """The share of what the limit allows. AssertionError for a single refusal."""
    with tempfile.TemporaryDirectory() as folder:
        db = await outbox(Path(folder), chats)
        try:
            seconds = await _sent(db, network)
            async with db.read() as session:
                of_state = select(func.count()).where(OutboxMessage.state == OutboxState.SENT)
                assert await session.scalar(of_state) == chats
        finally:
            await db.close()
    allowed = chats / A_SECOND * 1000
    what = f"{chats:,} chats at {A_SECOND} a second"
    against = f"the broadcast, {network.name}"
    return Row(what, (allowed,), against, (seconds * 1000,), network.bound, at_least=True)


async def outbox(folder: Path, chats: int) -> Database:
    """As many messages as chats, due now."""
    url = f"sqlite+aiosqlite:///{folder}/broadcast.db"
    await upgrade(url)
    db, now = Database(url), SystemClock().now()
    numbers = range(1, chats + 1)
    async with db.write() as session:
        await session.execute(insert(Chat), [_chat(one, now) for one in numbers])
        await session.execute(insert(OutboxMessage), [_message(one, now) for one in numbers])
    return db


def _chat(number: int, now: Any) -> dict[str, Any]:
    return {
        "id": number,
        "kind": ChatKind.PRIVATE,
        "telegram_id": 1_000_000 + number,
        "bound_at": now,
    }


def _message(chat: int, now: Any) -> dict[str, Any]:
    return {
        "chat_id": chat,
        "kind": "note",
        "refs": {},
        "language": "zh-Hans",
        "not_before": now,
        "created_at": now,
    }


async def _sent(db: Database, network: Network) -> float:
    """Seconds until the last one was taken."""
    timer, clock = RealTimer(), SystemClock()
    world = World(clock, pace=Pace(timer.monotonic))
    async with db.read() as session:
        for number in await session.scalars(select(Chat.telegram_id)):
            person = world.person(f"党员{number}")
            assert person.id == number
            person.user.started = True
    async with served(world, delay=network.there, back=network.back) as server:
        session_ = AiohttpSession(api=TelegramAPIServer.from_base(server.url))
        async with Bot(world.account.token, session=session_) as bot:
            pacer = Pacer(timer)
            bot.session.middleware(PacedRequests(pacer))
            delivery = _delivery(bot, db, pacer, timer)
            began = timer.monotonic()
            while await delivery.drain():
                pass
            seconds = timer.monotonic() - began
    assert world.refused == []
    return seconds


def _delivery(bot: Bot, db: Database, pacer: Pacer, timer: RealTimer) -> Delivery:
    async def render(*_: Any) -> Outgoing:
        return Outgoing("同志您好，今天是小结的日子。")

    async def unreachable(*_: Any) -> None:
        raise AssertionError("nobody here blocks the bot")

    clock = SystemClock()
    outbox = Outbox(db, clock, unreachable)
    pictures = Pictures(bot, db, clock)
    lease = Lease(db, clock, timer, f"delivery:{bot.id}")
    carrier = Carrier(bot, db, outbox, Texts.load(), render, pictures, lease)
    return Delivery(bot, outbox, carrier, pacer, timer, lease)
