"""One thing looked at: its state and the sentence about it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from publishing.texts import Value


class State(StrEnum):
    """`BAD` keeps the bot from working; `WARNING` will, or already keeps something from people."""

    GOOD = "good"
    WARNING = "warning"
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class Finding:
    """`key` is the sentence's text key behind `doctor-`."""

    state: State
    key: str
    values: Mapping[str, Value] = field(default_factory=dict)


def good(key: str, /, **values: Value) -> Finding:
    return Finding(State.GOOD, key, values)


def warning(key: str, /, **values: Value) -> Finding:
    return Finding(State.WARNING, key, values)


def bad(key: str, /, **values: Value) -> Finding:
    return Finding(State.BAD, key, values)
