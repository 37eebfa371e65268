"""Examine machine, database, Redis, processes, plans, token, webhook, groups; say what to do."""

import argparse
import asyncio
from collections.abc import AsyncIterator
from typing import TYPE_CHECKING

from bot.commands import settings
from bot.commands.speaking import add_language, translator

if TYPE_CHECKING:
    from bot.config import Settings
    from bot.doctor import Finding
    from publishing.texts import Translator


def add(parser: argparse.ArgumentParser) -> None:
    add_language(parser)


def run(args: argparse.Namespace) -> int:
    return asyncio.run(_run(settings(), translator(args)))


async def _run(chosen: "Settings", t: "Translator") -> int:
    """1 where anything keeps the bot from working."""
    from bot.doctor import State

    worst = 0
    async for finding in _examine(chosen):
        worst = max(worst, finding.state is State.BAD)
        sentence = t.plain(f"doctor-{finding.key}", **finding.values)
        print(t.plain(f"doctor-{finding.state}", sentence=sentence), flush=True)
    print(t.plain("doctor-ill" if worst else "doctor-well"))
    return int(worst)


async def _examine(chosen: "Settings") -> AsyncIterator["Finding"]:
    from bot.doctor import examine_local, examine_telegram
    from bot.doctor.findings import bad

    readable = False
    async for finding in examine_local(chosen):
        readable = readable or finding.key == "database-current"
        yield finding
    if chosen.bot_token is None:
        yield bad("token-none")
        return
    from bot.app import build_app

    app = build_app(chosen)
    try:
        db, kinds = app.db if readable else None, app.receiver.kinds
        async for finding in examine_telegram(app.bot, db, chosen, kinds, app.ctx.clock):
            yield finding
    finally:
        await app.close()
