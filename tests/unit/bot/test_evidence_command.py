import asyncio
import hashlib
from pathlib import Path

import pytest

from bot.__main__ import main
from bot.config import Settings
from bot.database import Database
from bot.evidence.store import EvidenceStore
from models.tables import Attachment, FileState

SHA256 = hashlib.sha256(b"list").hexdigest()


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("DATA_DIR", str(tmp_path))
    assert main(["evidence", "check"]) == 0
    return tmp_path


async def _kept(url: str, store: EvidenceStore) -> None:
    with store.draft(10) as draft:
        draft.write(b"list")
        draft.keep()
    db = Database(url)
    async with db.write() as session:
        session.add(
            Attachment(
                kind="document",
                file_id="f",
                unique_id="u",
                state=FileState.STORED,
                sha256=SHA256,
                size=4,
            )
        )
    await db.close()


def test_the_store_is_checked_and_mended(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    chosen = Settings(_env_file=None)  # type: ignore[call-arg]
    store = EvidenceStore(chosen.evidence_dir)
    asyncio.run(_kept(chosen.database_url, store))
    assert main(["evidence", "check"]) == 0
    assert "共 1 个文件（4 字节），完好的 1 个" in capsys.readouterr().out
    store.path(SHA256).write_bytes(b"lost")
    assert main(["evidence", "check"]) == 1
    assert f"[损坏] {SHA256}" in capsys.readouterr().out
    store.path(SHA256).unlink()
    assert main(["evidence", "--language", "en", "check"]) == 1
    assert f"[missing] {SHA256}" in capsys.readouterr().out
    assert main(["evidence", "retry"]) == 0
    assert "有 1 个交来的文件将重新去取" in capsys.readouterr().out
    assert main(["evidence", "check"]) == 0
