"""An evaluation's result as a document: figures where there are any, and a word where not."""

from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from io import BytesIO

import pytest
from docx import Document

from models.plan.judging import About, Judged
from models.queries.evaluations import GroupNote, ItemLine, RoundView
from models.tables import RoundState
from publishing.documents.round_results import result_file
from publishing.texts import LANGUAGES, Texts

VIEW = RoundView(
    round_id=7,
    state=RoundState.CLOSED,
    title="群众评议",
    questionnaire="五个好",
    organisation_id=2,
    organisation="东街<社区>党支部",
    about=About.ORGANISATIONS,
    judged=Judged.WHOLE,
    place=0,
    member_id=None,
    standing_id=None,
    whom=None,
    period="2026-H2",
    closed_at=datetime(2026, 12, 28, 8, tzinfo=UTC),
    invited=12,
    voted=11,
    quorate=True,
    score=Decimal("93.333"),
    grades=("满意", "不满意"),
    lines=(ItemLine("班子好", 8, (Decimal("87.5"), Decimal("12.5"))),),
    shown=(GroupNote(("masses", "members")),),
    verdicts=(),
    left_out=("superior",),
    invited_by_class=(("superior", 2), ("members", 6), ("masses", 4)),
    minimum_group=5,
    ruled=True,
    trimmed=True,
    excluded=1,
    digest="ab" * 32,
)


def read(view: RoundView, language: str = "zh-Hans") -> tuple[list[str], list[list[str]]]:
    document = Document(BytesIO(result_file(Texts.load().translator(language), view).data))
    rows = [[cell.text for cell in row.cells] for t in document.tables for row in t.rows]
    return [one.text for one in document.paragraphs if one.text], rows


def test_the_table_has_its_footnote() -> None:
    said, rows = read(VIEW)
    assert said == [
        "群众评议结果",
        "（东街<社区>党支部，2026年下半年）",
        "评的是“五个好”。应参加 12 人，参加 11 人，参加率 91.67%。",
        "得分 93.33。这是综合评定的一项依据，不单凭得票定等次。",
        "注：参加范围为上级 2 人、党员 6 人、群众 4 人。",
        "群众、党员票数较少，合并统计。",
        "上级不满 5 票，没有计入。",
        "所列各类里有 1 份不合填写规则，算参加，没有计入。",
        "算得分时，每类每项去掉一个最高的和一个最低的（多于五人作答的）；上面的比例没有去。",
        f"计票校验码 {VIEW.digest}。"
        "抄下它，以后可请管理员重算第 7 号评议：对不上，就是计票结果动过。",
    ]
    assert rows == [
        ["序号", "项目", "作答人数", "满意（%）", "不满意（%）"],
        ["1", "班子好", "8", "87.50", "12.50"],
    ]


def test_without_a_result_it_says_so_and_has_no_table() -> None:
    few = replace(VIEW, quorate=False, score=None, lines=(), shown=())
    said, rows = read(few)
    assert "参加人数没有达到规定比例" in said[3]
    assert not any("不合填写规则" in one for one in said)
    assert rows == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_written_in_every_language(language: str) -> None:
    said, rows = read(VIEW, language)
    assert len(said) == 10
    assert len(rows) == 2
