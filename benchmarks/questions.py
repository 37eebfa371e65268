"""A member's commitment as a conversation: what is asked, and what a person does all the way.

The peers ask the same questions in the same order, take the same answers by the same presses, and
hand the same commitment to the same use case.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from bot.simulator.people import Person
from services.drafts import CommitmentDraft, IndicatorDraft, ProjectDraft

BEGIN, SUBMIT = "写承诺", "提交"
SKIP, OWN, ENOUGH, NO_MORE = "跳过", "本人", "够了，继续", "没有了，去核对"


@dataclass(frozen=True, slots=True)
class Question:
    """`press` is the label of its own button, if it has one."""

    key: str
    text: str
    press: str = ""


QUESTIONS = (
    Question("target", "公开承诺（1/4）\n\n请用一句话写总目标。"),
    Question("project", "公开承诺（2/4）\n\n要办的第一个项目叫什么？"),
    Question("title", "公开承诺（3/4）\n\n指标叫什么？"),
    Question("unit", "公开承诺（3/4）\n\n用什么单位计？"),
    Question("baseline", "公开承诺（3/4）\n\n现在是多少？"),
    Question("figure", "公开承诺（3/4）\n\n要达到多少？"),
    Question("stretch", "公开承诺（3/4）\n\n力争达到多少？", SKIP),
    Question("deadline", "公开承诺（3/4）\n\n哪一天之前？例如 2026-12-20。"),
    Question("owner", "公开承诺（3/4）\n\n谁负责？", OWN),
    Question("proof", "公开承诺（3/4）\n\n拿什么证明？"),
    Question("again", "公开承诺（3/4）\n\n还有别的指标吗？", ENOUGH),
    Question("more", "公开承诺（4/4）\n\n还有别的项目吗？", NO_MORE),
    Question("sure", "请核对后提交。", SUBMIT),
)

TYPED = {
    "target": "把困难户走访到位",
    "project": "走访困难户",
    "title": "走访户数",
    "unit": "户",
    "baseline": "10",
    "figure": "30",
    "deadline": "2026-12-20",
    "proof": "走访记录",
}
UPDATES = len(QUESTIONS) + 1


def draft_of(answers: Mapping[str, str]) -> CommitmentDraft:
    """Of what was typed; a pressed answer is its button's label."""
    indicator = IndicatorDraft(
        title=answers["title"],
        baseline=Decimal(answers["baseline"]),
        target=Decimal(answers["figure"]),
        stretch=None if answers["stretch"] == SKIP else Decimal(answers["stretch"]),
        unit=answers["unit"],
        deadline=date.fromisoformat(answers["deadline"]),
        owner=answers["owner"],
        proof=answers["proof"],
    )
    return CommitmentDraft(answers["target"], (ProjectDraft(answers["project"], (indicator,)),))


async def act(person: Person, question: Question) -> None:
    """Answers it. Where our form offers the person's own name, that is the first button."""
    if typed := TYPED.get(question.key):
        await person.send(typed)
    else:
        await person.click(person.screen.labels[0] if question.key == "owner" else question.press)
