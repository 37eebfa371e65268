"""M3: posts, households, areas and stars are put up, checked and taken off."""

from models.tables import Plaque, PlaqueState
from tests.lives.hands import desk, hand_in, pick, told
from tests.lives.hands import owed as begin
from tests.lives.living import Living


async def put_up(
    here: Living,
    who: str,
    kind: str,
    answers: tuple[str, ...],
    *,
    owed: str = "",
    stars: str = "",
    member: bool = False,
) -> None:
    """Proposed where it is `owed` or from the desk, confirmed above. `stars`: how many; `member`:
    it is the last member's post."""
    leader, superior = here.leads(who), here.superior(who)
    title = here.plan.plaques[kind].title
    async with here.adds(Plaque, kind=kind, state=PlaqueState.DISPLAYED):
        if owed:
            await begin(leader, here.title(owed))
        else:
            await desk(leader, "本单位挂牌", "申报挂牌")
        await pick(leader, title)
        first = here.people(who)[-1] if member else stars
        await hand_in(leader, *([first] if first else []), *answers)
        await told(superior, title, "打开", "够标准，挂牌")
    here.told(leader, title)


async def check(here: Living, who: str, kind: str, outcome: str, note: str) -> None:
    title = here.plan.plaques[kind].title
    await desk(here.superior(who), "下级挂牌", f"{title}：{here.home(who)}", "记一次检查")
    await hand_in(here.superior(who), outcome, note)
    await here.holds(Plaque, kind=kind, state=PlaqueState.DISPLAYED)
    here.told(here.leads(who), note)


async def taken_off(here: Living, who: str, kind: str, why: str) -> None:
    title = here.plan.plaques[kind].title
    async with here.adds(Plaque, kind=kind, state=PlaqueState.TAKEN_OFF):
        await desk(here.superior(who), "下级挂牌", f"{title}：{here.home(who)}", "摘牌")
        await hand_in(here.superior(who), why)
    here.told(here.leads(who), why)
