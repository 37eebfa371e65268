import pytest
from sqlalchemy import select, update

from models.tables import Campaign, CampaignState, Summary
from services import duties, summaries
from services.evidence import Evidence
from services.refusals import (
    AlreadyDone,
    AlreadySubmitted,
    NoCampaign,
    NotExpected,
    NotFound,
    NotYourOrganisation,
    TooLong,
)
from services.submission import NothingWritten
from tests.services.dues import at, frozen, replan
from tests.services.gatherings import came
from tests.services.worlds import PEOPLE, World

TEXT = "本月走访困难户十二户，解决停水问题。"
PHOTO = Evidence("photo", "file-1", "unique-1", "album")


async def asked_in_april(world: World) -> int:
    """The east community's duty for April, on a day when it is open."""
    at(world, "2026-04-20T09:00")
    return (await frozen(world, "monthly", "2026-04"))["east"]


async def hand_in(
    world: World, duty: int, who: str = "east-secretary", text: str = TEXT, token: str = ""
) -> int:
    actor, token = await world.actor(who), token or world.ctx.tokens.new()
    return (await summaries.submit(world.ctx, actor, duty, text, [PHOTO], token)).id


async def done(world: World, duty: int) -> tuple[bool, bool]:
    """Whether it is done, and whether in time."""
    line = await duties.task(world.ctx, await world.actor("east-secretary"), duty)
    return line.duty.done, line.duty.on_time


async def test_what_is_asked_is_listed_with_the_plans_words(world: World) -> None:
    duty, secretary = await asked_in_april(world), await world.actor("east-secretary")
    (line,) = await summaries.asked(world.ctx, secretary)
    assert (line.duty.id, line.title, line.duty.period) == (duty, "月小结", "2026-04")
    call = await summaries.call(world.ctx, secretary, duty)
    assert "下月怎么做" in call.prompt
    assert list(await summaries.asked(world.ctx, await world.actor("east-member"))) == []


async def test_it_is_kept_with_its_files_and_the_superior_finds_it(world: World) -> None:
    duty = await asked_in_april(world)
    paper = await hand_in(world, duty, text=f" {TEXT} ")
    assert await came(world, "clerk") == [("paper", "月小结", "east党支部")]
    opened = await summaries.look(world.ctx, await world.actor("head"), paper)
    assert (opened.view.text, opened.view.author, opened.view.files) == (TEXT, "王秀英", 1)
    assert [(one.kind, one.file_id) for one in opened.files] == [("photo", "file-1")]
    assert not opened.own
    assert await done(world, duty) == (True, True)


async def test_late_is_done_but_not_on_time(world: World) -> None:
    duty = await asked_in_april(world)
    at(world, "2026-05-01T00:00")
    await hand_in(world, duty)
    assert await done(world, duty) == (True, False)


async def test_the_last_moment_of_the_day_is_in_time(world: World) -> None:
    duty = await asked_in_april(world)
    at(world, "2026-04-30T23:59:59")
    await hand_in(world, duty)
    assert await done(world, duty) == (True, True)


async def test_of_two_papers_the_newest_is_read_and_the_first_decides_on_time(world: World) -> None:
    duty = await asked_in_april(world)
    first = await hand_in(world, duty)
    at(world, "2026-05-02T09:00")
    second = await hand_in(world, duty, text="补充：停水问题已解决。")
    mine = await summaries.mine(world.ctx, await world.actor("east-secretary"))
    assert [one.id for one in mine.papers] == [second, first]
    assert await done(world, duty) == (True, True)


async def test_a_paper_taken_back_is_owed_again_but_kept(world: World) -> None:
    duty, secretary = await asked_in_april(world), await world.actor("east-secretary")
    paper = await hand_in(world, duty)
    await summaries.withdraw(world.ctx, await world.actor("east-deputy"), paper)
    assert await done(world, duty) == (False, False)
    assert (await summaries.mine(world.ctx, secretary)).papers == ()
    assert (await summaries.received(world.ctx, await world.actor("head"))).papers == ()
    assert (await summaries.look(world.ctx, secretary, paper)).view.withdrawn_at is not None
    with pytest.raises(AlreadyDone):
        await summaries.withdraw(world.ctx, secretary, paper)


async def test_a_form_sent_twice_is_kept_once(world: World) -> None:
    duty = await asked_in_april(world)
    await hand_in(world, duty, token="form")
    with pytest.raises(AlreadySubmitted):
        await hand_in(world, duty, token="form")
    async with world.ctx.db.read() as session:
        assert len((await session.scalars(select(Summary.id))).all()) == 1


async def test_the_text_has_its_limits(world: World) -> None:
    duty = await asked_in_april(world)
    await hand_in(world, duty, text="字" * summaries.TEXT_LENGTH)
    with pytest.raises(TooLong):
        await hand_in(world, duty, text="字" * (summaries.TEXT_LENGTH + 1))
    with pytest.raises(NothingWritten):
        await hand_in(world, duty, text="\n")


@pytest.mark.parametrize("who", sorted(set(PEOPLE) - {"east-secretary", "east-deputy"}))
async def test_only_its_own_leaders_write_for_an_organisation(world: World, who: str) -> None:
    duty = await asked_in_april(world)
    with pytest.raises(NotYourOrganisation):
        await hand_in(world, duty, who)
    paper = await hand_in(world, duty)
    with pytest.raises(NotYourOrganisation):
        await summaries.withdraw(world.ctx, await world.actor(who), paper)


@pytest.mark.parametrize("who", ["east-member", "west-secretary", "west-member"])
async def test_others_do_not_read_it(world: World, who: str) -> None:
    paper = await hand_in(world, await asked_in_april(world))
    with pytest.raises(NotYourOrganisation):
        await summaries.look(world.ctx, await world.actor(who), paper)


async def test_a_month_after_the_plans_end_nothing_is_taken_any_more(world: World) -> None:
    duty, secretary = await asked_in_april(world), await world.actor("east-secretary")
    at(world, "2027-01-31T23:59")
    assert len(await summaries.asked(world.ctx, secretary)) == 1
    at(world, "2027-02-01T00:00")
    assert list(await summaries.asked(world.ctx, secretary)) == []
    with pytest.raises(NotExpected):
        await hand_in(world, duty)


async def test_other_duties_are_no_summaries(world: World) -> None:
    promise = (await frozen(world, "promise", "once"))["east"]
    with pytest.raises(NotExpected):
        await hand_in(world, promise)
    with pytest.raises(NotFound):
        await hand_in(world, 99)


@pytest.mark.parametrize("state", [CampaignState.PAUSED, CampaignState.CLOSED])
async def test_a_campaign_that_does_not_run_takes_nothing(
    world: World, state: CampaignState
) -> None:
    duty = await asked_in_april(world)
    paper = await hand_in(world, duty)
    async with world.ctx.db.write() as session:
        await session.execute(update(Campaign).values(state=state))
    with pytest.raises(NoCampaign):
        await hand_in(world, duty)
    with pytest.raises(NoCampaign):
        await summaries.withdraw(world.ctx, await world.actor("east-secretary"), paper)


async def test_lists_know_the_plan_for_the_names_of_stages(world: World) -> None:
    await replan(world, lambda plan: plan["expectations"]["monthly"].update(every="stage"))
    at(world, "2026-04-20T09:00")
    duty = (await frozen(world, "monthly", "stage:compete"))["east"]
    await hand_in(world, duty)
    found = await summaries.received(world.ctx, await world.actor("head"))
    assert found.papers[0].period == "stage:compete"
    assert found.plans[world.campaign].stages["compete"].title == "比学赶超"
