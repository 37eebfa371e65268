"""What ours and a peer are given alike: the database of a folder, and a clock that stands still."""

from pathlib import Path

from pydantic import SecretStr

from bot.app import Parts
from bot.clock import FastTimer, VirtualClock
from bot.config import Settings
from bot.context import build_context
from bot.database import Database
from services.ports import Context
from tests.journeys.town import START

HASTE = 20
"""Telegram's limits are lifted for both: ours waits a thousandth of what they ask for."""


def settings(folder: Path, api: str, token: str) -> Settings:
    return Settings(
        _env_file=None,
        bot_token=SecretStr(token),
        data_dir=folder,
        database_url=f"sqlite:///{folder}/zhengxian.db",
        api_base=api,
        log_level="ERROR",
    )


def hooked(folder: str, api: str, token: str, database: str, redis: str, port: str) -> Settings:
    """Of one of several that are brought updates at one port."""
    by_webhook = {
        "database_url": database,
        "redis_url": redis,
        "webhook_url": f"http://127.0.0.1:{port}/",
        "webhook_listen": f"127.0.0.1:{port}",
    }
    plain = settings(Path(folder), api, token).model_dump(exclude={"proxy"})
    return Settings(_env_file=None, **{**plain, **by_webhook})


def parts() -> Parts:
    return Parts(clock=VirtualClock(START), timer=FastTimer(HASTE), hurried=True)


def context(folder: Path) -> Context:
    told = settings(folder, "", "1:unused")
    return build_context(told, Database(told.database_url), VirtualClock(START))
