"""The page and what it asks for. On the port of the Bot API, for this machine's browser alone."""

import json
from collections.abc import Mapping, Sequence
from contextlib import suppress
from string import Template

from aiohttp import web

from bot.simulator.answers import Json
from bot.simulator.chat.changes import Changes, seen
from bot.simulator.chat.doing import do, wish_of
from bot.simulator.chat.files import HEADERS, STATIC, Files
from bot.simulator.chat.guarding import guarded, said_in
from bot.simulator.chat.ports import Hands, Household, Speech, Worlds
from bot.simulator.chats import Chat
from bot.simulator.world import World

PULSE = 0.4
"""Seconds after which a page learns of a moved clock when nothing is said."""


class ChatPage:
    """`speech` by language; the first is the default."""

    def __init__(
        self,
        world: World,
        speech: Mapping[str, Speech],
        hands: Hands,
        worlds: Worlds,
    ) -> None:
        self._world, self._speech, self._hands, self._worlds = world, speech, hands, worlds
        self._files, self._changes = Files(world), Changes(world)

    def routes(self) -> Sequence[web.RouteDef]:
        return [
            *self._files.routes(),
            web.get("/", guarded(self.page)),
            web.get("/page/chats", guarded(self.chats)),
            web.get("/page/chats/{chat}", guarded(self.messages)),
            web.get("/page/world", guarded(self.state)),
            web.post("/page/world", guarded(self.change)),
            web.get("/page/events", guarded(self.events)),
            web.post("/page/act", guarded(self.act)),
            web.post("/page/leave", guarded(self.leave)),
            web.post("/page/time", guarded(self.time)),
        ]

    async def page(self, request: web.Request) -> web.StreamResponse:
        language = self._language(request)
        words = self._speech[language].words
        data = {
            "words": words,
            "language": language,
            "languages": list(self._speech),
            "worlds": self._worlds.offered(language),
            "state": self._worlds.state(),
            "tour": self._speech[language].tour,
        }
        html = Template((STATIC / "index.html").read_text("utf-8")).substitute(
            language=language,
            title=words["page-title"],
            skip=words["page-skip"],
            tour=words["page-skip-tour"],
            data=json.dumps(data, ensure_ascii=False).replace("<", "\\u003c"),
        )
        return web.Response(text=html, content_type="text/html", headers=HEADERS)

    async def chats(self, request: web.Request) -> web.StreamResponse:
        """Everybody and every room, with its last words; `seen` is the newest change."""
        directory = self._speech[self._language(request)].directory
        found = {
            "seen": self._changes.last,
            "bot": self._world.bot.to_json(),
            "households": [self._household(one) for one in directory.households],
            "suggested": [self._world.person(name).id for name in directory.suggested],
            "rooms": [_room(chat) for chat in self._world.chats.values() if _shown(chat)],
            "clock": await self._hands.clock(self._language(request)),
        }
        return web.json_response(found, headers=HEADERS)

    async def messages(self, request: web.Request) -> web.StreamResponse:
        chat = self._chat(request)
        found = {
            "seen": self._changes.last,
            "messages": [seen(message) for message in chat.live()],
            "keyboard": [[button["text"] for button in row] for row in chat.keyboard],
            "commands": self._commands(chat),
            "topics": [{"id": one.id, "name": one.name} for one in chat.topics.values()],
            "pinned": chat.pinned[-1:],
        }
        return web.json_response(found, headers=HEADERS)

    async def events(self, request: web.Request) -> web.StreamResponse:
        """Server-sent events: changes in order, and the clock whenever it says something else.
        A page of another world is told to load everything anew."""
        stream = web.StreamResponse(headers={**HEADERS, "Content-Type": "text/event-stream"})
        await stream.prepare(request)
        number = int(request.headers.get("Last-Event-ID") or request.query.get("seen") or 0)
        with suppress(ConnectionResetError):
            await self._stream(request, stream, number)
        return stream

    async def _stream(self, request: web.Request, stream: web.StreamResponse, number: int) -> None:
        """Until the page is closed, which may be in the middle of it."""
        language, clock = self._language(request), ""
        while request.transport is not None and not request.transport.is_closing():
            found = self._changes.since(number)
            if found is None or self._worlds.serial != request.query.get("serial"):
                await stream.write(b"event: anew\ndata: {}\n\n")
                return
            for change in found:
                number = change["number"]
                await stream.write(_event("change", change, number))
            now = json.dumps(await self._hands.clock(language), ensure_ascii=False)
            if now != clock:
                clock = now
                await stream.write(f"event: clock\ndata: {now}\n\n".encode())
            await self._changes.wait(PULSE)

    async def act(self, request: web.Request) -> web.StreamResponse:
        if not self._worlds.ready:
            raise web.HTTPConflict(text="everybody is still taking his place")
        said, files = await said_in(request)
        wish = wish_of(self._world, said, files)
        self._hands.take(wish.who.name)
        return web.json_response(await do(self._world, wish), headers=HEADERS)

    async def leave(self, request: web.Request) -> web.StreamResponse:
        said, _ = await said_in(request)
        self._hands.leave(str(said.get("name")))
        return web.json_response({}, headers=HEADERS)

    async def time(self, request: web.Request) -> web.StreamResponse:
        said, _ = await said_in(request)
        if not await self._hands.move(str(said.get("to"))):
            raise web.HTTPBadRequest(text="no such moment")
        return web.json_response({}, headers=HEADERS)

    async def state(self, request: web.Request) -> web.StreamResponse:
        return web.json_response(self._worlds.state(), headers=HEADERS)

    async def change(self, request: web.Request) -> web.StreamResponse:
        said, _ = await said_in(request)
        if not self._worlds.change(str(said.get("to"))):
            raise web.HTTPConflict(text="no such campaign, or it is not ready yet")
        return web.json_response({}, headers=HEADERS)

    def _language(self, request: web.Request) -> str:
        wanted = request.query.get("language", "")
        return wanted if wanted in self._speech else next(iter(self._speech))

    def _household(self, one: Household) -> Json:
        people = [
            {"id": self._world.person(name).id, "name": name, "role": role}
            for name, role in one.people
        ]
        return {"title": one.title, "people": people}

    def _chat(self, request: web.Request) -> Chat:
        chat = self._world.find_chat(request.match_info["chat"])
        if chat is None:
            raise web.HTTPNotFound
        return chat

    def _commands(self, chat: Chat) -> list[Json]:
        menus = self._world.menus
        return menus.for_person(chat.id, chat.user.language) if chat.user else []


def _event(kind: str, data: Json, number: int) -> bytes:
    written = json.dumps(data, ensure_ascii=False)
    return f"id: {number}\nevent: {kind}\ndata: {written}\n\n".encode()


def _shown(chat: Chat) -> bool:
    return not chat.private and chat.upgraded_to is None


def _room(chat: Chat) -> Json:
    return chat.to_json() | {"members": [m.user.id for m in chat.members.values()]}
