"""The reminder tick over many people, and whether it grows with the periods that have passed."""

import asyncio
import tempfile
import time
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

from sqlalchemy import delete, insert

from benchmarks.table import Row, compare
from bot.clock import VirtualClock
from bot.config import Settings
from bot.context import build_context
from bot.database import Database
from bot.migrate import upgrade
from models.plan.loading import load
from models.rules.roster import OrganisationRow, PersonRow, RosterSheet
from models.tables import Chat, ChatKind, Claim, OutboxMessage, Role
from scheduler.tick import tick
from services.campaign_loading import load_plan
from services.campaigns import running_campaigns
from services.ports import Context
from services.reminders import remind
from services.roster import import_roster

PEOPLE, A_BRANCH = 100_000, 50
PLAN = Path(__file__).parents[1] / "plans" / "pairing.yaml"
FIRST = date(2026, 1, 1)


def rows() -> Iterator[Row]:
    with tempfile.TemporaryDirectory() as young, tempfile.TemporaryDirectory() as old:
        asyncio.run(lived(Path(young), 1))
        asyncio.run(lived(Path(old), 11))
        yield compare(
            f"digests of {PEOPLE:,} people in the eleventh month, CPU",
            lambda: asyncio.run(digests(Path(old), 11)),
            "in the first month",
            lambda: asyncio.run(digests(Path(young), 1)),
            1.2,
            rounds=3,
        )


async def lived(folder: Path, months: int) -> None:
    """A township in which nobody hands anything in, month after month."""
    clock = VirtualClock(at(1, 1, 0))
    told = settings(folder)
    await upgrade(told.database_url)
    db = Database(told.database_url)
    ctx = build_context(told, db, clock)
    await settled(ctx, PEOPLE)
    await load_plan(ctx, load(PLAN), "root")
    for month in range(1, months + 1):
        clock.set(at(month, 1, 1))
        await tick(ctx)
    await db.close()


async def settled(ctx: Context, people: int) -> None:
    """Imported from their roster, and all have pressed Start."""
    await import_roster(ctx, _roster(people))
    async with ctx.db.write() as session:
        await session.execute(insert(Chat), [_chat(one) for one in range(1, people + 1)])


async def digests(folder: Path, month: int) -> float:
    """CPU milliseconds to queue everybody's digest on the 25th."""
    told = settings(folder)
    db = Database(told.database_url)
    ctx = build_context(told, db, VirtualClock(at(month, 25, 9)))
    try:
        return await _timed(ctx)
    finally:
        await db.close()


async def _timed(ctx: Context) -> float:
    run = (await running_campaigns(ctx))[0]
    async with ctx.db.write() as session:
        await session.execute(delete(Claim).where(Claim.kind == "digest"))
        await session.execute(delete(OutboxMessage))
        began = time.process_time()
        assert await remind(session, ctx, run, leaders=False) == PEOPLE
        return (time.process_time() - began) * 1000


def settings(folder: Path) -> Settings:
    url = f"sqlite:///{folder}/zhengxian.db"
    return Settings(_env_file=None, data_dir=folder, database_url=url)


def at(month: int, day: int, hour: int) -> datetime:
    return datetime.fromisoformat(f"2026-{month:02}-{day:02}T{hour:02}:00+08:00")


def _roster(people: int) -> RosterSheet:
    """Fifty in each branch."""
    count = people // A_BRANCH
    root = OrganisationRow(2, "root", "镇党委", None, None, FIRST)
    branches = tuple(
        OrganisationRow(3 + number, f"b{number}", f"第{number}支部", "community", "root", FIRST)
        for number in range(count)
    )
    members = tuple(
        PersonRow(2 + one, f"p{one}", f"党员{one}", f"b{one % count}", Role.MEMBER, FIRST)
        for one in range(people)
    )
    return RosterSheet((root, *branches), members)


def _chat(member: int) -> dict[str, object]:
    return {
        "kind": ChatKind.PRIVATE,
        "telegram_id": 10_000_000 + member,
        "member_id": member,
        "language": "zh-Hans",
        "bound_at": at(1, 1, 0),
    }
