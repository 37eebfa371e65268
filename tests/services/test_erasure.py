"""On the plan's day names and words go from the database and its files; the arithmetic stays."""

from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import func, select, update

from models.plan.loading import read
from models.plan.rebasing import rebase
from models.queries.personal import TABLES, of_campaigns
from models.tables import (
    Appointment,
    CampaignState,
    Chat,
    ChatKind,
    Closing,
    ConversationState,
    Member,
    Ranking,
    RankingState,
    Round,
    RoundState,
    Selection,
    SelectionState,
    Wipe,
)
from models.tables.personal import OF_CAMPAIGNS, Treatment, columns
from scheduler.tick import tick
from services import closing
from services.campaign_loading import load_plan
from services.closing import DayOutOfReach, NoticeOpen, PutOffBefore
from services.draw_checks import verify
from services.expected import expected_of
from services.leftovers import leftovers
from services.privacy import stored_on_me
from services.ranking_check import replay
from services.refusals import NotYourOrganisation
from tests.services.dues import at, replan
from tests.services.papers import indicator
from tests.services.planted import SECRET, Planter, everything
from tests.services.test_changes import promised
from tests.services.test_draws import draw, with_checks
from tests.services.test_ranking import lived, published
from tests.services.worlds import PEOPLE, PLANS, ROOT, World

NOTICE, DAY = "2027-03-17", "2027-03-31"
NAMES = tuple(name for name, _ in PEOPLE.values())


async def over(world: World) -> None:
    """What would hold the end up has come to its own."""
    async with world.ctx.db.write() as session:
        await session.execute(update(Ranking).values(state=RankingState.FINAL))
        await session.execute(update(Round).values(state=RoundState.CLOSED))
        await session.execute(update(Selection).values(state=SelectionState.FINAL))


async def plant(world: World) -> None:
    async with world.ctx.db.write() as session:
        member = await session.scalar(select(Member.id).where(Member.key == "east-secretary"))
        found = Planter(session, world.campaign, member or 0, world.ids["east"], "王秀英")
        await found.plant()
        session.add(ConversationState(key="fsm:1:1:1:x", data=SECRET))
    await over(world)


async def live_until(world: World, day: str) -> None:
    """One tick on the day after the last, one at the notice, and so on."""
    for moment in ("2027-01-04T10:00", f"{NOTICE}T10:00", f"{DAY}T00:01"):
        if moment[:10] <= day:
            at(world, moment)
            await tick(world.ctx)
            await over(world)


async def row(world: World) -> Closing | None:
    async with world.ctx.db.read() as session:
        return await session.get(Closing, world.campaign)


async def erased(world: World) -> bool:
    found = await row(world)
    assert found
    return found.erased_at is not None


async def left_in(world: World) -> str:
    async with world.ctx.db.read() as session:
        return await everything(session)


async def test_on_the_day_nothing_of_people_is_left(world: World) -> None:
    await plant(world)
    before = await left_in(world)
    assert before.count(SECRET) > 40
    await live_until(world, NOTICE)
    assert await world.told("campaign.erasing") == {"head", "clerk"}
    assert SECRET in await left_in(world)
    await live_until(world, DAY)
    after = await left_in(world)
    assert SECRET not in after
    assert [name for name in NAMES if name in after] == []
    assert "和××一起办" in after


async def test_nothing_of_it_is_left_in_the_files(world: World, path: Path) -> None:
    await plant(world)
    await live_until(world, DAY)
    for file in path.parent.glob(f"{path.name}*"):
        data = file.read_bytes()
        for word in (SECRET, *NAMES):
            assert word.encode() not in data, (file.name, word)


async def test_every_reference_is_to_somebody_without_a_name(world: World) -> None:
    await plant(world)
    async with world.ctx.db.read() as session:
        known = set(await session.scalars(select(Member.id)))
    await live_until(world, DAY)
    async with world.ctx.db.read() as session:
        for table in OF_CAMPAIGNS:
            for name in columns(table, Treatment.SUBJECT, Treatment.AUTHOR):
                said = select(TABLES[table].c[name]).where(of_campaigns(table, [world.campaign]))
                assert known.isdisjoint(await session.scalars(said)), (table, name)
        assert await session.scalar(select(func.count()).select_from(Appointment)) == 0
        private = select(func.count()).where(Chat.kind == ChatKind.PRIVATE)
        assert await session.scalar(private) == 0
        assert await session.scalar(select(func.count()).select_from(Wipe)) == 0


async def another_campaign(world: World) -> None:
    """Next year's runs beside it; nobody of north is in it any more."""
    text = (PLANS / "pairing.yaml").read_text(encoding="utf-8")
    at(world, "2026-12-15T10:00")
    following = rebase(read(text, "plan.yaml"), date(2027, 1, 1), "next", "")
    await load_plan(world.ctx, read(following, "plan.yaml"), ROOT)
    async with world.ctx.db.write() as session:
        await session.execute(
            update(Appointment)
            .where(Appointment.organisation_id == world.ids["north"])
            .values(valid_to=date(2026, 2, 1))
        )


async def test_who_is_in_another_campaign_stays_on_the_roster(world: World) -> None:
    await plant(world)
    await another_campaign(world)
    await live_until(world, DAY)
    after = await left_in(world)
    assert after.count(SECRET) == 1, "the draft of somebody who stays"
    assert "周德胜" not in after
    actor = await world.actor("east-secretary")
    assert actor.name == "王秀英"
    counted = (await stored_on_me(world.ctx, actor)).counts
    assert {kind for kind, count in counted.items() if count} == set()


async def test_the_arithmetic_can_be_replayed(world: World) -> None:
    await published(world, await lived(world))
    await over(world)
    before = await replay(world.ctx)
    await live_until(world, DAY)
    after = await replay(world.ctx)
    assert [(one.period, one.places, one.lines) for one in after] == [
        (one.period, one.places, one.lines) for one in before
    ]
    assert [one.differs for one in after] == [()]


async def test_a_lot_can_be_drawn_again(world: World) -> None:
    await replan(world, with_checks)
    at(world, "2026-05-11T10:00")
    before = await draw(world)
    await live_until(world, DAY)
    (after,) = await verify(world.ctx, before.view.number)
    assert after.good


async def test_it_waits_for_a_round_and_for_a_notice(world: World) -> None:
    await published(world, await lived(world))
    async with world.ctx.db.write() as session:
        await session.execute(update(Ranking).values(state=RankingState.PROVISIONAL))
        session.add(
            Closing(
                campaign_id=world.campaign,
                ended_on=date(2026, 7, 8),
                erase_on=date(2026, 7, 8),
                told_for=date(2026, 7, 8),
            )
        )
    await tick(world.ctx)
    assert not await erased(world)
    with pytest.raises(NoticeOpen):
        await closing.close(world.ctx, "pairing")
    await over(world)
    await tick(world.ctx)
    assert await erased(world)


async def test_it_is_put_off_once_with_a_reason(world: World) -> None:
    await live_until(world, NOTICE)
    head, day = await world.actor("head"), date(2027, 4, 15)
    with pytest.raises(DayOutOfReach):
        await closing.put_off(world.ctx, head, world.campaign, date(2027, 3, 20), "还要对账")
    sheet = await closing.put_off(world.ctx, head, world.campaign, day, "还要对账")
    assert (sheet.row and sheet.row.put_off_from, sheet.puts_off) == (date(2027, 3, 31), False)
    with pytest.raises(PutOffBefore):
        await closing.put_off(world.ctx, head, world.campaign, date(2027, 5, 1), "再等等")
    at(world, f"{DAY}T00:01")
    await tick(world.ctx)
    assert not await erased(world)
    at(world, "2027-04-01T10:00")
    await tick(world.ctx)
    told = [refs for _, kind, refs in await world.sent() if kind == "campaign.erasing"]
    assert len(told) == 4, "twice to both of them"
    at(world, "2027-04-15T00:01")
    await tick(world.ctx)
    assert await erased(world)


async def test_who_is_told_late_has_the_whole_notice(world: World) -> None:
    await live_until(world, "2027-01-04")
    await over(world)
    at(world, "2027-04-06T10:00")
    await tick(world.ctx)
    found = await row(world)
    assert found
    assert (found.erase_on, found.erased_at) == (date(2027, 4, 20), None)


async def test_a_notice_on_a_day_off_is_told_before_and_the_day_stays(world: World) -> None:
    at(world, "2027-01-04T10:00")
    await tick(world.ctx)
    async with world.ctx.db.write() as session:
        await session.execute(update(Closing).values(erase_on=date(2027, 4, 4)))
    at(world, "2027-03-18T10:00")
    await tick(world.ctx)
    assert await world.told("campaign.erasing") == set()
    at(world, "2027-03-19T10:00")  # a Friday: the fourteenth day ahead is Sunday
    await tick(world.ctx)
    assert await world.told("campaign.erasing") == {"head", "clerk"}
    await over(world)
    at(world, "2027-04-04T00:01")
    await tick(world.ctx)
    assert await erased(world)


async def test_only_those_who_lead_it_close_it(world: World) -> None:
    await over(world)
    with pytest.raises(NotYourOrganisation):
        await closing.close_in_chat(world.ctx, await world.actor("east-secretary"), world.campaign)
    sheet = await closing.close_in_chat(world.ctx, await world.actor("head"), world.campaign)
    assert sheet.state is CampaignState.CLOSED
    assert sheet.row
    assert sheet.row.erase_on == date(2027, 3, 31)
    assert await world.told("campaign.closed") == {ROOT, "east", "west", "north"}


async def test_what_an_organisation_left_undone_can_still_be_taken_along(world: World) -> None:
    await promised(world, indicator(title="和王秀英一起修路"))
    await another_campaign(world)
    await live_until(world, DAY)
    asked = await expected_of(world.ctx, await world.actor("east-secretary"))
    (left,) = await leftovers(world.ctx, asked[0])
    assert (left.title, left.owner) == ("和××一起修路", "east党支部")
