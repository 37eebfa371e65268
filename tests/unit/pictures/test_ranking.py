"""What is drawn of a ranking, and that whatever people are called can be drawn."""

import re
import struct
from dataclasses import replace

import pytest

from publishing.pictures.chart import BARS_ON_A_PAGE, MOST_PAGES, Bar, Block, Chart, pages
from publishing.pictures.ranking import MARGIN, WIDTH, drawn, picture
from publishing.pictures.raster import png
from publishing.pictures.svg import ELLIPSIS, document, shortened, text, width_of

COMMUNITIES = Block(
    "社区",
    (
        Bar("东街社区党支部", 87_620, 1, 2),
        Bar("西街社区党支部", 81_500, 2, -1),
        Bar("南苑社区党支部", 81_500, 2, 0),
        Bar("北山社区党支部", 43_000, 4),
    ),
)
CHART = Chart("结对比学赶超", "2026年第4季度排名", "公示稿", False, "镇党委", (COMMUNITIES,))
DIFFICULT = "喆祎堃彧翀珺镕玥婧昉曌龘鬱㛃䶮𠮷𬭎𬍛𫟹𬱖"
HEAVIEST = 200_000
"""Bytes."""
UNKNOWN = "\U0001f600"


def words(svg: str) -> list[str]:
    return re.findall(r"<text[^>]*>([^<]*)</text>", svg)


def with_bars(count: int, name: str = "第一党支部") -> Chart:
    bars = tuple(Bar(name, 100_000 - number, number + 1, 0) for number in range(count))
    return replace(CHART, blocks=(Block("社区", bars),))


def size(picture: bytes) -> tuple[int, int]:
    assert picture.startswith(b"\x89PNG")
    width, height = struct.unpack(">II", picture[16:24])
    return width, height


def alone(char: str) -> bytes:
    return png(document(60, 60, [text(5, 45, char, 40)]))


def test_it_says_places_names_scores_and_movement() -> None:
    said = words(drawn(CHART))
    assert said[:3] == ["结对比学赶超", "2026年第4季度排名", "公示稿"]
    first, second, third, last = said[4:8], said[8:12], said[12:16], said[16:19]
    assert first == ["1", "东街社区党支部", "87.62", "▲2"]
    assert second == ["2", "西街社区党支部", "81.50", "▼1"]
    assert third == ["2", "南苑社区党支部", "81.50", "—"]
    assert last == ["4", "北山社区党支部", "43.00"]
    assert said[-1] == "镇党委"


def test_what_is_not_ranked_has_no_place_and_says_why() -> None:
    block = Block("各行各业", (Bar("个体协会党支部", 50_000),), "本类单位不足")
    said = words(drawn(replace(CHART, blocks=(block,))))
    assert said[3:] == ["各行各业", "个体协会党支部", "50.00", "本类单位不足", "镇党委"]


def test_bars_are_as_long_as_scores_are_high() -> None:
    lengths = [
        float(x) for x in re.findall(r'width="([\d.]+)" height="10"[^>]*#2b6cb0', drawn(CHART))
    ]
    ratios = [length / lengths[0] for length in lengths]
    assert ratios == pytest.approx([1, 81.5 / 87.62, 81.5 / 87.62, 43 / 87.62], abs=1e-3)


def test_a_score_above_a_hundred_stays_in_the_picture() -> None:
    svg = drawn(replace(CHART, blocks=(Block("社区", (Bar("东街", 110_000, 1),)),)))
    edges = [
        float(x) + float(w) for x, w in re.findall(r'x="([\d.]+)" y="[\d.]+" width="([\d.]+)"', svg)
    ]
    assert max(edges) <= WIDTH
    assert size(png(svg))[0] == WIDTH


def test_what_people_typed_is_no_markup() -> None:
    svg = drawn(with_bars(1, '<text>"&\x00\ud800'))
    assert "&lt;text&gt;" in svg
    assert size(png(svg))


@pytest.mark.parametrize("name", ["文化站" * 30, "Culture Station " * 12, "站" * 17])
def test_long_names_are_cut_before_the_score(name: str) -> None:
    cut = shortened(name, 36, 514)
    assert width_of(cut, 36) <= 514
    assert cut == name or cut.endswith(ELLIPSIS)


@pytest.mark.parametrize(("count", "wide"), [(1, WIDTH), (20, WIDTH), (30, WIDTH * 3 // 4)])
def test_a_page_holds_thirty(count: int, wide: int) -> None:
    (page,) = pages(with_bars(count))
    width, height = size(picture(page))
    assert width == wide
    # Telegram: the sides of a photo sum to 10,000 at most, and one is at most 20 times the other.
    assert width + height <= 10_000
    assert height <= 20 * width


def test_more_go_on_the_next_page_and_very_many_on_none() -> None:
    sizes = [[len(b.bars) for b in page.blocks] for page in pages(with_bars(70))]
    assert sizes == [[30], [30], [10]]
    assert pages(with_bars(BARS_ON_A_PAGE * MOST_PAGES + 1)) == ()
    assert pages(with_bars(1_000)) == ()


def test_a_category_is_not_torn_where_a_page_can_hold_it() -> None:
    block = with_bars(20).blocks[0]
    chart = replace(CHART, blocks=(block, block, replace(block, note="不足")))
    assert [[len(b.bars) for b in page.blocks] for page in pages(chart)] == [[20], [20], [20]]
    assert pages(chart)[-1].blocks[0].note == "不足"


def test_the_same_ranking_gives_the_same_bytes() -> None:
    assert png(drawn(CHART)) == png(drawn(CHART))


def test_difficult_characters_of_names_are_in_the_font() -> None:
    box = alone(UNKNOWN)
    assert [char for char in DIFFICULT if alone(char) == box] == []


def test_a_character_that_the_font_lacks_is_a_box_not_a_gap() -> None:
    assert alone(UNKNOWN) != alone(" ")


def test_no_letter_stands_outside_the_margins() -> None:
    svg = drawn(CHART)
    starts = [float(x) for x in re.findall(r'<text x="([\d.]+)"', svg)]
    assert min(starts) >= MARGIN
    assert max(starts) <= WIDTH - MARGIN


def test_groups_have_their_name_above_the_first_of_them() -> None:
    bands = ("先进", "先进", "中间", "后进")
    bars = tuple(replace(bar, band=band) for bar, band in zip(COMMUNITIES.bars, bands, strict=True))
    said = words(drawn(replace(CHART, blocks=(replace(COMMUNITIES, bars=bars),))))
    assert [one for one in said if one in bands] == ["先进", "中间", "后进"]
    assert said.index("先进") < said.index("东街社区党支部")
    assert said.index("西街社区党支部") < said.index("中间") < said.index("南苑社区党支部")


def test_a_full_page_is_light() -> None:
    """Every name another one, in three groups: nothing that compresses well."""
    names = [f"{a}{b}社区党支部" for a in "东西南北中上" for b in "街河桥山湖"]
    bars = tuple(
        Bar(name, 95_000 - 1_370 * number, number + 1, number % 5 - 2, "先中后"[number // 10])
        for number, name in enumerate(names)
    )
    (page,) = pages(replace(CHART, blocks=(Block("社区", bars),)))
    assert len(picture(page)) <= HEAVIEST


def test_two_hundred_have_their_pictures_each_of_them_light() -> None:
    """In one large category and many small ones, whose heads take room as well."""
    names = [
        f"{a}{b}{c}党支部" for a in "东西南北中" for b in "街河桥山湖" for c in "一二三四五六七八"
    ]
    bars = [Bar(name, 99_000 - 313 * at, at + 1, at % 5 - 2) for at, name in enumerate(names)]
    small = [Block(f"第{at}类单位", (*bars[at : at + 2],), "不足三个") for at in range(120, 200, 2)]
    found = pages(replace(CHART, blocks=(Block("社区", (*bars[:120],)), *small)))
    assert sum(len(block.bars) for page in found for block in page.blocks) == len(names) == 200
    assert max(len(picture(page)) for page in found) <= HEAVIEST
    for page in found:
        width, height = size(picture(page))
        assert width + height <= 10_000
