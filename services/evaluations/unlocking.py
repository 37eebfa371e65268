"""Opening what two tellers hold: each gives his passphrase, and with the second half the key is
put together in memory, the round counted, and everything destroyed."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from sqlalchemy import Select, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.judging import About
from models.queries.tellers import same_occasion
from models.tables import ActKind, Campaign, Round, RoundState, RoundTeller, Teller
from services import halves
from services.actors import Actor
from services.acts import record
from services.evaluations import holding
from services.evaluations.closing import count, finish, void
from services.evaluations.telling import tell_above
from services.ports import Context
from services.refusals import AlreadyDone, NotFound, NotYourOrganisation, Refusal

TRIES = 5
HOUR = timedelta(hours=1)


class WrongPassphrase(Refusal):
    """Args: `left`, how many more tries there are within this hour."""


class TooManyTries(Refusal):
    """Args: `minutes` until the next one."""


class StillWaiting(Refusal):
    """Args: `day`, the last one on which the tellers may still open it."""


@dataclass(frozen=True, slots=True)
class Given:
    """For how many rounds a half was opened, and how many of them are counted with it."""

    rounds: int
    counted: int


@dataclass(frozen=True, slots=True)
class _Share:
    """A teller's private key, and which row it belongs to."""

    teller_id: int
    private: bytes = field(repr=False)


async def awaited(ctx: Context, actor: Actor, round_id: int) -> None:
    """Raises AlreadyDone where the round no longer waits for this person, NotFound where it never
    did."""
    async with ctx.db.read() as session:
        await _awaited(session, ctx, actor, round_id)


async def give(ctx: Context, actor: Actor, round_id: int, passphrase: str) -> Given:
    """Opens this person's half of every round that waits for the same passphrase as this one.

    Raises WrongPassphrase, TooManyTries, AlreadyDone, NotFound.
    """
    async with ctx.db.write() as session:
        teller = await _awaited(session, ctx, actor, round_id)
        left = _take_a_try(teller, ctx.clock.now())
        teller_id, salt, public = teller.id, teller.salt or b"", teller.public_key
    private = await halves.derived(passphrase, salt)
    if halves.public_of(private) != public:
        raise WrongPassphrase(left=left)
    given = await _give(ctx, actor, _Share(teller_id, private))
    await finish(ctx)
    return given


async def give_up(ctx: Context, actor: Actor, round_id: int) -> int:
    """Void every round of the same occasion that still waits; for those who lead the campaign, a
    fortnight after the end. Returns how many.

    Raises StillWaiting, AlreadyDone, NotYourOrganisation, NotFound.
    """
    async with ctx.db.write() as session:
        round_ = await session.get(Round, round_id)
        if round_ is None:
            raise NotFound
        campaign = await session.get_one(Campaign, round_.campaign_id)
        await _require_over(session, ctx, actor, campaign, round_)
        rounds = (await session.scalars(_unopened().where(same_occasion(round_)))).all()
        for one in rounds:
            one.voided_by = actor.member_id
            await void(session, ctx, one, above=False)
        await tell_above(session, ctx, rounds)
        record(session, ctx, actor, ActKind.VOIDED, campaign, rounds=len(rounds))
    await finish(ctx)
    return len(rounds)


async def _awaited(session: AsyncSession, ctx: Context, actor: Actor, round_id: int) -> Teller:
    """A half that was given and is no longer there can be given again."""
    row = (
        await session.execute(
            select(Teller, Round, RoundTeller.half)
            .join(RoundTeller, RoundTeller.teller_id == Teller.id)
            .join(Round, Round.id == RoundTeller.round_id)
            .where(Round.id == round_id, Teller.member_id == actor.member_id)
        )
    ).first()
    if row is None:
        raise NotFound
    teller, round_, half = row
    there = ctx.keys.get(holding.half_name(round_.key_name, half))
    if round_.state is not RoundState.WAITING or there is not None:
        raise AlreadyDone
    return teller


def _take_a_try(teller: Teller, now: datetime) -> int:
    """How many are left; counted before the passphrase is looked at, so that many at once are no
    way around."""
    if teller.tried_at is None or teller.tried_at + HOUR <= now:
        teller.tries, teller.tried_at = 0, now
    if teller.tries >= TRIES:
        wait = teller.tried_at + HOUR - now
        raise TooManyTries(minutes=-(-int(wait.total_seconds()) // 60))
    teller.tries += 1
    return TRIES - teller.tries


async def _give(ctx: Context, actor: Actor, mine: _Share) -> Given:
    """Rounds about organisations together, each of those about people by itself: as in closing."""
    async with ctx.db.write() as session:
        teller = await session.get_one(Teller, mine.teller_id)
        teller.tries = 0
        rounds = (await session.scalars(_waiting(mine))).all()
        people = [one.id for one in rounds if About(one.about).several]
        whole = [one for one in rounds if one.id not in people]
        campaign = await session.get_one(Campaign, teller.campaign_id)
        record(session, ctx, actor, ActKind.GIVEN, campaign, rounds=len(rounds))
        counted = await _turn_together(session, ctx, whole, mine)
    for round_id in people:
        counted += await _turn_alone(ctx, round_id, mine)
    return Given(len(rounds), counted)


async def _turn_together(
    session: AsyncSession, ctx: Context, rounds: Sequence[Round], mine: _Share
) -> int:
    above = len(rounds) == 1
    counted = [one for one in rounds if await _turn(session, ctx, one, mine, above=above)]
    if not above:
        await tell_above(session, ctx, counted)
    return len(counted)


async def _turn_alone(ctx: Context, round_id: int, mine: _Share) -> bool:
    async with ctx.db.write() as session:
        found = await session.scalars(_waiting(mine).where(Round.id == round_id))
        round_ = found.one_or_none()
        return round_ is not None and await _turn(session, ctx, round_, mine)


async def _turn(
    session: AsyncSession, ctx: Context, round_: Round, mine: _Share, *, above: bool = True
) -> bool:
    """Open this half; with the other one there, count the round. Whether it is over."""
    shares = await session.scalars(select(RoundTeller).where(RoundTeller.round_id == round_.id))
    share = next(one for one in shares if one.teller_id == mine.teller_id)
    share.given_at = ctx.clock.now()
    sealed = ctx.keys.get(round_.key_name) or b""
    half = halves.opened(sealed, share.half, mine.private)
    if half is None:
        # Of a key that was touched or is gone nothing can come any more.
        await void(session, ctx, round_, above=above)
        return True
    other = ctx.keys.get(holding.half_name(round_.key_name, 1 - share.half))
    if other is None:
        ctx.keys.put(holding.half_name(round_.key_name, share.half), half)
        return False
    await count(session, ctx, round_, private=halves.joined(half, other), above=above)
    return True


def _waiting(mine: _Share) -> Select[Round]:
    mine_too = RoundTeller.teller_id == mine.teller_id
    return _unopened().join(RoundTeller, RoundTeller.round_id == Round.id).where(mine_too)


def _unopened() -> Select[Round]:
    waiting = select(Round).where(Round.state == RoundState.WAITING)
    return waiting.order_by(Round.organisation_id, Round.id)


async def _require_over(
    session: AsyncSession, ctx: Context, actor: Actor, campaign: Campaign, round_: Round
) -> None:
    if campaign.organisation_id not in actor.led:
        raise NotYourOrganisation
    if round_.state is not RoundState.WAITING:
        raise AlreadyDone
    due = await session.scalar(
        select(RoundTeller.due_on).where(RoundTeller.round_id == round_.id).limit(1)
    )
    if due and ctx.today() <= due:
        raise StillWaiting(day=due.isoformat())
