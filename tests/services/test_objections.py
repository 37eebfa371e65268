"""Objections during the notice: filed, answered by somebody else, and nothing final before that."""

import pytest

from models.queries.ranking import RankingView, latest_ranking
from models.tables import RankingState
from services import objections, ranking
from services.actors import Actor
from services.duties import Running
from services.objections import EnoughObjected, NoticeOver
from services.refusals import (
    AlreadyDone,
    AlreadySubmitted,
    NotFound,
    NotYourOrganisation,
    OwnWork,
)
from services.submission import NothingWritten
from tests.services.test_ranking import lived, published, quarter
from tests.services.worlds import World


@pytest.fixture
async def run(world: World) -> Running:
    run = await lived(world)
    await published(world, run)
    return run


async def newest(world: World) -> RankingView:
    async with world.ctx.db.read() as session:
        found = await latest_ranking(session, world.campaign)
    assert found
    return found


async def file(world: World, who: str = "west-member", text: str = "五月的小结交过纸质的") -> int:
    actor = await world.actor(who)
    ranking_id, token = (await newest(world)).id, world.ctx.tokens.new()
    return (await objections.file(world.ctx, actor, "ranking", ranking_id, text, token)).id


async def end_of_notice(world: World, run: Running) -> bool:
    async with world.ctx.db.write() as session:
        return await ranking.finalise(session, world.ctx, run, quarter(run))


async def answer(world: World, number: int, who: str = "head", *, upheld: bool = False) -> None:
    actor = await world.actor(who)
    await objections.answer(world.ctx, actor, number, "查过收件登记", upheld=upheld)


async def test_it_is_filed_answered_and_kept(world: World, run: Running) -> None:
    number = await file(world)
    await answer(world, number, upheld=True)
    seen = await objections.look(world.ctx, await world.actor("west-member"), number)
    assert (seen.upheld, seen.answer, seen.answered_by) == (True, "查过收件登记", "李卫国")
    assert await world.told("objection.filed") == {"head", "clerk"}
    assert await world.told("objection.answered") == {"west-member"}
    assert [one.id for one in await objections.listed(world.ctx, await world.actor("head"))] == [1]
    assert await objections.listed(world.ctx, await world.actor("east-member")) == []


async def test_without_an_objection_the_notice_ends(world: World, run: Running) -> None:
    assert await end_of_notice(world, run)
    assert (await newest(world)).state is RankingState.FINAL


async def test_nothing_is_final_before_the_last_answer(world: World, run: Running) -> None:
    first, second = await file(world), await file(world, "east-secretary", "名次不对")
    assert not await end_of_notice(world, run)
    assert await world.told("ranking.held") == {"head", "clerk"}
    await answer(world, first)
    assert (await newest(world)).state is RankingState.PROVISIONAL
    await objections.withdraw(world.ctx, await world.actor("east-secretary"), second)
    assert (await newest(world)).state is RankingState.FINAL
    assert await world.told("ranking.final")


async def test_an_answer_during_the_notice_does_not_end_it(world: World, run: Running) -> None:
    await answer(world, await file(world))
    assert (await newest(world)).state is RankingState.PROVISIONAL
    assert await end_of_notice(world, run)


async def test_only_those_who_lead_the_campaign_answer_and_never_themselves(
    world: World, run: Running
) -> None:
    number = await file(world)
    for stranger in ("west-secretary", "west-member"):
        with pytest.raises(NotYourOrganisation):
            await answer(world, number, stranger)
    with pytest.raises(NotFound):
        await objections.look(world.ctx, await world.actor("west-secretary"), number)
    with pytest.raises(OwnWork):
        await answer(world, await file(world, "head", "我也有一条"))


async def test_it_is_answered_once_and_withdrawn_by_its_author_only(
    world: World, run: Running
) -> None:
    number = await file(world)
    with pytest.raises(NotFound):
        await objections.withdraw(world.ctx, await world.actor("head"), number)
    await answer(world, number)
    with pytest.raises(AlreadyDone):
        await answer(world, number, upheld=True)
    with pytest.raises(AlreadyDone):
        await objections.withdraw(world.ctx, await world.actor("west-member"), number)


async def test_bounds(world: World, run: Running) -> None:
    actor: Actor = await world.actor("west-member")
    ranking_id = (await newest(world)).id
    with pytest.raises(NothingWritten):
        await objections.file(world.ctx, actor, "ranking", ranking_id, "  ", "blank")
    await objections.file(world.ctx, actor, "ranking", ranking_id, "一", "same")
    with pytest.raises(AlreadySubmitted):
        await objections.file(world.ctx, actor, "ranking", ranking_id, "一", "same")
    for _ in range(2):
        await file(world)
    with pytest.raises(EnoughObjected):
        await file(world)
    with pytest.raises(NotFound):
        await objections.file(world.ctx, actor, "ranking", 999, "无", "gone")
    with pytest.raises(NotFound):
        await objections.file(world.ctx, actor, "nosuch", ranking_id, "无", "gone")


async def test_a_final_ranking_takes_none(world: World, run: Running) -> None:
    assert await end_of_notice(world, run)
    with pytest.raises(NoticeOver):
        await file(world)
