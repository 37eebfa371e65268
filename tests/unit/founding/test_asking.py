"""The six questions, as somebody answers them who does not know the answers yet."""

from collections.abc import Iterator, Sequence
from datetime import date

import pytest

from bot.founding.asking import Talk, ask_all
from bot.founding.questions import QUESTIONS
from bot.founding.wishes import Wishes, Wrong
from publishing.texts import LANGUAGES, Texts

NAMES = [one.name for one in QUESTIONS]
TOKEN = "123456789:" + "A" * 35
GOOD = {
    "language": "1",
    "token": TOKEN,
    "organisation": "清河镇党委",
    "secretary": "周文博",
    "plan": "pairing",
    "start": "2099-03-01",
}


def talked(lines: Sequence[str], known: str | None = "qinghe_bot") -> tuple[Wishes, str]:
    """What came of it, and all that was said."""
    answers: Iterator[str] = iter(lines)
    said: list[str] = []

    def owner(token: str) -> str | None:
        if token.startswith("999"):
            raise Wrong("token-refused")
        return known

    def read(prompt: str) -> str:
        said.append(prompt)
        return next(answers)

    wishes = ask_all(Talk(Texts.load(), owner, read, said.append), Wishes(), NAMES)
    assert next(answers, None) is None
    return wishes, "\n".join(said)


def answers(**instead: Sequence[str]) -> list[str]:
    """Good ones, but for those given."""
    return [line for name in NAMES for line in instead.get(name, [GOOD[name]])] + [""]


def test_good_answers_are_taken_and_shown_once_more() -> None:
    wishes, said = talked(answers())

    assert (wishes.language, wishes.token, wishes.bot) == ("zh-Hans", TOKEN, "qinghe_bot")
    assert (wishes.organisation, wishes.secretary) == ("清河镇党委", "周文博")
    assert wishes.plan
    assert wishes.plan.plan.id == "pairing"
    assert wishes.start == date(2099, 3, 1)
    assert "6/6" in said
    assert "书记：周文博" in said
    assert TOKEN not in said


@pytest.mark.parametrize(
    ("question", "wrong", "explained"),
    [
        ("language", "4", "1、2 或 3"),
        ("token", "abc", "不像令牌"),
        ("token", "999999999:" + "A" * 35, "不认这个令牌"),
        ("organisation", "", "不能空着"),
        ("secretary", "=1+1", "公式"),
        ("secretary", "长" * 201, "太长"),
        ("plan", "14", "没有这一份"),
        ("plan", "../../etc/passwd", "没有这一份"),
        ("plan", "none.yaml", "没有这一份"),
        ("start", "明天", "不是日期"),
        ("start", "2026-02-30", "不是日期"),
        ("start", "2001-01-01", "已经结束"),
    ],
)
def test_a_wrong_answer_is_explained_and_asked_again(
    question: str, wrong: str, explained: str
) -> None:
    wishes, said = talked(answers(**{question: [wrong, GOOD[question]]}))

    assert explained in said
    assert wishes == talked(answers())[0]


def test_back_leads_to_the_question_before_and_keeps_what_was_said() -> None:
    lines = answers(secretary=["<", "", "<", "清河镇委", "李卫国"])

    wishes, said = talked(lines)

    assert wishes.organisation == "清河镇委"
    assert wishes.secretary == "李卫国"
    assert "[清河镇党委] > " in said


def test_from_the_last_look_one_can_go_back() -> None:
    wishes, said = talked([*answers()[:-1], "是", "<", "2099-05-01", ""])

    assert wishes.start == date(2099, 5, 1)
    assert "请直接按回车" in said


def test_where_telegram_cannot_be_asked_the_name_is() -> None:
    wishes, said = talked(answers(token=[TOKEN, "x", "@qinghe_bot"]), known=None)

    assert wishes.bot == "qinghe_bot"
    assert "连不上 Telegram" in said
    assert "用户名由字母" in said


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_asks_and_ends(language: str) -> None:
    wishes, said = talked(answers(language=[language]))

    assert wishes.language == language
    assert "{" not in said
