"""Real servers for tests: Redis, and where ZX_TEST_… say so the ones that a whole run is about."""

import asyncio
import atexit
import os
import shutil
import subprocess
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from redis import Redis
from redis.exceptions import ConnectionError as NotThere

from tests.databases import PostgresDatabases

PATIENCE = 20.0
REDIS = shutil.which("redis-server") or "redis-server"
OF_A_WORKER = int(os.environ.get("PYTEST_XDIST_WORKER", "gw0").removeprefix("gw"))


@dataclass(frozen=True)
class RedisServer:
    """One of this machine's own; `folder` holds its append-only file and its dump."""

    url: str
    folder: Path

    def files(self) -> bytes:
        """Everything that it has written to the disk, brought up to date."""
        with Redis.from_url(self.url) as client:
            _until(lambda: not client.info("persistence")["aof_rewrite_in_progress"])
            client.save()
        return b"".join(one.read_bytes() for one in (*self.logs(), self.folder / "dump.rdb"))

    def logs(self) -> list[Path]:
        return sorted(one for one in self.folder.rglob("*.aof*") if one.is_file())

    def written(self) -> int:
        """Bytes of the append-only file: every change, and no reading, adds some."""
        return sum(one.stat().st_size for one in self.logs())

    def flush(self) -> None:
        with Redis.from_url(self.url) as client:
            client.flushall()


@contextmanager
def redis_server() -> Iterator[RedisServer]:
    """Debian's redis-server in a folder of its own; every change is on the disk at once."""
    with TemporaryDirectory(prefix="zx-") as name:
        folder = Path(name)
        options = ["--port", "0", "--unixsocket", f"{name}/socket", "--dir", name, "--save", ""]
        process = subprocess.Popen(
            [REDIS, *options, "--appendonly", "yes", "--appendfsync", "always"],
            stdout=subprocess.DEVNULL,
        )
        try:
            url = f"unix://{name}/socket"
            _await(url)
            yield RedisServer(url, folder)
        finally:
            process.kill()
            process.wait()


def _await(url: str) -> None:
    with Redis.from_url(url) as client:
        _until(lambda: _answers(client))


def _answers(client: Redis) -> bool:
    with suppress(NotThere):
        return bool(client.ping())
    return False


def _until(done: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE
    while not done():
        assert time.monotonic() < end, "Redis does not start, or does not end its work"
        time.sleep(0.02)


@dataclass(frozen=True)
class Elsewhere:
    """Where a town keeps its things; None: a file in its own folder, and no Redis."""

    database: str | None = None
    redis: str | None = None


@asynccontextmanager
async def elsewhere(folder: Path) -> AsyncIterator[Elsewhere]:
    """A new database on the server that ZX_TEST_DATABASE_URL names, and the emptied Redis of
    ZX_TEST_REDIS_URL; nothing of it where they are not set."""
    server, redis = os.environ.get("ZX_TEST_DATABASE_URL"), os.environ.get("ZX_TEST_REDIS_URL")
    if redis:
        redis = f"{redis.rstrip('/')}/{OF_A_WORKER}"
        with Redis.from_url(redis) as client:
            client.flushdb()
    if not server:
        yield Elsewhere(None, redis)
        return
    databases = _of(server)
    url = await asyncio.to_thread(databases.migrated, folder)
    try:
        yield Elsewhere(url, redis)
    finally:
        await asyncio.to_thread(databases.drop)


@cache
def _of(server: str) -> PostgresDatabases:
    """Databases are emptied and used again until the run is over."""
    databases = PostgresDatabases(server)
    atexit.register(databases.close)
    return databases
