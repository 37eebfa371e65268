"""One-time deep-link tokens: for people on the roster, for the masses, for chats."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from hashlib import sha256

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from models.queries.roster import Person, people_of
from models.tables import (
    LEADING,
    Invitation,
    InvitationKind,
    Member,
    Organisation,
    Role,
)
from services.actors import Actor, renewed
from services.authority import require_leader
from services.keepers import require_keeper, require_keeper_of
from services.ports import Context
from services.refusals import AlreadyBound, NotFound

LASTS = timedelta(days=14)
CHAT_LASTS = timedelta(hours=24)
SHEETS = 200
"""Invitations in one file: a hundred pages."""


@dataclass(frozen=True, slots=True)
class Invited:
    """The token is shown once: only its digest is stored."""

    member_id: int
    name: str
    organisation: str
    token: str
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class InvitedMany:
    """`left`: how many still wait for a link after this batch."""

    invited: tuple[Invited, ...]
    left: int


def digest(token: str) -> str:
    return sha256(token.encode()).hexdigest()


async def invite_member(ctx: Context, actor: Actor | None, member_id: int) -> Invited:
    """A new link; older unused ones of the same person are void. `actor` None: the operator.

    Raises NotFound, NotOnRoster, NotYourOrganisation, AlreadyBound.
    """
    async with ctx.db.write() as session:
        member = await session.get(Member, member_id)
        if member is None:
            raise NotFound
        offices = await require_keeper(session, ctx, actor, member_id)
        if member.telegram_id is not None:
            raise AlreadyBound(name=member.name)
        return await issue(session, ctx, actor, member, offices[0][1])


async def invite_all(
    ctx: Context, actor: Actor, organisation_id: int, *, batch: int | None = None
) -> InvitedMany:
    """Links for those of an organisation who have neither pressed Start nor hold a live link;
    from above only for those who lead it. Raises NotYourOrganisation."""
    require_keeper_of(actor, organisation_id)
    own = organisation_id in actor.led
    async with ctx.db.write() as session:
        everybody = await _waiting(session, ctx, [organisation_id])
        waiting = [person for person in everybody if own or person.role in LEADING]
        chosen = waiting[:batch]
        invited = [await _issue_to(session, ctx, actor, person) for person in chosen]
    return InvitedMany(tuple(invited), len(waiting) - len(chosen))


async def invite_kept(
    ctx: Context, actor: Actor, organisation_id: int | None = None, *, renew: bool = False
) -> InvitedMany:
    """At most `SHEETS` links to be printed: for everybody waiting whose account the actor keeps,
    or for those of one organisation; in the order of the organisations. `renew`: also for who
    holds a live link, which is void then. Raises NotYourOrganisation."""
    async with ctx.db.write() as session:
        actor = await renewed(session, actor, ctx.today()) or replace(actor, seats=())
        if organisation_id is not None:
            require_keeper_of(actor, organisation_id)
        everywhere = list(dict.fromkeys(actor.led + actor.below))
        homes = [organisation_id] if organisation_id else everywhere
        everybody = await _waiting(session, ctx, homes, renew=renew)
        waiting = [one for one in everybody if _kept(actor, one)]
        waiting.sort(key=lambda one: homes.index(one.organisation_id))
        invited = [await _issue_to(session, ctx, actor, one) for one in waiting[:SHEETS]]
    return InvitedMany(tuple(invited), max(0, len(waiting) - SHEETS))


def _kept(actor: Actor, one: Person) -> bool:
    return one.organisation_id in actor.led or one.role in LEADING


async def invite_tree(ctx: Context, tree: str, *, renew: bool = False) -> list[Invited]:
    """The operator's links for a whole tree. `renew`: also for those who hold a live one."""
    async with ctx.db.write() as session:
        found = await session.scalars(select(Organisation.id).where(Organisation.tree == tree))
        organisations = list(found)
        if not organisations:
            raise NotFound
        waiting = await _waiting(session, ctx, organisations, renew=renew)
        return [await _issue_to(session, ctx, None, person) for person in waiting]


async def chat_invitation(ctx: Context, actor: Actor, organisation_id: int) -> str:
    """A token that binds the next group, topic or channel in which it is said, within a day."""
    require_leader(actor, organisation_id)
    token = ctx.tokens.new()
    async with ctx.db.write() as session:
        invitation = _invitation(ctx, InvitationKind.CHAT, token, actor, CHAT_LASTS)
        invitation.organisation_id = organisation_id
        session.add(invitation)
    return token


async def issue(
    session: AsyncSession, ctx: Context, actor: Actor | None, member: Member, organisation: str
) -> Invited:
    """In the caller's transaction: a new link for the member, the older ones void."""
    await void(session, ctx, member.id)
    token = ctx.tokens.new()
    invitation = _invitation(ctx, InvitationKind.MEMBER, token, actor, LASTS)
    invitation.member_id = member.id
    session.add(invitation)
    return Invited(member.id, member.name, organisation, token, invitation.expires_at)


async def void(session: AsyncSession, ctx: Context, member_id: int) -> None:
    """Let every unused link of the member expire now."""
    now = ctx.clock.now()
    await session.execute(
        update(Invitation)
        .where(Invitation.member_id == member_id, Invitation.used_at.is_(None))
        .where(Invitation.expires_at > now)
        .values(expires_at=now)
    )


def _invitation(
    ctx: Context, kind: InvitationKind, token: str, actor: Actor | None, lasts: timedelta
) -> Invitation:
    return Invitation(
        kind=kind,
        digest=digest(token),
        created_by=actor.member_id if actor else None,
        expires_at=ctx.clock.now() + lasts,
    )


async def _waiting(
    session: AsyncSession, ctx: Context, organisations: Sequence[int], *, renew: bool = False
) -> list[Person]:
    """People of the roster, each once, who have not pressed Start (and hold no live link)."""
    now = ctx.clock.now()
    waiting: dict[int, Person] = {}
    for person in await people_of(session, organisations, ctx.today()):
        holds_link = person.invited_until is not None and person.invited_until > now
        if person.role is not Role.MASSES and not person.bound and (renew or not holds_link):
            waiting.setdefault(person.member_id, person)
    return list(waiting.values())


async def _issue_to(
    session: AsyncSession, ctx: Context, actor: Actor | None, person: Person
) -> Invited:
    member = await session.get_one(Member, person.member_id)
    return await issue(session, ctx, actor, member, person.organisation)
