from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook

from models.rules.roster import (
    ROLES,
    Finding,
    ImportReport,
    OrganisationRow,
    Outcome,
    Part,
    PersonRow,
    RosterSheet,
    RowOutcome,
)
from publishing.documents.roster import (
    NOTES,
    Offers,
    write_links,
    write_roster,
    write_template,
)
from publishing.documents.roster_findings import report_lines
from publishing.documents.roster_reading import MOST_ROWS, read
from publishing.documents.roster_words import CATEGORIES, COLUMNS
from publishing.texts import LANGUAGES, Texts

TEXTS = Texts.load()
ORGANISATION_HEADER = ["编号", "名称", "类别", "上级编号", "起始日期", "截止日期"]
PEOPLE_HEADER = ["编号", "姓名", "党组织编号", "职务", "起始日期", "截止日期", "语言"]
WITH_POSTS = ["编号", "姓名", "党组织编号", "职务", "岗位"]
POSTS = ("", "", "技术员", "网格员 (东片)", "")
SHEET = RosterSheet(
    (
        OrganisationRow(2, "001", "清河镇党委", "township", None, date(2026, 1, 1)),
        OrganisationRow(3, "A", "=东湖支部", "own-kind", "001", None, date(2026, 12, 31)),
    ),
    tuple(
        PersonRow(row, f"P{row}", "李卫国", "A", role, date(2026, 1, 1), None, "zh-Hant", post)
        for row, (role, post) in enumerate(zip(ROLES, POSTS, strict=True), start=2)
    ),
)

OWN = Offers({"own-kind": "自定类别"})


def book(
    path: Path,
    organisations: list[list[Any]] | None = None,
    people: list[list[Any]] | None = None,
    header: list[str] | None = None,
    people_header: list[str] | None = None,
) -> Path:
    workbook = Workbook()
    workbook.remove(workbook.worksheets[0])
    sheets = {
        "党组织": (header or ORGANISATION_HEADER, organisations),
        "人员": (people_header or PEOPLE_HEADER, people),
    }
    for title, (first, rows) in sheets.items():
        if rows is not None:
            sheet = workbook.create_sheet(title)
            for row in [first, *rows]:
                sheet.append(row)
    workbook.save(path)
    return path


def problems(sheet: RosterSheet) -> list[tuple[str, int, str, str]]:
    return [(one.part.value, one.row, one.column, one.reason) for one in sheet.problems]


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_written_is_read_back_in_every_language(tmp_path: Path, language: str) -> None:
    path = tmp_path / "roster.xlsx"
    write_roster(path, SHEET, TEXTS.translator(language), OWN)
    back = read(path, TEXTS)
    # A name that looks like a formula is written as text, and refused when it comes in.
    assert problems(back) == [("organisations", 3, "name", "formula")]
    assert back.people == SHEET.people
    assert back.organisations[0] == SHEET.organisations[0]
    assert back.organisations[1].category == "own-kind"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_template_explains_itself_and_offers_lists(tmp_path: Path, language: str) -> None:
    path, t = tmp_path / "template.xlsx", TEXTS.translator(language)
    write_template(path, t)
    assert read(path, TEXTS) == RosterSheet()
    workbook = load_workbook(path)
    organisations, people, notes, lists = workbook.worksheets
    assert [len(COLUMNS[part]) for part in Part] == [organisations.max_column, people.max_column]
    assert notes.max_row == len(NOTES)
    offered = [cell.value for cell in lists["A"]][1:]
    assert offered[: len(ROLES)] == [t.plain(f"role-{role}") for role in ROLES]
    rules = people.data_validations.dataValidation
    assert {str(rule.sqref).split(":")[0] for rule in rules} == {"C2", "D2", "H2"}
    offers = {str(rule.sqref).split(":")[0]: str(rule.formula1) for rule in rules}
    assert f"'{organisations.title}'!$A$2" in offers["C2"]
    assert f"'{lists.title}'!$A$2" in offers["D2"]


def test_the_template_offers_a_plans_own_categories_and_posts(tmp_path: Path) -> None:
    path = tmp_path / "template.xlsx"
    write_template(path, TEXTS.translator(), Offers({"trade": "各行各业"}, ["技术员"]))
    _, people, _, lists = load_workbook(path).worksheets
    assert [cell.value for cell in lists["B"] if cell.value] == ["类别", "各行各业（trade）"]
    assert [cell.value for cell in lists["D"] if cell.value] == ["岗位", "技术员"]
    rules = people.data_validations.dataValidation
    (offered,) = [rule for rule in rules if str(rule.sqref).startswith("E2")]
    assert "!$D$2" in str(offered.formula1)


def test_a_post_is_read_however_it_was_typed(tmp_path: Path) -> None:
    typed = ["技术员", " 技术员　", "网格员（东片）", None, "Ａ 岗", 5]
    rows = [[f"P{n}", "李卫国", "A", "党员", post] for n, post in enumerate(typed)]
    sheet = read(book(tmp_path / "a.xlsx", [], rows, people_header=WITH_POSTS), TEXTS)
    assert sheet.problems == ()
    read_as = ["技术员", "技术员", "网格员(东片)", "", "A 岗", "5"]
    assert [row.post for row in sheet.people] == read_as


def test_a_file_without_the_column_says_nothing_of_posts(tmp_path: Path) -> None:
    sheet = read(book(tmp_path / "a.xlsx", [], [["P", "李卫国", "A", "党员"]]), TEXTS)
    assert [row.post for row in sheet.people] == [None]


def test_a_post_that_is_a_formula_is_told(tmp_path: Path) -> None:
    rows = [["P", "李卫国", "A", "党员", "=1+1"]]
    sheet = read(book(tmp_path / "a.xlsx", [], rows, people_header=WITH_POSTS), TEXTS)
    assert problems(sheet) == [("people", 2, "post", "formula")]


@pytest.mark.parametrize("category", CATEGORIES)
def test_a_category_is_known_by_word_and_by_code(tmp_path: Path, category: str) -> None:
    words = [TEXTS.translator(language).plain(f"category-{category}") for language in LANGUAGES]
    rows = [["K", "名", word, None] for word in [*words, category, f"某某（{category}）"]]
    sheet = read(book(tmp_path / "a.xlsx", rows), TEXTS)
    assert {row.category for row in sheet.organisations} == {category}


def test_keys_typed_as_numbers_and_days_in_many_forms(tmp_path: Path) -> None:
    days = ["2026-10-01", "2026/10/1", "2026.10.01", "2026年10月1日", datetime(2026, 10, 1)]  # noqa: DTZ001
    rows = [[number, " 李卫国 ", 12.0, "党员", day] for number, day in enumerate(days)]
    sheet = read(book(tmp_path / "a.xlsx", [], rows), TEXTS)
    assert sheet.problems == ()
    assert {row.start for row in sheet.people} == {date(2026, 10, 1)}
    assert [row.key for row in sheet.people] == ["0", "1", "2", "3", "4"]
    assert {(row.name, row.organisation, row.role) for row in sheet.people} == {
        ("李卫国", "12", "member")
    }


@pytest.mark.parametrize(
    ("row", "column", "reason"),
    [
        (["=1+1", "李卫国", "A", "党员"], "key", "formula"),
        (["P", '=HYPERLINK("http://example.invalid")', "A", "党员"], "name", "formula"),
        (["P", "+李卫国", "A", "党员"], "name", "formula"),
        (["P", "@李卫国", "A", "党员"], "name", "formula"),
        (["P", "-李卫国", "A", "党员"], "name", "formula"),
        (["P", "#REF!", "A", "党员"], "name", "formula"),
        (["P", "李卫国", "A", "主席"], "role", "unknown-role"),
        (["P", "李卫国", "A", "群众"], "role", "unknown-role"),
        (["P", "李卫国", "A", "党员", "去年"], "start", "not-a-date"),
        (["P", "李卫国", "A", "党员", None, "2026-02-30"], "end", "not-a-date"),
        (["P", "李卫国", "A", "党员", 46000], "start", "not-a-date"),
        (["P", "李卫国", "A", "党员", None, None, "法文"], "language", "unknown-language"),
    ],
)
def test_a_cell_that_cannot_be_read_is_told(
    tmp_path: Path, row: list[Any], column: str, reason: str
) -> None:
    sheet = read(book(tmp_path / "a.xlsx", [], [["Q", "王秀英", "A", "书记"], row]), TEXTS)
    assert problems(sheet) == [("people", 3, column, reason)]
    assert len(sheet.people) == 2


def test_an_unknown_category_is_told(tmp_path: Path) -> None:
    sheet = read(book(tmp_path / "a.xlsx", [["A", "东湖", "火星", None]]), TEXTS)
    assert problems(sheet) == [("organisations", 2, "category", "unknown-category")]
    assert dict(sheet.problems[0].values) == {"text": "火星"}


def test_empty_rows_are_passed_over_and_numbers_stay_the_sheets(tmp_path: Path) -> None:
    rows = [["T", "清河镇党委", None, None], [None, " "], ["A", "东湖", None, "T"]]
    sheet = read(book(tmp_path / "a.xlsx", rows), TEXTS)
    assert [(row.row, row.superior) for row in sheet.organisations] == [(2, None), (4, "T")]


def test_missing_and_unknown_columns(tmp_path: Path) -> None:
    path = book(
        tmp_path / "a.xlsx", [["A", "东湖", "13800000000"]], header=["编号", "名称", "电话"]
    )
    sheet = read(path, TEXTS)
    assert set(problems(sheet)) == {
        ("organisations", 0, "", "unknown-column"),
        ("organisations", 0, "superior", "missing-column"),
    }
    assert sheet.organisations == ()


def test_files_that_are_no_roster(tmp_path: Path) -> None:
    junk = tmp_path / "junk.xlsx"
    junk.write_bytes(b"PK\x03\x04 not a workbook")
    assert problems(read(junk, TEXTS)) == [("organisations", 0, "", "unreadable")]
    assert problems(read(tmp_path / "gone.xlsx", TEXTS)) == [("organisations", 0, "", "unreadable")]
    other = Workbook()
    other.save(tmp_path / "other.xlsx")
    assert problems(read(tmp_path / "other.xlsx", TEXTS)) == [("organisations", 0, "", "no-sheet")]


def test_a_file_without_end_is_refused(tmp_path: Path) -> None:
    rows = [["A", "东湖", None, "T"]] * (MOST_ROWS + 1)
    sheet = read(book(tmp_path / "a.xlsx", rows), TEXTS)
    assert problems(sheet) == [("organisations", 0, "", "too-many-rows")]
    assert sheet.organisations == ()


def test_links_are_written_for_handing_out(tmp_path: Path) -> None:
    path = tmp_path / "links.xlsx"
    link = "https://t.me/zx_bot?start=abc"
    write_links(path, [["李卫国", "东湖", link, date(2026, 10, 22)]], TEXTS.translator())
    rows = [[cell.value for cell in row] for row in load_workbook(path).worksheets[0]]
    assert rows[0] == ["姓名", "党组织", "个人链接", "有效期至"]
    assert rows[1][:3] == ["李卫国", "东湖", link]


def test_a_rejected_roster_names_sheet_row_column_and_reason() -> None:
    finding = Finding(Part.PEOPLE, 7, "role", "unknown-role", {"text": "主席"})
    lines = report_lines(TEXTS.translator(), ImportReport("T", rejected=(finding,)))
    assert len(lines) == 3
    assert lines[1].startswith("人员，第 7 行，职务：")
    assert "主席" in lines[1]


def test_an_imported_roster_tells_every_rows_outcome() -> None:
    rows = (
        RowOutcome(Part.ORGANISATIONS, 2, "T", "清河镇党委", Outcome.CREATED),
        RowOutcome(Part.PEOPLE, 2, "P", "李卫国", Outcome.CHANGED),
    )
    warning = Finding(Part.ORGANISATIONS, 0, "", "no-secretary", {"key": "T", "name": "清河镇"})
    lines = report_lines(TEXTS.translator("en"), ImportReport("T", rows, warnings=(warning,)))
    assert "1 new, 1 changed, 0 ended, 0 unchanged." in lines
    assert "People, row 2: 李卫国 changed" in lines
    assert lines[-1].startswith("Please note: 清河镇 (T)")


REASONS: dict[str, dict[str, str | int]] = {
    "unreadable": {},
    "no-sheet": {},
    "missing-column": {"title": "编号"},
    "unknown-column": {"title": "电话"},
    "too-many-rows": {"most": 1},
    "formula": {},
    "not-a-date": {"text": "x"},
    "unknown-category": {"text": "x"},
    "unknown-role": {"text": "x"},
    "unknown-language": {"text": "x"},
    "empty": {},
    "too-long": {"limit": 1, "length": 2},
    "repeated": {"key": "x", "first": 2},
    "no-root": {"tree": "none"},
    "two-roots": {"root": "T"},
    "root-below": {"root": "T"},
    "unknown-superior": {"superior": "x"},
    "cycle": {"key": "x"},
    "ends-before-start": {"since": "2026-01-01"},
    "unknown-organisation": {"organisation": "x"},
    "two-names": {"name": "x", "first": 2},
    "start-not-later": {"since": "2026-01-01"},
    "start-needed": {},
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("reason", REASONS)
def test_every_reason_has_its_sentence(language: str, reason: str) -> None:
    finding = Finding(Part.PEOPLE, 3, "key", reason, REASONS[reason])
    lines = report_lines(TEXTS.translator(language), ImportReport("T", rejected=(finding,)))
    assert "{" not in lines[1]
