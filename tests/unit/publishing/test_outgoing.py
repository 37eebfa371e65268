import pytest

from publishing.outgoing import Button, Outgoing
from publishing.texts import Markup


def test_a_label_is_plain_text() -> None:
    assert Button(Markup("<b>A</b> &amp; B"), "a.b").label == "A & B"
    assert Button("A &amp; B", "a.b").label == "A &amp; B"


def test_a_button_does_exactly_one_thing() -> None:
    with pytest.raises(ValueError, match="needs an action"):
        Button("x")
    with pytest.raises(ValueError, match="needs an action"):
        Button("x", "a.b", "https://example.org")


def test_a_token_becomes_an_address_of_the_bot() -> None:
    way, other = Button("看", start="t-1"), Button("主菜单", "menu.open")
    said = Outgoing("x", ((way,), (other,)))
    assert (said.leads_private, Outgoing("x", ((other,),)).leads_private) == (True, False)
    assert said.linked("bot").buttons == (
        (Button("看", url="https://t.me/bot?start=t-1"),),
        (other,),
    )


def test_rows_are_added_below() -> None:
    first, second = (Button("1", "a.b"),), (Button("2", "a.c"),)
    assert Outgoing("x", (first,)).with_buttons(second).buttons == (first, second)


def test_what_comes_next_stands_above_the_way_back() -> None:
    back, following = (Button("主菜单", "menu.open"),), (Button("继续审核", "commitment.queue"),)
    assert Outgoing("好", (back,)).with_next(following).buttons == (following, back)
    assert Outgoing("好").with_next(following).buttons == (following,)
