import asyncio
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import func, select

from models.rules.papers import CAST
from models.tables import (
    OutboxMessage,
    Role,
    Sheet,
    Voter,
)
from services import evaluations, urn
from services.actors import Actor, Seat
from services.outbox import BULK
from services.refusals import (
    AlreadyVoted,
    NotFound,
    NotOnTheRoll,
    RoundClosed,
    WrongAnswers,
)
from tests.services.looking import ids, on_disk, outbox, roll, rows_of, the_round, view_of
from tests.services.township import (
    CLOSES,
    Township,
    appoint,
    dismiss,
    found,
)

# The roll


async def test_the_roll_holds_each_class_that_the_plan_lists(database_url: str) -> None:
    weights = {"superior": 25, "members": 25, "peers": 25, "masses": 25}
    town = await found(database_url, voters=weights)
    office, own = await town.office(2), await town.village(4, masses=3)
    other = await town.village(3)

    called = await roll(town, await town.open(own))

    assert called == {
        **dict.fromkeys(ids(office), "superior"),
        **dict.fromkeys(ids(own.members), "members"),
        **dict.fromkeys(ids(own.masses), "masses"),
        other.members[0].member_id: "peers",
    }
    await town.database.close()


async def test_who_belongs_to_two_classes_votes_once_in_the_first_one_listed(
    town: Township,
) -> None:
    village = await town.village(3)
    await appoint(town, village.members[1], town.town, Role.DEPUTY)

    called = await roll(town, await town.open(village))

    assert called[village.members[1].member_id] == "superior"
    assert len(called) == 3


async def test_who_has_left_before_the_opening_is_not_on_the_roll(town: Township) -> None:
    village = await town.village(3)
    await dismiss(town, village.members[2])

    assert village.members[2].member_id not in await roll(town, await town.open(village))


async def test_every_village_gets_a_round_and_every_voter_one_invitation(town: Township) -> None:
    (secretary,) = await town.office(1)
    await town.village(2)
    await town.village(2)

    rounds = await town.open_all()

    assert len(rounds) == 2
    invited = await outbox(town, "evaluation.invitation")
    assert len(invited) == 5
    assert [one.refs["member"] for one in invited].count(secretary.member_id) == 1
    assert {one.priority for one in invited} == {BULK}  # Behind the answers to who writes now.


async def test_each_round_has_a_key_of_its_own_and_the_database_only_the_public_half(
    town: Township, path: Path
) -> None:
    await town.village(2)
    await town.village(2)
    first, second = [await the_round(town, number) for number in await town.open_all()]

    assert first.public_key != second.public_key
    private = town.keys.get(first.key_name)
    assert private is not None
    assert private not in on_disk(path)


# Casting


async def test_a_vote_marks_the_roll_and_leaves_one_sealed_sheet(town: Township) -> None:
    village = await town.village(3)
    round_id = await town.open(village)
    voter = village.members[1]

    await evaluations.cast(town.ctx, voter, round_id, ("satisfied", "mostly", "unknown"))

    round_ = await the_round(town, round_id)
    private = town.keys.get(round_.key_name)
    assert private is not None
    async with town.ctx.db.read() as session:
        sealed = await session.scalars(select(Sheet.sealed))
        assert urn.open_all(private, sealed) == [urn.OpenSheet("members", "014")]
        marked = await session.scalars(select(Voter.member_id).where(Voter.papers == CAST))
        assert marked.all() == [voter.member_id]


async def test_sheets_tell_nothing_by_their_length(town: Township) -> None:
    village = await town.village(2, masses=2)
    round_id = await town.open(village)
    for voter, grade in zip(
        (*village.members, *village.masses),
        ("satisfied", "unknown", "mostly", "dissatisfied"),
        strict=True,
    ):
        await evaluations.cast(town.ctx, voter, round_id, (grade,) * 3)

    async with town.ctx.db.read() as session:
        lengths = set(await session.scalars(select(func.length(Sheet.sealed))))
    assert lengths == {urn.SEALED_WIDTH}


async def test_nobody_votes_twice(town: Township) -> None:
    village = await town.village(3)
    round_id = await town.open(village)
    await town.vote(round_id, village.members[:1])

    with pytest.raises(AlreadyVoted):
        await town.vote(round_id, village.members[:1])
    assert await rows_of(town, Sheet) == 1


async def test_ten_presses_at_once_count_once(town: Township) -> None:
    village = await town.village(3)
    round_id = await town.open(village)

    answers = await asyncio.gather(
        *(town.vote(round_id, village.members[:1]) for _ in range(10)), return_exceptions=True
    )

    assert [type(answer) for answer in answers if answer is not None] == [AlreadyVoted] * 9
    assert await rows_of(town, Sheet) == 1


async def test_many_voters_at_once_all_count(town: Township) -> None:
    village = await town.village(12)
    round_id = await town.open(village)

    await asyncio.gather(*(town.vote(round_id, [voter]) for voter in village.members))
    await evaluations.close_round(town.ctx, round_id)

    assert (await view_of(town, round_id)).voted == 12


async def test_who_is_not_on_the_roll_is_refused(town: Township) -> None:
    village, other = await town.village(3), await town.village(3)
    round_id = await town.open(village)

    with pytest.raises(NotOnTheRoll):
        await town.vote(round_id, other.members[:1])


@pytest.mark.parametrize(
    "answers",
    [
        pytest.param((), id="none"),
        pytest.param(("satisfied",) * 2, id="one missing"),
        pytest.param(("satisfied",) * 4, id="one too many"),
        pytest.param(("satisfied", "satisfied", "excellent"), id="no grade of the scale"),
    ],
)
async def test_other_answers_than_the_questionnaire_asks_for_are_refused(
    town: Township, answers: tuple[str, ...]
) -> None:
    village = await town.village(3)
    round_id = await town.open(village)

    with pytest.raises(WrongAnswers):
        await evaluations.cast(town.ctx, village.members[0], round_id, answers)
    assert [one.round_id for one in await evaluations.to_vote(town.ctx, village.members[0])] == [
        round_id
    ]


async def test_voting_ends_at_the_stated_moment_even_before_the_round_is_closed(
    town: Township,
) -> None:
    village = await town.village(3)
    round_id = await town.open(village)
    town.clock.set(CLOSES)

    with pytest.raises(RoundClosed):
        await town.vote(round_id, village.members[:1])


async def test_an_unknown_round_is_refused(town: Township) -> None:
    village = await town.village(1)
    with pytest.raises(NotFound):
        await town.vote(4711, village.members)


async def test_casting_sends_nothing_and_keeps_no_moment(town: Township) -> None:
    village = await town.village(3)
    round_id = await town.open(village)
    before = await outbox(town, "evaluation.invitation")
    town.clock.advance(timedelta(hours=3))

    await town.vote(round_id, village.members)

    async with town.ctx.db.read() as session:
        assert await session.scalar(select(func.count()).select_from(OutboxMessage)) == len(before)
    assert {column.name for column in Sheet.__table__.columns} == {"key", "round_id", "sealed"}
    assert not any("at" in column.name.split("_") for column in Voter.__table__.columns)


# What a voter is shown


async def test_a_round_disappears_from_the_list_of_who_has_voted(town: Township) -> None:
    village = await town.village(2)
    round_id = await town.open(village)
    voted, waiting = village.members
    await town.vote(round_id, [voted])

    assert await evaluations.to_vote(town.ctx, voted) == ()
    (open_round,) = await evaluations.to_vote(town.ctx, waiting)
    assert (open_round.round_id, open_round.title) == (round_id, "群众评议")


async def test_the_paper_carries_items_grades_and_the_voters_class(town: Township) -> None:
    village = await town.village(2)
    round_id = await town.open(village)

    paper = await evaluations.paper(town.ctx, village.members[0], round_id)

    assert [item.title for item in paper.items] == ["项目1", "项目2", "项目3"]
    assert paper.scale == ("satisfied", "mostly", "basically", "dissatisfied", "unknown")
    assert (paper.voter_class, paper.minimum_group) == ("members", 5)


async def test_no_paper_for_who_has_voted_or_may_not(town: Township) -> None:
    village, other = await town.village(2), await town.village(2)
    round_id = await town.open(village)
    await town.vote(round_id, village.members[:1])

    with pytest.raises(AlreadyVoted):
        await evaluations.paper(town.ctx, village.members[0], round_id)
    with pytest.raises(NotOnTheRoll):
        await evaluations.paper(town.ctx, other.members[0], round_id)


# Who reads results


async def test_results_are_for_those_concerned_and_only_after_closing(town: Township) -> None:
    village, neighbours = await town.village(3), await town.village(1)
    round_id = await town.open(village)
    with pytest.raises(NotFound):
        await evaluations.outcome(town.ctx, village.members[0], round_id)
    await evaluations.close_round(town.ctx, round_id)

    assert (await evaluations.outcome(town.ctx, village.members[0], round_id)).round_id == round_id
    above = Actor(99, "李卫国", "town", 99, "zh-Hans", (_leading(town.town, village.id),))
    assert (await evaluations.outcome(town.ctx, above, round_id)).round_id == round_id
    with pytest.raises(NotFound):
        await evaluations.outcome(town.ctx, neighbours.members[0], round_id)


def _leading(organisation: int, *below: int) -> Seat:
    return Seat(organisation, "镇党委", Role.SECRETARY, below)
