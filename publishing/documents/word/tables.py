"""Ruled tables over the whole width of the text, whose head is repeated on every page."""

from collections.abc import Sequence

from docx.document import Document
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.oxml import OxmlElement
from docx.shared import Length
from docx.table import Table, _Row

from publishing.documents.word.page import TEXT_WIDTH
from publishing.documents.word.styles import CELL, HEAD_CELL

Cells = Sequence[str]


def add_table(
    document: Document, head: Cells, rows: Sequence[Cells], shares: Sequence[int]
) -> Table:
    """`shares`: how wide each column is, in proportion to the others."""
    table: Table = document.add_table(rows=0, cols=len(head))
    table.style = document.styles["Table Grid"]
    table.autofit, table.alignment = False, WD_TABLE_ALIGNMENT.CENTER
    widths = [Length(TEXT_WIDTH * share // sum(shares)) for share in shares]
    # By name python-docx looks through all styles again for each cell.
    head_cell, cell = (document.styles[name].style_id for name in (HEAD_CELL, CELL))
    for column, width in zip(table.columns, widths, strict=True):
        column.width = width
    _mark(_fill(table, head, widths, head_cell), "w:tblHeader")
    for row in rows:
        _fill(table, row, widths, cell)
    return table


def _fill(table: Table, texts: Cells, widths: Sequence[Length], style: str) -> _Row:
    """`style`: its id."""
    row: _Row = table.add_row()  # type: ignore[no-untyped-call]
    _mark(row, "w:cantSplit")
    for cell, text, width in zip(row.cells, texts, widths, strict=True):
        cell.width = width
        paragraph = cell.paragraphs[0]
        paragraph._p.style = style
        paragraph.add_run(text)
    return row


def _mark(row: _Row, name: str) -> None:
    row._tr.get_or_add_trPr().append(OxmlElement(name))
