"""Casting: the roll is marked and the sealed sheet stored in one transaction, and nothing else."""

import secrets

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from models.rules import marks
from models.tables import Round, Sheet, Voter
from services import urn
from services.actors import Actor
from services.evaluations import witness
from services.evaluations.closing import finish, void
from services.evaluations.rounds import plan_of, receiving
from services.ports import Context
from services.refusals import AlreadyVoted, NotOnTheRoll, RoundVoid, WrongAnswers

ENVELOPE_NAME = 16


async def cast(ctx: Context, actor: Actor, round_id: int, answers: tuple[str, ...]) -> None:
    """One grade key per item, in the questionnaire's order.

    Raises AlreadyVoted, NotOnTheRoll, RoundClosed, RoundVoid, WrongAnswers, NotFound. What was
    cast can be neither found nor changed. No moment, order, draft or token is kept of it.
    """
    async with ctx.db.write() as session:
        round_ = await receiving(session, ctx, round_id)
        inside = await witness.present(session, round_id)
        change = None
        if witness.matches(ctx.keys, round_, inside):
            name = await _vote(session, ctx, round_, actor, answers)
            change = witness.expect(ctx.keys, round_, inside, name)
        else:
            await void(session, ctx, round_)
    if change is None:
        await finish(ctx)
        raise RoundVoid
    witness.settle(ctx.keys, round_, change)


async def _vote(
    session: AsyncSession, ctx: Context, round_: Round, actor: Actor, answers: tuple[str, ...]
) -> bytes:
    """Mark the roll and drop a sealed sheet; the random name of its envelope."""
    questionnaire = (await plan_of(session, ctx, round_)).questionnaire
    if len(answers) != len(questionnaire.items) or not set(answers) <= set(questionnaire.scale):
        raise WrongAnswers
    voter_class = await _mark(session, round_.id, actor.member_id)
    sheet = marks.encode(answers, tuple(questionnaire.scale))
    name = secrets.token_bytes(ENVELOPE_NAME)
    sealed = urn.seal(round_.public_key, voter_class, sheet)
    session.add(Sheet(key=name, round_id=round_.id, sealed=sealed))
    await session.flush()
    return name


async def _mark(session: AsyncSession, round_id: int, member_id: int) -> str:
    """Mark the roll and return the voter's class."""
    line = (Voter.round_id == round_id, Voter.member_id == member_id)
    marked: str | None = await session.scalar(
        update(Voter)
        .where(*line, Voter.voted.is_(False))
        .values(voted=True)
        .returning(Voter.voter_class)
    )
    if marked is None:
        known = await session.scalar(select(Voter.id).where(*line))
        raise NotOnTheRoll if known is None else AlreadyVoted
    return marked
