"""The few shapes that our pictures are made of. Lengths are pixels of the finished picture."""

from collections.abc import Iterable
from html import escape
from typing import Literal
from unicodedata import east_asian_width

from publishing.pictures.raster import FAMILY

Anchor = Literal["start", "middle", "end"]

INK, QUIET, TRACK, PAPER = "#1f2933", "#52606d", "#e4e7eb", "#ffffff"
BLUE, RED, GREEN, BROWN = "#2b6cb0", "#b3261e", "#1b7a3d", "#9a5b00"
"""On white all but TRACK have a contrast of at least 4.5 : 1."""

ELLIPSIS = "…"
NARROW = 0.56
"""Of the size: how wide a Latin letter is on average; a Chinese character is as wide as high."""


def document(width: float, height: float, shapes: Iterable[str]) -> str:
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{_n(width)}" height="{_n(height)}" '
        f'viewBox="0 0 {_n(width)} {_n(height)}" font-family="{FAMILY}">'
    )
    return "".join((head, box(0, 0, width, height, PAPER), *shapes, "</svg>"))


def box(x: float, y: float, width: float, height: float, fill: str, *, round_by: float = 0) -> str:
    return (
        f'<rect x="{_n(x)}" y="{_n(y)}" width="{_n(width)}" height="{_n(height)}" '
        f'rx="{_n(round_by)}" fill="{fill}"/>'
    )


def stroke(
    points: Iterable[tuple[float, float]], colour: str, width: float, *, dashed: bool = False
) -> str:
    """A line through the points."""
    through = " ".join(f"{_n(x)},{_n(y)}" for x, y in points)
    dashes = f' stroke-dasharray="{_n(width * 3)} {_n(width * 2)}"' if dashed else ""
    return (
        f'<polyline points="{through}" fill="none" stroke="{colour}" '
        f'stroke-width="{_n(width)}" stroke-linecap="round"{dashes}/>'
    )


def dot(x: float, y: float, radius: float, colour: str, *, hollow: bool = False) -> str:
    fill = PAPER if hollow else colour
    return (
        f'<circle cx="{_n(x)}" cy="{_n(y)}" r="{_n(radius)}" fill="{fill}" '
        f'stroke="{colour}" stroke-width="4"/>'
    )


def text(
    x: float,
    y: float,
    words: str,
    size: float,
    fill: str = INK,
    *,
    anchor: Anchor = "start",
    strong: bool = False,
    halo: bool = False,
) -> str:
    """`y` is the baseline. The font has one weight: `strong` thickens its outline. `halo` keeps
    lines that run behind it away."""
    outline = f' stroke="{fill}" stroke-width="{_n(size / 32)}"' if strong else ""
    if halo:
        outline = f' stroke="{PAPER}" stroke-width="{_n(size / 4)}" paint-order="stroke"'
    return (
        f'<text x="{_n(x)}" y="{_n(y)}" font-size="{_n(size)}" fill="{fill}" '
        f'text-anchor="{anchor}"{outline}>{escape(_visible(words))}</text>'
    )


def width_of(words: str, size: float) -> float:
    """Near enough to keep neighbours apart."""
    return sum(size * (1 if _wide(char) else NARROW) for char in words)


def shortened(words: str, size: float, room: float) -> str:
    """What of it goes into `room`, with an ellipsis where something is left out."""
    if width_of(words, size) <= room:
        return words
    kept = words
    while kept and width_of(kept + ELLIPSIS, size) > room:
        kept = kept[:-1]
    return kept.rstrip() + ELLIPSIS


def _wide(char: str) -> bool:
    return east_asian_width(char) in "WFA"


def _visible(words: str) -> str:
    """Control characters have no place in XML, nor has a broken half of a pair."""
    return "".join(char if char.isprintable() else " " for char in words)


def _n(number: float) -> str:
    return f"{number:.2f}".rstrip("0").rstrip(".")
