"""M1: who is on the roster comes in, groups are bound, each kind has its own yardsticks."""

from bot.demo.peopling import ROOT
from bot.demo.story.acts import token_in
from bot.simulator.people import Person
from models.tables import Appointment, Chat, ChatKind, Member, Organisation, Role
from tests.lives.hands import desk, go, pick, say
from tests.lives.living import Living


async def come_in(here: Living) -> None:
    """Everybody presses Start on his own link; each has the menu of his offices."""
    people = dict.fromkeys(one.name for one in here.sheet.people)
    async with here.adds(Chat, len(people), kind=ChatKind.PRIVATE):
        for name in people:
            await here[name].start(here.tokens[name])
    here.told(here.above, "书记")
    offices = [one.name for one in here.sheet.people if one.role == Role.OFFICE]
    await here.holds(Appointment, role=Role.OFFICE)
    for name in offices:
        await desk(here[name])
        here.reads(here[name], here.home(ROOT))


async def bind_groups(here: Living, homes: tuple[str, ...]) -> None:
    async with here.adds(Chat, len(homes), kind=ChatKind.GROUP):
        for home in homes:
            await _bind(here, home)
    for home in homes:
        here.told(here.room(home), here.home(home))


async def _bind(here: Living, home: str) -> None:
    secretary = here.leads(home)
    group = here.village.world.group(here.room(home), creator=secretary)
    here.rooms[group.chat.title] = group
    await desk(secretary, "群和频道", "绑定群或频道")
    await group.add_bot(secretary, token_in(secretary.screen, "startgroup"))


async def own_yardsticks(here: Living, who: str, owed: str) -> None:
    """A secretary who begins a promise is offered the themes of his own kind of organisation."""
    category = who.rpartition("-")[0]
    await here.holds(Organisation, key=who, category=category)
    await begin_promise(here, who, owed)
    here.reads(here.leads(who), *here.plan.categories[category].themes)
    await say(here.leads(who), "/cancel")


async def begin_promise(here: Living, who: str, owed: str) -> None:
    await go(here.leads(who), "写承诺")
    await choose(here.leads(who), f"{here.title(owed)}：{here.home(who)}")


async def choose(person: Person, label: str) -> None:
    """Where there is a choice at all."""
    found = [one for one in person.screen.labels if label in one]
    if found:
        await person.click(found[0])


async def invite_masses(here: Living, who: str, names: tuple[str, ...]) -> None:
    """The secretary invites them by name; each presses Start on his link."""
    secretary = here.leads(who)
    async with here.adds(Member, len(names)):
        await desk(secretary, "人员与邀请")
        await choose(secretary, here.home(who))
        await pick(secretary, "邀请群众")
        await say(secretary, "\n".join(names))
        await secretary.click("提交")
    lines = secretary.screen.text.splitlines()
    for name in names:
        link = next(line for line in lines if name in line and "?start=" in line)
        await here[name].start(link.partition("?start=")[2].split()[0])
        here.told(here[name], "群众")
