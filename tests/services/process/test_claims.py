import asyncio
from datetime import UTC, datetime

from bot.database import Database
from models.tables import Claim
from scheduler.claims import claim

NOW = datetime(2026, 11, 25, 1, tzinfo=UTC)


async def claimed(db: Database, target: str = "member:7") -> bool:
    async with db.write() as session:
        return await claim(session, 1, "reminder", "2026-11", target, NOW)


async def test_of_two_processes_at_once_exactly_one_gets_each_claim(db: Database, url: str) -> None:
    other = Database(url)
    targets = [f"member:{number}" for number in range(20)]
    answers = await asyncio.gather(
        *(claimed(process, target) for target in targets for process in (db, other))
    )
    await other.close()
    assert sorted(answers) == [False] * 20 + [True] * 20
    assert [a != b for a, b in zip(answers[::2], answers[1::2], strict=True)] == [True] * 20


async def test_a_claim_that_was_rolled_back_can_be_made_again(db: Database) -> None:
    try:
        async with db.write() as session:
            assert await claim(session, 1, "reminder", "2026-11", "member:7", NOW)
            raise ConnectionError
    except ConnectionError:
        pass
    assert await claimed(db)
    async with db.read() as session:
        key = {"campaign_id": 1, "kind": "reminder", "period": "2026-11", "target": "member:7"}
        assert (await session.get_one(Claim, key)).claimed_at == NOW
