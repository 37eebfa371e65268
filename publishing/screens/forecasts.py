"""A forecast in words and as a picture: both sides year by year, when they cross, what it takes."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import partial
from hashlib import sha256

from models.queries.forecasts import ForecastView, Outlook, Side
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
            t.label("forecast-open", title=one.outlook.title),
            action("forecast.open", one.campaign_id, one.key),
        )
        for one in found
    ]


def opened(t: Translator, view: ForecastView) -> Outgoing:
    draw = Button(t("forecast-draw"), action("forecast.draw", view.campaign_id, view.key))
    back = Button(t("back"), action("plan.part", view.campaign_id, "forecasts"))
    text = joined([told(t, view.outlook), t("forecast-how")], PARAGRAPH)
    return Outgoing(text, ((draw,), (back,)))


def told(t: Translator, view: Outlook) -> Markup:
    own, rival = view.own, view.rival
    head = joined([t("forecast-title", title=view.title), verdict(t, view)])
    years = bullets(_years(t, view))
    sources = joined([*_sources(t, own), *_sources(t, rival)])
    misfits = joined([*_misfits(t, own), *_misfits(t, rival)])
    return joined([head, _takes(t, view), years, sources, misfits], PARAGRAPH)


def verdict(t: Translator, view: Outlook) -> Markup:
    """When they cross, against the year that the plan means."""
    year = "none" if view.crosses is None else str(view.crosses)
    against = "later"
    if view.crosses is not None and view.crosses <= view.goal:
        against = "in-time"
    elif view.crosses is None and view.ahead:
        against = "ahead"
    names = {"own": view.own.title, "rival": view.rival.title}
    return t("forecast-verdict", year=year, goal=str(view.goal), against=against, **names)


def picture(t: Translator, view: Outlook, name: str, issuer: str) -> Picture:
    """`name`: of the forecast among all that are drawn."""
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
            ahead=int(view.ahead),
        ),
        legend=t.plain("forecast-legend"),
        issuer=issuer,
    )
    digest = sha256(repr(chart).encode()).hexdigest()[:DIGEST]
    key = f"forecast:{name}:{DRAWING}:{digest}"
    return Picture(key, f"{chart.title} {chart.note}", partial(_draw, chart))


def _draw(chart: Lines) -> bytes:
    return png(drawn(chart))


def _line(side: Side, last: int) -> Line:
    values = {year: value for year, value in side.line.items() if year <= last}
    return Line(side.title, values, frozenset(side.known))


def _takes(t: Translator, view: Outlook) -> Markup:
    return joined([_needed(t, view), _slower(t, view), _lost(t, view)])


def _needed(t: Translator, view: Outlook) -> Markup | str:
    if view.needed is None or view.ahead:
        return ""
    way = "down" if view.needed < 0 else "up"
    return t(
        "forecast-needed",
        goal=str(view.goal),
        growth=t.number(abs(view.needed)),
        own=view.own.title,
        way=f"{way}-less" if view.less else way,
    )


def _slower(t: Translator, view: Outlook) -> Markup | str:
    """Where one is not ahead yet, but is going to be."""
    if view.crosses is None or view.ahead:
        return ""
    year = "none" if view.slower is None else str(view.slower)
    return t("forecast-slower", year=year, less=int(view.less))


def _lost(t: Translator, view: Outlook) -> Markup | str:
    if view.lost is None:
        return ""
    return t("forecast-lost", rival=view.rival.title, year=str(view.lost))


def _years(t: Translator, view: Outlook) -> Iterator[Markup]:
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
    for year, source in side.sources.items():
        yield t(
            "forecast-source",
            title=side.title,
            year=str(year),
            source=source or t.plain("figures-unsourced"),
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
