"""The second witness has compared: all ballots of a tray are cast together, or none."""

import secrets
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import update
from sqlalchemy.ext.asyncio import AsyncSession

from models.queries.printing import BatchLine, batches
from models.queries.trays import Entering, Stage, Tray
from models.rules import papers
from models.tables import PaperBatch, Voter
from services.actors import Actor
from services.evaluations.casting import Ballot, put_in, spent
from services.evaluations.entering import entering, held, send_back
from services.evaluations.strips import recheck, valid
from services.evaluations.trays import Trays
from services.outbox import tell_member
from services.ports import Context
from services.refusals import AlreadyVoted, TrayChanged, TrayGone


@dataclass(frozen=True, slots=True)
class Dealt:
    """Which line of the roll is marked for which paper: line, place, marks. It is drawn by lot:
    nobody knows whose ballot is whose, and afterwards all that were cast look alike."""

    cast: Sequence[tuple[int, int, str]]
    spent: Sequence[tuple[int, int]]


async def confirm(ctx: Context, trays: Trays, tray: Tray, actor: Actor) -> BatchLine:
    """Into the urn, in one transaction with the record of it.

    Raises TrayChanged where a code was used in the meantime (then the first witness has the tray
    again), TrayGone (it is not this person's to confirm), RoundClosed, RoundVoid.
    """
    mine = held(ctx, trays, actor, tray.key, second=True)
    if mine is not tray or tray.stage is not Stage.CHECK:
        raise TrayGone
    found = await entering(ctx, tray)
    async with ctx.db.read() as session:
        lines = await valid(session, ctx, tray)
    if not found.complete or len(lines) < len(tray.codes):
        await _back(ctx, tray)
    row = _record(ctx, tray, found)
    try:
        await _cast(ctx, tray, found, _dealt(tray, lines), row)
    except AlreadyVoted:
        await _back(ctx, tray)
    trays.drop(tray)
    async with ctx.db.read() as session:
        return next(one for one in await batches(session, tray.round_id) if one.id == row.id)


async def _back(ctx: Context, tray: Tray) -> None:
    count = await recheck(ctx, tray)
    await send_back(ctx, tray, "")
    raise TrayChanged(count=count)


def _dealt(tray: Tray, lines: Sequence[Voter]) -> Dealt:
    cast: list[tuple[int, int, str]] = []
    spoilt: list[tuple[int, int]] = []
    for place, ballots in tray.ballots.items():
        waiting = [line.id for line in lines if place in papers.waiting(line.papers)]
        secrets.SystemRandom().shuffle(waiting)
        for line, marks in zip(waiting, ballots, strict=True):
            if marks is None:
                spoilt.append((line, place))
            else:
                cast.append((line, place, marks))
    return Dealt(cast, spoilt)


async def _cast(ctx: Context, tray: Tray, found: Entering, dealt: Dealt, row: PaperBatch) -> None:
    async def also(session: AsyncSession) -> None:
        for line, place in dealt.spent:
            values = spent(place)
            await session.execute(update(Voter).where(Voter.id == line).values(papers=values))
        session.add(row)
        await tell_member(session, ctx, tray.first, "paper.entered", round=tray.round_id)

    ballots = [
        Ballot(Voter.id == line, found.paper.answers(marks), place)
        for line, place, marks in dealt.cast
    ]
    await put_in(ctx, tray.round_id, ballots, also)


def _record(ctx: Context, tray: Tray, found: Entering) -> PaperBatch:
    every = [marks for ballots in tray.ballots.values() for marks in ballots]
    return PaperBatch(
        round_id=tray.round_id,
        voter_class=tray.voter_class,
        strips=len(tray.codes),
        ballots=sum(marks is not None for marks in every),
        spoilt=sum(marks is None for marks in every),
        refused=dict(Counter(tray.refused.values())),
        first_id=tray.first,
        second_id=tray.second,
        entered_at=ctx.clock.now(),
    )
