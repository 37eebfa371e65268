"""What a process passes on its way, so that it can be killed at any of it.

Besides the crash points of the program: every statement that changes something, before it is given
to the database, and every opening, renaming, removing and flushing of a file of ours.
"""

import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, event

from bot import crash

STATEMENT = "statement"
READING = ("SELECT", "BEGIN", "PRAGMA")
SMALL = frozenset({"INTO", "FROM", "OR", "IGNORE"})
FILE_EVENTS = {"open": "open", "os.rename": "rename", "os.remove": "remove"}
WRITING = os.O_WRONLY | os.O_RDWR

Visit = Callable[[str], None]


def die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def watch_statements(visit: Visit) -> None:
    """`visit` is told what of which table, such as "statement INSERT claims"."""

    def before(_c: Any, _cursor: Any, statement: str, *_: Any) -> None:
        if not statement.startswith(READING):
            visit(f"{STATEMENT} {_gist(statement)}")

    event.listen(Engine, "before_cursor_execute", before)


def _gist(statement: str) -> str:
    words = [word for word in statement.replace("(", " ").split() if word not in SMALL]
    return " ".join(words[:2])


def watch_files(folder: Path, visit: Visit) -> None:
    """`visit` is told what is about to happen below `folder`, such as "rename keys"."""

    def audit(name: str, args: tuple[Any, ...]) -> None:
        if name in FILE_EVENTS and _ours(args[0]) and _changes(name, args):
            visit(f"{FILE_EVENTS[name]} {Path(os.fsdecode(args[0])).parent.name}")

    def _ours(path: object) -> bool:
        return isinstance(path, str | bytes | Path) and os.fsdecode(path).startswith(str(folder))

    sync = os.fsync

    def fsync(handle: int) -> None:
        visit("fsync")
        sync(handle)

    sys.addaudithook(audit)
    os.fsync = fsync


def _changes(name: str, args: tuple[Any, ...]) -> bool:
    return name != "open" or bool(args[2] & WRITING)


def watch(folder: Path, visit: Visit) -> None:
    crash.hooks.append(visit)
    watch_statements(visit)
    watch_files(folder, visit)
