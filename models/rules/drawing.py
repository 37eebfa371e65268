"""A lot that anybody can draw again: it follows from a text, and from nothing else."""

from collections.abc import Iterable
from datetime import date
from hashlib import sha256


def stated(campaign: str, day: date, number: int, many: int, keys: Iterable[str]) -> str:
    """What a draw follows from: a line each for campaign, day, number of the draw, how many are
    drawn, then the keys of all candidates in order, a line each."""
    return "\n".join([campaign, day.isoformat(), str(number), str(many), *sorted(keys)])


def seed_of(text: str) -> str:
    """SHA-256 of the text in UTF-8, in small hexadecimal digits."""
    return sha256(text.encode()).hexdigest()


def drawn(seed: str, keys: Iterable[str], many: int) -> list[str]:
    """Those whose SHA-256 of `seed:key` comes first, in that order."""
    return sorted(keys, key=lambda key: seed_of(f"{seed}:{key}"))[:many]
