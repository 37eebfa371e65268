"""A full page of a ranking as a picture, against a blank sheet as large; and how much it weighs."""

import time
from collections.abc import Callable, Iterator

from benchmarks.table import Row, compare
from publishing.pictures import ranking
from publishing.pictures.chart import BARS_ON_A_PAGE, Bar, Block, Chart
from publishing.pictures.raster import png
from publishing.pictures.svg import document

LIGHT = 200
"""Kilobytes that go to every group at once and open without a wait on a slow network."""


def rows() -> Iterator[Row]:
    chart = _full()
    blank = document(*ranking.size(chart), ())
    yield compare(
        f"a picture of {BARS_ON_A_PAGE} bars, CPU",
        lambda: _timed(lambda: ranking.picture(chart)),
        "a blank sheet as large",
        lambda: _timed(lambda: png(blank, zoom=ranking.LONG)),
        5.0,
    )
    weight = len(ranking.picture(chart)) / 1000
    name = f"a picture of {BARS_ON_A_PAGE} bars"
    yield Row(name, (weight,), "what a picture may weigh", (float(LIGHT),), 1.0, unit="KB")


def _timed(work: Callable[[], bytes]) -> float:
    """CPU milliseconds."""
    began = time.process_time()
    work()
    return (time.process_time() - began) * 1000


def _full() -> Chart:
    """Every name another one, in three groups: nothing that compresses well."""
    names = [f"{a}{b}社区党支部" for a in "东西南北中上" for b in "街河桥山湖"]
    bands = ("先进", "中间", "后进")
    bars = tuple(
        Bar(name, 95_000 - 1_370 * number, number + 1, number % 5 - 2, bands[number // 10])
        for number, name in enumerate(names)
    )
    block = Block("社区", bars)
    return Chart("结对比学赶超", "2026年第4季度排名", "公示稿", False, "镇党委", (block,))
