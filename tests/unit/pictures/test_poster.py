"""The poster at a service window: its code is the one that was asked for, and all of it fits."""

import re

import pytest
import segno

from publishing.pictures.poster import (
    CODE,
    CODE_TOP,
    HEIGHT,
    QUIET_ZONE,
    SMALLEST,
    WIDTH,
    Poster,
    _shapes,
    code,
    drawn,
)
from publishing.pictures.svg import width_of

URL = "https://vote.example.cn/w/Zk3s9fJw1xYQ0aBcDeFgHiJkLmNoPqRs"
RUN = re.compile(r"M(\d+) (\d+)h(\d+)v1h-(\d+)z")
PLACE = re.compile(r"translate\(([\d.]+) ([\d.]+)\) scale\(([\d.]+)\) translate\(4 4\)")
TEXT = re.compile(r'x="([\d.]+)" y="([\d.]+)" font-size="([\d.]+)"[^>]*>([^<]+)<')


def poster(organisation: str) -> Poster:
    notes = ("手机扫码填写，不用注册，不问姓名", "12月28日 16:00 截止", "意见单独清点")
    return Poster("请您评一评", organisation, "办事窗口 · 群众评议", URL, notes)


def test_the_black_squares_are_the_code() -> None:
    wanted = [[bool(one) for one in row] for row in segno.make_qr(URL, error="m").matrix]
    found = [[False] * len(wanted) for _ in wanted]
    for run in RUN.finditer(code(0, 0, CODE, URL)):
        start, row, length, back = map(int, run.groups())
        assert length == back
        found[row][start : start + length] = [True] * length

    assert found == wanted


def test_there_is_white_around_it() -> None:
    place = PLACE.search(code(10, CODE_TOP, CODE, URL))
    assert place
    x, y, module = map(float, place.groups())
    modules = len(segno.make_qr(URL, error="m").matrix) + 2 * QUIET_ZONE
    assert (x, y) == (10, CODE_TOP)
    assert modules * module == pytest.approx(CODE, abs=0.1)


@pytest.mark.parametrize("organisation", ["东街", "清河镇便民服务中心综合窗口联合党支部第二党小组"])
def test_every_line_fits(organisation: str) -> None:
    svg = "".join(_shapes(poster(organisation)))
    lines = [(float(x), float(y), float(size), words) for x, y, size, words in TEXT.findall(svg)]
    assert len(lines) == 7
    for _, y, size, words in lines:
        assert size >= SMALLEST
        assert width_of(words, size) <= WIDTH
        assert 0 < y < HEIGHT
    assert not any(CODE_TOP < y < CODE_TOP + CODE for _, y, _, _ in lines)


def test_it_can_be_drawn() -> None:
    assert drawn(poster("东街<社区>")).startswith(b"\x89PNG")
