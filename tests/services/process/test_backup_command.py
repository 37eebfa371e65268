"""`python -m bot backup`, `backup verify`, `backup key` and `restore`, as somebody types them."""

import asyncio
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.__main__ import main
from bot.backup.remembering import OLD, remember
from bot.clock import SystemClock
from bot.config import Settings
from bot.doctor import examine_local
from tests.services.township import Township

pytestmark = pytest.mark.sqlite


@pytest.fixture
def folder(town: Township, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where everything lies: the bot's data, and a passphrase."""
    monkeypatch.setenv("DATABASE_URL", town.url)
    monkeypatch.setenv("DATA_DIR", str(tmp_path / "data"))
    monkeypatch.delenv("BOT_TOKEN", raising=False)
    (tmp_path / "words").write_text("correct horse battery\n")
    (tmp_path / "others").write_text("another passphrase\n")
    return tmp_path


async def say(*words: str | Path) -> int:
    return await asyncio.to_thread(main, [str(word) for word in words])


async def test_from_making_one_to_the_restored_database(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file, words = folder / "b.zx", ("--passphrase-file", folder / "words")
    assert await say("backup", "--out", file, *words) == 0
    assert "已备份到" in capsys.readouterr().out
    assert await say("backup", "verify", file, *words) == 0
    assert "备份完好：sqlite" in capsys.readouterr().out
    assert await say("restore", file, "--into", folder / "new", *words) == 0
    said = capsys.readouterr().out
    assert "已恢复" in said
    assert "evidence check" in said
    assert (folder / "new" / "zhengxian.db").stat().st_mode & 0o077 == 0


async def test_what_cannot_be_done_is_told_in_a_sentence(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file, words = folder / "b.zx", ("--passphrase-file", folder / "words")
    for asked, told in (
        (("backup", *words), "--out"),
        (("backup", "--out", file), "--passphrase-file"),
        (("backup", "verify", file, *words), "读不了"),
        (("backup", "--out", file, "--passphrase-file", folder / "no"), "读不了"),
        (("backup", "--out", folder / "no" / "b.zx", *words), "写不了"),
    ):
        assert await say(*asked) == 2
        assert told in capsys.readouterr().err
    assert await say("backup", "--out", file, *words) == 0
    others = ("--passphrase-file", folder / "others")
    assert await say("restore", file, "--into", folder / "new", *others) == 2
    assert "口令或密钥不对，什么也没有动" in capsys.readouterr().err
    assert await say("restore", file, "--into", folder / "data", *words) == 2
    assert "不会覆盖" in capsys.readouterr().err
    assert not (folder / "new").exists()


async def test_a_pair_of_keys(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    key, file = folder / "key", folder / "b.zx"
    assert await say("backup", "key", "--out", key) == 0
    assert await say("backup", "key", "--out", key) == 2
    assert key.stat().st_mode & 0o077 == 0
    assert await say("backup", "--out", file, "--to-key", f"{key}.pub") == 0
    assert await say("backup", "verify", file, "--key", f"{key}.pub") == 2
    assert await say("backup", "--language", "en", "verify", file, "--key", key) == 0
    assert "The backup is whole" in capsys.readouterr().out


async def test_a_database_that_does_not_answer(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    words, nowhere = ("--passphrase-file", folder / "words"), "postgresql://x:secret@127.0.0.1:1/x"
    assert await say("backup", "--out", folder / "b.zx", *words) == 0
    assert await say("restore", folder / "b.zx", "--into", nowhere, *words) == 2
    monkeypatch.setenv("DATABASE_URL", nowhere)
    assert await say("backup", "--out", folder / "c.zx", *words) == 2
    said = capsys.readouterr().err
    assert said.count("数据库连不上") == 2
    assert "secret" not in said


async def told(folder: Path, url: str) -> str:
    settings = Settings(  # type: ignore[call-arg]
        _env_file=None, data_dir=folder / "data", database_url=url
    )
    found = [one.key async for one in examine_local(settings) if one.key.startswith("backup")]
    return ",".join(found)


async def test_the_doctor_reminds_of_a_backup_that_is_old(town: Township, folder: Path) -> None:
    now = SystemClock().now()
    assert await told(folder, town.url) == "backup-none"
    (folder / "data").mkdir()
    remember(folder / "data", now - OLD - timedelta(hours=1))
    assert await told(folder, town.url) == "backup-old"
    remember(folder / "data", now - OLD + timedelta(hours=1))
    assert await told(folder, town.url) == "backup-fresh"
    (folder / "data" / "last-backup").write_text(f"{datetime(2026, 1, 1, tzinfo=UTC)} or so")
    assert await told(folder, town.url) == "backup-none"
