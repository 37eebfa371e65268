"""M9: gaps are listed, checked, put right, closed by somebody else; looked back on; made rules."""

from models.tables import Duty, Gap, GapState, StandingRule
from tests.lives.hands import desk, go, hand_in, pick, say, told
from tests.lives.hands import owed as begin
from tests.lives.living import Living


async def listed(
    here: Living,
    who: str,
    owed: str,
    gap: tuple[str, str, str, str],
    deadline: str,
    *,
    member: bool = False,
) -> None:
    """`gap`: what, against whom, why, what is done about it; accepted by who checks it."""
    person = here.works(who) if member else here.leads(who)
    checker = here.leads(who) if member else here.superior(who)
    what, benchmark, why, measure = gap
    async with here.adds(Gap, expectation=owed, state=GapState.ACCEPTED):
        await begin(person, here.title(owed))
        owner = () if member else (here.people(who)[-1],)
        await hand_in(person, what, benchmark, why, measure, *owner, deadline)
        await told(checker, what[:8], "打开", "找得准，通过")
    here.told(person, what)


async def demanded(here: Living, who: str, owed: str, because: str) -> None:
    """Of this organisation alone, for what was found of it; those above know, too."""
    await here.holds(Duty, expectation=owed, organisation_id=await here.organisation(who))
    here.told(here.leads(who), f"因为：{because}")
    await go(here.leads(who), "我的应办")
    here.reads(here.leads(who), here.title(owed))


async def closed(here: Living, who: str, what: str, result: str, *, member: bool = False) -> None:
    person = here.works(who) if member else here.leads(who)
    checker = here.leads(who) if member else here.superior(who)
    async with here.adds(Gap, problem=what, state=GapState.CLOSED):
        await go(person, "差距整改", what[:6], "报告改好了")
        await hand_in(person, result, "跳过")
        await told(checker, what[:8], "打开", "核实，销号")
        await checker.click("确认")
    here.told(person, "核实销号")


async def looked_back(here: Living, who: str, words: str) -> None:
    """What was promised against what was done, on the screen and as a Word file."""
    await here.holds(Gap, state=GapState.CLOSED)
    leader = here.leads(who)
    await go(leader, "差距整改", "回头看")
    here.reads(leader, words)
    await desk(leader, "回头看文件", here.home(who))
    assert leader.screen.file, leader.screen.text
    here.told(leader, "里面的话可以改")


async def made_rule(here: Living, who: str, owed: str, title: str, text: str) -> None:
    """A good practice becomes a standing rule of the organisation."""
    leader = here.leads(who)
    async with here.adds(StandingRule, title=title):
        await begin(leader, here.title(owed))
        await say(leader, title, text)
        await pick(leader, "月")
        await hand_in(leader, "跳过")
    await go(here.works(who), "制度台账", title)
    here.reads(here.works(who), text)
