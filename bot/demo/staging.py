"""A world to be set up for the page: whoever is in it, what is said of it, and how it lives."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from bot.demo.served import ServedVillage
from bot.simulator.chat import Directory
from publishing.texts import LANGUAGES, Texts, Translator

Words = Mapping[str, Mapping[str, str]]


@dataclass(frozen=True, slots=True)
class Staging:
    """`directories` and `words` by language; `people` press Start while it settles; `settle` ends
    at the campaign's first day and hands back how the others live on from there, for ever."""

    loaded_at: datetime
    directories: Mapping[str, Directory]
    words: Words
    people: int
    settle: Callable[[ServedVillage], Awaitable[Callable[[], Awaitable[None]]]]


def in_each(texts: Texts, made: Callable[[Translator], Directory]) -> Mapping[str, Directory]:
    return {language: made(texts.translator(language)) for language in LANGUAGES}


def in_front(language: str, words: Words) -> Words:
    """The page speaks the first language unless it is asked for another one."""
    return {language: words[language], **words}
