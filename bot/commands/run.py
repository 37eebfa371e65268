"""Run the bot: receive, act on the calendar, deliver, until it is stopped."""

import argparse
import asyncio
import errno
import gc
from collections.abc import Iterator
from contextlib import contextmanager

from bot.commands import Complaint, settings


def add(parser: argparse.ArgumentParser) -> None:
    """No options: settings come from the environment or `.env`."""


def run(args: argparse.Namespace) -> int:
    chosen = settings()
    if chosen.bot_token is None:
        raise Complaint(
            "BOT_TOKEN is not set. Ask @BotFather in Telegram for a token, then start with "
            "BOT_TOKEN=... make run, or write BOT_TOKEN=... into a file named .env"
        )
    with _to_stay():
        from aiogram.exceptions import TelegramUnauthorizedError

        from bot.running import serve

    try:
        asyncio.run(serve(chosen))
    except TelegramUnauthorizedError:
        raise Complaint("Telegram refuses the token: check BOT_TOKEN with @BotFather") from None
    except OSError as error:
        if error.errno not in (errno.EADDRINUSE, errno.EADDRNOTAVAIL, errno.EACCES):
            raise
        told = (
            f"WEB_LISTEN={chosen.web_listen} or OPS_LISTEN={chosen.ops_listen} cannot be "
            f"listened on: {error.strerror}"
        )
        raise Complaint(told) from None
    return 0


@contextmanager
def _to_stay() -> Iterator[None]:
    """Modules are no rubbish: searching them for it is a sixth of the CPU that a start takes."""
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()
