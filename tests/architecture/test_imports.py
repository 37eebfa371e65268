"""The direction of imports, and what a command may not load."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def test_imports_go_one_way() -> None:
    """In a process of its own: the linter switches off every logger that exists already."""
    linter = Path(sys.executable).with_name("lint-imports")

    ended = subprocess.run(
        [linter, "--no-cache"], cwd=ROOT, capture_output=True, check=False, text=True
    )

    assert ended.returncode == 0, ended.stdout


@pytest.mark.parametrize(
    "command", ["plan list", "db --help", "roster --help", "campaign --help", "book --help"]
)
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


def test_the_bot_loads_no_file_format_before_a_file_is_made() -> None:
    """Each costs a start some 0.3 s and 25 MB, and many a bot never makes one."""
    heavy = {"openpyxl", "docx", "fpdf", "segno", "PIL", "lxml"}
    script = f"import sys, bot.running; print(sorted({heavy} & set(sys.modules)))"

    ended = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, check=True
    )

    assert ended.stdout == b"[]\n"
