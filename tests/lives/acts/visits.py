"""M8, M11, M17: whom one is linked with, visits, open lessons, what is to follow."""

from datetime import date

from models.tables import FollowUp, Link, Visit
from tests.lives.hands import go, hand_in, offers, pick, say
from tests.lives.hands import owed as begin
from tests.lives.living import Living


async def linked(
    here: Living, who: str, owed: str, link: tuple[str, str, str], *, ours: bool = False,
    member: bool = False,
) -> None:  # fmt: skip
    """`link`: with whom, what is known of him, what is intended; `ours`: a member is named."""
    person = here.works(who) if member else here.leads(who)
    whom, about, aim = link
    async with here.adds(Link, expectation=owed, name=whom):
        await begin(person, here.title(owed))
        await say(person, whom, about)
        if ours:
            await pick(person, here.people(who)[-1])
        elif offers(person, "跳过"):
            await say(person, "跳过")
        await hand_in(person, aim)
    here.reads(person, whom, aim)
    if ours:
        here.told(here.works(who), "登记了一个同您有关的联系对象")


async def visited(
    here: Living, who: str, owed: str, whom: str, note: str, *, member: bool = False,
    follow: tuple[str, str] | None = None,
    shown: str = "",
    asked: str = "",
) -> None:  # fmt: skip
    """Logged with a line and a photo; `follow`: what was promised there, and by when; `asked`: what
    stands in the plan's own question."""
    person = here.works(who) if member else here.leads(who)
    async with here.adds(Visit, expectation=owed, dropped_at=None):
        await begin(person, here.title(owed))
        if asked:
            here.reads(person, asked)
        await say(person, whom, note)
        await person.photo()
        await hand_in(person, "完成")
    here.reads(person, shown or whom, note)
    if follow:
        async with here.adds(FollowUp, text=follow[0]):
            await pick(person, "要跟进的事")
            await hand_in(person, *follow)
        here.reads(person, follow[0])


async def followed_up(
    here: Living, who: str, text: str, result: str, *, member: bool = False
) -> None:
    person = here.works(who) if member else here.leads(who)
    async with here.adds(FollowUp, text=text, result=result):
        await go(person, "走访和公开课", "要跟进的事", text[:6], "办好了")
        await hand_in(person, result)
    here.reads(person, result)


async def lesson_given(
    here: Living, who: str, owed: str, title: str, day: str, place: str, after: str, note: str
) -> None:
    """Announced to the group with its day, held, and logged on the day `after`."""

    person = here.works(who)
    async with here.adds(Visit, expectation=owed, whom=title):
        await begin(person, here.title(owed))
        await hand_in(person, "先定日子", title, day, place)
    here.told(here.room(who), title)
    await here.village.day(date.fromisoformat(after))
    async with here.adds(Visit, expectation=owed, note=note):
        await go(person, "记走访")
        await pick(person, title)
        await hand_in(person, note, "没有照片")
    here.reads(person, title)
