"""Whose turn it is: updates of one conversation wait for each other, across processes too.

In Redis a turn is a lock with an end of its own. A handler is stopped before that end, so a lock
runs out only where its process died, stood still or lost its Redis. Then the next update goes on:
what both would write is kept apart by the database, where an update is remembered, a form saves
once and a ballot is cast once.
"""

import asyncio
import json
import logging
from collections.abc import AsyncGenerator, Iterator
from contextlib import asynccontextmanager, contextmanager
from contextvars import ContextVar
from functools import partial

from aiogram.fsm.storage.base import BaseEventIsolation, DefaultKeyBuilder, StorageKey
from aiogram.fsm.storage.memory import SimpleEventIsolation
from aiogram.fsm.storage.redis import RedisStorage
from redis.asyncio import Redis
from redis.asyncio.lock import Lock
from redis.exceptions import LockError, RedisError

from bot.conversations import PREFIX, client_of
from services.ports import OutOfReach

logger = logging.getLogger(__name__)

LONGEST = 50.0
"""Seconds that a handler may take: after 60 Telegram brings the update again."""
EXPIRY = 90.0
"""Seconds after which a lock that nobody gave back is free: how long a person's conversation may
wait after its process was killed."""
LOOK_EVERY = 0.05
"""Seconds between two looks whether it is our turn."""

KEYS = DefaultKeyBuilder(
    prefix=PREFIX, with_bot_id=True, with_business_connection_id=True, with_destiny=True
)

unseen: ContextVar[bool] = ContextVar("unseen", default=False)


@contextmanager
def leaving_no_trace() -> Iterator[None]:
    """What happens within is locked in memory alone: Redis keeps a log, and that somebody said
    something just before his ballot was cast is nobody's to know."""
    token = unseen.set(True)
    try:
        yield
    finally:
        unseen.reset(token)


class TookTooLong(Exception):
    """A handler was stopped; what it had not committed is undone."""


def redis_storage(url: str) -> RedisStorage:
    """Conversations in Redis: a finished one leaves no key. Nothing connects yet."""
    return RedisStorage(client_of(url), KEYS, json_dumps=partial(json.dumps, ensure_ascii=False))


class RedisTurns(BaseEventIsolation):
    def __init__(self, redis: Redis, longest: float = LONGEST, expiry: float = EXPIRY) -> None:
        self._redis, self._longest, self._expiry = redis, longest, expiry
        self._here = SimpleEventIsolation()

    @asynccontextmanager
    async def lock(self, key: StorageKey) -> AsyncGenerator[None, None]:
        """Raises TookTooLong, OutOfReach."""
        if unseen.get():
            async with self._here.lock(key):
                yield
            return
        name = KEYS.build(key, "lock")
        turn: Lock = self._redis.lock(name, timeout=self._expiry, sleep=LOOK_EVERY)
        try:
            await turn.acquire()
        except (RedisError, OSError) as error:
            raise OutOfReach(type(error).__name__) from error
        try:
            async with _at_most(self._longest):
                yield
        finally:
            await _give_back(turn)

    async def close(self) -> None:
        await self._here.close()


@asynccontextmanager
async def _at_most(seconds: float) -> AsyncGenerator[None, None]:
    try:
        async with asyncio.timeout(seconds) as limit:
            yield
    except TimeoutError:
        if limit.expired():
            raise TookTooLong(f"stopped after {seconds:.0f} s") from None
        raise


async def _give_back(turn: Lock) -> None:
    """A lock that is gone, or cannot be given back, ends by itself: the update was handled."""
    try:
        await turn.release()
    except LockError:
        logger.warning("the turn of a conversation had ended before its update was handled")
    except RedisError as error:
        logger.warning(
            "a turn could not be given back (%s); it ends by itself", type(error).__name__
        )
