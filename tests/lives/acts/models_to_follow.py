"""M7: pacesetters and commendations; good practices collected, spread and tried elsewhere."""

from collections.abc import Sequence
from datetime import date, time

from bot.simulator.people import Person
from models.tables import (
    Exemplar,
    ExemplarState,
    ExemplarTrial,
    Nomination,
    NominationState,
    Round,
    RoundState,
    Selection,
    SelectionState,
)
from tests.lives.hands import go, hand_in, newest, offers, pick, say, told
from tests.lives.hands import owed as begin
from tests.lives.living import Living


async def nominated(
    here: Living,
    who: str,
    honour: str,
    reason: str,
    *,
    nominee: str = "",
    passed: Sequence[str] = (),
) -> None:
    """Its last member, or `nominee` by name; `passed`: the levels that agree, lowest first."""
    leader = here.leads(who)
    async with here.adds(Nomination, honour=honour, state=NominationState.STANDING):
        await begin(leader, here.plan.honours[honour].title)
        await hand_in(leader, nominee or here.people(who)[-1], reason, "跳过")
        for level in passed:
            await _agree(here, level, honour, who)
    here.told(leader, reason)


async def _agree(here: Living, level: str, honour: str, who: str) -> None:
    leader = here.leads(level)
    await go(leader, "评选表彰", here.plan.honours[honour].title, here.home(who))
    await pick(leader, "同意，继续上报")
    await hand_in(leader, "材料属实，同意")


async def elected(
    here: Living,
    honour: str,
    voters: Sequence[str],
    decided: str,
    chosen: Sequence[str],
    final: str,
    group: str,
) -> None:
    """A secret vote by those who lead the `voters`; decided above on a day, final by another."""
    await voted(here, honour, voters)
    await here.village.day(date.fromisoformat(decided), time(9, 30))
    await chosen_above(here, honour, chosen, "党委会看了得票和实绩", final, group)


async def voted(here: Living, honour: str, voters: Sequence[str]) -> None:
    """In secret, by those who lead the `voters`."""
    about = next(key for key, one in here.plan.evaluations.items() if one.of == honour)
    await here.holds(Round, evaluation=about, state=RoundState.OPEN)
    for home in voters:
        await _approve(here.leads(home))
        here.told(here.leads(home), here.plan.evaluations[about].title)


async def hands_shown(
    here: Living, honour: str, votes: Sequence[tuple[str, int, int, int]]
) -> None:
    """A show of hands at the meeting, entered by the superior: name, for, against, neither."""
    title = here.plan.honours[honour].title
    for nominee, *counts in votes:
        async with here.adds(Nomination, honour=honour, votes_for=counts[0]):
            await go(here.above, "评选表彰", title, nominee)
            await pick(here.above, "登记举手表决")
            await hand_in(here.above, *map(str, counts))
        here.told(here.above, "表决只作参考")


async def chosen_above(
    here: Living, honour: str, chosen: Sequence[str], grounds: str, final: str, group: str
) -> None:
    """Decided, under notice, final. `chosen`: the organisations, or whose last members they are."""
    async with here.adds(Selection, honour=honour, state=SelectionState.FINAL):
        await go(here.above, "评选表彰", here.plan.honours[honour].title, "定名单")
        for home in chosen:
            name = here.people(home)[-1]
            await pick(here.above, name if offers(here.above, name) else here.home(home))
        await hand_in(here.above, "完成", grounds)
        here.told(here.room(group), "公示")
        await here.village.day(date.fromisoformat(final), time(17))
    here.told(here.room(group), f"{here.plan.honours[honour].title}")


async def _approve(voter: Person) -> None:
    """Everybody who stands, with the scale's first grade."""
    await voter.send("/vote")
    await voter.click(voter.screen.labels[0])
    await pick(voter, "看名单")
    await pick(voter, "未评")
    while True:
        await voter.click(newest(voter).labels[0])
        await voter.click("投出")
        following = [one for one in voter.screen.labels if one.startswith("接着评")]
        if not following:
            return
        await voter.click(following[0])


async def practice_spread(
    here: Living, who: str, owed: str, practice: Sequence[str], other: str, group: str
) -> None:
    """`practice`: title, how, what came of it; `other` organisation wants to try it."""
    leader, superior = here.leads(who), here.superior(who)
    async with here.adds(Exemplar, expectation=owed, state=ExemplarState.SPREAD):
        await begin(leader, here.title(owed))
        await say(leader, *practice)
        await leader.photo()
        await hand_in(leader, "完成")
        await told(superior, "好做法", "打开", "推广")
        await superior.click("确认")
    here.told(here.room(group), practice[0])
    here.told(leader, "推广了")
    await _try(here, other, practice[0])
    here.told(leader, here.home(other))


async def _try(here: Living, who: str, title: str) -> None:
    leader = here.leads(who)
    day = here.village.clock.now().astimezone(here.village.app.ctx.zone).date()
    async with here.adds(ExemplarTrial):
        await go(leader, "好做法", title, "我们也试试")
        await say(leader, "先在一处试一个月")
        await leader.send(f"{day.replace(day=28)}" if day.day < 28 else f"{_month_on(day)}")
        await leader.click("提交")


def _month_on(day: date) -> date:
    year, month = divmod(day.year * 12 + day.month, 12)
    return date(year, month + 1, 28)
