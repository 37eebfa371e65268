"""The roster as an Excel file: an empty template, or a tree as it stands."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO

from openpyxl import Workbook
from openpyxl.styles import Alignment
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from models.rules.roster import ROLES, OrganisationRow, Part, PersonRow, RosterSheet
from publishing.documents.roster_words import CATEGORIES, COLUMNS, category_label, column_title
from publishing.documents.sheets import Cell, header, put_example, put_rows, put_text
from publishing.texts import LANGUAGES, Translator

LAST_ROW = 5000
FIRST_KEY = "001"
"""Of the topmost organisation, unless somebody wants another."""
NOTES = (
    "example",
    "all-or-nothing",
    "keys",
    "superior",
    "offices",
    "posts",
    "dates",
    "missing",
    "words",
    "privacy",
)
_WIDTHS = {"key": 14, "name": 28, "category": 26, "superior": 14, "organisation": 18, "role": 12}
_LISTS = ("role", "category", "language")


@dataclass(frozen=True, slots=True)
class Offers:
    """A plan's own words for the drop-down lists: its categories, code → title, and its posts."""

    categories: Mapping[str, str] = field(default_factory=dict)
    posts: Sequence[str] = ()

    @property
    def lists(self) -> tuple[str, ...]:
        """The columns that have one. Which posts there are, only a plan can say."""
        return (*_LISTS, "post") if self.posts else _LISTS


def write_template(
    path: Path, t: Translator, offers: Offers | None = None, begun: RosterSheet | None = None
) -> None:
    """A roster to fill in, with notes, drop-down lists and a row of each sheet to go by, which is
    never imported. `begun`: what is known already."""
    own, known = offers or Offers(), begun or RosterSheet()
    book = _book(known, t, own)
    for sheet, row in zip(book.worksheets, _examples(t, own, known), strict=False):
        put_example(sheet, row)
    book.save(path)


def write_roster(
    path: Path | IO[bytes], sheet: RosterSheet, t: Translator, offers: Offers | None = None
) -> None:
    """The rows of `sheet` in the columns in which they are read back."""
    _book(sheet, t, offers or Offers()).save(path)


def _book(sheet: RosterSheet, t: Translator, own: Offers) -> Workbook:
    book = Workbook()
    book.remove(book.worksheets[0])
    organisations = [_organisation(row, t, own.categories) for row in sheet.organisations]
    _sheet(book, t, Part.ORGANISATIONS, organisations, own.lists)
    _sheet(book, t, Part.PEOPLE, [_person(row, t) for row in sheet.people], own.lists)
    _notes(book, t)
    _lists(book, t, own)
    return book


def _examples(t: Translator, own: Offers, known: RosterSheet) -> tuple[list[Cell], list[Cell]]:
    """Marked by their key, by which the reader passes them over."""
    key = t.plain("roster-example-key")
    root = known.organisations[0].key if known.organisations else FIRST_KEY
    category = category_label(t, next(iter(own.categories or CATEGORIES)), own.categories)
    return (
        [key, t.plain("roster-example-organisation"), category, root],
        [key, t.plain("roster-example-person"), root, t.plain("role-member")],
    )


def write_links(path: Path, rows: Iterable[Sequence[Cell]], t: Translator) -> None:
    """For handing out: name, organisation, personal link, last day on which it works."""
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = t.plain("roster-sheet-links")
    columns = ("name", "organisation", "link", "until")
    header(sheet, [t.plain(f"roster-column-links-{column}") for column in columns])
    put_rows(sheet, rows)
    for letter, width in zip("ABCD", (16, 30, 70, 14), strict=True):
        sheet.column_dimensions[letter].width = width
    book.save(path)


def _organisation(row: OrganisationRow, t: Translator, titles: Mapping[str, str]) -> list[Cell]:
    category = category_label(t, row.category, titles) if row.category else None
    return [row.key, row.name, category, row.superior, row.start, row.end]


def _person(row: PersonRow, t: Translator) -> list[Cell]:
    role = t.plain(f"role-{row.role}")
    place = (row.key, row.name, row.organisation, role, row.post or None)
    return [*place, row.start, row.end, row.language]


def _sheet(
    book: Workbook,
    t: Translator,
    part: Part,
    rows: Iterable[Sequence[Cell]],
    lists: Sequence[str],
) -> None:
    sheet: Worksheet = book.create_sheet(t.plain(f"roster-sheet-{part}"))
    columns = COLUMNS[part]
    header(sheet, [column_title(t, part, column) for column in columns])
    for number, column in enumerate(columns, start=1):
        letter = get_column_letter(number)
        dimension = sheet.column_dimensions[letter]
        dimension.width = _WIDTHS.get(column, 14)
        # Text, or Excel makes the number 1 out of the key 001.
        dimension.number_format = "yyyy-mm-dd" if column in ("start", "end") else "@"
        if column in lists:
            listed = get_column_letter(lists.index(column) + 1)
            _offer(sheet, letter, f"'{t.plain('roster-sheet-lists')}'!${listed}$2:${listed}$60")
        elif column in ("superior", "organisation"):
            keys = t.plain(f"roster-sheet-{Part.ORGANISATIONS}")
            _offer(sheet, letter, f"'{keys}'!$A$2:$A${LAST_ROW}")
    put_rows(sheet, rows)


def _offer(sheet: Worksheet, letter: str, source: str) -> None:
    """A drop-down from those cells; other words are let in and judged on import."""
    rule = DataValidation(type="list", formula1=source, showErrorMessage=False)
    sheet.add_data_validation(rule)
    rule.add(f"{letter}2:{letter}{LAST_ROW}")


def _notes(book: Workbook, t: Translator) -> None:
    sheet: Worksheet = book.create_sheet(t.plain("roster-sheet-notes"))
    sheet.column_dimensions["A"].width = 90
    for number, note in enumerate(NOTES, start=1):
        cell = sheet.cell(number, 1, t.plain(f"roster-note-{note}"))
        cell.alignment = Alignment(wrap_text=True, vertical="top")


def _lists(book: Workbook, t: Translator, offers: Offers) -> None:
    sheet: Worksheet = book.create_sheet(t.plain("roster-sheet-lists"))
    codes = dict.fromkeys(offers.categories or CATEGORIES)
    words = {
        "role": [t.plain(f"role-{role}") for role in ROLES],
        "category": [category_label(t, code, offers.categories) for code in codes],
        "language": list(LANGUAGES),
        "post": offers.posts,
    }
    for number, column in enumerate(offers.lists, start=1):
        part = Part.ORGANISATIONS if column == "category" else Part.PEOPLE
        lines = [column_title(t, part, column), *words[column]]
        for line, text in enumerate(lines, start=1):
            put_text(sheet, line, number, text)
        sheet.column_dimensions[get_column_letter(number)].width = 28
