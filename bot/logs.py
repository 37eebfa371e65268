"""Log lines for whoever runs the process: no token, no text that anybody wrote.

An exception's own words may quote an answer, so of most only type and place are kept.
"""

import logging
import re
import sys
import traceback
from collections.abc import Iterable, Iterator
from typing import Any, TextIO

from sqlalchemy.exc import OperationalError

TOKEN = re.compile(r"\d{5,}(?::|%3[Aa])[A-Za-z0-9_-]{30,}")
WORDS_ARE_SAFE = (OSError, OperationalError)
"""The network, the disk, a locked database: their words are the operator's."""
LINE = "%(asctime)s %(levelname)s %(name)s %(message)s"


class Scrubber(logging.Formatter):
    """Formats a record whole, traceback included, then takes out what must not be kept."""

    def __init__(self, secrets: Iterable[str] = ()) -> None:
        super().__init__(LINE)
        self._secrets = tuple(secret for secret in secrets if secret)

    def format(self, record: logging.LogRecord) -> str:
        return scrub(super().format(record), self._secrets)

    def formatException(self, ei: Any) -> str:
        return "".join(_told(ei[1])).rstrip()


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


def set_up(level: str, secrets: Iterable[str] = (), stream: TextIO | None = None) -> None:
    """Send everything, warnings included, to one scrubbed stream (standard error)."""
    handler = logging.StreamHandler(stream or sys.stderr)
    handler.setFormatter(Scrubber(secrets))
    logging.basicConfig(level=level, handlers=[handler], force=True)
    logging.captureWarnings(True)
