"""Rewards and penalties as the plan's page tells them: the document's words, and how it is
reckoned."""

from collections.abc import Iterator

from models.plan.rewarding import Level, Reckoning, Reward
from models.plan.schema import Plan
from publishing.plans.words import Words
from publishing.texts import Markup, Translator, joined


def told(t: Translator, plan: Plan) -> Iterator[Markup]:
    """One paragraph for each, then whether money is given at all."""
    for one in plan.rewards.values():
        head = t("plan-page-reward", title=one.title)
        yield joined([head, one.rule, _won(t, plan, one), reckoned(t, plan, one)])
    if any(one.sums for one in plan.rewards.values()):
        yield t("plan-page-money", approval=plan.money.approval or "none", on=int(plan.money.on))


def reckoned(t: Translator, plan: Plan, one: Reward) -> Markup:
    """How it is reckoned, where it is, and who it is for."""
    to = t("reward-page-to", to=one.to) if one.to else ""
    return joined([_how(t, plan, one), to])


def _how(t: Translator, plan: Plan, one: Reward) -> Markup | str:
    if one.by is None:
        return ""
    row = Words(t, plan).row
    if one.by is Reckoning.SINGLE:
        least, most = t.number(one.least or 0), t.number(one.most or 0)
        return t("reward-page-single", tasks=row(one.tasks), least=least, most=most)
    if one.by is Reckoning.LOSES:
        levels = row(_level(t, level) for level in one.levels.values())
        return t("reward-page-loses", levels=levels, bars=int(one.bars))
    figure = plan.figures.get(one.figure or "")
    return t(
        f"reward-page-{one.by}",
        figure=figure.title if figure else one.figure or "",
        at=one.at or "none",
    )


def _level(t: Translator, level: Level) -> str:
    return t.plain("reward-page-level", title=level.title, percent=level.loses)


def _won(t: Translator, plan: Plan, one: Reward) -> Markup:
    row = Words(t, plan).row
    yuan = t("plan-page-yuan", sums=row(t.number(sum_) for sum_ in one.yuan)) if one.yuan else ""
    points = t("plan-page-points", points=row(map(str, one.points))) if one.points else ""
    return joined([yuan, points])
