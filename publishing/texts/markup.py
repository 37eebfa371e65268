"""Text that is HTML already, and the ways into and out of it."""

import re
from collections.abc import Iterable
from html import escape, unescape

_TAG = re.compile(r"<[^>]*>")


class Markup(str):
    """HTML that Telegram may be given as it is; any other str is escaped first."""

    __slots__ = ()

    @classmethod
    def of(cls, text: str) -> "Markup":
        return text if isinstance(text, Markup) else cls(escape(text, quote=False))


def joined(parts: Iterable[str], separator: str = "\n") -> Markup:
    """The parts that say something, escaped unless they are Markup."""
    return Markup(separator.join(Markup.of(part) for part in parts if part))


def plain(text: str) -> str:
    """What a reader sees: Markup loses tags and entities, other text stays as it is."""
    return unescape(_TAG.sub("", text)) if isinstance(text, Markup) else text
