"""How soon a command that does not talk to Telegram begins, against `import aiogram` alone."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from benchmarks.table import Row, compare

ROOT = Path(__file__).parents[1]


def rows() -> Iterator[Row]:
    yield compare(
        "python -m bot plan list",
        lambda: cpu("-m", "bot", "plan", "list"),
        "import aiogram",
        lambda: cpu("-c", "import aiogram"),
    )


def cpu(*arguments: str) -> float:
    """CPU seconds of one Python process."""
    before = _children()
    subprocess.run([sys.executable, *arguments], cwd=ROOT, check=True, capture_output=True)
    return _children() - before


def _children() -> float:
    used = os.times()
    return used.children_user + used.children_system
