"""Who may print sheets for which rounds, what was printed, and sheets that are taken back."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from models.queries import printing
from models.queries.printing import BatchLine, PrintableRound, PrintingLine
from models.rules import papers
from models.tables import Printing, Round, RoundState, Voter, VotingCode
from services.actors import Actor
from services.evaluations.issuing import printable
from services.keepers import require_keeper_of
from services.ports import Context
from services.refusals import NotFound, UnknownSheet

Sheet = tuple[int, int | None]
"""As it is printed on the sheet: the printing and the number in it; None: all of the printing."""


@dataclass(frozen=True, slots=True)
class Protocol:
    """What became of a round's paper. No choice is in it, and of an open round no turnout."""

    round_id: int
    open: bool
    printings: tuple[PrintingLine, ...]
    batches: tuple[BatchLine, ...]


async def open_rounds(ctx: Context, actor: Actor | None) -> tuple[PrintableRound, ...]:
    """Those for which this person may print: of the organisations he leads and of those right
    below. `actor` None: the operator's, all."""
    async with ctx.db.read() as session:
        still = Round.closes_at > ctx.clock.now()
        if actor is None:
            return await printing.open_rounds(session, still)
        mine = Round.organisation_id.in_((*actor.led, *actor.below))
        return await printing.open_rounds(session, still, mine)


async def open_round(ctx: Context, actor: Actor | None, round_id: int) -> PrintableRound:
    """NotFound where it is none of `open_rounds`."""
    for one in await open_rounds(ctx, actor):
        if one.round_id == round_id:
            return one
    raise NotFound


async def protocol(ctx: Context, actor: Actor, round_id: int) -> Protocol:
    """For those who may print; NotFound, NotYourOrganisation."""
    async with ctx.db.read() as session:
        round_ = await session.get(Round, round_id)
        if round_ is None:
            raise NotFound
        require_keeper_of(actor, round_.organisation_id)
        return Protocol(
            round_id,
            round_.state is RoundState.OPEN and round_.closes_at > ctx.clock.now(),
            await printing.printings(session, round_),
            await printing.batches(session, round_id),
        )


async def withdraw(
    ctx: Context, actor: Actor | None, round_id: int, sheets: Sequence[Sheet]
) -> None:
    """Sheets that were lost, spoiled or left over: their codes are void, and a nameless place that
    nobody has voted on leaves the roll. A vote that was cast stays. Whether one was is not told.

    Raises UnknownSheet, NotYourOrganisation, RoundClosed, RoundVoid, NotFound.
    """
    async with ctx.db.write() as session:
        await printable(session, ctx, actor, round_id)
        printed = await session.execute(
            select(Printing.number, Printing.sheets).where(Printing.round_id == round_id)
        )
        most = dict(printed.all())
        for batch, number in dict.fromkeys(sheets):
            if not 1 <= (number or 1) <= most.get(batch, 0):
                raise UnknownSheet(printing=batch, number=number or 0)
            for one in range(1, most[batch] + 1) if number is None else (number,):
                await _withdraw(session, round_id, batch, one)


async def _withdraw(session: AsyncSession, round_id: int, batch: int, number: int) -> None:
    this = (
        VotingCode.round_id == round_id,
        VotingCode.printed_batch == batch,
        VotingCode.number == number,
    )
    line = await session.scalar(
        select(Voter).join(VotingCode, VotingCode.voter_id == Voter.id).where(*this)
    )
    if line is None:
        return
    unused = not set(line.papers) & {papers.CAST, papers.SPENT}
    if line.member_id is None and not unused:
        await _asked_no_more(session, line)
        return
    await session.execute(delete(VotingCode).where(*this))
    if line.member_id is None:
        await session.execute(delete(Voter).where(Voter.id == line.id))
    await _count(session, round_id, batch)


async def _asked_no_more(session: AsyncSession, line: Voter) -> None:
    """What is left of a nameless line that has voted about some people."""
    rest = func.replace(Voter.papers, papers.WAITING, papers.OWN)
    await session.execute(update(Voter).where(Voter.id == line.id).values(papers=rest))


async def _count(session: AsyncSession, round_id: int, batch: int) -> None:
    await session.execute(
        update(Printing)
        .where(Printing.round_id == round_id, Printing.number == batch)
        .values(withdrawn=Printing.withdrawn + 1)
    )
