"""One indicator against its time plan: the straight line that was promised, and what was reported
as steps."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal

from publishing.pictures.frame import (
    LABEL,
    LEFT,
    MARGIN,
    PARTS,
    RIGHT,
    SMALL,
    WIDTH,
    Scale,
    grid,
    heading,
    plain,
)
from publishing.pictures.svg import (
    INK,
    QUIET,
    Anchor,
    document,
    dot,
    shortened,
    stroke,
    text,
    width_of,
)

HEIGHT, TOP, BOTTOM = 920, 350, 700
LINE = 42
FEW = 12
"""Reports whose dots stand apart."""
OVERTIME = Decimal("1.6")
"""Of the course's length: what is long overdue does not squeeze the course itself."""
ROUND = tuple(map(Decimal, ("1", "2", "2.5", "5", "10")))


@dataclass(frozen=True, slots=True)
class End:
    """One end of the time plan: its day, its value, and both in words, a line each."""

    day: date
    value: Decimal
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Legend:
    reported: str
    plan: str
    stretch: str


@dataclass(frozen=True, slots=True)
class Drawing:
    """`head` in `colour` says how it stands, `note` with which figures; `reports` by day, the
    oldest first; `now` is said of today."""

    title: str
    head: str
    note: str
    colour: str
    unit: str
    start: End
    goal: End
    stretch: Decimal | None
    today: date
    now: str
    reports: tuple[tuple[date, Decimal], ...]
    legend: Legend
    issuer: str


def drawn(chart: Drawing) -> str:
    """SVG. The scale runs from what was there to what is promised, not from nought: what is
    looked for is the distance between two lines."""
    plot = _plot(chart)
    shapes = [*heading(chart.title, chart.head, chart.colour, strong=True), *_said(chart)]
    shapes += [*grid(plot.scale), *_today(plot, chart), *_promised(plot, chart)]
    shapes += [*_reported(plot, chart), *_ends(plot, chart)]
    issuer = shortened(chart.issuer, SMALL, WIDTH - 2 * MARGIN)
    shapes.append(text(WIDTH - MARGIN, HEIGHT - 28, issuer, SMALL, QUIET, anchor="end"))
    return document(WIDTH, HEIGHT, shapes)


@dataclass(frozen=True, slots=True)
class _Plot:
    first: date
    days: int
    scale: Scale

    def x(self, day: date) -> float:
        """What lies beyond the edge stands on it."""
        gone = min(max((day - self.first).days, 0), self.days)
        return LEFT + 20 + (RIGHT - LEFT - 40) * gone / self.days

    def at(self, day: date, value: Decimal) -> tuple[float, float]:
        return self.x(day), self.scale.y(value)


def _plot(chart: Drawing) -> _Plot:
    first, planned = chart.start.day, max((chart.goal.day - chart.start.day).days, 1)
    last = max([chart.today, *(day for day, _ in chart.reports)])
    days = min(max((last - first).days, planned), int(planned * OVERTIME) + 1)
    values = [chart.start.value, chart.goal.value, *(value for _, value in chart.reports)]
    values += [chart.stretch] if chart.stretch is not None else []
    return _Plot(first, days, _scale(min(values), max(values)))


def _scale(low: Decimal, high: Decimal) -> Scale:
    """Around both, cut by round numbers."""
    part = max(high - low, Decimal("0.0001")) / PARTS
    power = Decimal(10) ** part.adjusted()
    for step in (power * one for one in (*ROUND, *(10 * one for one in ROUND))):
        floor = (low / step).to_integral_value(ROUND_FLOOR) * step
        if floor + PARTS * step >= high:
            break
    above = (high / step).to_integral_value(ROUND_CEILING) * step
    return Scale(floor, max(above, floor + PARTS * step), TOP, BOTTOM)


def _said(chart: Drawing) -> Iterator[str]:
    room = WIDTH - 2 * MARGIN
    yield text(MARGIN, 200, shortened(chart.note, SMALL, room), SMALL, QUIET)
    x, y = float(MARGIN), 256
    signs = [(chart.legend.reported, chart.colour, 8, False)] if chart.reports else []
    signs.append((chart.legend.plan, INK, 4, False))
    if chart.stretch is not None:
        signs.append((chart.legend.stretch, QUIET, 2, True))
    for words, colour, width, dashed in signs:
        yield stroke([(x, y - 10), (x + 44, y - 10)], colour, width, dashed=dashed)
        yield text(x + 60, y, words, SMALL, QUIET)
        x += 60 + width_of(words, SMALL) + 36
    unit = shortened(chart.unit, SMALL, WIDTH - MARGIN - x)
    yield text(WIDTH - MARGIN, y, unit, SMALL, QUIET, anchor="end")


def _today(plot: _Plot, chart: Drawing) -> Iterator[str]:
    x = plot.x(chart.today)
    yield stroke([(x, TOP), (x, BOTTOM)], QUIET, 3, dashed=True)
    yield text(_kept(x, chart.now), TOP - 18, chart.now, SMALL, INK, anchor="middle")


def _promised(plot: _Plot, chart: Drawing) -> Iterator[str]:
    start = plot.at(chart.start.day, chart.start.value)
    if chart.stretch is not None:
        yield stroke([start, plot.at(chart.goal.day, chart.stretch)], QUIET, 2, dashed=True)
    end = plot.at(chart.goal.day, chart.goal.value)
    yield stroke([start, end], INK, 4)
    yield dot(*end, 8, INK, hollow=True)


def _reported(plot: _Plot, chart: Drawing) -> Iterator[str]:
    """A figure holds until the next one; the last one until today."""
    if not chart.reports:
        return
    way = [plot.at(chart.start.day, chart.start.value)]
    dots = [plot.at(day, value) for day, value in chart.reports]
    for x, y in dots:
        way += [(x, way[-1][1]), (x, y)]
    way.append((max(plot.x(chart.today), way[-1][0]), way[-1][1]))
    yield stroke(way, chart.colour, 8)
    for x, y in dots:
        yield dot(x, y, 10 if len(dots) <= FEW else 6, chart.colour)
    yield _value(way[-3:-1], plain(chart.reports[-1][1]), chart.colour)


def _value(step: Sequence[tuple[float, float]], words: str, colour: str) -> str:
    """On the side to which the last step leads, if there is room."""
    (_, before), (x, y) = step
    above, below = y - 28, y + 28 + LABEL * 0.8
    falls = y > before and below < BOTTOM
    place = below if falls or above - LABEL < TOP else above
    return text(_kept(x, words), place, words, LABEL, colour, anchor="middle", halo=True)


def _ends(plot: _Plot, chart: Drawing) -> Iterator[str]:
    """Below the plan's first and last day; the start's words keep clear of the goal's."""
    right = min(plot.x(chart.goal.day) + 60, RIGHT)
    goal = [shortened(words, SMALL, WIDTH / 2) for words in chart.goal.words]
    room = right - max(width_of(words, SMALL) for words in goal) - MARGIN - 20
    start = [shortened(words, SMALL, room) for words in chart.start.words]
    yield from _below(start, MARGIN, "start")
    yield from _below(goal, right, "end")


def _below(lines: Sequence[str], x: float, anchor: Anchor) -> Iterator[str]:
    for number, words in enumerate(lines, start=1):
        colour = QUIET if number == 1 else INK
        yield text(x, BOTTOM + 8 + LINE * number, words, SMALL, colour, anchor=anchor)


def _kept(x: float, words: str) -> float:
    half = width_of(words, LABEL) / 2
    return min(max(x, LEFT + half), RIGHT - half)
