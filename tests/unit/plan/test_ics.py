"""The calendar file, read back by the rules of RFC 5545."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from publishing.plans.ics import OCTETS, calendar, escaped, folded
from publishing.plans.rehearsal import Line, rehearse
from publishing.texts import Texts
from tests.unit.plan.texts import CALENDAR, ZONE, pairing

PLAN = pairing().plan
LINES = rehearse(Texts.load().translator(), PLAN, CALENDAR, ZONE)
ONE = Line(datetime(2026, 3, 25, 1, tzinfo=UTC), "请交“月小结”, 今天; 3\\4")


def unfolded(content: bytes) -> list[str]:
    """The logical lines; what is left of a broken character would not decode."""
    for line in content.split(b"\r\n"):
        line.decode()
    assert content.endswith(b"\r\n")
    return content.replace(b"\r\n ", b"").decode().removesuffix("\r\n").split("\r\n")


def values(content: bytes, name: str) -> list[str]:
    return [line.partition(":")[2] for line in unfolded(content) if line.startswith(f"{name}:")]


def test_an_event_is_written_as_the_standard_wants_it() -> None:
    head, event = (
        unfolded(calendar(PLAN, [ONE], ZONE))[:4],
        unfolded(calendar(PLAN, [ONE], ZONE))[4:],
    )
    assert head[:2] == ["BEGIN:VCALENDAR", "VERSION:2.0"]
    assert head[2].startswith("PRODID:")
    assert event[0] == "BEGIN:VEVENT"
    assert event[1].startswith("UID:")
    assert event[2:] == [
        "DTSTAMP:20251231T160000Z",
        "DTSTART:20260325T010000Z",
        "SUMMARY:请交“月小结”\\, 今天\\; 3\\\\4",
        "TRANSP:TRANSPARENT",
        "END:VEVENT",
        "END:VCALENDAR",
    ]


def test_every_line_of_the_rehearsal_is_one_event() -> None:
    content = calendar(PLAN, LINES, ZONE)
    assert values(content, "SUMMARY") == [escaped(line.text) for line in LINES]
    assert len(set(values(content, "UID"))) == len(LINES)
    assert values(content, "DTSTART")[0] == f"{LINES[0].at:%Y%m%dT%H%M%SZ}"


def test_what_is_said_twice_is_one_event() -> None:
    assert calendar(PLAN, [ONE, ONE], ZONE) == calendar(PLAN, [ONE], ZONE)


def test_an_event_keeps_its_name_for_as_long_as_it_says_the_same() -> None:
    (uid,) = values(calendar(PLAN, [ONE], ZONE), "UID")
    assert uid in values(calendar(PLAN, [*LINES, ONE], ZONE), "UID")
    others = (
        calendar(PLAN, [replace(ONE, text="别的")], ZONE),
        calendar(PLAN, [replace(ONE, at=datetime(2026, 3, 26, 1, tzinfo=UTC))], ZONE),
        calendar(PLAN.model_copy(update={"id": "other"}), [ONE], ZONE),
    )
    assert all(values(other, "UID") != [uid] for other in others)


def test_moments_are_told_in_utc_wherever_they_were_meant() -> None:
    local = replace(ONE, at=ONE.at.astimezone(ZONE))
    assert calendar(PLAN, [local], ZONE) == calendar(PLAN, [ONE], ZONE)


def test_no_line_is_longer_than_75_octets() -> None:
    content = calendar(PLAN, LINES, ZONE)
    assert max(map(len, content.split(b"\r\n"))) <= OCTETS
    assert b"\n" not in content.replace(b"\r\n", b"")


@pytest.mark.parametrize("shift", range(4))
@pytest.mark.parametrize("char", ["a", "é", "字", "𠮷"])
def test_a_fold_never_breaks_a_character(char: str, shift: int) -> None:
    line = "x" * shift + char * 80
    first, *rest = folded(line).split("\r\n")
    assert all(piece.startswith(" ") for piece in rest)
    assert first + "".join(piece[1:] for piece in rest) == line
    sizes = [len(piece.encode()) for piece in (first, *rest)]
    assert all(OCTETS - len(char.encode()) < size <= OCTETS for size in sizes[:-1])


@pytest.mark.parametrize(
    ("length", "lines"), [(0, 1), (75, 1), (76, 2), (75 + 74, 2), (75 + 75, 3)]
)
def test_a_line_is_folded_only_where_it_must_be(length: int, lines: int) -> None:
    assert len(folded("x" * length).split("\r\n")) == lines


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("一\n二\r\n三\r四", "一\\n二\\n三\\n四"),
        ("a\\n", "a\\\\n"),
        ("a;b,c:d", "a\\;b\\,c:d"),
        ("，；", "，；"),
    ],
)
def test_text_is_escaped(text: str, written: str) -> None:
    assert escaped(text) == written
