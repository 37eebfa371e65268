"""An organisation's places over the rankings: the picture, and the same in lines."""

from collections.abc import Mapping, Sequence
from functools import partial
from hashlib import sha256

from models.plan.schema import Plan
from models.queries.trends import Step
from models.rules.periods import PeriodKind, parse_key
from publishing.actions import action
from publishing.outgoing import Button, Outgoing, Picture
from publishing.pictures.raster import png
from publishing.pictures.trend import Point, Trend, drawn, worst
from publishing.texts import Markup, Translator, joined
from publishing.wording import bullets, period, points

DRAWING = 1
"""Counts the ways in which a trend has been drawn."""
DIGEST = 16
Plans = Mapping[int, Plan]
"""By version."""


def sent(
    t: Translator, organisation_id: int, organisation: str, steps: Sequence[Step], plans: Plans
) -> Outgoing:
    """`steps` with the oldest first, at least one."""
    chart = _chart(t, organisation, steps, plans)
    lines = bullets(_line(t, one, plans) for one in steps)
    text = joined([t("trend-title", organisation=organisation), lines])
    back = (Button(t("back"), action("standing.open")),)
    return Outgoing(text, (back,), pictures=(_picture(organisation_id, chart),))


def _picture(organisation_id: int, chart: Trend) -> Picture:
    digest = sha256(repr(chart).encode()).hexdigest()[:DIGEST]
    caption = f"{chart.title} {chart.note}"
    return Picture(f"trend:{organisation_id}:{DRAWING}:{digest}", caption, partial(_draw, chart))


def _draw(chart: Trend) -> bytes:
    return png(drawn(chart))


def _chart(t: Translator, organisation: str, steps: Sequence[Step], plans: Plans) -> Trend:
    newest = steps[-1]
    dots = tuple(_point(t, one, plans) for one in steps)
    plan = plans[newest.version_id]
    hollow = any(not one.final for one in steps)
    return Trend(
        title=organisation,
        note=t.plain(
            "trend-note",
            period=period(t, newest.period, plan),
            category=plan.categories[newest.category].title,
            place=newest.place or 0,
            of=newest.of,
        ),
        first=t.plain("trend-place", place=1),
        last=t.plain("trend-place", place=worst(dots)),
        scores=t.plain("trend-scores"),
        legend=t.plain("trend-legend") if hollow else "",
        points=dots,
        issuer=plan.issuer,
    )


def _point(t: Translator, one: Step, plans: Plans) -> Point:
    return Point(_label(t, one, plans), one.place, one.of, one.score, one.final)


def _label(t: Translator, one: Step, plans: Plans) -> tuple[str, str]:
    """A stage by its title; else the part of the year, and the year."""
    kind = parse_key(one.period)
    if kind in (PeriodKind.STAGE, PeriodKind.ONCE):
        return period(t, one.period, plans[one.version_id]), ""
    year, _, rest = one.period.partition("-")
    number = int(rest.lstrip("QH") or 0)
    return t.plain("trend-period", kind=kind.value, number=number), year


def _line(t: Translator, one: Step, plans: Plans) -> Markup:
    return t(
        "trend-line",
        period=period(t, one.period, plans[one.version_id]),
        place=one.place or 0,
        of=one.of,
        score=points(t, one.score),
        state="final" if one.final else "provisional",
    )
