"""Show who may do what: every handler with the role it demands."""

import argparse
from pathlib import Path

PAGE = Path(__file__).parents[2] / "docs" / "permissions.md"


def add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--write", action="store_true", help="write it to docs/permissions.md")


def run(args: argparse.Namespace) -> int:
    from bot.areas import AREAS
    from bot.permissions import table

    if args.write:
        PAGE.parent.mkdir(exist_ok=True)
        PAGE.write_text(table(AREAS), encoding="utf-8")
        print(
            f"written: {PAGE.relative_to(Path.cwd()) if PAGE.is_relative_to(Path.cwd()) else PAGE}"
        )
    else:
        print(table(AREAS), end="")
    return 0
