"""What the lines of the ledger come to, for everybody at once."""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Integer, Select, Subquery, and_, case, func, select, union_all
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import InstrumentedAttribute

from models.tables import Ranking, ScoreEntry

Columns = tuple[InstrumentedAttribute[str], ...]


@dataclass(frozen=True, slots=True)
class Earlier:
    """The periods whose rankings came out before; of them nothing counts that was entered after
    the line `upto`, so that a ranking follows from the ledger as it was then."""

    periods: tuple[str, ...] = ()
    upto: int | None = None


NOTHING = Earlier()


async def earlier(session: AsyncSession, campaign_id: int, ranking: Ranking | None) -> Earlier:
    """Ahead of this ranking, or of the one that is about to come out."""
    before = () if ranking is None else (Ranking.id < ranking.id,)
    found = select(Ranking.period).where(Ranking.campaign_id == campaign_id, *before)
    upto = ranking.upto if ranking else None
    return Earlier(tuple(await session.scalars(found.order_by(Ranking.id))), upto)


async def newest_line(session: AsyncSession, campaign_id: int) -> int:
    of_it = ScoreEntry.campaign_id == campaign_id
    return await session.scalar(select(func.max(ScoreEntry.id)).where(of_it)) or 0


async def part_sums(
    session: AsyncSession, campaign_id: int, period: str, before: Earlier = NOTHING
) -> dict[str, dict[str, int]]:
    """subject → part → the sum of its lines, reversals included, in milli-points. Of one matter the
    highest counts, less what it counted for already `before`."""
    of_it = (ScoreEntry.campaign_id == campaign_id, ScoreEntry.period == period)
    rows = await session.execute(
        union_all(_summed(*of_it), _highest(_of(campaign_id, before), *of_it))
    )
    sums: dict[str, dict[str, int]] = {}
    for subject, part, value in rows:
        of = sums.setdefault(subject, {})
        of[part] = of.get(part, 0) + int(value)
    return sums


async def best_before(
    session: AsyncSession, campaign_id: int, subject: str, before: Earlier
) -> Mapping[int, int]:
    """By matter: the most that it counted for in the periods before, signed."""
    of_him = (*_of(campaign_id, before), ScoreEntry.subject == subject)
    best = _best((ScoreEntry.subject,), *of_him)
    rows = await session.execute(select(best.c.matter, best.c.best))
    return {int(matter): int(value) for matter, value in rows}


# A line and its reversal leave nothing measured, not a zero.
STANDING = func.sum(1 - 2 * (ScoreEntry.reverses.is_not(None)).cast(Integer))


def _summed(*of_it: ColumnElement[bool]) -> Select[str, str, int]:
    return (
        select(ScoreEntry.subject, ScoreEntry.part, func.sum(ScoreEntry.value))
        .where(*of_it, ScoreEntry.matter.is_(None))
        .group_by(ScoreEntry.subject, ScoreEntry.part)
        .having(STANDING > 0)
    )


def _of(campaign_id: int, before: Earlier) -> tuple[ColumnElement[bool], ...]:
    upto = () if before.upto is None else (ScoreEntry.id <= before.upto,)
    here = ScoreEntry.campaign_id == campaign_id
    return (here, ScoreEntry.period.in_(before.periods), *upto)


def _highest(
    before: tuple[ColumnElement[bool], ...], *of_it: ColumnElement[bool]
) -> Select[str, str, int]:
    """What each matter adds to what it came to before: nothing where it is no higher."""
    now, then = (
        _best((ScoreEntry.subject, ScoreEntry.part), *of_it),
        _best((ScoreEntry.subject,), *before),
    )
    known = func.coalesce(then.c.best, 0)
    more = case((func.abs(now.c.best) > func.abs(known), now.c.best - known), else_=0)
    same = and_(then.c.subject == now.c.subject, then.c.matter == now.c.matter)
    return (
        select(now.c.subject, now.c.part, func.sum(more))
        .outerjoin(then, same)
        .group_by(now.c.subject, now.c.part)
    )


def _best(by: Columns, *of_it: ColumnElement[bool]) -> Subquery:
    """Of each matter the one line that counts most, up or down; a reversed one is none."""
    of = (*by, ScoreEntry.matter)
    worth = (
        select(*of, (func.sum(ScoreEntry.value) // STANDING).label("value"))
        .where(*of_it, ScoreEntry.matter.is_not(None))
        .group_by(*of, func.abs(ScoreEntry.value))
        .having(STANDING > 0)
        .subquery()
    )
    least, most = func.min(worth.c.value), func.max(worth.c.value)
    named = [worth.c[one.key] for one in by]
    return (
        select(*named, worth.c.matter, case((-least > most, least), else_=most).label("best"))
        .group_by(*named, worth.c.matter)
        .subquery()
    )
