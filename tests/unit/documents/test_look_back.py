"""The look-back as a document: every line of it, in three languages."""

from io import BytesIO

import pytest
from docx import Document

from models.queries.look_back import LookBack
from publishing.documents.look_back import look_back
from publishing.texts import LANGUAGES, Texts
from tests.unit.documents.looked_back import EAST, GAPS, KEPT, looked_back

TITLE = "清河镇党委所属单位“回头看”情况"


def read(found: LookBack, language: str = "zh-Hans") -> tuple[list[str], list[list[list[str]]]]:
    made = look_back(Texts.load().translator(language), found)
    document = Document(BytesIO(made.data))
    tables = [
        [[cell.text for cell in row.cells] for row in table.rows] for table in document.tables
    ]
    return [one.text for one in document.paragraphs if one.text], tables


def test_promised_against_done_line_by_line() -> None:
    said, (sums, gaps, promises) = read(looked_back())
    assert said == [
        TITLE,
        "（结对比学赶超，截至2026年12月18日）",
        "一、总体情况",
        "共列出差距 4 条：已销号 1 条（其中迟于期限的 1 条），已报完成、待核实 1 条，"
        "超期未销号 1 条。",
        "公开承诺的指标共 4 项：已核实兑现 1 项，已报做到、待核实 1 项，超期未兑现 1 项。",
        "个人列出差距 9 条，已销号 6 条；个人承诺的指标 14 项，已核实兑现 11 项。"
        "个人的不在这里逐条列出。",
        "二、逐条对照",
        "（一）差距整改",
        "（二）公开承诺",
        "三、还没有做到的",
        "1.东街社区党支部：楼道灯坏了十二盏。应于2026年12月10日前办好，已超期 8 天，责任人王秀英。",
        "2.东街社区党支部：结对帮扶。应于2026年12月1日前办好，已超期 17 天，责任人赵长林。",
        "清河镇党委",
        "2026年12月18日",
    ]
    assert sums[1:] == [
        ["东街社区党支部", "2", "1", "1", "2", "1", "1"],
        ["西街社区党支部", "2", "0", "0", "2", "0", "0"],
    ]
    assert gaps[:2] == [
        ["序号", "单位", "差距", "整改措施", "期限", "情况", "整改结果"],
        [
            *("1", "东街社区党支部", "夜校只办了一期", "请农技站派人，一月办一期"),
            *("11月20日", "已销号，迟了 14 天", "已办三期，每期二十多人"),
        ],
    ]
    assert [row[5] for row in gaps[2:]] == ["超期", "待核实", "整改中"]
    assert [row[2:] for row in promises[1:]] == [
        ["走访困难户", "由 20 到 60 户", "12月10日", "60 户", "已兑现"],
        ["结对帮扶", "由 20 到 60 户", "12月1日", "41 户", "超期"],
        ["走访困难户", "由 20 到 60 户", "12月20日", "62.5 户", "待核实"],
        ["送医上门", "由 20 到 60 户", "12月31日", "未报进展", "进行中"],
    ]


def test_of_one_organisation_its_name_is_not_said_in_every_line() -> None:
    said, (gaps, promises) = read(looked_back(EAST, gaps=GAPS[:1], promises=KEPT[:1], below=False))
    assert said[0] == "东街社区党支部“回头看”情况"
    assert "没有超期的事项。" in said
    assert "单位" not in (*gaps[0], *promises[0])


def test_where_nothing_was_promised_it_says_so() -> None:
    said, tables = read(looked_back(EAST, gaps=(), promises=(), below=False))
    assert {"没有列出差距。", "没有公开的承诺。"} <= set(said)
    assert tables == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_whole_in_every_language(language: str) -> None:
    said, tables = read(looked_back(), language)
    assert len(said) == 14
    assert [len(table) for table in tables] == [3, 5, 5]


def test_its_length_is_counted_and_its_name_can_be_a_files() -> None:
    t = Texts.load().translator("zh-Hans")
    made = look_back(t, looked_back("东街/社区 党支部"))
    assert made.name == "回头看-东街-社区-党支部-2026-12-18.docx"
    assert 500 < made.characters < 900
    assert not made.long
    assert look_back(t, looked_back(gaps=GAPS * 40)).long
