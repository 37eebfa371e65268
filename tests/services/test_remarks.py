"""Remarks on ballots: one envelope a sheet, sealed alike, opened and sorted at the close."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy import delete, select

from models.rules.remarks import Signs
from models.tables import Member, Remark, RemarkEnvelope, Role, RoundState, Sheet
from services import evaluations, urn
from services.actors import Actor, Seat
from services.evaluations import remark_reads, remarks
from services.refusals import AlreadyDone, NotFound, NotYourOrganisation, TooLong, WrongAnswers
from tests.services.looking import on_disk, the_round, view_of
from tests.services.township import Township, Village, found

GOOD = ("satisfied",) * 3
SAID = ("路灯亮了", "", "办事快", "路灯亮了", "", "开会多")


@pytest.fixture
async def hall(database_url: str) -> AsyncIterator[Township]:
    town = await found(database_url, remarks=True)
    yield town
    await town.database.close()


async def vote(town: Township, round_id: int, village: Village, *said: str) -> None:
    for voter, words in zip(village.members, said, strict=False):
        await evaluations.cast(town.ctx, voter, round_id, GOOD, remark=words)


async def kept(town: Township) -> list[tuple[int, str]]:
    async with town.ctx.db.read() as session:
        rows = await session.execute(select(Remark.place, Remark.text).order_by(Remark.id))
    return [(place, text) for place, text in rows]


async def envelopes(town: Township) -> list[bytes]:
    async with town.ctx.db.read() as session:
        return list(await session.scalars(select(RemarkEnvelope.sealed)))


def leading(village: Village, *above: Village) -> Actor:
    """Who leads the first, with the others below it."""
    seat = Seat(village.id, "", Role.SECRETARY, tuple(one.id for one in above))
    return Actor(village.members[0].member_id, "", "town", 1, "zh-Hans", (seat,))


def above(office: Actor, village: Village) -> Actor:
    seat = Seat(office.seats[0].organisation_id, "", Role.SECRETARY, (village.id,))
    return Actor(office.member_id, "", "town", 1, "zh-Hans", (seat,))


async def test_every_sheet_has_an_envelope_and_they_are_all_of_one_length(hall: Township) -> None:
    village = await hall.village(6)
    round_id = await hall.open(village)
    await vote(hall, round_id, village, "", "好", "𠮷" * 200)

    found = await envelopes(hall)
    assert len(found) == 3
    assert len({len(one) for one in found}) == 1
    private = hall.keys.get((await the_round(hall, round_id)).key_name) or b""
    opened = {one.text for one in urn.open_remarks(private, found)}
    assert opened == {"", "好", "𠮷" * 200}


async def test_after_the_close_only_the_texts_are_left_in_their_own_order(
    hall: Township, path: Path
) -> None:
    village = await hall.village(7)
    round_id = await hall.open(village)
    await vote(hall, round_id, village, *SAID)
    sealed = await envelopes(hall)
    await evaluations.close_round(hall.ctx, round_id)

    assert await kept(hall) == [(0, text) for text in sorted(filter(None, SAID))]
    assert await envelopes(hall) == []
    assert not any(one in on_disk(path) for one in sealed)


@pytest.mark.parametrize(("members", "voting"), [(4, 4), (9, 5)], ids=["few", "no quorum"])
async def test_what_may_not_be_read_is_not_stored(
    hall: Township, members: int, voting: int
) -> None:
    village = await hall.village(members)
    round_id = await hall.open(village)
    await vote(hall, round_id, village, *["路灯亮了"] * voting)
    await evaluations.close_round(hall.ctx, round_id)

    assert (await the_round(hall, round_id)).state is RoundState.CLOSED
    assert await kept(hall) == []


async def test_each_person_is_told_what_was_written_about_him(hall: Township) -> None:
    village = await hall.village(7)
    round_id = await hall.open(village, key="colleagues")
    for voter in village.members[2:]:
        await evaluations.cast(hall.ctx, voter, round_id, GOOD, 0, "热心")
    for voter in village.members[2:5]:
        await evaluations.cast(hall.ctx, voter, round_id, GOOD, 1, "不热心")
    await evaluations.close_round(hall.ctx, round_id)

    # Of the second too few have voted.
    assert await kept(hall) == [(0, "热心")] * 5
    first, second = village.members[:2]
    assert (await remark_reads.listing(hall.ctx, first, round_id, 0)).count == 5
    with pytest.raises(NotFound):
        await remark_reads.listing(hall.ctx, second, round_id, 0)


@pytest.mark.parametrize("gone", [RemarkEnvelope, Sheet])
async def test_an_envelope_too_few_voids_the_round(
    hall: Township, gone: type[RemarkEnvelope] | type[Sheet]
) -> None:
    village = await hall.village(6)
    round_id = await hall.open(village)
    await vote(hall, round_id, village, *SAID)
    async with hall.ctx.db.write() as session:
        name = await session.scalar(select(gone.key).limit(1))
        await session.execute(delete(gone).where(gone.key == name))
    await evaluations.close_round(hall.ctx, round_id)

    assert (await the_round(hall, round_id)).state is RoundState.VOID
    assert (await kept(hall), await envelopes(hall)) == ([], [])


async def test_too_much_is_refused_and_nothing_is_cast(hall: Township) -> None:
    village = await hall.village(6)
    round_id = await hall.open(village)
    with pytest.raises(TooLong):
        await vote(hall, round_id, village, "长" * 201)
    assert await envelopes(hall) == []
    assert len(await evaluations.to_vote(hall.ctx, village.members[0])) == 1


async def test_where_the_plan_asks_for_none_nothing_is_stored_and_one_is_refused(
    town: Township,
) -> None:
    village = await town.village(6)
    round_id = await town.open(village)
    with pytest.raises(WrongAnswers):
        await vote(town, round_id, village, "路灯亮了")
    await vote(town, round_id, village, "")
    assert await envelopes(town) == []


async def test_names_of_the_roster_are_found_but_for_whom_it_is_about(hall: Township) -> None:
    village = await hall.village(3)
    round_id = await hall.open(village)
    async with hall.ctx.db.read() as session:
        first, second = [
            (await session.get_one(Member, one.member_id)).name for one in village.members[:2]
        ]
    text = f"{first}和{second}办事快"
    told = await remarks.signs_in(hall.ctx, round_id, text, but=second)
    assert told == Signs((first,), number=True)
    other = await hall.village(1)
    elsewhere = await remarks.signs_in(hall.ctx, await hall.open(other), "村里有人", None)
    assert elsewhere == Signs()


async def test_leaders_read_them_and_only_those_above_hide_one(hall: Township) -> None:
    (office,) = await hall.office(1)
    village = await hall.village(6)
    round_id = await hall.open(village)
    await vote(hall, round_id, village, *SAID)
    await evaluations.close_round(hall.ctx, round_id)
    secretary, superior = leading(village), above(office, village)
    view = await view_of(hall, round_id)

    assert await remark_reads.count(hall.ctx, village.members[1], view) == 0
    with pytest.raises(NotFound):
        await remark_reads.listing(hall.ctx, village.members[1], round_id)
    page = await remark_reads.listing(hall.ctx, secretary, round_id, number=9)
    assert (page.count, page.number, page.hides) == (4, 0, False)
    which = page.shown[1].id
    with pytest.raises(NotYourOrganisation):
        await remark_reads.hide(hall.ctx, secretary, which, "写了别人的电话")
    await remark_reads.hide(hall.ctx, superior, which, "写了别人的电话")
    with pytest.raises(AlreadyDone):
        await remark_reads.hide(hall.ctx, superior, which, "再藏一次")

    hidden = (await remark_reads.listing(hall.ctx, secretary, round_id)).shown[1]
    assert (hidden.text, hidden.hidden_reason) == ("", "写了别人的电话")
    assert (await remark_reads.listing(hall.ctx, superior, round_id)).hides
