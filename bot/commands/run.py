"""Run the bot: receive, act on the calendar, deliver, until it is stopped."""

import argparse
import asyncio
import errno
import gc
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from bot.commands import Complaint, settings

if TYPE_CHECKING:
    from bot.config import Settings
    from bot.roles import Role


def add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--roles",
        metavar="ROLE,…",
        help="only these of web (or poller), delivery, scheduler; all in one process unless given",
    )


def run(args: argparse.Namespace) -> int:
    chosen = settings()
    if chosen.bot_token is None:
        raise Complaint(
            "BOT_TOKEN is not set. Ask @BotFather in Telegram for a token, then start with "
            "BOT_TOKEN=... make run, or write BOT_TOKEN=... into a file named .env"
        )
    roles = _roles(args.roles, chosen)
    with _to_stay():
        from aiogram.exceptions import TelegramUnauthorizedError

        from bot.running import serve

    try:
        asyncio.run(serve(chosen, roles=roles))
    except TelegramUnauthorizedError:
        raise Complaint("Telegram refuses the token: check BOT_TOKEN with @BotFather") from None
    except OSError as error:
        if error.errno not in (errno.EADDRINUSE, errno.EADDRNOTAVAIL, errno.EACCES):
            raise
        named = {
            "WEB_LISTEN": chosen.web_listen,
            "WEBHOOK_LISTEN": chosen.webhook_listen,
            "OPS_LISTEN": chosen.ops_listen,
        }
        listens = ", ".join(f"{name}={address}" for name, address in named.items() if address)
        raise Complaint(f"{listens}: cannot be listened on: {error.strerror}") from None
    return 0


def _roles(text: str | None, chosen: "Settings") -> "frozenset[Role]":
    from bot.roles import every, read

    try:
        return every(chosen) if text is None else read(text, chosen)
    except ValueError as error:
        raise Complaint(f"--roles: {error}") from None


@contextmanager
def _to_stay() -> Iterator[None]:
    """Modules are no rubbish: searching them for it is a sixth of the CPU that a start takes."""
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()
