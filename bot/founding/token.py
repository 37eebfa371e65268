"""Asking Telegram whose token it is."""

import asyncio

from bot.config import Settings
from bot.founding.wishes import Wrong

PATIENCE = 10
"""Seconds: somebody sits before the screen and waits."""


def owner(settings: Settings, token: str) -> str | None:
    """The bot's username; None where Telegram cannot be reached from here. Raises Wrong for a token
    that Telegram refuses."""
    return asyncio.run(_owner(settings, token))


async def _owner(settings: Settings, token: str) -> str | None:
    from aiogram.exceptions import (
        TelegramAPIError,
        TelegramNetworkError,
        TelegramNotFound,
        TelegramUnauthorizedError,
    )
    from pydantic import SecretStr

    from bot.app import connect

    bot = connect(settings.model_copy(update={"bot_token": SecretStr(token)}))
    try:
        return (await bot.get_me(request_timeout=PATIENCE)).username or ""
    except (TelegramUnauthorizedError, TelegramNotFound):
        raise Wrong("token-refused") from None
    except (TelegramNetworkError, TelegramAPIError, OSError):
        return None
    finally:
        await bot.session.close()
