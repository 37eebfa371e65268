"""Named places where a test may end the process.

What survives a kill cannot be shown from outside: the interesting moments are microseconds apart.
In service `hooks` is empty and a crash point costs one look at an empty list.
"""

from collections.abc import Callable

COMMIT_BEFORE = "commit.before"
COMMIT_AFTER = "commit.after"
SEND_BEFORE = "send.before"
SEND_AFTER = "send.after"
RECEIVED = "update.received"
STORE_BEFORE = "store.before"
STORE_AFTER = "store.after"

hooks: list[Callable[[str], None]] = []


def crash_point(name: str) -> None:
    for hook in hooks:
        hook(name)
