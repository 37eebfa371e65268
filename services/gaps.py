"""Gaps (差距排查与整改): listed by those who have them, checked one level above, closed by somebody
other than their owner."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.expecting import Kind
from models.queries.digests import DutyLine
from models.queries.gaps import GapView
from models.rules.rectifying import Move
from models.tables import Duty, Gap, GapState
from services.actors import Actor
from services.campaigns import require_running
from services.comment_replies import require_source
from services.drafts import check_deadline
from services.evidence import Evidence, attach
from services.gap_reads import GapSheet
from services.gap_reads import sheet as gap_sheet
from services.handing_in import asked, line_of, require_room
from services.outbox import tell_leaders, tell_member
from services.ports import Context
from services.refusals import (
    AlreadyDone,
    NotExpected,
)
from services.submission import require_new, require_text

BENCHMARK_LENGTH, PROBLEM_LENGTH, CAUSE_LENGTH, MEASURE_LENGTH = 100, 300, 300, 500
OWNER_LENGTH, REASON_LENGTH, RESULT_LENGTH = 40, 500, 1000


@dataclass(frozen=True, slots=True)
class GapDraft:
    """`benchmark` may be empty; `deadline` is the last local day."""

    benchmark: str
    problem: str
    cause: str
    measure: str
    owner: str
    deadline: date


@dataclass(frozen=True, slots=True)
class GapCall:
    """One sheet that is asked for; at most `maximum` are taken. `last`: the campaign's last day."""

    line: DutyLine
    prompt: str
    maximum: int | None
    last: date


async def call(ctx: Context, actor: Actor, duty_id: int) -> GapCall:
    """Raises NotExpected where nothing can be handed in for that duty any more."""
    async with ctx.db.read() as session:
        one = await asked(session, ctx, actor, duty_id, Kind.GAP)
        line = await line_of(session, ctx, one.duty)
    return GapCall(line, one.prompt, one.maximum, one.run.plan.period.end)


async def submit(
    ctx: Context,
    actor: Actor,
    duty_id: int,
    draft: GapDraft,
    token: str,
    instead_of: int | None = None,
    source: int | None = None,
) -> GapSheet:
    """Hand one in; whoever checks it is told. `instead_of`: a returned one that it replaces;
    `source`: the comment that named it.

    Raises NotExpected, AlreadySubmitted, EnoughHandedIn, DeadlineOutside, NothingWritten, TooLong.
    """
    async with ctx.db.write() as session:
        one = await asked(session, ctx, actor, duty_id, Kind.GAP)
        await require_new(session, Gap, token)
        await require_room(session, one)
        check_deadline(draft.deadline, one.run.plan, ctx.today())
        if instead_of is not None:
            source = await _replace(session, ctx, actor, instead_of)
        elif source is not None:
            await require_source(session, source, one.duty)
        row = _row(ctx, actor, one.duty, draft, token)
        row.comment_id = source
        session.add(row)
        await session.flush()
        sheet = await gap_sheet(session, ctx, actor, row.id)
        await _tell_overseer(session, ctx, actor, sheet.view, "gap.received")
        return sheet


async def accept(ctx: Context, actor: Actor, gap_id: int) -> GapSheet:
    """It is the right problem, and the measure is a real one; its author is told."""
    async with ctx.db.write() as session:
        row = await _move(session, ctx, actor, gap_id, Move.ACCEPT)
        row.state, row.reason = GapState.ACCEPTED, None
        row.checked_by, row.checked_at = actor.member_id, ctx.clock.now()
        return await _told(session, ctx, actor, row, "gap.accepted")


async def return_(ctx: Context, actor: Actor, gap_id: int, reason: str) -> GapSheet:
    """Send it back; the duty is owed again, and the author may hand in a better one."""
    async with ctx.db.write() as session:
        row = await _move(session, ctx, actor, gap_id, Move.RETURN)
        row.state, row.reason = GapState.RETURNED, require_text(reason, REASON_LENGTH)
        row.checked_by, row.checked_at = actor.member_id, ctx.clock.now()
        return await _told(session, ctx, actor, row, "gap.returned")


async def claim(
    ctx: Context, actor: Actor, gap_id: int, result: str, files: Sequence[Evidence] = ()
) -> GapSheet:
    """Its owner says that it is closed, and how; whoever checked it is asked to look."""
    async with ctx.db.write() as session:
        row = await _move(session, ctx, actor, gap_id, Move.CLAIM)
        row.state, row.reason = GapState.CLAIMED, None
        row.result, row.claimed_at = require_text(result, RESULT_LENGTH), ctx.clock.now()
        attach(session, files, gap_id=gap_id)
        await session.flush()
        sheet = await gap_sheet(session, ctx, actor, gap_id)
        await _tell_overseer(session, ctx, actor, sheet.view, "gap.claimed")
        return sheet


async def close(ctx: Context, actor: Actor, gap_id: int) -> GapSheet:
    async with ctx.db.write() as session:
        row = await _move(session, ctx, actor, gap_id, Move.CLOSE)
        row.state = GapState.CLOSED
        row.closed_by, row.closed_at = actor.member_id, ctx.clock.now()
        return await _told(session, ctx, actor, row, "gap.closed")


async def refuse(ctx: Context, actor: Actor, gap_id: int, reason: str) -> GapSheet:
    """Not closed yet, and why; it stays open."""
    async with ctx.db.write() as session:
        row = await _move(session, ctx, actor, gap_id, Move.REFUSE)
        row.state, row.reason = GapState.ACCEPTED, require_text(reason, REASON_LENGTH)
        return await _told(session, ctx, actor, row, "gap.refused")


async def withdraw(ctx: Context, actor: Actor, gap_id: int) -> GapSheet:
    """Take back what nobody has accepted yet; the duty is owed again."""
    async with ctx.db.write() as session:
        row = await _move(session, ctx, actor, gap_id, Move.WITHDRAW)
        row.state = GapState.WITHDRAWN
        await session.flush()
        return await gap_sheet(session, ctx, actor, gap_id)


def _row(ctx: Context, actor: Actor, duty: Duty, draft: GapDraft, token: str) -> Gap:
    return Gap(
        campaign_id=duty.campaign_id,
        plan_version_id=duty.plan_version_id,
        expectation=duty.expectation,
        period=duty.period,
        organisation_id=duty.organisation_id,
        member_id=duty.member_id,
        author_id=actor.member_id,
        benchmark=require_text(draft.benchmark, BENCHMARK_LENGTH) if draft.benchmark else "",
        problem=require_text(draft.problem, PROBLEM_LENGTH),
        cause=require_text(draft.cause, CAUSE_LENGTH),
        measure=require_text(draft.measure, MEASURE_LENGTH),
        owner=require_text(draft.owner, OWNER_LENGTH),
        deadline=draft.deadline,
        form_token=token,
        submitted_at=ctx.clock.now(),
    )


async def _replace(session: AsyncSession, ctx: Context, actor: Actor, gap_id: int) -> int | None:
    """The comment that named it. AlreadyDone where it was handed in anew or taken back."""
    row = await _move(session, ctx, actor, gap_id, Move.REDO)
    row.state = GapState.WITHDRAWN
    return row.comment_id


async def _move(session: AsyncSession, ctx: Context, actor: Actor, gap_id: int, move: Move) -> Gap:
    """AlreadyDone where the state or the reader does not allow it, NotFound for a stranger."""
    sheet = await gap_sheet(session, ctx, actor, gap_id)
    await require_running(session, ctx, actor, sheet.view.campaign_id)
    if move not in sheet.moves:
        raise AlreadyDone
    return await session.get_one(Gap, gap_id)


async def _told(session: AsyncSession, ctx: Context, actor: Actor, row: Gap, kind: str) -> GapSheet:
    await session.flush()
    await tell_member(session, ctx, row.author_id, kind, gap=row.id)
    return await gap_sheet(session, ctx, actor, row.id)


async def _tell_overseer(
    session: AsyncSession, ctx: Context, actor: Actor, view: GapView, kind: str
) -> None:
    if view.overseer_id is not None:
        refs = {"gap": view.id}
        await tell_leaders(session, ctx, view.overseer_id, kind, but=actor.member_id, **refs)


async def duty_of(ctx: Context, actor: Actor, gap_id: int) -> tuple[GapSheet, int]:
    """A returned gap and the duty that it was for. Raises AlreadyDone, NotExpected."""
    async with ctx.db.read() as session:
        row = await _move(session, ctx, actor, gap_id, Move.REDO)
        duty = await session.scalar(
            select(Duty.id)
            .where(Duty.campaign_id == row.campaign_id, Duty.expectation == row.expectation)
            .where(Duty.period == row.period, Duty.organisation_id == row.organisation_id)
            .where(Duty.member_key == (row.member_id or 0))
        )
        if duty is None:
            raise NotExpected
        return await gap_sheet(session, ctx, actor, gap_id), duty
