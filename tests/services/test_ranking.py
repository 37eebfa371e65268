"""Scores: facts become lines, lines become places, and nothing is ever overwritten."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from sqlalchemy import select

from models.queries.part_sums import part_sums
from models.queries.plans import plan_of_version
from models.queries.ranking import PlaceView, latest_ranking
from models.rules.periods import Period, PeriodKind, Span, period_with_key
from models.tables import (
    Campaign,
    Comment,
    Duty,
    Idea,
    IdeaState,
    Indicator,
    IndicatorState,
    PlanVersion,
    RankingState,
    ScoreEntry,
)
from scheduler.tick import tick
from services import commitments, ranking, standing, summaries
from services.commitment_reviews import approve
from services.duties import Running
from services.ledger import Settled, settle
from services.refusals import NotYourOrganisation
from tests.services.dues import another_idea, replan
from tests.services.papers import indicator, paper
from tests.services.test_tick import at
from tests.services.worlds import World

SECOND_QUARTER = "2026-Q2"


async def running(world: World) -> Running:
    async with world.ctx.db.read() as session:
        campaign = await session.get_one(Campaign, world.campaign)
        version = await session.scalar(select(PlanVersion.id))
        assert version is not None
        return Running(campaign, version, await plan_of_version(session, version))


def quarter(run: Running) -> Period:
    span = Span(run.plan.period.start, run.plan.period.end)
    period = period_with_key(SECOND_QUARTER, span)
    assert period is not None
    assert period.kind is PeriodKind.QUARTER
    return period


async def entries(world: World) -> Sequence[ScoreEntry]:
    async with world.ctx.db.read() as session:
        return (await session.scalars(select(ScoreEntry).order_by(ScoreEntry.id))).all()


async def lived(world: World) -> Running:
    """April to June: everybody owes three summaries; east hands in all, west the first one."""
    for month in (4, 5, 6):
        at(world, month, 1, 0, 1)
        await tick(world.ctx)
        at(world, month, 20, 10)
        for place in ("east", "west")[: 2 if month == 4 else 1]:
            actor = await world.actor(f"{place}-secretary")
            asked = await summaries.asked(world.ctx, actor)
            duty = next(
                line.duty.id
                for line in asked
                if line.duty.expectation == "monthly" and not line.duty.done
            )
            token = f"{place}-{month}"
            await summaries.submit(world.ctx, actor, duty, "小结", (), token)
    at(world, 7, 8, 9)
    return await running(world)


async def write_comment(world: World, place: str, grade: str) -> int:
    head = await world.actor("head")
    async with world.ctx.db.write() as session:
        row = Comment(
            campaign_id=world.campaign,
            expectation="comment",
            period=SECOND_QUARTER,
            organisation_id=world.ids[place],
            author_id=head.member_id,
            grade=grade,
            results="好",
            gaps="少",
            direction="快",
            form_token=f"comment-{place}",
            published_at=world.ctx.clock.now(),
        )
        session.add(row)
        await session.flush()
        return row.id


async def adopt_idea(world: World, place: str, number: int) -> None:
    actor = await world.actor(f"{place}-member")
    async with world.ctx.db.write() as session:
        session.add(
            Idea(
                campaign_id=world.campaign,
                expectation="idea",
                organisation_id=world.ids[place],
                member_id=actor.member_id,
                text="路灯装上感应开关",
                state=IdeaState.ADOPTED,
                form_token=f"idea-{place}-{number}",
                submitted_by=actor.member_id,
                submitted_at=world.ctx.clock.now(),
                decided_at=datetime(2026, 6, 20, tzinfo=UTC),
            )
        )


async def published(world: World, run: Running) -> list[PlaceView]:
    async with world.ctx.db.write() as session:
        await ranking.publish(session, world.ctx, run, quarter(run))
    async with world.ctx.db.read() as session:
        found = await latest_ranking(session, world.campaign)
    assert found is not None
    return list(found.places)


async def settled(world: World, run: Running) -> Settled:
    async with world.ctx.db.write() as session:
        return await settle(session, world.ctx, run, quarter(run), world.ctx.clock.now())


async def test_summaries_in_time_share_their_part(world: World) -> None:
    run = await lived(world)
    await settled(world, run)

    async with world.ctx.db.read() as session:
        sums = await part_sums(session, world.campaign, SECOND_QUARTER)

    assert sums["o-east"]["summaries"] == 100_000
    assert 33_000 < sums["o-west"]["summaries"] < 34_000
    assert sums["o-north"]["summaries"] == 0
    assert "evaluation" not in sums["o-east"]


async def test_settling_twice_adds_nothing(world: World) -> None:
    run = await lived(world)

    first, second = await settled(world, run), await settled(world, run)

    assert first.added > 0
    assert second == Settled(0, 0)


async def test_a_changed_fact_reverses_its_line_and_adds_a_new_one(world: World) -> None:
    run = await lived(world)
    comment = await write_comment(world, "east", "good")
    await settled(world, run)
    async with world.ctx.db.write() as session:
        (await session.get_one(Comment, comment)).grade = "poor"

    assert await settled(world, run) == Settled(added=1, reversed=1)

    lines = [entry for entry in await entries(world) if entry.part == "comment"]
    assert [line.value for line in lines] == [100_000, -100_000, 30_000]
    assert lines[1].reverses == lines[0].id
    assert len({line.event for line in lines}) == 3


async def test_a_fact_taken_back_leaves_the_part_unmeasured(world: World) -> None:
    run = await lived(world)
    comment = await write_comment(world, "east", "good")
    await settled(world, run)
    async with world.ctx.db.write() as session:
        await session.delete(await session.get_one(Comment, comment))
    await settled(world, run)

    async with world.ctx.db.read() as session:
        sums = await part_sums(session, world.campaign, SECOND_QUARTER)
    assert "comment" not in sums["o-east"]


async def test_adopted_ideas_are_capped(world: World) -> None:
    run = await lived(world)
    for number in range(6):
        await adopt_idea(world, "north", number)
    places = {one.organisation: one for one in await published(world, run)}

    async with world.ctx.db.read() as session:
        sums = await part_sums(session, world.campaign, SECOND_QUARTER)
    assert sums["o-north"]["ideas"] == 150_000
    # Ideas weigh 10 and are full, summaries weigh 15 and are nought; nothing else was measured.
    assert places["north党支部"].score == 40_000


async def test_ideas_that_the_part_does_not_measure_earn_nothing(world: World) -> None:
    await replan(world, another_idea)
    await replan(world, lambda plan: plan["ranking"]["parts"]["ideas"].update(of="policy"))
    run = await lived(world)
    await adopt_idea(world, "north", 0)
    await published(world, run)

    async with world.ctx.db.read() as session:
        sums = await part_sums(session, world.campaign, SECOND_QUARTER)
    assert "ideas" not in sums["o-north"]


async def test_equal_scores_share_a_place(world: World) -> None:
    run = await lived(world)
    for place in ("east", "west", "north"):
        await write_comment(world, place, "good")

    places = [(one.organisation, one.place) for one in await published(world, run)]

    assert [place for _, place in places] == [1, 2, 3]
    assert places[0][0] == "east党支部"


async def test_the_groups_read_it_provisional_then_final(world: World) -> None:
    run = await lived(world)
    await published(world, run)
    assert await world.told("ranking.published") == {"town", "east", "west", "north"}

    async with world.ctx.db.write() as session:
        assert await ranking.finalise(session, world.ctx, run, quarter(run))
        assert not await ranking.finalise(session, world.ctx, run, quarter(run))

    assert await world.told("ranking.final") == {"town", "east", "west", "north"}
    async with world.ctx.db.read() as session:
        found = await latest_ranking(session, world.campaign)
    assert found is not None
    assert found.state is RankingState.FINAL


async def test_what_was_put_right_during_the_notice_counts_at_its_end(world: World) -> None:
    run = await lived(world)
    before = {one.organisation: one.score for one in await published(world, run)}
    at(world, 7, 13, 10)
    west = await world.actor("west-secretary")
    asked = [line for line in await summaries.asked(world.ctx, west) if not line.duty.done]
    june = next(line.duty for line in asked if line.duty.period == "2026-06")
    await summaries.submit(world.ctx, west, june.id, "补交", (), "too-late")
    async with world.ctx.db.write() as session:
        may = await session.scalar(
            select(Duty)
            .where(Duty.organisation_id == world.ids["west"], Duty.period == "2026-05")
            .where(Duty.expectation == "monthly")
        )
        assert may is not None
        may.waived_at = world.ctx.clock.now()
    async with world.ctx.db.write() as session:
        await ranking.finalise(session, world.ctx, run, quarter(run))
    async with world.ctx.db.read() as session:
        found = await latest_ranking(session, world.campaign)
        sums = await part_sums(session, world.campaign, SECOND_QUARTER)

    assert found is not None
    after = {one.organisation: one.score for one in found.places}
    assert sums["o-west"]["summaries"] == 50_000, "one of two: the waived one is not owed"
    assert after["west党支部"] > before["west党支部"]
    assert after["east党支部"] == before["east党支部"]
    assert any(entry.reverses for entry in await entries(world))


async def final_scores(world: World, run: Running) -> dict[str, int]:
    async with world.ctx.db.write() as session:
        await ranking.finalise(session, world.ctx, run, quarter(run))
    async with world.ctx.db.read() as session:
        found = await latest_ranking(session, world.campaign)
    assert found is not None
    return {one.organisation: one.score for one in found.places}


async def test_a_comment_written_during_the_notice_does_not_change_the_ranking(
    world: World,
) -> None:
    run = await lived(world)
    before = {one.organisation: one.score for one in await published(world, run)}
    at(world, 7, 13, 10)
    await write_comment(world, "north", "good")

    assert await final_scores(world, run) == before


async def test_a_version_loaded_during_the_notice_does_not_rule_over_it(world: World) -> None:
    run = await lived(world)
    await write_comment(world, "west", "good")
    before = {one.organisation: one.score for one in await published(world, run)}
    assert run.plan.ranking is not None
    summaries_only = {"summaries": run.plan.ranking.parts["summaries"]}
    rules = run.plan.ranking.model_copy(update={"parts": summaries_only, "tie_break": ()})
    changed = replace(run, plan=run.plan.model_copy(update={"ranking": rules}))

    assert await final_scores(world, changed) == before


async def test_an_indicator_verified_too_late_earns_nothing_in_the_next_period(
    world: World,
) -> None:
    """Due in March and verified in May; the other is due in December and verified in May too."""
    run = await lived(world)
    for place, deadline in (("west", date(2026, 3, 31)), ("east", date(2026, 12, 1))):
        await verified_in_may(world, place, deadline)
    await settled(world, run)

    async with world.ctx.db.read() as session:
        sums = await part_sums(session, world.campaign, SECOND_QUARTER)

    assert "verified" not in sums["o-west"]
    assert sums["o-east"]["verified"] == 100_000


async def verified_in_may(world: World, place: str, deadline: date) -> None:
    secretary = await world.actor(f"{place}-secretary")
    clock = world.ctx.clock.now()
    at(world, 3, 10, 9)
    due = paper(indicator(deadline=deadline))
    view = await commitments.submit(
        world.ctx, secretary, world.campaign, "promise", world.ids[place], None, due, place
    )
    await approve(world.ctx, await world.actor("head"), view.id)
    async with world.ctx.db.write() as session:
        row = await session.get_one(Indicator, view.indicators[0].id)
        row.state = IndicatorState.VERIFIED
        row.verified_at = datetime(2026, 5, 12, 2, tzinfo=UTC)
    world.clock.set(clock)


async def test_every_score_opens_into_its_lines_for_those_concerned(world: World) -> None:
    run = await lived(world)
    await published(world, run)
    member = await world.actor("west-member")
    stood = (await standing.mine(world.ctx, member))[0].standing
    parts = {part.key: part for part in stood.parts}

    assert stood.place.place == 2
    assert [line.value > 0 for line in parts["summaries"].lines] == [True, False, False]
    assert parts["evaluation"].score is None

    west = world.ids["west"]
    head = await world.actor("head")
    assert (await standing.why(world.ctx, head, stood.ranking.id, west)).standing.of == 3
    with pytest.raises(NotYourOrganisation):
        await standing.why(world.ctx, await world.actor("east-member"), stood.ranking.id, west)
