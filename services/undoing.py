"""The last act taken back (撤回上一步): the one table of what can be, and how long.

A ballot is never among them: a cast sheet can be neither found again nor changed.
"""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.queries.among import among
from models.queries.undoing import Act, Done, latest
from models.tables import Chat, OutboxMessage, OutboxState
from services import (
    commitments,
    decisions_undone,
    gaps,
    idea_supports,
    ideas,
    progress,
    summaries,
    visits_ahead,
)
from services.actors import Actor
from services.outbox import post
from services.ports import Context
from services.refusals import Refusal
from services.within import within

OWN, DECISION = timedelta(hours=24), timedelta(hours=1)
"""A day for what one handed in, which nobody has gone on from; an hour for what others were told
is settled."""

UNSENT = (OutboxState.PENDING, OutboxState.PARKED)
SENT = (OutboxState.SENT, OutboxState.IN_FLIGHT)
TOLD = "undone"


class TooLateToUndo(Refusal):
    """It is longer ago, somebody has gone on from it, or it is no act of his."""


@dataclass(frozen=True, slots=True)
class Undoable:
    """`use_case` takes it back by its own rules; `ref`: as what messages about it name it."""

    use_case: Callable[[Context, Actor, int], Awaitable[Any]]
    ref: str
    lasts: timedelta = OWN


UNDOABLE: Mapping[Act, Undoable] = {
    Act.PROGRESS: Undoable(progress.withdraw_progress, "progress"),
    Act.SUMMARY: Undoable(summaries.withdraw, "summary"),
    Act.IDEA: Undoable(ideas.withdraw, "idea"),
    Act.SUPPORT: Undoable(idea_supports.unsupport, "support"),
    Act.VISIT: Undoable(visits_ahead.drop, "visit"),
    Act.PROMISE: Undoable(commitments.withdraw, "commitment"),
    Act.GAP: Undoable(gaps.withdraw, "gap"),
    Act.RETURNED: Undoable(decisions_undone.unreturn, "commitment", DECISION),
    Act.PUBLISHED: Undoable(decisions_undone.unpublish, "commitment", DECISION),
    Act.WAIVED: Undoable(decisions_undone.unwaive, "duty", DECISION),
    Act.EXTENDED: Undoable(decisions_undone.unextend, "duty", DECISION),
}


async def last(ctx: Context, actor: Actor) -> Done | None:
    """What he did last of all that can still be taken back."""
    async with ctx.db.read() as session:
        found = [await _of(session, ctx, actor, act) for act in UNDOABLE]
    return max((one for one in found if one), key=lambda one: one.at, default=None)


async def undo(ctx: Context, actor: Actor, act: Act, row_id: int) -> Done:
    """Take it back, and tell those who were told of it; what they were not told yet is not sent.

    Raises TooLateToUndo, and what the use case behind it refuses.
    """
    async with ctx.db.write() as session:
        done = await _of(session, ctx, actor, act, row_id)
        if done is None:
            raise TooLateToUndo
        await UNDOABLE[act].use_case(within(ctx, session), actor, row_id)
        await _tell(session, ctx, actor, done)
        return done


async def _of(
    session: AsyncSession, ctx: Context, actor: Actor, act: Act, row_id: int | None = None
) -> Done | None:
    since = ctx.clock.now() - UNDOABLE[act].lasts
    return await latest(session, act, actor.member_id, since, row_id)


async def _tell(session: AsyncSession, ctx: Context, actor: Actor, done: Done) -> None:
    about = OutboxMessage.refs[UNDOABLE[done.act].ref].as_integer() == done.id
    messages = (
        await session.scalars(
            select(OutboxMessage)
            .where(OutboxMessage.created_at >= done.at, about, OutboxMessage.kind != TOLD)
            .where(OutboxMessage.state.in_((*UNSENT, *SENT)))
        )
    ).all()
    told = {one.chat_id for one in messages if one.state in SENT} - {actor.chat_id}
    for message in messages:
        if message.state in UNSENT:
            message.state = OutboxState.OBSOLETE
    live = (among(Chat.id, told), Chat.unbound_at.is_(None), Chat.unreachable_at.is_(None))
    for chat in (await session.scalars(select(Chat).where(*live).order_by(Chat.id))).all():
        post(session, ctx, chat, TOLD, act=done.act.value, row=done.id)
