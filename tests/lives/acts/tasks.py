"""M12, M13: standing checklists, figures from outside, points and rewards."""

from models.tables import (
    Award,
    AwardState,
    Checklist,
    ChecklistMark,
    Mark,
    OutsideFigure,
    PointClaim,
    PointState,
)
from tests.lives.hands import desk, go, hand_in, pick, say, told
from tests.lives.hands import owed as begin
from tests.lives.living import Living


async def checked(here: Living, who: str, owed: str, partly: tuple[str, ...] = ()) -> None:
    """Every item is marked; `partly`: titles of those that are not wholly done."""
    leader = here.leads(who)
    items = here.plan.expectations[owed].items
    async with here.adds(Checklist), here.adds(ChecklistMark, len(partly), mark=Mark.PARTLY):
        await begin(leader, here.title(owed))
        for one in items.values():
            await pick(leader, f"{one.title}：还没点")
            if one.title in partly:
                await pick(leader, f"{one.title}：做到")
        await leader.click("交")
    superior = here.superior(who)
    await desk(superior, "下级自查清单", f"{here.home(who)} {here.title(owed)}")
    here.reads(superior, here.title(owed))


async def figure(
    here: Living, name: str, value: str, day: str, source: str, *, whose: str = ""
) -> None:
    """A figure from outside with its day and source; `whose`: of which organisation."""
    title = here.plan.figures[name].title
    async with here.adds(OutsideFigure, figure=name):
        await desk(here.above, "外部数字", f"打开：{title}")
        if whose:
            await pick(here.above, here.home(whose))
        await pick(here.above, "登记新的")
        await hand_in(here.above, value, day, source)
    here.reads(here.above, source)


async def rewarded(here: Living, who: str, period: str, reward: str, said: str) -> None:
    """What follows from the figures is proposed, looked at and confirmed above."""
    async with here.adds(Award, reward=reward, state=AwardState.CONFIRMED):
        await desk(here.above, "奖惩", period)
        await pick(here.above, f"待定：{here.home(who)} {here.plan.rewards[reward].title}")
        await here.above.click("确认")
    here.told(here.leads(who), said)


async def entered_reward(
    here: Living, who: str, period: str, reward: str, answers: tuple[str, ...], said: str
) -> None:
    async with here.adds(Award, reward=reward, state=AwardState.CONFIRMED):
        await desk(here.above, "奖惩", period)
        await pick(here.above, f"登记：{here.plan.rewards[reward].title}")
        await pick(here.above, here.home(who))
        await hand_in(here.above, *answers)
    here.told(here.leads(who), said)


async def rewards_are_text(here: Living, who: str, rewards: tuple[str, ...]) -> None:
    """Anybody reads what the document promises; nothing is reckoned where it says no figure."""
    await here.lacks(Award)
    await go(here.works(who), "活动方案", "奖惩")
    here.reads(here.works(who), *(here.plan.rewards[one].rule for one in rewards))


async def claimed_points(here: Living, who: str, rule: str, answers: tuple[str, ...]) -> None:
    """Claimed with evidence, verified above."""
    leader = here.leads(who)
    async with here.adds(PointClaim, state=PointState.VERIFIED):
        await desk(leader, "加分和减分", "申报加分", rule)
        await say(leader, *answers)
        await leader.photo()
        await hand_in(leader, "完成")
        await told(here.superior(who), "申报加分", "打开", "属实，认定")
    here.told(leader, "认定")
