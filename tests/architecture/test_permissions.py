"""Deny by default: every handler says who may use it; everybody else is refused before it."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from aiogram import Dispatcher
from aiogram.dispatcher.event.handler import HandlerObject
from aiogram.dispatcher.event.telegram import TelegramEventObserver
from aiogram.types import CallbackQuery, Chat, Message, TelegramObject, User

from bot.areas import AREAS
from bot.commands.permissions import PAGE
from bot.demo.village import Village, village
from bot.permissions import table
from handlers.access import Access
from handlers.routing import permissions
from models.tables import Role
from publishing.texts import Texts
from services.actors import Actor, Seat

START = datetime(2026, 10, 9, 2, tzinfo=UTC)
PLACES = {
    Access.MEMBER: Seat(2, "东街社区党支部", Role.MEMBER),
    Access.SECRETARY: Seat(2, "东街社区党支部", Role.SECRETARY),
    Access.SUPERIOR: Seat(1, "清河镇党委", Role.SECRETARY, (2, 3)),
}
SOMEBODY = "李卫国"
RANKS = (Access.ANYONE, Access.MEMBER, Access.SECRETARY, Access.SUPERIOR)


def person(access: Access) -> Actor | None:
    """The least powerful person who still has this access; a stranger has none."""
    if access is Access.ANYONE:
        return None
    return Actor(1, "李卫国", "qinghe", 1, "zh-Hans", (PLACES[access],))


@pytest.fixture
async def app(tmp_path: Path) -> AsyncIterator[Village]:
    async with village(tmp_path, START) as built:
        await built.person(SOMEBODY).send("/start")
        yield built


def handlers(dispatcher: Dispatcher) -> list[tuple[str, TelegramEventObserver, HandlerObject]]:
    return [
        (kind, observer, handler)
        for router in dispatcher.chain_tail
        for kind, observer in router.observers.items()
        if kind not in ("update", "error")
        for handler in observer.handlers
    ]


def event(village: Village, kind: str) -> TelegramObject:
    who = village.person(SOMEBODY)
    user = User(id=who.id, is_bot=False, first_name=who.name)
    chat = Chat(id=who.id, type="private")
    message = Message(message_id=1, date=START, chat=chat, from_user=user, text="x")
    message = message.as_(village.app.bot)
    if kind != "callback_query":
        return message
    return CallbackQuery(
        id="1", from_user=user, chat_instance="1", data="x.y", message=message
    ).as_(village.app.bot)


async def reaches(
    village: Village, found: tuple[str, Any, HandlerObject], actor: Actor | None
) -> bool:
    """Whether this person gets through everything that stands in front of the handler."""
    kind, observer, handler = found
    reached = []

    async def spy(*_: Any, **__: Any) -> None:
        reached.append(True)

    chain = observer.outer_middleware.wrap_middlewares(observer._resolve_middlewares(), spy)
    t = Texts.load().translator()
    data = {"handler": handler, "actor": actor, "ctx": village.app.ctx, "t": t}
    await chain(event(village, kind), data)
    return bool(reached)


async def test_every_handler_says_who_may_use_it(app: Village) -> None:
    unsaid = [one for one in permissions(app.app.dispatcher) if one.may is None]

    assert unsaid == []


async def test_everybody_below_is_refused_and_everybody_else_is_let_through(app: Village) -> None:
    wrong = []
    for found in handlers(app.app.dispatcher):
        demanded = RANKS.index(found[2].flags["may"])
        for rank, access in enumerate(RANKS):
            if await reaches(app, found, person(access)) is not (rank >= demanded):
                wrong.append((found[2].flags["trigger"], access))

    assert wrong == []


def test_the_page_is_the_table_of_the_code() -> None:
    assert Path(PAGE).read_text(encoding="utf-8") == table(AREAS)
