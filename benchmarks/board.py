"""A page of the board with very many commitments, against a bare query for the same rows."""

import asyncio
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable, Iterator
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import insert, select, text

from benchmarks.ranking import PLAN
from benchmarks.table import Row, compare
from bot.clock import VirtualClock
from bot.config import Settings
from bot.context import build_context
from bot.database import Database
from bot.migrate import upgrade
from models.plan.loading import load
from models.queries.board import Narrowed
from models.rules.roster import OrganisationRow, PersonRow, RosterSheet
from models.tables import (
    Commitment,
    CommitmentState,
    Indicator,
    IndicatorState,
    Member,
    Project,
    Role,
)
from services import board
from services.actors import Actor
from services.campaign_loading import load_plan
from services.campaigns import running_campaigns
from services.ports import Context
from services.roster import import_roster

COMMITMENTS, BRANCHES = 50_000, 500
PAGES = 200
"""The first ones, which people turn to; further on both skip more and more."""
FIRST = date(2026, 1, 1)
NOW = datetime.fromisoformat("2026-07-08T10:00+08:00")

SQL = text("""
SELECT id, target FROM commitments WHERE campaign_id = :campaign AND state = 'published'
ORDER BY published_at DESC, id DESC LIMIT 8 OFFSET :offset
""")


def rows() -> Iterator[Row]:
    print(f"publishing {COMMITMENTS:,} commitments ...", file=sys.stderr)
    with tempfile.TemporaryDirectory() as folder:
        hall = asyncio.run(Hall.made(Path(folder), COMMITMENTS))
        ours, theirs = asyncio.run(hall.both(PAGES))
        assert ours == theirs, "the two boards differ"
        yield compare(
            f"{PAGES} pages of the board with {COMMITMENTS:,} commitments, CPU",
            lambda: asyncio.run(hall.timed(hall.ours)),
            "a bare indexed query for the same ids and titles",
            lambda: asyncio.run(hall.timed(hall.theirs)),
            1.5,
        )


Shown = list[tuple[int, str]]
Look = Callable[[Context, int, int], Awaitable[Shown]]


class Hall:
    """A database in `folder`, opened anew for each measurement."""

    def __init__(self, folder: Path) -> None:
        self._settings = Settings(_env_file=None, data_dir=folder)

    @classmethod
    async def made(cls, folder: Path, commitments: int) -> "Hall":
        hall = cls(folder)
        await upgrade(hall._settings.database_url)
        ctx, db = hall._opened()
        await import_roster(ctx, _roster())
        await load_plan(ctx, load(PLAN), "root")
        (run,) = await running_campaigns(ctx)
        async with db.write() as session:
            author = await session.scalar(select(Member.id)) or 0
            numbers = range(1, commitments + 1)
            common = {"campaign_id": run.campaign.id, "plan_version_id": run.version_id}
            promises = [_commitment(one) | common | {"submitted_by": author} for one in numbers]
            await session.execute(insert(Commitment), promises)
            await session.execute(insert(Project), [_project(one) for one in numbers])
            await session.execute(insert(Indicator), [_indicator(one) for one in numbers])
        await db.close()
        return hall

    async def both(self, pages: int) -> tuple[list[Shown], list[Shown]]:
        ctx, db = self._opened()
        (run,) = await running_campaigns(ctx)
        found = [
            [await look(ctx, run.campaign.id, page) for page in range(pages)]
            for look in (self.ours, self.theirs)
        ]
        await db.close()
        return found[0], found[1]

    async def timed(self, look: Look) -> float:
        """CPU milliseconds."""
        ctx, db = self._opened()
        (run,) = await running_campaigns(ctx)
        await look(ctx, run.campaign.id, 0)
        began = time.process_time()
        for page in range(PAGES):
            await look(ctx, run.campaign.id, page)
        used = (time.process_time() - began) * 1000
        await db.close()
        return used

    async def ours(self, ctx: Context, campaign: int, page: int) -> Shown:
        found = await board.browse(ctx, READER, Narrowed(), page)
        return [(one.id, one.target) for one in found.page.items]

    async def theirs(self, ctx: Context, campaign: int, page: int) -> Shown:
        values = {"campaign": campaign, "offset": page * board.SIZE}
        async with ctx.db.read() as session:
            return [(row.id, row.target) for row in await session.execute(SQL, values)]

    def _opened(self) -> tuple[Context, Database]:
        db = Database(self._settings.database_url)
        return build_context(self._settings, db, VirtualClock(NOW)), db


READER = Actor(1, "", "root", 1, "zh-Hans", ())


def _commitment(number: int) -> dict[str, Any]:
    """They were published in another order than they were written."""
    at = NOW - timedelta(minutes=number * 7_919 % COMMITMENTS)
    return {
        "expectation": "promise",
        "organisation_id": 2 + number % BRANCHES,
        "target": f"第{number}件实事",
        "state": CommitmentState.PUBLISHED,
        "form_token": f"promised-{number}",
        "submitted_at": at,
        "published_at": at,
    }


def _project(number: int) -> dict[str, Any]:
    return {"commitment_id": number, "position": 1, "title": "办实事"}


def _indicator(number: int) -> dict[str, Any]:
    states = (IndicatorState.OPEN, IndicatorState.OPEN, *IndicatorState)
    return {
        "project_id": number,
        "position": 1,
        "title": "件数",
        "baseline": 0,
        "target": 10,
        "unit": "件",
        "deadline": NOW.date() + timedelta(days=number % 200 - 20),
        "owner": "书记",
        "proof": "照片",
        "state": states[number % len(states)],
    }


def _roster() -> RosterSheet:
    root = OrganisationRow(2, "root", "镇党委", None, None, FIRST)
    branches = tuple(
        OrganisationRow(3 + number, f"b{number}", f"第{number}支部", "community", "root", FIRST)
        for number in range(BRANCHES)
    )
    author = PersonRow(2, "p0", "党员", "b0", Role.MEMBER, FIRST)
    return RosterSheet((root, *branches), (author,))
