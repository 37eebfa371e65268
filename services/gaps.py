"""Gaps (差距排查与整改): listed by those who have them, checked one level above, closed by somebody
other than their owner."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import and_, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.expecting import Kind
from models.plan.schema import Plan
from models.queries.digests import DutyLine
from models.queries.files import FileView, files_of
from models.queries.gaps import GapView, gap, gaps, overseen_by
from models.queries.plans import plans_of_versions
from models.rules.rectifying import Move, moves
from models.tables import Duty, Gap, GapState
from services.actors import Actor
from services.authority import require_leader
from services.campaigns import require_running
from services.comment_replies import require_source
from services.drafts import check_deadline
from services.evidence import Evidence, attach
from services.handing_in import asked, line_of, require_room
from services.outbox import tell_leaders, tell_member
from services.ports import Context
from services.refusals import (
    AlreadyDone,
    NotExpected,
    NotFound,
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


@dataclass(frozen=True, slots=True)
class GapSheet:
    """`title`: what the plan calls it. `moves`: what this reader may do now. `lasting`: he may make
    a standing rule of it."""

    view: GapView
    title: str
    plan: Plan
    moves: frozenset[Move]
    lasting: bool = False


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
        sheet = await _sheet(session, ctx, actor, row.id)
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
        sheet = await _sheet(session, ctx, actor, gap_id)
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
        return await _sheet(session, ctx, actor, gap_id)


async def look(ctx: Context, actor: Actor, gap_id: int) -> GapSheet:
    """For its owner, its organisation's leaders and those who check it; else NotFound."""
    async with ctx.db.read() as session:
        return await _sheet(session, ctx, actor, gap_id)


async def files(ctx: Context, actor: Actor, gap_id: int) -> tuple[GapSheet, tuple[FileView, ...]]:
    """What shows that it was put right, for whoever may read it; else NotFound."""
    async with ctx.db.read() as session:
        return await _sheet(session, ctx, actor, gap_id), await files_of(session, "gap", gap_id)


async def lasting(ctx: Context, actor: Actor, gap_id: int) -> GapView:
    """One of an organisation that he leads, closed: what was done may become a standing rule.

    Raises NotFound, NotYourOrganisation.
    """
    view = (await look(ctx, actor, gap_id)).view
    if view.member_id is not None or view.state is not GapState.CLOSED:
        raise NotFound
    require_leader(actor, view.organisation_id)
    return view


async def mine(ctx: Context, actor: Actor) -> Sequence[GapSheet]:
    """His own, and those of the organisations he leads; what is open first."""
    led = and_(Gap.member_id.is_(None), Gap.organisation_id.in_(actor.led))
    async with ctx.db.read() as session:
        found = await gaps(session, ctx.today(), or_(Gap.member_id == actor.member_id, led))
        return await _sheets(session, actor, found)


async def overseen(ctx: Context, actor: Actor) -> Sequence[GapSheet]:
    """Those that he checks: what waits for him first, then what is open."""
    async with ctx.db.read() as session:
        whose = overseen_by(actor.led, actor.member_id, ctx.today())
        found = await _sheets(session, actor, await gaps(session, ctx.today(), whose))
    return sorted(found, key=lambda one: not one.moves & {Move.ACCEPT, Move.CLOSE})


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
    sheet = await _sheet(session, ctx, actor, gap_id)
    await require_running(session, ctx, actor, sheet.view.campaign_id)
    if move not in sheet.moves:
        raise AlreadyDone
    return await session.get_one(Gap, gap_id)


async def _told(session: AsyncSession, ctx: Context, actor: Actor, row: Gap, kind: str) -> GapSheet:
    await session.flush()
    await tell_member(session, ctx, row.author_id, kind, gap=row.id)
    return await _sheet(session, ctx, actor, row.id)


async def _tell_overseer(
    session: AsyncSession, ctx: Context, actor: Actor, view: GapView, kind: str
) -> None:
    if view.overseer_id is not None:
        refs = {"gap": view.id}
        await tell_leaders(session, ctx, view.overseer_id, kind, but=actor.member_id, **refs)


async def _sheet(session: AsyncSession, ctx: Context, actor: Actor, gap_id: int) -> GapSheet:
    view = await gap(session, ctx.today(), gap_id)
    if view is None or not _may_read(actor, view):
        raise NotFound
    (sheet,) = await _sheets(session, actor, [view])
    return sheet


async def _sheets(session: AsyncSession, actor: Actor, found: Sequence[GapView]) -> list[GapSheet]:
    plans = await plans_of_versions(session, (one.version_id for one in found))
    return [_with_moves(actor, one, plans[one.version_id]) for one in found]


def _with_moves(actor: Actor, view: GapView, plan: Plan) -> GapSheet:
    owns, oversees = _owns(actor, view), view.overseer_id in actor.led
    allowed = moves(view.state.value, owns=owns, oversees=oversees)
    closed = view.state is GapState.CLOSED and view.member_id is None
    title = plan.expectations[view.expectation].title
    return GapSheet(view, title, plan, allowed, lasting=closed and owns)


def _owns(actor: Actor, view: GapView) -> bool:
    if view.member_id is None:
        return view.organisation_id in actor.led
    return view.member_id == actor.member_id


def _may_read(actor: Actor, view: GapView) -> bool:
    leads = view.organisation_id in actor.led or view.organisation_id in actor.below
    return _owns(actor, view) or view.overseer_id in actor.led or (leads and view.member_id is None)


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
        return await _sheet(session, ctx, actor, gap_id), duty
