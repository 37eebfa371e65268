"""Telegram's HTML: https://core.telegram.org/bots/api#html-style"""

import html
import re
from dataclasses import dataclass

from bot.simulator.answers import ApiError, Json, NotModelled, bad

_KINDS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "a": "text_link",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
}
_BEYOND = {"tg-emoji", "tg-time"}
_REFERENCE = re.compile(
    r"&(?:#x[0-9a-fA-F]{1,6}|#[0-9]{1,7}|(?:lt|gt|amp|quot)(?![A-Za-z]));?", re.ASCII
)
_PLAIN = re.compile(r"[^<]+")
_NAME = re.compile(r"[^\s>]*")
_ATTRIBUTE = re.compile(r"[^\s=>/\"']*")
_SPACE = re.compile(r"\s*")
_TOKEN = re.compile(r"[A-Za-z0-9.\-]*")


@dataclass(frozen=True)
class Formatted:
    text: str = ""
    entities: tuple[Json, ...] = ()


def units(text: str) -> int:
    """Length in UTF-16 code units, the way Telegram counts."""
    return len(text) + sum(char > "\uffff" for char in text)


@dataclass
class _Open:
    tag: str
    offset: int
    attributes: dict[str, str]


class HtmlReader:
    """One pass over the mark-up, refusing what Telegram refuses, with its byte offsets."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.at = 0
        self.parts: list[str] = []
        self.size = 0
        self.open: list[_Open] = []
        self.entities: list[Json] = []

    def read(self) -> Formatted:
        while self.at < len(self.source):
            plain = _PLAIN.match(self.source, self.at)
            if plain:
                self._plain(plain)
            elif self.source.startswith("</", self.at):
                self._close()
            else:
                self._start()
        if self.open:
            raise self._broken(
                f'Can\'t find end tag corresponding to start tag "{self.open[-1].tag}"'
            )
        ordered = sorted(self.entities, key=lambda e: (e["offset"], -e["length"]))
        return Formatted("".join(self.parts), tuple(ordered))

    def _plain(self, found: re.Match[str]) -> None:
        text = _unescaped(found.group())
        self.parts.append(text)
        self.size += units(text)
        self.at = found.end()

    def _start(self) -> None:
        begin = self.at
        tag, self.at = self._word(_NAME, begin + 1)
        if self.at >= len(self.source):
            raise self._broken("Unclosed start tag", begin)
        if tag.lower() in _BEYOND:
            raise NotModelled(f"the tag <{tag}>")
        if tag.lower() not in _KINDS:
            raise self._broken(f'Unsupported start tag "{tag.lower()}"', begin)
        attributes = self._attributes(tag.lower(), begin)
        if tag.lower() == "span" and attributes.get("class") != "tg-spoiler":
            raise self._broken('Tag "span" must have class "tg-spoiler"', begin)
        if tag.lower() == "code" and "class" in attributes:
            raise NotModelled("the language of a <code>")
        self.open.append(_Open(tag.lower(), self.size, attributes))

    def _attributes(self, tag: str, begin: int) -> dict[str, str]:
        found: dict[str, str] = {}
        while True:
            self._skip()
            if self.source.startswith(">", self.at):
                self.at += 1
                return found
            name, self.at = self._word(_ATTRIBUTE, self.at)
            if not name:
                raise self._broken(f'Empty attribute name in the tag "{tag}"', begin)
            found[name] = self._value(tag, begin)

    def _value(self, tag: str, begin: int) -> str:
        self._skip()
        if self.source.startswith("=", self.at):
            self.at += 1
            self._skip()
            self._must_go_on(f'Unclosed start tag "{tag}"', begin)
            return self._quoted(begin) if self.source[self.at] in "\"'" else self._token()
        self._must_go_on(f'Unclosed start tag "{tag}"', begin)
        return ""

    def _quoted(self, begin: int) -> str:
        end = self.source.find(self.source[self.at], self.at + 1)
        if end < 0 or end + 1 >= len(self.source):
            raise self._broken("Unclosed start tag", begin)
        value, self.at = self.source[self.at + 1 : end], end + 1
        return _unescaped(value)

    def _token(self) -> str:
        begin = self.at
        value, self.at = self._word(_TOKEN, begin)
        if not re.match(r"[\s>]", self.source[self.at : self.at + 1] or " "):
            raise self._broken("Unexpected end of name token", begin)
        return value.lower()

    def _close(self) -> None:
        begin = self.at
        if not self.open:
            raise self._broken("Unexpected end tag", begin)
        tag, self.at = self._word(_NAME, begin + 2)
        self._skip()
        if not self.source.startswith(">", self.at):
            raise self._broken("Unclosed end tag", begin)
        self.at += 1
        opened = self.open.pop()
        if tag and tag.lower() != opened.tag:
            raise self._broken(
                f"Unmatched end tag at byte offset {self._bytes(begin)}, "
                f'expected "</{opened.tag}>", found "</{tag.lower()}>"'
            )
        self._finish(opened)

    def _finish(self, opened: _Open) -> None:
        if self.size == opened.offset:
            return
        entity: Json = {
            "type": _KINDS[opened.tag],
            "offset": opened.offset,
            "length": self.size - opened.offset,
        }
        if opened.tag == "a":
            entity["url"] = opened.attributes.get("href", "")
            if not re.match(r"\w+:|[^\s/]+\.[^\s/]+", entity["url"]):
                return
        if "expandable" in opened.attributes:
            entity["type"] = "expandable_blockquote"
        self.entities.append(entity)

    def _word(self, pattern: re.Pattern[str], at: int) -> tuple[str, int]:
        found = pattern.match(self.source, at)
        return (found.group(), found.end()) if found else ("", at)

    def _skip(self) -> None:
        self.at = self._word(_SPACE, self.at)[1]

    def _must_go_on(self, reason: str, begin: int) -> None:
        if self.at >= len(self.source):
            raise self._broken(reason, begin)

    def _bytes(self, at: int) -> int:
        return len(self.source[:at].encode())

    def _broken(self, reason: str, begin: int | None = None) -> ApiError:
        where = "" if begin is None else f" at byte offset {self._bytes(begin)}"
        return bad(f"can't parse entities: {reason}{where}")


def _unescaped(text: str) -> str:
    return _REFERENCE.sub(lambda m: html.unescape(m.group()), text) if "&" in text else text
