"""M3: posts, households, areas and stars are put up, checked and taken off."""

from models.tables import Plaque, PlaqueEvent, PlaqueState, PlaqueStep
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
    """Proposed where it is `owed` or from the desk, confirmed above. `member`: on the last member's
    post. `stars`: how many."""
    leader, superior = here.leads(who), here.superior(who)
    title = here.plan.plaques[kind].title
    async with here.adds(Plaque, kind=kind, state=PlaqueState.DISPLAYED):
        if owed:
            await begin(leader, here.title(owed))
        else:
            await desk(leader, "本单位挂牌", "申报挂牌")
        await pick(leader, title)
        holder = [here.people(who)[-1]] if member else []
        await hand_in(leader, *holder, *([stars] if stars else []), *answers)
        await told(superior, title, "打开", "够标准，挂牌")
    here.told(leader, title)


async def check(here: Living, who: str, kind: str, outcome: str, note: str) -> None:
    title = here.plan.plaques[kind].title
    await desk(here.superior(who), "下级挂牌", f"{title}：{here.home(who)}", "记一次检查")
    await hand_in(here.superior(who), outcome, note)
    await here.holds(Plaque, kind=kind, state=PlaqueState.DISPLAYED)
    here.told(here.leads(who), note)


async def restarred(here: Living, who: str, kind: str, stars: str, why: str) -> None:
    """More stars or fewer, given above; the organisation is told why."""
    title = here.plan.plaques[kind].title
    async with here.adds(PlaqueEvent, step=PlaqueStep.STARS):
        await desk(here.superior(who), "下级挂牌", f"{title}：{here.home(who)}", "改星级")
        await hand_in(here.superior(who), stars, why)
    here.told(here.leads(who), why)


async def rests(here: Living, who: str, kind: str, words: str) -> None:
    """Whoever lost it is not among those who can be proposed; the others are."""
    leader, lost = here.leads(who), here.people(who)[-1]
    await here.holds(Plaque, kind=kind, state=PlaqueState.TAKEN_OFF)
    await desk(leader, "本单位挂牌", "申报挂牌")
    await pick(leader, here.plan.plaques[kind].title)
    here.reads(leader, words)
    assert leader.name in leader.screen.labels
    assert lost not in leader.screen.labels
    await leader.send("/cancel")


async def taken_off(here: Living, who: str, kind: str, why: str) -> None:
    title = here.plan.plaques[kind].title
    async with here.adds(Plaque, kind=kind, state=PlaqueState.TAKEN_OFF):
        await desk(here.superior(who), "下级挂牌", f"{title}：{here.home(who)}", "摘牌")
        await hand_in(here.superior(who), why)
    here.told(here.leads(who), why)
