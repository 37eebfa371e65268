"""Where one's organisation stands, and how it came there, as a picture."""

from datetime import timedelta

from sqlalchemy import select

from models.tables import Campaign, Organisation, PlanVersion, Ranking, RankingPlace
from tests.journeys.town import Town


async def publish(town: Town, period: str, place: int) -> None:
    """A ranking that has three, the eastern branch at this place."""
    ctx = town.lived.app.ctx
    async with ctx.db.write() as session:
        keys = ("dongjie", "xijie", "nanyuan")
        named = Organisation.key.in_(keys)
        found = list(await session.scalars(select(Organisation).where(named)))
        campaign = await session.scalar(select(Campaign.id))
        version = await session.scalar(select(PlanVersion.id))
        ranking = Ranking(
            campaign_id=campaign,
            plan_version_id=version,
            period=period,
            published_at=ctx.clock.now() - timedelta(days=place),
        )
        session.add(ranking)
        await session.flush()
        for one in found:
            own = one.key == "dongjie"
            session.add(
                RankingPlace(
                    ranking_id=ranking.id,
                    organisation_id=one.id,
                    category="community",
                    score=80_000,
                    place=place if own else 3,
                )
            )


async def test_the_way_to_ones_place_is_sent_as_a_picture(town: Town) -> None:
    wang = await town.person("王秀英")
    await publish(town, "2026-Q3", 2)
    await wang.click("本单位排名")
    pressed = await wang.click("名次走势")
    assert "只公布过一次" in pressed.text
    await publish(town, "2026-Q4", 1)
    await wang.send("/menu")
    await wang.click("本单位排名")
    pressed = await wang.click("名次走势")
    assert "马上发来" in pressed.text
    await town.lived.deliver()
    picture, text = wang.inbox[-2:]
    assert picture.text == "东街社区党支部 2026年第4季度（社区）：第 1 名，共 3 个"
    assert picture.file is not None
    assert "2026年第3季度：第 2 名，共 3 个" in text.text
    await wang.click("返回")
    await wang.click("为什么是这个分")
    assert "名次走势" in wang.screen.labels
