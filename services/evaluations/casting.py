"""Casting: the roll is marked and the sealed sheet stored in one transaction, and nothing else.

One way in for all: chat, code and paper mark the same line of the roll and exclude each other.
"""

import secrets
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field

from sqlalchemy import ColumnElement, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from models.rules import marks, papers
from models.tables import Round, Sheet, Voter
from services import urn
from services.actors import Actor
from services.evaluations import remarks, witness
from services.evaluations.closing import finish, void
from services.evaluations.rounds import receiving, rules_of
from services.ports import Context
from services.refusals import AgainstTheRules, AlreadyVoted, NotOnTheRoll, RoundVoid, WrongAnswers

ENVELOPE_NAME = 16
UNSEEN = {"synchronize_session": False}
"""No line of the roll is held as an object while votes are cast."""


@dataclass(frozen=True, slots=True)
class Ballot:
    """`whose`: the one line of the roll that it is marked on. `answers`: one grade key per item,
    in the questionnaire's order. `place`: about whom, in a round about people.
    `as_it_is`: filled in on paper, where the rules for a valid sheet can only be applied when it is
    counted. `remark`: empty where none was written."""

    whose: ColumnElement[bool]
    answers: tuple[str, ...]
    place: int = 0
    remark: str = field(default="", repr=False)
    as_it_is: bool = False


Also = Callable[[AsyncSession], Awaitable[None]]
"""What else belongs into the transaction of the votes."""


async def cast(
    ctx: Context,
    actor: Actor,
    round_id: int,
    answers: tuple[str, ...],
    place: int = 0,
    remark: str = "",
) -> None:
    """One grade key per item, in the questionnaire's order; `place`: about whom, in a round
    about people.

    Raises AgainstTheRules, AlreadyVoted, NotOnTheRoll, RoundClosed, RoundVoid, WrongAnswers,
    TooLong, NotFound. What was cast can be neither found nor changed. No moment, order, draft or
    token is kept of it.
    """
    mine = Voter.member_id == actor.member_id
    await put_in(ctx, round_id, [Ballot(mine, answers, place, remark)])


async def put_in(
    ctx: Context, round_id: int, ballots: Sequence[Ballot], also: Also | None = None
) -> None:
    """All of them or none; refusals as of `cast`."""
    async with ctx.db.write() as session:
        round_ = await receiving(session, ctx, round_id)
        change = None
        if witness.matches(ctx.keys, round_):
            names = [await _vote(session, ctx, round_, ballot) for ballot in ballots]
            if also:
                await also(session)
            change = witness.expect(ctx.keys, round_, names)
        else:
            await void(session, ctx, round_)
    if change is None:
        await finish(ctx)
        raise RoundVoid
    witness.settle(ctx.keys, round_, change)


async def _vote(session: AsyncSession, ctx: Context, round_: Round, ballot: Ballot) -> bytes:
    """Mark the roll and drop a sealed sheet; the random name of its envelope."""
    rules = await rules_of(session, ctx, round_)
    questionnaire, answers = rules.questionnaire, ballot.answers
    if len(answers) != len(questionnaire.items) or not set(answers) <= set(questionnaire.scale):
        raise WrongAnswers
    if not ballot.as_it_is and not rules.counts(answers):
        raise AgainstTheRules
    voter_class = await _mark(session, round_.id, ballot)
    sheet = marks.encode(answers, tuple(questionnaire.scale))
    name = secrets.token_bytes(ENVELOPE_NAME)
    sealed = urn.seal(round_.public_key, voter_class, sheet, ballot.place)
    await session.execute(insert(Sheet).values(key=name, round_id=round_.id, sealed=sealed))
    remarks.put_in(session, round_, rules.evaluation, ballot.remark, ballot.place)
    return name


async def _mark(session: AsyncSession, round_id: int, ballot: Ballot) -> str:
    """Mark the roll and return the voter's class."""
    line, place = (Voter.round_id == round_id, ballot.whose), ballot.place
    marked: str | None = await session.scalar(
        update(Voter)
        .where(*line, _at(place) == papers.WAITING)
        .values(papers=_with(place, papers.CAST))
        .returning(Voter.voter_class),
        execution_options=UNSEEN,
    )
    if marked is None:
        found = await session.scalar(select(_at(place)).where(*line))
        raise AlreadyVoted if found in (papers.CAST, papers.SPENT) else NotOnTheRoll
    return marked


def spent(place: int) -> ColumnElement[str]:
    """A line's papers once its ballot about that place was no valid one."""
    return _with(place, papers.SPENT)


def _with(place: int, mark: str) -> ColumnElement[str]:
    return _before(place).concat(mark).concat(_after(place))


def _at(place: int) -> ColumnElement[str]:
    return func.substr(Voter.papers, place + 1, 1)


def _before(place: int) -> ColumnElement[str]:
    return func.substr(Voter.papers, 1, place)


def _after(place: int) -> ColumnElement[str]:
    return func.substr(Voter.papers, place + 2)
