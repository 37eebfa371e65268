"""What pictures of lines share: the heading, a scale with round numbers, the lines across."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from publishing.pictures.svg import QUIET, RED, TRACK, box, shortened, stroke, text, width_of

WIDTH, MARGIN = 1000, 48
LEFT, RIGHT = 130, 952
TITLE, LABEL, SMALL = 50, 36, 30
PARTS = 4
STEPS = tuple(Decimal(step) / 10 for step in (10, 12, 16, 20, 24, 32, 40, 60, 80, 100, 120))


@dataclass(frozen=True, slots=True)
class Scale:
    """From `floor` at the height `bottom` to `ceiling` at `top`; heights grow downwards."""

    floor: Decimal
    ceiling: Decimal
    top: float
    bottom: float

    def y(self, value: Decimal) -> float:
        """What lies below the floor stands on it."""
        share = (max(value, self.floor) - self.floor) / (self.ceiling - self.floor)
        return self.bottom - (self.bottom - self.top) * float(share)

    def marks(self) -> list[Decimal]:
        return [
            self.floor + (self.ceiling - self.floor) * part / PARTS for part in range(PARTS + 1)
        ]


def ceiling(most: Decimal) -> Decimal:
    """The next round number above, which the parts divide evenly."""
    power = Decimal(10) ** max(most, Decimal("0.0001")).adjusted()
    return next(power * step for step in STEPS if power * step > most * Decimal("1.08"))


def heading(title: str, note: str, colour: str = QUIET, *, strong: bool = False) -> Iterator[str]:
    room = WIDTH - 2 * MARGIN
    yield box(0, 0, WIDTH, 12, RED)
    yield text(MARGIN, 92, shortened(title, TITLE, room), TITLE, strong=True)
    yield text(MARGIN, 150, shortened(note, LABEL, room), LABEL, colour, strong=strong)


def grid(scale: Scale) -> Iterator[str]:
    """A value too long for its place is written smaller."""
    for value in scale.marks():
        y, words = scale.y(value), plain(value)
        size = min(SMALL, SMALL * (LEFT - 24) / width_of(words, SMALL))
        yield stroke([(LEFT, y), (RIGHT, y)], TRACK, 2)
        yield text(LEFT - 14, y + size / 3, words, size, QUIET, anchor="end")


def plain(value: Decimal) -> str:
    return f"{value.normalize():f}"
