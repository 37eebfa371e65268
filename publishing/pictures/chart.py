"""A ranking as data for drawing: blocks of bars, cut into pages."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

BARS_ON_A_PAGE = 30
HEAD = 2
"""A block's title and note take the room, and the weight, of so many bars."""
MOST_PAGES = 30
"""Three albums. A group that gets more pictures than these reads none of them; the table says it
all."""


@dataclass(frozen=True, slots=True)
class Bar:
    """`score` in milli-points; `place` None where nothing is ranked, `movement` None where there
    was nothing before; up is positive. `band`: its group, where the plan has groups."""

    name: str
    score: int
    place: int | None = None
    movement: int | None = None
    band: str = ""


@dataclass(frozen=True, slots=True)
class Block:
    """One category. `note` stands under its bars."""

    title: str
    bars: tuple[Bar, ...]
    note: str = ""


@dataclass(frozen=True, slots=True)
class Chart:
    """`stamp`: what it is worth, provisional or final; `issuer` signs."""

    title: str
    period: str
    stamp: str
    final: bool
    issuer: str
    blocks: tuple[Block, ...]


def pages(chart: Chart) -> tuple[Chart, ...]:
    """At most MOST_PAGES charts of at most BARS_ON_A_PAGE bars, fewer where there are more heads;
    none where that is too few."""
    blocks = list(_cut(chart.blocks))
    found = [replace(chart, blocks=tuple(group)) for group in _filled(blocks)]
    return tuple(found) if len(found) <= MOST_PAGES else ()


def _cut(blocks: Sequence[Block]) -> Iterator[Block]:
    """A block longer than a page becomes several; the note stays with the last of them."""
    for block in blocks:
        starts = range(0, len(block.bars), BARS_ON_A_PAGE)
        for start in starts:
            bars = block.bars[start : start + BARS_ON_A_PAGE]
            yield replace(block, bars=bars, note=block.note if start == starts[-1] else "")


def room(blocks: Sequence[Block]) -> int:
    """What they take of a page, in bars, where each but the first has a head to itself."""
    return sum(len(one.bars) for one in blocks) + HEAD * (len(blocks) - 1)


def _filled(blocks: Sequence[Block]) -> Iterator[list[Block]]:
    page: list[Block] = []
    for block in blocks:
        if page and room([*page, block]) > BARS_ON_A_PAGE:
            yield page
            page = []
        page.append(block)
    if page:
        yield page
