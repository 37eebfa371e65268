"""The facts of a period come back as they were kept, also when another version kept them."""

import json

from hypothesis import given
from hypothesis import strategies as st

from models.rules.facts import DutyFact, Facts, Placing, kept, restored, settled

COUNT = st.integers(0, 9_999)
DUTIES = st.builds(DutyFact, st.text(max_size=20), COUNT, COUNT, COUNT, COUNT)
PLACING = st.builds(Placing, st.just("2026-Q3"), st.none() | COUNT, COUNT, COUNT, st.booleans())
ANY = st.builds(
    Facts,
    st.lists(DUTIES, max_size=4).map(tuple),
    *(COUNT,) * 9,
    st.just(()),
    st.lists(st.text(max_size=20), max_size=3).map(tuple),
    st.none() | PLACING,
)
OCTOBER = DutyFact("月小结", 1, 0, 0, 0)


@given(ANY)
def test_what_was_kept_comes_back(found: Facts) -> None:
    assert restored(json.loads(json.dumps(kept(found)))) == found


def test_what_is_nought_is_not_kept() -> None:
    assert kept(Facts()) == {}
    assert list(kept(Facts(visits=3))) == ["visits"]
    assert restored({}).empty


def test_what_a_later_version_kept_is_passed_over() -> None:
    later = {
        "visits": 3,
        "prizes": 2,
        "duties": [{**kept(Facts((OCTOBER,)))["duties"][0], "excused": 1}],
    }
    assert restored(later) == Facts((OCTOBER,), visits=3)


def test_what_has_time_still_is_no_fact_yet() -> None:
    ahead, both = DutyFact("季度报告", 0, 0, 0, 1), DutyFact("党员承诺", 2, 0, 1, 3)
    found = settled(Facts((OCTOBER, ahead, both)))
    assert found.duties == (OCTOBER, DutyFact("党员承诺", 2, 0, 1, 0))
