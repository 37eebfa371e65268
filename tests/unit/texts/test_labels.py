import pytest

from publishing.outgoing import Button
from publishing.texts import Texts
from publishing.texts.labels import COLUMNS, columns, cut

T = Texts.load().translator("zh-Hans")


def test_a_full_width_character_takes_two_columns() -> None:
    assert columns("承诺A1") == 6
    assert columns("") == 0


@pytest.mark.parametrize("text", ["长" * 30, "a" * 60, "长a" * 20])
def test_what_is_cut_fits_and_says_so(text: str) -> None:
    assert cut(text, 20).endswith("…")
    assert columns(cut(text, 20)) <= 20
    assert text.startswith(cut(text, 20)[:-1])


def test_what_fits_stays() -> None:
    assert cut("长" * 10, 20) == "长" * 10
    assert T.label("commitment-row", whose="甲", target="乙", mark="丙") == "甲：乙（丙）"


def test_words_are_shortened_and_the_state_is_kept() -> None:
    said = T.label("commitment-row", whose="东" * 40, target="收" * 24, mark="待审核")
    assert said.startswith("东东东")
    assert "…：收收" in said
    assert said.endswith("…（待审核）")
    assert columns(said) <= COLUMNS


def test_a_period_is_kept_as_long_as_a_name_can_give_way() -> None:
    said = T.label(
        "summary-row", whose="东" * 40, title="季度报告", period="2026年第4季度", at="12月30日"
    )
    assert said.endswith("2026年第4季度，12月30日")


def test_a_button_never_has_more_than_a_phone_shows() -> None:
    assert columns(Button("镇" * 200, "menu.open").label) <= COLUMNS
