"""What is said between a sender and the process that counts: one JSON list a line.

A sender says `["enter", number, chat, count]`, later `["leave", number]`, or `["outlook", number]`,
or `["refused", chat, seconds]`. He is answered `[number]` when it is his turn, `[number, seconds]`
where Telegram said to wait that long, `[number, busy, held, next_free]`. All is in memory: that
somebody was written to at some moment is in no file.
"""

import json
from asyncio import StreamReader, StreamWriter
from collections.abc import AsyncIterator
from enum import StrEnum
from typing import Any


class Word(StrEnum):
    ENTER = "enter"
    LEAVE = "leave"
    REFUSED = "refused"
    OUTLOOK = "outlook"


def say(writer: StreamWriter, *words: Any) -> None:
    """Some dozens of bytes, which the system's own buffer takes. Nothing where nobody hears."""
    if not writer.is_closing():
        writer.write(json.dumps(words).encode() + b"\n")


async def heard(reader: StreamReader) -> AsyncIterator[list[Any]]:
    """Until the other end is gone."""
    try:
        while line := await reader.readline():
            if line.endswith(b"\n"):
                yield json.loads(line)
    except ConnectionError:
        return
