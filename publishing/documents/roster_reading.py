"""Reads a roster file. Nothing in it is run, and what cannot be read is told cell by cell."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import IO, Any

from models.rules.roster import Finding, OrganisationRow, Part, PersonRow, RosterSheet
from models.rules.words import post_word
from publishing.documents.cells import Unreadable, day, lines, text, workbook
from publishing.documents.roster_words import COLUMNS, REQUIRED, Vocabulary
from publishing.texts import Texts

MOST_ROWS = 40_000
MOST_BYTES = 64 * 2**20
BLANK = ("key", "name", "organisation", "role", "post")
"""What is "" where the column is there and the cell is empty."""
_ACTIVE = ("=", "+", "-", "@", "\t", "\r")


def read(path: Path | IO[bytes], texts: Texts) -> RosterSheet:
    """The rows of a file whose sheets and columns are named in any of the languages.

    A cell that cannot be read is among the problems and empty in its row. A file that is no
    workbook, or would unpack to more than 64 MB, gives one problem and no rows.
    """
    try:
        sheets = _sheets(path, Vocabulary(texts))
    except Unreadable:
        return RosterSheet(problems=(Finding(Part.ORGANISATIONS, 0, "", "unreadable"),))
    if not sheets:
        return RosterSheet(problems=(Finding(Part.ORGANISATIONS, 0, "", "no-sheet"),))
    reader = _Reader(Vocabulary(texts))
    rows = {part: reader.rows(part, found) for part, found in sheets.items()}
    return RosterSheet(
        tuple(OrganisationRow(**row) for row in rows.get(Part.ORGANISATIONS, [])),
        tuple(PersonRow(**row) for row in rows.get(Part.PEOPLE, [])),
        tuple(reader.problems),
    )


def _sheets(path: Path | IO[bytes], words: Vocabulary) -> dict[Part, list[list[Any]]]:
    with workbook(path, MOST_BYTES) as book:
        return {
            part: lines(sheet, MOST_ROWS + 2)
            for sheet in book.worksheets
            if (part := words.part(sheet.title))
        }


@dataclass
class _Reader:
    words: Vocabulary
    problems: list[Finding] = field(default_factory=list)

    def rows(self, part: Part, found: list[list[Any]]) -> list[dict[str, Any]]:
        """Each row as the fields of its dataclass; rows without any word are passed over, and the
        example."""
        if len(found) > MOST_ROWS + 1:
            self._wrong(part, 0, "", "too-many-rows", most=MOST_ROWS)
            return []
        columns = self._columns(part, found[0] if found else [])
        missing = [column for column in REQUIRED[part] if column not in columns.values()]
        for column in missing:
            self._wrong(part, 0, column, "missing-column")
        if missing:
            return []
        return [
            self._row(part, number, columns, line)
            for number, line in enumerate(found[1:], start=2)
            if any(_written(cell) for cell in line) and not self._example(columns, line)
        ]

    def _example(self, columns: Mapping[int, str], line: list[Any]) -> bool:
        keys = (text(line[at]) for at, name in columns.items() if name == "key" and at < len(line))
        return any(self.words.example(key) for key in keys)

    def _columns(self, part: Part, header: Iterable[Any]) -> dict[int, str]:
        columns: dict[int, str] = {}
        for index, cell in enumerate(header):
            title = text(cell)
            column = self.words.column(part, title)
            if column is not None:
                columns[index] = column
            elif title:
                self._wrong(part, 0, "", "unknown-column", title=title)
        return columns

    def _row(
        self, part: Part, number: int, columns: Mapping[int, str], line: list[Any]
    ) -> dict[str, Any]:
        row: dict[str, Any] = dict.fromkeys(COLUMNS[part])
        for index, column in columns.items():
            cell = line[index] if index < len(line) else None
            row[column] = self._value(part, number, column, cell)
        for column in (*REQUIRED[part], *columns.values()):
            if column in BLANK:
                row[column] = row[column] or ""
        return row | {"row": number}

    def _value(self, part: Part, number: int, column: str, cell: Any) -> Any:
        said = text(cell)
        if not said:
            return None
        if _is_active(cell, said):
            self._wrong(part, number, column, "formula")
            return None
        if column in ("start", "end"):
            return self._day(part, number, column, cell)
        if column in ("category", "role", "language"):
            return self._word(part, number, column, said)
        return post_word(said) if column == "post" else said

    def _day(self, part: Part, number: int, column: str, cell: Any) -> date | None:
        found = day(cell.value)
        if found is None:
            self._wrong(part, number, column, "not-a-date", text=text(cell))
        return found

    def _word(self, part: Part, number: int, column: str, said: str) -> str | None:
        read = {
            "category": self.words.category,
            "role": self.words.role,
            "language": self.words.language,
        }
        code = read[column](said)
        if code is None:
            self._wrong(part, number, column, f"unknown-{column}", text=said)
        return code

    def _wrong(self, part: Part, row: int, column: str, reason: str, **values: str | int) -> None:
        short = {name: v[:60] if isinstance(v, str) else v for name, v in values.items()}
        self.problems.append(Finding(part, row, column, reason, short))


def _written(cell: Any) -> bool:
    return bool(text(cell))


def _is_active(cell: Any, said: str) -> bool:
    """A formula, an error value, or text that a spreadsheet would take for a formula."""
    if cell.data_type in ("f", "e"):
        return True
    return cell.data_type == "s" and said.startswith(_ACTIVE)
