"""Links: made with somebody or something for a purpose, kept up to date, ended with a reason."""

from dataclasses import dataclass

from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.expecting import Kind
from models.plan.schema import Plan
from models.queries.digests import DutyLine
from models.queries.links import LinkView, link, links, owned
from models.queries.plans import plan_of_version
from models.queries.roster import people_of
from models.tables import ON_THE_ROSTER, Duty, Link
from services.actors import Actor
from services.campaigns import require_running
from services.handing_in import asked, line_of, require_room
from services.outbox import tell_member
from services.ports import Context
from services.refusals import AlreadyDone, NotFound, NotYourOrganisation, Refusal
from services.submission import require_new, require_text

NAME_LENGTH, ABOUT_LENGTH, AIM_LENGTH, REASON_LENGTH = 80, 200, 500, 500


class AlreadyLinked(Refusal):
    """Args: `name`. The same one, for the same purpose, is linked already."""


@dataclass(frozen=True, slots=True)
class LinkDraft:
    """`about` may be empty; `ours_id`: which of an organisation's people it concerns, if any."""

    name: str
    about: str
    aim: str
    ours_id: int | None = None


@dataclass(frozen=True, slots=True)
class LinkCall:
    """One duty to be linked; `people`: id and name of those whom an organisation's may concern."""

    line: DutyLine
    prompt: str
    maximum: int | None
    people: tuple[tuple[int, str], ...]


@dataclass(frozen=True, slots=True)
class LinkSheet:
    """`title`: what the plan calls it. `kept`: this reader may change or end it."""

    view: LinkView
    title: str
    plan: Plan
    kept: bool


async def call(ctx: Context, actor: Actor, duty_id: int) -> LinkCall:
    """Raises NotExpected where nothing can be handed in for that duty any more."""
    async with ctx.db.read() as session:
        one = await asked(session, ctx, actor, duty_id, Kind.LINK, on_paper=True)
        line = await line_of(session, ctx, one.duty)
        people = () if one.duty.member_id else await _people(session, ctx, one.duty)
    return LinkCall(line, one.prompt, one.maximum, people)


async def make(ctx: Context, actor: Actor, duty_id: int, draft: LinkDraft, token: str) -> LinkSheet:
    """For oneself, an organisation that one leads, or from paper one of its people; whoever else it
    concerns is told.

    Raises NotExpected, AlreadySubmitted, EnoughHandedIn, AlreadyLinked, NothingWritten, TooLong.
    """
    async with ctx.db.write() as session:
        one = await asked(session, ctx, actor, duty_id, Kind.LINK, on_paper=True)
        await require_new(session, Link, token)
        await require_room(session, one)
        row = _row(ctx, actor, one.duty, draft, token)
        await _require_another(session, row)
        if row.ours_id is not None:
            await _require_ours(session, ctx, one.duty, row.ours_id)
        session.add(row)
        return await _told(session, ctx, actor, row, "link.made")


async def change_aim(ctx: Context, actor: Actor, link_id: int, aim: str) -> LinkSheet:
    async with ctx.db.write() as session:
        row = await _kept(session, ctx, actor, link_id)
        row.aim = require_text(aim, AIM_LENGTH)
        row.changed_by, row.changed_at = actor.member_id, ctx.clock.now()
        return await _told(session, ctx, actor, row, "link.changed")


async def end(ctx: Context, actor: Actor, link_id: int, reason: str) -> LinkSheet:
    """It stays in the record; where it was for a duty that is still open, that is owed again."""
    async with ctx.db.write() as session:
        row = await _kept(session, ctx, actor, link_id)
        row.end_reason = require_text(reason, REASON_LENGTH)
        row.ended_by, row.ended_at = actor.member_id, ctx.clock.now()
        return await _told(session, ctx, actor, row, "link.ended")


async def look(ctx: Context, actor: Actor, link_id: int) -> LinkSheet:
    """For those whom it concerns, their leaders and those one level above; else NotFound."""
    async with ctx.db.read() as session:
        return await _sheet(session, actor, link_id)


async def look_to_keep(ctx: Context, actor: Actor, link_id: int) -> LinkSheet:
    """Raises AlreadyDone for one that was ended, NotYourOrganisation for a mere reader."""
    async with ctx.db.read() as session:
        await _kept(session, ctx, actor, link_id)
        return await _sheet(session, actor, link_id)


def sheet_of(actor: Actor, view: LinkView, plan: Plan) -> LinkSheet:
    kept = view.holds and _keeps(actor, view)
    return LinkSheet(view, plan.expectations[view.expectation].title, plan, kept)


def _row(ctx: Context, actor: Actor, duty: Duty, draft: LinkDraft, token: str) -> Link:
    return Link(
        campaign_id=duty.campaign_id,
        plan_version_id=duty.plan_version_id,
        expectation=duty.expectation,
        period=duty.period,
        organisation_id=duty.organisation_id,
        member_id=duty.member_id,
        ours_id=draft.ours_id if duty.member_id is None else None,
        author_id=actor.member_id,
        name=require_text(draft.name, NAME_LENGTH),
        about=require_text(draft.about, ABOUT_LENGTH) if draft.about else "",
        aim=require_text(draft.aim, AIM_LENGTH),
        form_token=token,
        made_at=ctx.clock.now(),
    )


async def _require_another(session: AsyncSession, row: Link) -> None:
    """Two teachers may have the same master; nobody has the same one twice."""
    found = await links(
        session,
        Link.campaign_id == row.campaign_id,
        Link.expectation == row.expectation,
        Link.period == row.period,
        owned(row.organisation_id, row.member_id),
        Link.name == row.name,
        Link.ended_at.is_(None),
    )
    if any(one.ours_id == row.ours_id for one in found):
        raise AlreadyLinked(name=row.name)


async def _people(session: AsyncSession, ctx: Context, duty: Duty) -> tuple[tuple[int, str], ...]:
    found = await people_of(session, [duty.organisation_id], ctx.today())
    return tuple((one.member_id, one.name) for one in found if one.role in ON_THE_ROSTER)


async def _require_ours(session: AsyncSession, ctx: Context, duty: Duty, member_id: int) -> None:
    """NotFound for whoever has left, or never was there."""
    if member_id not in dict(await _people(session, ctx, duty)):
        raise NotFound


async def _kept(session: AsyncSession, ctx: Context, actor: Actor, link_id: int) -> Link:
    view = (await _sheet(session, actor, link_id)).view
    await require_running(session, ctx, actor, view.campaign_id)
    if not _keeps(actor, view):
        raise NotYourOrganisation
    if not view.holds:
        raise AlreadyDone
    return await session.get_one(Link, link_id)


async def _told(
    session: AsyncSession, ctx: Context, actor: Actor, row: Link, kind: str
) -> LinkSheet:
    """Whoever it concerns and did not do it himself."""
    await session.flush()
    whom = row.member_id or row.ours_id
    if whom is not None and whom != actor.member_id:
        await tell_member(session, ctx, whom, kind, link=row.id)
    return await _sheet(session, actor, row.id)


async def _sheet(session: AsyncSession, actor: Actor, link_id: int) -> LinkSheet:
    view = await link(session, link_id)
    if view is None or not _may_read(actor, view):
        raise NotFound
    return sheet_of(actor, view, await plan_of_version(session, view.version_id))


def _keeps(actor: Actor, view: LinkView) -> bool:
    return view.organisation_id in actor.led or view.member_id == actor.member_id


def _may_read(actor: Actor, view: LinkView) -> bool:
    above = view.organisation_id in actor.below
    return _keeps(actor, view) or view.ours_id == actor.member_id or above
