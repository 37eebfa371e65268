"""Log lines for whoever runs the process: no token, no text that anybody wrote."""

import logging
import re
import sys
from collections.abc import Iterable
from typing import TextIO

TOKEN = re.compile(r"\d{5,}(?::|%3[Aa])[A-Za-z0-9_-]{30,}")
# Errors of aiogram and pydantic quote the whole message they could not read.
QUOTED = re.compile(r"(Content: |input_value=).*", re.DOTALL)
LINE = "%(asctime)s %(levelname)s %(name)s %(message)s"


class Scrubber(logging.Formatter):
    """Formats a record whole, traceback included, then takes out what must not be kept."""

    def __init__(self, secrets: Iterable[str] = ()) -> None:
        super().__init__(LINE)
        self._secrets = tuple(secret for secret in secrets if secret)

    def format(self, record: logging.LogRecord) -> str:
        return scrub(super().format(record), self._secrets)


def scrub(text: str, secrets: Iterable[str] = ()) -> str:
    """`text` without bot tokens, also inside URLs, and without quoted messages."""
    for secret in secrets:
        text = text.replace(secret, "<token>").replace(secret.replace(":", "%3A"), "<token>")
    return QUOTED.sub(r"\1<withheld>", TOKEN.sub("<token>", text))


def set_up(level: str, secrets: Iterable[str] = (), stream: TextIO | None = None) -> None:
    """Send everything, warnings included, to one scrubbed stream (standard error)."""
    handler = logging.StreamHandler(stream or sys.stderr)
    handler.setFormatter(Scrubber(secrets))
    logging.basicConfig(level=level, handlers=[handler], force=True)
    logging.captureWarnings(True)
