"""M16: the plan puts a question to everybody; who wants to says something; it is summed up."""

from bot.simulator.people import Person
from models.tables import Discussion, DiscussionAnswer, Idea
from tests.lives.hands import go, hand_in, pick, say
from tests.lives.living import Living

STARTS = "start="


async def opened(here: Living, topic: str, group: str) -> None:
    """By schedule, told in the group; nobody owes it."""
    said = here.plan.discussions[topic]
    await here.holds(Discussion, topic=topic, question=said.question, author_id=None)
    here.told(here.room(group), said.question)
    await go(here.works(group), "我的应办")
    assert said.question not in here.works(group).screen.text


async def answered(here: Living, topic: str, said: dict[str, str]) -> None:
    """`said`: what a member of each organisation writes, the first by his group's button."""
    (first, *_) = said
    async with here.adds(DiscussionAnswer, len(said)):
        for home, text in said.items():
            person = here.works(home)
            if home == first:
                await person.start(_token(here, home))
            else:
                await go(person, "讨论", "正在讨论")
            await pick(person, "我来说说")
            await hand_in(person, text)
            here.reads(person, here.plan.discussions[topic].question, text)


async def summed_up(
    here: Living, topic: str, chosen: str, text: str, groups: tuple[str, ...], speaker: str
) -> None:
    """After the last day whoever leads is asked for it; one answer stands for others, no name is
    read by anybody, groups and whoever said something are told."""
    here.told(here.above, "讨论截止了")
    await go(here.above, "我的应办")
    here.reads(here.above, "讨论请汇总")
    async with here.adds(Discussion, topic=topic, summary=text):
        await _read(here.above, chosen)
        assert here.people(speaker)[-1] not in here.above.screen.text
        await say(here.above, "定为有代表性的", "返回", "返回", "汇总并公布")
        await hand_in(here.above, text)
    for group in groups:
        assert chosen in here.told(here.room(group), text).text
    here.told(here.works(speaker), text)


async def made_an_idea(here: Living, answer: str, owed: str) -> None:
    """Two presses: what somebody said is an idea of whoever leads."""
    await _read(here.above, answer)
    async with here.adds(Idea, expectation=owed, text=answer):
        await pick(here.above, f"作为金点子提出 {here.title(owed)[:6]}")
        await here.above.click("提交")
    here.reads(here.above, "已收到")


async def _read(person: Person, answer: str) -> None:
    await go(person, "讨论")
    await person.click(person.screen.labels[1])
    await pick(person, "看大家说的")
    await pick(person, answer[:8])


def _token(here: Living, home: str) -> str:
    room = here.rooms[here.room(home)]
    rows = next(one.keyboard for one in reversed(room.inbox) if "我来说说" in one.labels)
    (button,) = [one for row in rows for one in row]
    return str(button["url"]).partition(STARTS)[2]
