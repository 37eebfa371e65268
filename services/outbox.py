"""Adding messages to the outbox, in the transaction of what they tell of."""

from collections.abc import Callable, Iterable
from datetime import datetime

from sqlalchemy import insert, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.queries.among import among
from models.queries.tree import in_force
from models.tables import LEADING, ON_THE_ROSTER, Appointment, Chat, ChatKind, OutboxMessage
from services.ports import Context

# What goes to very many waits behind what answers somebody: priorities of the outbox.
BULK = 1


def post(
    session: AsyncSession, ctx: Context, chat: Chat, kind: str, **refs: int | str
) -> OutboxMessage:
    """Queue one message; `refs` are ids of immutable or published things, rendered when sent."""
    now = ctx.clock.now()
    message = OutboxMessage(
        chat_id=chat.id,
        kind=kind,
        refs=refs,
        language=chat.language,
        not_before=now,
        created_at=now,
    )
    session.add(message)
    return message


async def post_to_many(
    session: AsyncSession,
    ctx: Context,
    chats: Iterable[Chat],
    kind: str,
    refs: Callable[[Chat], dict[str, int | str]],
) -> None:
    """Queue one message for each chat behind everything else, in one statement: what goes to
    tens of thousands must not hold the writer up for long."""
    now = ctx.clock.now()
    rows = [
        {
            "chat_id": chat.id,
            "kind": kind,
            "refs": refs(chat),
            "language": chat.language,
            "priority": BULK,
            "not_before": now,
            "created_at": now,
        }
        for chat in chats
    ]
    if rows:
        await session.execute(insert(OutboxMessage), rows)


async def tell_member(
    session: AsyncSession, ctx: Context, member_id: int, kind: str, **refs: int | str
) -> bool:
    """Write to a person's private chat; False where he never pressed Start or cannot be reached."""
    chats = await private_chats(session, [member_id])
    for chat in chats:
        post(session, ctx, chat, kind, **refs)
    return bool(chats)


async def tell_leaders(
    session: AsyncSession,
    ctx: Context,
    organisation_id: int,
    kind: str,
    *,
    but: int | None = None,
    **refs: int | str,
) -> int:
    """Write to everyone who leads the organisation today; how many chats were told.

    `but`: the member whose own doing it is, and who sees it on his screen.
    """
    chats = await _led_from(session, ctx, organisation_id, but)
    for chat in chats:
        post(session, ctx, chat, kind, **refs)
    return len(chats)


async def tell_leaders_at(
    session: AsyncSession,
    ctx: Context,
    at: datetime,
    organisation_id: int,
    kind: str,
    **refs: int | str,
) -> int:
    """As tell_leaders, not before that moment."""
    chats = await _led_from(session, ctx, organisation_id, None)
    for chat in chats:
        post(session, ctx, chat, kind, **refs).not_before = at
    return len(chats)


async def _led_from(
    session: AsyncSession, ctx: Context, organisation_id: int, but: int | None
) -> list[Chat]:
    members = await session.scalars(
        select(Appointment.member_id)
        .where(Appointment.organisation_id == organisation_id, Appointment.role.in_(LEADING))
        .where(*in_force(Appointment, ctx.today()))
    )
    return await private_chats(session, set(members) - {but})


async def tell_groups(
    session: AsyncSession,
    ctx: Context,
    organisation_ids: Iterable[int],
    kind: str,
    *,
    at: datetime | None = None,
    **refs: int | str,
) -> int:
    """Write to every group, topic and channel bound to these organisations, each chat once.

    `at`: not before that moment. Returns how many chats will be told.
    """
    chats = await session.scalars(
        select(Chat)
        .where(among(Chat.organisation_id, organisation_ids), Chat.unbound_at.is_(None))
        .order_by(Chat.id)
    )
    messages = [post(session, ctx, chat, kind, **refs) for chat in chats]
    for message in messages:
        message.not_before = at or message.not_before
    return len(messages)


async def tell_people(
    session: AsyncSession,
    ctx: Context,
    actor_id: int,
    organisation_id: int,
    kind: str,
    **refs: int | str,
) -> None:
    """Write to the organisation's groups, or where it has none to each of its people but the one
    whose own doing it is."""
    if await tell_groups(session, ctx, [organisation_id], kind, at=None, **refs):
        return
    members = await session.scalars(
        select(Appointment.member_id)
        .where(Appointment.organisation_id == organisation_id)
        .where(Appointment.role.in_(ON_THE_ROSTER), *in_force(Appointment, ctx.today()))
    )
    for chat in await private_chats(session, set(members) - {actor_id}):
        post(session, ctx, chat, kind, **refs)


async def private_chats(session: AsyncSession, members: Iterable[int]) -> list[Chat]:
    """The live private chats of these people, in id order."""
    rows = await session.scalars(
        select(Chat)
        .where(among(Chat.member_id, members), Chat.kind == ChatKind.PRIVATE)
        .where(Chat.unbound_at.is_(None), Chat.unreachable_at.is_(None))
        .order_by(Chat.id)
    )
    return list(rows)
