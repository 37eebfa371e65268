"""The callback data of buttons: `area.verb:argument:argument`, at most 64 bytes.

Telegram refuses a keyboard with a longer one. A button lives for ever, so data that cannot be
read (an older version's, or made up by a client) parses to None.
"""

import re

LIMIT = 64
_NAME = re.compile(r"[a-z0-9_-]+(\.[a-z0-9_-]+)+")


def action(name: str, *args: str | int) -> str:
    """Raises ValueError for a malformed name, a colon in an argument, or more than 64 bytes."""
    if not _NAME.fullmatch(name):
        raise ValueError(f"action {name!r} is not a dotted lower-case name")
    words = [str(arg) for arg in args]
    if any(":" in word for word in words):
        raise ValueError(f"an argument of {name} holds a colon")
    data = ":".join([name, *words])
    if len(data.encode()) > LIMIT:
        raise ValueError(f"{data} is longer than {LIMIT} bytes")
    return data


def parse(data: str | None) -> tuple[str, tuple[str, ...]] | None:
    """Name and arguments, or None for anything that `action` could not have made."""
    name, *args = (data or "").split(":")
    return (name, tuple(args)) if _NAME.fullmatch(name) else None
