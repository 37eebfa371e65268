"""The layout of GB/T 9704-2012, read back without Word."""

from collections.abc import Iterator
from datetime import UTC, datetime
from io import BytesIO
from zipfile import ZipFile

import pytest
from docx import Document
from docx.document import Document as Opened
from docx.enum.text import WD_LINE_SPACING
from docx.oxml.ns import qn
from docx.shared import Mm, Pt

from publishing.documents.word import Paper, characters
from publishing.documents.word.numbering import chinese
from publishing.texts import LANGUAGES, Texts

AT = datetime(2026, 12, 18, 2, tzinfo=UTC)
TWIP = Pt(1) // 20
"""What a file is precise to."""
FONTS = {
    "Normal": ("仿宋", 16),
    "Title": ("方正小标宋简体", 22),
    "Heading 1": ("黑体", 16),
    "Heading 2": ("楷体", 16),
    "Heading 3": ("仿宋", 16),
    "Heading 4": ("仿宋", 16),
    "Page Number Line": ("宋体", 14),
}


def paper(language: str = "zh-Hans") -> Paper:
    t = Texts.load().translator(language)
    made = Paper(t, title="回头看情况", author="清河镇党委", at=AT)
    for level in (1, 2, 3, 4, 4, 3, 2, 1):
        made.heading(level, "节")
    made.text("一 句\n话。")
    made.table(("序号", "单位"), [("1", "东街"), ("2", "西街")], (1, 3))
    made.signature("清河镇党委", "2026年12月18日")
    return made


def reopened(made: Paper) -> Opened:
    return Document(BytesIO(made.to_bytes()))


def parts(made: Paper) -> Iterator[tuple[str, str]]:
    with ZipFile(BytesIO(made.to_bytes())) as file:
        for name in file.namelist():
            yield name, file.read(name).decode("utf-8", "replace")


def test_the_page_has_the_standards_measures() -> None:
    section = reopened(paper()).sections[0]
    found = (
        section.page_width,
        section.page_height,
        section.top_margin,
        section.left_margin,
        section.page_width - section.left_margin - section.right_margin,
        section.page_height - section.top_margin - section.bottom_margin,
    )
    wanted = [Mm(size) for size in (210, 297, 37, 28, 156, 225)]
    assert list(found) == pytest.approx(wanted, abs=TWIP * 2)
    grid = section._sectPr.find(qn("w:docGrid"))
    assert (grid.get(qn("w:type")), grid.get(qn("w:linePitch"))) == ("lines", "579")


def test_twenty_two_lines_of_twenty_eight_characters_fit_and_no_more() -> None:
    style = reopened(paper()).styles["Normal"]
    closer = int(style.element.rPr.find(qn("w:spacing")).get(qn("w:val"))) / 20
    assert 28 * (16 + closer) <= Mm(156).pt < 29 * (16 + closer)
    said = style.paragraph_format
    assert (said.line_spacing, said.line_spacing_rule) == (Pt(28.95), WD_LINE_SPACING.EXACTLY)
    assert 22 * 28.95 <= Mm(225).pt < 23 * 28.95


@pytest.mark.parametrize("language", LANGUAGES)
def test_fonts_are_named_and_none_is_in_the_file(language: str) -> None:
    made = paper(language)
    styles = reopened(made).styles
    for name, (font, size) in FONTS.items():
        said = styles[name].element.rPr
        assert said.rFonts.get(qn("w:eastAsia")) == font, name
        assert styles[name].font.size == Pt(size), name
    names = [name for name, _ in parts(made)]
    assert not [name for name in names if "fonts/" in name or name.endswith((".ttf", ".odttf"))]


def test_pages_are_numbered_at_their_outer_edge() -> None:
    made = paper()
    document = reopened(made)
    assert document.settings.odd_and_even_pages_header_footer
    section = document.sections[0]
    for footer, edge in ((section.footer, "right"), (section.even_page_footer, "left")):
        line = footer.paragraphs[0]
        assert "".join(node.text or "" for node in line._p.iter(qn("w:t"))) == "— 1 —"
        assert line._p.find(qn("w:fldSimple")).get(qn("w:instr")) == "PAGE"
        assert line._p.pPr.jc.get(qn("w:val")) == edge


def test_headings_number_themselves() -> None:
    said = [one.text for one in reopened(paper()).paragraphs if one.text.endswith("节")]
    assert said == [
        "一、节",
        "（一）节",
        "1.节",
        "（1）节",
        "（2）节",
        "2.节",
        "（二）节",
        "二、节",
    ]
    english = [one.text for one in reopened(paper("en")).paragraphs if one.text.endswith("节")]
    assert english[:4] == ["1. 节", "(1) 节", "1) 节", "– 1) 节"]


def test_the_head_of_a_table_is_repeated_and_no_row_is_torn() -> None:
    (table,) = reopened(paper()).tables
    assert [[cell.text for cell in row.cells] for row in table.rows] == [
        ["序号", "单位"],
        ["1", "东街"],
        ["2", "西街"],
    ]
    heads = [row._tr.trPr.find(qn("w:tblHeader")) is not None for row in table.rows]
    assert heads == [True, False, False]
    assert all(row._tr.trPr.find(qn("w:cantSplit")) is not None for row in table.rows)
    widths = [cell.width or 0 for cell in table.rows[0].cells]
    assert sum(widths) == pytest.approx(Mm(156), abs=TWIP * 2)
    assert widths[1] == pytest.approx(3 * widths[0], abs=TWIP * 3)


def test_what_people_typed_is_no_markup_and_the_file_names_its_author() -> None:
    made = Paper(Texts.load().translator("zh-Hans"), title="<b>&", author="东街", at=AT)
    made.text("a < b && c")
    document = reopened(made)
    assert [one.text for one in document.paragraphs] == ["<b>&", "a < b && c"]
    said = document.core_properties
    assert (said.author, said.created) == ("东街", AT)


def test_characters_are_counted_with_the_tables_and_without_spaces() -> None:
    assert characters(" 一 句\n话。") == 4
    made = Paper(Texts.load().translator("zh-Hans"), title="标题", author="东街", at=AT)
    made.text("一 句话。")
    made.table(("序号",), [("1",)], (1,))
    assert made.characters() == 2 + 4 + 2 + 1


def test_chinese_numbers() -> None:
    assert [chinese(number) for number in (1, 10, 12, 20, 99)] == [
        "一",
        "十",
        "十二",
        "二十",
        "九十九",
    ]
    with pytest.raises(ValueError, match="100"):
        chinese(100)
