"""How a place has moved: who may ask for it, and what is sent."""

from datetime import timedelta

import pytest

from models.tables import Ranking, RankingPlace, RankingState
from publishing.messages.trends import RENDERERS
from publishing.texts import Texts
from services.refusals import NotYourOrganisation
from services.trends import TooFewRankings, draw
from tests.services.dues import run_of
from tests.services.worlds import World

T = Texts.load().translator()


async def ranked(world: World, *periods: str) -> None:
    """East gains a place from one to the next; the last one is under notice."""
    version = (await run_of(world)).version_id
    async with world.ctx.db.write() as session:
        for number, period in enumerate(periods):
            last = number == len(periods) - 1
            ranking = Ranking(
                campaign_id=world.campaign,
                plan_version_id=version,
                period=period,
                state=RankingState.PROVISIONAL if last else RankingState.FINAL,
                published_at=world.ctx.clock.now() + timedelta(days=number),
            )
            session.add(ranking)
            await session.flush()
            for key, place in (("east", 3 - number), ("west", 3), ("north", 3)):
                found = {"category": "community", "score": 90_000 - place * 1_000, "place": place}
                session.add(
                    RankingPlace(ranking_id=ranking.id, organisation_id=world.ids[key], **found)
                )


@pytest.mark.parametrize("who", ["east-member", "head"])
async def test_its_own_people_and_its_superior_are_sent_it(world: World, who: str) -> None:
    await ranked(world, "2026-Q1", "2026-Q2")
    await draw(world.ctx, await world.actor(who), world.campaign, world.ids["east"])
    ((told, kind, refs),) = await world.sent()
    assert (told, kind) == (who, "standing.trend")
    async with world.ctx.db.read() as session:
        sent = await RENDERERS[kind](session, refs, T)
    assert sent is not None
    assert "2026年第1季度：第 3 名，共 3 个，87 分" in sent.text
    assert "第 2 名，共 3 个，88 分（公示中）" in sent.text
    (picture,) = sent.pictures
    assert picture.draw().startswith(b"\x89PNG")


async def test_nobody_else_is_and_one_ranking_is_no_movement(world: World) -> None:
    east = world.ids["east"]
    await ranked(world, "2026-Q1")
    with pytest.raises(TooFewRankings):
        await draw(world.ctx, await world.actor("east-member"), world.campaign, east)
    with pytest.raises(NotYourOrganisation):
        await draw(world.ctx, await world.actor("west-secretary"), world.campaign, east)
    assert await world.sent() == []
