"""Two thousand people vote at once, each presses twice, and the process is killed in between."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import func, select, update

from bot import crash
from bot.keys import FileKeyStore
from bot.simulator import acts
from bot.simulator.callbacks import Press
from bot.simulator.markup import Formatted
from bot.simulator.people import Person
from models.rules.marks import ALPHABET
from models.rules.papers import CAST
from models.tables import Campaign, CampaignState, Chat, Count, Member, RoundResult, Sheet, Voter
from publishing.actions import action
from services import evaluations
from services.evaluations.opening import Occasion
from tests.faults.house import House, house
from tests.services.township import GRADES, Township, Village, found

pytestmark = pytest.mark.system

VOTERS = 2000
LABEL = "投出"
KILLS = ((crash.RECEIVED, 4), (crash.COMMIT_BEFORE, 400), (crash.COMMIT_AFTER, 500))
"""At which point, and at the how manieth time it comes there."""
PATIENCE = 300
"""Seconds for all of them, before the test gives up."""


async def test_each_is_counted_once_and_the_totals_are_exact(
    database_url: str, tmp_path: Path
) -> None:
    async with house(database_url, tmp_path) as home:
        town = await found(database_url, items=2, voters={"masses": 100})
        keys = FileKeyStore(tmp_path / "keys")
        town.ctx = replace(town.ctx, keys=keys, clock=home.ctx.clock)
        village = await town.village(0, masses=VOTERS)
        people = await bound(home, town, village)
        round_id = await opened(town, village)

        pressed = [await cast(home, one, round_id, n) for n, one in enumerate(people)]
        for one in pressed[::2]:
            await one.person.press_again(one.press)
        for point, nth in KILLS:
            await home.start(point, nth, in_update=point != crash.RECEIVED)
            assert not await home.quiet(PATIENCE)
        await home.start()
        assert await home.quiet(PATIENCE)

        assert await voted(town, round_id) == (VOTERS, VOTERS)
        await home.kill()
        await evaluations.close_round(town.ctx, round_id)
        assert await counted(town, round_id) == Counter(grade_of(n) for n in range(VOTERS))
        assert keys.names() == ()
        await town.database.close()


class Pressed:
    def __init__(self, person: Person, press: Press) -> None:
        self.person, self.press = person, press


def grade_of(number: int) -> str:
    return GRADES[number % 7 % len(GRADES)]


async def bound(home: House, town: Township, village: Village) -> Sequence[Person]:
    """Everybody with an account of his own; nothing falls due meanwhile."""
    people = [home.world.person(voter.name) for voter in village.masses]
    rows = [(voter.member_id, one.id) for voter, one in zip(village.masses, people, strict=True)]
    async with town.ctx.db.write() as session:
        await session.execute(update(Campaign).values(state=CampaignState.PAUSED))
        await session.execute(
            update(Member), [{"id": member, "telegram_id": account} for member, account in rows]
        )
        chats = dict((await session.execute(select(Chat.member_id, Chat.id))).all())
        await session.execute(
            update(Chat),
            [{"id": chats[member], "telegram_id": account} for member, account in rows],
        )
    return people


async def opened(town: Township, village: Village) -> int:
    occasion = Occasion(town.run, "masses", "2026-H2", datetime.now(UTC) + timedelta(hours=1))
    async with town.ctx.db.write() as session:
        return await evaluations.open_round(session, town.ctx, occasion, village.id)


async def cast(home: House, person: Person, round_id: int, number: int) -> Pressed:
    """As if he had answered every question: the button of the preview."""
    marks = ALPHABET[GRADES.index(grade_of(number))] * 2
    keyboard = [[{"text": LABEL, "callback_data": action("evaluation.cast", round_id, marks)}]]
    world, now = home.world, home.world.clock.now()
    person.user.started = True
    preview = person.chat.add(now, world.bot, body=Formatted("", ()), keyboard=keyboard)
    return Pressed(person, await acts.press(world, person.user, preview, LABEL))


async def voted(town: Township, round_id: int) -> tuple[int, int]:
    """How many sheets there are, and how many lines of the roll are marked."""
    async with town.ctx.db.read() as session:
        sheets = select(func.count()).select_from(Sheet).where(Sheet.round_id == round_id)
        marked = select(func.count()).select_from(Voter).where(Voter.papers == CAST)
        return await session.scalar(sheets) or 0, await session.scalar(marked) or 0


async def counted(town: Township, round_id: int) -> Counter[str]:
    """How many gave each grade; the same to both items."""
    async with town.ctx.db.read() as session:
        assert (await session.scalars(select(RoundResult.voted))).all() == [VOTERS]
        rows = await session.execute(
            select(Count.item, Count.grade, Count.ballots).where(Count.round_id == round_id)
        )
    items: dict[str, Counter[str]] = {}
    for item, grade, ballots in rows:
        items.setdefault(item, Counter())[grade] = ballots
    first, second = items.values()
    assert first == second
    return +first
