"""A poster of A4 with a QR code, to be printed and read from two metres away."""

from collections.abc import Iterator
from dataclasses import dataclass

from publishing.pictures.raster import png
from publishing.pictures.svg import INK, QUIET, RED, box, document, text, width_of

WIDTH, HEIGHT, MARGIN = 1240, 1754, 90
"""Pixels; A4 at 150 to the inch."""
CODE, CODE_TOP = 760, 560
QUIET_ZONE = 4
"""Modules around a code that have to stay white."""
SMALLEST = 22


@dataclass(frozen=True, slots=True)
class Poster:
    """`notes` stand below the code, each on a line; `url` in small letters, to be typed."""

    head: str
    organisation: str
    title: str
    url: str
    notes: tuple[str, ...]


def drawn(poster: Poster) -> bytes:
    """PNG; what is too long for its line is written smaller."""
    return png(document(WIDTH, HEIGHT, _shapes(poster)))


def matrix(url: str) -> list[list[bool]]:
    """The modules of the code, row by row, without the white around it."""
    import segno  # only a process that prints has to load it

    made = segno.make_qr(url, error="m")
    return [[bool(module) for module in row] for row in made.matrix]


def _shapes(poster: Poster) -> Iterator[str]:
    yield box(0, 0, WIDTH, 36, RED)
    yield _line(poster.head, 210, 104, INK, strong=True)
    yield _line(poster.organisation, 350, 76, RED, strong=True)
    yield _line(poster.title, 450, 52, QUIET)
    yield code((WIDTH - CODE) / 2, CODE_TOP, CODE, poster.url)
    for number, note in enumerate(poster.notes):
        yield _line(note, CODE_TOP + CODE + 90 + number * 84, 52, INK)
    yield _line(poster.url, HEIGHT - 70, 30, QUIET)


def code(x: float, y: float, size: float, url: str) -> str:
    """Crisp squares, the white around them included in `size`."""
    rows = matrix(url)
    module = size / (len(rows) + 2 * QUIET_ZONE)
    runs = "".join(
        f"M{start} {line}h{length}v1h-{length}z"
        for line, row in enumerate(rows)
        for start, length in _runs(row)
    )
    place = f"translate({x:.2f} {y:.2f}) scale({module:.4f}) translate({QUIET_ZONE} {QUIET_ZONE})"
    return f'<path transform="{place}" fill="#000000" shape-rendering="crispEdges" d="{runs}"/>'


def _runs(row: list[bool]) -> Iterator[tuple[int, int]]:
    """Where black begins, and for how many modules."""
    start: int | None = None
    for at, black in enumerate([*row, False]):
        if black and start is None:
            start = at
        elif not black and start is not None:
            yield start, at - start
            start = None


def _line(words: str, y: float, size: float, colour: str, *, strong: bool = False) -> str:
    room = WIDTH - 2 * MARGIN
    fitting = max(SMALLEST, min(size, size * room / max(width_of(words, size), 1)))
    return text(WIDTH / 2, y, words, fitting, colour, anchor="middle", strong=strong)
