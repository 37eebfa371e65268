"""Checks that the rules for a valid ballot can be broken, kept, and told from one paper."""

from collections.abc import Iterator, Sequence
from itertools import product

from models.plan.checks.finding import Finding, Setting, error
from models.plan.displaying import Holder
from models.plan.judging import Evaluation, Floor, Questionnaire
from models.plan.problems import Path
from models.plan.schema import Plan
from models.rules import filling


def ballots_fit(plan: Plan, _: Setting) -> Iterator[Finding]:
    """Of rounds about people, forms mean a number of people: over all the papers of a voter, which
    nothing ties to each other (decision 0032)."""
    for key, one in plan.evaluations.items():
        path = ("evaluations", key, "ballots")
        counted = [name for name in ("high", "low") if getattr(one.ballots, name)]
        if one.about.several and counted:
            yield error("ballots-people", (*path, counted[0]), title=one.title)
        elif one.questionnaire in plan.questionnaires:
            yield from _possible(one, plan.questionnaires[one.questionnaire], path)


def _possible(one: Evaluation, form: Questionnaire, path: Path) -> Iterator[Finding]:
    papers = list(_papers(form))
    rules = one.ballots.rules
    for rule in rules:
        if not any(rule.missed(values) for values in papers):
            where = "straight_line" if rule.kind is filling.RuleKind.STRAIGHT else rule.kind.value
            yield error("ballots-idle", (*path, where), title=one.title, form=form.title)
    if rules and all(filling.broken(rules, values) for values in papers):
        yield error("ballots-impossible", path, title=one.title, form=form.title)


def _papers(form: Questionnaire) -> Iterator[Sequence[int | None]]:
    """With two grades each: if any paper keeps or breaks a rule, one of these does."""
    grades = [grade.value for grade in form.scale.values()]
    items = len(form.items)
    for one, other, number in product(grades, grades, range(items + 1)):
        yield [one] * number + [other] * (items - number)


def floors_fit(plan: Plan, _: Setting) -> Iterator[Finding]:
    for key, one in plan.evaluations.items():
        path = ("evaluations", key, "floor")
        if one.floor and one.about.several:
            yield error("floor-people", path, title=one.title)
        elif one.floor:
            yield from _starred(plan, one.floor, path, one.title)


def _starred(plan: Plan, floor: Floor, path: Path, title: str) -> Iterator[Finding]:
    starred = [o.stars or 0 for o in plan.plaques.values() if o.holder is Holder.ORGANISATIONS]
    if floor.stars and floor.stars >= max(starred, default=0):
        yield error("floor-stars", (*path, "stars"), title=title, stars=floor.stars)
