"""M13: where each of the plan's flags is, after it was judged."""

from collections.abc import Mapping

from bot.demo.peopling import ROOT
from models.tables import Comment
from tests.lives.hands import go
from tests.lives.living import Living

ALONE = "（只有上级看得到）"


async def held(
    here: Living, by: Mapping[str, str], free: tuple[str, ...], without: tuple[str, ...]
) -> None:
    """`by`: the flag's title and who holds it, on everybody's screen; `free`: nobody's now;
    `without`: judged and won none, which is for the superior's eyes alone."""
    await here.holds(Comment, expectation="verdict")
    for home in dict.fromkeys((ROOT, *by.values(), *without)):
        person = here.above if home == ROOT else here.works(home)
        await go(person, "活动方案", "红旗")
        here.reads(person, *(f"{title}：{here.home(one)}" for title, one in by.items()))
        here.reads(person, *(f"{title}：还没有单位得到" for title in free))
        assert (ALONE in person.screen.text) is (home == ROOT and bool(without))
    await _named_above(here, without)


async def _named_above(here: Living, without: tuple[str, ...]) -> None:
    for home in without:
        here.reads(here.above, f"一面旗也没有的：{here.home(home)}")
