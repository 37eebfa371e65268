"""The words of a roster file in three languages, and what each of them means."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from models.rules.roster import ROLES, Part
from publishing.texts import LANGUAGES, Texts, Translator

COLUMNS = {
    Part.ORGANISATIONS: ("key", "name", "category", "superior", "start", "end"),
    Part.PEOPLE: ("key", "name", "organisation", "role", "post", "start", "end", "language"),
}
REQUIRED = {
    Part.ORGANISATIONS: ("key", "name", "superior"),
    Part.PEOPLE: ("key", "name", "organisation", "role"),
}
CATEGORIES = (
    "village",
    "community",
    "township",
    "subdistrict",
    "department",
    "agency",
    "state-enterprise",
    "enterprise",
    "trade",
    "school",
    "health",
)
_CODE = re.compile(r"[a-z0-9][a-z0-9-]{0,31}")
_LABELLED = re.compile(r".*[（(]\s*([a-z0-9][a-z0-9-]{0,31})\s*[)）]")


def column_title(t: Translator, part: Part, column: str) -> str:
    """A person's name and an organisation's bear two words in Chinese."""
    return t.plain(f"roster-column-{part}-{column}")


def category_label(t: Translator, code: str, titles: Mapping[str, str]) -> str:
    """The word with its code behind it, so that a plan's own word is read back without the plan."""
    known = t.plain(f"category-{code}") if code in CATEGORIES else None
    title = titles.get(code) or known
    return f"{title}（{code}）" if title else code


@dataclass(frozen=True)
class Vocabulary:
    """Reads words of any of the languages back. Each method gives None for an unknown word."""

    texts: Texts

    @cached_property
    def _speakers(self) -> list[Translator]:
        return [self.texts.translator(language) for language in LANGUAGES]

    @cached_property
    def _parts(self) -> dict[str, Part]:
        return {_folded(t.plain(f"roster-sheet-{p}")): p for t in self._speakers for p in Part}

    @cached_property
    def _columns(self) -> dict[tuple[Part, str], str]:
        return {
            (part, _folded(column_title(t, part, column))): column
            for t in self._speakers
            for part, columns in COLUMNS.items()
            for column in columns
        }

    @cached_property
    def _roles(self) -> dict[str, str]:
        words = {_folded(t.plain(f"role-{role}")): role for t in self._speakers for role in ROLES}
        return words | {role: role for role in ROLES}

    @cached_property
    def _categories(self) -> dict[str, str]:
        return {
            _folded(t.plain(f"category-{code}")): code
            for t in self._speakers
            for code in CATEGORIES
        }

    @cached_property
    def _languages(self) -> dict[str, str]:
        words = {
            _folded(t.plain(f"language-name-{language}")): language
            for t in self._speakers
            for language in LANGUAGES
        }
        return words | {language.lower(): language for language in LANGUAGES}

    @cached_property
    def _examples(self) -> set[str]:
        return {_folded(t.plain("roster-example-key")) for t in self._speakers}

    def example(self, key: str) -> bool:
        """Whether this key marks the row that only shows how rows are written."""
        return _folded(key) in self._examples

    def part(self, title: str) -> Part | None:
        return self._parts.get(_folded(title))

    def column(self, part: Part, title: str) -> str | None:
        return self._columns.get((part, _folded(title)))

    def role(self, word: str) -> str | None:
        return self._roles.get(_folded(word))

    def category(self, word: str) -> str | None:
        """A known word, a word with its code behind it, or a bare code."""
        labelled = _LABELLED.fullmatch(word)
        if labelled:
            return labelled[1]
        code = word if _CODE.fullmatch(word) else None
        return self._categories.get(_folded(word), code)

    def language(self, word: str) -> str | None:
        return self._languages.get(_folded(word))


def _folded(word: str) -> str:
    return "".join(word.split()).lower()
