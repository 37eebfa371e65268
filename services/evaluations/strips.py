"""The strips of a tray: which codes can be voted with, and why the others cannot."""

from collections.abc import Iterable, Sequence
from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.queries.trays import MOST, Tray
from models.rules import codes, papers
from models.tables import Voter, VotingCode
from services.evaluations.digests import digest
from services.ports import Context
from services.refusals import BadNumber


class Why(StrEnum):
    """Why a strip is not taken."""

    UNKNOWN = "unknown"
    USED = "used"
    OTHER = "other"
    """Of another round or another class."""


async def lines(
    session: AsyncSession, ctx: Context, tray: Tray, found: Iterable[str]
) -> dict[str, Voter | Why]:
    """Each code's line of the roll, if something can still be cast on it."""
    by_digest = {digest(ctx.keys, code): code for code in found}
    rows = await session.execute(
        select(VotingCode.digest, Voter)
        .join(Voter, Voter.id == VotingCode.voter_id)
        .where(VotingCode.digest.in_(by_digest))
    )
    known = {by_digest[stored]: _judged(tray, line) for stored, line in rows}
    return {code: known.get(code, Why.UNKNOWN) for code in by_digest.values()}


def _judged(tray: Tray, line: Voter) -> Voter | Why:
    if (line.round_id, line.voter_class) != (tray.round_id, tray.voter_class):
        return Why.OTHER
    return line if papers.waiting(line.papers) else Why.USED


async def valid(session: AsyncSession, ctx: Context, tray: Tray) -> list[Voter]:
    """The lines of the tray's codes with which something can still be cast."""
    found = await lines(session, ctx, tray, tray.codes)
    return [line for line in found.values() if isinstance(line, Voter)]


async def recheck(ctx: Context, tray: Tray) -> int:
    """Puts aside the codes that were used or withdrawn since they were typed; how many."""
    async with ctx.db.read() as session:
        judged = await lines(session, ctx, tray, tray.codes)
    gone = {code: why for code, why in judged.items() if isinstance(why, Why)}
    for code, why in gone.items():
        del tray.codes[code]
        tray.refused[code] = why.value
    return len(gone)


async def add(ctx: Context, tray: Tray, text: str) -> Sequence[str]:
    """Takes the codes that somebody typed into the tray; what was none is returned. Raises
    BadNumber where they are too many for one tray."""
    found, unread = codes.read_all(text)
    if len({*tray.codes, *tray.refused, *found}) > MOST:
        raise BadNumber(least=1, most=MOST)
    async with ctx.db.read() as session:
        judged = await lines(session, ctx, tray, found)
    for code, line in judged.items():
        if isinstance(line, Why):
            tray.refused[code] = line.value
        else:
            tray.codes[code] = None
    return unread
