"""A new year's plan out of an old one: every date moves, comments and layout stay."""

import json
import re
from calendar import monthrange
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from models.plan.loading import Loaded
from models.plan.parts import KEY_MOST, TITLE_MOST
from models.plan.positions import Extent, parse
from models.plan.problems import Path
from models.plan.schema import Plan
from models.plan.versions import written_out

DAY = timedelta(days=1)

# Ends and deadlines are inclusive; they move as the day after, so that a month's last day
# becomes a month's last day.
LAST_DAYS = ("end", "declared_end", "on", "due")

_DATE = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_HEADER = re.compile(r"\A(?:[ \t]*#[^\n]*\n|[ \t]*\r?\n)*")


@dataclass(frozen=True, slots=True)
class Shift:
    """So many calendar months, then so many days (which may be negative)."""

    months: int
    days: int

    @classmethod
    def between(cls, old: date, new: date) -> "Shift":
        months = (new.year - old.year) * 12 + new.month - old.month
        return cls(months, (new - add_months(old, months)).days)

    def first(self, day: date) -> date:
        return add_months(day, self.months) + self.days * DAY

    def last(self, day: date) -> date:
        return self.first(day + DAY) - DAY


def new_id(plan_id: str, start: date) -> str:
    """Of the plan that is made from that one: with the year of its first day, instead of another
    year where a key could not hold both."""
    year = f"-{start.year}"
    room = KEY_MOST - len(year)
    if len(plan_id) > room:
        plan_id = re.sub(r"-\d{4}\Z", "", plan_id)[:room].rstrip("-")
    return plan_id + year


def rebase(loaded: Loaded, start: date, new_id: str, header: str, issuer: str | None = None) -> str:
    """The text of a plan of that id which starts on `start`, and is `issuer`'s where one is given.

    An organisation's name may be longer than a plan's issuer, and is cut.
    `header` replaces the comment at the file's top (each line gets its #). A plan that extends
    another becomes one that stands alone; the comments are lost then.
    """
    source = loaded.source if loaded.extends is None else written_out(loaded.plan)
    document = parse(source, loaded.file)
    shift = Shift.between(loaded.plan.period.start, start)
    edits = {
        extent: _quoted_as(source, extent, moved)
        for extent, moved in _moved(document.data, document.scalars, shift)
    }
    edits[document.scalars[("id",)]] = _quoted_as(source, document.scalars[("id",)], new_id)
    if issuer is not None:
        # A name may hold what YAML would read as its own; JSON's quotes are YAML's, too.
        edits[document.scalars[("issuer",)]] = json.dumps(_fitting(issuer), ensure_ascii=False)
    body = _HEADER.sub("", _edited(source, edits), count=1)
    return "".join(f"# {line}\n" for line in header.splitlines()) + body


def _fitting(issuer: str) -> str:
    return issuer if len(issuer) <= TITLE_MOST else f"{issuer[: TITLE_MOST - 1].rstrip()}…"


def span_from(plan: Plan, start: date) -> tuple[date, date]:
    """The first and last day of the plan once it starts on `start`."""
    shift = Shift.between(plan.period.start, start)
    return start, shift.last(plan.period.end)


def add_months(day: date, months: int) -> date:
    """The same day of that month, or its last one where the month is shorter."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def _moved(
    data: Mapping[str, object], scalars: Mapping[Path, Extent], shift: Shift
) -> Iterator[tuple[Extent, str]]:
    for path, extent in scalars.items():
        day = _day(data, path)
        if day is None:
            continue
        start = _day(data, (*path[:-1], "start"))
        moved = shift.last(day) if path[-1] in LAST_DAYS else shift.first(day)
        # A single 30 January has no length left in February; it stays a day.
        yield extent, (max(moved, shift.first(start)) if start else moved).isoformat()


def _day(data: Mapping[str, object], path: Path) -> date | None:
    """The date at that path; None where something else stands there, or nothing."""
    found: object = data
    for part in path:
        found = found.get(str(part)) if isinstance(found, dict) else None
    return date.fromisoformat(found) if isinstance(found, str) and _DATE.fullmatch(found) else None


def _edited(source: str, edits: Mapping[Extent, str]) -> str:
    """From the back, so that the offsets before an edit keep their meaning."""
    for extent, new in sorted(edits.items(), key=lambda edit: -edit[0].start):
        source = source[: extent.start] + new + source[extent.end :]
    return source


def _quoted_as(source: str, extent: Extent, new: str) -> str:
    """In the quotes that stood there, if any."""
    quote = source[extent.start] if source[extent.start] in "'\"" else ""
    return quote + new + quote
