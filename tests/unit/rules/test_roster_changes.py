"""Whatever a person's rows say, saying it twice changes nothing and loses no history."""

from datetime import date, timedelta

from hypothesis import assume, given
from hypothesis import strategies as st

from models.rules.roster import Office, Outcome, PersonRow
from models.rules.roster_changes import Settled, settle

FIRST = date(2026, 1, 1)
days = st.integers(0, 400).map(lambda number: FIRST + timedelta(days=number))
maybe_days = st.none() | days
POSTS = ("", "技术员", "网格员")


@st.composite
def offices(draw: st.DrawFn) -> list[Office]:
    """Stored offices, each with a first day of its own."""
    starts = draw(st.lists(days, max_size=4, unique=True))
    lengths = [draw(st.none() | st.integers(-1, 200)) for _ in starts]
    return [
        Office(
            number,
            draw(st.sampled_from("AB")),
            draw(st.sampled_from(("member", "deputy"))),
            start,
            None if length is None else start + timedelta(days=length),
            draw(st.sampled_from(POSTS)),
        )
        for number, (start, length) in enumerate(zip(starts, lengths, strict=True), start=1)
    ]


@st.composite
def rows(draw: st.DrawFn) -> list[PersonRow]:
    """One to three offices of one person, no two of the same name."""
    kinds = st.tuples(st.sampled_from("AB"), st.sampled_from(("member", "deputy")))
    chosen = draw(st.lists(kinds, min_size=1, max_size=3, unique=True))
    return [
        PersonRow(
            *(number, "P", "李卫国", home, role, draw(maybe_days), draw(maybe_days)),
            post=draw(st.none() | st.sampled_from(POSTS)),
        )
        for number, (home, role) in enumerate(chosen, start=2)
    ]


def written(settled: list[Settled], stored: list[Office]) -> list[Office]:
    """What is stored after the changes."""
    held = {office.id: office for office in stored}
    for number, one in enumerate(settled, start=100):
        held |= {office.id: office for office in one.superseded}
        known = one.office.id if one.office else number
        where = (known, one.row.organisation, one.row.role)
        held[known] = Office(*where, one.start, one.end, one.post)
    return list(held.values())


@given(rows(), offices(), days)
def test_the_same_rows_a_second_time_change_nothing(
    said: list[PersonRow], stored: list[Office], today: date
) -> None:
    settled, findings = settle(said, stored, today)
    assume(not findings)
    after = written(settled, stored)
    again, findings = settle(said, after, today)
    assert findings == []
    assert {one.outcome for one in again} == {Outcome.UNCHANGED}
    assert not any(one.superseded for one in again)


@given(rows(), offices(), days)
def test_no_office_is_lost_and_none_mentioned_is_cut(
    said: list[PersonRow], stored: list[Office], today: date
) -> None:
    settled, findings = settle(said, stored, today)
    assume(not findings)
    after = {office.id: office for office in written(settled, stored)}
    assert {office.id for office in stored} <= after.keys()
    spoken_of = {one.office.id for one in settled if one.office}
    cut = {office.id for one in settled for office in one.superseded}
    assert not spoken_of & cut
    for office in stored:
        if office.id not in spoken_of | cut:
            assert after[office.id] == office


def test_an_office_begun_today_and_replaced_today_never_was_in_force() -> None:
    stored = [Office(1, "A", "member", FIRST, None)]
    settled, _ = settle([PersonRow(2, "P", "李卫国", "B", "member")], stored, FIRST)
    [cut] = settled[0].superseded
    assert cut.end is not None
    assert cut.end < cut.start


def test_no_second_office_begins_on_the_day_on_which_another_one_does() -> None:
    later = FIRST + timedelta(days=1)
    stored = [Office(1, "A", "member", FIRST, None), Office(2, "A", "member", later, None)]
    row = PersonRow(2, "P", "李卫国", "A", "member", post="技术员")
    [settled], _ = settle([row], stored, later)
    assert settled.office == stored[0]
    assert settled.superseded == ()


def test_of_two_open_offices_the_one_with_the_post_is_meant() -> None:
    """The other may have no post, but the row speaks of this one."""
    stored = [
        Office(1, "A", "member", FIRST, None),
        Office(2, "A", "member", FIRST + timedelta(days=1), None, "技术员"),
    ]
    row = PersonRow(2, "P", "李卫国", "A", "member", post="技术员")
    [settled], _ = settle([row], stored, FIRST + timedelta(days=9))
    assert (settled.office, settled.outcome) == (stored[1], Outcome.UNCHANGED)
