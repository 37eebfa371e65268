"""An organisation's places as a line; and that any places and scores can be drawn."""

import re
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from publishing.pictures.frame import WIDTH
from publishing.pictures.raster import png
from publishing.pictures.svg import width_of
from publishing.pictures.trend import (
    BOTTOM,
    HEIGHT,
    LEFT,
    MOST,
    RIGHT,
    SCORE_TOP,
    TOP,
    Point,
    Trend,
    drawn,
)

POINTS = (
    Point(("1季度", "2026"), 3, 4, 71_500, True),
    Point(("2季度", "2026"), 4, 4, 64_250, True),
    Point(("3季度", "2026"), 1, 4, 90_000, False),
)
CHART = Trend(
    "东街社区党支部",
    "2026年第3季度（社区）：第 1 名，共 4 个",
    "第 1 名",
    "第 4 名",
    "得分",
    "空心点：还在公示",
    POINTS,
    "镇党委",
)
PLACES = st.none() | st.integers(1, 2_000)
ANY = st.builds(
    Point, st.tuples(st.text(max_size=40), st.text(max_size=8)), PLACES,
    st.integers(1, 2_000), st.integers(-50_000, 250_000), st.booleans(),
)  # fmt: skip


def dots(svg: str) -> list[tuple[float, float, str]]:
    found = re.findall(r'<circle cx="([\d.]+)" cy="([\d.]+)" r="12" fill="([^"]*)"', svg)
    return [(float(x), float(y), fill) for x, y, fill in found]


def words(svg: str) -> list[str]:
    return re.findall(r"<text[^>]*>([^<]*)</text>", svg)


def test_the_first_place_is_on_top_and_the_last_at_the_bottom() -> None:
    (_, third, _), (_, fourth, _), (_, first, _) = dots(drawn(CHART))
    assert (first, fourth) == (TOP, BOTTOM)
    assert first < third < fourth


def test_it_says_places_scores_and_periods() -> None:
    assert {"3", "4", "1", "71.50", "64.25", "90.00", "1季度", "2026", "第 4 名"} <= set(
        words(drawn(CHART))
    )


def test_what_is_under_notice_is_hollow_and_the_way_to_it_dashed() -> None:
    svg = drawn(CHART)
    assert [fill == "#ffffff" for *_, fill in dots(svg)] == [False, False, True]
    assert re.findall(r'stroke-width="6"[^>]*dasharray', svg) != []


def test_the_line_breaks_where_nothing_was_ranked() -> None:
    gone = (POINTS[0], replace(POINTS[1], place=None), POINTS[2])
    svg = drawn(replace(CHART, points=gone))
    assert len(dots(svg)) == 2
    assert 'stroke-width="6"' not in svg
    assert "—" in words(svg)


def test_without_any_place_there_are_scores_alone() -> None:
    svg = drawn(replace(CHART, points=tuple(replace(one, place=None) for one in POINTS)))
    assert dots(svg) == []
    assert "64.25" in words(svg)


@given(st.lists(ANY, min_size=1, max_size=MOST))
def test_whatever_the_figures_are_they_stay_in_the_picture(points: list[Point]) -> None:
    svg = drawn(replace(CHART, points=tuple(points)))
    for x, y, _ in dots(svg):
        assert LEFT < x < RIGHT
        assert TOP <= y <= BOTTOM
    columns = re.findall(r'y="([\d.]+)" width="56"', svg)
    assert all(float(y) >= SCORE_TOP for y in columns)


@given(st.text("万元𠮷<&a", max_size=60))
def test_long_words_end_inside(long: str) -> None:
    named = tuple(replace(one, label=(long, long)) for one in POINTS)
    svg = drawn(replace(CHART, title=long, note=long, issuer=long, points=named))
    found = re.findall(r'y="([\d.]+)" font-size="([\d.]+)"[^>]*>([^<]*)<', svg)
    for y, size, said in found:
        assert float(y) < HEIGHT
        assert width_of(said.replace("&lt;", "<").replace("&amp;", "&"), float(size)) <= WIDTH


def test_a_picture_is_light() -> None:
    picture = png(drawn(replace(CHART, points=(POINTS * 3)[:MOST])))
    assert picture.startswith(b"\x89PNG")
    assert len(picture) <= 200_000
