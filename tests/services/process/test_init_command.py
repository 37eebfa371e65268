"""`init` with options, in a folder where nothing is, or something."""

import sqlite3
import stat
from contextlib import closing
from errno import ENOSPC
from os import strerror
from pathlib import Path

import pytest
from openpyxl import load_workbook
from sqlalchemy.ext.asyncio import AsyncSession

from bot.__main__ import main
from bot.config import token_in
from bot.founding import founding, making
from models.plan.loading import load
from models.rules.roster import RosterSheet
from publishing.documents.roster_reading import read
from publishing.texts import Texts

TOKEN = "123456789:" + "A" * 35
NOWHERE = "http://127.0.0.1:9"
ALL = {
    "--language": "zh-Hans",
    "--token": TOKEN,
    "--bot": "qinghe_bot",
    "--organisation": "清河镇党委：#1",
    "--secretary": "周文博",
    "--plan": "pairing",
    "--start": "2099-03-01",
}


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder; Telegram is out of reach."""
    folder = tmp_path / "empty"
    folder.mkdir()
    monkeypatch.chdir(folder)
    monkeypatch.setenv("API_BASE", NOWHERE)
    for name in ("BOT_TOKEN", "DATABASE_URL", "DATA_DIR"):
        monkeypatch.delenv(name, raising=False)
    return folder


def init(**instead: str | None) -> int:
    given = ALL | {f"--{name}": value for name, value in instead.items()}
    return main(["init", *(word for pair in given.items() if pair[1] for word in pair if word)])


def files(folder: Path) -> list[str]:
    return sorted(str(one.relative_to(folder)) for one in folder.rglob("*") if one.is_file())


def roster(path: Path) -> RosterSheet:
    return read(path, Texts.load())


def test_everything_is_there_and_the_roster_passes_its_examples_over(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert init() == 0

    told = capsys.readouterr().out
    assert files(here) == [
        ".env",
        "data/zhengxian.db",
        "invitation.pdf",
        "plans/pairing-2099.yaml",
        "roster.xlsx",
    ]
    for secret in (".env", "invitation.pdf"):
        assert stat.S_IMODE((here / secret).stat().st_mode) == 0o600
    assert token_in(here / ".env") == TOKEN
    assert TOKEN not in told
    assert "https://t.me/qinghe_bot?start=" in told
    plan = load(here / "plans" / "pairing-2099.yaml").plan
    assert (str(plan.period.start), plan.issuer) == ("2099-03-01", "清河镇党委：#1")
    book = load_workbook(here / "roster.xlsx")
    assert [cell.value for cell in book.worksheets[0]["A"]] == ["编号", "001", "示例"]
    sheet = roster(here / "roster.xlsx")
    assert [row.name for row in sheet.organisations] == ["清河镇党委：#1"]
    assert [(row.name, row.role) for row in sheet.people] == [("周文博", "secretary")]
    assert not sheet.problems


def test_twice_changes_nothing_and_says_what_is_there(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert init() == 0
    before = {name: (here / name).read_bytes() for name in files(here)}
    capsys.readouterr()

    assert init() == 0

    told = capsys.readouterr().out
    assert "都已经安顿好了" in told
    assert "清河镇党委：#1（编号 001）" in told
    assert {name: (here / name).read_bytes() for name in files(here)} == before


def test_what_is_there_is_never_written_over(here: Path) -> None:
    (here / ".env").write_text("ZONE=Asia/Urumqi\n# mine\n")
    (here / "roster.xlsx").write_text("mine")

    assert init() == 0

    assert (here / "roster.xlsx").read_text() == "mine"
    assert len(roster(here / "roster-2.xlsx").people) == 1
    lines = (here / ".env").read_text().splitlines()
    assert lines == ["ZONE=Asia/Urumqi", "# mine", f"BOT_TOKEN={TOKEN}"]


def test_another_token_is_left_alone(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / ".env").write_text("BOT_TOKEN=1:other\n")

    assert init() == 2

    assert files(here) == [".env"]
    assert "另一个令牌" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("token", "x", "不像令牌"),
        ("bot", None, "--bot"),
        ("organisation", None, "--organisation"),
        ("plan", "nothing", "没有这一份"),
        ("start", "2001-01-01", "已经结束"),
    ],
)
def test_an_option_that_cannot_be_taken_leaves_nothing(
    here: Path, capsys: pytest.CaptureFixture[str], name: str, value: str | None, said: str
) -> None:
    assert init(**{name: value}) == 2

    assert said in capsys.readouterr().err
    assert files(here) == []


def test_interrupted_in_the_middle_it_leaves_nothing(
    here: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(making.Stage, "settle", interrupted)

    assert init() == 130

    assert list(here.iterdir()) == []
    assert "什么都没有留下" in capsys.readouterr().out


def test_a_database_that_was_there_stays_where_it_is(
    here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{here}/mine.db")
    assert main(["db", "upgrade"]) == 0

    assert init() == 0

    with sqlite3.connect(here / "mine.db") as database:
        assert database.execute("select name from members").fetchall() == [("周文博",)]
    assert not (here / "data" / "zhengxian.db").exists()


@pytest.fixture
def mine(here: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A database with tables and nobody in it, and settings of one's own."""
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{here}/mine.db")
    assert main(["db", "upgrade"]) == 0
    (here / ".env").write_text("ZONE=Asia/Urumqi\n")
    return here / "mine.db"


def rows(database: Path) -> int:
    with closing(sqlite3.connect(database)) as opened:
        tables = ("organisations", "members", "appointments", "invitations")
        return sum(opened.execute(f"select count(*) from {one}").fetchone()[0] for one in tables)  # noqa: S608


def test_a_sheet_that_fails_leaves_no_tree_in_a_database_that_was_there(
    here: Path,
    mine: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Else a second run would say that all is there, and nobody would have a link."""
    with monkeypatch.context() as broken:
        broken.setattr(founding, "_write_sheet", _full)
        assert init() == 2
    assert "没有办成：No space left on device" in capsys.readouterr().err
    assert rows(mine) == 0
    assert files(here) == [".env", "mine.db"]
    assert init() == 0
    assert rows(mine) == 4


@pytest.mark.system
@pytest.mark.parametrize("at", [1, 3])
def test_a_file_that_cannot_be_put_in_its_place_takes_all_of_them_away(
    here: Path,
    mine: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    at: int,
) -> None:
    moved, move = [], making.shutil.move

    def failing(*args: Path) -> object:
        moved.append(args)
        return _full() if len(moved) == at else move(*args)

    with monkeypatch.context() as broken:
        broken.setattr(making.shutil, "move", failing)
        assert init() == 2
    assert "没有办成：No space left on device" in capsys.readouterr().err
    assert rows(mine) == 0
    assert files(here) == [".env", "mine.db"]
    assert (here / ".env").read_text() == "ZONE=Asia/Urumqi\n"


def test_a_commit_that_fails_takes_the_files_away(
    here: Path,
    mine: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    with monkeypatch.context() as broken:
        broken.setattr(AsyncSession, "commit", _full)
        assert init() == 2
    assert "没有办成：No space left on device" in capsys.readouterr().err
    assert rows(mine) == 0
    assert files(here) == [".env", "mine.db"]
    assert (here / ".env").read_text() == "ZONE=Asia/Urumqi\n"


def _full(*_: object) -> None:
    raise OSError(ENOSPC, strerror(ENOSPC))
