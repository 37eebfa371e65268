"""Hypothesis strategies shared by the tests of the rules."""

from datetime import date, timedelta
from itertools import pairwise

from hypothesis import strategies as st

from models.rules.periods import PeriodKind, Span, Stage
from models.rules.workdays import WorkCalendar

DAYS = st.dates(date(2015, 1, 1), date(2032, 12, 31))
CALENDAR_KINDS = st.sampled_from(
    [PeriodKind.MONTH, PeriodKind.QUARTER, PeriodKind.HALF, PeriodKind.YEAR]
)


@st.composite
def spans(draw: st.DrawFn, longest: int = 900) -> Span:
    start = draw(DAYS)
    return Span(start, start + timedelta(days=draw(st.integers(0, longest))))


@st.composite
def adjoining_stages(draw: st.DrawFn, span: Span) -> list[Stage]:
    """Stages that cover the span day by day."""
    length = (span.end - span.start).days
    cuts = sorted(draw(st.sets(st.integers(1, length), max_size=5))) if length else []
    edges = [0, *cuts, length + 1]
    return [
        Stage(f"s{i}", span.start + timedelta(days=a), span.start + timedelta(days=b - 1))
        for i, (a, b) in enumerate(pairwise(edges))
    ]


@st.composite
def work_calendars(draw: st.DrawFn, first: date = date(2026, 1, 1)) -> WorkCalendar:
    near = st.integers(0, 400).map(lambda n: first + timedelta(days=n))
    holidays = draw(st.frozensets(near, max_size=60))
    makeup = draw(st.frozensets(near, max_size=12)) - holidays
    return WorkCalendar(holidays, makeup, frozenset({first.year}))


NEAR_DAYS = st.dates(date(2026, 1, 1), date(2027, 1, 31))
