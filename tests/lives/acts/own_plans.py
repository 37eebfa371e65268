"""M18: an organisation's own plan within its superior's, approved or filed."""

from bot.demo.story.parts import OwnPlan
from models.tables import Duty, OwnPlanState, SubmittedPlan
from tests.lives.hands import owed as begin
from tests.lives.hands import pick, say, told
from tests.lives.living import Living


async def made(here: Living, who: str, owed: str, given: OwnPlan, day: str, state: str) -> None:
    """One thing more to be written about by that day; `state`: approved or filed."""
    leader, superior = here.leads(who), here.superior(who)
    async with here.adds(SubmittedPlan, state=OwnPlanState(state)):
        await begin(leader, here.title(owed), "在这里写")
        await say(leader, given.title, given.purpose, given.thing)
        for choice in ("交材料", "本单位和下级单位", "只一次"):
            await pick(leader, choice)
        await say(leader, day, given.prompt)
        await pick(leader, "够了，继续")
        await leader.click("提交")
        await told(superior, given.title, "看方案")
        if state == "approved":
            await pick(superior, "批准")
            await superior.click("确认")
        else:
            await pick(superior, "已备案")
    await here.holds(Duty, organisation_id=await here.organisation(who))
    here.told(leader, "已批准" if state == "approved" else "已备案")
