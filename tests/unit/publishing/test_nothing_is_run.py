"""What people write leaves as words: by each way out, nothing of it is run or taken for structure.

One table: a way out is a function that puts a text there and gives back what a reader of the format
finds. `safe` says what must hold of what was found, besides that the words are still there.
"""

import csv
import io
import json
import logging
import re
import xml.etree.ElementTree as ET
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from html.parser import HTMLParser
from zipfile import ZipFile

import pytest
from docx import Document
from openpyxl import Workbook, load_workbook

from bot.logs import JsonLines, Scrubber
from bot.simulator.html_reader import HtmlReader
from models.rules.words import written
from publishing.actions import action, parse
from publishing.documents.issued.frame import _UNFIT
from publishing.documents.sheets import header, put_rows
from publishing.documents.tables import RISKY, Table, saved
from publishing.documents.word.paper import Paper
from publishing.pictures import svg
from publishing.plans.ics import escaped
from publishing.texts import Markup, Texts
from publishing.web import html

T = Texts.load().translator("zh-Hans")
AT = datetime(2026, 11, 22, tzinfo=UTC)

POISON = (
    '=HYPERLINK("http://x","y")',
    "+1+cmd|' /C calc'!A0",
    "-2+3",
    "@SUM(1,1)",
    "＝1+1",
    "<b>粗</b><script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "{ $name } { -term } { DATETIME($x) }",
    "%s %(name)s {0} {name} $HOME `id`",
    "好\n2026-01-01 INFO root: all is well",
    "a;b,c\\nBEGIN:VEVENT\nEND:VCALENDAR",
    '{ HYPERLINK "http://x" } MERGEFIELD DDEAUTO',
    "../../etc/passwd\\..\\x:*?|",
    "menu.open:1:2",
    "[x](tg://user?id=1) *a* _b_ ~c~ ||d||",
    "]]></text><!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>&e;",
)


@dataclass(frozen=True)
class Out:
    """What a reader finds, and whether more than words is there."""

    words: str
    run: bool = False


def message(text: str) -> Out:
    """Telegram's HTML, as the sentence is made and as Telegram reads it."""
    said = T("backup-exists", file=text) + Markup.of(text)
    found = HtmlReader(said).read()
    return Out(found.text, bool(found.entities))


def fluent(text: str) -> Out:
    said = T.plain("backup-exists", file=text)
    return Out(said, "{ $file }" in said)


def workbook(text: str) -> Out:
    book = Workbook()
    sheet = book.worksheets[0]
    header(sheet, [text])
    put_rows(sheet, [[text]])
    stream = io.BytesIO()
    book.save(stream)
    read = load_workbook(io.BytesIO(stream.getvalue())).worksheets[0]
    cells = [read.cell(1, 1), read.cell(2, 1)]
    raw = ZipFile(io.BytesIO(stream.getvalue())).read("xl/worksheets/sheet1.xml")
    return Out("\n".join(str(cell.value) for cell in cells), b"<f>" in raw or b"hyperlink" in raw)


def table_xlsx(text: str) -> Out:
    data = saved(Table("表", [text], [[text]]), "xlsx")
    raw = ZipFile(io.BytesIO(data)).read("xl/worksheets/sheet1.xml")
    return Out(str(load_workbook(io.BytesIO(data)).worksheets[0].cell(2, 1).value), b"<f>" in raw)


def table_csv(text: str) -> Out:
    data = saved(Table("表", ["列"], [[text, "后"]]), "csv").decode("utf-8-sig")
    (_, row) = csv.reader(io.StringIO(data))
    return Out(row[0], row[0].startswith(RISKY) or row[1] != "后")


def word(text: str) -> Out:
    paper = Paper(T, title=text, author=text, at=AT)
    paper.heading(1, text)
    paper.text(text)
    paper.table([text], [[text]], [1])
    paper.signature(text, text)
    before = Paper(T, title="x", author="x", at=AT)
    plain, made = (_parts(one.to_bytes()) for one in (before, paper))
    fields = re.compile(rb"<w:(instrText|fldSimple|hyperlink|fldChar)\b")
    more = len(fields.findall(made)) > len(fields.findall(plain))
    found = Document(io.BytesIO(paper.to_bytes()))
    return Out("\n".join(one.text for one in found.paragraphs), more)


def _parts(data: bytes) -> bytes:
    archive = ZipFile(io.BytesIO(data))
    return b"".join(archive.read(name) for name in archive.namelist() if name.endswith(".xml"))


def picture(text: str) -> Out:
    drawn = ET.fromstring(svg.text(0, 0, text, 12))  # noqa: S314 - it is our own
    return Out(drawn.text or "", bool(list(drawn)))


class _Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.words = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.words += "".join(value or "" for name, value in attrs if name == "value")

    def handle_data(self, data: str) -> None:
        self.words += data


def web_page(text: str) -> Out:
    page = _Page()
    page.feed(html.tag("p", text) + html.hidden("remark", text))
    return Out(page.words, page.tags != ["p", "input"])


def calendar(text: str) -> Out:
    said = escaped(text)
    back = re.sub(r"\\(.)", lambda found: found[1].replace("n", "\n"), said)
    return Out(back, "\n" in said)


def text_log(text: str) -> Out:
    line = Scrubber().format(_record(text))
    return Out(line.replace("\\x0a", "\n"), "\n" in line)


def json_log(text: str) -> Out:
    line = JsonLines().format(_record(text))
    return Out(json.loads(line)["message"], "\n" in line)


def _record(text: str) -> logging.LogRecord:
    return logging.LogRecord("x", logging.INFO, "x", 1, "group %s", (text,), None)


def file_name(text: str) -> Out:
    name = _UNFIT.sub("-", text)
    return Out(text, bool(set(name) & set('/\\:*?"<>|\n')))


OUTS: dict[str, Callable[[str], Out]] = {
    out.__name__: out
    for out in (
        message,
        fluent,
        workbook,
        table_xlsx,
        table_csv,
        word,
        picture,
        web_page,
        calendar,
        text_log,
        json_log,
        file_name,
    )
}


@pytest.mark.parametrize("text", POISON)
@pytest.mark.parametrize("way", OUTS)
def test_words_stay_words(way: str, text: str) -> None:
    found = OUTS[way](text)
    assert not found.run
    assert _bare(text) in _bare(found.words)


def _bare(text: str) -> str:
    """Line ends and blanks differ from format to format."""
    return re.sub(r"\s+", "", text)


@pytest.mark.parametrize("text", POISON)
def test_no_button_holds_what_people_wrote(text: str) -> None:
    """Ids only: a colon, or more than 64 bytes, is an error of ours; a made-up button is none."""
    if ":" in text or len(text.encode()) > 60:
        with pytest.raises(ValueError, match=r"colon|longer"):
            action("x.y", text)
    else:
        assert parse(action("x.y", text)) == ("x.y", (text,))


def test_what_no_office_file_takes_is_taken_out_where_it_comes_in() -> None:
    assert written("a\x00b\x0bc\x1b[2Jd\ud800e") == "abc[2Jde"
