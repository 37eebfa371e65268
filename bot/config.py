"""Settings from the environment and `.env`: the only place that reads either."""

from pathlib import Path
from typing import Annotated, Any, Literal
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, Field, SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError

DRIVERS = {
    "postgres": "postgresql+asyncpg",
    "postgresql": "postgresql+asyncpg",
    "sqlite": "sqlite+aiosqlite",
}


def async_url(text: str) -> str:
    """The same database through its asyncio driver; ValueError where there is none.

    libpq's `sslmode` is called `ssl` by asyncpg, which refuses the other name.
    """
    try:
        url = make_url(text)
    except ArgumentError:
        raise ValueError("not a database URL, e.g. sqlite:///data/zhengxian.db") from None
    driver = DRIVERS.get(url.drivername, url.drivername)
    if driver not in DRIVERS.values():
        raise ValueError(f"no support for {url.drivername}; use sqlite or postgresql")
    query = {("ssl" if name == "sslmode" else name): value for name, value in url.query.items()}
    return url.set(drivername=driver, query=query).render_as_string(hide_password=False)


def _beside_the_data(settings: dict[str, Any]) -> str:
    return f"sqlite:///{settings['data_dir']}/zhengxian.db"


class Settings(BaseSettings):
    """`bot_token` is demanded only by what talks to Telegram."""

    model_config = SettingsConfigDict(
        env_file=".env",
        env_file_encoding="utf-8",
        env_ignore_empty=True,
        extra="ignore",
        frozen=True,
        validate_default=True,
        hide_input_in_errors=True,
    )

    bot_token: SecretStr | None = None
    data_dir: Path = Path("data")
    database_url: Annotated[str, AfterValidator(async_url)] = Field(
        default_factory=_beside_the_data, repr=False
    )
    zone: ZoneInfo = ZoneInfo("Asia/Shanghai")
    proxy: str | None = Field(default=None, repr=False)
    api_base: str | None = None
    calendar: Path | None = None
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"

    @property
    def evidence_dir(self) -> Path:
        """Part of every backup, unlike the keys beside it."""
        return self.data_dir / "evidence"
