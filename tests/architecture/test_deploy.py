"""What the files in deploy/ say is there: commands, options, folders, settings."""

import re
from pathlib import Path

import pytest

from bot.__main__ import main
from bot.commands import COMMANDS
from bot.config import Settings

ROOT = Path(__file__).parents[2]
FILES = sorted((ROOT / "deploy").iterdir())
COMMAND = re.compile(r'-m"?,? "?bot"?,? "?([a-z]+)')
PACKAGES = {
    "bot",
    "handlers",
    "migrations",
    "models",
    "plans",
    "publishing",
    "scheduler",
    "services",
}


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_every_command_exists(file: Path) -> None:
    assert set(COMMAND.findall(file.read_text("utf-8"))) <= set(COMMANDS)


def test_the_commands_are_found_where_they_stand() -> None:
    said = "".join(file.read_text("utf-8") for file in FILES)
    assert {"run", "db", "backup", "doctor"} <= set(COMMAND.findall(said))


def test_every_setting_exists() -> None:
    said = "".join(file.read_text("utf-8") for file in FILES)
    named = set(re.findall(r"\b([A-Z]+_[A-Z_]+)=", said))
    python = {"PYTHONDONTWRITEBYTECODE", "PYTHONUNBUFFERED"}
    assert named - python <= {name.upper() for name in Settings.model_fields}


def test_the_container_has_every_package_and_nothing_else() -> None:
    copied = re.findall(r"^COPY (\S+) (\S+)$", (ROOT / "deploy/Dockerfile").read_text(), re.M)
    assert {source for source, _ in copied} == PACKAGES | {"requirements.lock"}


def test_the_timers_options_are_the_commands(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["backup", "--help"])
    helped = capsys.readouterr().out
    said = (ROOT / "deploy/zhengxian-backup.service").read_text("utf-8")
    assert set(re.findall(r"--(out|to-key)\b", said)) == {"out", "to-key"}
    assert "--out" in helped
    assert "--to-key" in helped
