"""Sheets with codes: who may print them, what they open, that one line votes once."""

import asyncio
from dataclasses import replace

import pytest
from sqlalchemy import func, select

from models.tables import Printing, Role, Sheet, Voter, VotingCode
from services import evaluations
from services.actors import Seat
from services.evaluations import codes, printing
from services.refusals import (
    AlreadyVoted,
    BadNumber,
    NobodyLeft,
    NotExpected,
    NotOnTheRoll,
    NotYourOrganisation,
    RoundClosed,
    UnknownCode,
    UnknownSheet,
    WrongAnswers,
)
from tests.services.looking import rows_of, view_of
from tests.services.township import CLOSES, Township, Village

ALL = ("satisfied",) * 3


async def opened(town: Township, members: int = 6, key: str = "masses") -> tuple[Village, int]:
    village = await town.village(members)
    return village, await town.open(village, key=key)


async def test_whoever_holds_a_code_votes_once_and_is_counted_in_his_class(town: Township) -> None:
    village, round_id = await opened(town)
    batch = await codes.issue(town.ctx, village.members[0], round_id, "masses", 5)
    assert len({strip.code for strip in batch.strips}) == 5

    for strip in batch.strips:
        opened_by = await codes.ticket(town.ctx, strip.code.lower())
        assert (opened_by.paper.voter_class, opened_by.people) == ("masses", None)
        await codes.cast(town.ctx, strip.code, ALL)
        with pytest.raises(AlreadyVoted):
            await codes.cast(town.ctx, strip.code, ALL)
        with pytest.raises(AlreadyVoted):
            await codes.ticket(town.ctx, strip.code)
    await town.vote(round_id, village.members)
    await evaluations.close_round(town.ctx, round_id)

    view = await view_of(town, round_id)
    assert (view.invited, view.voted) == (11, 11)
    assert ("masses",) in [group.classes for group in view.shown + view.verdicts]


async def test_nothing_that_is_stored_is_the_code(town: Township) -> None:
    village, round_id = await opened(town)
    batch = await codes.issue(town.ctx, village.members[0], round_id, "masses", 3)

    async with town.ctx.db.read() as session:
        stored = await session.scalars(select(VotingCode.digest))
        assert not {strip.code for strip in batch.strips} & set(stored)
        sheets = await session.scalar(select(func.sum(Printing.sheets)))
    assert sheets == 3
    assert not any(strip.code in repr(batch) + repr(strip) for strip in batch.strips)
    assert {column.name for column in VotingCode.__table__.columns} == {
        "id", "round_id", "voter_id", "digest", "printed_batch", "number",
    }  # fmt: skip


async def test_a_copy_of_the_database_alone_opens_nothing(town: Township) -> None:
    village, round_id = await opened(town)
    (strip,) = (await codes.issue(town.ctx, village.members[0], round_id, "masses", 1)).strips
    elsewhere = replace(town.ctx, keys=type(town.keys)())

    with pytest.raises(UnknownCode):
        await codes.ticket(elsewhere, strip.code)
    await evaluations.recover(town.ctx)
    assert (await codes.ticket(town.ctx, strip.code)).paper.round_id == round_id


async def test_only_who_may_invite_the_masses_prints_and_only_for_the_masses(
    town: Township,
) -> None:
    village, round_id = await opened(town)
    (above,) = await town.office(1)
    above = replace(above, seats=(Seat(town.town, "", Role.SECRETARY, (village.id,)),))
    stranger = (await town.village(1)).members[0]

    for nobody in (village.members[1], stranger):
        with pytest.raises(NotYourOrganisation):
            await codes.issue(town.ctx, nobody, round_id, "masses", 1)
    for voter_class in ("members", "superior", "peers", "nobody"):
        with pytest.raises(NotExpected):
            await codes.issue(town.ctx, village.members[0], round_id, voter_class, 1)
    for count in (0, 201):
        with pytest.raises(BadNumber):
            await codes.issue(town.ctx, village.members[0], round_id, "masses", count)
    assert len((await codes.issue(town.ctx, above, round_id, "masses", 2)).strips) == 2
    assert (await codes.issue(town.ctx, None, round_id, "masses", 2)).number == 2


async def test_codes_open_nothing_before_they_were_given_out_nor_after_the_close(
    town: Township,
) -> None:
    _, round_id = await opened(town)
    for typed in ("AB01-CD11-EF23", "", "票"):
        with pytest.raises(UnknownCode):
            await codes.ticket(town.ctx, typed)
    (strip,) = (await codes.issue(town.ctx, None, round_id, "masses", 1)).strips
    with pytest.raises(WrongAnswers):
        await codes.cast(town.ctx, strip.code, ALL[:2])
    town.clock.set(CLOSES)
    with pytest.raises(RoundClosed):
        await codes.ticket(town.ctx, strip.code)
    with pytest.raises(RoundClosed):
        await codes.cast(town.ctx, strip.code, ALL)
    with pytest.raises(RoundClosed):
        await codes.issue(town.ctx, None, round_id, "masses", 1)


async def test_who_has_no_account_gets_a_code_for_his_own_line(town: Township) -> None:
    village, round_id = await opened(town)
    (office,) = await town.office(1)
    secretary, one = village.members[0], village.members[1]

    batch = await codes.issue_to_members(town.ctx, secretary, round_id)

    assert {strip.name for strip in batch.strips} == {one.name for one in village.members}
    mine = next(strip for strip in batch.strips if strip.name == one.name)
    with pytest.raises(NobodyLeft):
        await codes.issue_to_members(town.ctx, secretary, round_id)
    both = await asyncio.gather(
        codes.cast(town.ctx, mine.code, ALL),
        town.vote(round_id, [one]),
        return_exceptions=True,
    )
    assert [type(answer) for answer in both if answer is not None] == [AlreadyVoted]
    assert await rows_of(town, Sheet) == 1
    assert office.name not in {strip.name for strip in batch.strips}


async def test_of_a_round_about_people_a_code_is_good_until_all_are_judged(
    town: Township,
) -> None:
    _, round_id = await opened(town, 3, "colleagues")
    (strip,) = (await codes.issue(town.ctx, None, round_id, "masses", 1)).strips

    for left in (3, 2, 1):
        found = await codes.ticket(town.ctx, strip.code)
        assert found.people is not None
        assert found.people.left == left
        await codes.cast(town.ctx, strip.code, ALL, found.paper.place)
    with pytest.raises(AlreadyVoted):
        await codes.ticket(town.ctx, strip.code)
    with pytest.raises(NotOnTheRoll):
        await codes.cast(town.ctx, strip.code, ALL, 3)
    async with town.ctx.db.read() as session:
        nameless = select(Voter.papers).where(Voter.member_id.is_(None))
        assert (await session.scalars(nameless)).all() == ["111"]


async def test_a_sheet_that_is_taken_back_leaves_the_roll_and_a_used_one_stays(
    town: Township,
) -> None:
    village, round_id = await opened(town)
    secretary = village.members[0]
    used, lost, _ = (await codes.issue(town.ctx, secretary, round_id, "masses", 3)).strips
    await codes.cast(town.ctx, used.code, ALL)
    with pytest.raises(UnknownSheet):
        await printing.withdraw(town.ctx, secretary, round_id, [(1, 2), (1, 4)])
    with pytest.raises(NotYourOrganisation):
        await printing.withdraw(town.ctx, village.members[1], round_id, [(1, 2)])

    for _ in range(2):
        await printing.withdraw(town.ctx, secretary, round_id, [(1, 1), (1, 2)])

    with pytest.raises(UnknownCode):
        await codes.ticket(town.ctx, lost.code)
    told = await printing.protocol(town.ctx, secretary, round_id)
    assert [(one.sheets, one.withdrawn) for one in told.printings] == [(3, None)]
    await town.vote(round_id, village.members)
    await evaluations.close_round(town.ctx, round_id)
    assert (await view_of(town, round_id)).invited == 8
    told = await printing.protocol(town.ctx, secretary, round_id)
    assert [(one.sheets, one.withdrawn) for one in told.printings] == [(3, 1)]


async def test_who_lost_his_named_sheet_gets_another_whether_he_had_voted_or_not(
    town: Township,
) -> None:
    village, round_id = await opened(town)
    secretary = village.members[0]
    voted, lost, *_ = (await codes.issue_to_members(town.ctx, secretary, round_id)).strips
    await codes.cast(town.ctx, voted.code, ALL)

    await printing.withdraw(town.ctx, secretary, round_id, [(1, 1), (1, 2)])
    again = (await codes.issue_to_members(town.ctx, secretary, round_id)).strips

    assert [strip.name for strip in again] == [voted.name, lost.name]
    with pytest.raises(AlreadyVoted):
        await codes.ticket(town.ctx, again[0].code)
    await codes.cast(town.ctx, again[1].code, ALL)


async def test_half_used_about_people_is_asked_no_more_about_the_others(town: Township) -> None:
    _, round_id = await opened(town, 3, "colleagues")
    (strip,) = (await codes.issue(town.ctx, None, round_id, "masses", 1)).strips
    await codes.cast(town.ctx, strip.code, ALL, 1)

    await printing.withdraw(town.ctx, None, round_id, [(1, 1)])

    with pytest.raises(AlreadyVoted):
        await codes.ticket(town.ctx, strip.code)
    async with town.ctx.db.read() as session:
        nameless = select(Voter.papers).where(Voter.member_id.is_(None))
        assert (await session.scalars(nameless)).all() == ["-1-"]
