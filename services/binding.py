"""A Telegram account and a person on the roster: bound by a one-time link, freed by a secretary."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from models.queries.roster import offices_held
from models.tables import (
    Chat,
    ChatKind,
    Invitation,
    InvitationKind,
    Member,
    OutboxMessage,
    Role,
)
from services.actors import Actor
from services.invitations import Invited, digest, issue, void
from services.keepers import require_keeper, tell_keepers
from services.ports import Context
from services.refusals import (
    AccountTaken,
    InvitationExpired,
    InvitationForChat,
    InvitationUnknown,
    InvitationUsed,
    NotFound,
    NotOnRoster,
)

TOLD_AGAIN_AFTER = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Bound:
    """`offices` are organisation names with the role held there; `again`: was bound before."""

    member_id: int
    name: str
    offices: tuple[tuple[str, Role], ...]
    language: str
    again: bool


@dataclass(frozen=True, slots=True)
class Rebound:
    """`freed` is the Telegram account that no longer counts, None where there was none; the
    outbox does not write to it any more."""

    invited: Invited
    freed: int | None
    language: str


async def bind_account(
    ctx: Context, token: str, telegram_id: int, language: str | None = None
) -> Bound:
    """Bind the account that opened a link. `language` None keeps the roster's.

    Opening one's own link twice changes nothing. Raises InvitationUnknown, InvitationForChat,
    InvitationExpired, InvitationUsed (the keepers are told), AccountTaken, NotOnRoster.
    """
    async with ctx.db.write() as session:
        invitation, member = await _invited(session, token)
        second = invitation.used_at is not None and member.telegram_id != telegram_id
        if second:
            await _tell_of_second(session, ctx, invitation.id, member.id)
        else:
            bound = await _bind(session, ctx, invitation, member, telegram_id, language)
    if second:
        raise InvitationUsed
    return bound


async def rebind(ctx: Context, actor: Actor | None, member_id: int) -> Rebound:
    """Free the account a person has lost or changed, and give him a new link.

    Raises NotFound, NotOnRoster, NotYourOrganisation.
    """
    async with ctx.db.write() as session:
        member = await session.get(Member, member_id)
        if member is None:
            raise NotFound
        offices = await require_keeper(session, ctx, actor, member_id)
        freed = member.telegram_id
        await _free(session, ctx, member)
        invited = await issue(session, ctx, actor, member, offices[0][1])
    return Rebound(invited, freed, member.language)


async def set_language(ctx: Context, actor: Actor, language: str) -> None:
    async with ctx.db.write() as session:
        member = await session.get_one(Member, actor.member_id)
        member.language = language
        await session.execute(
            update(Chat).where(Chat.id == actor.chat_id).values(language=language)
        )


async def set_reachable(ctx: Context, telegram_id: int, reachable: bool) -> None:
    """A person blocked the bot, or let it in again."""
    since = None if reachable else ctx.clock.now()
    async with ctx.db.write() as session:
        await session.execute(
            update(Chat)
            .where(Chat.telegram_id == telegram_id, Chat.kind == ChatKind.PRIVATE)
            .values(unreachable_at=since)
        )


async def _invited(session: AsyncSession, token: str) -> tuple[Invitation, Member]:
    invitation = await session.scalar(select(Invitation).where(Invitation.digest == digest(token)))
    if invitation is None:
        raise InvitationUnknown
    if invitation.kind is InvitationKind.CHAT:
        raise InvitationForChat
    return invitation, await session.get_one(Member, invitation.member_id)


async def _bind(
    session: AsyncSession,
    ctx: Context,
    invitation: Invitation,
    member: Member,
    telegram_id: int,
    language: str | None,
) -> Bound:
    offices = await offices_held(session, member.id, ctx.today())
    if not offices:
        raise NotOnRoster
    again = invitation.used_at is not None
    if not again:
        await _demand_usable(session, ctx, invitation, telegram_id)
        _use(ctx, invitation, telegram_id)
        member.telegram_id, member.bound_at = telegram_id, ctx.clock.now()
        member.language = language or member.language
        await void(session, ctx, member.id)
        session.add(_private_chat(ctx, member, telegram_id))
    return Bound(member.id, member.name, _named(offices), member.language, again)


async def _demand_usable(
    session: AsyncSession, ctx: Context, invitation: Invitation, telegram_id: int
) -> None:
    if invitation.expires_at <= ctx.clock.now():
        raise InvitationExpired
    if await session.scalar(select(Member.id).where(Member.telegram_id == telegram_id)):
        raise AccountTaken


def _use(ctx: Context, invitation: Invitation, telegram_id: int) -> None:
    invitation.used_at, invitation.used_by = ctx.clock.now(), telegram_id


def _private_chat(ctx: Context, member: Member, telegram_id: int) -> Chat:
    return Chat(
        kind=ChatKind.PRIVATE,
        telegram_id=telegram_id,
        member_id=member.id,
        language=member.language,
        bound_at=ctx.clock.now(),
    )


def _named(offices: Sequence[tuple[int, str, Role]]) -> tuple[tuple[str, Role], ...]:
    return tuple((name, role) for _, name, role in offices)


async def _free(session: AsyncSession, ctx: Context, member: Member) -> None:
    member.telegram_id = member.bound_at = None
    await session.execute(
        update(Chat)
        .where(Chat.member_id == member.id, Chat.unbound_at.is_(None))
        .values(unbound_at=ctx.clock.now())
    )


async def _tell_of_second(
    session: AsyncSession, ctx: Context, invitation_id: int, member_id: int
) -> None:
    """Once a day for each link: whoever keeps pressing shall not flood the secretary."""
    recent = await session.scalars(
        select(OutboxMessage.refs).where(
            OutboxMessage.kind == "binding.refused",
            OutboxMessage.created_at > ctx.clock.now() - TOLD_AGAIN_AFTER,
        )
    )
    if not any(refs.get("invitation") == invitation_id for refs in recent):
        refs = {"member": member_id, "invitation": invitation_id}
        await tell_keepers(session, ctx, member_id, "binding.refused", **refs)
