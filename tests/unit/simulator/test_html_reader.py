import pytest

from bot.simulator.answers import ApiError, NotModelled
from bot.simulator.html_reader import units
from bot.simulator.markup import commands_in, parse


def html(text: str) -> tuple[str, list[tuple[str, int, int]]]:
    parsed = parse(text, "HTML", None)
    return parsed.text, [(e["type"], e["offset"], e["length"]) for e in parsed.entities]


def test_tags_become_entities_counted_in_utf16_units():
    text, entities = html("𠮷<b>承诺</b>，<i>进展 <u>一</u></i>")
    assert text == "𠮷承诺，进展 一"
    assert entities == [("bold", 2, 2), ("italic", 5, 4), ("underline", 8, 1)]


def test_escapes_are_read_back_and_unknown_ones_are_left_alone():
    assert html("1 &lt; 2 &amp; &quot;x&quot; &#39;&#x4e2d; &nbsp; &ltx")[0] == (
        '1 < 2 & "x" \'中 &nbsp; &ltx'
    )


def test_links_keep_their_address_and_broken_ones_lose_it():
    link = parse('<a href="https://t.me/x?start=a&amp;b=1">这里</a>', "HTML", None)
    assert link.entities == (
        {"type": "text_link", "offset": 0, "length": 2, "url": "https://t.me/x?start=a&b=1"},
    )
    assert parse('<a href="nowhere">这里</a>', "HTML", None).entities == ()


def test_an_expandable_quotation_has_its_own_type():
    assert html("<blockquote expandable>长</blockquote>")[1] == [("expandable_blockquote", 0, 1)]
    assert html("<blockquote>短</blockquote>")[1] == [("blockquote", 0, 1)]


def test_an_empty_tag_marks_nothing_and_the_short_end_tag_is_accepted():
    assert html("<b></b>好</b>".replace("</b>好</b>", "</b>好")) == ("好", [])
    assert html("<b>好</>") == ("好", [("bold", 0, 1)])


def test_edges_are_trimmed_and_the_entities_move_along():
    assert html("\n <b> 好 </b>\n") == ("好", [("bold", 0, 1)])


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("得 <3", "Unclosed start tag at byte offset 4"),
        ("1 < 2", 'Unsupported start tag "" at byte offset 2'),
        ("好<div>x</div>", 'Unsupported start tag "div" at byte offset 3'),
        ("<b>好", 'Can\'t find end tag corresponding to start tag "b"'),
        ("好</b>", "Unexpected end tag at byte offset 3"),
        (
            "<b><i>x</b></i>",
            'Unmatched end tag at byte offset 7, expected "</i>", found "</b>"',
        ),
        ("<b>x</b", "Unclosed end tag at byte offset 4"),
        ('<a href="x', "Unclosed start tag at byte offset 0"),
        ("<a href=", 'Unclosed start tag "a" at byte offset 0'),
        ("<a href", 'Unclosed start tag "a" at byte offset 0'),
        ('<a "x">y</a>', 'Empty attribute name in the tag "a" at byte offset 0'),
        ("<a href=a/b>y</a>", "Unexpected end of name token at byte offset 8"),
        (
            "<span class='red'>x</span>",
            'Tag "span" must have class "tg-spoiler" at byte offset 0',
        ),
    ],
)
def test_broken_markup_is_refused_in_telegrams_words(text: str, reason: str):
    with pytest.raises(ApiError) as refused:
        parse(text, "HTML", None)
    assert refused.value.description == f"Bad Request: can't parse entities: {reason}"


def test_without_a_parse_mode_nothing_is_markup():
    assert parse("1 < 2 & <b>", None, None).text == "1 < 2 & <b>"


def test_markdown_is_not_modelled_and_an_unknown_mode_is_refused():
    with pytest.raises(NotModelled, match="MarkdownV2"):
        parse("*x*", "MarkdownV2", None)
    with pytest.raises(ApiError, match="unsupported parse_mode"):
        parse("x", "XML", None)


def test_commands_in_typed_text_are_marked():
    found = commands_in("𠮷 /start@zhengxian_bot abc，见/help")
    assert found == ({"type": "bot_command", "offset": 3, "length": 20},)


def test_units_count_a_rare_character_twice():
    assert units("𠮷a中") == 4
