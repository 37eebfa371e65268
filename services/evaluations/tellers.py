"""Two tellers: appointed by those who lead the campaign, each with a passphrase of his own.

What comes of a passphrase are a salt and a public key; the passphrase itself is never kept.
"""

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.queries.roster import people_of
from models.queries.tree import in_force
from models.tables import ON_THE_ROSTER, ActKind, Campaign, Organisation, Teller
from services import halves
from services.actors import Actor
from services.acts import record
from services.campaigns import require_running
from services.duties import Running
from services.outbox import tell_member
from services.ports import Context
from services.refusals import NotExpected, NotFound, NotOnRoster, NotYourOrganisation, Refusal

SHORTEST = 12


class SameTeller(Refusal):
    """Two halves in one hand are no halves."""


class PassphraseShort(Refusal):
    """Args: `least`, in characters."""


class PassphraseDiffers(Refusal):
    """The second time it was another one; nothing has changed."""


@dataclass(frozen=True, slots=True)
class Imprint:
    """What is kept of a passphrase; tells nothing of it but to who guesses it."""

    salt: bytes
    public: bytes


async def candidates(ctx: Context, actor: Actor, campaign_id: int) -> tuple[tuple[int, str], ...]:
    """Ids and names of those who may be appointed: on the roster of the campaign's organisation
    and of those right below it. Raises NoCampaign, NotYourOrganisation, NotExpected."""
    async with ctx.db.read() as session:
        run = await _led(session, ctx, actor, campaign_id)
        return await _candidates(session, ctx, run)


async def appoint(ctx: Context, actor: Actor, campaign_id: int, first: int, second: int) -> None:
    """From the next opening on these two hold the keys; who stays keeps his passphrase.

    Raises SameTeller, NotOnRoster, and as `candidates`.
    """
    if first == second:
        raise SameTeller
    async with ctx.db.write() as session:
        run = await _led(session, ctx, actor, campaign_id)
        if not {first, second} <= {one for one, _ in await _candidates(session, ctx, run)}:
            raise NotOnRoster
        serving = await _serving(session, campaign_id)
        for teller in serving:
            if teller.member_id not in (first, second):
                await _end(session, ctx, teller)
        for member_id in (first, second):
            if member_id not in {one.member_id for one in serving}:
                await _begin(session, ctx, campaign_id, member_id)
        record(session, ctx, actor, ActKind.TELLERS, run.campaign, first=first, second=second)


async def seats(ctx: Context, actor: Actor) -> tuple[tuple[int, str], ...]:
    """The actor's appointments in force: their ids, and the campaigns' titles."""
    async with ctx.db.read() as session:
        rows = await session.execute(
            select(Teller.id, Campaign.title)
            .join(Campaign, Campaign.id == Teller.campaign_id)
            .where(Teller.member_id == actor.member_id, Teller.ended_at.is_(None))
            .order_by(Teller.id)
        )
        return tuple((one, title) for one, title in rows)


async def mine(ctx: Context, actor: Actor, teller_id: int) -> None:
    """NotFound unless this is the actor's own appointment, and in force."""
    async with ctx.db.read() as session:
        await _mine(session, actor, teller_id)


async def imprint(passphrase: str) -> Imprint:
    """Raises PassphraseShort."""
    if len(halves.tidy(passphrase)) < SHORTEST:
        raise PassphraseShort(least=SHORTEST)
    salt = halves.new_salt()
    return Imprint(salt, halves.public_of(await halves.derived(passphrase, salt)))


async def set_passphrase(
    ctx: Context, actor: Actor, teller_id: int, first: Imprint, again: str
) -> None:
    """`again`: the passphrase for the second time. Holds for rounds opened from now on.

    Raises PassphraseDiffers, NotFound.
    """
    if halves.public_of(await halves.derived(again, first.salt)) != first.public:
        raise PassphraseDiffers
    async with ctx.db.write() as session:
        teller = await _mine(session, actor, teller_id)
        if teller.public_key is not None:
            teller.ended_at = ctx.clock.now()
            teller = _new(ctx, teller.campaign_id, teller.member_id)
            session.add(teller)
        teller.salt, teller.public_key = first.salt, first.public
        run = await require_running(session, ctx, actor, teller.campaign_id)
        record(session, ctx, actor, ActKind.READY, run.campaign)


async def _led(session: AsyncSession, ctx: Context, actor: Actor, campaign_id: int) -> Running:
    run = await require_running(session, ctx, actor, campaign_id)
    if run.campaign.organisation_id not in actor.led:
        raise NotYourOrganisation
    if not run.plan.tellers:
        raise NotExpected
    return run


async def _candidates(
    session: AsyncSession, ctx: Context, run: Running
) -> tuple[tuple[int, str], ...]:
    home = run.campaign.organisation_id
    below = await session.scalars(
        select(Organisation.id)
        .where(Organisation.superior_id == home, *in_force(Organisation, ctx.today()))
        .order_by(Organisation.id)
    )
    people = await people_of(session, [home, *below], ctx.today())
    return tuple({one.member_id: one.name for one in people if one.role in ON_THE_ROSTER}.items())


async def _serving(session: AsyncSession, campaign_id: int) -> list[Teller]:
    rows = await session.scalars(
        select(Teller)
        .where(Teller.campaign_id == campaign_id, Teller.ended_at.is_(None))
        .order_by(Teller.id)
    )
    return list(rows)


async def _begin(session: AsyncSession, ctx: Context, campaign_id: int, member_id: int) -> None:
    teller = _new(ctx, campaign_id, member_id)
    session.add(teller)
    await session.flush()
    await tell_member(session, ctx, member_id, "teller.appointed", teller=teller.id)


async def _end(session: AsyncSession, ctx: Context, teller: Teller) -> None:
    teller.ended_at = ctx.clock.now()
    await tell_member(session, ctx, teller.member_id, "teller.ended", teller=teller.id)


def _new(ctx: Context, campaign_id: int, member_id: int) -> Teller:
    return Teller(
        campaign_id=campaign_id, member_id=member_id, appointed_at=ctx.clock.now(), tries=0
    )


async def _mine(session: AsyncSession, actor: Actor, teller_id: int) -> Teller:
    teller = await session.get(Teller, teller_id)
    if teller is None or teller.member_id != actor.member_id or teller.ended_at is not None:
        raise NotFound
    return teller
