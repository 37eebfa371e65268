"""What is left over, laid out in the form of a new commitment."""

from dataclasses import replace
from decimal import Decimal

import pytest

from handlers.carry_over import laid_out
from models.plan.schema import CommitmentShape, Stretch
from publishing.texts import Texts
from services.leftovers import Leftover

T = Texts.load().translator()
ONE = Leftover("走访户数", "户", Decimal(24), Decimal(30), Decimal(40), "王秀英", "走访记录")


def shape(indicators: int, stretch: Stretch = Stretch.OPTIONAL) -> CommitmentShape:
    said = {"indicators": {"min": 1, "max": indicators}, "stretch": stretch}
    return CommitmentShape.model_validate(said)


def test_as_many_projects_as_it_takes_and_another_one_is_asked_for_after_the_last() -> None:
    answers = laid_out(T, shape(2), [ONE] * 5)
    assert [answers[f"project-{number}"] for number in (1, 2, 3)] == [
        "上次没办完的",
        "上次没办完的（2）",
        "上次没办完的（3）",
    ]
    assert [len(answers[f"indicators-{number}"]) for number in (1, 2, 3)] == [2, 2, 1]
    assert (answers["more-1"], answers["more-2"]) == ("yes", "yes")
    assert "more-3" not in answers


@pytest.mark.parametrize(
    ("left", "rule", "target", "stretch"),
    [
        (ONE, Stretch.OPTIONAL, "30", "40"),
        (replace(ONE, stretch=None), Stretch.OPTIONAL, "30", None),
        (replace(ONE, stretch=None), Stretch.REQUIRED, "30", ...),
        (replace(ONE, target=None, stretch=None), Stretch.OPTIONAL, ..., None),
        (replace(ONE, target=None, stretch=None), Stretch.REQUIRED, ..., ...),
    ],
)
def test_what_is_missing_is_asked_for(
    left: Leftover, rule: Stretch, target: object, stretch: object
) -> None:
    (item,) = laid_out(T, shape(3, rule), [left])["indicators-1"]
    assert (item.get("target", ...), item.get("stretch", ...)) == (target, stretch)
    assert "deadline" not in item
    assert (item["baseline"], item["owner"], item["proof"]) == ("24", "王秀英", "走访记录")
