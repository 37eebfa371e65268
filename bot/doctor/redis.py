"""Whether Redis is there, and would lose what people are in the middle of filling in."""

from collections.abc import AsyncIterator, Iterator, Mapping
from typing import Any

from redis.asyncio import Redis
from redis.exceptions import RedisError

from bot.config import Settings
from bot.doctor.findings import Finding, bad, good, warning
from bot.roles import Role, every

PATIENCE = 5
OLDEST = 6
"""What Debian 11 and later have; aiogram's storage and the locks need no more."""
KEEPS_ALL = "noeviction"


async def examine_redis(settings: Settings) -> AsyncIterator[Finding]:
    """Nothing is written to it."""
    if settings.redis_url is None:
        receiving = Role.WEB in every(settings)
        yield good("redis-off-web" if receiving else "redis-off")
        return
    client = Redis.from_url(
        settings.redis_url, socket_timeout=PATIENCE, socket_connect_timeout=PATIENCE
    )
    try:
        info: Mapping[str, Any] = await client.info()
    except (RedisError, OSError) as error:
        yield bad("redis-unreachable", error=type(error).__name__)
        return
    finally:
        await client.aclose()
    for finding in read(info):
        yield finding


def read(info: Mapping[str, Any]) -> Iterator[Finding]:
    """What its answer to INFO says."""
    version = str(info.get("redis_version", "0"))
    old = not version[:1].isdigit() or int(version.partition(".")[0]) < OLDEST
    yield warning("redis-old", version=version) if old else good("redis-good", version=version)
    if info.get("role") == "slave":
        yield bad("redis-replica")
    if int(info.get("maxmemory", 0)) and info.get("maxmemory_policy") != KEEPS_ALL:
        yield warning("redis-evicts", policy=str(info.get("maxmemory_policy")))
    if (
        info.get("rdb_last_bgsave_status", "ok") != "ok"
        or info.get("aof_last_write_status") == "err"
    ):
        yield bad("redis-unsaved")
    elif not info.get("aof_enabled"):
        yield good("redis-forgets")
