"""Settings from the environment and `.env`: the only place that reads either."""

import hashlib
import hmac
import re
from pathlib import Path
from typing import Annotated, Any, Literal
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from dotenv import dotenv_values
from pydantic import AfterValidator, Field, SecretStr, ValidationInfo, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError

DRIVERS = {
    "postgres": "postgresql+asyncpg",
    "postgresql": "postgresql+asyncpg",
    "sqlite": "sqlite+aiosqlite",
}
PORTS = 1 << 16
REDIS = ("redis", "rediss", "unix")
SECRET = re.compile(r"[A-Za-z0-9_-]{16,256}")


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


def address(text: str | None) -> str | None:
    """HOST:PORT, as a server listens on it; an IPv6 host stands in brackets."""
    if text is None:
        return None
    host, colon, port = text.rpartition(":")
    if not (host and colon and port.isascii() and port.isdigit() and int(port) < PORTS):
        raise ValueError("not HOST:PORT, e.g. 127.0.0.1:8017")
    return text


def listened_at(text: str) -> str:
    return address(text) or text


def origin(text: str | None) -> str | None:
    """Scheme, host and port, without the slash behind them; an address below it is refused."""
    if text is None:
        return None
    parts = urlsplit(text)
    if parts.scheme not in ("http", "https") or not parts.hostname or parts.username:
        raise ValueError("not an address, e.g. https://vote.example.cn")
    if parts.path not in ("", "/") or parts.query or parts.fragment:
        raise ValueError("only host and port: the form has an address of its own")
    return f"{parts.scheme}://{parts.netloc}".lower()


def redis_address(text: str | None) -> str | None:
    """As redis-py reads it."""
    if text is not None and urlsplit(text).scheme not in REDIS:
        raise ValueError("not a Redis URL, e.g. redis://127.0.0.1:6379/0")
    return text


def webhook_address(text: str | None) -> str | None:
    """Telegram itself takes https alone; a Bot API server of one's own (API_BASE) http as well."""
    if text is None:
        return None
    parts = urlsplit(text)
    if parts.scheme not in ("http", "https") or not parts.hostname or parts.username:
        raise ValueError("not an address, e.g. https://bot.example.cn/telegram")
    if parts.query or parts.fragment:
        raise ValueError("without ? and #: the secret travels in a header")
    return text


def token_in(file: Path) -> str | None:
    """What a settings file itself says, whatever the environment has; None without a file."""
    return dotenv_values(file, encoding="utf-8").get("BOT_TOKEN") or None


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
    plans_dir: Path = Path("plans")
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"
    log_format: Literal["text", "json"] = "text"
    web_listen: Annotated[str | None, AfterValidator(address)] = None
    web_url: Annotated[str | None, AfterValidator(origin)] = None
    web_trust_proxy: bool = False

    redis_url: Annotated[str | None, AfterValidator(redis_address)] = Field(
        default=None, repr=False
    )
    webhook_url: Annotated[str | None, AfterValidator(webhook_address)] = None
    webhook_secret: SecretStr | None = Field(default=None, repr=False)
    webhook_listen: Annotated[str, AfterValidator(listened_at)] = "127.0.0.1:8018"
    ops_listen: Annotated[str | None, AfterValidator(address)] = None

    @property
    def webhook_word(self) -> str:
        """What Telegram says with every update, so that nobody else can bring one. Not set, it is
        derived from the token: the same in every process, and no way back from it."""
        if self.webhook_secret:
            return self.webhook_secret.get_secret_value()
        token = self.bot_token.get_secret_value() if self.bot_token else ""
        return hmac.new(token.encode(), b"webhook", hashlib.sha256).hexdigest()

    @property
    def keeper_socket(self) -> Path:
        return self.data_dir / "run" / "keeper.sock"

    @property
    def pacing_socket(self) -> Path:
        return self.data_dir / "run" / "pacing.sock"

    @field_validator("webhook_secret")
    @classmethod
    def _sayable(cls, secret: SecretStr | None) -> SecretStr | None:
        if secret and not SECRET.fullmatch(secret.get_secret_value()):
            raise ValueError("16 to 256 characters of A-Z, a-z, 0-9, _ and -")
        return secret

    @property
    def evidence_dir(self) -> Path:
        """Part of every backup, unlike the keys beside it."""
        return self.data_dir / "evidence"

    @field_validator("ops_listen")
    @classmethod
    def _apart_from_the_form(cls, listen: str | None, info: ValidationInfo) -> str | None:
        """Figures are not for the public: whoever reaches the form must not reach them."""
        if listen is not None and listen in (
            info.data.get("web_listen"),
            info.data.get("webhook_listen"),
        ):
            raise ValueError(
                "must not be WEB_LISTEN or WEBHOOK_LISTEN: figures are not for the public"
            )
        return listen

    @field_validator("web_url")
    @classmethod
    def _named_where_it_listens(cls, url: str | None, info: ValidationInfo) -> str | None:
        """Who is sent to the form needs its address, and so does the check of what is sent in."""
        if url is None and info.data.get("web_listen"):
            raise ValueError("needed beside WEB_LISTEN: the address that people open")
        return url
