"""The wire itself: the ways of writing a request, the ways in which none is answered."""

import asyncio
import json
from io import BytesIO
from typing import Any

import aiohttp
import pytest
from telegram.error import (
    BadRequest,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
)

from bot.simulator.faults import Fault
from bot.simulator.files import UPLOAD_BYTES
from bot.simulator.http import Face, served
from bot.simulator.people import PIXEL
from bot.simulator.world import World
from tests.contract.client import Client
from tests.contract.town import Town
from tests.unit.simulator.wire import StoppedClock

TEXT = "好 & <b>"
Body = dict[str, Any]


@pytest.fixture
async def session() -> Any:
    async with aiohttp.ClientSession() as session:
        yield session


async def told(call: Any) -> tuple[int, Body]:
    async with call as response:
        return response.status, await response.json()


def multipart(params: Body) -> aiohttp.MultipartWriter:
    form = aiohttp.FormData(default_to_multipart=True)
    for name, value in params.items():
        form.add_field(name, str(value))
    return form()


WAYS: dict[str, Any] = {
    "query": lambda params: {"params": params},
    "urlencoded": lambda params: {"data": params},
    "multipart": lambda params: {"data": multipart(params)},
    "json": lambda params: {"json": params},
    "json and query": lambda params: {
        "params": {"chat_id": params["chat_id"]},
        "json": {"text": params["text"]},
    },
}


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("name", ["sendMessage", "SENDMESSAGE", "sendmessage"])
async def test_a_request_can_be_written_in_every_way(
    town: Town, session: aiohttp.ClientSession, way: str, name: str
):
    params = {"chat_id": town.li.id, "text": TEXT}
    status, body = await told(session.post(town.address(name), **WAYS[way](params)))
    assert (status, body["result"]["text"]) == (200, TEXT)
    assert town.li.screen.text == TEXT


async def test_get_works_too(town: Town, session: aiohttp.ClientSession):
    params = {"chat_id": town.li.id, "text": TEXT}
    assert (await told(session.get(town.address("sendMessage"), params=params)))[0] == 200
    assert town.li.screen.text == TEXT


async def test_a_field_without_a_file_name_is_a_parameter(
    town: Town, session: aiohttp.ClientSession
):
    form = aiohttp.MultipartWriter("form-data")
    for data, where in (
        (str(town.li.id).encode(), {"name": "chat_id"}),
        (PIXEL, {"name": "photo", "filename": "a.png"}),
    ):
        form.append(data).set_content_disposition("form-data", **where)
    assert (await told(session.post(town.address("sendPhoto"), data=form)))[0] == 200


@pytest.mark.parametrize(
    ("path", "code", "description"),
    [
        ("/bot1:wrong/getMe", 401, "Unauthorized"),
        ("/bot/getMe", 404, "Not Found"),
        ("/", 404, "Not Found"),
        ("/bot{token}/", 404, "Not Found: method not found"),
        ("/bot{token}/dance", 404, "Not Found: method not found"),
        ("/bot{token}/TelegramMethod", 404, "Not Found: method not found"),
        (
            "/bot{token}/sendDice",
            501,
            "Not Implemented: the method sendDice is not in the simulator's list",
        ),
        ("/file/bot{token}/photos/none.png", 404, "Not Found"),
        ("/file/bot1:wrong/photos/none.png", 401, "Unauthorized"),
    ],
)
async def test_wrong_addresses(
    town: Town, session: aiohttp.ClientSession, path: str, code: int, description: str
):
    address = town.url + path.format(token=town.world.account.token)
    expected = {"ok": False, "error_code": code, "description": description}
    assert await told(session.get(address)) == (code, expected)


@pytest.mark.parametrize(
    ("kind", "data", "description"),
    [
        ("application/json", b"{", "can't parse the request's body"),
        ("application/json", b"[1]", "JSON object expected"),
        ("application/json", b'{"text": "\xff"}', "can't parse the request's body"),
        ("application/json", b"[" * 100_000, "can't parse the request's body"),
        ("multipart/form-data; boundary=x", b"nothing", "can't parse the request's body"),
        ("multipart/form-data", b"nothing", "can't parse the request's body"),
    ],
)
async def test_broken_bodies(
    town: Town, session: aiohttp.ClientSession, kind: str, data: bytes, description: str
):
    call = session.post(town.address("sendMessage"), data=data, headers={"Content-Type": kind})
    status, body = await told(call)
    assert (status, body["description"]) == (400, f"Bad Request: {description}")


async def test_a_file_may_have_50_megabytes_and_no_more(town: Town, session: aiohttp.ClientSession):
    for size, expected in ((UPLOAD_BYTES, 200), (UPLOAD_BYTES + 1, 413)):
        form = aiohttp.FormData()
        form.add_field("document", BytesIO(bytes(size)), filename="big.bin")
        call = session.post(town.address("sendDocument"), params={"chat_id": town.li.id}, data=form)
        assert (await told(call))[0] == expected
    file = {"file_id": town.li.screen.file.file_id}
    status, body = await told(session.get(town.address("getFile"), params=file))
    assert (status, body["description"]) == (400, "Bad Request: file is too big")


async def test_a_body_that_never_ends_is_cut_off(town: Town, session: aiohttp.ClientSession):
    data = BytesIO(bytes(UPLOAD_BYTES + (1 << 20) + 1))
    call = session.post(
        town.address("sendMessage"), data=data, headers={"Content-Type": "application/json"}
    )
    status, body = await told(call)
    assert (status, body["description"]) == (413, "Request Entity Too Large")


FAULTS: list[tuple[Fault, type[TelegramError], str]] = [
    (Fault.bad_request("chat not found"), BadRequest, "Chat not found"),
    (Fault.forbidden(), Forbidden, "bot was blocked by the user"),
    (Fault.too_many(9), RetryAfter, "9"),
    (Fault.server_error(502), NetworkError, "Bad Gateway"),
    (Fault.timeout_before(), NetworkError, "Error"),
    (Fault.timeout_after(), NetworkError, "Error"),
]


@pytest.mark.parametrize(("fault", "error", "words"), FAULTS)
async def test_faults_arrive_as_the_librarys_own_exceptions(
    town: Town, fault: Fault, error: type[TelegramError], words: str
):
    town.world.faults.next("sendMessage", fault)
    with pytest.raises(error, match=words):
        await town.client("sendMessage", chat_id=town.li.id, text="好")
    assert len(town.li.inbox) == (fault == Fault.timeout_after())


async def test_no_answer_breaks_the_line(town: Town, session: aiohttp.ClientSession):
    town.world.faults.next("getMe", Fault.timeout_before())
    # aiohttp asks a second time where asking changes nothing.
    town.world.faults.next("downloadFile", Fault.timeout_before(), count=2)
    with pytest.raises(aiohttp.ClientConnectionError):
        await told(session.post(town.address("getMe")))
    with pytest.raises(aiohttp.ClientConnectionError):
        await told(session.get(f"{town.url}/file/bot{town.world.account.token}/x"))
    assert (await told(session.post(town.address("getMe"))))[0] == 200


async def test_429_and_an_upgrade_bring_their_parameters_along(
    town: Town, session: aiohttp.ClientSession
):
    town.world.faults.next("getMe", Fault.too_many(9))
    async with session.get(town.address("getMe")) as response:
        assert response.headers["Retry-After"] == "9"
        assert (await response.json())["parameters"] == {"retry_after": 9}
    group = town.world.group("第二支部", creator=town.li)
    await group.add_bot(town.li)
    old = group.id
    await group.migrate()
    params = {"chat_id": old, "text": "好"}
    status, body = await told(session.post(town.address("sendMessage"), data=params))
    assert (status, body["parameters"]) == (400, {"migrate_to_chat_id": group.id})


async def test_a_wrong_token_is_an_invalid_token(telegram: Any):
    stranger = Client(telegram.url, "1:wrong")
    await stranger.line.initialize()
    with pytest.raises(InvalidToken):
        await stranger("getMe")
    await stranger.line.shutdown()


async def test_a_poller_waits_until_something_happens(town: Town):
    waiting = asyncio.ensure_future(town.client("getUpdates", timeout=50))
    await polled(town.world)
    await town.li.send("大家好")
    (update,) = await waiting
    assert update.message.text == "大家好"


async def polled(world: World) -> None:
    """Lets a poller's request come to where it waits."""
    async with asyncio.timeout(5):
        # It comes over a socket: nothing here could set an event.
        while not world.updates.awaited:  # noqa: ASYNC110
            await asyncio.sleep(0)


async def test_of_two_pollers_the_first_is_sent_away(town: Town):
    first = asyncio.ensure_future(town.client("getUpdates", timeout=50))
    await polled(town.world)
    other = Client(town.url, town.world.account.token)
    await other.line.initialize()
    second = asyncio.ensure_future(other("getUpdates", timeout=50))
    with pytest.raises(Conflict, match="only one bot instance"):
        await first
    await town.li.send("大家好")
    assert len(await second) == 1
    await other.line.shutdown()


async def test_whoever_waits_is_let_go_when_the_server_stops(clock: StoppedClock):
    world = World(clock)
    async with served(world) as telegram:
        client = Client(telegram.url, world.account.token)
        await client.line.initialize()
        waiting = asyncio.ensure_future(client("getUpdates", timeout=50))
        await polled(world)
    assert await waiting == ()
    await client.line.shutdown()


async def test_whoever_listens_hears_before_and_after(telegram: Any):
    heard: list[tuple[str, str]] = []

    async def hear(method: str, moment: str) -> None:
        heard.append((method, moment))

    telegram.heard = hear
    client = Client(telegram.url, telegram.world.account.token)
    await client.line.initialize()
    await client("getMe")
    await client.line.shutdown()
    assert heard == [("getMe", "asked"), ("getMe", "done")]


async def test_each_way_takes_its_time(
    clock: StoppedClock, session: aiohttp.ClientSession, monkeypatch: pytest.MonkeyPatch
):
    ways = iter([0.25, 0.5])
    slept: list[float] = []

    async def sleep(seconds: float) -> None:
        slept.append(seconds)

    world = World(clock)
    async with served(world, delay=lambda: next(ways)) as telegram:
        monkeypatch.setattr("bot.simulator.http.face.asyncio.sleep", sleep)
        address = f"{telegram.url}/bot{world.account.token}/getMe"
        assert (await told(session.get(address)))[0] == 200
        assert slept == [0.25, 0.5]


async def test_the_way_back_may_take_another_time(
    clock: StoppedClock, session: aiohttp.ClientSession, monkeypatch: pytest.MonkeyPatch
):
    slept: list[float] = []

    async def sleep(seconds: float) -> None:
        slept.append(seconds)

    world = World(clock)
    async with served(world, delay=0.25, back=0.0) as telegram:
        monkeypatch.setattr("bot.simulator.http.face.asyncio.sleep", sleep)
        address = f"{telegram.url}/bot{world.account.token}/getMe"
        assert (await told(session.get(address)))[0] == 200
        assert slept == [0.25]


async def test_other_routes_can_stand_beside_it(
    clock: StoppedClock, session: aiohttp.ClientSession
):
    async def page(request: aiohttp.web.Request) -> aiohttp.web.Response:
        return aiohttp.web.json_response("page")

    world = World(clock)
    async with served(world, routes=[aiohttp.web.get("/", page)]) as telegram:
        assert telegram.url.startswith("http://127.0.0.1:")
        async with session.get(telegram.url) as response:
            assert json.loads(await response.text()) == "page"


def test_the_routes_alone():
    paths = [route.path for route in Face(World(StoppedClock())).routes()]
    assert paths[-1] == "/file/bot{token}/{path:.*}"
