"""Settling an honour: confirmed by people, provisional, under notice, final (domain.md, rules 4, 5
and 8)."""

from collections import Counter
from collections.abc import Sequence

from sqlalchemy import Select, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.honouring import Form, Honour, Tie
from models.queries.honours import OPEN, NominationView, chosen
from models.queries.objections import unanswered
from models.rules.dues import local_time
from models.rules.honouring import Move
from models.tables import (
    Nomination,
    NominationStep,
    PlanVersion,
    Selection,
    SelectionState,
)
from services.actors import Actor
from services.authority import require_leader
from services.duties import Running
from services.honour_matters import Matter, matter
from services.honours import HonourSheet, SelectionSheet, selection_sheet, sheet
from services.nomination_steps import (
    REASON_LENGTH,
    NominationSheet,
    move,
    note,
    tell_concerned,
    told,
)
from services.outbox import tell_leaders, tell_member
from services.ports import Context
from services.publication import announce
from services.refusals import AlreadyDone, NotFound, OwnWork, Refusal
from services.submission import require_new, require_text


class NobodyStands(Refusal):
    """Nobody has arrived at the top."""


class TooManyChosen(Refusal):
    """Args: `most` there are seats for."""


class CategoryFull(Refusal):
    """Args: `category`, its title, and the `most` of it."""


class VoteOutstanding(Refusal):
    """The vote that the plan asks for is not over."""


class TieUnsettled(Refusal):
    """Args: `tie`, the plan's way out of it, and the `names` of those who are level."""


class NotApproved(Refusal):
    """A commendation for which the plan names no approval."""


async def settling(
    ctx: Context, actor: Actor, campaign_id: int, key: str, number: int
) -> HonourSheet:
    """Raises NoCampaign, NotFound, NotYourOrganisation, AlreadyDone, NobodyStands, NotApproved,
    VoteOutstanding."""
    async with ctx.db.read() as session:
        found = await matter(session, ctx, actor, campaign_id, key, number)
        return await _settling(session, ctx, actor, found)


async def confirm(
    ctx: Context,
    actor: Actor,
    which: tuple[int, str, int],
    members: Sequence[int],
    grounds: str,
    token: str,
) -> SelectionSheet:
    """Whoever leads the campaign says who is chosen, and on what grounds; the notice begins.
    `members`: ids of nominations.

    Raises as `settling` does, and NotFound, OwnWork, TooManyChosen, CategoryFull, TieUnsettled,
    AlreadySubmitted, NothingWritten, TooLong.
    """
    async with ctx.db.write() as session:
        await require_new(session, Selection, token)
        found = await matter(session, ctx, actor, *which)
        before = await _settling(session, ctx, actor, found)
        listed = [one for one in before.standing if one.id in members]
        if not listed or len(listed) < len(set(members)):
            raise NotFound
        _require_fitting(actor, before, listed)
        row = _row(ctx, actor, found, grounds, token)
        session.add(row)
        await session.flush()
        await _decide(session, ctx, actor, found, row, {one.id for one in listed})
        await _announce(session, ctx, found.run, row, "honour.noticed")
        await session.flush()
        return await selection_sheet(session, row.id)


async def strike(ctx: Context, actor: Actor, nomination_id: int, reason: str) -> NominationSheet:
    """Off the list during its notice, where what was found does not stand. Raises AlreadyDone."""
    async with ctx.db.write() as session:
        row, _ = await move(session, ctx, actor, nomination_id, Move.STRIKE)
        note(session, ctx, actor, row, NominationStep.STRUCK, reason)
        await tell_concerned(session, ctx, row, "nomination.struck")
        return await told(session, ctx, actor, row)


async def any_due(session: AsyncSession, ctx: Context, campaign_id: int) -> bool:
    return bool((await session.scalars(_due(ctx, campaign_id).limit(1))).first())


async def end_notices(session: AsyncSession, ctx: Context, run: Running) -> int:
    """Whatever notice of a campaign has run out: final, or held while an objection waits."""
    rows = (await session.scalars(_due(ctx, run.campaign.id).order_by(Selection.id))).all()
    for row in rows:
        if await unanswered(session, "selection", row.id):
            row.held_at = ctx.clock.now()
            leading = run.campaign.organisation_id
            await tell_leaders(session, ctx, leading, "honour.held", selection=row.id)
        else:
            await _finalise(session, ctx, run, row)
    return len(rows)


async def finalise_held(
    session: AsyncSession, ctx: Context, run: Running, selection_id: int
) -> None:
    """Where the notice had run out while an objection waited, and none waits any more."""
    row = await session.get_one(Selection, selection_id)
    if row.held_at is not None and not await unanswered(session, "selection", row.id):
        await _finalise(session, ctx, run, row)


async def _settling(
    session: AsyncSession, ctx: Context, actor: Actor, found: Matter
) -> HonourSheet:
    require_leader(actor, found.root_id)
    before = await sheet(session, ctx, actor, found)
    if before.selection is not None:
        raise AlreadyDone
    if found.said.form is Form.COMMENDATION and found.said.approval is None:
        raise NotApproved
    if not before.standing:
        raise NobodyStands
    if not before.votes.over:
        raise VoteOutstanding
    return before


def _require_fitting(actor: Actor, before: HonourSheet, listed: Sequence[NominationView]) -> None:
    said = before.matter.said
    if actor.member_id in {one.member_id for one in listed}:
        raise OwnWork
    if len(listed) > said.seats:
        raise TooManyChosen(most=said.seats)
    for category, count in Counter(one.category or "" for one in listed).items():
        most = said.seats_by_category.get(category, said.seats)
        if count > most:
            raise CategoryFull(category=before.plan.categories[category].title, most=most)
    _require_settled(said, before, {one.id for one in listed})


def _require_settled(said: Honour, before: HonourSheet, listed: set[int]) -> None:
    """Those level at the last seat: the superior may say, else all of them or none."""
    level = before.votes.level
    if said.tie is not Tie.SUPERIOR and level & listed:
        names = tuple(one.nominee for one in before.standing if one.id in level)
        raise TieUnsettled(tie=said.tie.value, names=names)


def _row(ctx: Context, actor: Actor, found: Matter, grounds: str, token: str) -> Selection:
    last = ctx.calendar.add_workdays(ctx.today(), found.said.notice_workdays)
    return Selection(
        campaign_id=found.run.campaign.id,
        plan_version_id=found.run.version_id,
        honour=found.key,
        period=found.period.key,
        grounds=require_text(grounds, REASON_LENGTH),
        author_id=actor.member_id,
        form_token=token,
        published_at=ctx.clock.now(),
        ends_at=local_time(last, found.run.plan.reminders.hours.end, ctx.zone),
    )


async def _decide(
    session: AsyncSession,
    ctx: Context,
    actor: Actor,
    found: Matter,
    row: Selection,
    listed: set[int],
) -> None:
    """Everybody who was proposed is chosen or passed over, whether he has arrived or not."""
    proposed = select(Nomination).where(*found.nominated, Nomination.state.in_(OPEN))
    for one in (await session.scalars(proposed.order_by(Nomination.id))).all():
        if one.id in listed:
            one.selection_id, one.at_id = row.id, found.root_id
            note(session, ctx, actor, one, NominationStep.CHOSEN)
        else:
            note(session, ctx, actor, one, NominationStep.PASSED_OVER)


async def _finalise(session: AsyncSession, ctx: Context, run: Running, row: Selection) -> None:
    row.state, row.final_at = SelectionState.FINAL, ctx.clock.now()
    await session.flush()
    await _announce(session, ctx, run, row, "honour.final")
    for one in await chosen(session, row.id):
        if one.member_id is not None:
            await tell_member(session, ctx, one.member_id, "honour.given", nomination=one.id)
        else:
            home = one.subject_id or one.organisation_id
            await tell_leaders(session, ctx, home, "honour.given", nomination=one.id)


async def _announce(
    session: AsyncSession, ctx: Context, run: Running, row: Selection, kind: str
) -> None:
    """By the groups of the plan under which it was settled."""
    version = await session.get_one(PlanVersion, row.plan_version_id)
    audience = ctx.plans.get(version.id, version.resolved).publish.honours
    await announce(session, ctx, run, audience, kind, selection=row.id)


def _due(ctx: Context, campaign_id: int) -> Select[Selection]:
    return select(Selection).where(
        Selection.campaign_id == campaign_id,
        Selection.state == SelectionState.PROVISIONAL,
        Selection.ends_at <= ctx.clock.now(),
        Selection.held_at.is_(None),
    )
