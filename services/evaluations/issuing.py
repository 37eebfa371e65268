"""Giving out codes: nameless places on the roll for those who have none, and codes for those on
the roll who never pressed Start. The codes exist in what is returned, to be printed, and nowhere
else."""

import secrets
from collections.abc import Sequence

from sqlalchemy import Select, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.judging import VoterClass
from models.queries import ballots
from models.queries.printing import Batch, Strip
from models.queries.tree import in_force
from models.rules import codes, papers
from models.tables import (
    LEADING,
    ActKind,
    Appointment,
    Member,
    Printing,
    Round,
    Subject,
    Voter,
    VotingCode,
)
from services.actors import Actor
from services.acts import record
from services.evaluations import digests
from services.evaluations.rounds import plan_of, receiving
from services.evaluations.voting import sheet
from services.keepers import require_keeper_of
from services.ports import Context
from services.refusals import BadNumber, NobodyLeft, NotExpected

AT_ONCE = 200
NAMELESS = (VoterClass.MASSES,)
"""Every other class is the roster's: a place more there would be a vote too many."""


async def issue(
    ctx: Context, actor: Actor | None, round_id: int, voter_class: str, count: int
) -> Batch:
    """So many nameless places on the roll of an open round, with a code each; whoever holds one
    votes. `actor` None: the operator.

    Raises NotYourOrganisation, NotExpected (a class whose members the roster names, or whom the
    plan does not ask), BadNumber, RoundClosed, RoundVoid, NotFound.
    """
    if not 1 <= count <= AT_ONCE:
        raise BadNumber(least=1, most=AT_ONCE)
    async with ctx.db.write() as session:
        round_ = await printable(session, ctx, actor, round_id)
        classes = (await plan_of(session, ctx, round_)).evaluation.voters
        if voter_class not in NAMELESS or voter_class not in classes:
            raise NotExpected
        empty = papers.WAITING * await _places(session, round_id)
        lines = [
            Voter(round_id=round_id, member_id=None, voter_class=voter_class, papers=empty)
            for _ in range(count)
        ]
        session.add_all(lines)
        await session.flush()
        return await _give(session, ctx, actor, round_, [(line, None) for line in lines])


async def issue_to_members(ctx: Context, actor: Actor | None, round_id: int) -> Batch:
    """Codes for those on the roll who have no account here and no code yet; each is bound to his
    own line. Own people for those who lead the organisation, leaders below for their superior:

    as with invitations.

    Raises NobodyLeft, NotYourOrganisation, RoundClosed, RoundVoid, NotFound.
    """
    async with ctx.db.write() as session:
        round_ = await printable(session, ctx, actor, round_id)
        rows = (await session.execute(_without_account(ctx, actor, round_id))).all()
        if not rows:
            raise NobodyLeft
        return await _give(session, ctx, actor, round_, rows)


async def printable(
    session: AsyncSession, ctx: Context, actor: Actor | None, round_id: int
) -> Round:
    round_ = await receiving(session, ctx, round_id)
    if actor:
        require_keeper_of(actor, round_.organisation_id)
    return round_


async def _places(session: AsyncSession, round_id: int) -> int:
    people = select(func.count()).select_from(Subject).where(Subject.round_id == round_id)
    return await session.scalar(people) or 1


def _without_account(ctx: Context, actor: Actor | None, round_id: int) -> Select[Voter, str]:
    """Whether they have voted makes no difference: nobody is to learn it from what is printed."""
    has_code = select(VotingCode.id).where(VotingCode.voter_id == Voter.id)
    found = (
        select(Voter, Member.name)
        .join(Member, Member.id == Voter.member_id)
        .where(Voter.round_id == round_id, Member.telegram_id.is_(None), ~has_code.exists())
        .order_by(Voter.id)
    )
    return found.where(Voter.member_id.in_(_kept(ctx, actor))) if actor else found


def _kept(ctx: Context, actor: Actor) -> Select[int]:
    leads_below = Appointment.organisation_id.in_(actor.below) & Appointment.role.in_(LEADING)
    return select(Appointment.member_id).where(
        or_(Appointment.organisation_id.in_(actor.led), leads_below),
        *in_force(Appointment, ctx.today()),
    )


async def _give(
    session: AsyncSession,
    ctx: Context,
    actor: Actor | None,
    round_: Round,
    lines: Sequence[tuple[Voter, str | None]],
) -> Batch:
    printing = await _printing(session, ctx, actor, round_, lines)
    digests.prepare(ctx.keys)
    strips = tuple(
        Strip(number, line.voter_class, _new_code(), name, asked(line.papers))
        for number, (line, name) in enumerate(lines, 1)
    )
    session.add_all(
        VotingCode(
            round_id=round_.id,
            voter_id=line.id,
            digest=digests.digest(ctx.keys, strip.code),
            printed_batch=printing,
            number=strip.number,
        )
        for (line, _), strip in zip(lines, strips, strict=True)
    )
    first = lines[0][0]
    paper = await sheet(session, ctx, round_, first, 0)
    return Batch(paper, printing, strips, await ballots.names(session, round_.id))


def _new_code() -> str:
    """With a letter in it, so that no number that somebody types is taken for one."""
    while (code := codes.written(secrets.randbits(codes.BITS))).isdigit():
        pass
    return code


def asked(line: str) -> tuple[int, ...]:
    """Whom somebody is asked about, whether he has voted on them or not."""
    return tuple(place for place, mark in enumerate(line) if mark != papers.OWN)


async def _printing(
    session: AsyncSession,
    ctx: Context,
    actor: Actor | None,
    round_: Round,
    lines: Sequence[tuple[Voter, str | None]],
) -> int:
    last = select(func.max(Printing.number)).where(Printing.round_id == round_.id)
    number = 1 + (await session.scalar(last) or 0)
    session.add(
        Printing(
            round_id=round_.id,
            number=number,
            member_id=actor.member_id if actor else None,
            named=any(name for _, name in lines),
            sheets=len(lines),
        )
    )
    told = {"printing": number, "sheets": len(lines)}
    record(session, ctx, actor, ActKind.PRINTED, round_, **told)
    return number
