"""Two boxes, two witnesses: what is entered, who may, and what is cast in the end."""

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import func, select

from models.queries.trays import Stage, Tray
from models.rules.papers import CAST, SPENT
from models.tables import ConversationState, PaperBatch, Role, Sheet, Voter
from services import evaluations
from services.actors import Actor, Seat
from services.evaluations import codes, confirming, entering, strips
from services.evaluations.trays import LASTS, TRAYS, Trays
from services.refusals import (
    AlreadyVoted,
    BadNumber,
    NotExpected,
    NotNow,
    NotOnRoster,
    NotYourOrganisation,
    TooFewStrips,
    TrayChanged,
    TrayGone,
)
from tests.services.looking import outbox, rows_of, view_of
from tests.services.township import Township, Village

ALL = ("satisfied",) * 3


async def above(town: Township, *villages: Village) -> Actor:
    """The township's secretary."""
    (leader,) = await town.office(1)
    seat = Seat(town.town, "", Role.SECRETARY, tuple(village.id for village in villages))
    return replace(leader, seats=(seat,))


async def printed(town: Township, round_id: int, count: int) -> list[str]:
    batch = await codes.issue(town.ctx, None, round_id, "masses", count)
    return [strip.code for strip in batch.strips]


async def typed(
    town: Township, trays: Trays, first: Actor, round_id: int, words: list[str], ballots: str
) -> Tray:
    """Everything from the two boxes, ready for the second witness."""
    found = await entering.begin(town.ctx, trays, first, round_id, "masses")
    assert await strips.add(town.ctx, found.tray, "\n".join(words)) == []
    await entering.strips_are_all(town.ctx, found.tray)
    await entering.type_ballots(town.ctx, found.tray, ballots)
    return found.tray


async def test_strips_and_ballots_are_cast_together_and_only_numbers_are_kept(
    town: Township,
) -> None:
    village, trays = await town.village(6), Trays()
    secretary, leader = village.members[0], await above(town, village)
    round_id = await town.open(village)
    words = await printed(town, round_id, 7)
    await codes.cast(town.ctx, words[6], ALL)

    tray = await typed(town, trays, secretary, round_id, words, "1 2 5\n111\n1 1 1\n222\n3 3 3")
    assert (len(tray.codes), tray.refused) == (6, {words[6]: "used"})
    with pytest.raises(NotNow):
        await entering.hand_over(town.ctx, tray, secretary, leader.member_id)
    lines = await entering.type_ballots(town.ctx, tray, "1 2\nx")
    assert [line.text for line in lines.bad] == ["1 2"]
    await entering.hand_over(town.ctx, tray, secretary, leader.member_id)
    assert await rows_of(town, Sheet) == 1
    told = await confirming.confirm(town.ctx, trays, tray, leader)

    assert (told.strips, told.ballots, told.spoilt, told.refused) == (6, 5, 1, {"used": 1})
    assert (told.first, told.second) == (secretary.name, leader.name)
    async with town.ctx.db.read() as session:
        marks = select(Voter.papers).where(Voter.member_id.is_(None)).order_by(Voter.papers)
        assert (await session.scalars(marks)).all() == [CAST] * 6 + [SPENT]
        assert await session.scalar(select(func.count()).select_from(ConversationState)) == 0
    assert set((await outbox(town, "paper.check"))[0].refs) == {"round", "tray", "by"}
    for word in words:
        with pytest.raises(AlreadyVoted):
            await codes.cast(town.ctx, word, ALL)
    await town.vote(round_id, village.members)
    await evaluations.close_round(town.ctx, round_id)
    view = await view_of(town, round_id)
    assert (view.invited, view.voted) == (14, 12)
    with pytest.raises(TrayGone):
        await confirming.confirm(town.ctx, trays, tray, leader)


async def test_one_of_the_two_is_from_above(town: Township) -> None:
    village, trays = await town.village(6), Trays()
    leader, deputy = await above(town, village), village.members[1]
    round_id = await town.open(village)
    words = await printed(town, round_id, 5)
    ballots = "\n".join(["111"] * 5)

    with pytest.raises(NotYourOrganisation):
        await entering.begin(town.ctx, trays, deputy, round_id, "masses")
    with pytest.raises(NotExpected):
        await entering.begin(town.ctx, trays, leader, round_id, "peers")
    tray = await typed(town, trays, village.members[0], round_id, words, ballots)
    named = await entering.seconds(town.ctx, tray, village.members[0])
    assert [member for member, _ in named] == [leader.member_id]
    with pytest.raises(NotOnRoster):
        await entering.hand_over(town.ctx, tray, village.members[0], deputy.member_id)

    tray = await typed(town, trays, leader, round_id, words, ballots)
    named = await entering.seconds(town.ctx, tray, leader)
    assert {member for member, _ in named} == {one.member_id for one in village.members}
    await entering.hand_over(town.ctx, tray, leader, deputy.member_id)
    for nobody in (leader, village.members[2]):
        with pytest.raises(TrayGone):
            await confirming.confirm(town.ctx, trays, tray, nobody)
        with pytest.raises(TrayGone):
            entering.held(town.ctx, trays, nobody, tray.key, second=True)
    await confirming.confirm(town.ctx, trays, tray, deputy)
    assert await rows_of(town, Sheet) == 5


async def test_a_code_that_is_used_meanwhile_sends_everything_back(town: Township) -> None:
    village, trays = await town.village(6), Trays()
    secretary, leader = village.members[0], await above(town, village)
    round_id = await town.open(village)
    words = await printed(town, round_id, 6)
    tray = await typed(town, trays, secretary, round_id, words, "\n".join(["111"] * 6))
    await entering.hand_over(town.ctx, tray, secretary, leader.member_id)
    await codes.cast(town.ctx, words[2], ALL)

    with pytest.raises(TrayChanged):
        await confirming.confirm(town.ctx, trays, tray, leader)

    assert await rows_of(town, Sheet) == 1
    assert (tray.stage, len(tray.codes), tray.refused) == (Stage.BALLOTS, 5, {words[2]: "used"})
    assert len(await outbox(town, "paper.returned")) == 1
    async with town.ctx.db.read() as session:
        assert await session.scalar(select(func.count()).select_from(PaperBatch)) == 0


async def test_few_ballots_strange_codes_and_old_trays_are_refused(town: Township) -> None:
    village, other, trays = await town.village(6), await town.village(3), Trays()
    secretary = village.members[0]
    round_id, elsewhere = await town.open(village), await town.open(other)
    words = await printed(town, round_id, 4)
    strange = await printed(town, elsewhere, 1)

    tray = (await entering.begin(town.ctx, trays, secretary, round_id, "masses")).tray
    unread = await strips.add(town.ctx, tray, "\n".join([*words, *strange, "AB01-CD11-EF23", "？"]))
    assert unread == ["？"]
    assert sorted(tray.refused.values()) == ["other", "unknown"]
    with pytest.raises(TooFewStrips):
        await entering.strips_are_all(town.ctx, tray)
    many = "\n".join(f"AB01-CD11-{number:04}" for number in range(100))
    with pytest.raises(BadNumber):
        await strips.add(town.ctx, tray, many)
    assert trays.awaiting(town.clock.now(), secretary.member_id) is tray
    town.clock.advance(LASTS + timedelta(seconds=1))
    assert trays.awaiting(town.clock.now(), secretary.member_id) is None
    with pytest.raises(TrayGone):
        entering.held(town.ctx, trays, secretary, tray.key)
    first = trays.new(town.clock.now(), round_id, "masses", 1)
    for member in range(2, TRAYS + 2):
        trays.new(town.clock.now(), round_id, "masses", member)
    assert trays.get(town.clock.now(), first.key) is None


async def test_about_people_each_has_a_pile_of_his_own(town: Township) -> None:
    village, trays = await town.village(3), Trays()
    leader, second = await above(town, village), village.members[1]
    round_id = await town.open(village, key="colleagues")
    words = await printed(town, round_id, 5)
    await codes.cast(town.ctx, words[0], ALL, place=1)
    tray = (await entering.begin(town.ctx, trays, leader, round_id, "masses")).tray
    await strips.add(town.ctx, tray, "，".join(words))
    await entering.strips_are_all(town.ctx, tray)

    with pytest.raises(NotNow):
        await entering.type_ballots(town.ctx, tray, "111")
    for place, ballots in enumerate(("111\n" * 5, "222\n" * 4, "333\n" * 3 + "x2")):
        await entering.choose(town.ctx, tray, place)
        await entering.type_ballots(town.ctx, tray, ballots)
    found = await entering.entering(town.ctx, tray)
    assert [(one.typed, one.awaited) for one in found.counts] == [(5, 5), (4, 4), (5, 5)]
    await entering.hand_over(town.ctx, tray, leader, second.member_id)
    told = await confirming.confirm(town.ctx, trays, tray, second)

    assert (told.strips, told.ballots, told.spoilt) == (5, 12, 2)
    await evaluations.close_round(town.ctx, round_id)
    async with town.ctx.db.read() as session:
        rolls = await session.scalars(select(Voter.papers).where(Voter.member_id.is_(None)))
        assert sorted(rolls) == ["111"] * 3 + ["11x"] * 2
