"""What a made-up button may ask for."""

import pytest

from handlers.args import number
from services.refusals import NotFound


@pytest.mark.parametrize(
    ("said", "read"), [("7", 7), ("007", 7), ("2147483647", 2**31 - 1), ("9" * 40, 2**31 - 1)]
)
def test_no_id_is_larger_than_its_column(said: str, read: int) -> None:
    assert number((said,)) == read


@pytest.mark.parametrize("args", [(), ("",), ("-1",), ("x",), ("٣",), ("1.5",)])
def test_what_is_no_id_is_like_a_row_that_is_gone(args: tuple[str, ...]) -> None:
    with pytest.raises(NotFound):
        number(args)
