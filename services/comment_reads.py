"""Reading comments: who may, and what he may do about one."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, and_, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.expecting import Kind
from models.plan.schema import Plan
from models.queries.comments import CommentView, comment, comments
from models.queries.files import FileView, files_of
from models.tables import Comment, Duty
from services.actors import Actor
from services.campaigns import plan_in_force, plans_today
from services.ports import Context
from services.refusals import NotFound, NotYourOrganisation


@dataclass(frozen=True, slots=True)
class OpenedComment:
    """`grade` is its title, empty for a person's; `plan` is the version it was given under.
    `given`: by the reader's side, who types up what was said. `own`: it is on him or what he leads,
    and his to answer; `gap_duty`: where he can list it as a gap, if anywhere."""

    view: CommentView
    grade: str
    plan: Plan
    given: bool
    own: bool
    gap_duty: int | None


@dataclass(frozen=True, slots=True)
class CommentList:
    """`plans`: today's, by campaign."""

    comments: tuple[CommentView, ...]
    plans: Mapping[int, Plan]


async def look(ctx: Context, actor: Actor, comment_id: int) -> OpenedComment:
    """For the organisation that it is on, or the person and those who lead him, and for who leads
    the superior. Raises NotFound, NotYourOrganisation."""
    async with ctx.db.read() as session:
        view = await readable(session, actor, comment_id)
        assert view.published_at is not None  # noqa: S101
        day = view.published_at.astimezone(ctx.zone).date()
        _, plan = await plan_in_force(session, ctx, view.campaign_id, day)
        own = concerned(actor, view)
        gap = await _gap_duty(session, ctx, view) if own and view.gap_id is None else None
    return OpenedComment(
        view,
        plan.comment_scale[view.grade].title if view.grade else "",
        plan,
        given=view.organisation_id in actor.below,
        own=own,
        gap_duty=gap,
    )


async def voices(
    ctx: Context, actor: Actor, comment_id: int
) -> tuple[CommentView, tuple[FileView, ...]]:
    """What was said, for whoever may read the comment."""
    async with ctx.db.read() as session:
        view = await readable(session, actor, comment_id)
        said = [file for one in view.voices for file in await files_of(session, "voice", one.id)]
        return view, tuple(said)


async def of_organisation(ctx: Context, actor: Actor) -> CommentList:
    """Those on his organisations, on himself and on the people he leads, the newest first."""
    seats = [seat.organisation_id for seat in actor.seats]
    return await _found(
        ctx,
        or_(
            Comment.member_id == actor.member_id,
            and_(Comment.member_id.is_(None), Comment.organisation_id.in_(seats)),
            and_(Comment.member_id.is_not(None), Comment.organisation_id.in_(actor.led)),
        ),
    )


async def given(ctx: Context, actor: Actor) -> CommentList:
    """The comments on the organisations below and their people, the newest first."""
    return await _found(ctx, Comment.organisation_id.in_(actor.below))


async def readable(session: AsyncSession, actor: Actor, comment_id: int) -> CommentView:
    """A published one. Raises NotFound, NotYourOrganisation."""
    view = await comment(session, comment_id)
    if view is None:
        raise NotFound
    if not _may_read(actor, view):
        raise NotYourOrganisation
    return view


def concerned(actor: Actor, view: CommentView) -> bool:
    """It is on him, or on an organisation that he leads."""
    if view.member_id is not None:
        return view.member_id == actor.member_id
    return view.organisation_id in actor.led


def _may_read(actor: Actor, view: CommentView) -> bool:
    if view.organisation_id in actor.below or concerned(actor, view):
        return True
    if view.member_id is not None:
        return view.organisation_id in actor.led
    return view.organisation_id in {seat.organisation_id for seat in actor.seats}


async def _found(ctx: Context, whose: ColumnElement[bool]) -> CommentList:
    async with ctx.db.read() as session:
        found: Sequence[CommentView] = await comments(session, whose)
        plans = await plans_today(session, ctx, (one.campaign_id for one in found))
    return CommentList(tuple(found), plans)


async def _gap_duty(session: AsyncSession, ctx: Context, view: CommentView) -> int | None:
    """Where the same organisation, or person, lists gaps now."""
    now = ctx.clock.now()
    whose = (
        and_(Duty.member_id.is_(None), Duty.organisation_id == view.organisation_id)
        if view.member_id is None
        else Duty.member_id == view.member_id
    )
    return await session.scalar(
        select(Duty.id)
        .where(Duty.campaign_id == view.campaign_id, Duty.kind == Kind.GAP, whose)
        .where(Duty.waived_at.is_(None), Duty.opens_at <= now, Duty.closes_at > now)
        .order_by(Duty.due_at, Duty.id)
        .limit(1)
    )
