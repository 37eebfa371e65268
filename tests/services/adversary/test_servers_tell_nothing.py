"""The same adversary where the database is a server: PostgreSQL keeps the transaction in which each
row was made and changed, its place, and a write-ahead log of its own."""

import random
import secrets
from dataclasses import replace

import pytest
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.shelf import Shelf
from models.tables import Round
from services.ports import Context
from tests.services.adversary import test_remarks_cannot_be_linked as remarks
from tests.services.adversary.attacker import voters
from tests.services.adversary.guessing_remarks import judged as remarks_judged
from tests.services.adversary.leaks import Leak
from tests.services.adversary.servers import spy_on
from tests.services.adversary.test_nobody_can_be_linked import (
    BOUND,
    FORM,
    ITEMS,
    VILLAGES,
    Lived,
    judged,
    listening,
    live_round,
)
from tests.services.township import found

pytestmark = pytest.mark.system

ROUNDS, FEW = 10, 4


class RowVersions(Leak):
    """The sheets stay where they fell and are only opened: their places keep the order."""

    table = (
        "CREATE TABLE opened (round_id INTEGER, key BYTEA PRIMARY KEY, sealed BYTEA, answers TEXT)"
    )

    async def cast(
        self,
        session: AsyncSession,
        ctx: Context,
        round_: Round,
        whose: int,
        answers: tuple[str, ...],
    ) -> None:
        row = {
            "round": round_.id,
            "key": secrets.token_bytes(16),
            "sealed": self.seal(round_, answers),
        }
        await session.execute(text("INSERT INTO opened VALUES (:round, :key, :sealed, NULL)"), row)

    async def closed(self, session: AsyncSession, ctx: Context, round_: Round) -> None:
        which = {"round": round_.id}
        rows = await session.execute(
            text("SELECT key, sealed FROM opened WHERE round_id = :round"), which
        )
        for key, sealed in rows.all():
            marks = self.unseal(ctx, round_, sealed)
            answers = " ".join(self.form.grades[int(mark)] for mark in marks)
            await session.execute(
                text("UPDATE opened SET answers = :answers, sealed = NULL WHERE key = :key"),
                {"answers": answers, "key": key},
            )


async def live(url: str, rounds: int, seed: int, leak: Leak | None = None) -> list[Lived]:
    chance = random.Random(seed)
    with listening(20) as log:
        town = await found(url, items=ITEMS)
        town.ctx = replace(town.ctx, plans=Shelf())
        if leak:
            async with town.ctx.db.write() as session:
                await leak.prepare(session)
        office = await town.office(4)
        villages = [await town.village(*size) for size in VILLAGES]
        spy = spy_on(url, log)
        try:
            return [
                await live_round(town, spy, chance.choice(villages), office, f"r{number}", chance)
                for number in range(rounds)
            ]
        finally:
            spy.close()
            if leak:
                async with town.ctx.db.write() as session:
                    await session.execute(text("DROP TABLE opened"))
            await town.database.close()


async def test_no_copy_of_it_tells_more_than_the_table(database_url: str) -> None:
    lived = await live(database_url, ROUNDS, seed=1)

    channels = judged(lived)

    for one in lived:
        assert [voter.member for voter in voters(one.sighting)] == list(one.truth)
        assert all(voter.envelope for voter in voters(one.sighting))
    assert {name: hits.z for name, hits in channels.items() if abs(hits.z) > BOUND} == {}
    assert len(channels) >= 16
    assert {name for name in channels if name.endswith(" joined")} == set()


async def test_no_copy_of_it_tells_who_wrote_what(database_url: str) -> None:
    lived = await remarks.live(database_url, FEW)

    channels = remarks_judged(lived, remarks.KNOWN)

    assert {name: hits.z for name, hits in channels.items() if abs(hits.z) > BOUND} == {}
    assert len(channels) == 50
    assert all(sighting.tables["remark_envelopes"] == [] for sighting, _ in lived)


async def test_places_that_are_kept_are_found(database_url: str) -> None:
    leak = RowVersions(FORM)
    with leak.planted():
        lived = await live(database_url, leak.rounds, seed=2, leak=leak)

    place = "rowid" if "sqlite" in database_url else "ctid"
    assert judged(lived)[f"opened by {place}"].z > leak.least
