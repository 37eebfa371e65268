"""The places of a draft that are filled when it is published, and those left to the secretary."""

from datetime import date

from publishing.documents.word.stamping import filled, text_of
from publishing.texts import Translator

MARKED = "document-marked"


def number_place(t: Translator) -> str:
    return t.plain("document-place-number")


def year_place(t: Translator) -> str:
    return t.plain("document-place-year")


def day_place(t: Translator) -> str:
    return t.plain("document-place-day")


def marked(t: Translator, what: str) -> str:
    """A sentence that nobody but the secretary can write: `what` is document-marked-…"""
    return t.plain(MARKED, what=t.plain(f"document-marked-{what}"))


def left_open(t: Translator, data: bytes) -> int:
    """How many sentences are still left to the secretary. `t` as of `stamped`."""
    begins, _, _ = t.plain(MARKED, what="\n").partition("\n")
    return text_of(data).count(begins)


def stamped(t: Translator, data: bytes, number: int | None, day: date) -> bytes:
    """`t` speaks the document's own language."""
    places = {day_place(t): t.date(day, year=True)}
    if number is not None:
        places |= {number_place(t): str(number), year_place(t): str(day.year)}
    return filled(data, places)
