"""Checks that grades can be proposed and confirmed: after a vote about people, of known names."""

from collections.abc import Iterator
from fractions import Fraction

from models.plan.checks.finding import Finding, Setting, error, periods_of, warning
from models.plan.expecting import By, Expectation, Kind
from models.plan.grading import MOST_EXCELLENT
from models.plan.judging import Evaluation
from models.plan.problems import Plain
from models.plan.programme import opens_on
from models.plan.schema import Plan
from models.rules.dues import due_on

PERSONAL = (By.MEMBERS, By.LEADERS)


def grades_by_organisations(plan: Plan, _: Setting) -> Iterator[Finding]:
    for key, one in plan.expected(Kind.GRADE).items():
        if one.by is not By.ORGANISATIONS:
            yield error("grade-by-organisations", ("expectations", key, "by"), title=one.title)


def grades_named(plan: Plan, _: Setting) -> Iterator[Finding]:
    for key, one in plan.expected(Kind.GRADE).items():
        if one.of is None:
            known = ", ".join(plan.grades) or "none"
            yield error("grade-of-missing", ("expectations", key), title=one.title, known=known)


def grades_once(plan: Plan, _: Setting) -> Iterator[Finding]:
    """One sheet is all that an organisation has to hand in."""
    for key, one in plan.expected(Kind.GRADE).items():
        if one.minimum > 1:
            yield error("grade-once", ("expectations", key, "minimum"), title=one.title)


def grades_asked(plan: Plan, _: Setting) -> Iterator[Finding]:
    """What nobody is asked to propose is never given."""
    asked = {one.of for one in plan.expected(Kind.GRADE).values()}
    for key, one in plan.grades.items():
        if key not in asked:
            yield warning("grades-idle", ("grades", key), title=one.title)


def grades_about_people(plan: Plan, _: Setting) -> Iterator[Finding]:
    for key, one in plan.grades.items():
        vote = plan.evaluations.get(one.vote)
        if vote is not None and not vote.about.several:
            yield error("grade-about", ("grades", key, "vote"), title=one.title, vote=vote.title)


def grades_own_written(plan: Plan, _: Setting) -> Iterator[Finding]:
    """What each hands in about himself is a piece of writing of his own."""
    for key, one in plan.grades.items():
        said = plan.expectations.get(one.own or "")
        if said is not None and (said.kind is not Kind.SUMMARY or said.by not in PERSONAL):
            yield error("grade-own", ("grades", key, "own"), title=one.title, own=said.title)


def grades_limited(plan: Plan, _: Setting) -> Iterator[Finding]:
    """The best grade is for the few."""
    for key, one in plan.grades.items():
        best, rung = next(iter(one.scale.items()))
        share: Fraction = rung.at_most if rung.at_most is not None else Fraction(1)
        if share > MOST_EXCELLENT:
            path = ("grades", key, "scale", best)
            yield warning("grade-share", path, grade=rung.title, share=str(share))


def grades_in_step(plan: Plan, setting: Setting) -> Iterator[Finding]:
    """In the vote's own periods, and not before it is counted."""
    for key, one in plan.expected(Kind.GRADE).items():
        said = plan.grades.get(one.of or "")
        vote = plan.evaluations.get(said.vote) if said else None
        if vote is not None and vote.every is not one.every:
            path = ("expectations", key, "every")
            yield error("grade-out-of-step", path, title=one.title, vote=vote.title)
        elif vote is not None:
            yield from _counted_first(plan, setting, key, one, vote)


def _counted_first(
    plan: Plan, setting: Setting, key: str, one: Expectation, vote: Evaluation
) -> Iterator[Finding]:
    for period in periods_of(plan, one.every, one.stage):
        opens = opens_on(one, period, setting.calendar)
        # Holidays may move the closing further; until it is counted nothing can be given.
        closes = due_on(vote.closes.rule, period, setting.calendar)
        if opens <= closes:
            values: dict[str, Plain] = {"opens": opens, "closes": closes, "period": period.key}
            path = ("expectations", key, "opens" if one.opens else "every")
            yield error("grade-before-vote", path, title=one.title, vote=vote.title, **values)
            return
