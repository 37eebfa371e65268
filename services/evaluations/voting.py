"""What a person is shown: his own rounds, the paper, results. Nobody learns who has not voted."""

from sqlalchemy import select

from models.queries import ballots, evaluations
from models.queries.ballots import OpenRound, Paper
from models.queries.evaluations import ResultLine, RoundView
from models.tables import Organisation, Round, Voter
from services.actors import Actor
from services.evaluations.rounds import plan_of, receiving
from services.ports import Context
from services.refusals import AlreadyVoted, NotFound, NotOnTheRoll

RESULTS = 8


async def to_vote(ctx: Context, actor: Actor) -> tuple[OpenRound, ...]:
    """The open rounds in which this person has not voted; for his own eyes only."""
    async with ctx.db.read() as session:
        still = Round.closes_at > ctx.clock.now()
        return await ballots.open_for(session, actor.member_id, still)


async def paper(ctx: Context, actor: Actor, round_id: int) -> Paper:
    """The empty sheet. Raises AlreadyVoted, NotOnTheRoll, RoundClosed, RoundVoid, NotFound."""
    async with ctx.db.read() as session:
        round_ = await receiving(session, ctx, round_id)
        line = await session.scalar(
            select(Voter).where(Voter.round_id == round_id, Voter.member_id == actor.member_id)
        )
        if line is None:
            raise NotOnTheRoll
        if line.voted:
            raise AlreadyVoted
        subject = await session.get_one(Organisation, round_.organisation_id)
        ruling = await plan_of(session, ctx, round_)
        return ballots.paper(ruling.run.plan, round_, subject.name, line.voter_class)


async def outcomes(ctx: Context, actor: Actor) -> tuple[ResultLine, ...]:
    """The latest rounds that are over, about the organisations this person belongs to or leads,
    and those right below the latter."""
    async with ctx.db.read() as session:
        return await evaluations.over_of(session, _concerning(actor), RESULTS)


async def outcome(ctx: Context, actor: Actor, round_id: int) -> RoundView:
    """What came of one round, for those to whom `outcomes` lists it; else NotFound. Whom else the
    plan tells of it reads it in his group."""
    async with ctx.db.read() as session:
        view = await evaluations.result(session, round_id)
    if view is None or view.organisation_id not in _concerning(actor):
        raise NotFound
    return view


def _concerning(actor: Actor) -> set[int]:
    return {seat.organisation_id for seat in actor.seats} | set(actor.below)
