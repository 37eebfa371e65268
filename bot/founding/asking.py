"""At a terminal: one question after the other, back by one with `<`, each wrong answer explained
and asked again. Whatever is given beforehand is not asked."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from bot.founding import reading
from bot.founding.questions import QUESTIONS, Question, said
from bot.founding.wishes import Wishes, Wrong
from models.plan.problems import PlanErrors
from publishing.plans.problems import report
from publishing.texts import DEFAULT, LANGUAGES, Texts, Translator

BACK = ("<", "＜")
BY_NAME = {one.name: one for one in QUESTIONS}
Owner = Callable[[str], str | None]
"""The username behind a token, None where Telegram cannot be asked; raises Wrong."""


class _Back(Exception):
    pass


@dataclass(frozen=True, slots=True)
class Talk:
    """Where questions go and answers come from; raises EOFError or KeyboardInterrupt."""

    texts: Texts
    owner: Owner
    read: Callable[[str], str] = input
    tell: Callable[[str], None] = print

    def t(self, wishes: Wishes) -> Translator:
        return self.texts.translator(wishes.language or DEFAULT)


def ask_all(talk: Talk, wishes: Wishes, names: Sequence[str]) -> Wishes:
    """Those questions and a last look at the answers. Back at the first one asks it again."""
    at = 0
    while at <= len(names):
        try:
            if at == len(names):
                _look_over(talk, wishes, names)
            else:
                wishes = _ask(talk, wishes, names, at)
            at += 1
        except _Back:
            at = max(0, at - 1)
    return wishes


def _ask(talk: Talk, wishes: Wishes, names: Sequence[str], at: int) -> Wishes:
    question, t = BY_NAME[names[at]], talk.t(wishes)
    _put(talk, wishes, question, at, len(names))
    usual = _held(wishes, question.name) or question.usual(t, wishes)
    while True:
        try:
            return taken(talk, wishes, question, _answer(talk, usual))
        except Wrong as wrong:
            talk.tell(explained(t, wrong))
        except PlanErrors as errors:
            talk.tell(report(t, errors.problems))


def _held(wishes: Wishes, name: str) -> str:
    """What was answered before, for who came back to it, where it can be typed again."""
    held = getattr(wishes, name)
    return str(held) if isinstance(held, str | date) and name != "token" else ""


def _put(talk: Talk, wishes: Wishes, question: Question, at: int, count: int) -> None:
    """Before a language is chosen, in all of them."""
    spoken = [wishes.language] if wishes.language else LANGUAGES
    asked = [talk.texts.translator(one).plain(f"init-ask-{question.name}") for one in spoken]
    number = talk.t(wishes).plain("init-number", number=at + 1, count=count)
    talk.tell("\n" + number + " " + " / ".join(asked))
    if offered := question.offer(talk.t(wishes), wishes):
        talk.tell(offered)


def _answer(talk: Talk, usual: str) -> str:
    text = talk.read(f"[{usual}] > " if usual else "> ").strip()
    if text in BACK:
        raise _Back
    return text or usual


def taken(talk: Talk, wishes: Wishes, question: Question, text: str) -> Wishes:
    """The wishes with that answer, as far as it can be checked now. Raises Wrong, PlanErrors."""
    t = talk.t(wishes)
    answered = wishes.with_answer(question.name, question.read(text))
    if question.name == "token":
        return _owned(talk, answered)
    if question.name in ("plan", "start") and answered.plan and answered.start:
        reading.own_plan(t, answered.plan, answered.start, answered.organisation or "-")
    return answered


def _owned(talk: Talk, wishes: Wishes) -> Wishes:
    """Links need the bot's name; where Telegram cannot be asked, whoever sets up is."""
    t, found = talk.t(wishes), talk.owner(wishes.token or "")
    if found:
        talk.tell(t.plain("init-token-good", name=found))
        return replace(wishes, bot=found)
    if wishes.bot:
        return wishes
    talk.tell(t.plain("init-token-unchecked"))
    while True:
        try:
            return replace(wishes, bot=reading.username(_answer(talk, "")))
        except Wrong as wrong:
            talk.tell(explained(t, wrong))


def _look_over(talk: Talk, wishes: Wishes, names: Sequence[str]) -> None:
    """Raises _Back. Any other word is taken for an oversight, and asked again."""
    t = talk.t(wishes)
    talk.tell("\n" + t.plain("init-look-over"))
    for name in names:
        label = t.plain(f"init-label-{name}")
        talk.tell("  " + t.plain("label-value", label=label, value=said(t, wishes, name)))
    while _answer(talk, ""):
        talk.tell(t.plain("init-wrong-look-over"))


def explained(t: Translator, wrong: Wrong) -> str:
    sentence = t.plain(f"init-wrong-{wrong.key}", **wrong.values)
    return "\n".join([wrong.report, sentence] if wrong.report else [sentence])
