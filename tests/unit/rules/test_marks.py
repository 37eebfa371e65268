import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.rules.marks import ALPHABET, decode, encode, replaced

GRADES = ("satisfied", "mostly", "basically", "dissatisfied", "unknown")


@given(st.lists(st.sampled_from(GRADES), max_size=12))
def test_marks_give_back_the_answers_one_character_each(answers: list[str]) -> None:
    marks = encode(answers, GRADES)
    assert len(marks) == len(answers)
    assert decode(marks, GRADES) == tuple(answers)


def test_the_longest_scale_of_a_plan_has_a_mark_for_every_grade() -> None:
    grades = tuple(f"grade-{number}" for number in range(8))
    assert encode(grades, grades) == ALPHABET


@pytest.mark.parametrize("marks", ["5", "0a", "-1", " "])
def test_a_mark_outside_the_scale_is_refused(marks: str) -> None:
    with pytest.raises(ValueError, match="outside the scale"):
        decode(marks, GRADES)


def test_replacing_touches_one_answer() -> None:
    assert replaced("01234", 2, "0") == "01034"
    assert replaced("01234", 0, "4") == "41234"
    assert replaced("01234", 4, "0") == "01230"
