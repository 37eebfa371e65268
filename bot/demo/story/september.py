"""Before it begins: everybody presses Start, the groups are bound."""

from bot.demo.people import PEOPLE
from bot.demo.story.acts import desk, token_in
from bot.demo.story.story import (
    BOARD,
    BRANCHES,
    NEVER,
    TOPIC,
    TOWN_ROOM,
    Chapter,
    Story,
    reached,
    room_of,
)
from bot.simulator.people import Person
from bot.simulator.rooms import Group


async def loaded(story: Story) -> None:
    story.page.aside("demo-loaded", people=len(story.tokens))


async def starts(story: Story) -> None:
    story.page.scene("demo-starts")
    for name in reached(name for names in PEOPLE.values() for name in names):
        await story[name].start(story.tokens[name])
    story.page.show("李卫国")
    story.page.aside("demo-never", count=len(NEVER))


async def town_rooms(story: Story) -> None:
    story.page.scene("demo-town-rooms")
    zhou = story["周文博"]
    forum = story.village.world.group(TOWN_ROOM, creator=zhou, forum=True)
    channel = story.village.world.channel(BOARD)
    story.rooms |= {TOWN_ROOM: forum, BOARD: channel}
    await forum.topic(zhou, TOPIC)
    await _to_token(zhou)
    await forum.add_bot(zhou)
    await forum.say(zhou, _line(zhou), topic=TOPIC)
    await channel.add_bot(zhou)
    await _to_token(zhou)
    await channel.post(_line(zhou).replace(f"@{story.village.world.bot.username}", ""))
    story.page.show()


async def branch_rooms(story: Story) -> None:
    story.page.scene("demo-branch-rooms")
    for organisation in BRANCHES:
        secretary = story.secretary(organisation)
        group = story.village.world.group(room_of(organisation), creator=secretary)
        story.rooms[room_of(organisation)] = group
        await _bind(secretary, group)
    story.page.show("东街党员群")


async def who_has_not(story: Story) -> None:
    story.page.scene("demo-who-has-not")
    await desk(story["何永安"], "人员与邀请")
    story.page.show()


async def _bind(secretary: Person, group: Group) -> None:
    await _to_token(secretary)
    token = token_in(secretary.screen, "startgroup")
    await group.add_bot(secretary, token)


async def _to_token(secretary: Person) -> None:
    await desk(secretary, "群和频道", "绑定群或频道")


def _line(secretary: Person) -> str:
    """The line with the newest token, as the secretary copies it."""
    screen = next(one for one in reversed(secretary.inbox) if "/start@" in one.text)
    return next(line for line in screen.text.splitlines() if line.startswith("/start@"))


SEPTEMBER = Chapter("demo-september", (loaded, starts, town_rooms, branch_rooms, who_has_not))
