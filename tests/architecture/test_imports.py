"""The direction of imports, and what a command may not load."""

import subprocess
import sys
from pathlib import Path

import pytest
from importlinter.cli import lint_imports

ROOT = Path(__file__).parents[2]


def test_imports_go_one_way(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)

    assert lint_imports(no_cache=True) == 0


@pytest.mark.parametrize("command", ["plan list", "db --help", "roster --help", "campaign --help"])
def test_commands_that_do_not_talk_to_telegram_never_load_aiogram(command: str) -> None:
    """It costs 2.5 s and 166 MB."""
    script = (
        "import sys; from bot.__main__ import main\n"
        f"try: main({command.split()!r})\n"
        "except SystemExit: pass\n"
        "sys.exit('aiogram' in sys.modules)"
    )

    ended = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, check=False
    )

    assert ended.returncode == 0, ended.stderr.decode()[-500:]
