"""Remarks on ballots, sealed apart from the marks and from the class.

With every sheet of such a round goes one envelope, also where nothing was written: who wrote is
nobody's business either. At the close they are opened, shuffled and sorted; what may not be read is
not stored.
"""

import secrets
from collections import Counter
from collections.abc import Iterable, Sequence

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.judging import Evaluation
from models.queries.tree import in_force
from models.rules import tally
from models.rules.remarks import LONGEST, Signs, signs
from models.rules.words import written
from models.tables import Appointment, Member, Remark, RemarkEnvelope, Round
from services import urn
from services.evaluations.counting import Poll
from services.evaluations.rounds import Ruling
from services.ports import Context
from services.refusals import TooLong, WrongAnswers

ENVELOPE_NAME = 16


def fit(text: str) -> str:
    """As it is kept; empty where nothing was written. Raises TooLong."""
    kept = written(text)
    if len(kept) > LONGEST:
        raise TooLong(limit=LONGEST, length=len(kept))
    return kept


async def signs_in(ctx: Context, round_id: int, text: str, but: str | None = None) -> Signs:
    """By what the writer might be recognised: numbers, ways to reach somebody, names of people of
    the organisation; `but`: whom the remark is about."""
    async with ctx.db.read() as session:
        names = await session.scalars(
            select(Member.name)
            .join(Appointment, Appointment.member_id == Member.id)
            .join(Round, Round.organisation_id == Appointment.organisation_id)
            .where(Round.id == round_id, *in_force(Appointment, ctx.today()))
        )
        return signs(text, (name for name in names if name != but))


def put_in(
    session: AsyncSession, round_: Round, evaluation: Evaluation, text: str, place: int
) -> None:
    """Into the transaction of the vote. Raises TooLong, WrongAnswers where none is asked for."""
    kept = fit(text)
    if evaluation.remarks:
        name = secrets.token_bytes(ENVELOPE_NAME)
        sealed = urn.seal_remark(round_.public_key, place, kept)
        session.add(RemarkEnvelope(round_id=round_.id, key=name, sealed=sealed))
    elif kept:
        raise WrongAnswers


async def opened(
    session: AsyncSession, round_: Round, sheets: Iterable[urn.OpenSheet], private: bytes | None
) -> list[urn.OpenRemark] | None:
    """What was written, shuffled; None where the envelopes are not those of the sheets. `private`:
    the round's key."""
    found = await session.scalars(
        select(RemarkEnvelope.sealed).where(RemarkEnvelope.round_id == round_.id)
    )
    sealed = found.all()
    try:
        inside = urn.open_remarks(private or b"", sealed) if sealed else []
    except urn.Tampered:
        return None
    expected = Counter(sheet.place for sheet in sheets)
    return inside if Counter(one.place for one in inside) == expected else None


def store(
    session: AsyncSession,
    round_: Round,
    ruling: Ruling,
    polls: Iterable[Poll],
    inside: Sequence[urn.OpenRemark],
) -> None:
    """In the order of places and texts, which is nobody's order of voting."""
    told = {poll.place for poll in polls if _tellable(ruling.evaluation, poll)}
    kept = sorted((one.place, one.text) for one in inside if one.text and one.place in told)
    session.add_all(Remark(round_id=round_.id, place=place, text=text) for place, text in kept)


async def empty(session: AsyncSession, round_: Round) -> None:
    """No envelope of the round is left."""
    await session.execute(delete(RemarkEnvelope).where(RemarkEnvelope.round_id == round_.id))


def _tellable(evaluation: Evaluation, poll: Poll) -> bool:
    """Below the smallest group, or without a result, the writers would be among too few."""
    voted = len(poll.sheets)
    quorate = tally.quorum(voted, poll.invited, evaluation.quorum.as_integer_ratio())
    return quorate and voted >= evaluation.minimum_group
