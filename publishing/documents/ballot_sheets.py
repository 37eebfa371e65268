"""Voting sheets to be printed and cut apart: above the strip with the code, below the ballot.

The ballots of one class are alike to the letter: nothing on one tells from which sheet it was cut.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from models.queries.ballots import Paper
from models.queries.printing import Batch, Strip
from models.rules.codes import grouped
from publishing import links
from publishing.documents.ballot_table import BallotTable
from publishing.documents.pdf import HEIGHT, INSIDE, MARGIN, SMALLEST, Pages, pitch
from publishing.outgoing import Made
from publishing.texts import Translator

TITLE, CODE = 20, 36
QR, GAP = 48.0, 3.0


@dataclass(frozen=True, slots=True)
class Doors:
    """Where a code is used: the form's address, else the chat with the bot of this username."""

    web: str | None
    bot: str

    def link(self, code: str) -> str:
        """Behind the # no server's log sees the code."""
        return f"{self.web}/#{code}" if self.web else links.start(self.bot, code)

    @property
    def shown(self) -> str:
        return self.web or f"t.me/{self.bot}"


def ballot_sheets(t: Translator, batch: Batch, doors: Doors) -> Made:
    """A page for each strip, and more where the ballot is long or about several people."""
    title = t.plain("sheet-file", organisation=batch.paper.organisation, number=batch.number)
    pages = Pages(title, t.language)
    for strip in batch.strips:
        pages.new()
        y = _strip(pages, t, batch, strip, doors)
        _ballots(pages, t, batch, strip, y)
    return Made(f"{title}.pdf", pages.to_bytes())


def _strip(pages: Pages, t: Translator, batch: Batch, strip: Strip, doors: Doors) -> float:
    paper, beside = batch.paper, INSIDE - QR - GAP
    pages.qr(doors.link(strip.code), MARGIN + INSIDE - QR, MARGIN - 6, QR)
    pages.text(t.plain("sheet-scan"), MARGIN + INSIDE - QR, MARGIN - 6 + QR, QR, align="C")
    y = pages.text(_title(t, paper), MARGIN, MARGIN - 3, beside, TITLE)
    for line in _facts(t, batch, strip):
        y = pages.text(line, MARGIN, y, beside)
    y = max(y, MARGIN - 6 + QR + pitch(SMALLEST)) + GAP
    y = pages.text(grouped(strip.code), MARGIN, y, INSIDE, CODE, "C") + GAP
    for line in _promises(t, paper, doors):
        y = pages.text(line, MARGIN, y, INSIDE)
    pages.cut(y + GAP)
    return y + 2 * GAP


def _title(t: Translator, paper: Paper) -> str:
    return t.plain("sheet-title", title=paper.title, organisation=paper.organisation)


def _facts(t: Translator, batch: Batch, strip: Strip) -> Iterator[str]:
    yield t.plain("sheet-closes", closes=batch.paper.closes_at)
    yield t.plain("sheet-number", printing=batch.number, number=strip.number)
    if strip.name:
        yield t.plain("sheet-name", name=strip.name)


def _promises(t: Translator, paper: Paper, doors: Doors) -> Iterator[str]:
    yield t.plain("sheet-how", door=doors.shown)
    yield t.plain("sheet-promise")
    yield t.plain("sheet-minimum", minimum=paper.minimum_group)


def _ballots(pages: Pages, t: Translator, batch: Batch, strip: Strip, y: float) -> None:
    """One after the other where it still fits, with lines to cut along between them."""
    table = BallotTable(pages, batch.paper)
    for place in strip.places:
        subject = batch.people.get(place, batch.paper.organisation)
        lines = _lines(t, batch.paper, subject, strip.voter_class)
        written = [line for text in lines for line in pages.wrapped(text, SMALLEST, INSIDE)]
        if y + len(written) * pitch(SMALLEST) + table.height > HEIGHT - MARGIN / 2:
            pages.new()
            y = MARGIN
        elif place != strip.places[0]:
            pages.cut(y)
            y += GAP
        for line in written:
            y = pages.text(line, MARGIN, y, INSIDE)
        y = table.draw(y + 1) + GAP


def _lines(t: Translator, paper: Paper, subject: str, voter_class: str) -> tuple[str, str]:
    named = t.plain("evaluation-class", **{"class": voter_class})
    return (
        t.plain("sheet-ballot", title=paper.title, subject=subject, **{"class": named}),
        t.plain("sheet-mark"),
    )
