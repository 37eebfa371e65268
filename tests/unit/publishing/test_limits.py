import re
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from publishing import limits


class Balance(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def balanced(text: str) -> bool:
    parser = Balance()
    parser.feed(text)
    return not parser.open


def visible(text: str) -> str:
    return re.sub(r"\s", "", re.sub(r"<[^>]*>", "", text))


def test_short_text_stays_whole() -> None:
    assert limits.split("<b>好</b>\n\n完") == ["<b>好</b>\n\n完"]


def test_blank_text_gives_nothing() -> None:
    assert limits.split(" \n<b> </b>") == []


def test_units_are_those_of_utf_16() -> None:
    assert limits.units("a李𠮷") == len("a李𠮷".encode("utf-16-le")) // 2
    assert [limits.units(part) for part in limits.split("𠮷" * 11, 10)] == [10, 10, 2]


def test_paragraphs_come_before_lines() -> None:
    text = "一" * 40 + "\n\n" + "二" * 20 + "\n" + "三" * 20 + "\n" + "四" * 30
    first, second = limits.split(text, 90)
    assert first == "一" * 40
    assert second.startswith("二")


def test_a_lonely_title_does_not_become_a_part() -> None:
    text = "题\n\n" + "\n".join("行" * 9 for _ in range(30))
    assert len(limits.split(text, 100)[0]) > 50


def test_a_tag_is_closed_and_opened_again() -> None:
    parts = limits.split("<blockquote expandable>" + "长" * 100 + "</blockquote>完", 80)
    assert all(balanced(part) for part in parts)
    assert all(part.startswith("<blockquote expandable>") for part in parts[:2])


def test_an_entity_is_never_cut() -> None:
    for part in limits.split("&amp;" * 50, 17):
        assert re.fullmatch(r"(&amp;)+", part)


def test_hopeless_tags_are_refused() -> None:
    with pytest.raises(ValueError, match="tags"):
        limits.split("<b><i><u>" * 5 + "x" * 50, 12)


pieces = st.sampled_from(["<b>", "</b>", "&lt;", "一二三", "\n", "\n\n", "。", " ", "𠮷", "word"])


@given(st.lists(pieces, max_size=120), st.integers(40, 90))
def test_any_text_fits_is_complete_and_loses_nothing(found: list[str], limit: int) -> None:
    text, bold = "", False
    for piece in found:
        if piece == ("</b>" if bold else "<b>"):
            bold = not bold
        elif piece in ("<b>", "</b>"):
            continue
        text += piece
    text += "</b>" * bold
    parts = limits.split(text, limit)
    assert all(limits.units(part) <= limit and balanced(part) for part in parts)
    assert visible("".join(parts)) == visible(text)
