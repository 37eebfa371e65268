"""Updates that Telegram brings: who may bring them, what each answer means, again until taken."""

import asyncio
import json
from collections.abc import AsyncIterator
from io import BytesIO
from itertools import islice
from typing import Any

import pytest
from aiogram.types import Update
from aiohttp import ClientSession
from pydantic import SecretStr

from bot.clock import FastTimer, VirtualClock, VirtualTimer
from bot.config import Settings
from bot.database import Database
from bot.simulator.http import served
from bot.simulator.world import World
from bot.web.room import Bounds
from bot.web.webhook import HEADER, MOST_BYTES, Webhook
from services.ports import OutOfReach
from tests.fuzz.wire import Asked, status
from tests.services.process.test_polling import Process, handled

URL = "http://127.0.0.1:{port}/telegram"
HASTE = 200


class Hooked(Process):
    """The same bot, to which updates are brought; `port` once it listens."""

    port = 0

    def __init__(
        self, db: Database, world: World, clock: VirtualClock, timer: VirtualTimer
    ) -> None:
        super().__init__(db, world, clock, timer)
        self.settings = Settings(
            _env_file=None,
            bot_token=SecretStr(world.account.token),
            webhook_url="http://127.0.0.1:1/telegram",
            webhook_listen="127.0.0.1:0",
        )
        self.webhook = Webhook(self.settings, self.bot, self.receiver, None)

    async def post(self, body: bytes, word: str | None = None) -> tuple[int, bytes]:
        word = self.settings.webhook_word if word is None else word
        async with ClientSession() as session:
            url = URL.format(port=self.port)
            async with session.post(url, data=BytesIO(body), headers={HEADER: word}) as answer:
                return answer.status, await answer.read()

    async def announce(self) -> None:
        await self.bot.set_webhook(
            URL.format(port=self.port), secret_token=self.settings.webhook_word
        )


@pytest.fixture
def world(clock: VirtualClock) -> World:
    return World(clock)


@pytest.fixture
async def hooked(
    db: Database, world: World, clock: VirtualClock, timer: VirtualTimer
) -> AsyncIterator[Hooked]:
    process = Hooked(db, world, clock, timer)
    async with process.webhook.listening() as port:
        process.port = port
        yield process


async def update(world: World, text: str = "一") -> bytes:
    await world.person("李卫国").send(text)
    return json.dumps(world.updates.waiting()[-1]).encode()


async def test_who_does_not_know_the_word_is_turned_away_without_one(hooked: Hooked) -> None:
    body = await update(hooked.world)
    for word in ("", "guessed", hooked.settings.webhook_word[:-1], "词" * 9):
        assert await hooked.post(body, word.encode().decode("latin-1")) == (401, b"")
    bytes_alone = Asked(b"POST", b"/", ((HEADER.encode(), b"\xff\xfe"),), body)
    assert await status(hooked.port, bytes_alone) == 401
    assert hooked.log == []
    assert await hooked.post(body) == (200, b"")
    assert hooked.log == ["一"]


async def test_what_is_no_update_or_too_large_is_refused(hooked: Hooked) -> None:
    assert await hooked.post(b"{}") == (400, b"")
    assert await hooked.post(b"\xff") == (400, b"")
    assert await hooked.post(b" " * (MOST_BYTES + 1)) == (413, b"")


async def test_numbers_that_no_database_takes_are_refused(hooked: Hooked) -> None:
    body = json.loads(await update(hooked.world))
    number, who = body["update_id"], body["message"]["from"]
    for large in (1 << 63, -(1 << 63) - 1, str(1 << 70), 1e30):
        assert await hooked.post(json.dumps({**body, "update_id": large}).encode()) == (400, b"")
        who["id"] = large
        assert await hooked.post(json.dumps(body).encode()) == (400, b"")
        who["id"] = number
    assert hooked.log == []


async def test_an_update_of_a_kind_that_nobody_knows_is_let_be(hooked: Hooked) -> None:
    assert await hooked.post(b'{"update_id": 5, "telepathy": {"thought": "x"}}') == (200, b"")


async def test_the_word_is_the_same_in_every_process_and_not_the_token(hooked: Hooked) -> None:
    word = hooked.settings.webhook_word
    assert word == hooked.settings.model_copy().webhook_word
    assert len(word) == 64
    assert word not in hooked.bot.token
    assert hooked.bot.token.partition(":")[2] not in word


async def test_an_update_that_comes_twice_at_once_is_done_once(hooked: Hooked) -> None:
    body = await update(hooked.world)
    answers = await asyncio.gather(*(hooked.post(body) for _ in range(4)))
    assert answers == [(200, b"")] * 4
    assert hooked.log.count("一") == 1
    assert await handled(hooked.db) == 1


async def test_one_that_always_fails_is_not_brought_for_ever(hooked: Hooked) -> None:
    assert await hooked.post(await update(hooked.world, "broken")) == (200, b"")


async def test_what_cannot_be_remembered_now_is_asked_for_again(
    hooked: Hooked, monkeypatch: pytest.MonkeyPatch
) -> None:
    body = await update(hooked.world)

    async def gone(_: Any) -> None:
        raise OutOfReach("database")

    with monkeypatch.context() as patched:
        patched.setattr(hooked.receiver, "handle", gone)
        assert await hooked.post(body) == (503, b"")
    assert hooked.log == []
    assert await hooked.post(body) == (200, b"")
    assert hooked.log == ["一"]


async def pushed(world: World) -> None:
    async with asyncio.timeout(60):
        await world.updates.drained()


async def test_telegram_brings_updates_in_order_and_again_until_they_are_taken(
    hooked: Hooked, monkeypatch: pytest.MonkeyPatch
) -> None:
    left = 3
    take = hooked.receiver.handle

    async def at_last(update: Any) -> None:
        nonlocal left
        left -= 1
        if left >= 0:
            raise OutOfReach("database")
        await take(update)

    monkeypatch.setattr(hooked.receiver, "handle", at_last)
    async with served(hooked.world, timer=FastTimer(HASTE)):
        await hooked.announce()
        for text in ("一", "二", "三"):
            await hooked.world.person("李卫国").send(text)
        await pushed(hooked.world)
    assert hooked.log == ["一", "二", "三"]
    info = await hooked.bot.get_webhook_info()
    assert info.last_error_message == "Wrong response from the webhook: 503 Service Unavailable"
    assert info.max_connections == 40


async def test_after_the_webhook_is_taken_away_what_waits_is_there_for_a_poller(
    hooked: Hooked,
) -> None:
    async with served(hooked.world, timer=FastTimer(HASTE)):
        await hooked.bot.set_webhook("http://127.0.0.1:9/nobody", secret_token="x" * 20)
        await hooked.world.person("李卫国").send("一")
        hooked.last = "一"
        await hooked.poller.run()
    assert (hooked.log, hooked.world.menus.webhook) == (["一"], {"url": ""})


def test_the_word_has_to_be_one_that_telegram_takes() -> None:
    for word in ("short", "x" * 257, "no blanks in a word!"):
        with pytest.raises(ValueError, match="16 to 256"):
            Settings(_env_file=None, webhook_secret=SecretStr(word))


class Slow:
    """Handles an update when it is told to."""

    def __init__(self, hooked: Hooked) -> None:
        self._handle = hooked.receiver.handle
        self.begun: list[int] = []
        self.go = asyncio.Event()

    async def handle(self, update: Update) -> None:
        self.begun.append(update.update_id)
        await self.go.wait()
        await self._handle(update)


@pytest.fixture
async def crowded(
    db: Database, world: World, clock: VirtualClock, timer: VirtualTimer
) -> AsyncIterator[Hooked]:
    """Room for four, of whom two are handled at once, and for two of one person."""
    process = Hooked(db, world, clock, timer)
    bounds = Bounds(at_once=2, in_hand=4, of_one=2)
    process.webhook = Webhook(process.settings, process.bot, process.receiver, None, bounds)
    async with process.webhook.listening() as port:
        process.port = port
        yield process


async def test_of_a_flood_only_some_is_in_hand_and_another_is_heard(
    crowded: Hooked, monkeypatch: pytest.MonkeyPatch
) -> None:
    slow = Slow(crowded)
    monkeypatch.setattr(crowded.receiver, "handle", slow.handle)
    flood = [await update(crowded.world, str(number)) for number in range(20)]
    brought = [asyncio.ensure_future(crowded.post(body)) for body in flood]
    turned_away = [await done for done in islice(asyncio.as_completed(brought), 18)]
    assert turned_away == [(503, b"")] * 18
    assert len(slow.begun) == 2
    other = crowded.world.person("王秀英")
    await other.send("二")
    heard = asyncio.ensure_future(
        crowded.post(json.dumps(crowded.world.updates.waiting()[-1]).encode())
    )
    slow.go.set()
    assert await heard == (200, b"")
    assert "二" in crowded.log
    assert len(crowded.log) == 3


async def test_what_found_no_room_is_brought_again_and_nothing_is_lost(
    crowded: Hooked, caplog: pytest.LogCaptureFixture
) -> None:
    people, each = 12, 3
    async with served(crowded.world, timer=FastTimer(HASTE)):
        await crowded.announce()
        for number in range(each):
            for person in range(people):
                await crowded.world.person(f"党员{person}").send(f"{person}:{number}")
        await pushed(crowded.world)
    assert sorted(crowded.log) == sorted(f"{p}:{n}" for p in range(people) for n in range(each))
    of_one = [said for said in crowded.log if said.startswith("7:")]
    assert of_one == ["7:0", "7:1", "7:2"]
    assert crowded.most_at_once <= 2
    info = await crowded.bot.get_webhook_info()
    assert info.last_error_message == "Wrong response from the webhook: 503 Service Unavailable"
    assert "more updates are brought than can be in hand" in caplog.text
