"""Rounds whose key two people hold: sealed halves at the opening, waiting for both at the end."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import insert, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from models.queries.among import among
from models.queries.tellers import appointed, held
from models.tables import Campaign, Round, RoundState, RoundTeller, Teller
from services import halves
from services.outbox import tell_leaders, tell_member
from services.ports import Context, KeyStore

PATIENCE = timedelta(days=14)
"""So long a round waits for its tellers before it may be given up."""

SUFFIXES = (".half-0", ".half-1")


@dataclass(frozen=True, slots=True)
class Pair:
    """Two ready tellers: their ids and public keys."""

    tellers: tuple[int, int]
    publics: tuple[bytes, bytes]


async def ready_pair(session: AsyncSession, ctx: Context, campaign_id: int) -> Pair | None:
    """None where there are not two, or one of them is not ready."""
    found = await appointed(session, campaign_id, ctx.today())
    if len(found) != len(SUFFIXES) or not all(one.ready for one in found):
        return None
    first, second = [await session.get_one(Teller, one.id) for one in found]
    return Pair((first.id, second.id), (first.public_key or b"", second.public_key or b""))


async def share(session: AsyncSession, rounds: Sequence[int], pair: Pair) -> None:
    """Note who holds which half of each of these rounds' keys."""
    rows = [
        {"round_id": round_id, "half": half, "teller_id": teller}
        for round_id in rounds
        for half, teller in enumerate(pair.tellers)
    ]
    await session.execute(insert(RoundTeller), rows)


async def is_held(session: AsyncSession, round_id: int) -> bool:
    return await session.scalar(select(Round.id).where(Round.id == round_id, held())) is not None


async def wait(session: AsyncSession, ctx: Context, rounds: Sequence[Round]) -> None:
    """Nothing is received any more; both tellers of each occasion, and those who lead the campaign,
    are told once."""
    if not rounds:
        return
    occasions: dict[tuple[int, str, str], list[Round]] = {}
    for round_ in rounds:
        round_.state = RoundState.WAITING
        occasion = (round_.campaign_id, round_.evaluation, round_.period)
        occasions.setdefault(occasion, []).append(round_)
    for together in occasions.values():
        last = together[0].closes_at.astimezone(ctx.zone).date() + PATIENCE
        shares = among(RoundTeller.round_id, (one.id for one in together))
        await session.execute(update(RoundTeller).where(shares).values(due_on=last))
        await _ask(session, ctx, together[0])


async def _ask(session: AsyncSession, ctx: Context, round_: Round) -> None:
    tellers = await session.scalars(
        select(Teller)
        .join(RoundTeller, RoundTeller.teller_id == Teller.id)
        .where(RoundTeller.round_id == round_.id)
        .order_by(RoundTeller.half)
    )
    for teller in tellers.all():
        await tell_member(
            session, ctx, teller.member_id, "teller.asked", member=teller.member_id, round=round_.id
        )
    campaign = await session.get_one(Campaign, round_.campaign_id)
    await tell_leaders(session, ctx, campaign.organisation_id, "teller.waiting", round=round_.id)


def half_name(key_name: str, half: int) -> str:
    """Of an opened half, which alone says nothing."""
    return key_name + SUFFIXES[half]


def forget(keys: KeyStore, key_name: str) -> None:
    for half in range(len(SUFFIXES)):
        keys.destroy(half_name(key_name, half))


def key_for(private: bytes, pair: Pair | None) -> bytes:
    """What is written to the disk of a new private key: itself, or its sealed halves."""
    return halves.split(private, pair.publics) if pair else private
