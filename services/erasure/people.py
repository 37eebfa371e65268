"""Who goes from the roster: his name, his account, his offices; a number without a name stays."""

from collections.abc import Collection
from datetime import timedelta

from sqlalchemy import ColumnElement, delete, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from models.tables import (
    Appointment,
    Chat,
    ChatKind,
    Claim,
    Discussion,
    DiscussionAnswer,
    Duty,
    Invitation,
    Member,
    OutboxMessage,
    OutboxState,
    Wipe,
)
from services.erasure.standing_in import NOWHERE
from services.ports import Context

UNDER_WAY = (OutboxState.PENDING, OutboxState.IN_FLIGHT)
QUIET = timedelta(days=14)
"""Who answers a message does so within a fortnight; its row says who was told of which paper."""


async def names_of(session: AsyncSession, tree: str) -> list[str]:
    return list(await session.scalars(select(Member.name).where(Member.tree == tree)))


async def quiet(session: AsyncSession, ctx: Context, tree: str) -> None:
    """Forget which messages these people were sent, once nobody answers them any more: with them
    a paper without a name could be given to somebody again."""
    chats = select(Chat.id).join(Member, Member.id == Chat.member_id).where(Member.tree == tree)
    await session.execute(
        delete(OutboxMessage)
        .where(OutboxMessage.chat_id.in_(chats), OutboxMessage.state.not_in(UNDER_WAY))
        .where(OutboxMessage.created_at < ctx.clock.now() - QUIET)
    )


async def leave(session: AsyncSession, ctx: Context, members: Collection[int]) -> None:
    """For good, in the transaction of whoever calls. What they had begun to write is forgotten by
    `files.finish`, after the commit."""
    for member_id in members:
        await _leave(session, ctx, member_id)


async def _leave(session: AsyncSession, ctx: Context, member_id: int) -> None:
    member = await session.get_one(Member, member_id)
    await _forget_account(session, member)
    await session.execute(delete(Appointment).where(Appointment.member_id == member_id))
    await session.execute(delete(Claim).where(Claim.target == str(member_id)))
    await _forget_answers(session, member_id)
    await session.execute(
        update(Duty)
        .where(Duty.member_id == member_id, Duty.waived_at.is_(None))
        .where(Duty.closes_at > ctx.clock.now())
        .values(waived_at=ctx.clock.now())
    )
    member.tree, member.key, member.name = NOWHERE, ctx.tokens.new(), ""
    member.telegram_id = member.bound_at = None


async def forget_discussed(session: AsyncSession, campaigns: Collection[int]) -> None:
    """Of what plans have opened: what was said goes, and of what stands for others and of the
    summary, both published, who it was."""
    theirs = select(Discussion.id).where(Discussion.campaign_id.in_(campaigns))
    inside = DiscussionAnswer.discussion_id.in_(theirs)
    await session.execute(
        delete(DiscussionAnswer).where(inside, DiscussionAnswer.chosen.is_(False))
    )
    await session.execute(update(DiscussionAnswer).where(inside).values(member_id=None))
    await session.execute(
        update(Discussion).where(Discussion.id.in_(theirs)).values(summarised_by=None)
    )


async def _forget_answers(session: AsyncSession, member_id: int) -> None:
    """What stands for others in a discussion was never shown with a name, and stays."""
    his = (DiscussionAnswer.member_id == member_id, DiscussionAnswer.chosen.is_(False))
    await session.execute(delete(DiscussionAnswer).where(*his))


async def _forget_account(session: AsyncSession, member: Member) -> None:
    private = (Chat.member_id == member.id, Chat.kind == ChatKind.PRIVATE)
    accounts = set(await session.scalars(select(Chat.telegram_id).where(*private)))
    accounts |= {member.telegram_id} if member.telegram_id else set()
    chats = select(Chat.id).where(*private)
    await session.execute(delete(OutboxMessage).where(OutboxMessage.chat_id.in_(chats)))
    await session.execute(delete(Chat).where(*private))
    used: ColumnElement[bool] = Invitation.used_by.in_(accounts)
    await session.execute(delete(Invitation).where(or_(Invitation.member_id == member.id, used)))
    await session.execute(
        update(Invitation).where(Invitation.created_by == member.id).values(created_by=None)
    )
    session.add_all(Wipe(account=account) for account in accounts)
