"""Settling an honour: confirmed by people, provisional, under notice, final (domain.md, rules 4, 5
and 8)."""

from collections import Counter
from collections.abc import Sequence
from itertools import chain

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.honouring import Form, Honour, Tie
from models.queries.honours import OPEN, NominationView
from models.rules.dues import local_time
from models.rules.honouring import Move
from models.tables import (
    Nomination,
    NominationStep,
    Selection,
)
from services.actors import Actor
from services.authority import require_leader
from services.barring import require_free
from services.campaigns import require_running
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
from services.ports import Context
from services.refusals import AlreadyDone, NotFound, OwnWork, Refusal
from services.selection_notices import announce_list, finalise_held
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
    AlreadySubmitted, NothingWritten, TooLong; Barred for the first whom something bars.
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
        await announce_list(session, ctx, found.run, row, "honour.noticed")
        await session.flush()
        return await selection_sheet(session, row.id)


async def strike(ctx: Context, actor: Actor, nomination_id: int, reason: str) -> NominationSheet:
    """Off the list during its notice, where what was found does not stand. Raises AlreadyDone."""
    async with ctx.db.write() as session:
        row, _ = await move(session, ctx, actor, nomination_id, Move.STRIKE)
        note(session, ctx, actor, row, NominationStep.STRUCK, reason)
        await tell_concerned(session, ctx, row, "nomination.struck")
        await session.flush()
        run = await require_running(session, ctx, actor, row.campaign_id)
        await finalise_held(session, ctx, run, row.selection_id or 0)
        return await told(session, ctx, actor, row)


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
    require_free(chain.from_iterable(before.barred.get(one.id, ()) for one in listed))
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
