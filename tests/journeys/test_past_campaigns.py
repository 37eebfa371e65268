"""What came of a campaign that is closed, as whoever took part reads it."""

from datetime import time

from sqlalchemy import select, update

from models.tables import Campaign, Ranking, RankingState
from services.closing import close
from tests.journeys.test_evaluations import CLOSES, EAST, fill, opened
from tests.journeys.test_trends import publish
from tests.journeys.town import Town


async def finished(town: Town) -> None:
    """Its ranking is final, its evaluations are counted, and it is closed."""
    await town.lived.day(CLOSES, time(16, 5))
    await publish(town, "2026-Q4", 1)
    ctx = town.lived.app.ctx
    async with ctx.db.write() as session:
        await session.execute(update(Ranking).values(state=RankingState.FINAL))
        key = await session.scalar(select(Campaign.key))
    await close(ctx, key or "")


async def test_rankings_and_results_stay_to_be_read(town: Town) -> None:
    voters = await opened(town)
    for voter in voters:
        await fill(voter, *["满意"] * 5)
        await voter.click("投出")
    await finished(town)
    zhao = voters[2]
    await zhao.send("/menu")
    await zhao.click("活动档案")
    await zhao.click(next(label for label in zhao.screen.labels if "结对比学赶超" in label))
    await zhao.click("2026年第4季度排名")
    assert f"第 1 名　{EAST}" in zhao.screen.text
    await zhao.click("返回")
    await zhao.click("评议结果")
    assert EAST in zhao.screen.text
    assert f"{EAST}，群众评议（2026年下半年）：应到 7 人，参评 7 人" in zhao.screen.text
    await zhao.click("返回")
    assert "评议结果" in zhao.screen.labels
