import pytest

from models.rules.strokes import STARTS, UNKNOWN, place, strokes


@pytest.mark.parametrize(
    ("character", "number"), [("丁", 2), ("王", 4), ("孙", 6), ("喆", 12), ("戴", 17), ("魏", 17)]
)
def test_strokes_are_those_of_the_simplified_character(character: str, number: int) -> None:
    assert strokes(character) == number


def test_names_are_in_the_order_that_a_notice_has() -> None:
    names = ["魏一", "尹一", "王一", "丁一", "毛一", "方一", "孔一", "冉一", "牛一"]
    in_order = ["丁一", "王一", "毛一", "牛一", "方一", "孔一", "尹一", "冉一", "魏一"]
    assert sorted(names, key=place) == in_order


def test_of_one_surname_the_next_character_decides_and_the_shorter_name_is_first() -> None:
    assert sorted(["王丽", "王一鸣", "王一"], key=place) == ["王一", "王一鸣", "王丽"]


def test_a_name_of_two_characters_is_by_its_first() -> None:
    assert sorted(["欧阳一", "上官一", "丁一"], key=place) == ["丁一", "上官一", "欧阳一"]


def test_what_has_no_strokes_comes_last() -> None:
    assert strokes("A") == UNKNOWN == strokes("\U00020000")
    assert sorted(["Anna", "魏一"], key=place) == ["魏一", "Anna"]


def test_no_surname_begins_in_two_ways() -> None:
    said = "".join(STARTS)
    assert len(said) == len(set(said))
