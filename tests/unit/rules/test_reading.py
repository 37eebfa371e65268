from decimal import Decimal

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from models.rules.reading import figure, says_only, written

UNITS = st.sampled_from(
    ["户", "万元", "元", "%", "个", "人次", "km", "亩", "件", "万人次", "百分点"]
)
FIGURES = st.decimals(-(10**9), 10**9, places=2, allow_nan=False, allow_infinity=False)
WIDE = str.maketrans("0123456789.-", "０１２３４５６７８９．－")


@pytest.mark.parametrize(
    ("text", "unit", "value"),
    [
        ("45", "户", "45"),
        (" 45户。", "户", "45"),
        ("已完成45户", "户", "45"),
        ("已完成 45 户，照片在后", "户", "45"),
        ("已走访，45户都登记了", "户", "45"),
        ("１１月２５日累计４５户", "户", "45"),
        ("2026年11月收入1,245.5万元", "万元", "1245.5"),
        ("共45户，这45户都验收了", "户", "45"),
        ("45万", "万元", "45"),
        ("45万", "户", "450000"),
        ("收入4.5亿元", "万元", "45000"),
        ("收入45万元", "元", "450000"),
        ("收入45000元", "万元", "4.5"),
        ("播种1.2 万亩", "亩", "12000"),
        ("满意率达到85％以上", "%", "85"),
        ("满意率百分之85", "%", "85"),
        ("同比-3.2%", "%", "-3.2"),
        ("投诉下降了，＋2件", "件", "2"),
        ("修路12KM", "km", "12"),
        ("由36.5增加到45万元", "万元", "45"),
        ("第3个村，累计7个", "个", "7"),
        ("培训320人次", "人次", "320"),
        ("新增45萬元", "万元", "45"),
    ],
)
def test_a_figure_is_read_with_its_unit_or_alone(text: str, unit: str, value: str) -> None:
    assert figure(text, unit) == Decimal(value)


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("", "户"),
        ("还在做", "户"),
        ("见附件3", "户"),
        ("新增3户，累计45户", "户"),
        ("40-45户", "户"),
        ("40到45户", "户"),
        ("培训320人次", "人"),
        ("做了3个月", "个"),
        ("第3户", "户"),
        ("走了12mm", "m"),
        ("完成了85%", "户"),
        ("G45户", "户"),
        ("3.5.2户", "户"),
        ("1,2345户", "户"),
    ],
)
def test_where_it_is_not_clear_there_is_no_figure(text: str, unit: str) -> None:
    assert figure(text, unit) is None


@given(value=FIGURES, unit=UNITS)
def test_what_is_written_is_read_back(value: Decimal, unit: str) -> None:
    assert figure(written(value, unit), unit) == value
    assert says_only(written(value, unit), unit)


@given(value=FIGURES, unit=UNITS)
def test_full_width_digits_say_the_same(value: Decimal, unit: str) -> None:
    assert figure(f"已到{value:f}".translate(WIDE) + unit, unit) == value


@given(
    value=FIGURES, unit=UNITS, words=st.text(st.sampled_from("今年本月全部完成了，。 "), max_size=9)
)
def test_words_around_it_change_nothing(value: Decimal, unit: str, words: str) -> None:
    assert figure(f"{words}已到{value:f}{unit}，{words}", unit) == value


@given(first=FIGURES, second=FIGURES, unit=UNITS)
def test_two_different_figures_are_none(first: Decimal, second: Decimal, unit: str) -> None:
    assume(first != second)
    assert figure(f"先是{first:f}{unit}，后来{second:f}{unit}", unit) is None


@given(text=st.text(st.characters(exclude_categories=["Nd", "Nl", "No", "Cs"])), unit=UNITS)
def test_without_a_digit_there_is_no_figure(text: str, unit: str) -> None:
    assert figure(text, unit) is None


@given(text=st.text(), unit=UNITS)
def test_anything_can_be_read(text: str, unit: str) -> None:
    value = figure(text, unit)
    assert value is None or value.is_finite()


def test_words_beside_it_are_not_only_a_figure() -> None:
    assert not says_only("已到45户", "户")
    assert says_only("45 户。", "户")
    assert not says_only("四十五户", "户")
