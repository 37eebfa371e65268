"""Who may do what, checked in front of every handler: deny by default."""

from collections.abc import Awaitable, Callable
from enum import StrEnum
from typing import Any

from aiogram import BaseMiddleware, Dispatcher
from aiogram.types import CallbackQuery, Message, TelegramObject

from handlers.albums import Albums
from handlers.telling import tell
from publishing.texts import Translator
from services.actors import Actor


class Access(StrEnum):
    """What a handler demands of the person; a superior's secretary passes as a secretary."""

    ANYONE = "anyone"
    MEMBER = "member"
    SECRETARY = "secretary"
    SUPERIOR = "superior"


Anyone = Access.ANYONE
Member = Access.MEMBER
Secretary = Access.SECRETARY
Superior = Access.SUPERIOR


def allowed(actor: Actor | None, may: Access | None) -> bool:
    """False for everybody where a handler was registered without saying who may use it."""
    if may is Access.ANYONE:
        return True
    if actor is None or may is None:
        return False
    held = {
        Access.MEMBER: True,
        Access.SECRETARY: actor.is_secretary or actor.is_superior,
        Access.SUPERIOR: actor.is_superior,
    }
    return held[may]


async def refuse(
    event: TelegramObject, actor: Actor | None, may: Access | None, t: Translator
) -> None:
    """One polite sentence that says what would help."""
    if not isinstance(event, (Message, CallbackQuery)):
        return
    needed = Access.MEMBER if actor is None and may is not None else may
    await tell(event, t.plain(f"access-{needed or 'nobody'}"))


class Guard(BaseMiddleware):
    """Inner middleware: reads the handler's `may` flag and refuses before it runs."""

    async def __call__(
        self,
        handler: Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]],
        event: TelegramObject,
        data: dict[str, Any],
    ) -> Any:
        may = data["handler"].flags.get("may")
        actor = data.get("actor")
        if allowed(actor, may):
            return await handler(event, data)
        albums: Albums | None = data.get("albums")
        if albums and isinstance(event, Message) and albums.begun(event):
            return None
        return await refuse(event, actor, may, data["t"])


def guard(dispatcher: Dispatcher) -> None:
    """Also refuses handlers that were registered past `Area`, on any kind of update."""
    dispatcher["albums"] = Albums()
    for name, observer in dispatcher.observers.items():
        if name not in ("update", "error"):
            observer.middleware(Guard())
