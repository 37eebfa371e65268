"""Leader comments: the superior tells each organisation its results, gaps and next push."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.expecting import Kind
from models.plan.schema import Plan
from models.queries.digests import DutyLine, lines
from models.queries.duties import duties, outstanding
from models.queries.writings import CommentView, comment, comments
from models.tables import Comment, Duty
from services.actors import Actor
from services.authority import require_superior
from services.campaigns import plan_in_force, plans_today, require_running
from services.duties import Running
from services.outbox import tell_leaders
from services.ports import Context
from services.publication import announce
from services.refusals import AlreadyDone, NotExpected, NotFound, NotYourOrganisation
from services.submission import require_new, require_text

TEXT_LENGTH = 800


@dataclass(frozen=True, slots=True)
class CommentDraft:
    """`grade` is a key of the plan's comment scale, `flags` are keys of its flags."""

    grade: str
    results: str
    gaps: str
    direction: str
    flags: Collection[str] = ()


@dataclass(frozen=True, slots=True)
class OpenedComment:
    """`grade` is its title; `plan` is the version it was given under."""

    view: CommentView
    grade: str
    plan: Plan


@dataclass(frozen=True, slots=True)
class CommentList:
    """`plans`: today's, by campaign."""

    comments: tuple[CommentView, ...]
    plans: Mapping[int, Plan]


async def asked(ctx: Context, actor: Actor) -> Sequence[DutyLine]:
    """The comments that this superior still owes on the organisations below."""
    now = ctx.clock.now()
    async with ctx.db.read() as session:
        found = await duties(
            session,
            now,
            Duty.kind == Kind.COMMENT,
            Duty.organisation_id.in_(actor.below),
            outstanding(),
        )
        return await lines(session, found, now)


async def publish(
    ctx: Context, actor: Actor, duty_id: int, draft: CommentDraft, token: str
) -> CommentView:
    """Give the comment and publish it in the plan's groups and to the organisation's leaders.

    Raises NotExpected where none is asked, AlreadyDone when somebody has given it before.
    """
    async with ctx.db.write() as session:
        duty, run = await comment_asked(session, ctx, actor, duty_id)
        if draft.grade not in run.plan.comment_scale or set(draft.flags) - set(run.plan.flags):
            raise NotExpected
        await require_new(session, Comment, token)
        await require_first(session, duty)
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


async def look(ctx: Context, actor: Actor, comment_id: int) -> OpenedComment:
    """One comment, for the organisation it is about and its superior."""
    async with ctx.db.read() as session:
        view = await _view(session, comment_id)
        day = view.published_at.astimezone(ctx.zone).date()
        _, plan = await plan_in_force(session, ctx, view.campaign_id, day)
    own = {seat.organisation_id for seat in actor.seats}
    if view.organisation_id not in own | set(actor.below):
        raise NotYourOrganisation
    return OpenedComment(view, plan.comment_scale[view.grade].title, plan)


async def of_organisation(ctx: Context, actor: Actor) -> CommentList:
    """The comments on one's own organisations, the newest first."""
    return await _on(ctx, [seat.organisation_id for seat in actor.seats])


async def given(ctx: Context, actor: Actor) -> CommentList:
    """The comments on the organisations below, the newest first."""
    return await _on(ctx, actor.below)


async def comment_asked(
    session: AsyncSession, ctx: Context, actor: Actor, duty_id: int
) -> tuple[Duty, Running]:
    """The duty to comment, for who leads the superior; NotFound, NotExpected, NoCampaign."""
    duty = await session.get(Duty, duty_id)
    if duty is None:
        raise NotFound
    require_superior(actor, duty.organisation_id)
    run = await require_running(session, ctx, actor, duty.campaign_id)
    if duty.kind != Kind.COMMENT or duty.waived_at is not None:
        raise NotExpected
    return duty, run


async def require_first(session: AsyncSession, duty: Duty) -> None:
    """AlreadyDone where the organisation has this period's comment."""
    given = await comments(
        session,
        Comment.campaign_id == duty.campaign_id,
        Comment.expectation == duty.expectation,
        Comment.period == duty.period,
        Comment.organisation_id == duty.organisation_id,
    )
    if given:
        raise AlreadyDone


async def _on(ctx: Context, organisations: Sequence[int]) -> CommentList:
    async with ctx.db.read() as session:
        found = await comments(session, Comment.organisation_id.in_(organisations))
        plans = await plans_today(session, ctx, (one.campaign_id for one in found))
    return CommentList(tuple(found), plans)


def _row(ctx: Context, actor: Actor, duty: Duty, draft: CommentDraft, token: str) -> Comment:
    return Comment(
        campaign_id=duty.campaign_id,
        expectation=duty.expectation,
        period=duty.period,
        organisation_id=duty.organisation_id,
        author_id=actor.member_id,
        grade=draft.grade,
        flags=sorted(set(draft.flags)),
        results=require_text(draft.results, TEXT_LENGTH),
        gaps=require_text(draft.gaps, TEXT_LENGTH),
        direction=require_text(draft.direction, TEXT_LENGTH),
        form_token=token,
        published_at=ctx.clock.now(),
    )


async def _view(session: AsyncSession, comment_id: int) -> CommentView:
    view = await comment(session, comment_id)
    if view is None:
        raise NotFound
    return view
