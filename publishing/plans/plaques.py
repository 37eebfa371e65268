"""What a plan puts up, as its page and the forms say it: on whom, how many, by what standard."""

from collections.abc import Iterator

from models.plan.displaying import Plaque
from models.plan.schema import Plan
from publishing.plans.words import Words
from publishing.texts import Markup, Translator, joined


def told(t: Translator, plan: Plan) -> Iterator[Markup]:
    """One paragraph for each kind."""
    words = Words(t, plan)
    for one in plan.plaques.values():
        head = t(
            "plan-page-plaque",
            title=one.title,
            whom=words.taking_part(one.categories),
            holder=one.holder.value,
            quota=one.quota or 0,
            stars=one.stars or 0,
        )
        duties = t("plan-plaque-duties", text=one.duties) if one.duties else ""
        yield joined([head, terms(t, one), duties])


def terms(t: Translator, one: Plaque) -> Markup:
    """What it takes, how that is looked at, and what follows where it is taken off."""
    check = t("plan-plaque-check", text=one.check) if one.check else ""
    rest = t("plan-plaque-rest", days=one.rest_days) if one.rest_days else ""
    return joined([t("plan-plaque-standard", text=one.standard), check, rest])
