"""What was done in a period, in few lines: only what is not nought."""

from collections.abc import Iterator, Mapping

from models.plan.schema import Plan
from models.rules.facts import DutyFact, Facts, Placing
from publishing.texts import Markup, Translator
from publishing.wording import bullets, period, points


def lines(t: Translator, found: Facts, plan: Plan | None) -> Markup:
    """`plan`: where stages and plaques have their titles."""
    return bullets(list(_lines(t, found, plan))) or t("fact-none")


def _lines(t: Translator, found: Facts, plan: Plan | None) -> Iterator[Markup]:
    yield from (_duty(t, one) for one in found.duties)
    counted = {
        "indicators": ("reported", "verified", "overdue"),
        "gaps": ("gaps", "closed"),
        "ideas": ("ideas", "adopted"),
        "visits": ("visits",),
        "meetings": ("meetings",),
    }
    for matter, names in counted.items():
        if parts := _parts(t, {name: getattr(found, name) for name in names}):
            yield t("fact-line", matter=t(f"fact-of-{matter}"), parts=parts)
    if found.plaques and plan:
        titles = [plan.plaques[key].title for key in found.plaques if key in plan.plaques]
        yield from _titles(t, "plaques", titles)
    yield from _titles(t, "honours", found.honours)
    if found.ranking:
        yield _ranking(t, found.ranking, plan)


def done(t: Translator, in_time: int, late: int, missing: int, pending: int = 0) -> Markup:
    """How many of what was due; nothing where nothing was."""
    counted = {"in-time": in_time, "late": late, "missing": missing, "pending": pending}
    return _parts(t, counted)


def _duty(t: Translator, one: DutyFact) -> Markup:
    parts = done(t, one.in_time, one.late, one.missing, one.pending)
    return t("fact-line", matter=one.title, parts=parts)


def _parts(t: Translator, counted: Mapping[str, int]) -> Markup:
    said = (t(f"fact-{name}", count=count) for name, count in counted.items() if count)
    return Markup(t("fact-separator").join(said))


def _titles(t: Translator, matter: str, titles: list[str] | tuple[str, ...]) -> Iterator[Markup]:
    """The same one several times is counted."""
    counted = {title: titles.count(title) for title in titles}
    said = [t("fact-times", title=title, count=count) for title, count in counted.items()]
    if said:
        parts = Markup(t("list-separator").join(said))
        yield t("fact-line", matter=t(f"fact-of-{matter}"), parts=parts)


def _ranking(t: Translator, one: Placing, plan: Plan | None) -> Markup:
    return t(
        "fact-ranking",
        period=period(t, one.period, plan),
        place=one.place or 0,
        of=one.of,
        score=points(t, one.score),
        state="final" if one.final else "provisional",
    )
