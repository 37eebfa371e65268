"""The same adversary against voters with codes: he holds the copies, the table of codes and the
logs, and knows whose line every code is for."""

import random
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from models.rules.marks import ALPHABET
from models.tables import Role, VotingCode
from services import evaluations
from services.actors import Actor, Seat
from services.evaluations import codes, confirming, entering, strips
from services.evaluations.trays import Trays
from tests.services.adversary.attacker import Ballot, attack, voters
from tests.services.adversary.copies import Sighting, Spy, Step
from tests.services.adversary.leaks import CodeStays, Leak
from tests.services.adversary.test_nobody_can_be_linked import (
    BOUND,
    FORM,
    ITEMS,
    Lived,
    habit,
    judged,
    listening,
    township,
)
from tests.services.township import GRADES, START, Township, Village
from tests.services.visitor import visitor

pytestmark = pytest.mark.sqlite

MASSES, ON_PAPER = 16, 7
ROUNDS = 8


@dataclass
class Coded:
    lived: Lived
    codes: tuple[str, ...]


async def live(
    path: Path, rounds: int, seed: int, leak: Leak | None = None, level: int = 20
) -> list[Lived]:
    """Rounds in which the members vote in chat, some of the masses with codes one by one, and
    some on paper, all at once."""
    chance = random.Random(seed)
    with listening(level) as log:
        async with township(path) as town:
            if leak:
                async with town.ctx.db.write() as session:
                    await leak.prepare(session)
            village = await town.village(5)
            (leader,) = await town.office(1)
            above = Seat(town.town, "", Role.SECRETARY, (village.id,))
            second = Actor(leader.member_id, "", "town", leader.chat_id, "en", (above,))
            spy = Spy(path, log)
            lived = [
                await live_round(town, spy, village, second, f"r{number}", chance)
                for number in range(rounds)
            ]
            spy.close()
            heard = "\n".join(log)
            assert not any(code in heard for one in lived for code in one.codes)
            return [one.lived for one in lived]


async def live_round(
    town: Township, spy: Spy, village: Village, second: Actor, period: str, chance: random.Random
) -> Coded:
    town.clock.set(START)
    round_id = await town.open(village, period)
    batch = await codes.issue(town.ctx, None, round_id, "masses", MASSES)
    holders = dict(
        zip((strip.code for strip in batch.strips), await lines(town, round_id), strict=True)
    )
    spy.look()
    minds = {voter_class: habit(chance) for voter_class in ("members", "masses")}
    truth: dict[int, Ballot] = {}
    steps: list[Step] = []
    alone = chance.sample(list(holders), MASSES)
    paper, online = alone[:ON_PAPER], alone[ON_PAPER:]
    for voter in chance.sample([*village.members, *online], len(village.members) + len(online)):
        town.clock.advance(timedelta(seconds=chance.randint(1, 900)))
        if isinstance(voter, Actor):
            truth[voter.member_id] = answers = mind(minds["members"], chance)
            await evaluations.cast(town.ctx, voter, round_id, answers)
        else:
            truth[holders[voter]] = answers = mind(minds["masses"], chance)
            await by_code(town, voter, answers, web=chance.random() < 0.3)
        steps.append(spy.look())
    on_paper = {code: mind(minds["masses"], chance) for code in paper}
    truth |= {holders[code]: answers for code, answers in on_paper.items()}
    await enter(town, village.members[0], second, round_id, on_paper, chance)
    steps.append(spy.look())
    before = spy.files()
    await evaluations.close_round(town.ctx, round_id)
    sighting = Sighting(round_id, steps, before, spy.tables(), spy.files())
    classes = dict.fromkeys(truth, "masses") | {one.member_id: "members" for one in village.members}
    return Coded(Lived(sighting, truth, classes), tuple(holders))


async def by_code(town: Township, code: str, answers: Ballot, *, web: bool) -> None:
    """In chat, or in a browser: what the form's server logs is then among the log's lines."""
    if not web:
        await codes.cast(town.ctx, code, answers)
        return
    async with visitor(town.ctx) as browser:
        await browser.enter(code)
        await browser.press("开始填写")
        await browser.vote(*(ALPHABET[GRADES.index(str(one))] for one in answers))
        assert "已投出" in browser.words


async def lines(town: Township, round_id: int) -> list[int]:
    """Whose line each code is for, in the order of the sheets."""
    async with town.ctx.db.read() as session:
        found = await session.scalars(
            select(VotingCode.voter_id)
            .where(VotingCode.round_id == round_id)
            .order_by(VotingCode.number)
        )
        return [-line for line in found]


def mind(weights: list[float], chance: random.Random) -> Ballot:
    return tuple(chance.choices(GRADES, weights)[0] for _ in range(ITEMS))


async def enter(
    town: Township,
    first: Actor,
    second: Actor,
    round_id: int,
    on_paper: dict[str, Ballot],
    chance: random.Random,
) -> None:
    """Two boxes: strips in one order, ballots in another."""
    trays = Trays()
    tray = (await entering.begin(town.ctx, trays, first, round_id, "masses")).tray
    await strips.add(town.ctx, tray, "\n".join(on_paper))
    await entering.strips_are_all(town.ctx, tray)
    ballots = chance.sample(list(on_paper.values()), len(on_paper))
    said = ["".join(str(GRADES.index(str(one)) + 1) for one in ballot) for ballot in ballots]
    await entering.type_ballots(town.ctx, tray, "\n".join(said))
    await entering.hand_over(town.ctx, tray, first, second.member_id)
    await confirming.confirm(town.ctx, trays, tray, second)


async def test_no_copy_ties_a_code_to_a_choice(tmp_path: Path) -> None:
    lived = await live(tmp_path / "codes.db", ROUNDS, seed=1)

    channels = judged(lived)

    assert sum(len(one.truth) for one in lived) == ROUNDS * (MASSES + 5)
    beyond_chance = {
        name: (round(hits.z, 1), hits.rate)
        for name, hits in channels.items()
        if abs(hits.z) > BOUND
    }
    assert beyond_chance == {}
    assert len(channels) >= 16
    assert {name for name in channels if name.endswith(" joined")} == set()


async def test_the_adversary_sees_the_lines_of_the_codes_that_were_used(tmp_path: Path) -> None:
    (lived,) = await live(tmp_path / "one.db", rounds=1, seed=2, level=10)

    seen = voters(lived.sighting)
    assert {one.member for one in seen} == set(lived.truth)
    assert sum(bool(one.envelope) for one in seen) == len(seen) - ON_PAPER
    assert attack(lived.sighting, FORM)


@pytest.mark.system
async def test_a_digest_of_the_code_on_the_sheet_gives_every_choice_away(tmp_path: Path) -> None:
    leak = CodeStays(FORM)
    with leak.planted():
        lived = await live(tmp_path / "leak.db", 6, seed=3, leak=leak)

    assert judged(lived)[leak.channel].z > leak.least
