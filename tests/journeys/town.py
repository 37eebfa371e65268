"""The township of the demo, enrolled and with its plan running, for journeys through it."""

import asyncio
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path

from bot.database import Connect
from bot.demo.inline import inline
from bot.demo.people import TREE, roster
from bot.demo.village import Village, this_years, village
from bot.simulator.people import Person
from bot.simulator.rooms import Group
from models.rules.roster import RosterSheet
from services.invitations import invite_tree
from tests.databases import template
from tests.servers import elsewhere

START = datetime(2026, 10, 8, 1, tzinfo=UTC)
FIRST_DAY = date(2026, 10, 1)
PLAN = Path(__file__).parents[2] / "plans" / "pairing.yaml"


class Town:
    """`url`: of its database, for commands that are given at its side."""

    def __init__(self, lived: Village, tokens: dict[str, str], url: str = "") -> None:
        self.lived, self.tokens, self.url = lived, tokens, url

    async def person(self, name: str) -> Person:
        """Who has pressed Start and stands in the main menu."""
        person = self.lived.person(name)
        await person.start(self.tokens[name])
        await person.send("/menu")
        return person

    async def fresh_tokens(self) -> dict[str, str]:
        """New links for whoever has not pressed Start: the first ones last a fortnight."""
        invited = await invite_tree(self.lived.app.ctx, TREE, renew=True)
        return {one.name: one.token for one in invited}

    async def group(self, secretary: Person, title: str) -> Group:
        """A group bound to the one organisation whose secretary he is."""
        group = self.lived.world.group(title, creator=secretary)
        await secretary.send("/chats")
        await secretary.click("绑定群或频道")
        urls = [b.get("url", "") for row in secretary.screen.keyboard or [] for b in row]
        texts = [*urls, *secretary.screen.text.split()]
        token = next(text.partition("?startgroup=")[2] for text in texts if "?startgroup=" in text)
        await group.add_bot(secretary, token)
        await secretary.send("/menu")
        return group


@cache
def moved() -> str:
    """The plan of all these towns."""
    return this_years(PLAN, FIRST_DAY)


@asynccontextmanager
async def begun(
    folder: Path,
    *changes: tuple[str, str],
    web: int | None = None,
    sheet: RosterSheet | None = None,
    redis: str | None = None,
    connect: Connect | None = inline,
    database: str | None = None,
) -> AsyncIterator[Town]:
    """`changes`: words of the plan file and what stands in their place. `web`: the port of the form
    for voters without the bot, which nobody listens on. `sheet`: of another roster than the demo's.
    `connect` None: other processes use the database too. `database`: a server's, of the test's own.
    """
    plan = moved()
    for before, after in changes:
        assert before in plan
        plan = plan.replace(before, after, 1)
    if not (file := folder / "zhengxian.db").exists():
        shutil.copyfile(await asyncio.to_thread(template), file)
    async with (
        elsewhere(folder) as there,
        village(
            folder,
            START,
            url := database or there.database,
            redis=redis or there.redis,
            web=web,
            connect=connect,
        ) as lived,
    ):
        tokens = await lived.enrol(sheet or roster(), TREE)
        await lived.begin(plan, TREE)
        yield Town(lived, tokens, url or f"sqlite:///{folder}/zhengxian.db")
