"""One step in the life of a campaign of many, in a process of its own, which prints what it took:
`python -m benchmarks.peers.crowd STEP FOLDER PEOPLE`."""

import asyncio
import json
import resource
import sys
import time
from collections.abc import AsyncGenerator
from datetime import datetime
from pathlib import Path
from typing import Any

from aiogram import Bot
from aiogram.client.session.base import BaseSession
from aiogram.methods import GetMe, TelegramMethod
from aiogram.types import Chat, Message, User
from pydantic import SecretStr

from benchmarks.reminding import PLAN, at, settings, settled
from bot.app import App, Parts, build_app
from bot.clock import FastTimer, VirtualClock
from bot.migrate import upgrade
from models.plan.loading import load
from services.campaign_loading import load_plan
from services.campaigns import running_campaigns
from services.reminders import remind

SENT, HASTE = 300, 50


class Taking(BaseSession):
    """A Telegram that takes whatever is sent; after so many messages `enough` is set."""

    def __init__(self, now: datetime) -> None:
        super().__init__()
        self._now, self.taken, self.enough = now, 0, asyncio.Event()

    async def make_request(self, bot: Bot, method: TelegramMethod[Any], **options: Any) -> Any:
        if isinstance(method, GetMe):
            return User(id=bot.id, is_bot=True, first_name="bot", username="bot")
        self.taken += 1
        if self.taken >= SENT:
            self.enough.set()
        chat = Chat(id=getattr(method, "chat_id", 1), type="private")
        return Message(message_id=self.taken, date=self._now, chat=chat)

    async def stream_content(self, *args: Any, **options: Any) -> AsyncGenerator[bytes, None]:
        yield b""

    async def close(self) -> None:
        """Nothing is open."""


async def imported(app: App, session: Taking, people: int) -> int:
    """The roster, as the command imports it, everybody's Start, and the plan."""
    await settled(app.ctx, people)
    await load_plan(app.ctx, load(PLAN), "root")
    return people


async def ticked(app: App, session: Taking, people: int) -> int:
    await app.tick()
    return 1


async def reminded(app: App, session: Taking, people: int) -> int:
    """Everybody's digest, as the tick of its day queues it."""
    run = (await running_campaigns(app.ctx))[0]
    async with app.ctx.db.write() as write:
        assert await remind(write, app.ctx, run, leaders=False) == people
    return 1


async def delivered(app: App, session: Taking, people: int) -> int:
    sending = asyncio.ensure_future(app.delivery.drain())
    await session.enough.wait()
    app.delivery.stop()
    await sending
    return session.taken


STEPS = {
    "import": (imported, at(1, 1, 0)),
    "open": (ticked, at(1, 1, 1)),
    "remind": (reminded, at(1, 25, 9)),
    "idle": (ticked, at(1, 25, 9)),
    "deliver": (delivered, at(1, 25, 9)),
}
"""What the bot does, and when: the year begins, everybody gets a digest, a tick finds all done."""


async def main(step: str, folder: Path, people: int) -> dict[str, float]:
    """CPU milliseconds of each thing that was done; megabytes before it and at the most; bytes of
    the database behind it."""
    work, moment = STEPS[step]
    told = settings(folder).model_copy(update={"bot_token": SecretStr("1:x")})
    await upgrade(told.database_url)
    session = Taking(moment)
    parts = Parts(VirtualClock(moment), FastTimer(HASTE), session=session, hurried=True)
    app = build_app(told, parts)
    before, began = _most(), time.process_time()
    done = await work(app, session, people)
    took = (time.process_time() - began) * 1000
    await app.close()
    size = (folder / "zhengxian.db").stat().st_size
    return {"ms": took / done, "before": before, "most": _most(), "bytes": size}


def _most() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    print(json.dumps(asyncio.run(main(sys.argv[1], Path(sys.argv[2]), int(sys.argv[3])))))
