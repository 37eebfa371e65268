"""A roster and a ledger are read, or told to be unreadable, or wrong in this row and column."""

import struct
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import date
from functools import cache
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from hypothesis import strategies as st

from models.rules.books import Column, Kind, Row, Shape, SheetUnfit
from models.rules.roster import (
    KEY_LIMIT,
    NAME_LIMIT,
    ImportReport,
    OrganisationRow,
    PersonRow,
    RosterSheet,
)
from models.rules.roster_check import Known, check, root_of
from models.rules.words import unseen
from publishing.documents.book_reading import read_book
from publishing.documents.book_words import BookWords
from publishing.documents.books import book_file, saved
from publishing.documents.roster import write_roster
from publishing.documents.roster_findings import report_lines
from publishing.documents.roster_reading import read
from publishing.texts import Texts
from tests.fuzz.bending import STRANGE, torn
from tests.fuzz.target import Check, Target

TEXTS = Texts.load()
T = TEXTS.translator()
SHAPE = Shape(
    "figures",
    (
        Column("matter"),
        Column("unit"),
        Column("value", Kind.NUMBER, write=True),
        Column("day", Kind.DAY, write=True),
        Column("note", write=True, limit=20),
    ),
    called=("matter",),
)
WORDS = BookWords.of(TEXTS, SHAPE)
ROSTER = RosterSheet(
    (
        OrganisationRow(2, "001", "清河镇党委", "township", None, date(2026, 1, 1)),
        OrganisationRow(3, "A", "东湖支部", "village", "001"),
    ),
    (
        PersonRow(2, "P1", "李卫国", "001", "secretary", date(2026, 1, 1), None, "zh-Hant"),
        PersonRow(3, "P2", "王秀英", "A", "secretary"),
    ),
)
XML = st.one_of(
    STRANGE,
    st.sampled_from(
        [
            '<row r="1048576">',
            '<row r="-1">',
            '<row r="99999999999">',
            "<row>",
            "</row>",
            "</c>",
            '<c r="XFD9"><v>1</v></c>',
            '<c r="ZZZZZZ9">',
            '<c r="A0" t="s"><v>99999</v></c>',
            '<c r="B2" t="e"><v>#REF!</v></c>',
            '<c r="B2"><f>HYPERLINK("x")</f><v>1</v></c>',
            '<c r="B3" t="d"><v>2026-13-45</v></c>',
            '<c r="B3" s="9999"><v>1</v></c>',
            '<c r="E2" s="1"><v>1e309</v></c>',
            '<c r="E2" s="1"><v>-1e15</v></c>',
            "<v>NaN</v>",
            '<c r="B2" t="inlineStr"><is><t>a_x0000_b_x001B_</t></is></c>',
            "&lol;",
            "&#0;",
            '<dimension ref="A1:XFD1048576"/>',
            '<mergeCell ref="A1:XFD1048576"/>',
            "<!--",
            '<!DOCTYPE x [<!ENTITY a "b"><!ENTITY lol "&a;&a;&a;&a;">]>',
            "<![CDATA[",
            '<?xml version="1.0" encoding="gb18030"?>',
            '<sheet name="x" sheetId="1" r:id="rId9"/>',
        ]
    ),
)
"""What a workbook's parts are made of, said where it does not belong."""


@cache
def roster() -> bytes:
    with TemporaryDirectory() as folder:
        path = Path(folder, "roster.xlsx")
        write_roster(path, ROSTER, T)
        return path.read_bytes()


@cache
def ledger() -> bytes:
    said = {"matter": "财政收入", "unit": "万元", "value": "3.5", "day": "2026-11-20"}
    return saved(book_file(T, SHAPE, (Row("G1", said),), "token"))


def parts(data: bytes) -> dict[str, bytes]:
    with ZipFile(BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def packed(made: dict[str, bytes]) -> bytes:
    out = BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as archive:
        for name, data in made.items():
            archive.writestr(ZipInfo(name), data, ZIP_DEFLATED)
    return out.getvalue()


@st.composite
def with_parts_torn(draw: st.DrawFn, data: bytes) -> bytes:
    made = parts(data)
    for name in draw(st.lists(st.sampled_from(sorted(made)), min_size=1, max_size=2, unique=True)):
        way = draw(st.sampled_from(("torn", "torn", "torn", "gone", "other", "empty")))
        if way == "torn":
            text = made[name].decode("utf-8", "replace")
            made[name] = draw(torn(text, XML)).encode("utf-8", "surrogatepass")
        elif way == "gone":
            del made[name]
        else:
            made[name] = draw(st.binary(max_size=60)) if way == "other" else b""
    return packed(made)


@st.composite
def with_bytes_torn(draw: st.DrawFn, data: bytes) -> bytes:
    """Sizes, methods and flags of the archive itself among them: most stand at the end."""
    made = bytearray(data)
    for _ in range(draw(st.integers(1, 4))):
        reach = draw(st.sampled_from((len(made), 1200, 60)))
        at = max(0, len(made) - 1 - draw(st.integers(0, reach - 1)))
        made[at : at + 4] = struct.pack("<I", draw(st.integers(0, 2**32 - 1)))
    return bytes(made[: draw(st.sampled_from((len(made), len(made) // 2)))])


EXAMPLES = st.one_of(
    *(st.deferred(lambda of=of: with_parts_torn(of())) for of in (roster, ledger)),
    *(st.deferred(lambda of=of: with_bytes_torn(of())) for of in (roster, ledger)),
    st.binary(max_size=100),
    st.sampled_from(("编号,名称,上级编号\r\n1,甲,\r\n",))
    .flatmap(torn)
    .map(lambda text: text.encode("gb18030", "replace")),
)


@contextmanager
def opened(folder: Path) -> Iterator[Check]:
    def judge(data: bytes) -> None:
        path = folder / "fuzz.xlsx"
        path.write_bytes(data)
        as_roster(read(path, TEXTS))
        with suppress(SheetUnfit):
            for line in read_book(BytesIO(data), SHAPE, WORDS).lines:
                sound(*line.said.values(), *line.cells.values())

    yield judge


def as_roster(sheet: RosterSheet) -> None:
    """What is wrong is told with its place; what is not may be stored."""
    assert all(one.row >= 0 for one in sheet.problems)
    rows: tuple[Any, ...] = (*sheet.organisations, *sheet.people)
    findings = [*sheet.problems, *check(sheet, Known(), root_of(sheet, None))]
    told = "\n".join(report_lines(T, ImportReport("", rejected=tuple(findings))))
    sound(told)
    if not findings:
        assert all(row.key and len(row.key) <= KEY_LIMIT for row in rows)
        assert all(row.name and len(row.name) <= NAME_LIMIT for row in rows)
    for row in rows:
        sound(row.key, row.name)


def sound(*texts: str) -> None:
    """What PostgreSQL takes and a terminal shows as it is."""
    assert not any(map(unseen, texts))
    "".join(texts).encode()


TARGET = Target("workbooks", EXAMPLES, opened, quick=30, system=300)
