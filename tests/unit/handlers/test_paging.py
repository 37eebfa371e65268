import pytest

from handlers.paging import paged
from publishing.actions import action
from publishing.outgoing import Button
from tests.unit.handlers.telegram import TEXTS

T = TEXTS.translator("zh-Hans")
BACK = Button("返回", "list.back")


def labels(count: int, page: int) -> list[list[str]]:
    buttons = [Button(str(n), action("list.open", n)) for n in range(count)]
    rows = paged(buttons, page, lambda number: action("list.page", number), T, BACK)
    return [[button.label for button in row] for row in rows]


def test_a_short_list_has_no_turning() -> None:
    assert labels(3, 0) == [["0"], ["1"], ["2"], ["返回"]]
    assert labels(8, 0)[-2:] == [["7"], ["返回"]]


def test_an_empty_list_can_be_left() -> None:
    assert labels(0, 0) == [["返回"]]


@pytest.mark.parametrize(
    ("page", "first", "turning"),
    [
        (0, "0", ["1/3", "下一页"]),
        (1, "8", ["上一页", "2/3", "下一页"]),
        (2, "16", ["上一页", "3/3"]),
        (9, "16", ["上一页", "3/3"]),
        (-1, "0", ["1/3", "下一页"]),
    ],
)
def test_pages(page: int, first: str, turning: list[str]) -> None:
    rows = labels(20, page)
    assert rows[0] == [first]
    assert rows[-2:] == [turning, ["返回"]]


def test_turning_leads_to_the_neighbours() -> None:
    buttons = [Button(str(n), action("list.open", n)) for n in range(20)]
    rows = paged(buttons, 1, lambda number: action("list.page", number), T)
    assert [button.action for button in rows[-1]] == ["list.page:0", "list.page:1", "list.page:2"]
