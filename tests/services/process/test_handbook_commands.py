"""What the handbook tells a secretary and an operator to type is typed, page by page, and works."""

import shutil
from pathlib import Path

import pytest

from bot.__main__ import main
from tests.architecture.documented import ROOT, commands
from tests.architecture.test_handbook import blocks, page

NOWHERE = "http://127.0.0.1:9"
TOKEN = "123456789:" + "A" * 35
HANDBOOK = ROOT / "docs" / "handbook"


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of one's own, with the ready plans; Telegram is out of reach."""
    shutil.copytree(ROOT / "plans", tmp_path / "plans")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("API_BASE", NOWHERE)
    for name in ("BOT_TOKEN", "DATABASE_URL", "DATA_DIR"):
        monkeypatch.delenv(name, raising=False)
    return tmp_path


def typed(name: str) -> list[list[str]]:
    return [words for words in commands(HANDBOOK / name) if "…" not in words]


def founded(monkeypatch: pytest.MonkeyPatch, language: str = "start.md") -> None:
    (words,) = [words for words in typed(language) if words[0] == "init" and len(words) > 1]
    monkeypatch.setenv("BOT_TOKEN", TOKEN)
    assert main([*words, "--bot", "qinghe_bot", "--language", "zh-Hans"]) == 0


@pytest.mark.parametrize("name", ["start.md", "en/start.md"])
def test_the_first_hour_is_set_up(name: str, here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    founded(monkeypatch, name)
    assert {one.name for one in here.iterdir()} > {".env", "data", "roster.xlsx", "invitation.pdf"}


@pytest.mark.parametrize("name", ["operators.md", "en/operators.md"])
def test_the_operators_page_is_gone_through(
    name: str, here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    founded(monkeypatch)
    asked = typed(name)
    for words in asked:
        if words[0] == "doctor":
            assert main(words) in (0, 1)
        elif "--help" not in words:
            assert main(words) == 0, words
    assert (here / "restored").is_dir()
    assert len(asked) > 6


@pytest.mark.parametrize("name", ["plans.md", "en/plans.md"])
def test_the_plan_writers_page_is_gone_through(
    name: str, here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    whole = blocks(page(name), "yaml whole")[1]
    (here / "plans" / "qinghe-2027.yaml").write_text(whole, "utf-8")
    done = []
    for words in typed(name):
        if words[0] == "plan":
            assert main(words) == 0, words
            done.append(words[1])
    assert done == ["check", "rehearse"]
