"""An indicator's picture: the plan, the steps, today; and that any figures can be drawn."""

import re
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from publishing.pictures.course import BOTTOM, HEIGHT, TOP, Drawing, End, Legend, drawn
from publishing.pictures.frame import LEFT, RIGHT, WIDTH
from publishing.pictures.raster import png
from publishing.pictures.svg import GREEN, width_of

FIRST, LAST = date(2026, 3, 2), date(2026, 11, 30)
CHART = Drawing(
    title="走访户数",
    head="走在时间计划前面",
    note="已报 25 户，按时间应到 21.3 户",
    colour=GREEN,
    unit="单位：户",
    start=End(FIRST, Decimal(10), ("2026年3月2日", "基数 10")),
    goal=End(LAST, Decimal(30), ("2026年11月30日", "目标 30", "挑战 40")),
    stretch=Decimal(40),
    today=date(2026, 8, 3),
    now="今天 8月3日",
    reports=((date(2026, 4, 1), Decimal(12)), (date(2026, 6, 30), Decimal(25))),
    legend=Legend("已报的数", "时间计划", "挑战值"),
    issuer="东街社区党支部",
)

FIGURES = st.decimals(-(10**11), 10**11, places=4)
DAYS = st.integers(0, 500).map(lambda number: FIRST + timedelta(days=number))

Point = tuple[float, float]


def words(svg: str) -> list[str]:
    return re.findall(r"<text[^>]*>([^<]*)</text>", svg)


def ways(svg: str, width: int) -> list[list[Point]]:
    """The lines of that width, each as its points."""
    found = re.findall(rf'points="([^"]*)"[^>]*stroke-width="{width}"', svg)
    return [
        [(float(x), float(y)) for x, y in (point.split(",") for point in way.split())]
        for way in found
    ]


def test_it_says_how_it_stands_both_ends_and_today() -> None:
    assert {
        *("走访户数", "走在时间计划前面", "已报 25 户，按时间应到 21.3 户", "单位：户"),
        *("2026年3月2日", "基数 10", "2026年11月30日", "目标 30", "挑战 40", "今天 8月3日", "25"),
        *("已报的数", "时间计划", "挑战值", "东街社区党支部"),
    } <= set(words(drawn(CHART)))


def test_the_plan_is_straight_and_the_reports_are_steps() -> None:
    svg = drawn(CHART)
    (_, plan), (_, steps) = ways(svg, 4), ways(svg, 8)
    assert len(plan) == 2
    assert plan[0][1] > plan[1][1]
    assert steps[0] == plan[0]
    assert all(before[0] == after[0] or before[1] == after[1] for before, after in pairwise(steps))
    (_, *today) = ways(svg, 3)[0]
    assert steps[-1][0] == today[0][0]


def test_without_a_stretch_or_a_report_neither_is_drawn_nor_explained() -> None:
    svg = drawn(replace(CHART, stretch=None, reports=()))
    assert ways(svg, 8) == []
    assert len(ways(svg, 4)) == 2
    assert {"已报的数", "挑战值"}.isdisjoint(words(svg))


def test_what_is_long_overdue_leaves_the_course_most_of_the_room() -> None:
    svg = drawn(replace(CHART, today=LAST + timedelta(days=3000)))
    (_, plan) = ways(svg, 4)
    assert plan[1][0] - plan[0][0] > (RIGHT - LEFT) * 0.55


@settings(max_examples=80)
@given(
    st.tuples(FIGURES, FIGURES, st.none() | FIGURES),
    st.lists(st.tuples(DAYS, FIGURES), max_size=40),
    DAYS,
    DAYS,
)
def test_whatever_the_figures_are_they_stay_in_the_picture(
    ends: tuple[Decimal, Decimal, Decimal | None],
    reports: list[tuple[date, Decimal]],
    deadline: date,
    today: date,
) -> None:
    baseline, target, stretch = ends
    chart = replace(
        CHART,
        start=replace(CHART.start, value=baseline),
        goal=End(deadline, target, ("某日", f"目标 {target}")),
        stretch=stretch,
        reports=tuple(sorted(reports)),
        today=today,
    )
    svg = drawn(chart)
    for width in (2, 3, 4, 8):
        for x, y in (point for way in ways(svg, width) for point in way):
            assert 0 <= x <= WIDTH
            assert y <= BOTTOM + 0.01
    drawings = ways(svg, 4)[1:] + (ways(svg, 8)[1:] if reports else [])
    assert all(y >= TOP - 0.01 for way in drawings for _, y in way)


@given(st.text("万元𠮷<&a", max_size=60))
def test_long_words_end_inside(long: str) -> None:
    chart = replace(CHART, title=long, note=long, unit=long, issuer=long)
    found = re.findall(
        r'x="([\d.]+)" y="([\d.]+)" font-size="([\d.]+)"[^>]*>([^<]*)<', drawn(chart)
    )
    for x, y, size, said in found:
        assert float(y) < HEIGHT
        assert width_of(said.replace("&lt;", "<").replace("&amp;", "&"), float(size)) <= WIDTH
        assert float(x) <= WIDTH


def test_it_can_be_rasterised() -> None:
    assert png(drawn(CHART)).startswith(b"\x89PNG")
