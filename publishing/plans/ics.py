"""A rehearsal as an iCalendar file (RFC 5545), for the calendar on a secretary's telephone."""

import hashlib
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, time
from zoneinfo import ZoneInfo

from models.plan.schema import Plan
from models.rules.dues import local_time
from publishing.plans.rehearsal import Line

END = "\r\n"
OCTETS = 75  # RFC 5545, 3.1: of a line without its end, the leading space of a folded one included.


def calendar(plan: Plan, lines: Iterable[Line], zone: ZoneInfo) -> bytes:
    """One event for each line, at its moment. The same plan gives the same file byte for byte, so
    a calendar that reads it again changes events and doubles none.

    There has to be a line: the RFC allows no calendar without any component.
    """
    stamp = _utc(local_time(plan.period.start, time.min, zone))
    events = (part for line in dict.fromkeys(lines) for part in _event(plan, line, stamp))
    head = (
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//zhengxian//rehearsal//ZH",
        f"X-WR-CALNAME:{escaped(plan.title)}",
    )
    written = [folded(one) for one in (*head, *events, "END:VCALENDAR")]
    return "".join(one + END for one in written).encode()


def escaped(text: str) -> str:
    """A TEXT value (RFC 5545, 3.3.11)."""
    one_end = text.replace("\r\n", "\n").replace("\r", "\n")
    for char in "\\;,":  # The backslash first, or it would escape the other ones' escapes.
        one_end = one_end.replace(char, f"\\{char}")
    return one_end.replace("\n", "\\n")


def folded(line: str) -> str:
    """In lines of at most 75 octets, never broken inside a character."""
    pieces = [""]
    for char in line:
        if len((pieces[-1] + char).encode()) > OCTETS:
            pieces.append(" ")
        pieces[-1] += char
    return END.join(pieces)


def _event(plan: Plan, line: Line, stamp: str) -> Iterator[str]:
    at = _utc(line.at)
    name = hashlib.sha256("\n".join((plan.id, at, line.text)).encode()).hexdigest()
    yield "BEGIN:VEVENT"
    yield f"UID:{name}@zhengxian"
    yield f"DTSTAMP:{stamp}"
    yield f"DTSTART:{at}"
    yield f"SUMMARY:{escaped(line.text)}"
    yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"


def _utc(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y%m%dT%H%M%SZ}"
