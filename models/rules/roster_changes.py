"""What one person's rows change in his offices. History stays: an office is ended, never lost."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from models.rules.roster import Finding, Office, Outcome, Part, PersonRow

DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Settled:
    """One row: `office` is the stored one it speaks of (None: a new one), `start`, `end` and
    `post` as they shall be; `superseded` are other offices, cut to their new last day."""

    row: PersonRow
    office: Office | None
    start: date
    end: date | None
    post: str
    outcome: Outcome
    superseded: tuple[Office, ...] = ()

    def begins(self, today: date) -> bool:
        """Whether the row opens an office that is not open now. Another post in it opens none."""
        was_open = self.office is not None and self.office.open_on(today)
        return not (was_open or self.superseded) and (self.end is None or self.end >= today)


def settle(
    rows: Sequence[PersonRow], stored: Iterable[Office], today: date
) -> tuple[list[Settled], list[Finding]]:
    """Pair one person's rows with his stored offices.

    When a row begins an office, every open one that no row speaks of ends the day before.
    Without such a row, offices that are not mentioned stay. Where only the post in an open office
    is another one, that office goes on under it and the others stay, too.
    """
    known = list(stored)
    pairs, left = _pair(rows, list(known), today)
    settled = [_settle(row, pairs.get(row), known, today) for row in rows]
    findings = [finding for one in settled for finding in _wrong_days(one)]
    new = [one for one in settled if one.begins(today)]
    if not new:
        return settled, findings
    first = min(new, key=lambda one: one.start)
    replaced = [office for office in left if office.open_on(first.start)]
    early = [office.start for office in replaced if first.start <= office.start < today]
    if early:
        findings.append(_finding(first, "start", "start-not-later", since=max(early)))
    return [_supersede(one, replaced) if one is first else one for one in settled], findings


def _pair(
    rows: Sequence[PersonRow], left: list[Office], today: date
) -> tuple[dict[PersonRow, Office], list[Office]]:
    """The same days first, for every row; only then whatever is open or has not begun, and among
    that first what has the row's post already."""
    pairs: dict[PersonRow, Office] = {}
    tests: tuple[Callable[[PersonRow, Office], bool], ...] = (
        _same_days,
        lambda row, office: office.open_on(today) and office.post == row.post,
        lambda row, office: office.open_on(today),
        lambda row, office: office.start >= today,
    )
    for test in tests:
        for row in rows:
            if row in pairs:
                continue
            found = next((o for o in left if _alike(row, o) and test(row, o)), None)
            if found:
                pairs[row] = found
                left.remove(found)
    return pairs, left


def _alike(row: PersonRow, office: Office) -> bool:
    return (office.organisation, office.role) == (row.organisation, row.role)


def _same_days(row: PersonRow, office: Office) -> bool:
    if row.start is not None:
        return office.start == row.start
    return row.end is not None and office.end == row.end


def _settle(row: PersonRow, office: Office | None, known: Sequence[Office], today: date) -> Settled:
    since = _another_post(row, office, today) if office else None
    if office and since and not any(_alike(row, one) and one.start == since for one in known):
        before = replace(office, end=since - DAY)
        return Settled(row, None, since, row.end, row.post or "", Outcome.CHANGED, (before,))
    start = row.start or (office.start if office else today)
    post = row.post if row.post is not None else office.post if office else ""
    same_days = office is not None and (office.start, office.end) == (start, row.end)
    if office and same_days:
        outcome = Outcome.UNCHANGED if office.post == post else Outcome.CHANGED
    elif row.end is not None and (office or row.end < today):
        outcome = Outcome.ENDED
    else:
        outcome = Outcome.CHANGED if office else Outcome.CREATED
    return Settled(row, office, start, row.end, post, outcome)


def _another_post(row: PersonRow, office: Office, today: date) -> date | None:
    """The day from which the open office goes on under another post.

    None where there is nothing to part: a row with the office's own first day puts it right.
    """
    since = row.start or today
    other = row.post is not None and row.post != office.post
    parts = office.start < since and office.open_on(since) and (not row.end or row.end >= since)
    return since if other and parts else None


def _supersede(one: Settled, replaced: Sequence[Office]) -> Settled:
    """An office that had not begun by then never was in force: its last day precedes its first."""
    cut = [replace(office, end=one.start - DAY) for office in replaced]
    return replace(one, outcome=Outcome.CHANGED, superseded=tuple(cut)) if cut else one


def _wrong_days(one: Settled) -> list[Finding]:
    if one.end is None or one.end >= one.start:
        return []
    if one.office is None and one.row.start is None:
        return [_finding(one, "start", "start-needed")]
    return [_finding(one, "end", "ends-before-start", since=one.start)]


def _finding(one: Settled, column: str, reason: str, since: date | None = None) -> Finding:
    values: dict[str, str | int] = {"since": since.isoformat()} if since else {}
    return Finding(Part.PEOPLE, one.row.row, column, reason, values)
