"""What is said between a sender and the process that counts: one JSON list a line.

A sender says `["enter", number, chat, count]`, later `["leave", number]`, or `["outlook", number]`,
or `["refused", chat, seconds]`. He is answered `[number]` when it is his turn, `[number, seconds]`
where Telegram said to wait that long, `[number, busy, held, next_free]`. All is in memory: that
somebody was written to at some moment is in no file.
"""

from enum import StrEnum


class Word(StrEnum):
    ENTER = "enter"
    LEAVE = "leave"
    REFUSED = "refused"
    OUTLOOK = "outlook"
