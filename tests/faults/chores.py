"""A process that does one thing and is killed over it.

`python -m tests.faults.chores` imports the application once; each line on its standard input is a
Chore, for which it forks a child. It prints how the child ended and, where it was not killed, the
seconds of the processor's time that it took and what it passed on its way.
"""

import asyncio
import json
import os
import signal
import sys
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path

from pydantic import SecretStr

from bot.app import App, Parts, build_app
from bot.clock import VirtualClock, VirtualTimer
from bot.config import Settings
from publishing.documents.book_reading import read_book
from publishing.documents.book_words import BookWords
from publishing.documents.roster_reading import read
from publishing.texts import Texts
from services.actors import named
from services.books import BOOKS
from services.books.engine import take
from services.evaluations import recover
from services.roster import import_roster
from tests.faults import planted
from tests.faults.points import die, watch

TREE, LEADER, LEDGER = "qinghe", "xijie-01", "gaps"
ROSTER_FILE, LEDGER_FILE = "roster.xlsx", "ledger.xlsx"
LONGEST = 120
"""Seconds after which a forgotten child ends by itself."""
KILLED = (-signal.SIGKILL, -signal.SIGVTALRM)


@dataclass(frozen=True)
class Chore:
    """`die_at`: at the how manieth thing that it passes; 0: it is not killed there. `after`:
    seconds of the processor's time until it is killed wherever it is; 0: not so. `plant`: a fault
    of tests.faults.planted that its program has."""

    name: str
    folder: str
    moment: str
    die_at: int = 0
    after: float = 0.0
    plant: str = ""

    @property
    def passed(self) -> Path:
        return Path(f"{self.folder}.passed")


async def tick(app: App, _: Path) -> None:
    await app.tick()


async def roster(app: App, folder: Path) -> None:
    report = await import_roster(app.ctx, read(folder / ROSTER_FILE, Texts.load()))
    assert report.imported, report


async def ledger(app: App, folder: Path) -> None:
    book, texts = BOOKS[LEDGER], Texts.load()
    async with app.ctx.db.read() as session:
        leader = await named(session, TREE, LEADER, app.ctx.today())
    assert leader
    sheet = read_book(folder / LEDGER_FILE, book.shape, BookWords.of(texts, book.shape))
    report = await take(app.ctx, leader, book, sheet)
    assert not any(row.faults for row in report.rows), report


CHORES: Mapping[str, Callable[[App, Path], Awaitable[None]]] = {
    "tick": tick,
    "roster": roster,
    "ledger": ledger,
}


async def do(chore: Chore) -> None:
    """As after a restart: first what is to be taken up again, then the work."""
    folder = Path(chore.folder)
    settings = Settings(_env_file=None, bot_token=SecretStr("1:test"), data_dir=folder)
    clock = VirtualClock(datetime.fromisoformat(chore.moment))
    app = build_app(settings, Parts(clock, VirtualTimer()))
    try:
        await recover(app.ctx)
        await CHORES[chore.name](app, folder)
    finally:
        await app.close()


def live(chore: Chore) -> None:
    signal.alarm(LONGEST)
    passed: list[str] = []

    def visit(point: str) -> None:
        passed.append(point)
        if len(passed) == chore.die_at:
            die()

    if chore.plant:
        planted.FAULTS[chore.plant]()
    watch(Path(chore.folder), visit)
    if chore.after:
        signal.setitimer(signal.ITIMER_VIRTUAL, chore.after)
    asyncio.run(do(chore))
    signal.setitimer(signal.ITIMER_VIRTUAL, 0)
    chore.passed.write_text(json.dumps([os.times().user, passed]))


def rear(chore: Chore) -> None:
    chore.passed.write_text("[0, []]")
    child = os.fork()
    if child == 0:
        live(chore)
        os._exit(0)
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    print(json.dumps([code, *json.loads(chore.passed.read_text())]), flush=True)  # noqa: T201


def to_line(chore: Chore) -> bytes:
    return json.dumps(asdict(chore)).encode() + b"\n"


if __name__ == "__main__":
    for line in sys.stdin:
        rear(Chore(**json.loads(line)))
