"""How a plan supervises, as its page says it: what has a light, and what follows from it."""

from collections.abc import Iterator

from models.plan.schema import Plan
from models.plan.supervising import Rung, Supervision
from publishing.plans.words import Words
from publishing.texts import Markup, Translator, joined
from publishing.wording import bullets


def told(t: Translator, plan: Plan) -> Iterator[Markup]:
    """Empty where it does not supervise."""
    if said := plan.supervision:
        watched = Words(t, plan).row(t.plain(f"plan-watched-{one.value}") for one in said.of)
        yield t("plan-supervision-watched", watched=watched)
        bulletin = t("plan-supervision-bulletin", named=said.named)
        lights = t("plan-supervision-lights", blue=said.blue, yellow=said.yellow)
        yield joined([lights, bullets([*_steps(t, said), *_docked(t, plan, said)]), bulletin])


def _steps(t: Translator, said: Supervision) -> Iterator[Markup]:
    if said.letter:
        title, after = said.letter.title, said.letter.after
        yield _with_words(t("plan-supervision-letter", title=title, after=after), said.letter)
    listed = t(
        "plan-supervision-list", title=said.listing.title, opening=said.open.value, days=said.days
    )
    yield _with_words(listed, said.listing)
    if said.check:
        yield _with_words(t("plan-supervision-check", title=said.check.title), said.check)
    if said.talk:
        yield _with_words(t("plan-supervision-talk", title=said.talk.title), said.talk)


def _docked(t: Translator, plan: Plan, said: Supervision) -> Iterator[Markup]:
    """Which of the ranking's points its steps take."""
    rules = plan.ranking.points if plan.ranking else {}
    if said.points and rules:
        keys = (said.points.letter, said.points.case)
        letter, case = (rules[key].title if key in rules else "none" for key in keys)
        both = "none" not in (letter, case)
        yield t("plan-supervision-docked", letter=letter, case=case, both=both)


def _with_words(head: Markup, said: Rung) -> Markup:
    return joined([head, said.words or ""])
