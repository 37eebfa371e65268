"""`plan rehearse` with a roster and with a calendar file, as a secretary types it."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from bot.__main__ import main
from models.rules.roster import OrganisationRow, PersonRow, RosterSheet
from publishing.documents.roster import write_roster
from publishing.texts import Texts
from tests.unit.plan.texts import SMALL

SHEET = RosterSheet(
    (
        OrganisationRow(2, "T", "清河镇党委"),
        OrganisationRow(3, "A", "东村党支部", "village", "T"),
    ),
    (
        PersonRow(2, "P1", "李卫国", "T", "secretary"),
        PersonRow(3, "P2", "王秀英", "A", "secretary"),
        PersonRow(4, "P3", "张建军", "A", "member"),
    ),
)


@pytest.fixture(autouse=True)
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("DATA_DIR", str(tmp_path / "data"))
    return tmp_path / "data"


@pytest.fixture
def small(tmp_path: Path) -> str:
    file = tmp_path / "small.yaml"
    file.write_text(SMALL.replace("2026", "2036"), encoding="utf-8")
    return str(file)


def roster(folder: Path, sheet: RosterSheet = SHEET) -> str:
    file = folder / "roster.xlsx"
    write_roster(file, sheet, Texts.load().translator())
    return str(file)


def test_the_table_tells_every_month(
    small: str, tmp_path: Path, data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["plan", "rehearse", small, "--roster", roster(tmp_path)]) == 0
    told = capsys.readouterr()
    assert told.out.splitlines()[2:] == [
        "月份       党员  书记等  群  合计  收得最多的人",
        "2036年3月     0       4   0     4  李卫国 2",
        "2036年4月     0       4   0     4  李卫国 2",
        "2036年5月     0       4   0     4  李卫国 2",
        "全部          0      12   0    12  李卫国 6",
        "以上按谁也没有交来算，是提醒的上限；各人自己交材料、审核引起的消息另算。"
        "“书记等”含副书记和办公室。",
        "每人收到的条数（共 3 人）：一半的人不超过 6，九成的人不超过 6，最多 6。",
    ]
    assert not data.exists()


def test_waiting_is_told_of_on_the_other_stream(
    small: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("bot.commands.rehearsal.PATIENCE", -1.0)
    assert main(["plan", "rehearse", small, "--roster", roster(tmp_path)]) == 0
    told = capsys.readouterr()
    assert told.err.splitlines()[:2] == ["2036年3月已经走完。", "2036年4月已经走完。"]
    assert "走完" not in told.out


def test_nobody_is_told_of_a_short_wait(
    small: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("bot.commands.rehearsal.PATIENCE", 3600.0)
    assert main(["plan", "rehearse", small, "--roster", roster(tmp_path)]) == 0
    assert capsys.readouterr().err == ""


def test_a_time_outside_the_campaign_has_no_table(
    small: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["plan", "rehearse", small, "--roster", roster(tmp_path), "--to", "2036-02-01"]
    assert main(words) == 0
    assert capsys.readouterr().out.splitlines()[2:] == ["这段时间没有安排。"]


def test_a_roster_that_cannot_be_read_or_imported_says_where(
    small: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    junk = tmp_path / "junk.xlsx"
    junk.write_text("no workbook")
    assert main(["plan", "rehearse", small, "--roster", str(junk)]) == 1
    assert capsys.readouterr().out.splitlines() == [
        "名册里有 1 处要先改好，才能预演：",
        "党组织：打不开这个文件。请用模板另存为 .xlsx 格式，再试一次。",
    ]
    rootless = roster(tmp_path, replace(SHEET, organisations=()))
    assert main(["plan", "rehearse", small, "--roster", rootless]) == 1
    assert "党组织：没有找到最高一级党组织。" in capsys.readouterr().out


def test_a_root_that_comes_later_is_told_of(
    small: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    later = tuple(replace(one, start=date(2036, 4, 1)) for one in SHEET.organisations)
    file = roster(tmp_path, replace(SHEET, organisations=later))
    assert main(["plan", "rehearse", small, "--roster", file]) == 2
    assert "活动从2036年3月1日开始" in capsys.readouterr().err


def test_a_calendar_is_written_beside_what_is_printed(
    small: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out.ics"
    assert main(["plan", "rehearse", small]) == 0
    alone = capsys.readouterr().out
    assert main(["plan", "rehearse", small, "--ics", str(out)]) == 0
    events = len(alone.splitlines()) - 2
    told = f"日历已写好：{out}，共 {events} 条，可以导入手机或电脑的日历。\n"
    assert capsys.readouterr().out == alone + told
    assert out.read_bytes().count(b"BEGIN:VEVENT\r\n") == events


def test_the_calendar_comes_with_a_roster_too(small: str, tmp_path: Path) -> None:
    out = tmp_path / "out.ics"
    words = ["--roster", roster(tmp_path), "--from", "2036-03-25", "--to", "2036-03-25"]
    assert main(["plan", "rehearse", small, *words, "--ics", str(out)]) == 0
    assert out.read_bytes().count(b"DTSTART:20360325T01") == 2


def test_nothing_to_write_is_not_written(
    small: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out.ics"
    assert main(["plan", "rehearse", small, "--to", "2036-02-01", "--ics", str(out)]) == 0
    assert "没有写" in capsys.readouterr().out
    assert not out.exists()


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["--roster", "gone.xlsx"], "找不到名册"),
        (["--roster", "."], "找不到名册"),
        (["--ics", "small.yaml"], "small.yaml 已经有了。请用 --ics 换一个文件名。"),
        (["--ics", "."], "已经有了"),
        (["--ics", "gone/out.ics"], "没有 gone 这个文件夹"),
    ],
)
def test_files_that_cannot_be_are_told_before_anything_runs(
    small: str,
    tmp_path: Path,
    words: list[str],
    told: str,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    before = Path(small).read_bytes()
    assert main(["plan", "rehearse", small, *words]) == 2
    said = capsys.readouterr()
    assert told in said.err
    assert said.out == ""
    assert Path(small).read_bytes() == before
