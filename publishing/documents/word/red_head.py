"""The red head of GB/T 9704-2012, 7.2, and of a newsletter: mark, number, red line; and the two
lines that the distribution stands between (7.4)."""

from dataclasses import dataclass

from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt
from docx.text.paragraph import Paragraph

from publishing.documents.word.page import TEXT_WIDTH
from publishing.documents.word.styles import DISTRIBUTION, HEAD_LINE, MARK, MARK_SIZE

RED, BLACK = "FF0000", "000000"
ABOVE_MARK, ABOVE_NAME = Mm(33), Mm(6)
"""To the mark's line, whose letters begin 2 mm lower: 35 mm as 7.2.4 says; a newsletter's name
stands higher."""
THICK, THIN = 12, 6
"""Lines, in eighths of a point."""
BELOW_NUMBER = 11
"""4 mm from the number to the red line, in points."""
SMALLEST = 26
_AFTER_BORDERS = (
    *("w:shd", "w:tabs", "w:snapToGrid", "w:spacing", "w:ind", "w:contextualSpacing", "w:jc"),
    *("w:outlineLvl", "w:rPr"),
)


@dataclass(frozen=True, slots=True)
class RedHead:
    """`mark`: who issues it, or the newsletter's name. Below stands `number`; a newsletter has its
    issuer at the `left` and its date at the `right` on the line's edge."""

    mark: str
    number: str
    left: str = ""
    right: str = ""


def add_red_head(document: Document, head: RedHead) -> None:
    mark = document.add_paragraph(style=MARK)
    mark.paragraph_format.space_before = ABOVE_NAME if head.left else ABOVE_MARK
    mark.add_run(head.mark).font.size = Pt(_fitting(head.mark))
    document.add_paragraph(style=HEAD_LINE)
    last = document.add_paragraph(head.number, HEAD_LINE)
    if head.left or head.right:
        last = document.add_paragraph(f"{head.left}\t{head.right}", HEAD_LINE)
        last.paragraph_format.tab_stops.add_tab_stop(TEXT_WIDTH, WD_TAB_ALIGNMENT.RIGHT)
        last.alignment = WD_ALIGN_PARAGRAPH.LEFT
    _ruled(last, "bottom", RED, THICK, BELOW_NUMBER)
    document.add_paragraph(style=HEAD_LINE)


def add_distribution(document: Document, text: str) -> None:
    """To whom it goes, at the very end."""
    document.add_paragraph()
    paragraph = document.add_paragraph(text, DISTRIBUTION)
    _ruled(paragraph, "top", BLACK, THIN, 1)
    _ruled(paragraph, "bottom", BLACK, THIN, 1)


def _fitting(mark: str) -> int:
    """As large as one line holds; a wide character is as wide as it is high."""
    wide = sum(1.0 if ord(sign) > 0x2E7F else 0.6 for sign in mark)
    return max(SMALLEST, min(MARK_SIZE, int(TEXT_WIDTH.pt / max(wide, 1))))


def _ruled(paragraph: Paragraph, side: str, colour: str, size: int, space: int) -> None:
    properties = paragraph._p.get_or_add_pPr()
    borders = properties.find(qn("w:pBdr"))
    if borders is None:
        borders = OxmlElement("w:pBdr")
        properties.insert_element_before(borders, *_AFTER_BORDERS)
    line = OxmlElement(f"w:{side}")
    said = {"val": "single", "sz": size, "space": space, "color": colour}
    for name, value in said.items():
        line.set(qn(f"w:{name}"), str(value))
    borders.append(line)
