"""Log lines for whoever runs the process: no token, no text that anybody wrote.

An exception's own words may quote an answer, so of most only type and place are kept. A record is
one line of text (a traceback below it), or one line of JSON.
"""

import json
import logging
import re
import sys
import traceback
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from typing import Any, Literal, TextIO

from sqlalchemy.exc import OperationalError

TOKEN = re.compile(r"\d{5,}(?::|%3[Aa])[A-Za-z0-9_-]{30,}")
WORDS_ARE_SAFE = (OSError, OperationalError)
"""The network, the disk, a locked database: their words are the operator's."""
_CONTROL = {code: f"\\x{code:02x}" for code in (*range(32), 127, *range(128, 160))}
_CONTROL |= {0x2028: "\\u2028", 0x2029: "\\u2029"}
LINE = "%(asctime)s %(levelname)s %(name)s %(message)s"


class Scrubber(logging.Formatter):
    """Formats a record whole, traceback included, then takes out what must not be kept."""

    def __init__(self, secrets: Iterable[str] = ()) -> None:
        super().__init__(LINE)
        self._secrets = tuple(secret for secret in secrets if secret)

    def format(self, record: logging.LogRecord) -> str:
        return scrub(super().format(record), self._secrets)

    def formatMessage(self, record: logging.LogRecord) -> str:
        """One line: whoever could break it could write lines of his own."""
        return super().formatMessage(record).translate(_CONTROL)

    def formatException(self, ei: Any) -> str:
        return "".join(_told(ei[1])).rstrip()


class JsonLines(Scrubber):
    """`at` in UTC, `level`, `logger`, `message`; `error` with its traceback, and `error_id`, the
    number that the person was shown, where there are any."""

    def format(self, record: logging.LogRecord) -> str:
        told: dict[str, str] = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname,
            "logger": record.name,
            "message": record.getMessage(),
        }
        if record.exc_info:
            told["error"] = self.formatException(record.exc_info)
        if number := getattr(record, "error_id", None):
            told["error_id"] = str(number)
        clean = {name: scrub(word, self._secrets) for name, word in told.items()}
        return json.dumps(clean, ensure_ascii=True)


FORMATS: dict[str, type[Scrubber]] = {"text": Scrubber, "json": JsonLines}


def scrub(text: str, secrets: Iterable[str] = ()) -> str:
    """`text` without bot tokens, also inside URLs."""
    for secret in secrets:
        text = text.replace(secret, "<token>").replace(secret.replace(":", "%3A"), "<token>")
    return TOKEN.sub("<token>", text)


def _told(error: BaseException | None) -> Iterator[str]:
    """Causes first, as Python prints them; the members of a group before the group."""
    if error is None:
        return
    yield from _told(error.__cause__ or error.__context__)
    for member in error.exceptions if isinstance(error, BaseExceptionGroup) else ():
        yield from _told(member)
    words = f": {error}" if isinstance(error, WORDS_ARE_SAFE) else ""
    yield "".join(traceback.format_tb(error.__traceback__))
    yield f"{type(error).__module__}.{type(error).__qualname__}{words}\n"


def set_up(
    level: str,
    secrets: Iterable[str] = (),
    stream: TextIO | None = None,
    form: Literal["text", "json"] = "text",
) -> None:
    """Send everything, warnings included, to one scrubbed stream (standard error)."""
    handler = logging.StreamHandler(stream or sys.stderr)
    handler.setFormatter(FORMATS[form](secrets))
    logging.basicConfig(level=level, handlers=[handler], force=True)
    logging.captureWarnings(True)
