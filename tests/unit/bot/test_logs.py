import io
import json
import logging
import warnings
from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest
from sqlalchemy.exc import OperationalError

from bot.logs import scrub, set_up

TOKEN = "7000000001:AAF-abcdefghijklmnopqrstuvwxyz_0123"


@pytest.fixture
def lines() -> Iterator[io.StringIO]:
    root = logging.getLogger()
    before, level = root.handlers[:], root.level
    stream = io.StringIO()
    set_up("INFO", ["1:short"], stream)
    yield stream
    logging.captureWarnings(False)
    root.handlers[:], root.level = before, level


def test_tokens_are_taken_out_wherever_they_stand() -> None:
    for place in (
        f"https://api.telegram.org/bot{TOKEN}/sendMessage",
        f"https://api.telegram.org/bot{TOKEN.replace(':', '%3A')}/getMe",
        f"token={TOKEN}",
    ):
        assert "AAF" not in scrub(place)
        assert "<token>" in scrub(place)


def test_a_token_given_as_an_argument_or_a_secret_is_not_logged(lines: io.StringIO) -> None:
    logging.getLogger("x").info("calling %s with %s", TOKEN, "1:short")
    assert "calling <token> with <token>" in lines.getvalue()


def test_a_traceback_has_places_and_types_but_not_words(lines: io.StringIO) -> None:
    try:
        try:
            int("what somebody answered")
        except ValueError as error:
            raise RuntimeError(f"about {TOKEN}") from error
    except RuntimeError:
        logging.getLogger("x").exception("update 5 failed")
    text = lines.getvalue()
    assert "builtins.ValueError" in text
    assert "builtins.RuntimeError" in text
    assert "test_logs.py" in text
    assert "invalid literal" not in text
    assert TOKEN not in text


def test_words_about_the_network_and_the_database_are_kept(lines: io.StringIO) -> None:
    group = ExceptionGroup(
        "tasks", [OSError("no route"), OperationalError("SELECT", {}, Exception("locked"))]
    )
    logging.getLogger("x").error("delivery failed", exc_info=group)
    assert "no route" in lines.getvalue()
    assert "locked" in lines.getvalue()


def test_nobody_can_write_a_line_of_his_own(lines: io.StringIO) -> None:
    logging.getLogger("x").info("group %s", "党员群\n2026-01-01 INFO x all is well\x1b[2J\u2028x")
    assert lines.getvalue().count("\n") == 1
    assert "\\x0a2026" in lines.getvalue()
    assert "\x1b" not in lines.getvalue()


@pytest.fixture
def json_lines(lines: io.StringIO) -> io.StringIO:
    set_up("INFO", ["1:short"], lines, "json")
    return lines


def test_a_record_is_a_line_of_json(json_lines: io.StringIO) -> None:
    logging.getLogger("x").warning("a\nb %s %s", "1:short", TOKEN, extra={"error_id": "K7M2QX"})
    (line,) = json_lines.getvalue().splitlines()
    told = json.loads(line)
    at = datetime.fromisoformat(told.pop("at"))
    assert at.utcoffset() == timedelta(0)
    assert told == {
        "level": "WARNING",
        "logger": "x",
        "message": "a\nb <token> <token>",
        "error_id": "K7M2QX",
    }


def test_a_failure_is_one_line_too_and_without_words(json_lines: io.StringIO) -> None:
    try:
        int("what somebody answered")
    except ValueError:
        logging.getLogger("x").exception("update 5 failed")
    (line,) = json_lines.getvalue().splitlines()
    assert "builtins.ValueError" in json.loads(line)["error"]
    assert "test_logs.py" in json.loads(line)["error"]
    assert "invalid literal" not in line


def test_warnings_and_other_levels(lines: io.StringIO) -> None:
    logging.getLogger("x").debug("not this")
    with warnings.catch_warnings(action="default"):
        logging.captureWarnings(True)
        warnings.warn("but this", UserWarning, stacklevel=1)
    assert "but this" in lines.getvalue()
    assert "not this" not in lines.getvalue()
