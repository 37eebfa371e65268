"""A ledger's file: what is written is read back; what cannot be read is told cell by cell."""

from collections.abc import Callable, Mapping
from datetime import date
from io import BytesIO
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook

from models.rules.books import (
    Column,
    Fault,
    Kind,
    Report,
    Row,
    RowOutcome,
    Shape,
    Sheet,
    SheetUnfit,
    Told,
    plain,
)
from publishing.documents import book_reading
from publishing.documents.book_findings import report_lines, unfit
from publishing.documents.book_reading import read_book
from publishing.documents.book_words import BookWords
from publishing.documents.books import NOTES, book_file, receipt, saved
from publishing.texts import LANGUAGES, Texts
from services.books import BOOKS
from tests.ledgers import behind, edited, filled, table

TEXTS = Texts.load()
T = TEXTS.translator()
SHAPE = Shape(
    "figures",
    (
        Column("matter"),
        Column("period", Kind.PERIOD),
        Column("unit"),
        Column("value", Kind.NUMBER, write=True),
        Column("day", Kind.DAY, write=True),
        Column("mark", Kind.WORD, write=True, words=("done", "partly")),
        Column("note", write=True, limit=20),
    ),
    called=("matter",),
)
WORDS = BookWords.of(TEXTS, SHAPE)
ROW = {"matter": "=1+1", "period": "2026-Q4", "unit": "万元", "value": "-3.5", "day": "2026-11-20"}
ROWS = (Row("G1", {**ROW, "mark": "done", "note": "@all\n+1"}), Row("D2-1", {}, fresh=True))
FILE = saved(book_file(T, SHAPE, ROWS, "token"))


def read(data: bytes) -> Sheet:
    return read_book(BytesIO(data), SHAPE, WORDS)


def said(data: bytes) -> list[tuple[int, Mapping[str, str]]]:
    sheet = read(data)
    assert not [line.faults for line in sheet.lines if line.faults]
    return [(line.number, {c.key: line.said[c.key] for c in SHAPE.written}) for line in sheet.lines]


def faults(data: bytes) -> list[tuple[int, str, str]]:
    return [
        (line.number, one.column, one.reason.removeprefix("book-reason-"))
        for line in read(data).lines
        for one in line.faults
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_goes_out_is_text_and_reads_as_untouched(language: str) -> None:
    data = saved(book_file(TEXTS.translator(language), SHAPE, ROWS, "token"))
    assert read(data) == Sheet("token", (), 2)
    sheet, notes, origin = load_workbook(BytesIO(data)).worksheets
    assert {cell.data_type for row in sheet for cell in row} <= {"s", "d", "n"}
    assert [cell.value for row in sheet for cell in row if cell.data_type == "n"] == [None] * 7
    assert (notes.max_row, origin.sheet_state) == (len(NOTES), "hidden")
    (rule,) = sheet.data_validations.dataValidation
    assert str(rule.sqref).startswith("G2")


Typed = st.text(st.characters(exclude_categories=("Cs",)), max_size=30).map(plain)


@settings(max_examples=40, deadline=None)
@given(
    st.lists(
        st.fixed_dictionaries(
            {
                "matter": Typed,
                "note": Typed,
                "value": st.decimals(-(10**9), 10**9, places=3).map(plain),
                "day": st.dates().map(plain) | st.just(""),
                "mark": st.sampled_from(("", "done", "partly")),
            }
        ),
        max_size=4,
    )
)
def test_whatever_people_typed_comes_back_as_it_was(cells: list[dict[str, str]]) -> None:
    rows = [Row(f"G{number}", one) for number, one in enumerate(cells)]
    data = saved(book_file(T, SHAPE, rows, "token"))
    assert read(data) == Sheet("token", (), len(rows))
    changed = filled(data, *((number, {"本次说明": "=改过"}) for number in range(2, len(rows) + 2)))
    assert len(read(changed).lines) == len(rows)


@pytest.mark.parametrize(
    ("title", "typed", "column", "read_as"),
    [
        ("本次数值", 12, "value", "12"),
        ("本次数值", 0.1, "value", "0.1"),
        ("本次数值", "１，２００．５０ 万元", "value", "1200.5"),
        ("本次数值", "45%", "value", "45"),
        ("本次数值", "-2", "value", "-2"),
        ("数字日期", date(2026, 11, 21), "day", "2026-11-21"),
        ("数字日期", "２０２６年１１月２１日", "day", "2026-11-21"),
        ("数字日期", None, "day", ""),
        ("做到没有", "Partly", "mark", "partly"),
        ("本次说明", date(2026, 11, 21), "note", "2026-11-21"),
        ("本次说明", " 三户 ", "note", "三户"),
    ],
)
def test_what_is_typed_is_read_as_it_is_meant(
    title: str, typed: Any, column: str, read_as: str
) -> None:
    assert said(filled(FILE, (2, {title: typed})))[0][1][column] == read_as


def test_a_percentage_typed_into_an_ordinary_cell_is_read_as_it_is_shown() -> None:
    def percent(book: Workbook) -> None:
        cell = book.worksheets[0]["E2"]
        cell.value, cell.number_format = 0.455, "0.0%"

    assert said(edited(FILE, percent))[0][1]["value"] == "45.5"


@pytest.mark.parametrize(
    ("cells", "found"),
    [
        ({"本次数值": "=1+1"}, ("value", "formula")),
        ({"事项": "=HYPERLINK(1)"}, ("matter", "formula")),
        ({"本次数值": "十二"}, ("value", "not-a-number")),
        ({"本次数值": "1e-999999999"}, ("value", "not-a-number")),
        ({"本次数值": "9" * 40}, ("value", "not-a-number")),
        ({"本次数值": "nan"}, ("value", "not-a-number")),
        ({"数字日期": "下周五"}, ("day", "not-a-day")),
        ({"数字日期": "2026-02-30"}, ("day", "not-a-day")),
        ({"做到没有": "差不多"}, ("mark", "unknown-word")),
        ({"事项": "别的"}, ("matter", "read-only")),
        ({"期": "2026年"}, ("period", "read-only")),
    ],
)
def test_a_wrong_cell_is_told_by_row_and_column(
    cells: Mapping[str, Any], found: tuple[str, str]
) -> None:
    assert faults(filled(FILE, (2, cells))) == [(2, *found)]


def test_rows_may_be_moved_deleted_and_added() -> None:
    def move(book: Workbook) -> None:
        sheet = book.worksheets[0]
        sheet.move_range("A2:H2", rows=8)
        sheet["H10"].value = "挪过"
        sheet["H12"].value = "新的"
        sheet.delete_rows(3)

    moved = edited(FILE, move)
    assert [(line.number, line.key, line.said["note"]) for line in read(moved).lines] == [
        (9, "G1", "挪过"),
        (11, "", "新的"),
    ]


def without_origin(book: Workbook) -> None:
    del book["zhengxian"]


def other_book(book: Workbook) -> None:
    book["zhengxian"]["A1"].value = "gaps"


def other_title(book: Workbook) -> None:
    book.worksheets[0].title = "Sheet1"


def unknown_column(book: Workbook) -> None:
    book.worksheets[0]["I1"].value = "身份证号"


def twice(book: Workbook) -> None:
    book.worksheets[0]["I1"].value = "事 项"


def missing_column(book: Workbook) -> None:
    book.worksheets[0].delete_cols(5)


def many_rows(book: Workbook) -> None:
    book.worksheets[0].cell(book_reading.MOST_ROWS + 2, 8).value = "多"


def many_changes(book: Workbook) -> None:
    for number in range(book_reading.MOST_CHANGED + 1):
        book.worksheets[0].cell(number + 4, 8).value = "多"


@pytest.mark.parametrize(
    ("edit", "reason"),
    [
        (without_origin, "no-origin"),
        (other_book, "other-book"),
        (other_title, "other-book"),
        (unknown_column, "unknown-column"),
        (twice, "unknown-column"),
        (missing_column, "missing-column"),
        (many_rows, "too-many-rows"),
        (many_changes, "too-many-changes"),
    ],
)
def test_a_file_that_does_not_fit_is_refused_whole(
    edit: Callable[[Workbook], None], reason: str
) -> None:
    with pytest.raises(SheetUnfit) as refused:
        read(edited(FILE, edit))
    assert refused.value.reason == f"book-reason-{reason}"
    assert unfit(T, refused.value)


@pytest.mark.parametrize("data", [b"", b"PK", FILE[:400], FILE[:-300]])
def test_what_is_no_workbook_is_refused(data: bytes) -> None:
    with pytest.raises(SheetUnfit, match="unreadable"):
        read(data)


def test_what_would_unpack_to_too_much_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(book_reading, "MOST_BYTES", 1000)
    with pytest.raises(SheetUnfit, match="unreadable"):
        read(FILE)


def test_the_receipt_says_what_became_of_each_row_and_is_read_again() -> None:
    data = filled(FILE, (2, {"本次数值": "十二"}), (behind(FILE), {"本次说明": "=新"}))
    sheet = read(filled(data, (3, {"本次说明": "=SUM(A1)"})))
    wrong = Fault("value", "book-reason-not-a-number", {"text": "十二"})
    report = Report(
        (
            Told(2, "甲", RowOutcome.REFUSED, faults=(wrong, Fault("", "book-reason-stale"))),
            Told(3, "", RowOutcome.ADDED, {"note": ""}),
        ),
        untouched=3,
    )
    back = saved(receipt(T, SHAPE, sheet, report))
    answers = [row["办理情况"] for row in table(back)]
    assert answers[0].startswith("收不下。“本次数值”列：“十二”不是数。")
    assert (answers[1], read(back).token) == ("新增", "token")
    assert report_lines(T, SHAPE, report)[0] == "新增 1 行，变更 0 行，未变 3 行，收不下 1 行。"
    assert report_lines(T, SHAPE, report)[2] == "第 3 行（新的一行）：新增。本次说明：清空"


@pytest.mark.parametrize("name", BOOKS)
def test_columns_and_words_of_every_ledger_are_told_apart(name: str) -> None:
    shape = BOOKS[name].shape
    words = BookWords.of(TEXTS, shape)
    for language in LANGUAGES:
        titles = book_file(TEXTS.translator(language), shape, (), "").titles
        assert len({words.columns["".join(title.split()).lower()] for title in titles}) == len(
            titles
        )
    assert all(set(words.codes[one.key].values()) == set(one.words) for one in shape.columns)
