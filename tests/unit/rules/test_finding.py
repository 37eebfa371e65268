import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.rules.finding import MOST_BYTES, carried, holds, pattern, words


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("  路灯　晚上 ", ("路灯", "晚上")),
        ("ＷＩＦＩ", ("wifi",)),
        ("a:b A", ("a", "b")),
        ("100％", ("100%",)),
        ("。 % _", ()),
        ("", ()),
    ],
)
def test_what_is_looked_for(text: str, found: tuple[str, ...]) -> None:
    assert words(text) == found


@pytest.mark.parametrize("word", ["wifi", "100%", "a_b", "c++", "[x]", "路灯", "3.5万", "a^b"])
def test_neither_width_nor_capitals_count(word: str) -> None:
    wide = "".join(chr(ord(one) + 0xFEE0) if "!" <= one <= "~" else one for one in word)
    for text in (word, word.upper(), wide, f"前{wide}后"):
        assert holds(text, (word,))


def test_signs_of_patterns_are_only_signs() -> None:
    assert not holds("1000户", ("100%",))
    assert not holds("axb", ("a_b",))
    assert not holds("axb", ("a.b",))


@given(st.text(min_size=1, max_size=20), st.text(max_size=20))
def test_a_part_of_a_text_is_found_in_it(part: str, around: str) -> None:
    for word in words(part):
        assert re.search(pattern(word), f"{around}{word}{around}")


@given(st.text(max_size=30))
def test_what_a_button_carries_is_read_back(text: str) -> None:
    found = words(text)
    said = carried(found)
    if said is not None:
        assert words(said) == found
        assert len(said.encode()) <= MOST_BYTES
