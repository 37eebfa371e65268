"""Ledgers on the command line, for whoever has no bot at hand."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from bot.__main__ import main
from tests.ledgers import behind, filled, table

PEOPLE = [
    ["P1", "李卫国", "T", "书记"],
    ["P2", "王秀英", "A", "书记"],
    ["P3", "赵长林", "A", "党员"],
]


@pytest.fixture(autouse=True)
def _roster(database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A tree of two organisations; nobody has pressed Start."""
    from openpyxl import load_workbook

    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DATABASE_URL", database_url)
    monkeypatch.delenv("BOT_TOKEN", raising=False)
    assert main(["roster", "template", "roster.xlsx"]) == 0
    book = load_workbook("roster.xlsx")
    organisations: Sequence[list[str | None]] = (
        ["T", "清河镇党委", None, None],
        ["A", "东湖社区党支部", "community", "T"],
    )
    for sheet, rows in zip(book.worksheets, (organisations, PEOPLE), strict=False):
        for row in rows:
            sheet.append(row)
    book.save("roster.xlsx")
    assert main(["roster", "import", "roster.xlsx"]) == 0


def book(action: str, *more: str, name: str = "figures", who: str = "P1") -> int:
    return main(["book", action, name, "ledger.xlsx", "--tree", "T", "--as", who, *more])


def test_a_ledger_goes_out_and_comes_in(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert book("export") == 0
    assert "《外部数字》0 行，已写到 ledger.xlsx" in capsys.readouterr().out
    assert book("import") == 0
    assert "新增 0 行" in capsys.readouterr().out
    path = tmp_path / "ledger.xlsx"
    data = path.read_bytes()
    new = {"数字名称": "没有的", "本次数值": 1, "数字日期": "2026-01-01"}
    path.write_bytes(filled(data, (behind(data), new)))
    assert book("import", "--dry-run", "--receipt", "out.xlsx") == 1
    told = capsys.readouterr().out
    assert "“数字名称”列：没有叫这个名字的外部数字" in told
    assert "什么也没有改" in told
    assert table((tmp_path / "out.xlsx").read_bytes())[0]["办理情况"].startswith("收不下")


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"name": "nosuch"}, "没有叫 nosuch 的台账。现有：indicators（承诺进展）"),
        ({"who": "P3"}, "没有编号为 P3 的负责人"),
        ({"who": "P9"}, "没有编号为 P9 的负责人"),
    ],
)
def test_what_is_not_there_is_said(
    options: dict[str, str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert book("export", **options) == 2
    assert said in capsys.readouterr().err


def test_a_file_that_is_none_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert book("import") == 2
    (tmp_path / "ledger.xlsx").write_bytes(b"PK")
    assert book("import") == 2
    assert "打不开这个文件" in capsys.readouterr().err
    assert book("import", "--receipt", "nowhere/out.xlsx") == 2
    assert "nowhere" in capsys.readouterr().err
