"""What fuzzing found, one example each, and what is answered now."""

import asyncio
from collections.abc import Mapping
from io import BytesIO
from pathlib import Path

import pytest

from bot.web import guarding
from models.plan.positions import parse
from models.plan.problems import PlanErrors
from models.rules.books import SheetUnfit
from models.rules.roster import Finding, Part
from publishing.documents.book_reading import read_book
from publishing.documents.cells import MOST_COLUMNS, lines, workbook
from publishing.documents.roster_reading import MOST_BYTES, read
from publishing.plans.problems import PRINTED, report
from publishing.texts import Texts
from tests.fuzz import pages, workbooks
from tests.fuzz.wire import HOST, Asked
from tests.unit.plan.texts import SMALL, problems

UNREADABLE = (Finding(Part.ORGANISATIONS, 0, "", "unreadable"),)
SHEET = "xl/worksheets/sheet1.xml"


# Plan files


@pytest.mark.parametrize(
    "written",
    ['"\\U00110000"', '"\\UFFFFFFFF"', f"%YAML 1.{'9' * 5000}\n---\na: 1"],
    ids=["beyond Unicode", "beyond a C integer", "five thousand digits"],
)
def test_what_yaml_itself_falls_over_has_a_line(written: str) -> None:
    (found,) = problems(f"{written}\n")
    assert (found.code, found.place.line) == ("no-yaml", 1)


@pytest.mark.parametrize("hidden", ["\\0", "\\x1b", "\\ud800", "\\x7f"])
def test_a_control_character_in_an_escape_is_refused_as_one_in_the_text(hidden: str) -> None:
    """It went into the plan, and PostgreSQL would not have taken it; or to a terminal."""
    titled = SMALL.replace("title: 小活动", f'title: "小{hidden}活动"')
    found = problems(titled)
    assert [(one.code, one.place.line) for one in found] == [("strange-character", 3)]
    with pytest.raises(PlanErrors) as refused:
        parse(f'"a{hidden}": 1\n', "plan.yaml")
    assert [one.code for one in refused.value.problems] == ["strange-character"]


def test_a_file_of_nothing_but_mistakes_is_answered_in_a_page_or_two() -> None:
    """Each unknown key was looked up, twenty thousand of them, and seven megabytes were told."""
    found = problems("".join(f"a{number}: 1\n" for number in range(3_000)))
    told = report(Texts.load().translator(), found)
    assert len(found) == 200
    assert told.count("\n") < 2 * PRINTED + 3
    assert f"还有 {200 - PRINTED} 处" in told


def test_no_plan_has_thousands_of_stages() -> None:
    """Each was compared with each other: eight million remarks in a file of 200,000 characters."""
    stage = "{title: 段, start: 2026-03-01, end: 2026-05-31}"
    stages = "".join(f"  s{number}: {stage}\n" for number in range(61))
    (found,) = problems(f"{SMALL}stages:\n{stages}")
    assert (found.code, found.values["limit"]) == ("too-many", 60)


# Workbooks


def bent(changes: Mapping[str, bytes | None], of: bytes) -> bytes:
    return workbooks.packed(
        {name: data for name, data in (workbooks.parts(of) | changes).items() if data is not None}
    )


@pytest.mark.parametrize(
    "changes",
    [
        {SHEET: b""},
        {SHEET: b"<worksheet><sheetData><row r='1'>"},
        {SHEET: b'<!DOCTYPE x [<!ENTITY a "b">]><worksheet>&a;</worksheet>'},
        {"xl/workbook.xml": b"<workbook/>"},
        {"[Content_Types].xml": None},
        {"xl/styles.xml": b"<styleSheet><cellXfs count='x'/></styleSheet>"},
    ],
    ids=["empty", "cut off", "with an entity", "without sheets", "without types", "odd styles"],
)
def test_a_broken_workbook_is_told_to_be_unreadable(
    changes: Mapping[str, bytes | None], tmp_path: Path
) -> None:
    """XML that ends too early raised what nobody caught."""
    path = tmp_path / "roster.xlsx"
    path.write_bytes(bent(changes, workbooks.roster()))
    found = read(path, workbooks.TEXTS)
    assert found.problems == UNREADABLE or found.problems[0].reason == "no-sheet"
    with pytest.raises(SheetUnfit):
        read_book(BytesIO(bent(changes, workbooks.ledger())), workbooks.SHAPE, workbooks.WORDS)


def test_a_row_is_no_wider_than_anything_can_be_said_in(tmp_path: Path) -> None:
    """One cell at the far right of each row made 650 million empty ones of a small file."""
    wide = b'<row r="%d"><c r="XFD%d"><v>1</v></c></row>'
    rows = b"".join(wide % (number, number) for number in range(1, 50))
    path = tmp_path / "roster.xlsx"
    head = (
        b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
    )
    sheet = head + rows + b"</sheetData></worksheet>"
    path.write_bytes(bent({SHEET: sheet}, workbooks.roster()))
    with workbook(path, MOST_BYTES) as book:
        found = lines(book.worksheets[0], 40)
    assert [len(row) for row in found] == [MOST_COLUMNS] * 40


def test_a_control_character_in_a_cell_is_left_out(tmp_path: Path) -> None:
    """Two keys that looked alike were two people."""
    path = tmp_path / "roster.xlsx"
    data = workbooks.parts(workbooks.roster())
    name = next(one for one, part in data.items() if b">P2<" in part)
    changed = data[name].replace(b">P2<", b">P&#127;&#133;2<")
    path.write_bytes(bent({name: changed}, workbooks.roster()))
    assert [one.key for one in read(path, workbooks.TEXTS).people] == ["P1", "P2"]


# The form on the web

FORM = b"application/x-www-form-urlencoded"


@pytest.mark.parametrize(
    "asked",
    [
        Asked(b"POST", b"/ballot", pages.OURS, b"\x80"),
        Asked(b"POST", b"/ballot", ((b"Content-Type", FORM), (b"Origin", b"http://[")), b"a=b"),
        Asked(b"POST", b"/ballot", ((b"Content-Type", FORM + b";charset=idna"), pages.OURS[1])),
    ],
    ids=["no UTF-8", "an origin that is no address", "an encoding for domain names"],
)
def test_what_is_no_form_is_the_senders_fault(asked: Asked, tmp_path: Path) -> None:
    with pages.opened(tmp_path) as check:
        check(asked)


async def test_a_body_that_does_not_come_is_not_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It was waited for, and then said to be our fault."""
    monkeypatch.setattr(guarding, "PATIENCE", 0.01)
    async with pages.served(tmp_path) as form:
        slow = Asked(b"POST", b"/ballot", pages.OURS, b"code=", length=500)
        reader, writer = await asyncio.open_connection(HOST, form.port)
        writer.write(pages.told(slow, form.known).sent())
        assert (await reader.readline()).split()[1] == b"408"
        writer.transport.abort()
