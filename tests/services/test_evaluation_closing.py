from decimal import Decimal
from pathlib import Path

import pytest
from sqlalchemy import func, select

from models.tables import (
    Count,
    RoundState,
    Sheet,
)
from services import evaluations
from services.refusals import (
    RoundClosed,
)
from tests.services.looking import on_disk, outbox, rows_of, the_round, view_of
from tests.services.township import (
    CLOSES,
    Township,
    group,
)

# Closing


async def test_the_table_is_in_per_cent_to_two_decimals(town: Township) -> None:
    village = await town.village(7)
    round_id = await town.open(village)
    await town.vote(round_id, village.members[:4], "satisfied")
    await town.vote(round_id, village.members[4:6], "mostly")
    await town.vote(round_id, village.members[6:], "unknown")
    await evaluations.close_round(town.ctx, round_id)

    view = await view_of(town, round_id)

    assert view.lines[0].shares == tuple(map(Decimal, ("57.14", "28.57", "0", "0", "14.29")))
    assert sum(view.lines[0].shares) == 100
    assert view.score == Decimal("93.333")
    assert (view.invited, view.voted, view.turnout) == (7, 7, Decimal("100.00"))


async def test_the_score_weighs_classes_not_ballots(town: Township) -> None:
    village = await town.village(20, masses=5)
    round_id = await town.open(village)
    await town.vote(round_id, village.members, "satisfied")
    await town.vote(round_id, village.masses, "dissatisfied")
    await evaluations.close_round(town.ctx, round_id)

    view = await view_of(town, round_id)

    # The masses' five agree on everything: of them it is only told that it was not enough.
    assert [note.classes for note in view.shown] == [("members",)]
    assert [(note.classes, note.verdict) for note in view.verdicts] == [(("masses",), "failed")]
    assert view.score == 100


async def test_two_shown_classes_are_weighted_as_the_plan_says(town: Township) -> None:
    village = await town.village(6, masses=6)
    round_id = await town.open(village)
    await town.vote(round_id, village.members[:3], "satisfied")
    await town.vote(round_id, village.members[3:], "dissatisfied")
    await town.vote(round_id, village.masses[:3], "satisfied")
    await town.vote(round_id, village.masses[3:], "mostly")
    await evaluations.close_round(town.ctx, round_id)

    assert (await view_of(town, round_id)).score == Decimal("72.857")  # (30·50 + 40·90) / 70


async def test_a_class_below_five_leaves_no_trace_in_any_stored_figure(town: Township) -> None:
    office = await town.office(2)
    village = await town.village(8)
    round_id = await town.open(village)
    await town.vote(round_id, office, "dissatisfied")
    await town.vote(round_id, village.members[:4], "satisfied")
    await town.vote(round_id, village.members[4:], "mostly")
    await evaluations.close_round(town.ctx, round_id)

    view = await view_of(town, round_id)

    assert view.left_out == ("superior",)
    assert view.score == 90
    assert {line.answers for line in view.lines} == {8}
    async with town.ctx.db.read() as session:
        assert set(await session.scalars(select(Count.voter_class))) == {"members"}
        given = select(func.sum(Count.ballots)).where(Count.grade == "dissatisfied")
        assert await session.scalar(given) == 0


async def test_small_classes_are_merged_where_together_they_are_large_enough(
    town: Township,
) -> None:
    office = await town.office(3)
    village = await town.village(4, masses=3)
    round_id = await town.open(village)
    await town.vote(round_id, office, "satisfied")
    await town.vote(round_id, village.members, "mostly")
    await town.vote(round_id, village.masses, "basically")
    await evaluations.close_round(town.ctx, round_id)

    view = await view_of(town, round_id)

    assert [note.classes for note in view.shown] == [("masses", "members", "superior")]
    assert view.left_out == ()


@pytest.mark.parametrize(("voting", "quorate"), [(5, False), (6, True)])
async def test_below_two_thirds_there_is_no_result_and_no_count(
    town: Township, voting: int, quorate: bool
) -> None:
    village = await town.village(9)
    round_id = await town.open(village)
    await town.vote(round_id, village.members[:3], "satisfied")
    await town.vote(round_id, village.members[3:voting], "mostly")
    await evaluations.close_round(town.ctx, round_id)

    view = await view_of(town, round_id)

    assert view.quorate is quorate
    assert (view.score is not None) is quorate
    assert bool(await rows_of(town, Count)) is quorate
    assert bool(view.lines) is quorate
    assert (view.invited, view.voted) == (9, voting)


async def test_a_round_without_a_single_vote_closes_without_a_result(town: Township) -> None:
    village = await town.village(3)
    round_id = await town.open(village)
    await evaluations.close_round(town.ctx, round_id)

    view = await view_of(town, round_id)
    assert (view.quorate, view.voted, view.score) == (False, 0, None)


async def test_closing_deletes_the_sheets_and_destroys_the_key(town: Township, path: Path) -> None:
    village = await town.village(6)
    round_id = await town.open(village)
    await town.vote(round_id, village.members)
    async with town.ctx.db.read() as session:
        sealed = list(await session.scalars(select(Sheet.sealed)))
    await evaluations.close_round(town.ctx, round_id)

    assert town.keys.names() == ()
    assert await rows_of(town, Sheet) == 0
    left = on_disk(path)
    assert not any(envelope in left for envelope in sealed)
    # The search itself works: it finds what is still there.
    assert (await the_round(town, round_id)).public_key in left


async def test_counts_are_stored_in_the_order_of_items_and_grades_whatever_came_first(
    town: Township,
) -> None:
    village = await town.village(6)
    round_id = await town.open(village)
    await town.vote(round_id, village.members[:1], "unknown")
    await town.vote(round_id, village.members[1:], "mostly")
    await evaluations.close_round(town.ctx, round_id)

    async with town.ctx.db.read() as session:
        rows = await session.execute(select(Count.item, Count.grade).order_by(Count.id))
    scale = ("satisfied", "mostly", "basically", "dissatisfied", "unknown")
    assert [tuple(row) for row in rows] == [
        (item, grade) for item in ("item-1", "item-2", "item-3") for grade in scale
    ]


async def test_a_closed_round_takes_no_vote_and_never_reopens(town: Township) -> None:
    village = await town.village(6)
    round_id = await town.open(village)
    await town.vote(round_id, village.members[:5])
    await evaluations.close_round(town.ctx, round_id)
    before = await view_of(town, round_id)

    with pytest.raises(RoundClosed):
        await town.vote(round_id, village.members[5:])
    await evaluations.close_round(town.ctx, round_id)
    assert await view_of(town, round_id) == before
    assert len(await outbox(town, "evaluation.result")) == 1


async def test_the_digest_is_that_of_the_counts_and_changes_with_them(town: Township) -> None:
    first, second = await town.village(6), await town.village(6)
    digests = []
    for village, last in ((first, "mostly"), (second, "basically")):
        round_id = await town.open(village)
        await town.vote(round_id, village.members[:5], "satisfied")
        await town.vote(round_id, village.members[5:], last)
        await evaluations.close_round(town.ctx, round_id)
        digests.append((await view_of(town, round_id)).digest)

    assert digests[0] != digests[1]
    assert all(len(digest) == 64 for digest in digests)


async def test_the_result_goes_to_both_groups_and_to_both_secretaries(town: Township) -> None:
    (above,) = await town.office(1)
    village, other = await town.village(3), await town.village(3)
    async with town.ctx.db.write() as session:
        groups = {await group(session, town.town), await group(session, village.id)}
        await group(session, other.id)
    round_id = await town.open(village)
    await evaluations.close_round(town.ctx, round_id)

    told = await outbox(town, "evaluation.result")

    assert {one.chat_id for one in told} == groups | {above.chat_id, village.members[0].chat_id}
    assert {one.refs["round"] for one in told} == {round_id}


async def test_all_rounds_whose_end_has_come_are_closed_in_the_callers_transaction(
    town: Township,
) -> None:
    await town.village(3)
    await town.village(3)
    rounds = await town.open_all()
    async with town.ctx.db.write() as session:
        assert await evaluations.close_due(session, town.ctx, town.run.campaign.id) == []
    town.clock.set(CLOSES)
    async with town.ctx.db.write() as session:
        closed = await evaluations.close_due(session, town.ctx, town.run.campaign.id)
    await evaluations.finish(town.ctx)

    assert closed == rounds
    assert {(await the_round(town, number)).state for number in rounds} == {RoundState.CLOSED}
    assert town.keys.names() == ()


async def test_the_superior_is_told_of_all_rounds_in_one_message(town: Township) -> None:
    (above,) = await town.office(1)
    first, second = await town.village(3), await town.village(3)
    await town.open_all()
    town.clock.set(CLOSES)
    async with town.ctx.db.write() as session:
        await evaluations.close_due(session, town.ctx, town.run.campaign.id)

    (told,) = await outbox(town, "evaluation.results")
    singly = await outbox(town, "evaluation.result")

    assert (told.chat_id, told.refs["superior"]) == (above.chat_id, town.town)
    assert {one.chat_id for one in singly} == {
        village.members[0].chat_id for village in (first, second)
    }
