"""Every screen at its longest stays within Telegram's limits, and docs/screens shows it."""

from collections.abc import Iterator
from functools import cache

import pytest

from publishing import limits
from publishing.actions import LIMIT as DATA_BYTES
from publishing.outgoing import Outgoing, Rows
from publishing.texts import LANGUAGES
from publishing.texts.labels import COLUMNS, columns
from tests.gallery.__main__ import stale
from tests.gallery.exploring import Shown, make
from tests.gallery.finding import Screen, screens_of_all_areas
from tests.gallery.sentences import unsaid
from tests.gallery.writing import FOLDER, pages, rows_of

BUTTONS, IN_A_ROW = 100, 8
CAPTION = 1024
PARTS = 4
"""Messages that one screen may become. Minutes, summaries and own plans have texts of 3,000."""


@cache
def shown(language: str) -> tuple[tuple[Screen, Outgoing | None, Rows], ...]:
    return tuple(_shown(language))


def _shown(language: str) -> Iterator[tuple[Screen, Outgoing | None, Rows]]:
    for screen in screens_of_all_areas():
        value = make(Shown(screen, {}), language).value
        if isinstance(value, Outgoing):
            yield screen, value, value.buttons
        else:
            yield screen, None, rows_of(value)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_screen_can_be_made_and_stays_within_the_limits(language: str) -> None:
    wrong = [
        f"{screen.where}: {what}"
        for screen, outgoing, rows in shown(language)
        for what in (*of_text(outgoing), *of_keyboard(rows))
    ]
    assert wrong == []


def of_text(outgoing: Outgoing | None) -> Iterator[str]:
    if outgoing is None:
        return
    parts = limits.split(outgoing.text)
    if not 0 < len(parts) <= PARTS:
        yield f"{len(parts)} messages"
    if any(limits.units(part) > limits.MESSAGE for part in parts):
        yield "a part that is too long"
    captions = [one.caption for one in (*outgoing.made, *outgoing.pictures)]
    if any(limits.units(one) > CAPTION for one in captions):
        yield "a caption that is too long"


def of_keyboard(rows: Rows) -> Iterator[str]:
    """A row's buttons share its width."""
    if sum(map(len, rows)) > BUTTONS or any(len(row) > IN_A_ROW for row in rows):
        yield "too many buttons"
    for row in rows:
        for button in row:
            if columns(button.label) > COLUMNS // len(row):
                yield f"“{button.label}”: {columns(button.label)} columns, {len(row)} in a row"
            if len((button.action or "").encode()) > DATA_BYTES:
                yield f"“{button.label}”: too much data"


def test_every_screen_has_its_place_in_every_language() -> None:
    """`python -m tests.gallery` puts it there."""
    missing = [
        f"{language}: {screen.where}"
        for language in LANGUAGES
        for screen in screens_of_all_areas()
        if f"\n## {screen.name}\n" not in page(language, screen.area)
    ]
    assert missing == []


def page(language: str, area: str) -> str:
    path = FOLDER / language / f"{area}.md"
    return path.read_text("utf-8") if path.exists() else ""


@pytest.mark.system
def test_the_gallery_is_as_it_would_be_written_now() -> None:
    assert [path.name for path in stale(pages())] == []


@pytest.mark.system
def test_what_no_screen_says_is_listed() -> None:
    """The gaps: questions of forms, refusals, documents, the web page, the command line."""
    for language in LANGUAGES:
        told = page(language, "sentences")
        assert [key for keys in unsaid().values() for key in keys if f"`{key}`" not in told] == []


def test_the_folder_stays_small() -> None:
    assert sum(path.stat().st_size for path in FOLDER.rglob("*.*")) < 3_000_000
