import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from nacl.pwhash import argon2id

from services import halves
from tests.databases import Databases, PostgresDatabases, SqliteFiles
from tests.servers import RedisServer, redis_server

CHEAP = halves.Cost(argon2id.OPSLIMIT_MIN, argon2id.MEMLIMIT_MIN)

# A busy machine is no failure: speed is measured by `make bench`, as ratios.
settings.register_profile("unhurried", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("unhurried")


@pytest.fixture(scope="session")
def _server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Databases]:
    server = os.environ.get("ZX_TEST_DATABASE_URL")
    if server:
        databases = PostgresDatabases(server)
        yield databases
        databases.close()
    else:
        yield SqliteFiles(tmp_path_factory.mktemp("databases"))


@pytest.fixture(autouse=True)
def _cheap_passphrases(monkeypatch: pytest.MonkeyPatch) -> None:
    """Argon2 at its least; what it costs in service is looked at in tests/unit/test_halves.py."""
    monkeypatch.setattr(halves, "COST", CHEAP)


@pytest.fixture(scope="session")
def _redis() -> Iterator[RedisServer]:
    with redis_server() as server:
        yield server


@pytest.fixture
def redis(_redis: RedisServer) -> RedisServer:
    """An empty one, of this process's own; only tests marked `system` may ask for it."""
    _redis.flush()
    return _redis


@pytest.fixture
def databases(_server: Databases) -> Iterator[Databases]:
    yield _server
    _server.drop()


@pytest.fixture
def database_url(databases: Databases, tmp_path: Path) -> str:
    """Of a new database with our tables, on whichever kind of server this run is about."""
    return databases.migrated(tmp_path)


@pytest.fixture
def empty_database_url(databases: Databases, tmp_path: Path) -> str:
    """Of a new database without tables."""
    return databases.empty(tmp_path)
