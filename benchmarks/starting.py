"""How soon a process is at work, and how much memory it keeps, against `import aiogram` alone."""

import os
import signal
import subprocess
import sys
import tempfile
from asyncio import Event, create_subprocess_exec, run, timeout
from asyncio.subprocess import DEVNULL, Process
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from benchmarks.table import Row, compare
from bot.clock import SystemClock
from bot.simulator.http import served
from bot.simulator.world import World

ROOT = Path(__file__).parents[1]
IMPORT = "import aiogram"
WAIT = f"{IMPORT}; print(flush=True); input()"
PATIENCE = 60
TICKS = os.sysconf("SC_CLK_TCK")
PAGE = os.sysconf("SC_PAGE_SIZE")


@dataclass(frozen=True, slots=True)
class Used:
    """CPU in milliseconds and resident memory in megabytes, so far."""

    cpu: float
    resident: float


def rows() -> Iterator[Row]:
    yield compare(
        "`python -m bot plan list`, CPU",
        lambda: cpu("-m", "bot", "plan", "list"),
        f"`{IMPORT}`",
        lambda: cpu("-c", IMPORT),
        0.2,
    )
    with tempfile.TemporaryDirectory() as folder:
        yield compare(
            "`python -m bot run` up to its first getUpdates, CPU",
            lambda: run(polling(Path(folder))).cpu,
            f"`{IMPORT}`",
            lambda: cpu("-c", IMPORT),
            1.5,
        )
        yield compare(
            "the polling bot, resident",
            lambda: run(polling(Path(folder))).resident,
            f"`{IMPORT}`",
            lambda: run(importing()).resident,
            unit="MB",
            rounds=3,
        )


def cpu(*arguments: str) -> float:
    """CPU milliseconds of one Python process."""
    before = _children()
    subprocess.run([sys.executable, *arguments], cwd=ROOT, check=True, capture_output=True)
    return (_children() - before) * 1000


async def polling(folder: Path) -> Used:
    """What the real bot has used when it first asks for updates; it is ended then."""
    world, asked = World(SystemClock()), Event()

    async def heard(name: str, moment: str) -> None:
        if (name, moment) == ("getUpdates", "asked"):
            asked.set()

    async with served(world) as server:
        server.heard = heard
        settings = {
            "BOT_TOKEN": world.account.token,
            "API_BASE": server.url,
            "DATA_DIR": str(folder),
            "LOG_LEVEL": "ERROR",
        }
        bot = await create_subprocess_exec(
            sys.executable, "-m", "bot", "run", cwd=ROOT, env={**os.environ, **settings}
        )
        async with timeout(PATIENCE):
            await asked.wait()
        return await _ended(bot)


async def importing() -> Used:
    process = await create_subprocess_exec(
        sys.executable, "-c", WAIT, stdin=-1, stdout=-1, stderr=DEVNULL
    )
    assert process.stdout
    await process.stdout.readline()
    return await _ended(process)


async def _ended(process: Process) -> Used:
    used = _used(process.pid)
    process.send_signal(signal.SIGKILL)
    await process.communicate()
    return used


def _used(pid: int) -> Used:
    stat = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    resident = int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * PAGE
    return Used((int(stat[11]) + int(stat[12])) / TICKS * 1000, resident / 1_000_000)


def _children() -> float:
    used = os.times()
    return used.children_user + used.children_system
