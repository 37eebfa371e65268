"""What is printed on which part of a sheet, by what is drawn where."""

import re
from collections import defaultdict
from datetime import UTC, datetime
from typing import Any

import pytest
import segno
from fpdf import FPDF

from models.queries.ballots import Paper, PaperGrade, PaperItem
from models.queries.printing import Batch, Strip
from models.rules.codes import grouped
from publishing.documents.ballot_sheets import Doors, ballot_sheets
from publishing.documents.pdf import SMALLEST, Pages
from publishing.texts import LANGUAGES, Texts

CODES = ("AB3DEFGHJKMN", "7B3DEFGHJKMZ", "9B3DEFGHJKMZ")
WEB = Doors("https://vote.example.cn", "zhengxian_bot")
PAPER = Paper(
    1, "群众评议", "评议表", "东街社区党支部", datetime(2026, 12, 28, 8, tzinfo=UTC), "masses", 5,
    tuple(PaperItem(key, title, "") for key, title in (("a", "推动工作"), ("b", "服务群众"))),
    tuple(PaperGrade(key, title, None) for key, title in (("x", "满意"), ("y", "不满意"))),
)  # fmt: skip


class Drawn:
    """Every line of text with its page, height and size; and where pages are cut."""

    def __init__(self) -> None:
        self.texts: list[tuple[int, float, str]] = []
        self.sizes: set[float] = set()
        self.cuts: dict[int, list[float]] = defaultdict(list)
        self.dark: dict[int, int] = defaultdict(int)

    def strips(self) -> list[str]:
        return [text for page, y, text in self.texts if self.is_strip(page, y)]

    def ballots(self) -> dict[int, list[tuple[float, str]]]:
        """Of each page, with their heights."""
        found: dict[int, list[tuple[float, str]]] = defaultdict(list)
        for page, y, text in self.texts:
            if not self.is_strip(page, y):
                found[page].append((round(y - min(self.cuts[page] or [0]), 3), text))
        return found

    def is_strip(self, page: int, y: float) -> bool:
        return bool(self.cuts[page] and self.dark[page]) and y < min(self.cuts[page])


@pytest.fixture
def drawn(monkeypatch: pytest.MonkeyPatch) -> Drawn:
    found, cell, line, rect = Drawn(), FPDF.cell, FPDF.line, FPDF.rect

    def told(self: Any, *args: Any, **options: Any) -> Any:
        found.texts.append((self.page, self.y, args[2]))
        found.sizes.add(self.font_size_pt)
        return cell(self, *args, **options)

    def cut(self: Any, x1: float, y1: float, x2: float, y2: float) -> None:
        found.cuts[self.page].append(y1)
        line(self, x1, y1, x2, y2)

    def filled(self: Any, *args: Any, style: Any = None, **options: Any) -> None:
        found.dark[self.page] += style == "F"
        rect(self, *args, style=style, **options)

    for name, spy in (("cell", told), ("line", cut), ("rect", filled)):
        monkeypatch.setattr(FPDF, name, spy)
    return found


def batch(*strips: Strip, **people: Any) -> Batch:
    return Batch(PAPER, 2, strips, **people)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_ballot_is_the_same_on_every_sheet_and_says_no_code(
    drawn: Drawn, language: str
) -> None:
    strips = [Strip(number, "masses", code) for number, code in enumerate(CODES, 1)]
    made = ballot_sheets(Texts.load().translator(language), batch(*strips), WEB)

    ballots = drawn.ballots()
    assert made.data.startswith(b"%PDF")
    assert len(ballots) == 3
    assert ballots[1] == ballots[2] == ballots[3]
    written = "".join(text for _, text in ballots[1])
    assert "推动工作" in written
    assert not any(word in written for word in ("2–", "AB3D", "7B3D"))
    assert [text for text in drawn.strips() if re.fullmatch(r"(\w{4}-){2}\w{4}", text)] == [
        grouped(code) for code in CODES
    ]
    assert min(drawn.sizes) >= SMALLEST


def test_a_named_sheet_says_the_name_above_the_cut_only(drawn: Drawn) -> None:
    ballot_sheets(
        Texts.load().translator("zh-Hans"),
        batch(Strip(1, "members", CODES[0], "赵长林"), Strip(2, "members", CODES[1], "钱小满")),
        WEB,
    )

    assert drawn.ballots()[1] == drawn.ballots()[2]
    assert "请交给：赵长林" in drawn.strips()


def test_about_people_there_is_a_slip_for_each_whom_he_judges(drawn: Drawn) -> None:
    people = {0: "李卫国", 1: "王秀英", 2: "钱小满"}
    ballot_sheets(
        Texts.load().translator("zh-Hans"),
        batch(Strip(1, "members", CODES[0], "王秀英", (0, 2)), people=people),
        Doors(None, "zhengxian_bot"),
    )

    slips = [
        text for lines in drawn.ballots().values() for _, text in lines if "（党员票）" in text
    ]
    assert slips == ["群众评议：李卫国（党员票）", "群众评议：钱小满（党员票）"]


@pytest.mark.parametrize(
    ("doors", "link"),
    [
        (WEB, "https://vote.example.cn/#AB3DEFGHJKMN"),
        (Doors(None, "zhengxian_bot"), "https://t.me/zhengxian_bot?start=AB3DEFGHJKMN"),
    ],
)
def test_the_code_is_behind_the_qr_code_too(doors: Doors, link: str) -> None:
    assert doors.link(CODES[0]) == link


def test_the_qr_code_is_drawn_module_by_module(drawn: Drawn, monkeypatch: Any) -> None:
    modules: set[tuple[int, int]] = set()

    def rect(self: Any, x: float, y: float, w: float, h: float, **_: Any) -> None:
        modules.update((round(y / h), round(x / h) + step) for step in range(round(w / h)))

    monkeypatch.setattr(FPDF, "rect", rect)
    matrix = segno.make_qr(WEB.link(CODES[0]), error="q").matrix
    pages = Pages("", "zh")
    pages.new()
    pages.qr(WEB.link(CODES[0]), 0, 0, len(matrix) + 8)

    dark = {(y + 4, x + 4) for y, row in enumerate(matrix) for x, one in enumerate(row) if one}
    assert modules == dark
