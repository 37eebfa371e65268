"""The ranking as bars, for a phone at arm's length: a thousand pixels wide, large type."""

from collections.abc import Iterator
from itertools import groupby

from publishing.pictures.chart import Bar, Block, Chart, room
from publishing.pictures.raster import png
from publishing.pictures.svg import (
    BLUE,
    BROWN,
    GREEN,
    INK,
    PAPER,
    QUIET,
    RED,
    TRACK,
    box,
    document,
    shortened,
    stroke,
    text,
    width_of,
)

WIDTH, MARGIN = 1000, 48
HEAD, TITLE, PERIOD = 208, 50, 38
BLOCK_HEAD, BLOCK_TITLE = 84, 38
ROW, NAME, BAR, NOTE = 70, 36, 10, 60
BAND, BAND_TITLE = 58, 30
PLACE_COLUMN, SCORE_COLUMN, MOVE_COLUMN = 76, 150, 110
FOOT = 76
FEW, LONG = 20, 0.75
"""Up to so many bars a pixel is a pixel; a longer picture is drawn smaller, to stay light."""
FULL = 100_000
"""Milli-points that fill a bar; a ranking whose best score is above takes that one."""


def picture(chart: Chart) -> bytes:
    """PNG."""
    return png(drawn(chart), zoom=1 if room(chart.blocks) <= FEW else LONG)


def drawn(chart: Chart) -> str:
    """SVG. Bars are as long as the score is high, on one scale for all blocks."""
    scale = max(FULL, *(bar.score for block in chart.blocks for bar in block.bars))
    shapes = list(_head(chart))
    y = float(HEAD)
    for block in chart.blocks:
        shapes += _block(block, y, scale)
        y += _height(block)
    shapes.append(text(WIDTH - MARGIN, y + 40, chart.issuer, 30, QUIET, anchor="end"))
    return document(*size(chart), shapes)


def size(chart: Chart) -> tuple[float, float]:
    """Width and height in the units of the drawing."""
    return WIDTH, HEAD + sum(map(_height, chart.blocks)) + FOOT


def _head(chart: Chart) -> Iterator[str]:
    room = WIDTH - 2 * MARGIN
    stamp = width_of(chart.stamp, 32) + 48
    yield box(0, 0, WIDTH, 12, RED)
    title = shortened(chart.title, TITLE, room)
    yield text(MARGIN, 92, title, TITLE, strong=True)
    period = shortened(chart.period, PERIOD, room - stamp - 24)
    yield text(MARGIN, 156, period, PERIOD, QUIET)
    yield box(WIDTH - MARGIN - stamp, 114, stamp, 58, RED if chart.final else BROWN, round_by=29)
    middle = WIDTH - MARGIN - stamp / 2
    yield text(middle, 155, chart.stamp, 32, PAPER, anchor="middle")


def _height(block: Block) -> float:
    bands = sum(bool(title) for title, _ in _banded(block))
    return BLOCK_HEAD + ROW * len(block.bars) + BAND * bands + (NOTE if block.note else 0)


def _banded(block: Block) -> list[tuple[str, list[Bar]]]:
    """Its bars by group, in their order: whom a floor keeps out stands where he is placed."""
    return [(title, list(bars)) for title, bars in groupby(block.bars, key=lambda one: one.band)]


def _block(block: Block, top: float, scale: int) -> Iterator[str]:
    yield box(MARGIN, top + 18, 10, 40, RED, round_by=3)
    title = shortened(block.title, BLOCK_TITLE, WIDTH - 2 * MARGIN - 26)
    yield text(MARGIN + 26, top + 52, title, BLOCK_TITLE, strong=True)
    y = top + BLOCK_HEAD
    for band, bars in _banded(block):
        if band:
            yield from _band(band, y)
            y += BAND
        for bar in bars:
            yield from _row(bar, y, scale)
            y += ROW
    if block.note:
        yield text(MARGIN + 26, y + 30, block.note, 30, QUIET)


def _band(title: str, top: float) -> Iterator[str]:
    """The group's name, and a line as far as it goes."""
    left, right = MARGIN + PLACE_COLUMN, WIDTH - MARGIN
    shown = shortened(title, BAND_TITLE, right - left - 80)
    yield text(left, top + 34, shown, BAND_TITLE, BROWN)
    start = left + width_of(shown, BAND_TITLE) + 20
    yield stroke([(start, top + 24), (right, top + 24)], TRACK, 3)


def _row(bar: Bar, top: float, scale: int) -> Iterator[str]:
    left = MARGIN + PLACE_COLUMN
    right = WIDTH - MARGIN
    moved = right - MOVE_COLUMN
    baseline = top + 36
    if bar.place is not None:
        leads = bar.place == 1
        place, colour = str(bar.place), RED if leads else INK
        yield text(left - 26, baseline, place, NAME, colour, anchor="end", strong=leads)
    room = moved - SCORE_COLUMN - left
    yield text(left, baseline, shortened(bar.name, NAME, room), NAME)
    yield text(moved - 12, baseline, _points(bar.score), NAME, anchor="end")
    yield from _movement(bar, right, baseline)
    yield box(left, top + 48, right - left, BAR, TRACK, round_by=BAR / 2)
    length = max(bar.score, 0) / scale * (right - left)
    if length:
        yield box(left, top + 48, max(length, BAR), BAR, BLUE, round_by=BAR / 2)


def _movement(bar: Bar, right: float, baseline: float) -> Iterator[str]:
    """An arrow and how many places, so that nobody has to tell the colours apart."""
    if bar.movement is None:
        return
    if bar.movement == 0:
        yield text(right, baseline, "—", 32, QUIET, anchor="end")
        return
    arrow, colour = ("▲", GREEN) if bar.movement > 0 else ("▼", BROWN)
    yield text(right, baseline, f"{arrow}{abs(bar.movement)}", 32, colour, anchor="end")


def _points(milli: int) -> str:
    """Two decimals everywhere, so that the figures stand under each other."""
    return f"{milli / 1000:.2f}"
