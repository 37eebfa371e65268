from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.rules.numerals import chinese, number

SAID = "零一二三四五六七八九"


def in_words(value: int) -> str:
    """As it is read aloud, below one hundred million."""
    high, low = divmod(value, 10_000)
    words = _thousands(high) + "万" if high else ""
    if low or not high:
        words += ("零" if high and low < 1000 else "") + _thousands(low)
    return words


def _thousands(value: int) -> str:
    if value == 0:
        return SAID[0]
    words, gap = "", False
    for worth, unit in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit = value // worth % 10
        if digit:
            words += ("零" if gap and words else "") + SAID[digit] + unit
        gap = not digit
    return words


@given(st.integers(0, 99_999_999))
def test_what_is_said_in_words_is_the_number(value: int) -> None:
    assert chinese(in_words(value)) == value
    assert number(in_words(value)) == value


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("十", 10),
        ("十二", 12),
        ("二〇二六", 2026),
        ("两千", 2000),
        ("一百零五", 105),
        ("十二亿三千万", 1_230_000_000),
        ("3.5万", 35_000),
        ("１，２００", 1200),
        ("1,234,567", 1_234_567),
        (" －３．５ ", "-3.5"),
        ("负三", -3),
        ("约30", 30),
        ("30左右", 30),
        ("12。", 12),
        ("+7", 7),
    ],
)
def test_numbers_as_people_write_them(said: str, meant: int | str) -> None:
    assert number(said) == Decimal(meant)


@pytest.mark.parametrize(
    "said",
    [
        *("", "二百五", "一千二", "十十", "万", "百分之八十", "五六个", "一" * 30),
        *("1,2345", "1,20", "3，5", "3-5", "1.2.3", "1e999", "nan", "inf"),
    ],
)
def test_where_it_could_be_two_numbers_or_none(said: str) -> None:
    assert number(said) is None
