"""In front of every handler: who this is, in which language, and whether it was done before."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from aiogram import BaseMiddleware
from aiogram.types import TelegramObject, Update, User
from sqlalchemy import bindparam, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.database import AlreadyHandled, handling
from bot.reach import reaching_the_database
from models.tables import HandledUpdate
from publishing.texts import DEFAULT, Texts
from services import actors
from services.actors import Actor
from services.ports import Context

Handler = Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]]

_HANDLED = select(HandledUpdate.update_id).where(HandledUpdate.update_id == bindparam("update"))
_TRADITIONAL = ("zh-hant", "zh-tw", "zh-hk", "zh-mo")


@dataclass(frozen=True)
class Introduction(BaseMiddleware):
    """Outer middleware of `dispatcher.update`: handlers get `ctx`, `actor`, `t`, `texts`.

    The person is read in a session that is closed before the handler begins. An update whose work
    is already in the database is passed over in silence.
    """

    ctx: Context
    texts: Texts

    async def __call__(self, handler: Handler, event: TelegramObject, data: dict[str, Any]) -> Any:
        if not isinstance(event, Update):
            raise TypeError("Introduction belongs on dispatcher.update")
        person: User | None = data.get("event_from_user")
        with reaching_the_database():
            done, actor = await self._known(event, person)
        if done:
            return None
        language = actor.language if actor else spoken(person.language_code if person else None)
        data.update(ctx=self.ctx, actor=actor, texts=self.texts)
        data["t"] = self.texts.translator(language)
        try:
            with handling(event.update_id):
                return await handler(event, data)
        except AlreadyHandled:
            return None

    async def _known(self, event: Update, person: User | None) -> tuple[bool, Actor | None]:
        async with self.ctx.db.read() as session:
            if await session.scalar(_HANDLED, {"update": event.update_id}) is not None:
                return True, None
            return False, await self._actor(session, person)

    async def _actor(self, session: AsyncSession, person: User | None) -> Actor | None:
        if person is None or person.is_bot:
            return None
        return await actors.resolve(session, person.id, self.ctx.today())


def spoken(code: str | None) -> str:
    """Our language for Telegram's language code (IETF, e.g. zh-hans, zh-tw, en-GB)."""
    code = (code or "").lower()
    if code.startswith(_TRADITIONAL):
        return "zh-Hant"
    return "en" if code.partition("-")[0] not in ("zh", "") else DEFAULT
