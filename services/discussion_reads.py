"""Who reads what of a discussion: everybody whom it is put to the question and what came of it,
those who lead what opened it the answers, without names."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.queries.discussions import (
    AnswerView,
    DiscussionView,
    answers,
    discussions,
    open_to,
)
from models.tables import Discussion, DiscussionAnswer
from services.actors import Actor
from services.authority import require_leader
from services.commitment_reads import InvitedOnly
from services.ports import Context
from services.refusals import NotFound


@dataclass(frozen=True, slots=True)
class OpenedDiscussion:
    """`own`: what this reader said. `leads`: he reads the answers and sums them up. `chosen`: those
    that stand for others, once the summary is published."""

    view: DiscussionView
    own: str | None
    leads: bool
    chosen: Sequence[AnswerView]


async def listed(ctx: Context, actor: Actor) -> Sequence[DiscussionView]:
    """All that was ever put to him, the newest first."""
    async with ctx.db.read() as session:
        return await discussions(session, open_to(_places(actor), ctx.today()))


async def look(ctx: Context, actor: Actor, discussion_id: int) -> OpenedDiscussion:
    """Raises NotFound for whom it is not put to."""
    async with ctx.db.read() as session:
        return await opened(session, ctx, actor, discussion_id)


async def linked(ctx: Context, actor: Actor | None, token: str) -> OpenedDiscussion | None:
    """What a link in a group leads to; None for another kind of link. Raises InvitedOnly,
    NotFound."""
    async with ctx.db.read() as session:
        found = await session.scalar(select(Discussion.id).where(Discussion.link == token))
        if found is None:
            return None
        if actor is None:
            raise InvitedOnly
        return await opened(session, ctx, actor, found)


async def read(
    ctx: Context, actor: Actor, discussion_id: int
) -> tuple[DiscussionView, Sequence[AnswerView]]:
    """All answers, by organisation. Raises NotFound, NotYourOrganisation."""
    async with ctx.db.read() as session:
        view = await view_for(session, ctx, actor, discussion_id)
        require_leader(actor, view.organisation_id)
        found = await answers(session, DiscussionAnswer.discussion_id == discussion_id)
    return view, found


async def one_answer(ctx: Context, actor: Actor, answer_id: int) -> AnswerView:
    async with ctx.db.read() as session:
        found = await answers(session, DiscussionAnswer.id == answer_id)
    if not found:
        raise NotFound
    await read(ctx, actor, found[0].discussion_id)
    return found[0]


async def view_for(
    session: AsyncSession, ctx: Context, actor: Actor, discussion_id: int
) -> DiscussionView:
    """Raises NotFound for whom it is not put to."""
    put_to = open_to(_places(actor), ctx.today())
    found = await discussions(session, Discussion.id == discussion_id, put_to)
    if not found:
        raise NotFound
    return found[0]


async def opened(
    session: AsyncSession, ctx: Context, actor: Actor, discussion_id: int
) -> OpenedDiscussion:
    view = await view_for(session, ctx, actor, discussion_id)
    of_it = DiscussionAnswer.discussion_id == discussion_id
    mine = DiscussionAnswer.member_id == actor.member_id
    own = await session.scalar(select(DiscussionAnswer.text).where(of_it, mine))
    chosen = (
        await answers(session, of_it, DiscussionAnswer.chosen.is_(True)) if view.summary else ()
    )
    return OpenedDiscussion(view, own, view.organisation_id in actor.led, chosen)


def _places(actor: Actor) -> list[int]:
    return [seat.organisation_id for seat in actor.seats]
