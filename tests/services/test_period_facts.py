"""The facts that go with a summary: whose they are, of when, and that they stay as they stood."""

from decimal import Decimal

from sqlalchemy import select, update

from models.rules.facts import DutyFact, Facts, Placing
from models.tables import (
    Duty,
    Gap,
    GapState,
    Meeting,
    Ranking,
    RankingPlace,
    Summary,
    Visit,
)
from services import summaries
from services.commitment_reviews import approve
from services.commitments import submit as promise
from services.ideas import submit as suggest
from services.progress import add_progress
from tests.services.dues import at, frozen
from tests.services.papers import indicator, paper
from tests.services.statements import statements
from tests.services.tasks import take_up
from tests.services.worlds import World

SCORE = 87_500


async def lived(world: World) -> None:
    """East, in April: March's summary missing, two reports on one indicator, one idea adopted, a
    gap put down and closed, a visit and a meeting logged, second of two in a ranking."""
    await frozen(world, "monthly", "2026-03")
    at(world, "2026-04-10T09:00")
    east, head = await world.actor("east-secretary"), await world.actor("head")
    draft = paper(indicator(title="甲"), indicator(title="乙"))
    place = world.ids["east"]
    view = await promise(world.ctx, east, world.campaign, "promise", place, None, draft, "promise")
    await approve(world.ctx, head, view.id)
    for value in (20, 30):
        what = view.indicators[0].id
        await add_progress(world.ctx, east, what, Decimal(value), "", (), f"report-{value}")
    idea = await suggest(world.ctx, east, world.campaign, "idea", "办夜校", "idea")
    await take_up(world.ctx, head, idea)
    await _logged(world)


async def _logged(world: World) -> None:
    now = world.ctx.clock.now()
    async with world.ctx.db.write() as session:
        duty = (await session.scalars(select(Duty).limit(1))).one()
        author = (await world.actor("east-secretary")).member_id
        here = {
            "campaign_id": world.campaign,
            "plan_version_id": duty.plan_version_id,
            "expectation": "other",
            "period": "2026-04",
            "organisation_id": world.ids["east"],
        }
        closed = {"state": GapState.CLOSED, "submitted_at": now, "closed_at": now}
        words = dict.fromkeys(("problem", "cause", "measure", "owner"), "有")
        day = world.ctx.today()
        own = {"author_id": author, **here}
        session.add(Gap(**own, **words, **closed, deadline=day, form_token="gap"))
        session.add(Visit(**own, whom="老周家", day=day, form_token="visit", logged_at=now))
        meeting = {"day": day, "place": "二楼", "agenda": "议", "called_by": author}
        session.add(Meeting(**here, **meeting, called_at=now, logged_at=now, form_token="meeting"))
        ranked = {"campaign_id": world.campaign, "plan_version_id": duty.plan_version_id}
        ranking = Ranking(**ranked, period="2026-Q1", published_at=now)
        session.add(ranking)
        await session.flush()
        for number, key in enumerate(("west", "east"), start=1):
            place = {"category": "community", "score": SCORE, "place": number}
            session.add(
                RankingPlace(ranking_id=ranking.id, organisation_id=world.ids[key], **place)
            )


async def asked(world: World) -> int:
    """East's duty."""
    return (await everywhere(world))["east"]


async def everywhere(world: World) -> dict[str, int]:
    at(world, "2026-04-20T09:00")
    return await frozen(world, "monthly", "2026-04")


APRIL = Facts(
    reported=1,
    gaps=1,
    closed=1,
    ideas=1,
    adopted=1,
    visits=1,
    meetings=1,
    ranking=Placing("2026-Q1", 2, 2, SCORE, final=False),
)


async def test_what_is_counted_is_this_organisations_and_this_periods(world: World) -> None:
    await lived(world)
    duties = await everywhere(world)
    call = await summaries.call(world.ctx, await world.actor("east-secretary"), duties["east"])
    assert call.known.facts == APRIL
    other = await summaries.call(world.ctx, await world.actor("west-secretary"), duties["west"])
    assert other.known.facts == Facts(ranking=Placing("2026-Q1", 1, 2, SCORE, final=False))

    at(world, "2026-05-20T09:00")
    may = (await frozen(world, "monthly", "2026-05"))["east"]
    later = await summaries.call(world.ctx, await world.actor("east-secretary"), may)
    assert later.known.facts == Facts(ranking=APRIL.ranking)


async def test_the_facts_stay_as_they_stood_when_it_was_handed_in(world: World) -> None:
    await lived(world)
    duty, east = await asked(world), await world.actor("east-secretary")
    view = await summaries.submit(world.ctx, east, duty, "四月做成三件事", (), "april")
    assert view.facts == APRIL
    await suggest(world.ctx, east, world.campaign, "idea", "装路灯", "later")
    opened = await summaries.look(world.ctx, await world.actor("head"), view.id)
    assert opened.view.facts == APRIL


async def test_a_report_brings_the_months_and_asks_for_none_of_them_again(world: World) -> None:
    east = await world.actor("east-secretary")
    april = await asked(world)
    for text, token in (("四月", "first"), ("四月，补充", "second")):
        newest = await summaries.submit(world.ctx, east, april, text, (), token)
    at(world, "2026-06-20T09:00")
    await frozen(world, "monthly", "2026-06")
    report = (await frozen(world, "quarterly", "2026-Q2"))["east"]
    call = await summaries.call(world.ctx, east, report)
    assert [one.id for one in call.known.papers] == [newest.id]
    assert call.known.facts.duties == (DutyFact("月小结", 1, 0, 0, 0),)
    await summaries.withdraw(world.ctx, east, newest.id)
    again = await summaries.call(world.ctx, east, report)
    assert [one.text for one in again.known.papers] == ["四月"]
    one_month = await summaries.call(world.ctx, east, april)
    assert one_month.known.papers == ()


async def test_a_members_piece_takes_nothing_along(world: World) -> None:
    """Of himself he writes what he thinks; what is counted of his organisation is not his."""
    duty, east = await asked(world), await world.actor("east-secretary")
    async with world.ctx.db.write() as session:
        mine = {"member_id": east.member_id, "member_key": east.member_id}
        await session.execute(update(Duty).where(Duty.id == duty).values(**mine))
    call = await summaries.call(world.ctx, east, duty)
    assert call.known.empty
    await summaries.submit(world.ctx, east, duty, "自己查找了不足", (), "mine")
    async with world.ctx.db.read() as session:
        assert list(await session.scalars(select(Summary.id).where(Summary.facts.is_(None))))


async def test_it_costs_the_same_however_much_was_done(world: World) -> None:
    duty, east = await asked(world), await world.actor("east-secretary")
    with statements() as before:
        await summaries.call(world.ctx, east, duty)
    for number in range(5):
        await suggest(world.ctx, east, world.campaign, "idea", f"点子{number}", f"idea-{number}")
    with statements() as after:
        await summaries.call(world.ctx, east, duty)
    assert len(after) == len(before)
