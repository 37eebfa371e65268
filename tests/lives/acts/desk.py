"""M10, M13, M15: what a secretary's own desk hands in, answers, has made, changes and hands on."""

from collections.abc import Mapping, Sequence
from io import BytesIO

from docx import Document as Word
from openpyxl import load_workbook

from bot.simulator.people import Person
from models.tables import (
    Award,
    AwardState,
    Document,
    DocumentState,
    Objection,
    Ranking,
    RankingPlace,
    RankingState,
    Summary,
)
from tests.lives.hands import desk, go, hand_in, newest, pick, told
from tests.lives.hands import owed as begin
from tests.lives.living import Living


async def reported_over_facts(
    here: Living, who: str, owed: str, period: str, facts: Sequence[str], text: str
) -> None:
    """What is on record is shown, not asked again; only the judgement is written."""
    leader, superior = here.leads(who), here.superior(who)
    async with here.adds(Summary, expectation=owed, period=period, withdrawn_at=None):
        await begin(leader, here.title(owed))
        shown, question = leader.inbox[-2:]
        assert "不用再" in shown.text, shown.text
        missing = [one for one in facts if one not in shown.text]
        assert not missing, f"{missing} not in {shown.text!r}"
        assert not any(one in question.text for one in facts)
        await hand_in(leader, text, "跳过")
    await desk(superior, "收到的材料", f"{here.home(who)}：{here.title(owed)}")
    here.reads(superior, text, *facts)


async def objected(here: Living, who: str, text: str, answer: str) -> None:
    """During the notice; answered on the superior's desk, and told to who objected."""
    leader, superior = here.leads(who), here.superior(who)
    async with here.adds(Objection, upheld=False):
        await go(leader, "本单位排名", "提异议")
        await hand_in(leader, text)
        here.told(superior, text)
        await desk(superior, "公示异议", f"等答复：{text}", "异议不成立")
        await hand_in(superior, answer)
    here.told(leader, "有了答复")
    await told(leader, "有了答复", "打开")
    here.reads(leader, answer)


async def document_changed(
    here: Living,
    kind: str,
    judged: Sequence[str],
    says: Sequence[str],
    typed: Mapping[str, str],
    group: str,
) -> None:
    """A draft out of what is on record (`says`) with what was `judged`; `typed` on a computer in
    place of each mark that was left; sent back, approved, numbered; the group has that file."""
    person = here.above
    async with here.adds(Document, state=DocumentState.PUBLISHED):
        await desk(person, "文件（通报、简报）", "做一份文件", kind)
        await hand_in(person, *judged, *["跳过"] * (2 - len(judged)))
        made = _file(person)
        missing = [one for one in (*says, *judged) if one not in _read(made)]
        assert not missing, f"{missing} not in {_read(made)}"
        left = {one.text for one in Word(BytesIO(made)).paragraphs if "请补充" in one.text}
        assert left == set(typed), left
        await pick(person, "交回改好的文件")
        await person.document("改好了.docx", _typed(made, typed))
        await person.click("提交")
        here.told(person, "收到了改过的文件")
        await pick(person, "批准并公开")
        assert "请补充" not in newest(person).text
        await person.click("确认")
    here.told(here.room(group), "发了一份")
    sent = next(one.file for one in reversed(here.rooms[here.room(group)].messages) if one.file)
    assert all(one in _read(sent.data) for one in typed.values())


async def looked_back_below(here: Living, rows: Sequence[Sequence[str]]) -> None:
    """What all below promised against what they did, as a Word file."""
    await desk(here.above, "回头看文件", f"{here.home('root')}所属单位")
    here.told(here.above, "里面的话可以改")
    tables = Word(BytesIO(_file(here.above))).tables
    found = [[cell.text for cell in row.cells] for table in tables for row in table.rows]
    for row in rows:
        assert any(set(row) <= set(one) for one in found), f"{row} not in {found}"
    await here.holds(Summary)


async def ranking_handed_on(here: Living, period: str, said: str, first: str) -> None:
    """The final ranking as Excel, for the cadre assessment; `said`: the period as people say it."""
    await here.holds(Ranking, period=period, state=RankingState.FINAL)
    await here.holds(RankingPlace, organisation_id=await here.organisation(first), place=1)
    await desk(here.above, "排名结果导出", f"{said} Excel")
    rows = _rows(_file(here.above))
    named = next(row for row in rows if here.home(first) in row)
    assert 1 in named, rows
    here.told(here.above, here.plan.title)


async def rewards_exported(here: Living, period: str, who: str, cells: Sequence[object]) -> None:
    """What was confirmed, line by line, for whoever pays or credits it."""
    await here.holds(
        Award, organisation_id=await here.organisation(who), state=AwardState.CONFIRMED
    )
    await desk(here.above, "奖惩", period)
    await pick(here.above, "导出这一期")
    rows = _rows(_file(here.above))
    assert any({here.home(who), *cells} <= set(row) for row in rows), rows
    here.told(here.above, "奖惩")


def _file(person: Person) -> bytes:
    """The one that the bot sent last."""
    return bytes(next(one.file for one in reversed(person.inbox) if one.file).data)


def _read(data: bytes) -> str:
    file = Word(BytesIO(data))
    cells = (cell.text for table in file.tables for row in table.rows for cell in row.cells)
    return "\n".join((*(one.text for one in file.paragraphs), *cells))


def _typed(data: bytes, words: Mapping[str, str]) -> bytes:
    """As Word saves it after somebody has typed in it."""
    file = Word(BytesIO(data))
    for one in file.paragraphs:
        if one.text in words:
            one.text = words[one.text]
    stream = BytesIO()
    file.save(stream)
    return stream.getvalue()


def _rows(data: bytes) -> list[list[object]]:
    sheet = load_workbook(BytesIO(data)).worksheets[0]
    return [[cell.value for cell in row] for row in sheet.iter_rows()]
