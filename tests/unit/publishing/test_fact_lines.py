"""The facts of a period in lines: only what is not nought, in every language."""

import pytest

from models.rules.facts import DutyFact, Facts, Placing
from publishing.fact_lines import lines
from publishing.texts import LANGUAGES, Texts

TEXTS = Texts.load()
FACTS = Facts(
    (DutyFact("月小结", 2, 0, 1, 0), DutyFact("<b>", 0, 1, 0, 0)),
    reported=3,
    overdue=1,
    closed=2,
    visits=4,
    honours=("比争标兵", "比争标兵", "先进"),
    ranking=Placing("2026-Q3", 2, 8, 87_500, final=False),
)


def test_only_what_is_not_nought_is_said() -> None:
    assert lines(TEXTS.translator(), FACTS, None).split("\n") == [
        "• 月小结：按时 2，没交 1",
        "• &lt;b&gt;：迟交 1",
        "• 承诺指标：报进展 3 个，目前超期 1 个",
        "• 差距整改：销号 2 条",
        "• 走访：记了 4 次",
        "• 评上：比争标兵（2 个）、先进",
        "• 最近一次排名（2026年第3季度，公示中）：第 2 名，共 8 个，87.5 分",
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_at_all_is_a_sentence(language: str) -> None:
    t = TEXTS.translator(language)
    assert lines(t, Facts(), None) == t("fact-none")
    assert len(lines(t, FACTS, None).split("\n")) == 7
