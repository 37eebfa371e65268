"""Our own bot as one of several web workers: `python -m benchmarks.peers.hooked FOLDER API TOKEN
DATABASE REDIS PORT`."""

import asyncio
import sys

from benchmarks.shared import hooked, parts
from bot.roles import Role
from bot.running import serve

if __name__ == "__main__":
    asyncio.run(serve(hooked(*sys.argv[1:]), parts(), (Role.WEB,)))
