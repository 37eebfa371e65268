"""Voting with a code from paper: for whoever holds it, without an account, a name or a session."""

from dataclasses import dataclass, replace

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.queries.ballots import Colleagues, Paper
from models.rules import codes as spelling
from models.tables import Voter, VotingCode
from services.evaluations.casting import Ballot, put_in
from services.evaluations.digests import digest
from services.evaluations.issuing import issue, issue_to_members
from services.evaluations.rounds import receiving
from services.evaluations.voting import asked_about, open_place, sheet
from services.ports import Context
from services.refusals import UnknownCode

__all__ = ["Ticket", "cast", "issue", "issue_to_members", "ticket"]


@dataclass(frozen=True, slots=True)
class Ticket:
    """What a code opens. `paper`: the one asked for, else the first that is still empty.
    `people`: all whom the round asks about; None where it is about an organisation."""

    paper: Paper
    people: Colleagues | None = None


async def ticket(ctx: Context, code: str, place: int | None = None) -> Ticket:
    """`code` as somebody typed it. In a round about people it stays good until the last of them
    is judged.

    Raises UnknownCode, AlreadyVoted, NotOnTheRoll (no such place), RoundClosed, RoundVoid.
    """
    async with ctx.db.read() as session:
        line = await _line(session, ctx, code)
        round_ = await receiving(session, ctx, line.round_id)
        paper = await sheet(session, ctx, round_, line, open_place(line.papers, place))
        people = await asked_about(session, ctx, round_, line)
    read, named = spelling.read(code), line.member_id is not None
    return Ticket(replace(paper, code=read, named=named), people and replace(people, code=read))


async def cast(
    ctx: Context, code: str, answers: tuple[str, ...], place: int = 0, remark: str = ""
) -> None:
    """One grade key per item, in the questionnaire's order; sealed as every other vote.

    Raises UnknownCode, AlreadyVoted, NotOnTheRoll, RoundClosed, RoundVoid, WrongAnswers, TooLong.
    """
    async with ctx.db.read() as session:
        line = await _line(session, ctx, code)
    await put_in(ctx, line.round_id, [Ballot(Voter.id == line.id, answers, place, remark)])


async def _line(session: AsyncSession, ctx: Context, code: str) -> Voter:
    found = await session.scalar(
        select(Voter)
        .join(VotingCode, VotingCode.voter_id == Voter.id)
        .where(VotingCode.digest == digest(ctx.keys, spelling.read(code) or ""))
    )
    if found is None:
        raise UnknownCode
    return found
