"""A forecast in words and as a picture: both sides year by year, when they cross, what it takes."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import partial
from hashlib import sha256

from models.queries.forecasts import ForecastView, Side
from publishing.actions import action
from publishing.outgoing import Button, Outgoing, Picture
from publishing.pictures.lines import Line, Lines, drawn
from publishing.pictures.raster import png
from publishing.texts import Markup, Translator, joined
from publishing.wording import bullets

PARAGRAPH = "\n\n"
DRAWING = 1
"""Counts the ways in which a forecast has been drawn."""
DIGEST = 16


def buttons(t: Translator, found: Sequence[ForecastView]) -> list[Button]:
    return [
        Button(
            t("forecast-open", title=one.title), action("forecast.open", one.campaign_id, one.key)
        )
        for one in found
    ]


def opened(t: Translator, view: ForecastView) -> Outgoing:
    draw = Button(t("forecast-draw"), action("forecast.draw", view.campaign_id, view.key))
    back = Button(t("back"), action("plan.part", view.campaign_id, "forecasts"))
    return Outgoing(told(t, view), ((draw,), (back,)))


def told(t: Translator, view: ForecastView) -> Markup:
    own, rival = view.own, view.rival
    head = joined([t("forecast-title", title=view.title), verdict(t, view)])
    years = bullets(_years(t, view))
    sources = joined([*_sources(t, own), *_sources(t, rival)])
    misfits = joined([*_misfits(t, own), *_misfits(t, rival)])
    return joined([head, _takes(t, view), years, sources, misfits, t("forecast-how")], PARAGRAPH)


def verdict(t: Translator, view: ForecastView) -> Markup:
    """When they cross, against the year that the plan means."""
    year = "none" if view.crosses is None else str(view.crosses)
    against = "later"
    if view.crosses is not None and view.crosses <= view.goal:
        against = "in-time"
    elif view.crosses is None and _ahead(view):
        against = "ahead"
    names = {"own": view.own.title, "rival": view.rival.title}
    return t("forecast-verdict", year=year, goal=str(view.goal), against=against, **names)


def picture(t: Translator, view: ForecastView, issuer: str) -> Picture:
    last = max(view.goal, view.crosses or 0)
    chart = Lines(
        title=view.title,
        unit=view.own.unit,
        own=_line(view.own, last),
        rival=_line(view.rival, last),
        crosses=view.crosses,
        note=t.plain(
            "forecast-note",
            year="none" if view.crosses is None else str(view.crosses),
            ahead=int(_ahead(view)),
        ),
        legend=t.plain("forecast-legend"),
        issuer=issuer,
    )
    digest = sha256(repr(chart).encode()).hexdigest()[:DIGEST]
    key = f"forecast:{view.campaign_id}:{view.key}:{DRAWING}:{digest}"
    return Picture(key, f"{chart.title} {chart.note}", partial(_draw, chart))


def _draw(chart: Lines) -> bytes:
    return png(drawn(chart))


def _line(side: Side, last: int) -> Line:
    values = {year: value for year, value in side.line.items() if year <= last}
    return Line(side.title, values, frozenset(side.known))


def _ahead(view: ForecastView) -> bool:
    """Ahead already in the first year of which both sides are known of."""
    years = sorted(view.own.line.keys() & view.rival.line.keys())
    return bool(years) and view.own.line[years[0]] > view.rival.line[years[0]]


def _takes(t: Translator, view: ForecastView) -> Markup:
    lines = []
    if view.needed is not None:
        growth = t.number(view.needed)
        lines.append(t("forecast-needed", goal=str(view.goal), growth=growth, own=view.own.title))
    if view.crosses is not None:
        lines.append(t("forecast-slower", year="none" if view.slower is None else str(view.slower)))
    return joined(lines)


def _years(t: Translator, view: ForecastView) -> Iterator[Markup]:
    last = max(view.goal, view.crosses or 0)
    for year in sorted(view.own.line.keys() | view.rival.line.keys()):
        if year > last:
            return
        yield t(
            "forecast-year",
            year=str(year),
            own=_value(t, view.own, year),
            rival=_value(t, view.rival, year),
            unit=view.own.unit,
        )


def _value(t: Translator, side: Side, year: int) -> str:
    """What follows from growth is marked as such."""
    if year not in side.line:
        return t.plain("forecast-unknown")
    shown = t.number(round(side.line[year], 2))
    return shown if year in side.known else t.plain("forecast-expected", value=shown)


def _sources(t: Translator, side: Side) -> Iterator[Markup]:
    for one in side.entered:
        yield t(
            "forecast-source",
            title=side.title,
            year=str(one.as_of.year),
            source=one.source or t.plain("figures-unsourced"),
        )


def _misfits(t: Translator, side: Side) -> Iterator[Markup]:
    for one in side.misfits:
        yield t(
            "forecast-misfit",
            title=side.title,
            year=str(one.year),
            stated=_plain(one.stated),
            follows=_plain(one.follows),
            unit=side.unit,
        )


def _plain(value: Decimal) -> str:
    return f"{value:f}"
