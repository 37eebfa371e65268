"""A command that a document names is one that there is, with the options that it has."""

import argparse
import re
from pathlib import Path

import pytest

from bot.commands import COMMANDS, load
from tests.architecture.documented import LEFT_OPEN, PAGES, ROOT, commands, targets

NAMED = [
    pytest.param(words, id=f"{page.relative_to(ROOT)}: {' '.join(words)}")
    for page in PAGES
    for words in commands(page)
]
MADE = sorted({name for page in PAGES for name in targets(page)})


STANDS_FOR = {"N": "1", "ID": "pairing", "编号": "pairing", LEFT_OPEN: "something"}


def whole(words: list[str]) -> list[str]:
    """Without what is left open, unless an option waits for it."""
    end = words.index(LEFT_OPEN) if LEFT_OPEN in words else len(words)
    return words[: end + words[end - 1].startswith("--")]


class Wrong(Exception):
    pass


class Parser(argparse.ArgumentParser):
    """What follows is left out here and there: what is required is not asked for."""

    def error(self, message: str) -> None:  # type: ignore[override]
        if "required" not in message:
            raise Wrong(message)


def parsed(words: list[str]) -> None:
    parser = Parser(prog="python -m bot", exit_on_error=False)
    found = parser.add_subparsers(dest="command")
    if words[0] not in COMMANDS:
        raise Wrong(words[0])
    load(words[0]).add(found.add_parser(words[0]))
    try:
        parser.parse_args([STANDS_FOR.get(word, word) for word in whole(words)])
    except argparse.ArgumentError as error:
        raise Wrong(str(error)) from None
    except SystemExit as asked:
        if asked.code:
            raise Wrong(str(asked.code)) from None


@pytest.mark.parametrize("words", NAMED)
def test_a_command_is_there(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    parsed(words)


@pytest.mark.parametrize("words", [["baking"], ["plan", "bake", "x"], ["doctor", "--deep"]])
def test_one_that_is_not_there_is_found(words: list[str]) -> None:
    with pytest.raises(Wrong):
        parsed(words)


@pytest.mark.parametrize("name", MADE)
def test_a_target_is_there(name: str) -> None:
    assert re.search(rf"^{name}:", (Path(ROOT) / "Makefile").read_text("utf-8"), re.MULTILINE)


def test_the_pages_name_commands() -> None:
    assert len(NAMED) > 40
    assert {"demo", "test", "lint"} <= set(MADE)
