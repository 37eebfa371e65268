import pytest

from publishing.actions import action, parse


def test_there_and_back() -> None:
    assert action("commitment.approve", 12, "a-b") == "commitment.approve:12:a-b"
    assert parse("commitment.approve:12:a-b") == ("commitment.approve", ("12", "a-b"))
    assert parse("menu.open") == ("menu.open", ())


def test_bytes_are_counted_not_characters() -> None:
    assert len(action("a.b", "x" * 60).encode()) == 64
    with pytest.raises(ValueError, match="64"):
        action("a.b", "x" * 61)
    with pytest.raises(ValueError, match="64"):
        action("a.b", "李" * 21)


@pytest.mark.parametrize("name", ["", "open", "Menu.open", "menu.", "menu..open", "菜.单"])
def test_names_are_dotted(name: str) -> None:
    with pytest.raises(ValueError, match="name"):
        action(name)


def test_a_colon_in_an_argument_is_refused() -> None:
    with pytest.raises(ValueError, match="colon"):
        action("a.b", "x:y")


@pytest.mark.parametrize("data", [None, "", ":", "hello", "x:1", "<b>", "A.B:1"])
def test_what_nobody_could_have_made_is_nothing(data: str | None) -> None:
    assert parse(data) is None
