"""A ranking with points (caps, the highest of one matter, reversals) from a
large ledger: against one SQL statement for the same rules, and how it grows with the lines."""

import asyncio
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random

from sqlalchemy import select, text
from sqlalchemy.ext.asyncio import AsyncSession

from benchmarks.ranking import ORGANISATIONS, PERIOD, PLAN, QUARTERS, County, Line, fragments
from benchmarks.table import Row, compare
from models.plan.reckoning import places
from models.queries.part_sums import part_sums
from models.rules.pointing import PREFIX
from models.tables import Organisation
from services.duties import Running

FEW, MANY = 10_000, 1_000_000
EXPONENT = 1.1
LEVELS = (2_000, 3_500, 5_000)
TIES = "  tie_break: [evaluation, verified]\n"
POINTS = """\
  cap: 105
  points:
    award:
      title: 受表彰
      kind: bonus
      standard: 以文件为准
      levels:
        county: {title: 县级, points: 2}
        city: {title: 市级, points: 3.5}
        province: {title: 省级, points: 5}
      cap: 30
    late: {title: 迟报, kind: deduction, standard: 迟报一次, each: 0.5, cap: 12}
    accident: {title: 事故, kind: veto, standard: 责任事故}
    false: {title: 作假, kind: zero, standard: 数字不实}
"""
SQL = """
WITH plain AS (
  SELECT subject, part, sum(value) AS value FROM score_entries
  WHERE campaign_id = :campaign AND period = :period AND matter IS NULL
  GROUP BY subject, part
  HAVING sum(CASE WHEN reverses IS NULL THEN 1 ELSE -1 END) > 0
), standing AS (
  SELECT subject, part, matter, abs(value) AS value FROM score_entries
  WHERE campaign_id = :campaign AND period = :period AND matter IS NOT NULL
  GROUP BY subject, part, matter, abs(value)
  HAVING sum(CASE WHEN reverses IS NULL THEN 1 ELSE -1 END) > 0
), highest AS (
  SELECT subject, part, max(value) AS value FROM standing GROUP BY subject, part, matter
), sums AS (
  SELECT subject, part, value FROM plain
  UNION ALL SELECT subject, part, sum(value) FROM highest GROUP BY subject, part
), parts AS (
  SELECT subject, {columns},
    max(CASE WHEN part = 'points.award' THEN value END) AS award,
    max(CASE WHEN part = 'points.late' THEN value END) AS late,
    max(part = 'points.accident') AS vetoed, max(part = 'points.false') AS cleared
  FROM sums GROUP BY subject
), weighed AS (
  SELECT subject, {weight} AS weight, {points} AS points,
    min(30000, coalesce(award, 0)) + max(-12000, coalesce(late, 0)) AS more,
    vetoed, cleared, coalesce(evaluation, 0) AS first_tie, coalesce(verified, 0) AS second_tie
  FROM parts
), totals AS (
  SELECT o.pseudonym AS subject, o.category, vetoed, first_tie, second_tie,
    CASE WHEN cleared THEN 0
    ELSE max(0, min(105000, (2 * points + weight) / (2 * weight) + more)) END AS score
  FROM organisations o JOIN weighed ON weighed.subject = o.pseudonym
  WHERE o.category IS NOT NULL
)
SELECT subject, CASE WHEN vetoed THEN 0 ELSE rank() OVER (
  PARTITION BY category, vetoed ORDER BY score DESC, first_tie DESC, second_tie DESC) END
FROM totals
"""


def rows() -> Iterator[Row]:
    with county(MANY) as large, county(FEW) as small:
        ours, theirs = asyncio.run(large.both())
        assert ours == theirs, "the two rankings differ"
        yield compare(
            f"ranking {ORGANISATIONS:,} organisations with points out of {MANY:,} lines, CPU",
            lambda: asyncio.run(large.timed(large.ours)),
            "one SQL statement for the same rules",
            lambda: asyncio.run(large.timed(large.theirs)),
            1.3,
        )
        yield compare(
            f"the same: {MANY:,} lines, exponent of the growth at most {EXPONENT}",
            lambda: asyncio.run(large.timed(large.ours)),
            f"{FEW:,} lines",
            lambda: asyncio.run(small.timed(small.ours)),
            (MANY / FEW) ** EXPONENT,
        )


@contextmanager
def county(lines: int) -> "Iterator[Pointed]":
    print(f"writing {lines:,} lines of a ledger with points ...", file=sys.stderr)
    with tempfile.TemporaryDirectory() as folder:
        yield asyncio.run(Pointed.made(Path(folder), lines))


class Pointed(County):
    """One line in four is of points; one in twenty reverses the one before it."""

    def plan(self, folder: Path) -> Path:
        changed = PLAN.read_text(encoding="utf-8").replace(TIES, TIES + POINTS, 1)
        (folder / PLAN.name).write_text(changed, encoding="utf-8")
        return folder / PLAN.name

    def line(self, run: Running, subjects: list[str], number: int, random: Random) -> Line:
        undoing = number % 20 == 19
        told = self._told(run, subjects, number - 1 if undoing else number)
        if undoing:
            told |= {"value": -told["value"], "reverses": number, "event": f"{told['event']}!"}
        return told

    def _told(self, run: Running, subjects: list[str], number: int) -> Line:
        """As the number says, so that what reverses it can be made of it again."""
        random = Random(number)  # noqa: S311 - no secrets
        told = super().line(run, subjects, number, random)
        told["period"] = QUARTERS[number // 20 % 4]
        told["subject"] = subjects[number // 80 % len(subjects)]
        told["part"] = random.choice(list(_parts(run)))
        if random.random() < 0.25:
            told |= _point(number // 80 % len(subjects), random)
        return told

    async def ours(self, session: AsyncSession, run: Running) -> dict[str, int]:
        """As services.ranking puts it together, once the ledger is settled."""
        assert run.plan.ranking is not None
        sums = await part_sums(session, run.campaign.id, PERIOD)
        rows = await session.execute(
            select(Organisation.pseudonym, Organisation.category)
            .where(Organisation.category.is_not(None))
            .order_by(Organisation.id)
        )
        categories = {subject: category or "" for subject, category in rows}
        placed = places(run.plan.ranking, sums, categories)
        return {one.subject: one.place or 0 for one in placed}

    async def theirs(self, session: AsyncSession, run: Running) -> dict[str, int]:
        assert run.plan.ranking is not None
        values = {"campaign": run.campaign.id, "period": PERIOD}
        statement = SQL.format(**fragments(run.plan.ranking))
        found = await session.execute(text(statement), values)
        return {str(subject): int(at) for subject, at in found}


def _parts(run: Running) -> list[str]:
    assert run.plan.ranking is not None
    return list(run.plan.ranking.parts)


def _point(subject: int, random: Random) -> Line:
    """A bonus by levels or a deduction; under a veto or cleared are a few only."""
    if subject % 50 < 2 and random.random() < 0.1:
        effect = ("accident", "false")[subject % 50]
        return {"part": PREFIX + effect, "value": 0}
    if random.random() < 0.3:
        return {"part": PREFIX + "late", "value": -500}
    matter = random.randrange(1, 30)
    return {"part": PREFIX + "award", "value": random.choice(LEVELS), "matter": matter}
