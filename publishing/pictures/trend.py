"""An organisation's places as a line, the first place on top, and its scores as columns below."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from publishing.pictures.frame import LABEL, MARGIN, SMALL, WIDTH, heading
from publishing.pictures.svg import (
    BLUE,
    INK,
    QUIET,
    RED,
    TRACK,
    box,
    document,
    dot,
    shortened,
    stroke,
    text,
    width_of,
)

MOST = 8
"""Rankings side by side that can be read."""
HEIGHT = 980
LEFT, RIGHT = 190, 930
TOP, BOTTOM = 270, 540
SCORE_TOP, SCORE_BOTTOM = 650, 800
COLUMN, FIGURE = 56, 27
FULL = 100_000
"""Milli-points that fill a column; a score above takes all of it."""


@dataclass(frozen=True, slots=True)
class Point:
    """One ranking: its period in two short lines; `place` None where nothing was ranked."""

    label: tuple[str, str]
    place: int | None
    of: int
    score: int
    final: bool


@dataclass(frozen=True, slots=True)
class Trend:
    """`note`: where it stands now. `first`, `last`: the words at both ends of the scale. `scores`
    names the columns; `legend` explains a hollow dot, where there is one."""

    title: str
    note: str
    first: str
    last: str
    scores: str
    legend: str
    points: tuple[Point, ...]
    issuer: str


def drawn(chart: Trend) -> str:
    """SVG."""
    shapes = [*heading(chart.title, chart.note)]
    if any(one.place is not None for one in chart.points):
        shapes += [*_scale(chart), *_way(chart.points), *_dots(chart.points)]
    shapes += [*_scores(chart), *_labels(chart.points)]
    shapes.append(text(MARGIN, HEIGHT - 28, chart.legend, SMALL, QUIET))
    issuer = shortened(chart.issuer, SMALL, WIDTH / 2 - MARGIN)
    shapes.append(text(WIDTH - MARGIN, HEIGHT - 28, issuer, SMALL, QUIET, anchor="end"))
    return document(WIDTH, HEIGHT, shapes)


def worst(points: Sequence[Point]) -> int:
    """The lowest place of the scale."""
    return max(2, *(one.of for one in points), *(one.place or 0 for one in points))


def _x(points: Sequence[Point], number: int) -> float:
    return LEFT + (RIGHT - LEFT) * (number + 0.5) / len(points)


def _y(points: Sequence[Point], place: int) -> float:
    return TOP + (BOTTOM - TOP) * (place - 1) / (worst(points) - 1)


def _scale(chart: Trend) -> Iterator[str]:
    for y, words in ((TOP, chart.first), (BOTTOM, chart.last)):
        yield stroke([(LEFT, y), (RIGHT, y)], TRACK, 2)
        size = min(SMALL, SMALL * (LEFT - MARGIN - 16) / max(width_of(words, SMALL), 1))
        yield text(LEFT - 16, y + size / 3, words, size, QUIET, anchor="end")


def _way(points: Sequence[Point]) -> Iterator[str]:
    """Dashed to what is still under notice; broken where nothing was ranked."""
    for (before, one), (number, other) in pairwise(enumerate(points)):
        if one.place is None or other.place is None:
            continue
        start = _x(points, before), _y(points, one.place)
        end = _x(points, number), _y(points, other.place)
        yield stroke([start, end], BLUE, 6, dashed=not other.final)


def _dots(points: Sequence[Point]) -> Iterator[str]:
    for number, one in enumerate(points):
        x = _x(points, number)
        if one.place is None:
            yield text(x, (TOP + BOTTOM) / 2, "—", LABEL, QUIET, anchor="middle")
            continue
        y = _y(points, one.place)
        colour = RED if one.place == 1 else BLUE
        yield dot(x, y, 12, colour, hollow=not one.final)
        yield text(x, y - 26, str(one.place), LABEL, colour, anchor="middle", halo=True)


def _scores(chart: Trend) -> Iterator[str]:
    points = chart.points
    yield text(MARGIN, SCORE_TOP - 44, chart.scores, SMALL, QUIET)
    yield stroke([(LEFT, SCORE_BOTTOM), (RIGHT, SCORE_BOTTOM)], TRACK, 2)
    for number, one in enumerate(points):
        x = _x(points, number)
        high = (SCORE_BOTTOM - SCORE_TOP) * min(max(one.score, 0), FULL) / FULL
        yield box(x - COLUMN / 2, SCORE_BOTTOM - high, COLUMN, high, BLUE, round_by=6)
        words = f"{one.score / 1000:.2f}"
        yield text(x, SCORE_BOTTOM - high - 14, words, FIGURE, INK, anchor="middle")


def _labels(points: Sequence[Point]) -> Iterator[str]:
    room = (RIGHT - LEFT) / len(points)
    for number, one in enumerate(points):
        for line, words in enumerate(one.label):
            colour = QUIET if line else INK
            y = SCORE_BOTTOM + 42 + 38 * line
            shown = shortened(words, SMALL, room)
            yield text(_x(points, number), y, shown, SMALL, colour, anchor="middle")
