"""Personal links on paper: two to a page of A4, to be cut apart and handed to their owners."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from publishing.documents.pdf import HEIGHT, INSIDE, MARGIN, Pages
from publishing.outgoing import Made
from publishing.texts import Translator

NAME, PLACE, STEP = 30, 18, 18
QR, GAP = 62.0, 4.0
BESIDE = INSIDE - QR - GAP
HALF = HEIGHT / 2
STEPS = ("scan", "press", "follow")


@dataclass(frozen=True, slots=True)
class Slip:
    """`link` opens the private chat with the owner's token; it works before the day
    `until`."""

    name: str
    organisation: str
    link: str
    until: date


def invitation_sheets(t: Translator, slips: Sequence[Slip]) -> Made:
    """In the order given: whoever hands them out wants one organisation's together."""
    title = t.plain("invitation-file")
    pages = Pages(title, t.language)
    for number, slip in enumerate(slips):
        if number % 2 == 0:
            pages.new()
            pages.cut(HALF)
        _slip(pages, t, slip, HALF * (number % 2) + MARGIN)
    return Made(f"{title}.pdf", pages.to_bytes())


def _slip(pages: Pages, t: Translator, slip: Slip, top: float) -> None:
    """Who, the code beside it, what to do; at the foot what it is good for."""
    pages.qr(slip.link, MARGIN + INSIDE - QR, top - 6, QR)
    y = pages.text(t.plain("invitation-title"), MARGIN, top, BESIDE)
    y = _clipped(pages, slip.name, y + GAP, NAME, 2)
    y = _clipped(pages, slip.organisation, y + 1, PLACE, 3)
    y = max(y, top - 6 + QR) + GAP
    for number, step in enumerate(STEPS, start=1):
        line = t.plain("invitation-step", number=number, step=t.plain(f"invitation-{step}"))
        y = pages.text(line, MARGIN, y, INSIDE, STEP) + 1
    _foot(pages, t, slip, y + GAP / 2)


def _clipped(pages: Pages, text: str, y: float, size: float, most: int) -> float:
    """So many lines at most: a name may be long, and half a page is all there is."""
    lines = pages.wrapped(text, size, BESIDE)
    if len(lines) > most:
        lines = [*lines[: most - 1], lines[most - 1][:-1] + "…"]
    for line in lines:
        y = pages.text(line, MARGIN, y, BESIDE, size)
    return y


def _foot(pages: Pages, t: Translator, slip: Slip, y: float) -> None:
    until = t.plain("invitation-until", until=t.date(slip.until, year=True))
    for line in (until, t.plain("invitation-voluntary")):
        y = pages.text(line, MARGIN, y, INSIDE)
