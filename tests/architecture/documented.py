"""The commands that the documents tell people to give."""

import re
import shlex
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
PAGES = [
    *(ROOT / name for name in ("README.md", "README.zh.md", "CHANGELOG.md", "deploy/README.md")),
    *(ROOT / "docs" / name for name in ("architecture.md", "benchmarks.md", "security.md")),
    *sorted((ROOT / "docs" / "handbook").rglob("*.md")),
]
FENCED = re.compile(r"^ *```[^\n]*\n(.*?)^ *```$", re.MULTILINE | re.DOTALL)
INLINE = re.compile(r"`([^`\n]+)`")
OURS = re.compile(r"(?:\w+=\S+ )*(?:\.venv/bin/)?python3? -m bot (?P<rest>.+)")
LEFT_OPEN = "…"


def fenced(page: Path) -> Iterator[str]:
    """Each line of the page's code blocks, those that go on put together."""
    for block in FENCED.findall(page.read_text("utf-8")):
        yield from (line.strip() for line in block.replace("\\\n", " ").splitlines())


def commands(page: Path) -> list[list[str]]:
    """The words behind `python -m bot` of every command on the page."""
    text = [*fenced(page), *INLINE.findall(FENCED.sub("", page.read_text("utf-8")))]
    found = (OURS.fullmatch(one) for one in text)
    return [shlex.split(one["rest"], comments=True) for one in found if one]


def targets(page: Path) -> list[str]:
    return re.findall(r"^make ([a-z][a-z-]*)", "\n".join(fenced(page)), re.MULTILINE)
