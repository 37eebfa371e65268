"""The little HTML that the pages are made of: what is neither tag nor Markup is escaped."""

import re
from collections.abc import Iterable
from html import escape

from publishing.texts import Markup, plain

Attributes = dict[str, str | int | bool | None]

_TITLE = re.compile(r"^<b>(?P<words>.*)</b>$")
BULLET = "· "


class Html(str):
    """HTML as it is sent; any other str is escaped first."""

    __slots__ = ()


def put(inside: str) -> Html:
    """Markup comes from our own texts, escaped already."""
    return Html(inside) if isinstance(inside, Html | Markup) else Html(escape(inside))


def tag(element: str, /, *inside: str, **attributes: str | int | bool | None) -> Html:
    """`for_`, `class_`, `aria_label`: as Python can write them."""
    said = _said(attributes)
    return Html(f"<{element}{said}>{''.join(map(put, inside))}</{element}>")


def void(element: str, /, **attributes: str | int | bool | None) -> Html:
    return Html(f"<{element}{_said(attributes)}>")


def together(parts: Iterable[str]) -> Html:
    return Html("".join(map(put, parts)))


def hidden(name: str, value: str | int) -> Html:
    return void("input", type="hidden", name=name, value=value)


def article(words: Markup) -> Html:
    """A sentence of the chat as a page: its first bold line is the heading, lines with a dot are
    a list, blank lines separate."""
    blocks = [block for block in words.split("\n\n") if block.strip()]
    return together(_block(block, first=number == 0) for number, block in enumerate(blocks))


def heading(words: Markup) -> str:
    """The first line in plain words, for the window's title."""
    return plain(Markup(words.partition("\n")[0]))


def _block(block: str, *, first: bool) -> Html:
    parts, points, lines = [], [], []
    for line in (line.strip() for line in block.split("\n")):
        if found := _TITLE.match(line):
            parts.append(tag("h1" if first else "h2", Markup(found["words"])))
        elif line.startswith(BULLET):
            points.append(tag("li", Markup(line.removeprefix(BULLET))))
        elif line:
            lines.append(Html(line))
    if lines:
        parts.append(tag("p", Html("<br>".join(lines))))
    if points:
        parts.append(tag("ul", *points))
    return together(parts)


def _said(attributes: Attributes) -> str:
    return "".join(
        f" {_name(name)}" if value is True else f' {_name(name)}="{escape(str(value))}"'
        for name, value in attributes.items()
        if value is not None and value is not False
    )


def _name(name: str) -> str:
    return name.rstrip("_").replace("_", "-")
