"""What people have begun to write is forgotten when they leave the roster, wherever it is kept."""

import logging
from collections.abc import Collection

from redis.asyncio import Redis
from redis.exceptions import RedisError, ResponseError
from sqlalchemy import delete

from models.tables import ConversationState
from services.ports import Conversations, OutOfReach, UnitOfWork

log = logging.getLogger(__name__)

PREFIX = "zhengxian"
"""Every key of ours in Redis begins with it."""
AT_ONCE = 500


def conversations(db: UnitOfWork, redis_url: str | None) -> Conversations:
    """In Redis where there is one, else in the database."""
    return InRedis(redis_url) if redis_url else InTheDatabase(db)


def client_of(url: str) -> Redis:
    """Nothing connects yet."""
    return Redis.from_url(url, socket_timeout=10, socket_connect_timeout=5)


class InTheDatabase:
    def __init__(self, db: UnitOfWork) -> None:
        self._db = db

    async def forget(self, accounts: Collection[int]) -> None:
        async with self._db.write() as session:
            for account in accounts:
                his = ConversationState.key.contains(f":{account}:")
                await session.execute(delete(ConversationState).where(his))


class InRedis:
    """A connection for each time: people leave seldom."""

    def __init__(self, url: str) -> None:
        self._url = url

    async def forget(self, accounts: Collection[int]) -> None:
        try:
            async with client_of(self._url) as redis:
                await _delete(redis, {str(one).encode() for one in accounts})
                await _rewrite(redis)
        except (RedisError, OSError) as error:
            log.warning("Redis could not forget who left the roster (%s)", type(error).__name__)
            raise OutOfReach(type(error).__name__) from error


async def _delete(redis: Redis, accounts: Collection[bytes]) -> None:
    """An account is a part of the key of whatever is its own, a turn that was not given back
    too."""
    whose = frozenset(accounts)
    async for key in redis.scan_iter(match=f"{PREFIX}:*", count=AT_ONCE):
        if not whose.isdisjoint(key.split(b":")):
            await redis.delete(key)


async def _rewrite(redis: Redis) -> None:
    """The append-only file still has what was deleted; a dump is replaced by the next one. Raises
    OutOfReach while a rewriting goes on that may have begun before the deletion."""
    found = await redis.info("persistence")
    if not found.get("aof_enabled"):
        return
    if found.get("aof_rewrite_in_progress"):
        raise OutOfReach("Redis is rewriting its file")
    try:
        await redis.bgrewriteaof()
    except ResponseError as error:
        log.warning("Redis keeps what was deleted in its append-only file: %s", error)
