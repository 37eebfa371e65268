"""Our own bot as a process of its own: `python -m benchmarks.peers.ours FOLDER API TOKEN`."""

import asyncio
import sys
from pathlib import Path

from benchmarks.shared import parts, settings
from bot.running import serve


def main(folder: str, api: str, token: str) -> None:
    asyncio.run(serve(settings(Path(folder), api, token), parts()))


if __name__ == "__main__":
    main(*sys.argv[1:])
