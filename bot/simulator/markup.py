"""Text with entities, as Telegram reads it: offsets and lengths count UTF-16 units."""

import re
from typing import Any

from bot.simulator.answers import Json, NotModelled, bad
from bot.simulator.entities import formatted
from bot.simulator.html_reader import Formatted, HtmlReader, units

__all__ = ["Formatted", "commands_in", "parse", "units"]

_COMMAND = re.compile(r"(?:(?<=\s)|^)/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![\w@])")


def commands_in(text: str) -> tuple[Json, ...]:
    """Telegram marks the commands in what people type; libraries look for that mark."""
    return tuple(
        {"type": "bot_command", "offset": units(text[: m.start()]), "length": units(m.group())}
        for m in _COMMAND.finditer(text)
    )


def parse(text: str, parse_mode: str | None, entities: Any) -> Formatted:
    """Raises ApiError for broken mark-up and NotModelled for Markdown, which the bot never uses."""
    if _size(text) > 1 << 15:
        raise bad("text is too long")
    mode = (parse_mode or "none").lower()
    if mode in {"markdown", "markdownv2"}:
        raise NotModelled(f"parse_mode {parse_mode}")
    if mode not in {"html", "none"}:
        raise bad("unsupported parse_mode")
    parsed = HtmlReader(text).read() if mode == "html" else formatted(text, entities)
    return _trimmed(parsed)


def _size(text: str) -> int:
    try:
        return len(text.encode())
    except UnicodeEncodeError as error:
        raise bad("strings must be encoded in UTF-8") from error


def _trimmed(parsed: Formatted) -> Formatted:
    text = parsed.text.strip()
    if text == parsed.text:
        return parsed
    lead = units(parsed.text[: len(parsed.text) - len(parsed.text.lstrip())])
    return Formatted(text, tuple(_moved(parsed.entities, lead, units(text))))


def _moved(entities: tuple[Json, ...], lead: int, size: int) -> list[Json]:
    moved = []
    for entity in entities:
        start = max(entity["offset"] - lead, 0)
        end = min(entity["offset"] + entity["length"] - lead, size)
        if end > start:
            moved.append({**entity, "offset": start, "length": end - start})
    return moved
