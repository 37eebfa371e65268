from pathlib import Path

import pytest
from openpyxl import load_workbook

from bot.__main__ import main

Rows = list[list[str | None]]

ORGANISATIONS: Rows = [["T", "清河镇党委", None, None], ["A", "东湖社区党支部", "community", "T"]]
PEOPLE: Rows = [["P1", "李卫国", "T", "书记"], ["P2", "王秀英", "A", "书记"]]


@pytest.fixture(autouse=True)
def _settings(database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DATABASE_URL", database_url)
    monkeypatch.delenv("BOT_TOKEN", raising=False)


@pytest.fixture
def filled(tmp_path: Path) -> str:
    """The template, filled in the way a secretary would."""
    path = tmp_path / "roster.xlsx"
    assert main(["roster", "template", str(path), "--plan", "pairing"]) == 0
    book = load_workbook(path)
    for sheet, rows in zip(book.worksheets, (ORGANISATIONS, PEOPLE), strict=False):
        for row in rows:
            sheet.append(row)
    book.save(path)
    return str(path)


def test_a_roster_goes_in_and_comes_out(
    filled: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["roster", "import", filled]) == 0
    told = capsys.readouterr().out
    assert "党组织 2 行，人员 2 行" in told
    assert "新增 4" in told
    exported = str(tmp_path / "out.xlsx")
    assert main(["roster", "export", exported]) == 0
    assert main(["roster", "import", exported]) == 0
    assert "未变 4" in capsys.readouterr().out


def test_a_plans_posts_are_offered_and_come_back(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "roster.xlsx"
    assert main(["roster", "template", str(path), "--plan", "agriculture-2010"]) == 0
    book = load_workbook(path)
    lists = book.worksheets[-1]
    assert [cell.value for cell in lists["D"] if cell.value] == ["岗位", "技术员", "科级干部"]
    book.worksheets[0].append(["T", "县农业局党总支", None, None])
    book.worksheets[1].append(["P1", "李卫国", "T", "党员", "技术员"])
    book.save(path)
    for told in ("新增 2", "未变 2"):
        assert main(["roster", "import", str(path)]) == 0
        assert told in capsys.readouterr().out
    assert main(["roster", "export", str(path)]) == 0
    assert [cell.value for cell in load_workbook(path).worksheets[1]["E"]] == ["岗位", "技术员"]


def test_a_wrong_row_is_told_and_nothing_imported(
    filled: str, capsys: pytest.CaptureFixture[str]
) -> None:
    book = load_workbook(filled)
    book.worksheets[1].append(["P3", "张建军", "Z", "党员"])
    book.save(filled)
    assert main(["roster", "import", filled]) == 1
    assert "人员，第 5 行，党组织编号：没有编号为 Z 的党组织" in capsys.readouterr().out
    assert main(["roster", "export", "out.xlsx"]) == 2
    assert "还没有名册" in capsys.readouterr().err


def test_links_are_written_for_handing_out_once(
    filled: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["roster", "import", filled])
    out = tmp_path / "links.xlsx"
    invite = ["roster", "invite", "--tree", "T", "--bot", "zx_bot", "--out", str(out)]
    assert main(invite) == 0
    rows = [[cell.value for cell in row] for row in load_workbook(out).worksheets[0]]
    assert [row[0] for row in rows] == ["姓名", "李卫国", "王秀英"]
    assert str(rows[1][2]).startswith("https://t.me/zx_bot?start=")
    capsys.readouterr()
    assert main([*invite[:-2]]) == 0
    assert "没有需要发链接的人" in capsys.readouterr().out
    assert main([*invite[:-2], "--renew"]) == 0
    printed = capsys.readouterr().out.splitlines()
    assert [line.split("\t")[0] for line in printed] == ["李卫国", "王秀英"]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["invite", "--tree", "X", "--bot", "b"], "T（清河镇党委）"),
        (["invite"], "BOT_TOKEN"),
        (["export", "nowhere/out.xlsx"], "nowhere"),
    ],
)
def test_what_cannot_be_done_is_said(
    filled: str, capsys: pytest.CaptureFixture[str], arguments: list[str], said: str
) -> None:
    main(["roster", "import", filled])
    assert main(["roster", *arguments]) == 2
    assert said in capsys.readouterr().err


def test_the_language_of_what_is_printed(filled: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["roster", "--language", "en", "import", filled]) == 0
    assert "4 new" in capsys.readouterr().out
