"""Objections during the notice: filed by whoever the campaign concerns, answered by those who lead
it, kept. A ranking becomes final only once every one of them is answered (domain.md, rule 5)."""

from collections.abc import Sequence

from sqlalchemy import func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.programme import programme
from models.queries.objections import ObjectionView, objection, objections, unanswered
from models.rules.periods import period_with_key
from models.tables import Campaign, Objection, Ranking, RankingState
from services import ranking
from services.actors import Actor
from services.authority import require_leader
from services.campaigns import require_running
from services.duties import Running
from services.outbox import tell_leaders, tell_member
from services.ports import Context
from services.refusals import AlreadyDone, NotFound, OwnWork, Refusal
from services.submission import require_new, require_text

TEXT_LENGTH = ANSWER_LENGTH = 500
EACH = 3
"""How many one person may have filed against one ranking."""


class NoticeOver(Refusal):
    """The ranking is final."""


class EnoughObjected(Refusal):
    """Args: `most`, by one person against one ranking."""


async def noticed(ctx: Context, actor: Actor, ranking_id: int) -> Ranking:
    """One against which something can be said now. Raises NotFound, NoCampaign, NoticeOver."""
    async with ctx.db.read() as session:
        row, _ = await _noticed(session, ctx, actor, ranking_id)
        return row


async def file(ctx: Context, actor: Actor, ranking_id: int, text: str, token: str) -> ObjectionView:
    """With one's name; those who lead the campaign are told.

    Raises NotFound, NoCampaign, NoticeOver, EnoughObjected, AlreadySubmitted, NothingWritten,
    TooLong.
    """
    said = require_text(text, TEXT_LENGTH)
    async with ctx.db.write() as session:
        await require_new(session, Objection, token)
        row, run = await _noticed(session, ctx, actor, ranking_id)
        await _require_room(session, actor, ranking_id)
        filed = Objection(
            ranking_id=row.id,
            author_id=actor.member_id,
            text=said,
            form_token=token,
            filed_at=ctx.clock.now(),
        )
        session.add(filed)
        await session.flush()
        leading = run.campaign.organisation_id
        await tell_leaders(session, ctx, leading, "objection.filed", objection=filed.id)
        return await _view(session, filed.id)


async def answer(
    ctx: Context, actor: Actor, objection_id: int, text: str, *, upheld: bool
) -> ObjectionView:
    """Whoever filed it is told; the last answer after the notice lets the ranking become final.

    Raises NotFound, NotYourOrganisation, OwnWork, AlreadyDone, NothingWritten, TooLong.
    """
    said = require_text(text, ANSWER_LENGTH)
    async with ctx.db.write() as session:
        row, view = await _waiting(session, objection_id)
        _require_answerer(actor, view)
        row.upheld, row.answer = upheld, said
        row.answered_by, row.answered_at = actor.member_id, ctx.clock.now()
        await session.flush()
        await tell_member(session, ctx, row.author_id, "objection.answered", objection=row.id)
        await _let_become_final(session, ctx, actor, view)
        return await _view(session, objection_id)


async def withdraw(ctx: Context, actor: Actor, objection_id: int) -> ObjectionView:
    """Whoever filed it may, until it is answered. Raises NotFound, NoCampaign, AlreadyDone."""
    async with ctx.db.write() as session:
        row, view = await _waiting(session, objection_id)
        if row.author_id != actor.member_id:
            raise NotFound
        row.withdrawn_at = ctx.clock.now()
        await session.flush()
        await _let_become_final(session, ctx, actor, view)
        return await _view(session, objection_id)


async def look(ctx: Context, actor: Actor, objection_id: int) -> ObjectionView:
    """For whoever filed it and those who lead the campaign; else NotFound."""
    async with ctx.db.read() as session:
        view = await _view(session, objection_id)
    if view.author_id != actor.member_id and view.organisation_id not in actor.led:
        raise NotFound
    return view


async def answerable(ctx: Context, actor: Actor, objection_id: int) -> ObjectionView:
    """Raises as `answer` does."""
    async with ctx.db.read() as session:
        _, view = await _waiting(session, objection_id)
    _require_answerer(actor, view)
    return view


async def listed(ctx: Context, actor: Actor) -> Sequence[ObjectionView]:
    """One's own, and those that he answers; what waits first."""
    own = Objection.author_id == actor.member_id
    async with ctx.db.read() as session:
        return await objections(session, or_(own, Campaign.organisation_id.in_(actor.led)))


def _require_answerer(actor: Actor, view: ObjectionView) -> None:
    """NotYourOrganisation, or OwnWork: nobody answers himself."""
    require_leader(actor, view.organisation_id)
    if view.author_id == actor.member_id:
        raise OwnWork


async def _noticed(
    session: AsyncSession, ctx: Context, actor: Actor, ranking_id: int
) -> tuple[Ranking, Running]:
    row = await session.get(Ranking, ranking_id)
    if row is None:
        raise NotFound
    run = await require_running(session, ctx, actor, row.campaign_id)
    if row.state is RankingState.FINAL:
        raise NoticeOver
    return row, run


async def _require_room(session: AsyncSession, actor: Actor, ranking_id: int) -> None:
    filed = await session.scalar(
        select(func.count()).where(
            Objection.ranking_id == ranking_id, Objection.author_id == actor.member_id
        )
    )
    if (filed or 0) >= EACH:
        raise EnoughObjected(most=EACH)


async def _waiting(session: AsyncSession, objection_id: int) -> tuple[Objection, ObjectionView]:
    view = await _view(session, objection_id)
    if not view.waits:
        raise AlreadyDone
    return await session.get_one(Objection, objection_id), view


async def _view(session: AsyncSession, objection_id: int) -> ObjectionView:
    view = await objection(session, objection_id)
    if view is None:
        raise NotFound
    return view


async def _let_become_final(
    session: AsyncSession, ctx: Context, actor: Actor, view: ObjectionView
) -> None:
    """Where the notice has run out and this was what held the ranking up."""
    row = await session.get_one(Ranking, view.ranking_id)
    if row.held_at is None or await unanswered(session, row.id):
        return
    run = await require_running(session, ctx, actor, row.campaign_id)
    rhythm = programme(run.plan, ctx.zone)
    period = period_with_key(row.period, rhythm.span, rhythm.stages)
    if period is not None:
        await ranking.finalise(session, ctx, run, period)
