from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from pydantic import ValidationError

from bot.config import Settings, async_url

NAMES = ("BOT_TOKEN", "DATABASE_URL", "DATA_DIR", "ZONE", "PROXY", "API_BASE", "LOG_LEVEL")


@pytest.fixture(autouse=True)
def _clean(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in (*NAMES, "CALENDAR", "WEB_LISTEN", "WEB_URL", "WEB_TRUST_PROXY", "OPS_LISTEN"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)


def test_nothing_needs_to_be_set() -> None:
    settings = Settings()
    assert settings.bot_token is None
    assert settings.database_url == "sqlite+aiosqlite:///data/zhengxian.db"
    assert settings.zone == ZoneInfo("Asia/Shanghai")


def test_the_database_lies_beside_the_data(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATA_DIR", "/srv/zx")
    assert Settings().database_url == "sqlite+aiosqlite:////srv/zx/zhengxian.db"


def test_the_environment_comes_before_the_file(monkeypatch: pytest.MonkeyPatch) -> None:
    Path(".env").write_text("LOG_LEVEL=DEBUG\nBOT_TOKEN=1:from-file\nDATABASE_URL=\n")
    monkeypatch.setenv("LOG_LEVEL", "ERROR")
    settings = Settings()
    assert settings.log_level == "ERROR"
    assert settings.bot_token is not None
    assert settings.bot_token.get_secret_value() == "1:from-file"
    assert settings.database_url.endswith("data/zhengxian.db")


def test_secrets_do_not_show(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BOT_TOKEN", "1:secret-token")
    monkeypatch.setenv("DATABASE_URL", "postgresql://zx:secret-word@db/zx")
    monkeypatch.setenv("PROXY", "socks5://zx:secret-proxy@proxy:1080")
    assert "secret" not in repr(Settings())


@pytest.mark.parametrize(
    ("given", "used"),
    [
        ("postgres://u:p@db/zx", "postgresql+asyncpg://u:p@db/zx"),
        ("postgresql://db/zx?sslmode=require", "postgresql+asyncpg://db/zx?ssl=require"),
        ("postgresql+asyncpg://db/zx", "postgresql+asyncpg://db/zx"),
        ("sqlite:///data/a.db", "sqlite+aiosqlite:///data/a.db"),
    ],
)
def test_usual_urls_are_understood(given: str, used: str) -> None:
    assert async_url(given) == used


@pytest.mark.parametrize("url", ["mysql://db/zx", "postgresql+psycopg2://db/zx", "data/a.db"])
def test_other_databases_are_refused_without_quoting_the_password(
    monkeypatch: pytest.MonkeyPatch, url: str
) -> None:
    monkeypatch.setenv("DATABASE_URL", url.replace("//db", "//zx:secret@db"))
    with pytest.raises(ValidationError) as wrong:
        Settings()
    assert "secret" not in str(wrong.value)


def test_an_unknown_zone_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ZONE", "Mars/Olympus")
    with pytest.raises(ValidationError):
        Settings()


def test_the_form_listens_here_and_is_opened_there(monkeypatch: pytest.MonkeyPatch) -> None:
    assert Settings().web_listen is None
    monkeypatch.setenv("WEB_LISTEN", "[::1]:8017")
    monkeypatch.setenv("WEB_URL", "https://Vote.Example.cn/")
    monkeypatch.setenv("WEB_TRUST_PROXY", "yes")
    settings = Settings()
    assert (settings.web_listen, settings.web_url) == ("[::1]:8017", "https://vote.example.cn")
    assert settings.web_trust_proxy


@pytest.mark.parametrize(
    ("listen", "url"),
    [
        ("127.0.0.1:8017", ""),
        ("8017", "https://vote.example.cn"),
        ("127.0.0.1:80170", "https://vote.example.cn"),
        ("127.0.0.1:", "https://vote.example.cn"),
        ("", "vote.example.cn"),
        ("", "ftp://vote.example.cn"),
        ("", "https://vote.example.cn/form"),
        ("", "https://me:secret@vote.example.cn"),
    ],
)
def test_addresses_of_the_form_that_lead_nowhere_are_refused(
    monkeypatch: pytest.MonkeyPatch, listen: str, url: str
) -> None:
    monkeypatch.setenv("WEB_LISTEN", listen)
    monkeypatch.setenv("WEB_URL", url)
    with pytest.raises(ValidationError) as wrong:
        Settings()
    assert wrong.value.errors()[0]["loc"]
    assert "secret" not in str(wrong.value)
