"""The roster as an Excel file: an empty template, or a tree as it stands."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from openpyxl import Workbook
from openpyxl.styles import Alignment
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from models.rules.roster import ROLES, OrganisationRow, Part, PersonRow, RosterSheet
from publishing.documents.roster_words import CATEGORIES, COLUMNS, category_label, column_title
from publishing.documents.sheets import Cell, header, put_rows, put_text
from publishing.texts import LANGUAGES, Translator

LAST_ROW = 5000
NOTES = (
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


def write_template(path: Path, t: Translator, offers: Offers | None = None) -> None:
    """An empty roster with notes and drop-down lists."""
    write_roster(path, RosterSheet(), t, offers)


def write_roster(
    path: Path, sheet: RosterSheet, t: Translator, offers: Offers | None = None
) -> None:
    """The rows of `sheet` in the columns in which they are read back."""
    own = offers or Offers()
    book = Workbook()
    book.remove(book.worksheets[0])
    organisations = [_organisation(row, t, own.categories) for row in sheet.organisations]
    _sheet(book, t, Part.ORGANISATIONS, organisations, own.lists)
    _sheet(book, t, Part.PEOPLE, [_person(row, t) for row in sheet.people], own.lists)
    _notes(book, t)
    _lists(book, t, own)
    book.save(path)


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
            _offer(sheet, letter, t, lists.index(column) + 1)
    put_rows(sheet, rows)


def _offer(sheet: Worksheet, letter: str, t: Translator, number: int) -> None:
    """A drop-down from that column of the sheet of lists; other words are let in and judged on
    import."""
    source = get_column_letter(number)
    name = t.plain("roster-sheet-lists")
    rule = DataValidation(
        type="list", formula1=f"'{name}'!${source}$2:${source}$60", showErrorMessage=False
    )
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
