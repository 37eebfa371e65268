"""An indicator's progress as a small picture: ahead of its time plan or behind it."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from functools import partial
from hashlib import sha256
from itertools import groupby

from models.queries.commitment_views import CommitmentView, IndicatorView, Latest
from models.rules.ladder import Colour, Course, Pace, pace
from models.tables import IndicatorState
from publishing.actions import action
from publishing.commitment_lines import indicator, progress, whose
from publishing.outgoing import Button, Outgoing, Picture
from publishing.pictures.course import Drawing, End, Legend, drawn
from publishing.pictures.raster import png
from publishing.pictures.svg import BLUE, BROWN, GREEN, RED
from publishing.texts import Translator, joined

DRAWING = 1
"""Counts the ways in which a course has been drawn."""
DIGEST = 16
ROUGH = Decimal(10)
"""From this distance on, tenths say enough of what is due by now."""
COLOURS = {Pace.AHEAD: GREEN, Pace.ON_COURSE: BLUE, Pace.BEHIND: BROWN}


def sent(
    t: Translator,
    view: CommitmentView,
    one: IndicatorView,
    course: Course,
    today: date,
    figures: Sequence[Latest],
) -> Outgoing:
    """As of `today`, a local day; `figures` with the oldest first."""
    text = joined([t("indicator-sheet", whose=whose(t, view)), indicator(t, one), progress(t, one)])
    chart = _drawing(t, view, one, course, today, figures)
    back = (Button(t("indicator-open-again"), action("indicator.open", one.id)),)
    return Outgoing(text, (back,), pictures=(_picture(one, chart),))


def _picture(one: IndicatorView, chart: Drawing) -> Picture:
    digest = sha256(repr(chart).encode()).hexdigest()[:DIGEST]
    caption = f"{chart.title} {chart.head}"
    return Picture(f"course:{one.id}:{DRAWING}:{digest}", caption, partial(_draw, chart))


def _draw(chart: Drawing) -> bytes:
    return png(drawn(chart))


def _drawing(
    t: Translator,
    view: CommitmentView,
    one: IndicatorView,
    course: Course,
    today: date,
    figures: Sequence[Latest],
) -> Drawing:
    how = pace(course, today, one.latest.value if one.latest else None)
    return Drawing(
        title=one.title,
        head=_head(t, one, how),
        note=_note(t, one, course, today),
        colour=RED if one.colour is Colour.RED else COLOURS[how],
        unit=t.plain("chart-unit", unit=one.unit),
        start=_start(t, course),
        goal=_goal(t, one),
        stretch=one.stretch,
        today=today,
        now=t.plain("chart-today", day=today),
        reports=_by_day(t, figures),
        legend=_legend(t),
        issuer=view.by,
    )


def _head(t: Translator, one: IndicatorView, how: Pace) -> str:
    """What was claimed is no longer ahead or behind; overdue says more than behind."""
    if one.state is not IndicatorState.OPEN:
        return t.plain("indicator-state", state=one.state.value)
    if one.colour is Colour.RED:
        return t.plain("indicator-state", state="colour-red")
    return t.plain("chart-pace", pace=how.value, soon=int(one.colour is Colour.BLUE))


def _note(t: Translator, one: IndicatorView, course: Course, today: date) -> str:
    places = 1 if abs(course.target - course.baseline) >= ROUGH else 2
    due = t.number(round(course.due(today), places))
    if one.latest is None:
        return t.plain("chart-none", due=due, unit=one.unit)
    return t.plain("chart-note", value=t.number(one.latest.value), due=due, unit=one.unit)


def _start(t: Translator, course: Course) -> End:
    said = t.plain("chart-baseline", value=t.number(course.baseline))
    return End(course.began, course.baseline, (t.date(course.began, year=True), said))


def _goal(t: Translator, one: IndicatorView) -> End:
    said = [t.date(one.deadline, year=True), t.plain("chart-target", value=t.number(one.target))]
    if one.stretch is not None:
        said.append(t.plain("chart-stretch", value=t.number(one.stretch)))
    return End(one.deadline, one.target, tuple(said))


def _legend(t: Translator) -> Legend:
    return Legend(
        t.plain("chart-legend-reported"),
        t.plain("chart-legend-plan"),
        t.plain("commitment-ask-stretch-label"),
    )


def _by_day(t: Translator, figures: Sequence[Latest]) -> tuple[tuple[date, Decimal], ...]:
    """The last figure of each local day."""
    days = [(one.at.astimezone(t.zone).date(), one.value) for one in figures]
    return tuple(list(same)[-1] for _, same in groupby(days, key=lambda found: found[0]))
