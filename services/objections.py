"""Objections during the notice: filed by whoever it concerns, answered by those above, kept. What
is under notice becomes final only once every one of them is answered (domain.md, rule 5)."""

from collections.abc import Awaitable, Callable, Mapping, Sequence

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.queries.objections import (
    NOTICED,
    NoticedView,
    ObjectionView,
    objection,
    objections,
)
from models.queries.objections import noticed as noticed_view
from models.tables import Objection
from services import grade_objections, ranking, selection_notices
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
"""How many one person may have filed against one thing."""

End = Callable[[AsyncSession, Context, Actor, ObjectionView], Awaitable[object]]
Open = Callable[[AsyncSession, Context, Actor, int], Awaitable[None]]
Finalise = Callable[[AsyncSession, Context, Running, int], Awaitable[object]]


def _becomes_final(finalise: Finalise) -> End:
    """Where the notice has run out and the objection was what held it up."""

    async def end(session: AsyncSession, ctx: Context, actor: Actor, view: ObjectionView) -> None:
        run = await require_running(session, ctx, actor, view.campaign_id)
        await finalise(session, ctx, run, view.about_id)

    return end


ENDS: Mapping[str, End] = {
    "ranking": _becomes_final(ranking.finalise_held),
    "selection": _becomes_final(selection_notices.finalise_held),
    "grade": grade_objections.mend,
}
"""By the keys of NOTICED: what follows once an objection was answered or taken back."""
OPEN: Mapping[str, Open] = {"grade": grade_objections.require_open}
"""What only some may object to, or for some days."""


class NoticeOver(Refusal):
    """It is final."""


class EnoughObjected(Refusal):
    """Args: `most`, by one person against one thing."""


async def noticed(ctx: Context, actor: Actor, about: str, about_id: int) -> NoticedView:
    """One against which something can be said now. Raises NotFound, NoCampaign, NoticeOver,
    GradeNoticeOver."""
    async with ctx.db.read() as session:
        return await _noticed(session, ctx, actor, about, about_id)


async def file(
    ctx: Context, actor: Actor, about: str, about_id: int, text: str, token: str
) -> ObjectionView:
    """With one's name; those who answer are told. `about`: a key of NOTICED.

    Raises NotFound, NoCampaign, NoticeOver, GradeNoticeOver, EnoughObjected, AlreadySubmitted,
    NothingWritten, TooLong.
    """
    said = require_text(text, TEXT_LENGTH)
    async with ctx.db.write() as session:
        await require_new(session, Objection, token)
        found = await _noticed(session, ctx, actor, about, about_id)
        await _require_room(session, actor, about, about_id)
        filed = Objection(
            **{NOTICED[about].column.key: about_id},
            author_id=actor.member_id,
            text=said,
            form_token=token,
            filed_at=ctx.clock.now(),
        )
        session.add(filed)
        await session.flush()
        await tell_leaders(
            session, ctx, found.organisation_id, "objection.filed", objection=filed.id
        )
        return await _view(session, filed.id)


async def answer(
    ctx: Context, actor: Actor, objection_id: int, text: str, *, upheld: bool
) -> ObjectionView:
    """Whoever filed it is told; the last answer after the notice lets it become final, and
    a grade that was objected to with good reason goes back.

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
        view = await _view(session, objection_id)
        await ENDS[view.about](session, ctx, actor, view)
        return view


async def withdraw(ctx: Context, actor: Actor, objection_id: int) -> ObjectionView:
    """Whoever filed it may, until it is answered. Raises NotFound, NoCampaign, AlreadyDone."""
    async with ctx.db.write() as session:
        row, view = await _waiting(session, objection_id)
        if row.author_id != actor.member_id:
            raise NotFound
        row.withdrawn_at = ctx.clock.now()
        await session.flush()
        view = await _view(session, objection_id)
        await ENDS[view.about](session, ctx, actor, view)
        return view


async def look(ctx: Context, actor: Actor, objection_id: int) -> ObjectionView:
    """For whoever filed it and those who answer; else NotFound."""
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
        return await objections(session, own, answered_by=actor.led)


def _require_answerer(actor: Actor, view: ObjectionView) -> None:
    """NotYourOrganisation, or OwnWork: nobody answers himself."""
    require_leader(actor, view.organisation_id)
    if view.author_id == actor.member_id:
        raise OwnWork


async def _noticed(
    session: AsyncSession, ctx: Context, actor: Actor, about: str, about_id: int
) -> NoticedView:
    found = await noticed_view(session, about, about_id)
    if found is None:
        raise NotFound
    await require_running(session, ctx, actor, found.campaign_id)
    if about in OPEN:
        await OPEN[about](session, ctx, actor, about_id)
    if found.final:
        raise NoticeOver
    return found


async def _require_room(session: AsyncSession, actor: Actor, about: str, about_id: int) -> None:
    filed = await session.scalar(
        select(func.count()).where(
            NOTICED[about].column == about_id, Objection.author_id == actor.member_id
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
