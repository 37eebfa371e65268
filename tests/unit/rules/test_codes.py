import secrets

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.rules import codes


@given(st.integers(0, 2**codes.BITS - 1))
def test_a_code_is_read_as_it_was_printed(number: int) -> None:
    code = codes.written(number)
    assert len(code) == codes.LENGTH
    assert codes.read(codes.grouped(code)) == code


def test_numbers_that_differ_make_codes_that_differ() -> None:
    numbers = {secrets.randbits(codes.BITS) for _ in range(1000)}
    assert len({codes.written(number) for number in numbers}) == len(numbers)
    assert codes.written(2**codes.BITS - 1) == "ZZZZZZZZZZZZ"


@pytest.mark.parametrize(
    "typed",
    ["AB01-CD11-EF23", "ab01cd11ef23", " ABO1 cdil EF23 ", "ＡＢ０１—ＣＤ１１—ＥＦ２３"],
)
def test_what_people_type_is_read_kindly(typed: str) -> None:
    assert codes.read(typed) == "AB01CD11EF23"


@pytest.mark.parametrize("typed", ["", "AB01-CD11-EF2", "AB01-CD11-EF23-4", "AB01-CD11-EFU3", "票"])
def test_what_is_no_code_is_none(typed: str) -> None:
    assert codes.read(typed) is None


def test_codes_come_one_a_line_or_between_commas() -> None:
    typed = "AB01-CD11-EF23\n\nab01 cd11 ef24，AB01CD11EF25\n第三张"
    assert codes.read_all(typed) == (
        ["AB01CD11EF23", "AB01CD11EF24", "AB01CD11EF25"],
        ["第三张"],
    )
