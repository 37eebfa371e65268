"""Two sides year by year: what is known drawn through, what is expected dashed, and where they
cross."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from publishing.pictures.frame import (
    LABEL,
    LEFT,
    MARGIN,
    RIGHT,
    SMALL,
    WIDTH,
    Scale,
    ceiling,
    grid,
    heading,
    plain,
)
from publishing.pictures.svg import (
    BLUE,
    BROWN,
    GREEN,
    QUIET,
    box,
    document,
    dot,
    shortened,
    stroke,
    text,
    width_of,
)

HEIGHT, TOP, BOTTOM = 900, 340, 730
FEW = 6
"""Years of which each value can be written beside its dot."""


@dataclass(frozen=True, slots=True)
class Line:
    """By year. `known`: years whose value was published or is the plan's starting point."""

    name: str
    values: Mapping[int, Decimal]
    known: frozenset[int]


@dataclass(frozen=True, slots=True)
class Lines:
    """`note`: what it comes to, in one line; `crosses`: the year to mark, if there is one."""

    title: str
    unit: str
    own: Line
    rival: Line
    crosses: int | None
    note: str
    legend: str
    issuer: str


def drawn(chart: Lines) -> str:
    """SVG. The scale starts at nought, so that twice as high is twice as much."""
    years = sorted(chart.own.values.keys() | chart.rival.values.keys())
    most = max((*chart.own.values.values(), *chart.rival.values.values()), default=Decimal(1))
    plot = _Plot(years, Scale(Decimal(0), ceiling(most), TOP, BOTTOM))
    shapes = [*_head(chart), *grid(plot.scale), *_years(plot, chart.crosses)]
    shapes.append(text(RIGHT, TOP - 18, chart.unit, SMALL, QUIET, anchor="end"))
    shapes += _line(plot, chart.rival, BROWN)
    shapes += _line(plot, chart.own, BLUE)
    shapes += _values(plot, chart.own, chart.rival, BLUE)
    shapes += _values(plot, chart.rival, chart.own, BROWN)
    shapes.append(text(LEFT, HEIGHT - 72, chart.legend, SMALL, QUIET))
    shapes.append(text(WIDTH - MARGIN, HEIGHT - 28, chart.issuer, SMALL, QUIET, anchor="end"))
    return document(WIDTH, HEIGHT, shapes)


@dataclass(frozen=True, slots=True)
class _Plot:
    years: Sequence[int]
    scale: Scale

    def x(self, year: int) -> float:
        steps = max(len(self.years) - 1, 1)
        return LEFT + 40 + (RIGHT - LEFT - 110) * (year - self.years[0]) / steps

    def y(self, value: Decimal) -> float:
        return self.scale.y(value)


def _head(chart: Lines) -> Iterator[str]:
    yield from heading(chart.title, chart.note)
    y = 212.0
    for line, colour in ((chart.own, BLUE), (chart.rival, BROWN)):
        yield box(MARGIN, y - 22, 44, 14, colour, round_by=7)
        yield text(
            MARGIN + 60, y, shortened(line.name, LABEL, WIDTH - 2 * MARGIN - 60), LABEL, colour
        )
        y += 48


def _years(plot: _Plot, crosses: int | None) -> Iterator[str]:
    """The year in which they cross stands out, with a line up to where they do."""
    for year in dict.fromkeys((*_labelled(plot.years), *([crosses] if crosses else ()))):
        x, marked = plot.x(year), year == crosses
        if marked:
            yield stroke([(x, TOP), (x, BOTTOM)], GREEN, 3, dashed=True)
        words, colour = str(year), GREEN if marked else QUIET
        size = LABEL if marked else SMALL
        yield text(x, BOTTOM + 46, words, size, colour, anchor="middle", strong=marked)


def _labelled(years: Sequence[int]) -> Sequence[int]:
    """No more than fit beside one another."""
    return years[:: max(1, -(-len(years) // 9))]


def _line(plot: _Plot, line: Line, colour: str) -> Iterator[str]:
    years = sorted(line.values)
    for before, year in pairwise(years):
        ends = [(plot.x(one), plot.y(line.values[one])) for one in (before, year)]
        yield stroke(ends, colour, 6, dashed=year not in line.known)
    for year in years:
        x, y = plot.x(year), plot.y(line.values[year])
        yield dot(x, y, 10, colour, hollow=year not in line.known)


def _values(plot: _Plot, line: Line, other: Line, colour: str) -> Iterator[str]:
    """Above the higher line and below the lower one, so that they keep apart."""
    years = sorted(line.values)
    for year in years if len(years) <= FEW else years[-1:]:
        value = line.values[year]
        above = value >= other.values.get(year, Decimal(0))
        words = plain(round(value, 2))
        y = plot.y(value) + (-26 if above else 46)
        x = _kept(plot.x(year), words)
        yield text(x, y, words, SMALL, colour, anchor="middle", halo=True)


def _kept(x: float, words: str) -> float:
    return min(x, WIDTH - width_of(words, SMALL) / 2 - 8)
