"""The six questions in a real terminal, and what the keyboard does to them."""

import os
import pty
import select
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

pytestmark = pytest.mark.system

ROOT = Path(__file__).parents[2]
TOKEN = "123456789:" + "A" * 35
INTERRUPT = "\x03"
ASKING = b"> "
NOWHERE = "http://127.0.0.1:9"


def typed(folder: Path, lines: Sequence[str]) -> tuple[str, int]:
    """What the terminal showed, and the exit code."""
    env = {**os.environ, "PYTHONPATH": str(ROOT), "API_BASE": NOWHERE, "TERM": "dumb"}
    for name in ("BOT_TOKEN", "DATABASE_URL", "DATA_DIR"):
        env.pop(name, None)
    child, terminal = pty.fork()
    if child == 0:
        os.chdir(folder)
        os.execve(sys.executable, [sys.executable, "-m", "bot", "init"], env)  # noqa: S606
    shown = _talk(terminal, list(lines))
    _, status = os.waitpid(child, 0)
    os.close(terminal)
    return shown.decode(), os.waitstatus_to_exitcode(status)


def _talk(terminal: int, lines: list[str]) -> bytes:
    shown = b""
    while select.select([terminal], [], [], 120)[0]:
        try:
            part = os.read(terminal, 65536)
        except OSError:  # Linux says so when the other end is closed.
            break
        shown += part
        if not part:
            break
        if shown.endswith(ASKING) and lines:
            line = lines.pop(0)
            os.write(terminal, (line if line == INTERRUPT else line + "\n").encode())
    return shown


@pytest.fixture
def empty(tmp_path: Path) -> Path:
    folder = tmp_path / "empty"
    folder.mkdir()
    return folder


def test_wrong_and_right_answers_end_in_a_folder_set_up(empty: Path) -> None:
    lines = [
        *("4", "1", "abc", TOKEN, "qinghe_bot", "", "清河镇党委", "<", "", "周文博"),
        *("99", "", "2001-01-01", "2099-03-01", ""),
    ]

    shown, code = typed(empty, lines)

    assert code == 0, shown
    for explained in ("1、2 或 3", "不像令牌", "不能空着", "没有这一份", "已经结束"):
        assert explained in shown
    assert (empty / ".env").stat().st_mode & 0o777 == 0o600
    assert (empty / "plans" / "pairing-2099.yaml").exists()
    assert "https://t.me/qinghe_bot?start=" in shown


@pytest.mark.parametrize("answered", [[], ["1", TOKEN, "qinghe_bot", "清河镇党委"]])
def test_interrupted_at_a_question_nothing_is_left(empty: Path, answered: list[str]) -> None:
    shown, code = typed(empty, [*answered, INTERRUPT])

    assert code == 130
    assert "什么都没有留下" in shown
    assert "Traceback" not in shown
    assert list(empty.iterdir()) == []
