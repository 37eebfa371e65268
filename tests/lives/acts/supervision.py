"""M14: reminded by letter, listed, ordered to put right, followed, closed; drawn by lot."""

from models.tables import (
    CaseState,
    CheckFinding,
    SupervisionCandidate,
    SupervisionCase,
    SupervisionDraw,
    SupervisionLetter,
)
from tests.lives.hands import desk, hand_in, pick, told
from tests.lives.living import Living

CHANGE, DUE = "修改某一项", "期限"


async def listed_by_itself(here: Living, who: str) -> None:
    """What is overdue is a case without anybody's doing, where the plan says so."""
    await here.holds(SupervisionCase, organisation_id=await here.organisation(who))
    here.told(here.superior(who), f"{here.home(who)}有一件事列入")


async def letter_sent(here: Living, who: str) -> None:
    await here.holds(SupervisionLetter, organisation_id=await here.organisation(who))
    supervision = here.plan.supervision
    assert supervision
    assert supervision.letter
    here.told(here.leads(who), supervision.letter.title)


async def put_on_list(here: Living, who: str, light: str) -> None:
    """By the superior's leader, who finds it among the red lights."""
    async with here.adds(SupervisionCase):
        await desk(here.superior(who), "督办", "红灯", f"{here.home(who)}：{light}", "列入")
        await here.superior(who).click("确认")
    here.told(here.superior(who), "立项")


async def closed(here: Living, who: str, what: str, order: str, day: str, result: str) -> None:
    """Ordered to be put right by a day other than the plan's, fed back, verified, taken off."""
    superior, leader = here.superior(who), here.leads(who)
    async with here.adds(SupervisionCase, state=CaseState.CLOSED):
        await desk(superior, "督办", "督办台账", f"{here.home(who)}：{what}", "通知限期整改")
        await hand_in(superior, order, CHANGE, DUE, day)
        await told(leader, "限期整改", "打开", "反馈整改结果")
        await hand_in(leader, result, "跳过")
        await told(superior, "整改", "打开", "核实，销号")
        await superior.click("确认")
    here.told(leader, "销号")
    here.told(leader, f"限{_said(day)}前")


def _said(day: str) -> str:
    year, month, number = map(int, day.split("-"))
    return f"{year}年{month}月{number}日"


async def drawn(here: Living, category: str, many: str, finding: str) -> None:
    """A spot check drawn by lot, looked into and noted."""
    superior = here.above
    async with (
        here.adds(SupervisionDraw),
        here.adds(SupervisionCandidate, int(many), finding=CheckFinding.FINE),
    ):
        await desk(superior, "督办", "随机抽查", "抽签")
        await hand_in(superior, "下级单位", category, many, "例行抽查")
        for _ in range(int(many)):
            await pick(superior, "（待查）")
            await pick(superior, "记检查结果")
            await hand_in(superior, "没有问题", finding)
    here.reads(superior, finding)
