"""A bot with an open round behind a real form, in a thread of its own, for a browser to vote at."""

import asyncio
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy import func, select

from bot.migrate import upgrade
from bot.web.server import listening
from bot.web.voting import Voting
from models.tables import Sheet, Window, WindowSheet
from publishing.texts import Texts
from services.evaluations import codes
from tests.databases import sqlite_url
from tests.services.township import Township, found

HOST = "127.0.0.1"
SAID = {"title": "办事窗口", "at_most": 100, "per_address_per_day": 50}
CODES = 4


@dataclass
class Hall:
    """`codes`: for one round about an organisation; `people`: for one about its people; `link`: of
    the service window."""

    url: str = ""
    codes: list[str] = field(default_factory=list)
    people: list[str] = field(default_factory=list)
    link: str = ""
    sheets: int = 0
    window_sheets: int = 0


@contextmanager
def hall(folder: Path) -> Iterator[Hall]:
    """What was cast is counted when it is over."""
    made, ready, stop = Hall(), threading.Event(), threading.Event()
    served = threading.Thread(target=lambda: asyncio.run(_serve(folder, made, ready, stop)))
    served.start()
    assert ready.wait(60)
    try:
        yield made
    finally:
        stop.set()
        served.join(60)


async def _serve(folder: Path, made: Hall, ready: threading.Event, stop: threading.Event) -> None:
    url = sqlite_url(folder / "hall.db")
    await upgrade(url)
    town = await found(url, items=5, said={"window": SAID})
    voting = Voting(town.ctx, Texts.load(), "")
    async with listening(voting, HOST, 0) as port:
        made.url = voting._origin = f"http://{HOST}:{port}"
        await _settle(town, made)
        ready.set()
        await asyncio.to_thread(stop.wait)
    async with town.ctx.db.read() as session:
        made.sheets = await session.scalar(select(func.count()).select_from(Sheet)) or 0
        counted = select(func.count()).select_from(WindowSheet)
        made.window_sheets = await session.scalar(counted) or 0
    await town.database.close()


async def _settle(town: Township, made: Hall) -> None:
    village = await town.village(3)
    round_id, people = await town.open(village), await town.open(village, key="colleagues")
    made.codes = await _printed(town, round_id)
    made.people = await _printed(town, people)
    async with town.ctx.db.read() as session:
        made.link = (await session.scalars(select(Window.token))).one()


async def _printed(town: Township, round_id: int) -> list[str]:
    batch = await codes.issue(town.ctx, None, round_id, "masses", CODES)
    return [strip.code for strip in batch.strips]
