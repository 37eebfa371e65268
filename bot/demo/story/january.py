"""January: comments, the ranking with its notice, and why a score is what it is."""

from bot.demo.story import acts, words
from bot.demo.story.story import TOWN_ROOM, Chapter, Story, room_of


async def comments(story: Story) -> None:
    story.page.scene("demo-comments")
    await story.day(1, 5, year=2027)
    first, *others = words.JUDGEMENTS
    await acts.judge(story["周文博"], first)
    story.page.show()
    for one in others:
        await acts.judge(story["周文博"], one)
    story.page.show(room_of("财政所党支部"), room_of("文化站党支部"))


async def provisional(story: Story) -> None:
    story.page.scene("demo-provisional")
    await story.day(1, 12, "10:30", year=2027)
    story.page.show()


async def why(story: Story) -> None:
    story.page.scene("demo-why")
    await acts.menu(story["赵长林"], "本单位排名", "为什么是这个分")
    story.page.show()


async def final(story: Story) -> None:
    story.page.scene("demo-final")
    await story.day(1, 19, "10:30", year=2027)
    story.page.show(TOWN_ROOM)


JANUARY = Chapter("demo-january", (comments, provisional, why, final))
