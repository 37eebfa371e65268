"""The demo's page, as a browser asks for it: over HTTP, from this machine, and nobody else."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
from aiohttp import ClientResponse, ClientSession, FormData
from docx import Document

from bot.demo.hands import WORDS
from bot.demo.show import Shown, showing
from bot.simulator.people import PIXEL
from tests.journeys.touring import follow, step

pytestmark = pytest.mark.asyncio(loop_scope="module")

MEMBER, SECRETARY = "钱小满", "李卫国"


class Browser:
    """Asks as a page of that address does."""

    def __init__(self, session: ClientSession, shown: Shown) -> None:
        self.session, self.shown = session, shown
        self.url, self.village = shown.url, shown.village

    async def get(self, path: str) -> Any:
        async with self.session.get(self.url + path) as answer:
            assert answer.status == 200, await answer.text()
            return await answer.json()

    async def post(self, path: str, **said: Any) -> ClientResponse:
        return await self.session.post(self.url + path, json=said, headers={"Origin": self.url})

    async def act(self, name: str, **wish: Any) -> Any:
        person = self.village.person(name).id
        answer = await self.post("/page/act", **{"who": person, "chat": person, **wish})
        assert answer.status == 200, await answer.text()
        return await answer.json()

    async def said_to(self, name: str) -> list[dict[str, Any]]:
        found = await self.get(f"/page/chats/{self.village.person(name).id}")
        return [one["message"] for one in found["messages"]]


@asynccontextmanager
async def opened(folder: Path) -> AsyncIterator[Browser]:
    async with showing(folder, "zh-Hans") as shown, ClientSession() as session:
        yield Browser(session, shown)


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def browser(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Browser]:
    """One township for all who leave its clock alone: it takes seconds to settle."""
    async with opened(tmp_path_factory.mktemp("page")) as page:
        yield page


@pytest_asyncio.fixture(loop_scope="module")
async def fresh(tmp_path: Path) -> AsyncIterator[Browser]:
    async with opened(tmp_path) as page:
        yield page


async def test_one_acts_as_somebody_and_the_bot_answers(browser: Browser) -> None:
    await browser.act(MEMBER, what="send", text="/menu")
    *_, mine, answer = await browser.said_to(MEMBER)
    assert (mine["text"], answer["from"]["is_bot"]) == ("/menu", True)
    row = next(
        at for at, keys in enumerate(answer["reply_markup"]["inline_keyboard"])
        if keys[0]["text"] == "写承诺"
    )  # fmt: skip
    await browser.act(MEMBER, what="press", message=answer["message_id"], row=row, column=0)
    assert "公开承诺（1/4）" in (await browser.said_to(MEMBER))[-1]["text"]


async def test_files_are_uploaded_and_come_back(browser: Browser) -> None:
    person = browser.village.person(MEMBER).id
    form = FormData({"what": "upload", "who": str(person), "chat": str(person), "text": "两张"})
    for number in range(2):
        form.add_field("file", PIXEL, filename=f"{number}.png", content_type="image/png")
    url = f"{browser.url}/page/act"
    async with browser.session.post(url, data=form, headers={"Origin": browser.url}) as answer:
        assert answer.status == 200
    photos = [one for one in await browser.said_to(MEMBER) if "photo" in one]
    assert [one.get("caption") for one in photos] == ["两张", None]
    assert len({one["media_group_id"] for one in photos}) == 1
    file = f"{browser.url}/page/files/{photos[0]['photo'][-1]['file_id']}"
    async with browser.session.get(file) as answer:
        assert (answer.content_type, await answer.read()) == ("image/png", PIXEL)


async def test_the_clock_moves_only_when_it_is_told_to(fresh: Browser) -> None:
    before = (await fresh.get("/page/chats"))["clock"]
    assert (before["now"], before["moving"]) == ("2026年10月8日 09:00", False)
    assert "10月23日 09:00" in before["next"]
    room = next(c for c in fresh.village.world.chats.values() if c.title == "东街党员群")
    assert "进入第 1 阶段" in list(room.live())[-1].text
    await fresh.post("/page/time", to="day")
    await still(fresh)
    assert (await fresh.get("/page/chats"))["clock"]["now"] == "2026年10月9日 10:00"


async def still(browser: Browser) -> None:
    async with asyncio.timeout(300):
        # Nobody tells a page when time stands still again: it is shown by the clock.
        while browser.village.moving:  # noqa: ASYNC110
            await asyncio.sleep(0.05)


async def test_what_happens_is_streamed_in_order_and_after_a_break_goes_on(
    browser: Browser,
) -> None:
    seen = (await browser.get("/page/chats"))["seen"]
    await browser.act(MEMBER, what="send", text="/menu")
    first, second = await events(browser, {"Last-Event-ID": str(seen)}, 2)
    assert [one["message"].get("text", "")[:5] for one in (first, second)] == [
        "/menu",
        "主菜单\n钱",
    ]
    assert second["number"] == first["number"] + 1 == seen + 2
    (again,) = await events(browser, {"Last-Event-ID": str(seen + 1)}, 1)
    assert again == second


async def events(browser: Browser, headers: dict[str, str], count: int) -> list[Any]:
    found: list[Any] = []
    async with (
        asyncio.timeout(30),
        browser.session.get(
            f"{browser.url}/page/events",
            params={"serial": browser.shown.choosing.serial},
            headers=headers,
        ) as answer,
    ):
        kind = ""
        async for line in answer.content:
            name, _, value = line.decode().strip().partition(": ")
            kind = value if name == "event" else kind
            if name == "data" and kind == "change":
                found.append(json.loads(value))
            if len(found) == count:
                break
    return found


async def test_the_tour_leads_from_a_commitment_to_its_publication(browser: Browser) -> None:
    for name in ("promise", "review", "idea"):
        await follow(browser, step(name))
    room = next(
        c for c in browser.village.world.chats.values() if c.title == step("published").chat
    )
    assert any("上门帮忙" in one.text for one in room.live())
    assert "转给了能拍板的同志" in (await browser.said_to(step("idea").chat))[-1]["text"]


async def test_whoever_was_left_is_the_storys_again(browser: Browser) -> None:
    await browser.act(SECRETARY, what="send", text="/menu")
    assert SECRETARY in browser.village.taken
    assert (await browser.post("/page/leave", name=SECRETARY)).status == 200
    assert SECRETARY not in browser.village.taken


async def test_a_word_file_can_be_read_in_the_page_and_nothing_else(browser: Browser) -> None:
    paper, stream = Document(), BytesIO()
    paper.add_paragraph("关于进展情况的通报").runs[0].bold = True
    paper.add_table(1, 2).rows[0].cells[1].text = "东街"
    paper.save(stream)
    files = browser.village.world.files
    for data, status in ((stream.getvalue(), 200), (b"PK nothing", 404), (PIXEL, 404)):
        file = files.add("document", data, "通报.docx")
        async with browser.session.get(f"{browser.url}/page/files/{file.file_id}/words") as answer:
            assert answer.status == status
            if status == 200:
                head, table = await answer.json()
    assert head == {"text": "关于进展情况的通报", "bold": True, "centred": False}
    assert table == {"rows": [["", "东街"]]}


@pytest.mark.system
async def test_whoever_is_acted_as_is_left_alone_by_the_story(fresh: Browser) -> None:
    await fresh.act(SECRETARY, what="send", text="我自己来")
    before = len(await fresh.said_to(SECRETARY))
    await fresh.post("/page/time", to="event")
    await still(fresh)
    mine = [one for one in await fresh.said_to(SECRETARY) if not one["from"]["is_bot"]]
    assert [one["text"] for one in mine[-1:]] == ["我自己来"]
    assert len(await fresh.said_to(SECRETARY)) >= before


@pytest.mark.parametrize("language", ["zh-Hans", "zh-Hant", "en"])
async def test_the_page_speaks_three_languages(browser: Browser, language: str) -> None:
    async with browser.session.get(f"{browser.url}/?language={language}") as answer:
        page = await answer.text()
        assert f'<html lang="{language}">' in page
        assert "default-src 'self'" in answer.headers["Content-Security-Policy"]
    assert all(f'"{key}": "' in page for key in WORDS)


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"Host": "demo.example"}, 403),
        ({"Origin": "https://demo.example"}, 403),
        ({"Sec-Fetch-Site": "cross-site"}, 403),
        ({"Content-Type": "text/plain"}, 415),
        ({"Content-Type": "application/x-www-form-urlencoded"}, 415),
    ],
)
async def test_other_sites_reach_nothing(
    browser: Browser, headers: dict[str, str], status: int
) -> None:
    body = json.dumps({"to": "day"}).encode()
    said = {"Content-Type": "application/json", **headers}
    url = f"{browser.url}/page/time"
    async with browser.session.post(url, data=body, headers=said) as answer:
        assert answer.status == status
    assert not browser.village.moving


@pytest.mark.parametrize(
    "wish",
    [
        {"what": "send", "who": 1, "chat": 1},
        {"what": "send", "who": "x"},
        {"what": "fly"},
        {"what": "press", "message": 1, "row": 99, "column": 0},
        {"what": "edit", "message": 2, "text": "x"},
        {"what": "upload"},
    ],
)
async def test_what_cannot_be_done_is_refused(browser: Browser, wish: dict[str, Any]) -> None:
    person = browser.village.person(MEMBER).id
    answer = await browser.post("/page/act", **{"who": person, "chat": person, **wish})
    assert answer.status == 400


async def test_nobody_writes_in_somebody_elses_chat(browser: Browser) -> None:
    other = browser.village.person(SECRETARY).id
    person = browser.village.person(MEMBER).id
    answer = await browser.post("/page/act", who=person, chat=other, what="send", text="您好")
    assert answer.status == 400
