"""By what the writer of a remark might be recognised."""

import pytest

from models.rules.remarks import Signs, signs

ROSTER = ("王小兰", "李 明", "赵", "Anna Li", "欧阳建国")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("办事快，态度好。", Signs()),
        ("Please answer the telephone sooner.", Signs()),
        ("四月以后好多了。", Signs()),
        ("赵字辈的人都说好。", Signs()),  # One character alone is no name.
        ("王小兰帮我办的。", Signs(names=("王小兰",))),
        ("李明和王 小 兰都在场。", Signs(names=("李 明", "王小兰"))),
        ("ask anna li", Signs(names=("Anna Li",))),
        ("3号楼漏水。", Signs(number=True)),
        ("３号楼漏水。", Signs(number=True)),
        ("打我电话：一三八零零。", Signs(number=True)),
        ("来信：me@town", Signs(contact=True)),
        ("加我微信。", Signs(contact=True)),
        ("https://x.y", Signs(contact=True)),
    ],
)
def test_what_gives_a_writer_away_is_found(text: str, found: Signs) -> None:
    assert signs(text, ROSTER) == found
    assert bool(signs(text, ROSTER)) is (found != Signs())
