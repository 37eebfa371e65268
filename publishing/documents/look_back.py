"""The look-back (回头看) as a Word file: promised against done, line by line."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

from models.queries.look_back import LookBack
from models.tables import GapState
from publishing.documents.look_back_lines import (
    Column,
    gap_columns,
    gap_state,
    kept_columns,
    kept_state,
    late_by,
    overdue_gaps,
    overdue_promises,
)
from publishing.documents.word import LIMIT, Paper
from publishing.texts import Translator

Row = TypeVar("Row")
_UNFIT = re.compile(r'[\\/:*?"<>|\s]+')


@dataclass(frozen=True, slots=True)
class Made:
    """A file of our own making; `characters` as people count them in a document."""

    name: str
    data: bytes
    characters: int

    @property
    def long(self) -> bool:
        return self.characters > LIMIT


def look_back(t: Translator, found: LookBack) -> Made:
    kind = "below" if found.below else "one"
    title = t.plain("look-back-title", organisation=found.organisation, kind=kind)
    paper = Paper(t, title=title, author=found.organisation, at=found.at)
    day = t.date(found.day, year=True)
    campaigns = t.plain("list-separator").join(found.campaigns)
    paper.byline(t.plain("look-back-byline", campaigns=campaigns, day=day))
    paper.gap()
    _overall(paper, t, found)
    _line_by_line(paper, t, found)
    _undone(paper, t, found)
    paper.signature(found.organisation, day)
    name = t.plain("look-back-file", organisation=_UNFIT.sub("-", found.organisation))
    return Made(f"{name}-{found.day.isoformat()}.docx", paper.to_bytes(), paper.characters())


def _overall(paper: Paper, t: Translator, found: LookBack) -> None:
    paper.heading(1, t.plain("look-back-overall"))
    states = [gap_state(found, one) for one in found.gaps]
    paper.text(
        t.plain(
            "look-back-gaps",
            count=len(states),
            closed=states.count("closed"),
            late=sum(late_by(t, one) > 0 for one in found.gaps if one.state is GapState.CLOSED),
            claimed=states.count("claimed"),
            overdue=states.count("overdue"),
        )
    )
    kept = [kept_state(one) for one in found.kept]
    paper.text(
        t.plain(
            "look-back-indicators",
            count=len(kept),
            verified=kept.count("verified"),
            claimed=kept.count("fulfilled"),
            overdue=kept.count("overdue"),
        )
    )
    if not found.personal.empty:
        paper.text(_personal(t, found))
    if found.below:
        _by_organisation(paper, t, found)


def _personal(t: Translator, found: LookBack) -> str:
    people = found.personal
    return t.plain(
        "look-back-personal",
        gaps=people.gaps,
        closed=people.closed,
        indicators=people.indicators,
        verified=people.verified,
    )


def _by_organisation(paper: Paper, t: Translator, found: LookBack) -> None:
    keys = ("whose", "gaps", "closed", "overdue", "indicators", "verified", "overdue")
    rows = [_sums(found, name) for name in found.organisations]
    paper.table([t.plain(f"look-back-col-{key}") for key in keys], rows, (48, *(18,) * 6))


def _sums(found: LookBack, name: str) -> list[str]:
    gaps = [gap_state(found, one) for one in found.gaps if one.organisation == name]
    kept = [kept_state(one) for one in found.kept if one.promise.by == name]
    figures = (
        len(gaps),
        gaps.count("closed"),
        gaps.count("overdue"),
        len(kept),
        kept.count("verified"),
        kept.count("overdue"),
    )
    return [name, *map(str, figures)]


def _line_by_line(paper: Paper, t: Translator, found: LookBack) -> None:
    paper.heading(1, t.plain("look-back-lines"))
    paper.heading(2, t.plain("look-back-of-gaps"))
    _table(paper, t, gap_columns(t, found), found.gaps, "look-back-no-gaps")
    paper.heading(2, t.plain("look-back-of-promises"))
    _table(paper, t, kept_columns(t, found), found.kept, "look-back-no-promises")


def _table(
    paper: Paper, t: Translator, columns: Sequence[Column[Row]], rows: Sequence[Row], none: str
) -> None:
    if not rows:
        paper.text(t.plain(none))
        return
    paper.table(
        [
            t.plain("look-back-col-number"),
            *(t.plain(f"look-back-col-{one.key}") for one in columns),
        ],
        [
            [str(number), *(column.cell(row) for column in columns)]
            for number, row in enumerate(rows, 1)
        ],
        [12, *(one.share for one in columns)],
    )


def _undone(paper: Paper, t: Translator, found: LookBack) -> None:
    paper.heading(1, t.plain("look-back-undone"))
    lines = [*overdue_gaps(t, found), *overdue_promises(t, found)]
    for line in lines:
        paper.item(line)
    if not lines:
        paper.text(t.plain("look-back-nothing-overdue"))
