"""Regenerates zh-Hant from zh-Hans: `python -m publishing.texts.convert [--check]`."""

import sys
from collections.abc import Sequence
from pathlib import Path

from opencc import OpenCC

from publishing.texts import FOLDER


def converted(folder: Path = FOLDER) -> dict[Path, str]:
    """Path of each zh-Hant file → what it should hold. Names in Fluent are ASCII, so only
    values and comments change."""
    convert = OpenCC("s2t").convert
    target = folder / "zh-Hant"
    return {
        target / source.name: convert(source.read_text(encoding="utf-8"))
        for source in sorted((folder / "zh-Hans").glob("*.ftl"))
    }


def stale(folder: Path = FOLDER) -> list[Path]:
    """Files that differ from what they are made from, or are made from nothing."""
    wanted = converted(folder)
    there = {path: path.read_text(encoding="utf-8") for path in (folder / "zh-Hant").glob("*.ftl")}
    return sorted(path for path in {*wanted, *there} if wanted.get(path) != there.get(path))


def write(folder: Path = FOLDER) -> None:
    wanted = converted(folder)
    (folder / "zh-Hant").mkdir(exist_ok=True)
    for path in stale(folder):
        if path in wanted:
            path.write_text(wanted[path], encoding="utf-8")
        else:
            path.unlink()


def main(arguments: Sequence[str], folder: Path = FOLDER) -> int:
    """0 when zh-Hant is (or was made) up to date, 1 when `--check` found a difference."""
    if "--check" not in arguments:
        write(folder)
        return 0
    differing = stale(folder)
    for path in differing:
        sys.stderr.write(f"{path.name}: run python -m publishing.texts.convert\n")
    return 1 if differing else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
