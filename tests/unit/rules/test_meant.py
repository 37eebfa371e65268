import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.rules.meant import PLAIN, ranked

WAYS = {
    "summary": ("写材料", "小结", "月小结", "报告"),
    "idea": ("提金点子", "建议", "点子", "suggestion"),
    "gap": ("差距整改", "整改", "问题"),
    "vote": ("参加评议", "投票", "vote"),
}


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("写材料", "summary"),
        ("我要交月小结", "summary"),
        ("交月总结", "summary"),
        ("有个建议想说", "idea"),
        ("金点子", "idea"),
        ("I have a suggestion", "idea"),
        ("整改", "gap"),
        ("ＶＯＴＥ", "vote"),
        ("/vote", "vote"),
        ("怎么投票？", "vote"),
    ],
)
def test_what_is_named_comes_first(said: str, meant: str) -> None:
    ways = WAYS | {"summary": (*WAYS["summary"], "月总结")}
    assert ranked(said, ways)[0][0] == meant


@pytest.mark.parametrize("said", ["", "。", "天气不错", "ok"])
def test_what_has_nothing_in_common_is_not_guessed_at(said: str) -> None:
    assert ranked(said, WAYS) == []


def test_a_word_in_a_long_text_is_a_guess_and_not_as_good_as_said() -> None:
    long = dict(ranked("建议活动室晚上改成晚托班，让孩子们有地方写作业", WAYS))
    short = dict(ranked("我有一个建议", WAYS))
    assert 0 < long["idea"] < PLAIN
    assert dict(ranked("提建议", WAYS))["idea"] > short["idea"] >= PLAIN > long["idea"]


@given(st.text(max_size=80))
def test_scores_are_hundredths(said: str) -> None:
    assert all(0 < score <= 100 for _, score in ranked(said, WAYS))
