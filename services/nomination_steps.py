"""What is done about a nomination on its way: passed on, declined, taken back, voted on."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.honouring import Honour, Tie, Vote
from models.plan.renames import entitled
from models.plan.schema import Plan
from models.queries.barred_lists import of_nomination
from models.queries.barring import Bar
from models.queries.files import FileView, files_of
from models.queries.honours import (
    LIVE,
    NominationLine,
    NominationView,
    history,
    nomination,
    nominations,
)
from models.queries.plans import plan_of_version
from models.rules.honouring import Move, moves
from models.tables import (
    Nomination,
    NominationEvent,
    NominationState,
    NominationStep,
    Organisation,
)
from services.actors import Actor
from services.campaigns import plans_today, require_running
from services.honour_matters import matter_of
from services.honour_votes import standing_of, voted_again, votes
from services.honours import may_read
from services.outbox import tell_leaders, tell_member
from services.ports import Context
from services.refusals import AlreadyDone, NotFound, Refusal
from services.submission import require_new, require_text

REASON_LENGTH = 500
MOST_HANDS = 100_000
STATES = {state.value: state for state in NominationState} | {
    NominationStep.STEPPED_BACK.value: NominationState.WITHDRAWN,
    NominationStep.STRUCK.value: NominationState.PASSED_OVER,
}
"""What it is after a step of that name; other steps leave it as it is."""


class EnoughPassedOn(Refusal):
    """Args: `most`, that one organisation passes on."""


@dataclass(frozen=True, slots=True)
class NominationSheet:
    """`said`: what today's plan says of the honour, or the plan under which it was proposed.
    `moves`: what this reader may do now; `barred`: what keeps this one from being chosen."""

    view: NominationView
    plan: Plan
    said: Honour
    moves: frozenset[Move]
    history: Sequence[NominationLine] = ()
    barred: Sequence[Bar] = ()


@dataclass(frozen=True, slots=True)
class Hands:
    """Of a show of hands."""

    approve: int
    against: int
    abstained: int


async def look(ctx: Context, actor: Actor, nomination_id: int) -> NominationSheet:
    """What was chosen is for everybody of its tree, but how it came about; else NotFound."""
    async with ctx.db.read() as session:
        return await sheet(session, ctx, actor, nomination_id)


async def files(ctx: Context, actor: Actor, nomination_id: int) -> tuple[FileView, ...]:
    """Raises NotFound."""
    async with ctx.db.read() as session:
        await sheet(session, ctx, actor, nomination_id)
        return await files_of(session, "nomination", nomination_id)


async def sheet(
    session: AsyncSession, ctx: Context, actor: Actor, nomination_id: int
) -> NominationSheet:
    view = await nomination(session, nomination_id)
    if view is None or not _readable(actor, view):
        raise NotFound
    today = (await plans_today(session, ctx, [view.campaign_id]))[view.campaign_id]
    then = await plan_of_version(session, view.version_id)
    said = entitled(today.honours, view.honour) or then.honours[view.honour]
    allowed = moves(
        view.state.value,
        decides=view.at_id in actor.led and not view.final,
        owns=view.organisation_id in actor.led,
        nominee=actor.member_id == view.member_id,
        own_word=actor.member_id == view.author_id,
        votes=said.vote is Vote.OPEN,
    )
    if not may_read(actor, view):
        return NominationSheet(view, then, said, allowed, [])
    lines, barred = await history(session, nomination_id), await of_nomination(session, view, then)
    return NominationSheet(view, then, said, allowed, lines, barred)


async def pass_on(ctx: Context, actor: Actor, nomination_id: int, reason: str) -> NominationSheet:
    """One level up; at the top it stands. Raises AlreadyDone, EnoughPassedOn, NothingWritten."""
    async with ctx.db.write() as session:
        row, before = await move(session, ctx, actor, nomination_id, Move.RISE)
        await _require_room(session, row, before.said)
        note(session, ctx, actor, row, NominationStep.PASSED, reason)
        here = await session.get_one(Organisation, row.at_id)
        row.at_id = here.superior_id or before.view.root_id
        row.state = arrived(before.view.root_id, row.at_id)
        await tell_at(session, ctx, actor, row)
        await tell_member(session, ctx, row.author_id, "nomination.passed", nomination=row.id)
        return await told(session, ctx, actor, row)


async def decline(ctx: Context, actor: Actor, nomination_id: int, reason: str) -> NominationSheet:
    """Whoever proposed it is told why, and whoever was proposed."""
    async with ctx.db.write() as session:
        row, _ = await move(session, ctx, actor, nomination_id, Move.DECLINE)
        note(session, ctx, actor, row, NominationStep.DECLINED, reason)
        await tell_concerned(session, ctx, row, "nomination.declined")
        return await told(session, ctx, actor, row)


async def withdraw(ctx: Context, actor: Actor, nomination_id: int) -> None:
    """The organisation may propose somebody else."""
    async with ctx.db.write() as session:
        row, _ = await move(session, ctx, actor, nomination_id, Move.WITHDRAW)
        note(session, ctx, actor, row, NominationStep.WITHDRAWN)


async def step_back(ctx: Context, actor: Actor, nomination_id: int) -> None:
    """Whoever was proposed does not want to be; those who proposed him are told."""
    async with ctx.db.write() as session:
        row, _ = await move(session, ctx, actor, nomination_id, Move.STEP_BACK)
        note(session, ctx, actor, row, NominationStep.STEPPED_BACK)
        home, refs = row.organisation_id, {"nomination": row.id}
        await tell_leaders(
            session, ctx, home, "nomination.stepped-back", but=actor.member_id, **refs
        )


async def log_hands(
    ctx: Context, actor: Actor, nomination_id: int, hands: Hands, token: str
) -> NominationSheet:
    """What a meeting's show of hands came to. It is a ground for whoever confirms and enters no
    score. Said again it is put right, or a run-off between those level where the plan has one.

    Raises AlreadyDone, AlreadySubmitted.
    """
    async with ctx.db.write() as session:
        row, before = await move(session, ctx, actor, nomination_id, Move.VOTE)
        await require_new(session, NominationEvent, token)
        if await _again(session, ctx, actor, before):
            row.runoff = hands.approve
        else:
            row.votes_for, row.votes_against = hands.approve, hands.against
            row.votes_abstained = hands.abstained
        said = f"{hands.approve}/{hands.against}/{hands.abstained}"
        note(session, ctx, actor, row, NominationStep.VOTED, said, token)
        return await told(session, ctx, actor, row)


def arrived(root_id: int, at_id: int) -> NominationState:
    return NominationState.STANDING if at_id == root_id else NominationState.RISING


def note(
    session: AsyncSession,
    ctx: Context,
    actor: Actor,
    row: Nomination,
    step: NominationStep,
    said: str = "",
    token: str | None = None,
) -> None:
    """A line of its history, and the state that follows from it."""
    row.state = STATES.get(step.value, row.state)
    session.add(
        NominationEvent(
            nomination_id=row.id,
            step=step,
            note=require_text(said, REASON_LENGTH) if said else "",
            organisation_id=row.at_id,
            author_id=actor.member_id,
            form_token=token,
            at=ctx.clock.now(),
        )
    )


async def told(
    session: AsyncSession, ctx: Context, actor: Actor, row: Nomination
) -> NominationSheet:
    await session.flush()
    return await sheet(session, ctx, actor, row.id)


async def tell_at(session: AsyncSession, ctx: Context, actor: Actor, row: Nomination) -> None:
    """The leaders of the organisation with which it lies now."""
    refs = {"nomination": row.id}
    await tell_leaders(session, ctx, row.at_id, "nomination.received", but=actor.member_id, **refs)


async def tell_concerned(session: AsyncSession, ctx: Context, row: Nomination, kind: str) -> None:
    for member in {row.author_id, row.member_id or row.author_id}:
        await tell_member(session, ctx, member, kind, nomination=row.id)


async def move(
    session: AsyncSession, ctx: Context, actor: Actor, nomination_id: int, step: Move
) -> tuple[Nomination, NominationSheet]:
    """AlreadyDone where its state or the reader does not allow it, NotFound for a stranger."""
    found = await sheet(session, ctx, actor, nomination_id)
    await require_running(session, ctx, actor, found.view.campaign_id)
    if step not in found.moves:
        raise AlreadyDone
    return await session.get_one(Nomination, nomination_id), found


async def _again(
    session: AsyncSession, ctx: Context, actor: Actor, before: NominationSheet
) -> bool:
    """Whether this is the run-off."""
    if before.said.tie is not Tie.RUNOFF:
        return False
    found = await matter_of(session, ctx, actor, before.view)
    standing = standing_of(await nominations(session, *found.nominated))
    given = await votes(session, ctx, found, standing)
    one = before.view
    return one.id in given.level or one.votes_for in voted_again(standing)


async def _require_room(session: AsyncSession, row: Nomination, said: Honour) -> None:
    if said.passes is None:
        return
    passed = await session.scalar(
        select(func.count(NominationEvent.id))
        .join(Nomination, Nomination.id == NominationEvent.nomination_id)
        .where(Nomination.campaign_id == row.campaign_id, Nomination.honour == row.honour)
        .where(Nomination.period == row.period, Nomination.state.in_(LIVE))
        .where(NominationEvent.step == NominationStep.PASSED)
        .where(NominationEvent.organisation_id == row.at_id)
    )
    if (passed or 0) >= said.passes:
        raise EnoughPassedOn(most=said.passes)


def _readable(actor: Actor, view: NominationView) -> bool:
    listed = view.state is NominationState.CHOSEN and view.tree == actor.tree
    return listed or may_read(actor, view)
