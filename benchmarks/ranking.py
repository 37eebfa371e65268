"""The ranking of a large county from its ledger, against one SQL statement for the same rules."""

import asyncio
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from random import Random
from typing import Any, Self

from sqlalchemy import insert, select, text
from sqlalchemy.ext.asyncio import AsyncSession

from benchmarks.table import Row, compare
from bot.clock import VirtualClock
from bot.config import Settings
from bot.context import build_context
from bot.database import Database
from bot.migrate import upgrade
from models.plan.judging import Ranking
from models.plan.loading import load
from models.plan.reckoning import score
from models.queries.part_sums import part_sums
from models.rules.ranking import Entry, place
from models.rules.roster import OrganisationRow, RosterSheet
from models.tables import Organisation, ScoreEntry
from services.campaign_loading import load_plan
from services.campaigns import running_campaigns
from services.duties import Running
from services.roster import import_roster

PLAN = Path(__file__).parents[1] / "plans" / "pairing.yaml"
Line = dict[str, Any]
ORGANISATIONS, LINES = 1_000, 1_200_000
AT_ONCE = 50_000
QUARTERS = tuple(f"2026-Q{number}" for number in range(1, 5))
PERIOD = QUARTERS[1]
FIRST = date(2026, 1, 1)
NOW = datetime.fromisoformat("2026-07-08T10:00+08:00")
SEED = 2016

SQL = """
WITH sums AS (
  SELECT subject, part, sum(value) AS value FROM score_entries
  WHERE campaign_id = :campaign AND period = :period
  GROUP BY subject, part
  HAVING sum(CASE WHEN reverses IS NULL THEN 1 ELSE -1 END) > 0
), parts AS (
  SELECT subject, {columns} FROM sums GROUP BY subject
), scored AS (
  SELECT o.pseudonym AS subject, o.category, {weight} AS weight, {points} AS points,
         coalesce(evaluation, 0) AS first_tie, coalesce(verified, 0) AS second_tie
  FROM organisations o JOIN parts ON parts.subject = o.pseudonym
  WHERE o.category IS NOT NULL
), totals AS (
  SELECT subject, category, (2 * points + weight) / (2 * weight) AS score, first_tie, second_tie
  FROM scored
)
SELECT subject, rank() OVER (
  PARTITION BY category ORDER BY score DESC, first_tie DESC, second_tie DESC) AS place
FROM totals
"""


def rows() -> Iterator[Row]:
    print(f"writing {LINES:,} lines of a ledger ...", file=sys.stderr)
    with tempfile.TemporaryDirectory() as folder:
        county = asyncio.run(County.made(Path(folder)))
        ours, theirs = asyncio.run(county.both())
        assert ours == theirs, "the two rankings differ"
        yield compare(
            f"ranking {ORGANISATIONS:,} organisations out of {LINES:,} lines, CPU",
            lambda: asyncio.run(county.timed(county.ours)),
            "one SQL statement for the same rules",
            lambda: asyncio.run(county.timed(county.theirs)),
            1.3,
        )


class County:
    """A database in `folder`, opened anew for each measurement."""

    def __init__(self, folder: Path) -> None:
        self._settings = Settings(_env_file=None, data_dir=folder)

    @classmethod
    async def made(cls, folder: Path, lines: int = LINES) -> Self:
        county = cls(folder)
        await upgrade(county._settings.database_url)
        db = Database(county._settings.database_url)
        ctx = build_context(county._settings, db, VirtualClock(NOW))
        await import_roster(ctx, _roster())
        await load_plan(ctx, load(county.plan(folder)), "root")
        (run,) = await running_campaigns(ctx)
        random = Random(SEED)  # noqa: S311 - scores, not secrets
        async with db.write() as session:
            subjects = (await session.scalars(_subjects())).all()
            keys = [one.pseudonym for one in subjects]
            for start in range(0, lines, AT_ONCE):
                numbers = range(start, min(start + AT_ONCE, lines))
                entries = [county.line(run, keys, number, random) for number in numbers]
                await session.execute(insert(ScoreEntry), entries)
        await db.close()
        return county

    def plan(self, folder: Path) -> Path:
        return PLAN

    def line(self, run: Running, subjects: list[str], number: int, random: Random) -> Line:
        return _line(run, subjects, number, random)

    async def both(self) -> tuple[dict[str, int], dict[str, int]]:
        db = Database(self._settings.database_url)
        async with db.read() as session:
            run = await self._run(db)
            found = await self.ours(session, run), await self.theirs(session, run)
        await db.close()
        return found

    async def timed(self, work: Any) -> float:
        """CPU milliseconds."""
        db = Database(self._settings.database_url)
        run = await self._run(db)
        async with db.read() as session:
            await session.execute(text("SELECT 1"))
            began = time.process_time()
            await work(session, run)
            used = (time.process_time() - began) * 1000
        await db.close()
        return used

    async def ours(self, session: AsyncSession, run: Running) -> dict[str, int]:
        """As services.ranking puts it together, once the ledger is settled."""
        rules = _rules(run)
        sums = await part_sums(session, run.campaign.id, PERIOD)
        subjects = (await session.scalars(_subjects())).all()
        entries = [
            Entry(one.pseudonym, one.category or "", total)
            for one in subjects
            if one.pseudonym in sums
            and (total := score(rules, sums[one.pseudonym]).total) is not None
        ]
        ties = {
            one.subject: [sums[one.subject].get(part, 0) for part in rules.tie_break]
            for one in entries
        }
        placed = place(entries, rules.minimum, ties)
        return {one.subject: one.place or 0 for one in placed}

    async def theirs(self, session: AsyncSession, run: Running) -> dict[str, int]:
        values = {"campaign": run.campaign.id, "period": PERIOD}
        found = await session.execute(text(SQL.format(**fragments(_rules(run)))), values)
        return {str(subject): int(at) for subject, at in found}

    async def _run(self, db: Database) -> Running:
        (run,) = await running_campaigns(build_context(self._settings, db, VirtualClock(NOW)))
        return run


def _rules(run: Running) -> Ranking:
    assert run.plan.ranking is not None
    return run.plan.ranking


def fragments(rules: Ranking) -> dict[str, str]:
    """A part without lines is left out, but for adopted ideas; each is capped, then weighted."""
    columns = ", ".join(
        f"max(CASE WHEN part = '{key}' THEN value END) AS {key}" for key in rules.parts
    )
    present = {key: "1" if key == "ideas" else f"({key} IS NOT NULL)" for key in rules.parts}
    weight = " + ".join(
        f"{part.weight} * CASE WHEN {present[key]} THEN 1 ELSE 0 END"
        for key, part in rules.parts.items()
    )
    points = " + ".join(
        f"{part.weight} * max(0, min({part.cap * 1000}, coalesce({key}, 0)))"
        for key, part in rules.parts.items()
    )
    return {"columns": columns, "weight": weight, "points": points}


def _subjects() -> Any:
    return select(Organisation).where(Organisation.category.is_not(None))


def _line(run: Running, subjects: list[str], number: int, random: Random) -> Line:
    parts = list(_rules(run).parts)
    return {
        "campaign_id": run.campaign.id,
        "plan_version_id": run.version_id,
        "period": QUARTERS[number % 4],
        "subject": subjects[number // 4 % len(subjects)],
        "part": parts[number // 4 // len(subjects) % len(parts)],
        "event": f"line:{number}",
        "value": random.randrange(0, 2_000),
        "source_id": number,
        "entered_at": NOW,
        "reverses": None,
        "matter": None,
    }


def _roster() -> RosterSheet:
    root = OrganisationRow(2, "root", "县委", None, None, FIRST)
    categories = ("community", "department", "trade")
    below = tuple(
        OrganisationRow(
            3 + number, f"o{number}", f"第{number}支部", categories[number % 3], "root", FIRST
        )
        for number in range(ORGANISATIONS)
    )
    return RosterSheet((root, *below), ())
