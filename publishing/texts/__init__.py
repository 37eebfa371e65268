"""Sentences people read, in three languages, from the Fluent files beside this module."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cached_property
from pathlib import Path
from zoneinfo import ZoneInfo

from fluent.runtime import FluentBundle, FluentResource, resolver

from publishing.texts.labels import fitted
from publishing.texts.markup import Markup, joined, plain
from publishing.texts.values import Value, number, to_fluent

__all__ = [
    "DEFAULT",
    "LANGUAGES",
    "SHANGHAI",
    "Markup",
    "Texts",
    "Translator",
    "Value",
    "joined",
    "plain",
]

LANGUAGES = ("zh-Hans", "zh-Hant", "en")
DEFAULT = "zh-Hans"
SHANGHAI = ZoneInfo("Asia/Shanghai")
FOLDER = Path(__file__).parent

_ENTRY = re.compile(r"^(-?[a-zA-Z][\w-]*) *=", re.MULTILINE)
_COMMENT = re.compile(r"^#.*\n?", re.MULTILINE)
_REFERENCE = re.compile(r"\{\s*(-?[a-zA-Z][\w-]*)")

# fluent.runtime replaces a whole message by {???} when one value is longer than 2,500
# characters; a page of organisations is longer, and publishing.limits splits it afterwards.
resolver.MAX_PART_LENGTH = 200_000


def sources(language: str, folder: Path = FOLDER) -> dict[str, str]:
    """Entry name (terms with their dash) → its Fluent source.

    Raises ValueError when two files of a language define the same entry.
    """
    found: dict[str, str] = {}
    for path in sorted((folder / language).glob("*.ftl")):
        for name, source in _entries(path.read_text(encoding="utf-8")):
            if name in found:
                raise ValueError(f"{path.name} defines {name} ({language}) a second time")
            found[name] = source
    return found


def _entries(text: str) -> Iterable[tuple[str, str]]:
    text = _COMMENT.sub("", text)
    starts = list(_ENTRY.finditer(text))
    ends = [start.start() for start in starts[1:]] + [len(text)]
    for start, end in zip(starts, ends, strict=True):
        yield start[1], text[start.start() : end]


@dataclass(frozen=True)
class Catalogue:
    """One language. Parsing all of it takes longer than a command may wait for a few
    sentences, so an entry is parsed when it is first said."""

    language: str
    folder: Path = FOLDER
    _known: set[str] = field(default_factory=set)

    @cached_property
    def sources(self) -> Mapping[str, str]:
        return sources(self.language, self.folder)

    @cached_property
    def bundle(self) -> FluentBundle:
        return FluentBundle([self.language], use_isolating=False)

    def say(self, key: str, values: Mapping[str, object]) -> str:
        """Raises KeyError for an unknown key, LookupError for a missing value."""
        self._learn(key)
        message = self.bundle.get_message(key)
        if message.value is None:
            raise KeyError(key)
        said, errors = self.bundle.format_pattern(message.value, dict(values))
        if errors:
            raise LookupError(f"{key} ({self.language}): {errors[0]}")
        return str(said)

    def _learn(self, name: str) -> None:
        if name in self._known:
            return
        source = self.sources[name]
        self.bundle.add_resource(FluentResource(source))
        self._known.add(name)
        for other in _REFERENCE.findall(source):
            if other in self.sources:
                self._learn(other)


@dataclass(frozen=True)
class Translator:
    """Says entries in one language. Called, it returns HTML: values are escaped unless they
    are `Markup`. Dates and numbers given as values are formatted here, not by Fluent."""

    catalogue: Catalogue
    zone: ZoneInfo = SHANGHAI

    @property
    def language(self) -> str:
        return self.catalogue.language

    def __call__(self, key: str, /, **values: Value) -> Markup:
        return Markup(self.catalogue.say(key, self._values(values, escaped=True)))

    def plain(self, key: str, /, **values: Value) -> str:
        """Without escaping: for documents, button labels and pop-up answers."""
        return self.catalogue.say(key, self._values(values, escaped=False))

    def label(self, key: str, /, **values: Value) -> str:
        """As `plain`, with its words shortened until it fits on a button."""

        def say(given: Mapping[str, Value]) -> str:
            return self.plain(key, **given)

        return fitted(say, values, self.catalogue.sources[key])

    def knows(self, key: str) -> bool:
        return key in self.catalogue.sources

    def date(self, day: date, *, year: bool = False) -> str:
        """11月25日 / 25 November; with the year 2026年11月25日 / 25 November 2026."""
        key = "date-with-year" if year else "date-in-year"
        return self.plain(key, year=day.year, month=day.month, day=day.day)

    def time(self, moment: datetime, zone: ZoneInfo | None = None) -> str:
        """17:00 in `zone`. Raises ValueError for a naive datetime."""
        return f"{self._local(moment, zone):%H:%M}"

    def moment(self, moment: datetime, zone: ZoneInfo | None = None) -> str:
        """11月25日 17:00 in `zone`. Raises ValueError for a naive datetime."""
        return f"{self.date(self._local(moment, zone).date())} {self.time(moment, zone)}"

    def number(self, value: Value) -> str:
        """No trailing zeros; thousands are grouped in English only."""
        return number(value, grouped=self.language == "en")

    def _local(self, moment: datetime, zone: ZoneInfo | None) -> datetime:
        if moment.tzinfo is None:
            raise ValueError("a moment that is shown needs its zone")
        return moment.astimezone(zone or self.zone)

    def _values(self, values: Mapping[str, Value], *, escaped: bool) -> dict[str, object]:
        return {name: self._value(value, escaped) for name, value in values.items()}

    def _value(self, value: Value, escaped: bool) -> object:
        if isinstance(value, datetime):
            return self.moment(value)
        if isinstance(value, date):
            return self.date(value)
        return to_fluent(value, escaped=escaped)


@dataclass(frozen=True)
class Texts:
    """All languages; files are read when a language is first spoken."""

    catalogues: Mapping[str, Catalogue]
    zone: ZoneInfo = SHANGHAI

    @classmethod
    def load(cls, folder: Path = FOLDER, zone: ZoneInfo = SHANGHAI) -> "Texts":
        return cls({language: Catalogue(language, folder) for language in LANGUAGES}, zone)

    def translator(self, language: str = DEFAULT) -> Translator:
        """An unknown language speaks the default one: a roster may say anything."""
        catalogue = self.catalogues.get(language) or self.catalogues[DEFAULT]
        return Translator(catalogue, self.zone)
