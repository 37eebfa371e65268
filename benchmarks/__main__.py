"""Prints every comparison as a row of one Markdown table."""

import platform
import sys
from os import cpu_count

from benchmarks import reminding, starting

HEAD = "| what | median | against | median | ratio (spread) |\n| --- | --- | --- | --- | --- |"


def main() -> int:
    print(f"Python {platform.python_version()}, {platform.machine()}, {cpu_count()} cores\n")
    print(HEAD)
    for bench in (starting, reminding):
        for row in bench.rows():
            print(row, flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
