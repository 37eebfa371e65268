"""What commands that ask the database share: it is upgraded, asked, and closed."""

from collections.abc import Awaitable, Callable
from typing import TypeVar

from bot.commands import settings
from services.ports import Context

Found = TypeVar("Found")


async def found(ask: Callable[[Context], Awaitable[Found]]) -> Found:
    from bot.context import build_context
    from bot.database import Database
    from bot.migrate import upgrade

    chosen = settings()
    await upgrade(chosen.database_url)
    db = Database(chosen.database_url)
    try:
        return await ask(build_context(chosen, db))
    finally:
        await db.close()
