"""The fonts and sizes of GB/T 9704-2012, 5.2.2 and 7.3: named, for the reader's own machine."""

from collections.abc import Mapping
from dataclasses import dataclass

from docx.document import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_LINE_SPACING
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt, RGBColor
from docx.styles.style import ParagraphStyle

FANGSONG, HEITI, KAITI, XIAOBIAOSONG = "仿宋", "黑体", "楷体", "方正小标宋简体"
LATIN = "Times New Roman"
PAGE_NUMBER, CELL, HEAD_CELL, SIGNATURE, BYLINE = (
    "Page Number Line",
    "Table Cell",
    "Table Head",
    "Signature",
    "Byline",
)
MARK, HEAD_LINE, NOTE, DISTRIBUTION = "Red Mark", "Head Line", "Editor's Note", "Distribution"
RED_INK = RGBColor(0xFF, 0, 0)
MARK_SIZE = 46
HEADINGS = ("Heading 1", "Heading 2", "Heading 3", "Heading 4")
LOCALES: Mapping[str, str] = {"zh-Hans": "zh-CN", "zh-Hant": "zh-TW", "en": "zh-CN"}
PITCH, TITLE_PITCH, CELL_PITCH = 28.95, 35.0, 20.0
CENTRE, LEFT, RIGHT = (
    WD_ALIGN_PARAGRAPH.CENTER,
    WD_ALIGN_PARAGRAPH.LEFT,
    WD_ALIGN_PARAGRAPH.RIGHT,
)


@dataclass(frozen=True, slots=True)
class Look:
    """`size` and `pitch` in points; `indent`: of the first line, in characters. `pitch` is exact,
    but in tables, whose rows may hold more, the least."""

    font: str
    size: float
    align: WD_ALIGN_PARAGRAPH = WD_ALIGN_PARAGRAPH.JUSTIFY
    indent: int = 0
    pitch: float = PITCH
    keep: bool = False
    colour: RGBColor | None = None


LOOKS: Mapping[str, Look] = {
    "Normal": Look(FANGSONG, 16, indent=2),
    "Title": Look(XIAOBIAOSONG, 22, CENTRE, pitch=TITLE_PITCH, keep=True),
    BYLINE: Look(KAITI, 16, CENTRE),
    "Heading 1": Look(HEITI, 16, indent=2, keep=True),
    "Heading 2": Look(KAITI, 16, indent=2, keep=True),
    "Heading 3": Look(FANGSONG, 16, indent=2),
    "Heading 4": Look(FANGSONG, 16, indent=2),
    SIGNATURE: Look(FANGSONG, 16, RIGHT),
    HEAD_CELL: Look(HEITI, 12, CENTRE, pitch=CELL_PITCH),
    CELL: Look(FANGSONG, 12, LEFT, pitch=CELL_PITCH),
    PAGE_NUMBER: Look("宋体", 14, pitch=14),
    MARK: Look(XIAOBIAOSONG, MARK_SIZE, CENTRE, pitch=60, keep=True, colour=RED_INK),
    HEAD_LINE: Look(FANGSONG, 16, CENTRE, keep=True),
    NOTE: Look(KAITI, 16, indent=2),
    DISTRIBUTION: Look(FANGSONG, 14, LEFT, pitch=22),
}


def dress(document: Document, language: str) -> None:
    """Every style that a document uses, from nothing: the template's own colours are gone."""
    for name, look in LOOKS.items():
        style = _style(document, name)
        for part in (style.element.rPr, style.element.pPr):
            if part is not None:
                style.element.remove(part)
        _font(style, look, language)
        _paragraph(style, look)


def _style(document: Document, name: str) -> ParagraphStyle:
    found = next((one for one in document.styles if one.name == name), None)
    if found is None:
        found = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        found.base_style = None
    assert isinstance(found, ParagraphStyle)  # noqa: S101 - all of ours are
    return found


def _font(style: ParagraphStyle, look: Look, language: str) -> None:
    style.font.name = LATIN
    style.font.size = Pt(look.size)
    if look.colour is not None:
        style.font.color.rgb = look.colour
    fonts = style.element.rPr.rFonts
    fonts.set(qn("w:eastAsia"), look.font)
    if language != "en":
        # Quotation marks and dashes belong to the text around them, not to its digits.
        fonts.set(qn("w:hint"), "eastAsia")
        if look.indent:
            _close_up(style)
    spoken = OxmlElement("w:lang")
    spoken.set(qn("w:val"), "en-GB")
    spoken.set(qn("w:eastAsia"), LOCALES[language])
    style.element.rPr.append(spoken)


def _close_up(style: ParagraphStyle) -> None:
    """28 characters of 16 points on 156 mm: each is a quarter of a point too wide."""
    closer = OxmlElement("w:spacing")
    closer.set(qn("w:val"), "-5")
    style.element.rPr.insert_element_before(closer, "w:w", "w:kern", "w:position", "w:sz", "w:szCs")


def _paragraph(style: ParagraphStyle, look: Look) -> None:
    said = style.paragraph_format
    _off_the_grid(style)
    said.alignment, said.keep_with_next = look.align, look.keep
    said.space_before = said.space_after = Pt(0)
    said.line_spacing = Pt(look.pitch)
    in_a_table = style.name in (CELL, HEAD_CELL)
    said.line_spacing_rule = WD_LINE_SPACING.AT_LEAST if in_a_table else WD_LINE_SPACING.EXACTLY
    said.first_line_indent = Pt(look.indent * look.size)
    if style.name in HEADINGS:
        level = OxmlElement("w:outlineLvl")
        level.set(qn("w:val"), str(HEADINGS.index(style.name)))
        style.element.pPr.append(level)
    # Counted in characters, it goes with the size; 0 outweighs that of the style it is based on.
    indent = style.element.pPr.find(qn("w:ind"))
    indent.set(qn("w:firstLineChars"), str(look.indent * 100))


def _off_the_grid(style: ParagraphStyle) -> None:
    """Each style has its own pitch, which the page's grid of lines would round up."""
    off = OxmlElement("w:snapToGrid")
    off.set(qn("w:val"), "0")
    following = ("w:spacing", "w:ind", "w:contextualSpacing", "w:jc", "w:outlineLvl")
    style.element.get_or_add_pPr().insert_element_before(off, *following)
