"""Prints every comparison as a row of one Markdown table; `make bench` keeps it in the docs.

`python -m benchmarks NAME...` measures only those. Exit code 1 where a bound is missed.
"""

import os
import platform
import sys
from importlib.metadata import version
from pathlib import Path
from types import ModuleType

from benchmarks import (
    board,
    broadcasting,
    claiming,
    conversing,
    crowds,
    documents,
    filling,
    likeness,
    nine,
    pictures,
    points,
    ranking,
    reminding,
    starting,
    voting,
    webhooks,
)
from benchmarks.table import Row
from bot.clock import SystemClock

BENCHES: dict[str, ModuleType] = {
    "starting": starting,
    "filling": filling,
    "conversing": conversing,
    "reminding": reminding,
    "ranking": ranking,
    "board": board,
    "broadcasting": broadcasting,
    "pictures": pictures,
    "documents": documents,
    "points": points,
    "voting": voting,
    "likeness": likeness,
    "claiming": claiming,
    "crowds": crowds,
    "webhooks": webhooks,
    "nine": nine,
}
KEPT = Path(__file__).parents[1] / "docs" / "benchmarks.md"
HEAD = "| what | median | against | median | ratio (spread) | demanded |\n" + "| --- " * 6 + "|"
LIBRARIES = ("aiogram", "SQLAlchemy", "aiosqlite", "pydantic", "python-telegram-bot")
ABOUT = """# Benchmarks

Ratios of two things measured in turns within one run, so that a slow or busy machine changes both:
the median and, in brackets, the smallest and the largest. `make bench` measures them anew and
writes this page. What an update costs, and why a plain bot answers more of them in a second while
Telegram is no distance away, is [told apart](decisions/0018-what-an-update-costs.md).
"""


def main(names: list[str]) -> int:
    if unknown := [name for name in names if name not in BENCHES]:
        print(f"no benchmark {', '.join(unknown)}; there are {', '.join(BENCHES)}", file=sys.stderr)
        return 2
    print(f"{machine()}\n\n{HEAD}")
    found = [row for name in names or BENCHES for row in measured(name)]
    if not names:
        kept = "\n".join([ABOUT, machine(), "", HEAD, *map(str, found)])
        KEPT.write_text(kept + "\n", encoding="utf-8")
    return int(not all(row.met for row in found))


def measured(name: str) -> list[Row]:
    found = []
    print(f"{name} ...", file=sys.stderr)
    for row in BENCHES[name].rows():
        print(row, flush=True)
        found.append(row)
    return found


def machine() -> str:
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    libraries = ", ".join(f"{name} {version(name)}" for name in LIBRARIES)
    return (
        f"Measured on {SystemClock().now():%Y-%m-%d}: {_processor()}, {os.cpu_count()} cores, "
        f"{memory:.0f} GiB, {platform.system()} {platform.release().partition('-')[0]}, "
        f"Python {platform.python_version()}, {libraries}."
    )


def _processor() -> str:
    info = Path("/proc/cpuinfo")
    lines = info.read_text().splitlines() if info.exists() else []
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.machine()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
