"""What a plan honours, as its page and the forms say it: whom, how many, how it is decided."""

from collections.abc import Iterator

from models.plan.honouring import PREFIX, Honour
from models.plan.schema import Plan
from publishing.plans.words import Words
from publishing.texts import Markup, Translator, joined


def told(t: Translator, plan: Plan) -> Iterator[Markup]:
    """One paragraph for each."""
    words = Words(t, plan)
    for key, one in plan.honours.items():
        owed = plan.expectations[f"{PREFIX}{key}"]
        head = t(
            "plan-page-honour",
            title=one.title,
            who=words.who(owed),
            every=plan.stages[one.stage].title
            if one.stage in plan.stages
            else t.plain(f"plan-every-{one.every.value}"),
            count=one.minimum,
            most=one.most,
        )
        yield joined([head, terms(t, plan, one)])


def terms(t: Translator, plan: Plan, one: Honour) -> Markup:
    """By what standard, how many, by which vote, by leave of whom."""
    words = Words(t, plan)
    approval = t("plan-honour-approval", text=one.approval) if one.approval else ""
    decided = t(
        "plan-honour-decided",
        form=one.form.value,
        whom=one.whom.value,
        passes=one.passes or 0,
        vote=one.vote.value,
        tie=one.tie.value,
        seats=words.seats(one),
        days=one.notice_workdays,
    )
    return joined([t("plan-honour-standard", text=one.standard), decided, approval])
