"""A Word file as something that a page can show: its words, in their order, without the layout."""

from io import BytesIO
from zipfile import BadZipFile

from docx import Document
from docx.opc.exceptions import PackageNotFoundError
from docx.table import Table
from docx.text.paragraph import Paragraph

from bot.simulator.answers import Json

CENTRED = 1


def read(data: bytes) -> list[Json] | None:
    """Paragraphs {text, bold, centred} and tables {rows}; None for what is no Word file."""
    try:
        document = Document(BytesIO(data))
    except (BadZipFile, KeyError, PackageNotFoundError, ValueError):
        return None
    blocks = (_block(one) for one in document.iter_inner_content())
    return [one for one in blocks if one]


def _block(one: Paragraph | Table) -> Json | None:
    if isinstance(one, Table):
        return {"rows": [[cell.text for cell in row.cells] for row in one.rows]}
    if not one.text.strip():
        return None
    bold = all(run.bold for run in one.runs if run.text.strip())
    return {"text": one.text, "bold": bold, "centred": one.alignment == CENTRED}
