import pytest

from models.rules.words import written


@pytest.mark.parametrize(
    "text", ["好", "\U0001f468\u200d\U0001f469", "a\tb\nc", "𠮷", "\u202eabc", "é", "\U0001fae8"]
)
def test_what_can_be_seen_is_left_as_it_is(text: str) -> None:
    assert written(f"  {text}\n") == text


@pytest.mark.parametrize("text", ["", " \n", "\u200b\u3164\u2800", "\u0301", "\ufe0f", "\x00\x1b"])
def test_what_nobody_sees_is_nothing(text: str) -> None:
    assert written(text) == ""


def test_what_neither_a_database_nor_an_office_file_takes_is_left_out() -> None:
    assert written("a\x00b\x1bc\ufffe\ud800\r\n d") == "abc\n d"
