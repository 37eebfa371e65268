"""Updates brought to a webhook, as Telegram brings them: again and again until one is taken."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

from aiohttp import ClientError, ClientSession, ClientTimeout

from bot.clock import Timer
from bot.simulator.answers import Json
from bot.simulator.world import World

HEADER = "X-Telegram-Bot-Api-Secret-Token"
PATIENCE = 60.0
"""Seconds for an answer; then the update is brought again."""
FIRST_PAUSE, LONGEST_PAUSE = 1.0, 60.0


class Pusher:
    """Updates of one chat come one after the other, and presses apart from messages; those of
    different chats side by side, at most as many as setWebhook allowed."""

    def __init__(self, world: World, timer: Timer) -> None:
        self._world, self._timer = world, timer
        self._busy: set[tuple[str, int]] = set()
        self._tasks: set[asyncio.Task[None]] = set()

    async def run(self) -> None:
        async with ClientSession(timeout=ClientTimeout(total=PATIENCE)) as session:
            try:
                while True:
                    self._begin(session)
                    await self._world.updates.moved()
            finally:
                for task in self._tasks:
                    task.cancel()
                await asyncio.gather(*self._tasks, return_exceptions=True)

    def _begin(self, session: ClientSession) -> None:
        """What can be brought now; the first of each lane."""
        webhook = self._world.menus.webhook
        if not webhook["url"]:
            return
        for update in self._world.updates.waiting():
            lane = _lane(update)
            if len(self._busy) >= webhook["max_connections"]:
                return
            if lane not in self._busy:
                self._busy.add(lane)
                task = asyncio.get_running_loop().create_task(self._bring(session, lane, update))
                self._tasks.add(task)
                task.add_done_callback(self._tasks.discard)

    async def _bring(self, session: ClientSession, lane: tuple[str, int], update: Json) -> None:
        pause = FIRST_PAUSE
        try:
            while url := self._world.menus.webhook["url"]:
                told = await self._told_to_wait(session, url, update)
                if told is None:
                    return self._world.updates.taken(update["update_id"])
                await self._timer.sleep(told or pause)
                pause = pause if told else min(2 * pause, LONGEST_PAUSE)
        finally:
            self._busy.discard(lane)
            self._world.updates.nudge()

    async def _told_to_wait(self, session: ClientSession, url: str, update: Json) -> float | None:
        """None where it was taken; else seconds, which are 0 where nothing was said of them."""
        webhook = self._world.menus.webhook
        headers = {HEADER: webhook["secret_token"]} if webhook["secret_token"] else {}
        try:
            async with session.post(url, json=update, headers=headers) as answer:
                if answer.ok:
                    return None
                told = float(answer.headers.get("Retry-After", 0))
                trouble = f"Wrong response from the webhook: {answer.status} {answer.reason}"
        except (ClientError, OSError) as error:
            told, trouble = 0.0, f"Connection failed: {type(error).__name__}"
        webhook["last_error_message"] = trouble
        webhook["last_error_date"] = int(self._world.clock.now().timestamp())
        return told


def _lane(update: Json) -> tuple[str, int]:
    """What Telegram keeps in order: a chat's messages, one person's presses."""
    (kind,) = update.keys() - {"update_id"}
    body = update[kind]
    if kind == "callback_query":
        return kind, int(body["from"]["id"])
    return "chat", int(body["chat"]["id"])


@asynccontextmanager
async def pushing(world: World, timer: Timer) -> AsyncIterator[None]:
    """While inside; `timer` says how long a pause before another attempt is."""
    task = asyncio.get_running_loop().create_task(Pusher(world, timer).run())
    try:
        yield
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task
