import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from bot import __main__ as entry
from bot.commands import COMMANDS, Complaint, load, summary


def pretend(monkeypatch: pytest.MonkeyPatch, error: BaseException) -> None:
    def run(args: object) -> int:
        raise error

    command = SimpleNamespace(__doc__="Pretend.", add=lambda parser: None, run=run)
    monkeypatch.setattr(entry, "load", lambda name: command)


@pytest.mark.parametrize(
    ("error", "code", "said"),
    [
        (Complaint("There is no such plan."), 2, "There is no such plan."),
        (KeyboardInterrupt(), 130, ""),
        (RuntimeError("at 7000000001:AAF-abcdefghijklmnopqrstuvwxyz_0123"), 1, "<token>"),
    ],
)
def test_how_a_command_ends(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    error: BaseException,
    code: int,
    said: str,
) -> None:
    pretend(monkeypatch, error)
    assert entry.main([COMMANDS[0]]) == code
    told = capsys.readouterr().err
    assert said in told
    assert "AAF" not in told


@pytest.mark.parametrize("argv", [[], ["nonsense"], ["db"], ["db", "sideways"]])
def test_wrong_arguments_are_told_and_end_with_2(
    capsys: pytest.CaptureFixture[str], argv: list[str]
) -> None:
    with pytest.raises(SystemExit) as end:
        entry.main(argv)
    assert end.value.code == 2
    assert "error:" in capsys.readouterr().err


def test_wrong_settings_are_named_as_they_are_called_outside(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("DATABASE_URL", "mysql://zx:secret@db/zx")
    assert entry.main(["db", "current"]) == 2
    told = capsys.readouterr().err
    assert "DATABASE_URL" in told
    assert "secret" not in told


def test_help_lists_every_command_with_its_purpose(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        entry.main(["--help"])
    told = " ".join(capsys.readouterr().out.split())
    assert end.value.code == 0
    for name in COMMANDS:
        assert summary(load(name)) in told


def test_the_command_line_does_not_load_what_it_does_not_use() -> None:
    code = "import sys, bot.__main__, bot.commands.db; print(sorted(sys.modules))"
    root = Path(entry.__file__).parent.parent
    loaded = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=root
    ).stdout
    for heavy in ("aiogram", "sqlalchemy", "pydantic", "alembic", "apscheduler"):
        assert f"'{heavy}'" not in loaded
