"""Rounds about people: who is asked about whom, each counted by himself, told to few."""

from decimal import Decimal

import pytest
from sqlalchemy import func, select, update

from models.queries.traffic import papers as asked_for
from models.tables import Count, Role, RoundState, Sheet, Subject, Voter
from services import evaluations, urn
from services.actors import Actor, Seat
from services.refusals import AlreadyVoted, NotFound, NotOnTheRoll, RoundClosed, RoundVoid
from tests.services.looking import ids, outbox, rows_of, the_round
from tests.services.statements import statements
from tests.services.township import CLOSES, Township, Village, appoint, group

Papers = dict[int, str]


async def opened(town: Township, village: Village, key: str = "colleagues") -> int:
    return await town.open(village, key=key)


async def roll(town: Township, round_id: int) -> Papers:
    async with town.ctx.db.read() as session:
        rows = await session.execute(
            select(Voter.member_id, Voter.papers).where(Voter.round_id == round_id)
        )
        return dict(rows.all())


async def subjects(town: Township, round_id: int) -> list[int]:
    async with town.ctx.db.read() as session:
        rows = await session.scalars(
            select(Subject.member_id).where(Subject.round_id == round_id).order_by(Subject.place)
        )
        return list(rows)


async def everybody_votes(town: Township, round_id: int, village: Village, grade: str) -> None:
    """Each of the members about every other one."""
    for place in range(len(village.members)):
        others = [one for at, one in enumerate(village.members) if at != place]
        await town.vote(round_id, others, grade, place)


def secretary(organisation: int, *below: int) -> Actor:
    return Actor(
        99, "李卫国", "town", 99, "zh-Hans", (Seat(organisation, "", Role.SECRETARY, below),)
    )


# Who is asked about whom


async def test_everyone_is_asked_about_everyone_but_himself(town: Township) -> None:
    village = await town.village(3, masses=2)
    round_id = await opened(town, village)

    assert await subjects(town, round_id) == [one.member_id for one in village.members]
    assert await roll(town, round_id) == dict(
        zip(
            [one.member_id for one in (*village.members, *village.masses)],
            ["-00", "0-0", "00-", "000", "000"],
            strict=True,
        )
    )


async def test_leaders_are_those_who_lead_and_nobody_is_asked_about_himself_alone(
    town: Township,
) -> None:
    office, village = await town.office(1), await town.village(4)
    alone = await opened(town, village, "leaders")
    assert set(await roll(town, alone)) == ids((*office, *village.members[1:]))
    await appoint(town, village.members[2], village.id, Role.DEPUTY)
    await appoint(town, village.members[3], village.id, Role.OFFICE)

    both = await town.open(village, "2027-H1", "leaders")

    assert await subjects(town, both) == [village.members[n].member_id for n in (0, 2)]
    assert (await roll(town, both))[village.members[2].member_id] == "0-"


async def test_where_nobody_is_to_be_evaluated_no_round_is_opened(town: Township) -> None:
    await town.village(0, masses=3)
    village = await town.village(2)

    (only,) = await town.open_all(key="colleagues")

    assert (await the_round(town, only)).organisation_id == village.id
    invited = await outbox(town, "evaluation.invitation")
    assert {row.refs["member"] for row in invited} == ids(village.members)


async def test_opening_many_rounds_takes_no_more_statements_than_two(town: Township) -> None:
    said = []
    for period, more in (("2026-H1", 2), ("2026-H2", 10)):
        for _ in range(more):
            await town.village(3, masses=1)
        with statements() as spoken:
            await town.open_all(period, "colleagues")
        said.append(len(spoken))
    assert said[0] == said[1] < 20


async def test_a_rehearsal_tells_how_many_sheets_and_for_whom_they_are_too_few(
    town: Township,
) -> None:
    await town.village(8)
    await town.village(5)
    await town.open_all(key="colleagues")
    evaluation = town.run.plan.evaluations["colleagues"]

    async with town.ctx.db.read() as session:
        told = await asked_for(session, "colleagues", evaluation)

    assert (told.most, told.people, told.hidden) == (7, 13, 5)


# Voting


async def test_one_votes_person_by_person_and_goes_on_later(town: Township) -> None:
    village = await town.village(3)
    round_id = await opened(town, village)
    first = village.members[0]
    assert (await evaluations.to_vote(town.ctx, first))[0].left == 2
    await town.vote(round_id, [first], place=2)
    assert await evaluations.recover(town.ctx) == []

    found = await evaluations.colleagues(town.ctx, first, round_id)

    assert [(one.place, one.voted) for one in found.people] == [(1, False), (2, True)]
    following = found.after(2)
    assert following is not None
    assert following.place == 1
    paper = await evaluations.paper(town.ctx, first, round_id)
    assert (paper.place, paper.whom, paper.asked) == (1, village.members[1].name, 2)
    await town.vote(round_id, [first], place=1)
    assert (await evaluations.colleagues(town.ctx, first, round_id)).after(1) is None
    assert await evaluations.to_vote(town.ctx, first) == ()


@pytest.mark.parametrize(
    ("place", "refusal"), [(0, NotOnTheRoll), (1, AlreadyVoted), (3, NotOnTheRoll)]
)
async def test_nobody_votes_about_himself_twice_or_about_who_is_not_there(
    town: Township, place: int, refusal: type[Exception]
) -> None:
    village = await town.village(3)
    round_id = await opened(town, village)
    await town.vote(round_id, village.members[:1], place=1)
    with pytest.raises(refusal):
        await town.vote(round_id, village.members[:1], place=place)
    with pytest.raises(refusal):
        await evaluations.paper(town.ctx, village.members[0], round_id, place)
    assert await rows_of(town, Sheet) == 1


async def test_a_sheet_tells_nothing_from_outside_and_about_whom_it_is_inside(
    town: Township,
) -> None:
    village = await town.village(12)
    round_id = await opened(town, village)
    await town.vote(round_id, village.members[:1], "satisfied", 1)
    await town.vote(round_id, village.members[:1], "unknown", 11)
    private = town.keys.get((await the_round(town, round_id)).key_name)
    assert private is not None

    async with town.ctx.db.read() as session:
        sealed = list(await session.scalars(select(Sheet.sealed)))

    assert {len(one) for one in sealed} == {urn.SEALED_WIDTH}
    opened_sheets = urn.open_all(private, sealed)
    assert {(one.place, one.marks) for one in opened_sheets} == {(1, "000"), (11, "444")}


@pytest.mark.parametrize(("place", "state"), [(0, RoundState.VOID), (1, RoundState.CLOSED)])
async def test_a_sheet_about_somebody_else_than_the_roll_says_voids_the_round(
    town: Township, place: int, state: RoundState
) -> None:
    village = await town.village(7)
    round_id = await opened(town, village)
    await town.vote(round_id, village.members[:1], place=1)
    forged = urn.seal((await the_round(town, round_id)).public_key, "members", "444", place)
    async with town.ctx.db.write() as session:
        await session.execute(update(Sheet).values(sealed=forged))
    await evaluations.close_round(town.ctx, round_id)

    assert (await the_round(town, round_id)).state is state


# Counting


async def test_each_is_counted_by_himself(town: Township) -> None:
    village = await town.village(7)
    round_id = await opened(town, village)
    await everybody_votes(town, round_id, village, "mostly")
    await evaluations.close_round(town.ctx, round_id)
    again = await town.open(village, "2027-H1", "colleagues")
    voters = village.members
    await town.vote(again, voters[1:5], "satisfied", 0)
    await town.vote(again, voters[5:], "dissatisfied", 0)
    await town.vote(again, voters[:1], "satisfied", 1)
    await evaluations.close_round(town.ctx, again)
    leader = secretary(village.id)

    of_one_mind = await evaluations.people(town.ctx, leader, round_id)
    mixed = await evaluations.people(town.ctx, leader, again)

    # Six who agree on everything: nothing but that he passed is told of anybody.
    assert {(one.invited, one.voted, one.shares) for one in of_one_mind.people} == {(6, 6, ())}
    first, second, *_ = mixed.people
    assert first.shares == tuple(map(Decimal, ("66.67", "0", "0", "33.33", "0")))
    assert first.score == Decimal("66.667")
    assert (second.quorate, second.voted, second.shares) == (False, 1, ())
    assert mixed.told == 1
    async with town.ctx.db.read() as session:
        places = await session.scalars(select(Count.place).distinct())
        assert list(places) == [0]
        assert await session.scalar(select(func.max(Count.ballots))) == 4


async def test_fewer_than_five_about_one_person_are_shown_in_no_figure(town: Township) -> None:
    village = await town.village(5, masses=1)
    round_id = await opened(town, village)
    for place in range(5):
        others = [one for at, one in enumerate(village.members) if at != place]
        await town.vote(round_id, others[:2], "satisfied", place)
        await town.vote(round_id, others[2:], "mostly", place)
    await evaluations.close_round(town.ctx, round_id)

    view = await evaluations.outcome(town.ctx, village.members[1], round_id, 1)

    assert (view.invited, view.voted, view.quorate, view.lines, view.score) == (
        *(5, 4, True),
        *((), None),
    )
    assert set(view.left_out) == {"members", "masses"}
    assert dict(view.invited_by_class) == {"members": 4, "masses": 1}
    assert await rows_of(town, Count) == 0


# Who is told, and who may read


async def counted(town: Township, village: Village) -> int:
    round_id = await opened(town, village)
    for place in range(len(village.members)):
        others = [one for at, one in enumerate(village.members) if at != place]
        await town.vote(round_id, others[:3], "satisfied", place)
        await town.vote(round_id, others[3:], "mostly", place)
    return round_id


async def close_all(town: Township) -> None:
    town.clock.set(CLOSES)
    while await evaluations.close_next(town.ctx, town.run.campaign.id):
        pass
    await evaluations.finish(town.ctx)


async def test_each_is_told_his_own_and_no_group_anything(town: Township) -> None:
    office = await town.office(1)
    village, other = await town.village(6), await town.village(6)
    async with town.ctx.db.write() as session:
        await group(session, village.id)
        await group(session, town.town)
    round_id, later = await counted(town, village), await counted(town, other)
    await close_all(town)

    own = {
        (row.chat_id, row.refs["round"], row.refs["place"])
        for row in await outbox(town, "evaluation.own")
    }
    assert own == {
        (one.chat_id, number, place)
        for number, people in ((round_id, village), (later, other))
        for place, one in enumerate(people.members)
    }
    leaders = await outbox(town, "evaluation.people")
    assert [(row.chat_id, row.refs["round"]) for row in leaders] == [
        (village.members[0].chat_id, round_id),
        (other.members[0].chat_id, later),
    ]
    (above,) = await outbox(town, "evaluation.results")
    assert above.chat_id == office[0].chat_id
    assert not await outbox(town, "evaluation.result")
    assert town.keys.names() == ()


async def test_a_round_about_people_is_counted_in_a_transaction_of_its_own(town: Township) -> None:
    first, second = await town.village(6), await town.village(6)
    rounds = [await counted(town, first), await counted(town, second)]
    town.clock.set(CLOSES)
    async with town.ctx.db.write() as session:
        assert await evaluations.close_due(session, town.ctx, town.run.campaign.id) == []

    assert await evaluations.close_next(town.ctx, town.run.campaign.id)

    states = [(await the_round(town, number)).state for number in rounds]
    assert states == [RoundState.CLOSED, RoundState.OPEN]


async def test_each_reads_his_own_and_who_answers_for_them_reads_all(town: Township) -> None:
    village, neighbours = await town.village(6), await town.village(6)
    round_id = await counted(town, village)
    with pytest.raises(NotFound):
        await evaluations.people(town.ctx, village.members[0], round_id)
    await close_all(town)
    simple = village.members[2]
    above = secretary(town.town, village.id, neighbours.id)

    assert (await evaluations.outcome(town.ctx, simple, round_id, 2)).whom == simple.name
    (own,) = await evaluations.outcomes(town.ctx, simple)
    assert own.place == 2
    for leader in (village.members[0], above):
        assert len((await evaluations.people(town.ctx, leader, round_id)).people) == 6
        assert (await evaluations.outcome(town.ctx, leader, round_id, 5)).place == 5
    assert [one.place for one in await evaluations.outcomes(town.ctx, above)] == [None]
    for nosy, place in ((simple, 3), (neighbours.members[0], 2), (above, 6)):
        with pytest.raises(NotFound):
            await evaluations.outcome(town.ctx, nosy, round_id, place)
    for nosy in (simple, neighbours.members[0]):
        with pytest.raises(NotFound):
            await evaluations.people(town.ctx, nosy, round_id)


async def test_of_a_void_round_those_who_answer_are_told_and_nobody_else(town: Township) -> None:
    office, village = await town.office(1), await town.village(6)
    round_id = await counted(town, village)
    for name in town.keys.names():
        town.keys.destroy(name)
    await close_all(town)

    told = {row.chat_id for row in await outbox(town, "evaluation.void")}
    assert told == {office[0].chat_id, village.members[0].chat_id}
    view = await evaluations.people(town.ctx, village.members[0], round_id)
    assert (view.state, view.people) == (RoundState.VOID, ())
    assert await evaluations.outcomes(town.ctx, village.members[1]) == ()
    with pytest.raises(RoundVoid):
        await evaluations.colleagues(town.ctx, village.members[1], round_id)


async def test_after_the_deadline_nobody_sees_the_list(town: Township) -> None:
    village = await town.village(3)
    round_id = await opened(town, village)
    whole = await town.open(village)
    with pytest.raises(NotFound):
        await evaluations.colleagues(town.ctx, village.members[0], whole)
    town.clock.set(CLOSES)
    with pytest.raises(RoundClosed):
        await evaluations.colleagues(town.ctx, village.members[0], round_id)
