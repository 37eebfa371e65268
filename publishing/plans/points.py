"""What a plan says of its points: what each is worth, and up to where."""

from collections.abc import Iterator
from decimal import Decimal

from models.plan.pointing import PointRule
from models.plan.schema import Plan
from publishing.texts import Markup, Translator
from publishing.wording import bullets


def told(t: Translator, plan: Plan) -> Iterator[Markup]:
    said = plan.ranking
    if said is None or not said.points:
        return
    yield t("point-page", base="none" if said.base is None else str(said.base), cap=said.cap)
    yield bullets(
        t("point-page-rule", title=one.title, terms=terms(t, one), standard=one.standard)
        for one in said.points.values()
    )


def terms(t: Translator, said: PointRule) -> str:
    """Its kind, what each time counts, and the most."""
    return t.plain(
        "point-terms",
        kind=said.kind.value,
        each="none" if said.each is None else amount(said.each),
        levels=levels(t, said) or "none",
        cap="none" if said.cap is None else amount(said.cap),
    )


def levels(t: Translator, said: PointRule) -> str:
    return t.plain("list-separator").join(
        t.plain("point-level", title=one.title, points=amount(one.points))
        for one in said.levels.values()
    )


def amount(points: Decimal) -> str:
    """2.0 and 2 read the same."""
    whole = points.to_integral_value()
    return str(int(whole)) if whole == points else f"{points.normalize():f}"
