"""October: commitments, their review, first ideas, the first reminders and summaries."""

from bot.demo.story import acts, promises, words
from bot.demo.story.own_scenes import own_plans
from bot.demo.story.story import BRANCHES, TOWN_ROOM, Chapter, Story, organisation_of, room_of

SHOWN = "东街社区党支部"
RETURNED = "南苑社区党支部"
LATE = "北山社区党支部"
EARLY = ("王秀英", "郑海涛", "杨志刚", "严素云")
"""Whose ideas come in October."""


async def opening(story: Story) -> None:
    story.page.scene("demo-stage-opens")
    await story.day(10, 8, "09:30")
    story.page.show()


async def first_promise(story: Story) -> None:
    story.page.scene("demo-first-promise")
    await story.day(10, 9, "09:20")
    await _promise(story, SHOWN)
    await acts.approve(story["周文博"])
    story.page.show("李卫国", "周文博", room_of(SHOWN), TOWN_ROOM)


async def returned_promise(story: Story) -> None:
    story.page.scene("demo-returned-promise")
    await story.day(10, 12, "14:10")
    zhou = story["周文博"]
    await _promise(story, RETURNED)
    await acts.give_back(zhou, promises.WHY_RETURNED)
    story.page.show("周文博")
    await story.day(10, 13, "09:40")
    await acts.mend_target(story["蒋国栋"], promises.MENDED)
    await acts.approve(zhou)
    story.page.show("蒋国栋", room_of(RETURNED))


async def other_promises(story: Story) -> None:
    story.page.scene("demo-other-promises")
    await story.day(10, 14)
    for organisation in BRANCHES:
        if organisation not in (SHOWN, RETURNED, LATE):
            await _promise(story, organisation)
            await acts.approve(story["周文博"])
    story.page.show(*(room_of(organisation) for organisation in BRANCHES))


async def personal_promises(story: Story) -> None:
    story.page.scene("demo-personal-promises")
    await story.day(10, 16)
    for name, promise in promises.OF_MEMBERS.items():
        await acts.promise(story[name], promise)
        await acts.approve(story.secretary(organisation_of(name)))
    story.page.show("东街党员群")


async def ideas(story: Story) -> None:
    story.page.scene("demo-ideas")
    await story.day(10, 20)
    for name in EARLY:
        await acts.propose(story[name], words.IDEAS[name])
        await story.day(10, 20)
        await answer(story, name)
    story.page.show("王秀英", "李卫国", "杨志刚", "东街党员群")


async def answer(story: Story, name: str) -> None:
    """His secretary adopts or declines it."""
    secretary = story.secretary(organisation_of(name))
    text = words.IDEAS[name]
    if name == words.DECLINED[0]:
        await acts.decline(secretary, words.DECLINED[1], text)
    else:
        await acts.adopt(secretary, words.ADOPTED[name], text)


async def reminders(story: Story) -> None:
    story.page.scene("demo-first-reminder")
    await story.day(10, 23, "11:00")
    story.page.show("孙桂芳", "何永安")


async def summaries(story: Story) -> None:
    """One replies to his reminder, the others use the form; one is late."""
    story.page.scene("demo-october-summaries")
    await story.day(10, 30, "09:45")
    chen = story["陈建业"]
    await chen.reply(chen.screen, words.OCTOBER["陈建业"])
    await story.day(10, 30, "15:00")
    for name, text in words.OCTOBER.items():
        if name != "陈建业":
            await acts.summarise(story[name], "月小结 10月", text)
    story.page.show("陈建业", "李卫国")


async def _promise(story: Story, organisation: str) -> None:
    secretary = story.secretary(organisation)
    given = promises.OF_ORGANISATIONS[organisation]
    await acts.promise(secretary, given, choice=f"目标承诺：{organisation}")


OCTOBER = Chapter(
    "demo-october",
    (
        opening,
        first_promise,
        returned_promise,
        other_promises,
        personal_promises,
        own_plans,
        ideas,
        reminders,
        summaries,
    ),
)
