"""M4, M10: ideas; summaries, reports, pieces."""

from bot.simulator.people import Person
from models.tables import Announcement, Document, DocumentState, Idea, IdeaState, Summary
from tests.lives.hands import desk, hand_in, pick, say, told
from tests.lives.hands import owed as begin
from tests.lives.living import Living


async def idea(
    here: Living,
    who: str,
    owed: str,
    text: str,
    answer: str,
    result: str,
    *,
    member: bool = True,
) -> None:
    """Handed in, adopted with a word and given to the organisation until a day that is offered;
    carried out there, verified by somebody else; the proposer is told of it all."""
    person = here.works(who) if member else here.leads(who)
    leader = here.leads(who) if member else here.superior(who)
    async with here.adds(Idea, expectation=owed, state=IdeaState.IMPLEMENTED, result=result):
        await begin(person, here.title(owed))
        await hand_in(person, text)
        await _adopted(here, leader, who, text, answer)
        here.told(person, answer)
        await begin(here.leads(who), f"金点子落实：{text[:6]}", "报告已办成")
        await hand_in(here.leads(who), result, "跳过")
        await told(here.superior(who), text[:10], "核实：已办成", "确认")
    here.told(person, "已经办成了")


async def _adopted(here: Living, leader: Person, who: str, text: str, answer: str) -> None:
    await told(leader, text[:10], "采纳", here.home(who))
    await leader.click(leader.screen.labels[0])
    await hand_in(leader, answer)


async def wrote(
    here: Living, who: str, owed: str, text: str, *, member: bool = False, period: str = ""
) -> None:
    """A summary, a report, a piece; whoever leads reads a member's."""
    person = here.works(who) if member else here.leads(who)
    async with here.adds(Summary, text=text, withdrawn_at=None):
        await begin(person, f"{here.title(owed)} {period}")
        await hand_in(person, text, "跳过")
    reader = here.leads(who) if member else here.superior(who)
    if member:
        await desk(reader, "收到的材料", f"{person.name}：{here.title(owed)}")
        here.reads(reader, text)
    here.told(person, text[:12])


async def document(here: Living, kind: str, praise: str, wants: str, group: str) -> None:
    """Drafted out of what was handed in, approved, numbered; its group has the Word file."""
    person = here.above
    async with here.adds(Document, state=DocumentState.PUBLISHED):
        await desk(person, "文件（通报、简报）", "做一份文件", kind)
        for answer in (praise, wants):
            await (say(person, answer) if answer else person.click("跳过"))
        await person.click("提交")
        await pick(person, "批准并公开")
        await person.click("确认")
    sent = here.told(here.room(group), "发了一份")
    assert sent.chat.title == here.room(group)


async def announced(here: Living, text: str, groups: tuple[str, ...]) -> None:
    """The superior's own word, in every group below."""

    async with here.adds(Announcement):
        await desk(here.above, "发通知")
        await hand_in(here.above, text)
    for group in groups:
        here.told(here.room(group), text)
