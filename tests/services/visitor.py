"""A browser without scripts: it reads a page's form, fills it in and sends it."""

import html
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from html.parser import HTMLParser

from aiohttp import ClientSession

from bot.web.server import listening
from bot.web.voting import Voting
from publishing.texts import Texts
from services.ports import Context

HOST = "127.0.0.1"


class Form(HTMLParser):
    """`fields`: what is sent whatever is pressed; `buttons`: label → name, value."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.fields: dict[str, str] = {}
        self.choices: dict[str, list[str]] = {}
        self.buttons: dict[str, tuple[str, str]] = {}
        self._button: tuple[str, str] | None = None
        self._area: str | None = None
        self.feed(page)

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        said = {name: value or "" for name, value in attributes}
        if tag == "button":
            self._button = (said["name"], said["value"])
        if tag == "textarea":
            self._area = said["name"]
            self.fields[self._area] = ""
        if tag != "input":
            return
        if said.get("type") == "radio":
            self.choices.setdefault(said["name"], []).append(said["value"])
            if "checked" in said:
                self.fields[said["name"]] = said["value"]
        else:
            self.fields[said["name"]] = said.get("value", "")

    def handle_endtag(self, tag: str) -> None:
        if tag == "textarea":
            self._area = None

    def handle_data(self, data: str) -> None:
        if self._area:
            self.fields[self._area] += data
        if self._button:
            self.buttons[data] = self._button
            self._button = None


class Visitor:
    def __init__(self, session: ClientSession, url: str) -> None:
        self.session, self.url = session, url
        self.page, self.status, self.headers = "", 0, {}
        self.form = Form("")

    @property
    def words(self) -> str:
        return html.unescape(self.page)

    async def open(self, path: str = "/", **headers: str) -> None:
        async with self.session.get(self.url + path, headers=headers) as answer:
            self._read(await answer.text(), answer.status, dict(answer.headers))

    async def press(self, label: str, *, headers: dict[str, str] | None = None) -> None:
        name, value = self.form.buttons[label]
        await self.send({**self.form.fields, name: value}, headers=headers)

    async def send(self, fields: dict[str, str], *, headers: dict[str, str] | None = None) -> None:
        sent = {"Origin": self.url} if headers is None else headers
        async with self.session.post(self.url + "/ballot", data=fields, headers=sent) as answer:
            self._read(await answer.text(), answer.status, dict(answer.headers))

    async def enter(self, code: str) -> None:
        await self.open()
        self.form.fields["code"] = code
        await self.press("打开评议票")

    def choose(self, *marks: str) -> None:
        for item, mark in enumerate(marks):
            self.form.fields[f"a-{item}"] = mark

    async def vote(self, *marks: str) -> None:
        """From the questions to the end."""
        self.choose(*marks)
        await self.press("填好了，去核对")
        await self.press("投出")

    def _read(self, page: str, status: int, headers: dict[str, str]) -> None:
        self.page, self.status, self.headers = page, status, headers
        self.form = Form(page)


@asynccontextmanager
async def visitor(ctx: Context, *, trusting: bool = False) -> AsyncIterator[Visitor]:
    """At a form of that bot on a free port; it is its own address."""
    voting = Voting(ctx, Texts.load(), "", trusting=trusting)
    async with listening(voting, HOST, 0) as port, ClientSession() as session:
        voting._origin = f"http://{HOST}:{port}"
        yield Visitor(session, voting._origin)
