"""The machine: room on its disk, its clock against others', and who may read what is secret."""

import os
import shutil
import stat
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from pathlib import Path
from urllib.parse import urlsplit

from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiohttp import ClientError, ClientTimeout
from sqlalchemy import func, select
from sqlalchemy.engine import make_url
from sqlalchemy.ext.asyncio import AsyncSession

from bot.config import Settings
from bot.doctor.findings import Finding, bad, good, warning
from services.ports import Clock

MEGABYTE = 1 << 20
LITTLE, HARDLY_ANY = 2048, 256
"""Megabytes: a quarter's photographs of a township; what a database needs to go on at all."""
OFF, FAR_OFF = timedelta(seconds=10), timedelta(minutes=2)
"""A ballot that closes at five closes at five; Telegram's own stamps are whole seconds."""
PATIENCE = ClientTimeout(total=5)
OTHERS = stat.S_IRWXG | stat.S_IRWXO
ENTERED = stat.S_IXGRP | stat.S_IXOTH


def examine_disk(settings: Settings) -> Finding:
    """The one with the least room of those that data and database lie on."""
    places = {_there(path) for path in (settings.data_dir, *_database(settings))}
    free = min(shutil.disk_usage(path).free for path in places) // MEGABYTE
    if free < HARDLY_ANY:
        return bad("disk-full", free=free)
    return warning("disk-little", free=free) if free < LITTLE else good("disk-free", free=free)


def examine_secrets(settings: Settings, env: Path = Path(".env")) -> Iterator[Finding]:
    """Of what is there and others may read; in a folder that they may not enter, nothing is."""
    if os.name != "posix":
        return
    found = [path.absolute() for path in _secret(settings, env) if path.exists()]
    open_ = [path for path in found if _mode(path) & OTHERS and _mode(path.parent) & ENTERED]
    for path in open_:
        yield warning("secret-open", path=str(path), mode=f"{_mode(path):03o}")
    if not open_:
        yield good("secrets-shut")


def _secret(settings: Settings, env: Path) -> Iterator[Path]:
    yield env
    keys = settings.data_dir / "keys"
    yield keys
    if keys.is_dir():
        yield from sorted(one for one in keys.iterdir() if one.is_file())
    yield from _database(settings)


def _database(settings: Settings) -> Iterator[Path]:
    """The file; none on a server."""
    url = make_url(settings.database_url)
    if url.get_backend_name() == "sqlite" and url.database:
        yield Path(url.database)


def _mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def _there(path: Path) -> Path:
    """The folder, or the nearest above it: it is made at the first start."""
    path = path.absolute()
    return path if path.exists() else _there(path.parent)


async def examine_database_clock(session: AsyncSession, clock: Clock) -> Finding | None:
    """None for SQLite, which has the machine's own."""
    if session.get_bind().dialect.name != "postgresql":
        return None
    theirs = await session.scalar(select(func.clock_timestamp()))
    return _apart("PostgreSQL", theirs or clock.now(), clock.now())


async def examine_telegram_clock(bot: Bot, clock: Clock) -> AsyncIterator[Finding]:
    """As the server dates its answers; nothing where it does not, or is only simulated."""
    if not isinstance(bot.session, AiohttpSession):
        return
    parts = urlsplit(bot.session.api.api_url("", ""))
    session = await bot.session.create_session()
    try:
        address = f"{parts.scheme}://{parts.netloc}/"
        async with session.get(address, timeout=PATIENCE, allow_redirects=False) as answer:
            said = answer.headers.get("Date")
        theirs = parsedate_to_datetime(said).astimezone(UTC) if said else None
    except (ClientError, OSError, TimeoutError, ValueError):
        return
    if theirs:
        yield _apart("Telegram", theirs, clock.now())


def _apart(whose: str, theirs: datetime, ours: datetime) -> Finding:
    apart = abs(ours - theirs)
    seconds = int(apart.total_seconds())
    if apart >= FAR_OFF:
        return bad("clock-far-off", whose=whose, seconds=seconds)
    if apart >= OFF:
        return warning("clock-off", whose=whose, seconds=seconds)
    return good("clock-right", whose=whose)
