"""python -m tests.lives [PLAN …]: live them and write docs/transcripts/PLAN.md."""

import asyncio
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.lives.plans import LIVES
from tests.lives.running import live

TRANSCRIPTS = Path(__file__).parents[2] / "docs" / "transcripts"


def main(plans: list[str]) -> int:
    for plan in plans or LIVES:
        began = time.process_time()
        with TemporaryDirectory(prefix="life-") as folder:
            lived = asyncio.run(live(LIVES[plan], Path(folder)))
        path = TRANSCRIPTS / f"{plan}.md"
        path.write_text(lived.transcript, "utf-8")
        lines = lived.transcript.count("\n")
        print(
            f"{path.name}: {len(lived.shown)} cells, {lines} lines, "
            f"{time.process_time() - began:.1f} s"
        )
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
