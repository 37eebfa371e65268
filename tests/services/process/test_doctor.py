"""What the self-examination says of processes, webhook, Redis, disk, clocks and secrets."""

import os
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from aiogram.types import WebhookInfo
from aiohttp import web
from sqlalchemy import insert

from bot.clock import SystemClock, VirtualClock
from bot.config import Settings
from bot.database import Database
from bot.doctor import machine, processes, redis, webhook
from bot.doctor.findings import Finding
from bot.lease import this_process
from bot.simulator.http import served
from bot.simulator.world import World
from models.tables import Chat, ChatKind, Lease, OutboxMessage, OutboxState
from publishing.texts import LANGUAGES, Texts
from tests.services.process.contexts import context
from tests.services.process.test_webhook import Hooked, hooked, world

__all__ = ["hooked", "world"]

NOW = datetime(2026, 10, 9, 2, tzinfo=UTC)
URL = "https://bot.example.cn/telegram"
KINDS = ["message", "callback_query"]
TEXTS = Texts.load()


def told(findings: Iterable[Finding]) -> dict[str, str]:
    """Each has its sentence in every language."""
    found = list(findings)
    for one in found:
        for language in LANGUAGES:
            assert TEXTS.translator(language).plain(f"doctor-{one.key}", **one.values)
    return {one.key: one.state.value for one in found}


def settings(folder: Path, **said: Any) -> Settings:
    return Settings(_env_file=None, data_dir=folder, **said)  # type: ignore[call-arg]


# Webhook


def asked(**said: Any) -> dict[str, str]:
    usual = {"url": URL, "has_custom_certificate": False, "pending_update_count": 0}
    info = WebhookInfo(**{**usual, "allowed_updates": KINDS, **said})
    return told(webhook.read(info, URL, KINDS, NOW))


def test_what_telegram_says_of_the_webhook() -> None:
    assert asked() == {"webhook-here": "good"}
    assert asked(url="") == {"webhook-missing": "warning"}
    assert asked(url="https://old.example.cn/") == {"webhook-elsewhere": "bad"}
    assert asked(pending_update_count=101)["webhook-pending"] == "warning"
    assert asked(has_custom_certificate=True)["webhook-own-certificate"] == "warning"
    assert asked(allowed_updates=["message"])["webhook-kinds"] == "warning"
    failed = {"last_error_date": NOW - timedelta(minutes=5), "last_error_message": "SSL error"}
    assert asked(**failed)["webhook-failed"] == "warning"
    assert "webhook-failed" not in asked(**{**failed, "last_error_date": NOW - timedelta(days=1)})


async def test_our_own_process_is_known_by_turning_strangers_away(hooked: Hooked) -> None:
    here = f"http://127.0.0.1:{hooked.port}/telegram"
    said = hooked.settings.model_copy(update={"webhook_url": here})
    await hooked.bot.set_webhook(here, secret_token="x" * 20, allowed_updates=KINDS)
    found = webhook.examine_webhook(hooked.bot, said, KINDS, NOW)
    assert told([one async for one in found]) == {
        "webhook-here": "good",
        "webhook-answers": "good",
    }
    assert told([await webhook._answers("http://127.0.0.1:9/")]) == {"webhook-silent": "warning"}
    async with stranger() as url:
        assert told([await webhook._answers(url)]) == {"webhook-stranger": "warning"}


@asynccontextmanager
async def stranger() -> AsyncIterator[str]:
    async def answer(_: web.Request) -> web.Response:
        return web.Response(text="It works!")

    application = web.Application()
    application.router.add_post("/", answer)
    runner = web.AppRunner(application)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    yield f"http://127.0.0.1:{runner.addresses[0][1]}/"
    await runner.cleanup()


# Redis


def test_what_redis_says_of_itself() -> None:
    usual = {"redis_version": "7.0.15", "aof_enabled": 1, "role": "master"}
    assert told(redis.read(usual)) == {"redis-good": "good"}
    assert told(redis.read({**usual, "redis_version": "5.0.3"})) == {"redis-old": "warning"}
    full = {"maxmemory": 1 << 20, "maxmemory_policy": "allkeys-lru"}
    assert told(redis.read({**usual, **full}))["redis-evicts"] == "warning"
    kept = {**full, "maxmemory_policy": "noeviction"}
    assert told(redis.read({**usual, **kept})) == {"redis-good": "good"}
    assert told(redis.read({**usual, "role": "slave"}))["redis-replica"] == "bad"
    assert told(redis.read({**usual, "rdb_last_bgsave_status": "err"}))["redis-unsaved"] == "bad"
    assert told(redis.read({**usual, "aof_enabled": 0}))["redis-forgets"] == "good"


async def test_no_redis_and_one_that_does_not_answer(tmp_path: Path) -> None:
    async def found(**said: Any) -> dict[str, str]:
        return told([one async for one in redis.examine_redis(settings(tmp_path, **said))])

    assert await found() == {"redis-off": "good"}
    assert await found(webhook_url=URL) == {"redis-off-web": "good"}
    assert await found(redis_url="redis://127.0.0.1:9/0") == {"redis-unreachable": "bad"}


@pytest.mark.system
async def test_a_real_redis(tmp_path: Path, redis: Any) -> None:
    from bot.doctor.redis import examine_redis

    said = settings(tmp_path, redis_url=redis.url)
    assert told([one async for one in examine_redis(said)]) == {"redis-good": "good"}


# Processes


async def at_work(db: Database, clock: VirtualClock) -> dict[str, str]:
    ctx = context(db, clock)
    async with db.read() as session:
        return told([one async for one in processes.examine_processes(session, ctx)])


async def test_who_holds_what(db: Database, clock: VirtualClock) -> None:
    clock.set(SystemClock().now())
    assert "process-none" in await at_work(db, clock)
    ends = clock.now() + timedelta(seconds=60)
    async with db.write() as session:
        session.add(Lease(name="delivery:1", holder=this_process(), expires_at=ends))
    found = await at_work(db, clock)
    assert found == {"lease-held": "good", "delivery-moving": "good", "ticks-done": "good"}
    clock.advance(timedelta(minutes=5))
    assert (await at_work(db, clock))["lease-over"] == "warning"
    dead = this_process().rpartition(":")[0] + ":4194305"  # Above Linux's highest number.
    async with db.write() as session:
        (await session.get_one(Lease, "delivery:1")).holder = dead
    assert (await at_work(db, clock))["lease-dead"] == "warning"


async def test_something_that_is_due_and_does_not_go_out(db: Database, clock: VirtualClock) -> None:
    due = clock.now() - timedelta(minutes=30)
    async with db.write() as session:
        chat = Chat(kind=ChatKind.GROUP, telegram_id=-5, language="zh-Hans", bound_at=due)
        session.add(chat)
        await session.flush()
        waits = {"chat_id": chat.id, "kind": "digest.member", "state": OutboxState.PENDING}
        await session.execute(
            insert(OutboxMessage).values(
                **waits, not_before=due, created_at=due, refs={}, language="zh-Hans"
            )
        )
    assert (await at_work(db, clock))["delivery-stuck"] == "warning"


# The machine


class Usage(NamedTuple):
    free: int


@pytest.mark.parametrize(
    ("free", "said"),
    [(100, "disk-full"), (1000, "disk-little"), (9000, "disk-free")],
)
def test_room_on_the_disk(
    free: int, said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Path] = []

    def usage(path: Path) -> Usage:
        asked.append(path)
        return Usage(free << 20)

    monkeypatch.setattr(machine.shutil, "disk_usage", usage)
    found = machine.examine_disk(settings(tmp_path / "not" / "there"))
    assert list(told([found])) == [said]
    assert asked == [tmp_path]


def test_of_two_disks_the_fuller_one_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    free = {tmp_path: 9000 << 20, elsewhere: 100 << 20}
    monkeypatch.setattr(machine.shutil, "disk_usage", lambda path: Usage(free[path]))
    url = f"sqlite:///{elsewhere}/zhengxian.db"
    found = machine.examine_disk(settings(tmp_path, database_url=url))
    assert list(told([found])) == ["disk-full"]


def test_secrets_that_others_may_read(tmp_path: Path) -> None:
    env, keys = tmp_path / ".env", tmp_path / "keys"
    keys.mkdir(mode=0o700)
    env.write_text("BOT_TOKEN=1:x")
    tmp_path.chmod(0o755)

    def found() -> list[tuple[str, str]]:
        said = list(machine.examine_secrets(settings(tmp_path), env))
        told(said)
        return [(one.key, Path(str(one.values.get("path", ""))).name) for one in said]

    env.chmod(0o644)
    keys.chmod(0o750)
    assert found() == [("secret-open", ".env"), ("secret-open", "keys")]
    env.chmod(0o600)
    keys.chmod(0o700)
    assert found() == [("secrets-shut", "")]
    env.chmod(0o644)
    tmp_path.chmod(0o700)
    assert found() == [("secrets-shut", "")]
    assert os.getuid() == tmp_path.stat().st_uid


@pytest.mark.parametrize(
    ("seconds", "said"), [(3, "clock-right"), (30, "clock-off"), (600, "clock-far-off")]
)
async def test_the_clock_against_that_of_a_server(
    seconds: int, said: str, db: Database, timer: Any
) -> None:
    clock = VirtualClock(SystemClock().now() + timedelta(seconds=seconds))
    world = World(clock)
    async with served(world) as telegram:
        from bot.app import connect

        api = {"api_base": telegram.url, "bot_token": world.account.token}
        bot = connect(Settings(_env_file=None, **api))  # type: ignore[arg-type]
        found = [one async for one in machine.examine_telegram_clock(bot, clock)]
        await bot.session.close()
    assert list(told(found)) == [said]


async def test_the_clock_of_the_database(db: Database) -> None:
    clock = VirtualClock(SystemClock().now() + timedelta(hours=1))
    async with db.read() as session:
        found = await machine.examine_database_clock(session, clock)
        postgres = session.get_bind().dialect.name == "postgresql"
    assert (found.key if found else None) == ("clock-far-off" if postgres else None)
