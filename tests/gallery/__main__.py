"""python -m tests.gallery [--check]: write docs/screens, or only say what differs."""

import sys
from pathlib import Path

from tests.gallery.writing import FOLDER, pages


def stale(wanted: dict[Path, str]) -> list[Path]:
    """Files that differ from what they should hold, or should not be."""
    there = set(FOLDER.rglob("*.md"))
    same = {path for path in there & wanted.keys() if path.read_text("utf-8") == wanted[path]}
    return sorted((there | wanted.keys()) - same)


def main(arguments: list[str]) -> int:
    wanted = pages()
    differing = stale(wanted)
    if "--check" in arguments:
        for path in differing:
            sys.stderr.write(f"{path.name}: run python -m tests.gallery\n")
        return 1 if differing else 0
    for path in differing:
        if path in wanted:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(wanted[path], "utf-8")
        else:
            path.unlink()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
