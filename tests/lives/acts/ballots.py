"""M5: the masses, the members and those above evaluate, sealed; what came of it."""

from collections.abc import Sequence
from datetime import date, time

from bot.demo.peopling import ROOT
from models.tables import Round, RoundState
from tests.lives.hands import newest, pick, say
from tests.lives.living import Living

LEADERS = 2
"""Of the superior, its secretary and deputy are asked."""


async def evaluated(
    here: Living,
    evaluation: str,
    about: str,
    period: str,
    guests: Sequence[str],
    grades: Sequence[Sequence[str]],
    counted: str,
) -> None:
    """By its people, who is above and `guests` by name; counted on the day `counted`."""
    home = await here.organisation(about)
    chosen = {"evaluation": evaluation, "period": period, "organisation_id": home}
    await here.holds(Round, state=RoundState.OPEN, about="organisations", **chosen)
    for number, name in enumerate([*_around(here, about), *guests]):
        await _vote(here, name, here.home(about), grades[number % len(grades)])
    await _until(here, counted)
    await here.holds(Round, state=RoundState.CLOSED, **chosen)
    here.told(here.leads(about), "评议结果")


async def evaluated_people(
    here: Living,
    evaluation: str,
    about: str,
    guests: Sequence[str],
    grades: Sequence[str],
    counted: str,
) -> None:
    """Everybody evaluates his colleagues on one list; each reads his own result alone."""
    home = await here.organisation(about)
    chosen = {"evaluation": evaluation, "organisation_id": home}
    await here.holds(Round, state=RoundState.OPEN, about="members", **chosen)
    for number, name in enumerate([*here.people(about), *guests]):
        await _vote_on_people(here, name, here.home(about), grades, number)
    await _until(here, counted)
    await here.holds(Round, state=RoundState.CLOSED, **chosen)
    here.told(here.works(about), f"{here.plan.evaluations[evaluation].title}结果")


def _around(here: Living, about: str) -> list[str]:
    return [*here.people(about), *here.people(ROOT)[:LEADERS]]


async def _until(here: Living, day: str) -> None:
    await here.village.day(date.fromisoformat(day), time(17))


async def _vote(here: Living, name: str, about: str, grades: Sequence[str]) -> None:
    voter = here[name]
    await voter.send("/vote")
    people = f"{about}："  # the round about its members
    await voter.click(next(one for one in newest(voter).labels if _on(one, about, people)))
    await pick(voter, "开始填写")
    for grade in grades:
        await voter.click(grade)
    if "投出" not in newest(voter).labels:
        await say(voter, "跳过")
    await voter.click("投出")


def _on(label: str, about: str, people: str) -> bool:
    return about in label and people not in label


async def _vote_on_people(
    here: Living, name: str, about: str, grades: Sequence[str], number: int
) -> None:
    voter = here[name]
    await voter.send("/vote")
    await pick(voter, f"{about}：")
    await pick(voter, "看名单")
    await pick(voter, "未评")
    for turn in range(20):
        items = (*grades[(number + turn) % len(grades) :], *grades)
        for grade in items:
            if "投出" in voter.screen.labels:
                break
            await voter.click(grade if grade in voter.screen.labels else "跳过")
        await voter.click("投出")
        following = [one for one in voter.screen.labels if one.startswith("接着评")]
        if not following:
            return
        await voter.click(following[0])
