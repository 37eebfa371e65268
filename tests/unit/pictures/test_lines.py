"""The forecast's picture: what is said, where it stands, that any figures can be drawn."""

import re
from dataclasses import replace
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from publishing.pictures.lines import BOTTOM, TOP, WIDTH, Line, Lines, drawn
from publishing.pictures.raster import png


def line(name: str, known: int, *values: str) -> Line:
    years = {2010 + at: Decimal(value) for at, value in enumerate(values)}
    return Line(name, years, frozenset(list(years)[:known]))


OWN = line("本街道", 2, "2.0", "3.2", "5.12")
RIVAL = line("对手", 1, "2.9", "3.364", "3.8686")
CHART = Lines("市外赶超", "亿元", OWN, RIVAL, 2012, "2012 年超过", "实线是已有的数", "街道党工委")


def words(svg: str) -> list[str]:
    return re.findall(r"<text[^>]*>([^<]*)</text>", svg)


def heights(svg: str) -> list[float]:
    return [float(y) for y in re.findall(r'<circle cx="[\d.]+" cy="([\d.]+)"', svg)]


def test_it_names_both_sides_their_values_and_the_year_they_cross() -> None:
    said = words(drawn(CHART))
    assert {"市外赶超", "本街道", "对手", "亿元", "2012 年超过", "街道党工委"} <= set(said)
    assert {"2", "3.2", "5.12", "2.9", "3.36", "3.87"} <= set(said)
    assert 'stroke-width="1.12"' in drawn(CHART)
    assert 'stroke-width="1.12"' not in drawn(replace(CHART, crosses=None))


def test_what_is_expected_is_dashed_and_hollow() -> None:
    svg = drawn(replace(CHART, crosses=None))
    assert svg.count("stroke-dasharray") == 3
    assert len(re.findall(r'r="10" fill="#ffffff"', svg)) == 3


def test_twice_as_much_is_twice_as_high() -> None:
    twice = replace(CHART, rival=line("对手", 3, "1", "2", "4"), crosses=None)
    one, two, four = (BOTTOM - y for y in heights(drawn(twice))[:3])
    assert (round(two / one, 2), round(four / one, 2)) == (2, 4)


def test_many_years_do_not_write_over_one_another() -> None:
    long = line("本街道", 30, *(str(at) for at in range(1, 31)))
    said = words(drawn(replace(CHART, own=long, rival=long, crosses=None)))
    assert len([one for one in said if re.fullmatch(r"20\d\d", one)]) <= 9


@settings(max_examples=60)
@given(
    st.lists(st.decimals(0, 10**9, places=2), min_size=1, max_size=12),
    st.lists(st.decimals(-50, 10**9, places=2), min_size=1, max_size=12),
)
def test_whatever_the_figures_are_they_stay_in_the_picture(
    own: list[Decimal], rival: list[Decimal]
) -> None:
    chart = replace(
        CHART,
        own=line("本街道", 1, *map(str, own)),
        rival=line("对手", 1, *map(str, rival)),
        crosses=None,
    )
    svg = drawn(chart)
    assert all(TOP <= y <= BOTTOM for y in heights(svg))
    assert all(float(x) <= WIDTH for x in re.findall(r'x="(-?[\d.]+)"', svg))


def test_it_can_be_rasterised() -> None:
    assert png(drawn(CHART)).startswith(b"\x89PNG")
