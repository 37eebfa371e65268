"""What makes a ballot valid, in the words of its own scale."""

from collections.abc import Iterable, Sequence
from typing import Protocol

from models.queries.ballots import Paper
from models.rules.filling import AtLeast, AtMost, Rule, Values
from publishing.texts import Markup, Translator, joined


class Grade(Protocol):
    """Of a plan's scale or of a voter's paper."""

    @property
    def title(self) -> str: ...
    @property
    def value(self) -> int | None: ...


def rule_lines(t: Translator, rules: Iterable[Rule], grades: Sequence[Grade]) -> list[Markup]:
    return [
        t(
            "evaluation-rule",
            kind=rule.kind,
            grades=_covered(t, rule, grades),
            points=_points(rule),
            number=_limit(rule),
        )
        for rule in rules
    ]


def breach_lines(t: Translator, paper: Paper, marks: str) -> list[Markup]:
    """How a full sheet is against the rules, and what mends it; nothing where it is valid."""
    values = paper.values(marks)
    return [_breach(t, rule, paper.grades, values) for rule in paper.broken(marks)]


def _breach(t: Translator, rule: Rule, grades: Sequence[Grade], values: Values) -> Markup:
    return t(
        "evaluation-breach",
        kind=rule.kind,
        grades=_covered(t, rule, grades),
        number=_limit(rule),
        given=sum(map(rule.covers, values)),
        missed=rule.missed(values),
    )


def _covered(t: Translator, rule: Rule, grades: Sequence[Grade]) -> Markup:
    """The grades that a rule is about."""
    titles = [grade.title for grade in grades if rule.covers(grade.value)]
    return joined(titles, t("list-separator"))


def _limit(rule: Rule) -> int:
    match rule:
        case AtMost():
            return rule.most
        case AtLeast():
            return rule.least
        case _:
            return 0


def _points(rule: Rule) -> int:
    match rule:
        case AtMost():
            return rule.start
        case AtLeast():
            return rule.below
        case _:
            return 0
