"""Leader comments: the superior tells each organisation its results, gaps and next push."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.schema import Kind
from models.queries.duties import DutyView, duties
from models.queries.writings import CommentView, comment, comments
from models.tables import Comment, Duty
from services.actors import Actor
from services.authority import require_superior
from services.campaigns import require_running
from services.outbox import tell_leaders
from services.ports import Context
from services.publication import announce
from services.refusals import AlreadyDone, NotExpected, NotFound, NotYourOrganisation
from services.submission import require_new, require_text

TEXT_LENGTH = 800


@dataclass(frozen=True, slots=True)
class CommentDraft:
    """`grade` is a key of the plan's comment scale."""

    grade: str
    results: str
    gaps: str
    direction: str


async def asked(ctx: Context, actor: Actor) -> Sequence[DutyView]:
    """The comments that this superior still owes on the organisations below."""
    async with ctx.db.read() as session:
        found = await duties(
            session,
            ctx.clock.now(),
            Duty.kind == Kind.COMMENT,
            Duty.organisation_id.in_(actor.below),
            Duty.waived_at.is_(None),
        )
    return [duty for duty in found if not duty.done]


async def publish(
    ctx: Context, actor: Actor, duty_id: int, draft: CommentDraft, token: str
) -> CommentView:
    """Give the comment and publish it in the plan's groups and to the organisation's leaders.

    Raises NotExpected where none is asked, AlreadyDone when somebody has given it before.
    """
    async with ctx.db.write() as session:
        duty = await _asked_of(session, actor, duty_id)
        run = await require_running(session, ctx, actor, duty.campaign_id)
        if draft.grade not in run.plan.comment_scale:
            raise NotExpected
        await require_new(session, Comment, token)
        await _require_first(session, duty)
        row = _row(ctx, actor, duty, draft, token)
        session.add(row)
        await session.flush()
        about, version = duty.organisation_id, run.version_id
        await announce(
            session,
            ctx,
            run,
            run.plan.publish.comments,
            "comment.published",
            about=about,
            comment=row.id,
            version=version,
        )
        await tell_leaders(session, ctx, about, "comment.received", comment=row.id, version=version)
        return await _view(session, row.id)


async def look(ctx: Context, actor: Actor, comment_id: int) -> CommentView:
    """One comment, for the organisation it is about and its superior."""
    async with ctx.db.read() as session:
        view = await _view(session, comment_id)
    own = {seat.organisation_id for seat in actor.seats}
    if view.organisation_id not in own | set(actor.below):
        raise NotYourOrganisation
    return view


async def of_organisation(ctx: Context, actor: Actor) -> Sequence[CommentView]:
    """The comments on one's own organisations, the newest first."""
    own = [seat.organisation_id for seat in actor.seats]
    async with ctx.db.read() as session:
        return await comments(session, Comment.organisation_id.in_(own))


def _row(ctx: Context, actor: Actor, duty: Duty, draft: CommentDraft, token: str) -> Comment:
    return Comment(
        campaign_id=duty.campaign_id,
        expectation=duty.expectation,
        period=duty.period,
        organisation_id=duty.organisation_id,
        author_id=actor.member_id,
        grade=draft.grade,
        results=require_text(draft.results, TEXT_LENGTH),
        gaps=require_text(draft.gaps, TEXT_LENGTH),
        direction=require_text(draft.direction, TEXT_LENGTH),
        form_token=token,
        published_at=ctx.clock.now(),
    )


async def _asked_of(session: AsyncSession, actor: Actor, duty_id: int) -> Duty:
    duty = await session.get(Duty, duty_id)
    if duty is None:
        raise NotFound
    require_superior(actor, duty.organisation_id)
    if duty.kind != Kind.COMMENT or duty.waived_at is not None:
        raise NotExpected
    return duty


async def _require_first(session: AsyncSession, duty: Duty) -> None:
    given = await comments(
        session,
        Comment.campaign_id == duty.campaign_id,
        Comment.expectation == duty.expectation,
        Comment.period == duty.period,
        Comment.organisation_id == duty.organisation_id,
    )
    if given:
        raise AlreadyDone


async def _view(session: AsyncSession, comment_id: int) -> CommentView:
    view = await comment(session, comment_id)
    if view is None:
        raise NotFound
    return view
