"""November: what came late, progress on the way, ideas put into practice."""

from bot.demo.story import acts, promises, words
from bot.demo.story.october import LATE, answer
from bot.demo.story.story import Chapter, Story, organisation_of, room_of

LATER = ("钱小满", "冯丽娟", "韩春梅", "华子健", "谢玲玲")
"""Whose ideas come in November."""


async def next_stage(story: Story) -> None:
    story.page.scene("demo-next-stage")
    await story.day(11, 2, "09:30")
    story.page.show()


async def late_ones(story: Story) -> None:
    story.page.scene("demo-late-ones")
    await acts.summarise(story["陶守信"], "月小结 10月", words.LATE_OCTOBER)
    await story.day(11, 3)
    given = promises.OF_ORGANISATIONS[LATE]
    await acts.promise(story.secretary(LATE), given, choice=f"目标承诺：{LATE}")
    await acts.approve(story["许静怡"])
    story.page.show(room_of(LATE))


async def progress(story: Story) -> None:
    """By the form, and by a reply to the card in the group."""
    story.page.scene("demo-progress")
    await story.day(11, 12)
    for name, report in words.MIDWAY.items():
        await acts.report(story[name], report)
    story.page.skip()
    await story.day(11, 13)
    title = room_of(organisation_of("李卫国"))
    card = next(one for one in story.group(title).inbox if one.text.startswith("公开承诺"))
    await story.group(title).photo(story["李卫国"], words.REPLIED, reply_to=card)
    story.page.show()


async def ideas(story: Story) -> None:
    story.page.scene("demo-more-ideas")
    await story.day(11, 17)
    for name in LATER:
        await acts.propose(story[name], words.IDEAS[name])
        await answer(story, name)
    story.page.show("东街党员群", "西街党员群", "财政所党员群", "农机站党员群")
    await story.day(11, 18)
    whose, text = words.ON_PAPER
    secretary = story.secretary(organisation_of(whose))
    await acts.enter_from_paper(secretary, whose, text)
    await acts.adopt_entered(secretary, words.ADOPTED[whose])
    story.page.show()


async def carried_out(story: Story) -> None:
    story.page.scene("demo-carried-out")
    await story.day(11, 20)
    start = words.IDEAS["王秀英"][:8]
    await acts.implement(story["李卫国"], story["周文博"], start, words.CARRIED_OUT)
    story.page.show()


async def reminders(story: Story) -> None:
    story.page.scene("demo-november-reminder")
    await story.day(11, 25, "11:00")
    story.page.show("华子健", "喻春生")


async def summaries(story: Story) -> None:
    story.page.scene("demo-november-summaries")
    await story.day(11, 27)
    for name, text in words.NOVEMBER.items():
        await acts.summarise(story[name], "月小结 11月", text)
    story.page.skip()
    await story.day(11, 30, "11:00")
    story.page.show("曹正平")


NOVEMBER = Chapter(
    "demo-november", (next_stage, late_ones, progress, ideas, carried_out, reminders, summaries)
)
