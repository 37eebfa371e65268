"""The conversation written by hand, behind aiogram's own webhook, on the same database and the same
Redis as ours: `python -m benchmarks.peers.hooked_by_hand FOLDER API TOKEN DATABASE REDIS PORT`."""

import asyncio
import sys

from aiogram.fsm.storage.redis import RedisStorage
from aiogram.webhook.aiohttp_server import SimpleRequestHandler
from aiohttp import web

from benchmarks.peers.by_hand import dispatcher
from benchmarks.shared import hooked
from bot.app import connect
from bot.clock import VirtualClock
from bot.config import Settings
from bot.context import build_context
from bot.database import Database
from tests.journeys.town import START


async def main(settings: Settings) -> None:
    """Until it is killed. An update is acknowledged when it was handled, as ours is."""
    bot = connect(settings)
    ctx = build_context(settings, Database(settings.database_url), VirtualClock(START))
    storage = RedisStorage.from_url(settings.redis_url or "")
    handling = dispatcher(ctx, (storage, storage.create_isolation()))
    receiving = SimpleRequestHandler(
        handling, bot, handle_in_background=False, secret_token=settings.webhook_word
    )
    application = web.Application()
    receiving.register(application, path="/")
    runner = web.AppRunner(application, access_log=None)
    await runner.setup()
    host, _, port = settings.webhook_listen.rpartition(":")
    await web.TCPSite(runner, host, int(port), reuse_port=True).start()
    await bot.set_webhook(settings.webhook_url or "", secret_token=settings.webhook_word)
    await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(main(hooked(*sys.argv[1:])))
