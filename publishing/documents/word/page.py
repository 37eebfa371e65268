"""The page of GB/T 9704-2012, 5.2 and 7.5: A4, its margins, its grid and its page number."""

from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.section import Section, _Footer
from docx.shared import Length, Mm, Pt
from docx.text.paragraph import Paragraph

from publishing.documents.word.styles import PAGE_NUMBER, PITCH

WIDTH, HEIGHT = Mm(210), Mm(297)
TOP, LEFT = Mm(37), Mm(28)
TEXT_WIDTH, TEXT_HEIGHT = Mm(156), Mm(225)
NUMBER = Pt(14)
BELOW_TEXT = Mm(7)
"""From the text to the page number's upper edge."""


def lay_out(document: Document) -> None:
    section = document.sections[0]
    section.page_width, section.page_height = WIDTH, HEIGHT
    section.top_margin, section.left_margin = TOP, LEFT
    section.right_margin = Length(WIDTH - LEFT - TEXT_WIDTH)
    section.bottom_margin = Length(HEIGHT - TOP - TEXT_HEIGHT)
    section.footer_distance = Length(section.bottom_margin - BELOW_TEXT - NUMBER)
    section.gutter = Mm(0)
    _grid(section)
    document.settings.odd_and_even_pages_header_footer = True
    _numbered(section.footer, WD_ALIGN_PARAGRAPH.RIGHT)
    _numbered(section.even_page_footer, WD_ALIGN_PARAGRAPH.LEFT)


def _grid(section: Section) -> None:
    """Of lines only, in twentieths of a point: LibreOffice gives a character that is wider than a
    grid's cell two of them. The 28 in a line come of the body's style, which sets them closer."""
    for old in section._sectPr.findall(qn("w:docGrid")):
        section._sectPr.remove(old)
    grid = OxmlElement("w:docGrid")
    grid.set(qn("w:type"), "lines")
    grid.set(qn("w:linePitch"), str(round(PITCH * 20)))
    section._sectPr.append(grid)


def _numbered(footer: _Footer, side: WD_ALIGN_PARAGRAPH) -> None:
    """— 1 —, one character from the outer edge."""
    footer.is_linked_to_previous = False
    paragraph = footer.paragraphs[0]
    paragraph.style = PAGE_NUMBER
    paragraph.alignment = side
    indents = paragraph.paragraph_format
    if side is WD_ALIGN_PARAGRAPH.RIGHT:
        indents.right_indent = NUMBER
    else:
        indents.left_indent = NUMBER
    paragraph.add_run("— ")
    _field(paragraph, "PAGE")
    paragraph.add_run(" —")


def _field(paragraph: Paragraph, instruction: str) -> None:
    """What Word reckons out by itself; 1 stands there until it does."""
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), instruction)
    paragraph._p.append(field)
    run = paragraph.add_run("1")
    field.append(run._r)
