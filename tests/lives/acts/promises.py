"""M3: promised, reviewed, published, reported on, claimed, verified; said something about."""

from bot.demo.story import acts
from bot.demo.story.parts import Promise, Report
from bot.simulator.people import Person
from models.tables import Commitment, CommitmentState, Indicator, IndicatorState, Opinion, Progress
from tests.lives.acts.offices import choose
from tests.lives.hands import SEND, go, newest, pick, say
from tests.lives.living import Living

DONE, STEPS = "没有了，去核对", 100


async def published(
    here: Living, who: str, owed: str, promise: Promise, *, member: bool = False
) -> None:
    """By the organisation, or by its last `member`; approved above, told to group or person."""
    person = here.works(who) if member else here.leads(who)
    async with here.adds(Commitment, expectation=owed, state=CommitmentState.PUBLISHED):
        await go(person, "写承诺")
        await choose(person, f"{here.title(owed)}：")
        await acts.fill_in(person, promise)
        await acts.approve(here.leads(who) if member else here.superior(who))
    here.told(person, "已通过审核并公开")


async def returned(
    here: Living, who: str, owed: str, promise: Promise, reason: str, mended: str
) -> None:
    """Sent back with a reason, mended and published."""
    person, superior = here.leads(who), here.superior(who)
    async with here.adds(Commitment, expectation=owed, state=CommitmentState.PUBLISHED):
        await go(person, "写承诺")
        await choose(person, f"{here.title(owed)}：")
        await acts.fill_in(person, promise)
        await acts.give_back(superior, reason)
        await acts.mend_target(person, mended)
        await acts.approve(superior)
    here.told(person, reason)
    here.told(person, "已通过审核并公开")


async def on_the_board(here: Living, who: str, target: str) -> None:
    """M15: anybody finds it on the public board."""
    await here.holds(Commitment, target=target, state=CommitmentState.PUBLISHED)
    await go(here.works(who), "公开栏", target[:6])
    here.reads(here.works(who), target)


async def opinion(here: Living, name: str, who: str, target: str, text: str, answer: str) -> None:
    """One of the masses says something of a published promise and is answered."""
    guest = here[name]
    async with here.adds(Opinion, masses=True):
        await go(guest, "公开栏", target[:6], "提意见")
        await say(guest, text)
        await guest.click("提交")
    owner = here.leads(who)
    await say(owner, "打开", "答复", answer)
    await owner.click("提交")
    here.told(guest, "有了答复")


async def reported(here: Living, who: str, given: Report, *, member: bool = False) -> None:
    person = here.works(who) if member else here.leads(who)
    async with here.adds(Progress):
        await acts.report(person, given, member=member)
    here.reads(person, given.note)


async def fulfilled(here: Living, who: str, given: Report, *, member: bool = False) -> None:
    """Reported, claimed by its owner, verified by somebody else."""
    person = here.works(who) if member else here.leads(who)
    async with here.adds(Indicator, title=given.indicator, state=IndicatorState.VERIFIED):
        await acts.report(person, given, member=member)
        await acts.claim(person)
        await acts.accept(here.leads(who) if member else here.superior(who))
    here.told(person, "核实")


ANSWERS = {
    "总目标": "把上一年没办完的办完",
    "争取做到多少": "1000000",
    "哪一天前做到": "",
    "由谁负责": "",
    "证明": "台账",
}
"""What may be asked of what is taken along, by words of the question; empty: the first button."""


async def carried(here: Living, who: str, owed: str, words: str, *, member: bool = False) -> None:
    """What was left undone in a campaign that is over goes into the promise of the next one, which
    is published."""
    person = here.works(who) if member else here.leads(who)
    async with here.adds(Commitment, expectation=owed, state=CommitmentState.PUBLISHED):
        await go(person, "写承诺")
        await choose(person, f"{here.title(owed)}：")
        here.reads(person, words)
        await pick(person, "带上没办完的")
        await _answered(person)
        await acts.approve(here.leads(who) if member else here.superior(who))
    here.told(person, "已通过审核并公开")


async def _answered(person: Person) -> None:
    for _ in range(STEPS):
        labels = newest(person).labels
        if SEND in labels:
            break
        if DONE in labels:
            await person.click(DONE)
            continue
        answer = next(said for asked, said in ANSWERS.items() if asked in person.screen.text)
        await (person.send(answer) if answer else person.click(labels[0]))
    await person.click(SEND)
