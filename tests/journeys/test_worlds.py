"""One world after the other at one address: chosen, set up anew, told apart."""

import asyncio
import os
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Any

import pytest
from aiohttp import ClientError, ClientSession

from bot.demo.show import show
from bot.demo.worlds import STORY, Choosing, known
from publishing.texts import LANGUAGES, Texts

SMALL, OTHER = "faculty-2011", "arena-2020"


class Viewer:
    """A browser that holds on to an address while worlds come and go there."""

    def __init__(self, session: ClientSession, url: str) -> None:
        self.session, self.url = session, url

    async def state(self) -> Any:
        async with self.session.get(f"{self.url}/page/world") as answer:
            return await answer.json()

    async def until(self, wanted: Callable[[Any], bool]) -> Any:
        async with asyncio.timeout(120):
            while True:
                with suppress(ClientError):
                    if wanted(found := await self.state()):
                        return found
                # Nobody tells a page that a world is there: it asks.
                await asyncio.sleep(0.05)

    async def change(self, to: str) -> int:
        url, headers = f"{self.url}/page/world", {"Origin": self.url}
        async with self.session.post(url, json={"to": to}, headers=headers) as answer:
            return answer.status

    async def page(self) -> str:
        async with self.session.get(self.url) as answer:
            return await answer.text()


@asynccontextmanager
async def watching(folder: Path) -> AsyncIterator[tuple[Viewer, list[str]]]:
    told: asyncio.Queue[str] = asyncio.Queue()
    urls: list[str] = []

    async def listening(url: str, web: str) -> None:
        urls.append(url)
        told.put_nowait(url)

    running = asyncio.ensure_future(show(folder, "zh-Hans", 0, listening, SMALL))
    async with ClientSession() as session:
        yield Viewer(session, await told.get()), urls
    running.cancel()
    with suppress(asyncio.CancelledError):
        await running


async def test_another_plan_comes_at_the_same_address_with_nothing_of_the_old(
    tmp_path: Path,
) -> None:
    async with watching(tmp_path) as (viewer, urls):
        first = await viewer.state()
        assert (first["current"], first["ready"]) == (SMALL, False)
        assert await viewer.change(OTHER) == 409
        first = await viewer.until(lambda one: one["ready"])
        assert first["done"] == first["of"] > 0
        assert await viewer.change("nosuch") == 409
        assert await viewer.change(OTHER) == 200
        second = await viewer.until(lambda one: one["ready"] and one["current"] == OTHER)
        assert second["serial"] != first["serial"]
        assert "<title>争先：金牛擂台赛</title>" in await viewer.page()
        assert len(set(urls)) == 1
        assert len(await asyncio.to_thread(os.listdir, tmp_path)) == 1
        async with viewer.session.get(
            f"{viewer.url}/page/events", params={"serial": first["serial"]}
        ) as answer:
            assert (await answer.content.readline()) == b"event: anew\n"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_plan_says_what_kind_of_campaign_it_is(language: str) -> None:
    texts = Texts.load()
    choosing = Choosing(texts, STORY, 0)
    offered = choosing.offered(language)
    assert [one["id"] for one in offered] == known()
    lines, names = [{one[key] for one in offered} for key in ("line", "name")]
    assert len(lines) == len(names) == len(known()) >= 13
    assert not names & set(known())
    assert texts.translator(language).plain("page-world-line", id="mine") not in lines
