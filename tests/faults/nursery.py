"""Bot processes that are born fast and die as they are told.

`python -m tests.faults.nursery` imports the application once; each line on its standard input is
a Life, for which it forks a child that serves as `python -m bot run` does. It prints the child's
process id, and when the child has ended, how.
"""

import asyncio
import json
import os
import signal
import sys
from dataclasses import asdict, dataclass
from pathlib import Path

from pydantic import SecretStr

from bot import crash
from bot.app import Parts
from bot.clock import FastTimer
from bot.config import Settings
from bot.database import current_update
from bot.running import serve
from publishing.texts import LANGUAGES, Texts
from tests.faults import planted
from tests.faults.points import die, watch_statements

HASTE = 50
"""The bot waits a fiftieth of what it would: its pacing is not what is looked at here."""
LONGEST_LIFE = 400
"""Seconds after which a forgotten child ends by itself."""


@dataclass(frozen=True)
class Life:
    """`point` is where it dies, at the `nth` time it comes there (`in_update`: only counting
    while an update is in hand); no point: it lives until it is killed. `plant`: a fault of
    tests.faults.planted that its program has."""

    url: str
    api: str
    token: str
    data: str
    point: str = ""
    nth: int = 1
    in_update: bool = False
    plant: str = ""

    def to_line(self) -> bytes:
        return json.dumps(asdict(self)).encode() + b"\n"


def live(life: Life) -> None:
    signal.alarm(LONGEST_LIFE)
    left = life.nth

    def visit(name: str) -> None:
        nonlocal left
        if name.startswith(life.point) and (current_update.get() or not life.in_update):
            left -= 1
            if left == 0:
                die()

    if life.plant:
        planted.FAULTS[life.plant]()
    if life.point:
        crash.hooks.append(visit)
        watch_statements(visit)
    settings = Settings(
        _env_file=None,
        bot_token=SecretStr(life.token),
        data_dir=Path(life.data),
        database_url=life.url,
        api_base=life.api,
        log_level="ERROR",
    )
    asyncio.run(serve(settings, Parts(timer=FastTimer(HASTE), hurried=True)))


def rear(life: Life) -> None:
    child = os.fork()
    if child == 0:
        live(life)
        os._exit(0)
    print(child, flush=True)  # noqa: T201
    print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)  # noqa: T201


def prepare() -> None:
    """Let every child inherit the languages' plural rules, which take a quarter of a second."""
    for language in LANGUAGES:
        Texts.load().translator(language).plain("command-menu")


if __name__ == "__main__":
    prepare()
    for line in sys.stdin:
        rear(Life(**json.loads(line)))
