"""A question put to everybody of an organisation: opened, answered of one's own will, summarised.

Nobody owes an answer and nobody is shown who gave one; nothing of it is scored.
"""

from datetime import date

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.queries.discussions import DiscussionView, discussions, open_to
from models.tables import Discussion, DiscussionAnswer, Member
from services.actors import Actor
from services.authority import require_leader
from services.discussion_openings import tell_groups_of
from services.discussion_reads import OpenedDiscussion, opened, view_for
from services.outbox import tell_member
from services.ports import Context
from services.refusals import AlreadyDone, NotFound, Refusal
from services.submission import require_new, require_text

QUESTION_LENGTH, ANSWER_LENGTH, SUMMARY_LENGTH = 500, 500, 2000
MOST_CHOSEN = 5


class DiscussionClosed(Refusal):
    """Its last day is over, or its summary is published."""


class EnoughChosen(Refusal):
    """Args: `limit`. So many answers stand for the others already."""


async def begin(
    ctx: Context, actor: Actor, organisation_id: int, question: str, closes_on: date, token: str
) -> OpenedDiscussion:
    """Put it to the people there and below; their groups are told, with a way into private chat.

    Raises NotYourOrganisation, DiscussionClosed for a day that is over, AlreadySubmitted.
    """
    require_leader(actor, organisation_id)
    asked = require_text(question, QUESTION_LENGTH)
    if closes_on < ctx.today():
        raise DiscussionClosed
    async with ctx.db.write() as session:
        await require_new(session, Discussion, token)
        row = Discussion(
            organisation_id=organisation_id,
            author_id=actor.member_id,
            question=asked,
            closes_on=closes_on,
            link=ctx.tokens.new(),
            form_token=token,
            opened_at=ctx.clock.now(),
        )
        session.add(row)
        await session.flush()
        await tell_groups_of(session, ctx, row, "discussion.opened")
        return await opened(session, ctx, actor, row.id)


async def answer(ctx: Context, actor: Actor, discussion_id: int, text: str) -> OpenedDiscussion:
    """Say something, or say it anew; one answer a person. Raises NotFound, DiscussionClosed."""
    said = require_text(text, ANSWER_LENGTH)
    async with ctx.db.write() as session:
        view = await _answerable(session, ctx, actor, discussion_id)
        row = await _own(session, actor, discussion_id)
        if row is None:
            place = await _place(session, ctx, actor, view)
            row = DiscussionAnswer(discussion_id=discussion_id, organisation_id=place)
            row.member_id = actor.member_id
            session.add(row)
        row.text, row.chosen, row.said_at = said, False, ctx.clock.now()
        await session.flush()
        return await opened(session, ctx, actor, discussion_id)


async def withdraw(ctx: Context, actor: Actor, discussion_id: int) -> OpenedDiscussion:
    """Take one's answer back: it is gone. AlreadyDone where there is none."""
    async with ctx.db.write() as session:
        await _answerable(session, ctx, actor, discussion_id)
        row = await _own(session, actor, discussion_id)
        if row is None:
            raise AlreadyDone
        await session.execute(delete(DiscussionAnswer).where(DiscussionAnswer.id == row.id))
        return await opened(session, ctx, actor, discussion_id)


async def choose(ctx: Context, actor: Actor, answer_id: int, *, stands: bool = True) -> int:
    """Let it stand for others in what is published, or no longer; the discussion's id. Again does
    no harm: another leader may have pressed at the same time.

    Raises NotFound, NotYourOrganisation, AlreadyDone once that is published, EnoughChosen.
    """
    async with ctx.db.write() as session:
        row = await session.get(DiscussionAnswer, answer_id)
        if row is None:
            raise NotFound
        await _unsummarised(session, actor, row.discussion_id)
        if stands and not row.chosen and await _chosen(session, row.discussion_id) >= MOST_CHOSEN:
            raise EnoughChosen(limit=MOST_CHOSEN)
        row.chosen = stands
        return row.discussion_id


async def summarise(ctx: Context, actor: Actor, discussion_id: int, text: str) -> OpenedDiscussion:
    """What came of it: it ends, the groups read it, and whoever said something is told.

    Raises NotFound, NotYourOrganisation, AlreadyDone.
    """
    said = require_text(text, SUMMARY_LENGTH)
    async with ctx.db.write() as session:
        row = await _unsummarised(session, actor, discussion_id)
        row.summary, row.summarised_by = said, actor.member_id
        row.summarised_at = ctx.clock.now()
        await tell_groups_of(session, ctx, row, "discussion.summarised")
        whose = select(Member.id).join(DiscussionAnswer, DiscussionAnswer.member_id == Member.id)
        his = DiscussionAnswer.discussion_id == discussion_id
        for member in await session.scalars(whose.where(his).order_by(Member.id)):
            await tell_member(session, ctx, member, "discussion.summary", discussion=row.id)
        await session.flush()
        return await opened(session, ctx, actor, discussion_id)


async def _answerable(
    session: AsyncSession, ctx: Context, actor: Actor, discussion_id: int
) -> DiscussionView:
    view = await view_for(session, ctx, actor, discussion_id)
    if not view.open(ctx.today()):
        raise DiscussionClosed
    return view


async def _unsummarised(session: AsyncSession, actor: Actor, discussion_id: int) -> Discussion:
    row = await session.get(Discussion, discussion_id)
    if row is None:
        raise NotFound
    require_leader(actor, row.organisation_id)
    if row.summary is not None:
        raise AlreadyDone
    return row


async def _own(session: AsyncSession, actor: Actor, discussion_id: int) -> DiscussionAnswer | None:
    found: DiscussionAnswer | None = await session.scalar(
        select(DiscussionAnswer)
        .where(DiscussionAnswer.discussion_id == discussion_id)
        .where(DiscussionAnswer.member_id == actor.member_id)
    )
    return found


async def _place(session: AsyncSession, ctx: Context, actor: Actor, view: DiscussionView) -> int:
    """Where he belongs, of his organisations those that it is put to; his own one first."""
    for place in (actor.home, *(seat.organisation_id for seat in actor.seats)):
        put_to = open_to([place], ctx.today())
        if await discussions(session, Discussion.id == view.id, put_to):
            return place
    raise NotFound


async def _chosen(session: AsyncSession, discussion_id: int) -> int:
    rows = await session.scalars(
        select(DiscussionAnswer.id).where(
            DiscussionAnswer.discussion_id == discussion_id, DiscussionAnswer.chosen
        )
    )
    return len(rows.all())
