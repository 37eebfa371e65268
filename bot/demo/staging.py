"""A world to be set up for the page: whoever is in it, what is said of it, and how it lives."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from bot.demo.served import ServedVillage
from bot.simulator.chat import Speech
from publishing.texts import LANGUAGES, Texts, Translator


@dataclass(frozen=True, slots=True)
class Staging:
    """`speech` by language; `people` press Start while it settles; `settle` ends at the campaign's
    first day and hands back how the others live on from there, for ever."""

    loaded_at: datetime
    speech: Mapping[str, Speech]
    people: int
    settle: Callable[[ServedVillage], Awaitable[Callable[[], Awaitable[None]]]]


def spoken(
    texts: Texts, language: str, made: Callable[[Translator], Speech]
) -> Mapping[str, Speech]:
    """In each language, the given one first: the page speaks it unless it is asked for another."""
    order = (language, *(one for one in LANGUAGES if one != language))
    return {one: made(texts.translator(one)) for one in order}
