import pytest

from models.rules.strips import Fault, ballots, sheets, typed


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("2-17、2-18", [(2, 17), (2, 18)]),
        ("2－17，2—18 3", [(2, 17), (2, 18), (3, None)]),
        ("2", [(2, None)]),
        ("", None),
        ("第三张", None),
        ("2-17 丢了", None),
        ("99999-1", None),
    ],
)
def test_numbers_of_sheets(text: str, found: object) -> None:
    assert sheets(text) == found


def test_a_ballot_is_a_line_of_columns_however_it_is_spaced() -> None:
    read = ballots("1 2 1 1 5\n12115\n１，２，１，１，５\n\n5-5-5-5-5", 5, 5)
    assert read.marks == ("01004", "01004", "01004", "44444")
    assert read.bad == ()


def test_what_is_no_ballot_is_told_line_by_line_and_the_rest_is_kept() -> None:
    read = ballots("1 2 1\n1 2 1 1\n1 2 6\n1 0 1\n满意\n3 3 3", 3, 5)
    assert read.marks == ("010", "222")
    assert [(one.number, one.fault) for one in read.bad] == [
        (2, Fault.ITEMS),
        (3, Fault.GRADE),
        (4, Fault.GRADE),
        (5, Fault.WORDS),
    ]


@pytest.mark.parametrize(("line", "count"), [("x", 1), ("X 3", 3), ("废票2张", 2), ("×", 1)])
def test_spoilt_ballots_are_counted(line: str, count: int) -> None:
    assert ballots(line, 3, 5).marks == (None,) * count


def test_what_was_typed_is_shown_as_it_stands_on_paper() -> None:
    assert [typed(one) for one in ballots("125\nx", 3, 5).marks] == ["1 2 5", "x"]
