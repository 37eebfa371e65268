"""The words of a ledger's file, and what each of them means, in whichever language it is."""

from collections.abc import Mapping
from dataclasses import dataclass

from models.rules.books import Column, Kind, Shape
from publishing.texts import LANGUAGES, Texts, Translator
from publishing.wording import period

KEY, ANSWER = "key", "answer"
"""The columns that every ledger has besides its own: the row's key, and in a copy that goes back,
what became of the row."""


def book_title(t: Translator, name: str) -> str:
    return t.plain(f"book-name-{name}")


def column_title(t: Translator, column: str) -> str:
    return t.plain(f"book-column-{column}")


def word(t: Translator, column: str, code: str) -> str:
    return t.plain(f"book-word-{column}-{code}")


def shown(t: Translator, column: Column, value: str) -> str:
    """A cell's value as people read it."""
    if not value:
        return ""
    if column.kind is Kind.PERIOD:
        return period(t, value)
    if column.kind is Kind.WORD and value in column.words:
        return word(t, column.key, value)
    return value


def folded(text: str) -> str:
    return "".join(text.split()).lower()


@dataclass(frozen=True, slots=True)
class BookWords:
    """Of one ledger: its sheets' names, its columns by title, its columns' codes by word."""

    sheets: frozenset[str]
    columns: Mapping[str, str]
    codes: Mapping[str, Mapping[str, str]]

    @classmethod
    def of(cls, texts: Texts, shape: Shape) -> "BookWords":
        speakers = [texts.translator(language) for language in LANGUAGES]
        keys = (KEY, *(column.key for column in shape.columns), ANSWER)
        return cls(
            frozenset(folded(book_title(t, shape.name)) for t in speakers),
            {folded(column_title(t, key)): key for t in speakers for key in keys},
            {
                column.key: {
                    folded(word(t, column.key, code)): code
                    for t in speakers
                    for code in column.words
                }
                for column in shape.columns
            },
        )
