"""M8: rivals are chosen, approved and measured; forecasts are read."""

from models.tables import ComparedValue, Comparison, OutsideFigure, Pairing, PairingState
from tests.lives.hands import go, hand_in, offers, pick, told
from tests.lives.hands import owed as begin
from tests.lives.living import Living


async def chosen(here: Living, who: str, owed: str, rival: str, why: str, place: str = "") -> None:
    """From the roster by its key's name, or from elsewhere where a `place` is given."""
    leader, superior = here.leads(who), here.superior(who)
    async with here.adds(Pairing, expectation=owed, state=PairingState.APPROVED):
        await begin(leader, here.title(owed))
        await hand_in(leader, rival, *([place] if place else []), why)
        await told(superior, rival, "打开", "同意")
        await superior.click("确认")
    here.told(leader, "上级同意了")


async def measured(
    here: Living,
    who: str,
    rival: str,
    what: tuple[str, str],
    goal: str,
    own: tuple[tuple[str, str], ...],
    theirs: tuple[tuple[str, str], ...],
    crossed: str,
) -> None:
    """`what`: title and unit; figures as (day, value); `crossed`: what is said of it."""
    leader = here.leads(who)
    async with here.adds(Comparison, title=what[0]), here.adds(ComparedValue, len(own + theirs)):
        await go(leader, "结对", rival, "加一项指标")
        await hand_in(leader, *what, "越多越好", goal)
        for label, values in (("登记我方的数", own), ("登记对手的数", theirs)):
            for day, value in values:
                await pick(leader, label)
                await hand_in(leader, value, day, "年报")
    here.reads(leader, crossed)
    await pick(leader, "看图")


async def forecast_read(here: Living, who: str, words: tuple[str, ...]) -> None:
    """What is said of when the lines cross, year by year, and where the figures come from."""
    await here.holds(OutsideFigure)
    await go(here.leads(who), "活动方案", "赶超和外部数字")
    if offers(here.leads(who), "赶超测算："):
        await pick(here.leads(who), "赶超测算：")
    here.reads(here.leads(who), *words)
