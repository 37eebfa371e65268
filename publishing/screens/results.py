"""Published rankings for those who lead: to hand on, and who is to be raised next."""

from collections.abc import Iterator, Sequence

from models.queries.results import Result
from models.queries.standing import PartView, Standing
from publishing.actions import action
from publishing.outgoing import Button, Outgoing
from publishing.screens.band_moves import banded, told
from publishing.texts import Markup, Translator, joined
from publishing.wording import bullets, period, points

PARAGRAPH = "\n\n"


def listing(t: Translator, found: Sequence[Result]) -> Outgoing:
    if not found:
        return Outgoing(t("result-none"))
    parts = [joined([_title(t, one), _moves(t, one)]) for one in found]
    return Outgoing(joined([t("result-title"), *parts], PARAGRAPH))


def buttons(t: Translator, found: Sequence[Result]) -> list[Button]:
    return [
        Button(
            t.label(key, campaign=one.plan.title, period=period(t, one.ranking.period, one.plan)),
            action(name, one.ranking.id, *more),
        )
        for one in found
        for key, name, more in (
            ("result-xlsx", "result.file", ("xlsx",)),
            ("result-csv", "result.file", ("csv",)),
            ("result-raise", "result.raise", ()),
        )
        if name != "result.raise" or (one.plan.ranking and one.plan.ranking.bands)
    ]


def raising(t: Translator, found: Result) -> Outgoing:
    """The last group of each category, each with the part in which it lacks most."""
    lines = [_lacks(t, one) for one in lowest(found)]
    head = t("result-raise-title", period=period(t, found.ranking.period, found.plan))
    body = bullets(lines) if lines else t("result-raise-none")
    return Outgoing(joined([_title(t, found), head, body], PARAGRAPH))


def lowest(found: Result) -> Iterator[Standing]:
    """In the order of the ranking."""
    said = list(found.plan.ranking.bands.values()) if found.plan.ranking else []
    last = {
        one.organisation_id
        for one, band in banded(found.ranking, found.plan)
        if said and band == said[-1].title
    }
    yield from (one for one in found.standings if one.place.organisation_id in last)


def weakest(parts: Sequence[PartView]) -> PartView | None:
    """The part with the lowest score; of equal ones the weightier. What could not be measured
    is no weakness."""
    measured = [one for one in parts if one.score is not None]
    return min(measured, key=lambda one: (one.score or 0, -one.weight), default=None)


def _lacks(t: Translator, one: Standing) -> Markup:
    part = weakest(one.parts)
    return t(
        "result-lacks",
        organisation=one.place.organisation,
        category=one.category,
        score=points(t, one.place.score),
        part=part.title if part else "none",
        of=points(t, part.score or 0) if part else "",
    )


def _title(t: Translator, one: Result) -> Markup:
    return t(
        "result-of",
        campaign=one.plan.title,
        period=period(t, one.ranking.period, one.plan),
        state=one.ranking.state.value,
    )


def _moves(t: Translator, one: Result) -> Markup | str:
    return told(t, one.ranking, one.plan, one.before)
