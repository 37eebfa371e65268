"""What a vote on those who stand for an honour came to: hands shown, or the sealed urn."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.honouring import Vote
from models.queries.honour_ballots import Ballot, ballot
from models.queries.honours import NominationView
from models.rules.dues import due_on
from models.rules.honouring import tied
from models.tables import NominationState
from services.honour_matters import Matter
from services.ports import Context


@dataclass(frozen=True, slots=True)
class Votes:
    """`points` and `passed` by nomination, as far as they may be told: of an urn milli-points, of
    hands those for it and those in a run-off. `level`: those between whom the vote leaves the
    last seats open. `over`: nothing is to be voted on any more, or hands were shown for everybody
    who stands."""

    points: Mapping[int, tuple[int, ...]]
    level: frozenset[int]
    over: bool
    passed: Mapping[int, bool] = field(default_factory=dict)


def standing_of(found: Sequence[NominationView]) -> list[NominationView]:
    return [one for one in found if one.state is NominationState.STANDING]


async def votes(
    session: AsyncSession, ctx: Context, found: Matter, standing: Sequence[NominationView]
) -> Votes:
    if found.said.vote is Vote.URN:
        return await _sealed(session, ctx, found, standing)
    shown = {
        one.id: (one.votes_for, one.runoff or 0) for one in standing if one.votes_for is not None
    }
    over = found.said.vote is Vote.NONE or _all_shown(standing)
    return Votes(shown, tied(shown, found.said.seats) if over else frozenset(), over)


async def _sealed(
    session: AsyncSession, ctx: Context, found: Matter, standing: Sequence[NominationView]
) -> Votes:
    held = await urn(session, found)
    told = held.points if held and held.over else {}
    scores = ((one.id, told.get(one.stands)) for one in standing)
    points = {number: (score,) for number, score in scores if score is not None}
    over = held.over if held else _missed(ctx, found)
    minds = held.passed if held and held.over else {}
    passed = {one.id: minds[one.stands] for one in standing if one.stands in minds}
    return Votes(points, tied(points, found.said.seats), over, passed)


def _missed(ctx: Context, found: Matter) -> bool:
    """No urn was opened, as nobody stood, and none will be."""
    held = found.run.plan.evaluations
    last = (
        due_on(held[key].closes.rule, found.period, ctx.calendar)
        for key in found.evaluations
        if key in held
    )
    return all(day < ctx.today() for day in last)


def _all_shown(standing: Sequence[NominationView]) -> bool:
    """For everybody, and in a run-off for all who were level."""
    again = voted_again(standing)
    return not any(
        one.votes_for is None or (one.votes_for in again and one.runoff is None) for one in standing
    )


def voted_again(standing: Sequence[NominationView]) -> set[int | None]:
    """With how many hands those were level who are voted on once more."""
    return {one.votes_for for one in standing if one.runoff is not None}


async def urn(session: AsyncSession, found: Matter) -> Ballot | None:
    if found.said.vote is not Vote.URN:
        return None
    return await ballot(session, found.run.campaign.id, found.evaluations, found.period.key)
