"""What a plan says of grades, as its page and the sheets say it: on what grounds, how many, how
soon."""

from collections.abc import Iterator

from models.plan.grading import Grading
from models.plan.schema import Plan
from models.rules.grading import most
from publishing.texts import Markup, Translator, joined


def told(t: Translator, plan: Plan) -> Iterator[Markup]:
    """One paragraph for each."""
    for one in plan.grades.values():
        head = t("plan-page-grade", title=one.title)
        yield joined([head, _scale(t, one), terms(t, plan, one)])


def terms(t: Translator, plan: Plan, one: Grading) -> Markup:
    """What the grades rest on, and what comes after they were proposed."""
    own = plan.expectations[one.own].title if one.own else "none"
    vote = plan.evaluations[one.vote].title
    grounds = t("plan-grade-grounds", own=own, vote=vote)
    usual = t("plan-grade-usual", title=one.scale[one.usual].title)
    after = t("plan-grade-after", confirm=one.confirm_workdays, notice=one.notice_workdays)
    return joined([grounds, _floor(t, one), usual, after])


def limits(t: Translator, one: Grading, people: int) -> Markup:
    """How many of so many people may have each grade that has a share."""
    return joined(
        t("plan-grade-most", title=rung.title, most=most(rung.at_most, people), people=people)
        for rung in one.scale.values()
        if rung.at_most is not None
    )


def _scale(t: Translator, one: Grading) -> Markup:
    said = [
        t("plan-grade-rung", title=rung.title, share=str(rung.at_most or "none"))
        for rung in one.scale.values()
    ]
    return joined(said, t("list-separator"))


def _floor(t: Translator, one: Grading) -> Markup | str:
    if one.floor is None:
        return ""
    few = [rung.title for rung in one.scale.values() if rung.at_most is not None]
    return t("plan-grade-floor", floor=one.floor, titles=t.plain("list-separator").join(few))
