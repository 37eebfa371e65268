"""A round that is over, or waits, is never opened again, whoever tries; an open one keeps the plan
and the roll that it was opened with."""

from collections.abc import Awaitable, Callable
from copy import deepcopy

import pytest
from sqlalchemy import select

from models.tables import Count, PlanVersion, Round, RoundResult, RoundState, Voter
from services import evaluations
from services.evaluations import codes, entering, printing, unlocking
from services.evaluations.trays import Trays
from services.refusals import Refusal
from tests.services.held import FIRST, SECOND, Held, ready
from tests.services.looking import the_round
from tests.services.township import CLOSES, START, Township, Village

Try = Callable[[Township, Held, int, str], Awaitable[object]]


async def _cast(town: Township, held: Held, round_id: int, _: str) -> None:
    await town.vote(round_id, held.village.members[5:])


async def _cast_with_code(town: Township, _: Held, __: int, code: str) -> None:
    await codes.cast(town.ctx, code, ("satisfied",) * 3)


async def _open_ticket(town: Township, _: Held, __: int, code: str) -> object:
    return await codes.ticket(town.ctx, code)


async def _print(town: Township, _: Held, round_id: int, __: str) -> object:
    return await codes.issue(town.ctx, None, round_id, "masses", 1)


async def _withdraw(town: Township, _: Held, round_id: int, __: str) -> None:
    await printing.withdraw(town.ctx, None, round_id, [(1, 1)])


async def _enter_paper(town: Township, held: Held, round_id: int, _: str) -> object:
    home = (await the_round(town, round_id)).organisation_id
    first = held.chief if home == town.town else held.pair[0]
    return await entering.begin(town.ctx, Trays(), first, round_id, "masses")


async def _read_paper(town: Township, held: Held, round_id: int, _: str) -> object:
    return await evaluations.paper(town.ctx, held.village.members[5], round_id)


async def _open_as_teller(town: Township, held: Held, round_id: int, _: str) -> object:
    return await unlocking.give(town.ctx, held.pair[0], round_id, FIRST)


async def _give_up(town: Township, held: Held, round_id: int, _: str) -> object:
    return await unlocking.give_up(town.ctx, held.chief, round_id)


REFUSED: tuple[Try, ...] = (
    *(_cast, _cast_with_code, _open_ticket, _print, _withdraw, _enter_paper, _read_paper),
    *(_open_as_teller, _give_up),
)


async def _again(town: Township) -> None:
    """What runs by itself: at a tick, at the start of the process."""
    async with town.ctx.db.write() as session:
        await evaluations.close_due(session, town.ctx, town.run.campaign.id)
    await evaluations.close_next(town.ctx, town.run.campaign.id)
    await evaluations.recover(town.ctx)
    await evaluations.finish(town.ctx)


async def _snapshot(town: Township) -> list[str]:
    async with town.ctx.db.read() as session:
        found = [
            {**vars(row), "_sa_instance_state": None}
            for table in (Round, Voter, Count, RoundResult)
            for row in await session.scalars(select(table).order_by(*table.__table__.primary_key))
        ]
    return [repr(sorted(row.items())) for row in found]


async def _over(
    town: Township, state: RoundState, *, standing: bool = False
) -> tuple[Held, int, str]:
    """`standing`: on two other villages, with the machine's own key."""
    held = await ready(town)
    if standing:
        round_id = await town.open_standing([await town.village(3) for _ in range(2)])
    else:
        round_id = await town.open(held.village)
    batch = await codes.issue(town.ctx, None, round_id, "masses", 1)
    await town.vote(round_id, held.village.members[:5])
    town.clock.set(CLOSES)
    if state is not RoundState.VOID or not standing:
        await evaluations.close_round(town.ctx, round_id)
    if state is RoundState.CLOSED and not standing:
        for actor, words in zip(held.pair, (FIRST, SECOND), strict=True):
            await unlocking.give(town.ctx, actor, round_id, words)
    if state is RoundState.VOID:
        for name in town.keys.names():
            town.keys.destroy(name)
        await evaluations.recover(town.ctx)
    assert (await the_round(town, round_id)).state is state
    return held, round_id, batch.strips[0].code


@pytest.mark.parametrize(
    ("state", "standing"),
    [
        *((state, False) for state in (RoundState.CLOSED, RoundState.VOID, RoundState.WAITING)),
        *((state, True) for state in (RoundState.CLOSED, RoundState.VOID)),
    ],
)
async def test_what_is_over_is_never_opened_again(
    town: Township, state: RoundState, *, standing: bool
) -> None:
    held, round_id, code = await _over(town, state, standing=standing)
    before = await _snapshot(town)
    tries = [
        one for one in REFUSED if state is not RoundState.WAITING or one is not _open_as_teller
    ]
    # A clock that is put back makes no difference.
    for moment in (CLOSES, START):
        town.clock.set(moment)
        for one in tries:
            with pytest.raises(Refusal):
                await one(town, held, round_id, code)
        await _again(town)
        await evaluations.close_round(town.ctx, round_id)
    assert await _snapshot(town) == before


async def test_the_same_occasion_is_not_opened_twice(town: Township) -> None:
    village = await town.village(6)
    await town.open(village)
    with pytest.raises(Exception, match=r"UNIQUE|unique"):
        await town.open(village)


async def test_a_changed_plan_and_roster_leave_an_open_round_as_it_is(town: Township) -> None:
    village = await town.village(6)
    round_id = await town.open(village)
    before = await _snapshot(town)
    asked = await evaluations.paper(town.ctx, village.members[0], round_id)
    await _another_version(town)
    await town.village(3)

    assert await _snapshot(town) == before
    assert await evaluations.paper(town.ctx, village.members[0], round_id) == asked
    await _counts_as_before(town, village, round_id)


async def _another_version(town: Township) -> None:
    """Other questions and grades, a later end, from today on."""
    async with town.ctx.db.write() as session:
        old = await session.get_one(PlanVersion, town.run.version_id)
        resolved = deepcopy(old.resolved)
        resolved["questionnaires"] = {
            "form": {"title": "新表", "items": {"only": {"title": "一项", "prompt": "行吗？"}}}
        }
        session.add(
            PlanVersion(
                campaign_id=old.campaign_id, number=2, effective_from=START.date(),
                digest="1" * 64, source="", resolved=resolved, loaded_at=START,
            )
        )  # fmt: skip


async def _counts_as_before(town: Township, village: Village, round_id: int) -> None:
    await town.vote(round_id, village.members[:3], "satisfied")
    await town.vote(round_id, village.members[3:], "mostly")
    await evaluations.close_round(town.ctx, round_id)
    async with town.ctx.db.read() as session:
        assert len(set(await session.scalars(select(Count.item)))) == town.items


async def test_nothing_that_is_left_of_a_round_names_who_chose_what(town: Township) -> None:
    """Of counts and results no column is a person, a line of the roll, or a moment of a vote."""
    columns = {
        *Count.__table__.columns.keys(),
        *RoundResult.__table__.columns.keys(),
    }
    assert not {name for name in columns if "member" in name or "voter_id" in name or "_at" in name}
    assert {key.column.table.name for key in Count.__table__.foreign_keys} == {"rounds"}
