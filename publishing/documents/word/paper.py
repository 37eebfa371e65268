"""A document as it is written from top to bottom."""

from collections.abc import Sequence
from datetime import UTC, datetime
from io import BytesIO

from docx import Document
from docx.shared import Pt

from publishing.documents.word.counting import counted
from publishing.documents.word.numbering import numbered
from publishing.documents.word.page import lay_out
from publishing.documents.word.red_head import RedHead, add_distribution, add_red_head
from publishing.documents.word.styles import BYLINE, NOTE, SIGNATURE, dress
from publishing.documents.word.tables import Cells, add_table
from publishing.texts import Translator

LEVELS = 4
SIGNED_FROM_THE_EDGE = Pt(4 * 16)


class Paper:
    """Headings number themselves: each level begins anew below the one above it.

    All text is plain. `author` and `at` are what the file says of itself. `head`: in red-head form.
    """

    def __init__(
        self, t: Translator, *, title: str, author: str, at: datetime, head: RedHead | None = None
    ) -> None:
        self._t, self._document = t, Document()
        self._numbers = [0] * LEVELS
        dress(self._document, t.language)
        lay_out(self._document)
        self._sign(title, author, at)
        if head is not None:
            add_red_head(self._document, head)
        self._document.add_paragraph(title, "Title")

    def byline(self, text: str) -> None:
        """Below the title: whose it is, of what day."""
        self._document.add_paragraph(text, BYLINE)

    def gap(self) -> None:
        self._document.add_paragraph()

    def heading(self, level: int, text: str) -> None:
        """`level` 1 to 4."""
        self._document.add_paragraph(self._number(level, text), f"Heading {level}")

    def text(self, text: str) -> None:
        self._document.add_paragraph(text)

    def note(self, text: str) -> None:
        """What the editor says ahead of it."""
        self._document.add_paragraph(text, NOTE)

    def item(self, text: str) -> None:
        """One of several things counted off: 1. 2. 3. under the heading above."""
        self._document.add_paragraph(self._number(3, text), "Heading 3")

    def table(self, head: Cells, rows: Sequence[Cells], shares: Sequence[int]) -> None:
        add_table(self._document, head, rows, shares)

    def signature(self, who: str, day: str) -> None:
        """Who issues it, and when: at the right, four characters from the edge."""
        self.gap()
        for line in (who, day):
            paragraph = self._document.add_paragraph(line, SIGNATURE)
            paragraph.paragraph_format.right_indent = SIGNED_FROM_THE_EDGE
            # No page has the day alone.
            paragraph.paragraph_format.keep_with_next = line is who

    def distribution(self, text: str) -> None:
        """The last line: to whom it goes."""
        add_distribution(self._document, text)

    def characters(self) -> int:
        """Of everything in it, tables too."""
        return counted(self._document)

    def to_bytes(self) -> bytes:
        stream = BytesIO()
        self._document.save(stream)
        return stream.getvalue()

    def _number(self, level: int, text: str) -> str:
        self._numbers[level - 1] += 1
        self._numbers[level:] = [0] * (LEVELS - level)
        return numbered(self._t, level, self._numbers[level - 1], text)

    def _sign(self, title: str, author: str, at: datetime) -> None:
        said = self._document.core_properties
        said.title, said.author, said.last_modified_by = title, author, author
        said.created = said.modified = at.astimezone(UTC)
        said.comments = said.keywords = ""
