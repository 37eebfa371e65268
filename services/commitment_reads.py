"""What is read about commitments, and what the reader may do about it."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement

from models.plan.schema import Plan
from models.queries import commitment_filters as filters
from models.queries.commitment_views import CommitmentView, IndicatorView
from models.queries.commitments import commitment, commitment_with, commitments, linked
from models.queries.history import HistoryLine, history
from models.queries.opinions import Voices, voices
from models.queries.progress import ReportView, reports
from models.rules.steps import Step
from models.tables import CommitmentState
from services.actors import Actor
from services.campaigns import require_running
from services.commitment_rights import (
    can_decide,
    can_verify,
    may_read,
    require_owner,
    running_commitment,
    steps,
)
from services.ports import Context
from services.refusals import NotFound, NotNow, Refusal

VOICES, EVENTS = 2, 12


class InvitedOnly(Refusal):
    """A link in a group is open to whoever is on the roster or was invited, once he is bound."""


@dataclass(frozen=True, slots=True)
class Opened:
    """A commitment, what its reader can do with it now, and the last of what was said of it."""

    view: CommitmentView
    steps: frozenset[Step]
    voices: Voices


@dataclass(frozen=True, slots=True)
class OpenedIndicator:
    """`reports` are the last ones, the newest first; `verify`, `decide`: this reader may now
    decide about the claim, about the change that is asked for."""

    view: CommitmentView
    indicator: IndicatorView
    reports: tuple[ReportView, ...]
    steps: frozenset[Step]
    verify: bool
    decide: bool


@dataclass(frozen=True, slots=True)
class OpenedHistory:
    """One page of `count` lines, the oldest first; pages count from 0 to `last`."""

    view: CommitmentView
    lines: Sequence[HistoryLine]
    count: int
    number: int
    last: int


@dataclass(frozen=True, slots=True)
class ForChange:
    view: CommitmentView
    plan: Plan


async def open_commitment(ctx: Context, actor: Actor, commitment_id: int) -> Opened:
    """Raises NotFound, also for what this person may not read yet."""
    async with ctx.db.read() as session:
        view = await commitment(session, ctx.today(), commitment_id, ctx.zone)
        said = await voices(session, commitment_id, VOICES)
    if view is None or not may_read(actor, view):
        raise NotFound
    return Opened(view, steps(actor, view), said)


async def open_linked(ctx: Context, actor: Actor | None, token: str) -> Opened | None:
    """What a link in a group leads to; None for another kind of link.

    Raises InvitedOnly for who is not bound yet, NotFound for who may not read it.
    """
    async with ctx.db.read() as session:
        commitment_id = await linked(session, token)
    if commitment_id is None:
        return None
    if actor is None:
        raise InvitedOnly
    return await open_commitment(ctx, actor, commitment_id)


async def open_history(
    ctx: Context, actor: Actor, commitment_id: int, number: int
) -> OpenedHistory:
    """What became of it; a page that is not there becomes the last. Raises NotFound."""
    async with ctx.db.read() as session:
        view = await commitment(session, ctx.today(), commitment_id, ctx.zone)
        if view is None or not may_read(actor, view):
            raise NotFound
        found = await history(session, view)
    last = (len(found) - 1) // EVENTS
    number = min(number, last)
    lines = found[number * EVENTS : (number + 1) * EVENTS]
    return OpenedHistory(view, lines, len(found), number, last)


async def open_indicator(ctx: Context, actor: Actor, indicator_id: int) -> OpenedIndicator:
    """With its last reports and their files; raises NotFound."""
    async with ctx.db.read() as session:
        view = await commitment_with(session, ctx.today(), indicator_id, ctx.zone)
        said = await reports(session, [indicator_id])
    if view is None or not may_read(actor, view):
        raise NotFound
    indicator = next(one for one in view.indicators if one.id == indicator_id)
    verify = view.running and can_verify(actor, view, indicator)
    decide = can_decide(actor, view, indicator)
    return OpenedIndicator(view, indicator, said, steps(actor, view), verify, decide)


async def mine(ctx: Context, actor: Actor) -> tuple[CommitmentView, ...]:
    """The actor's own, the newest first."""
    return await _read(ctx, filters.of_member(actor.member_id))


async def led(ctx: Context, actor: Actor) -> tuple[CommitmentView, ...]:
    """Those of the organisations the actor leads, without their members'."""
    return await _read(ctx, filters.of_organisations(actor.led))


async def of_those_below(ctx: Context, actor: Actor) -> tuple[CommitmentView, ...]:
    """Those of the organisations directly below, also unpublished ones."""
    return await _read(ctx, filters.of_organisations(actor.below))


async def review_queue(ctx: Context, actor: Actor) -> tuple[CommitmentView, ...]:
    """What waits for the actor's review."""
    waiting = filters.to_review(actor.member_id, actor.led, ctx.today())
    return await _read(ctx, waiting)


async def verify_queue(
    ctx: Context, actor: Actor
) -> tuple[tuple[CommitmentView, IndicatorView], ...]:
    """Claims that wait for the actor's word."""
    waiting = filters.to_verify(actor.member_id, actor.led, ctx.today())
    return tuple(
        (view, indicator)
        for view in await _read(ctx, waiting)
        for indicator in view.indicators
        if can_verify(actor, view, indicator)
    )


async def decide_queue(
    ctx: Context, actor: Actor
) -> tuple[tuple[CommitmentView, IndicatorView], ...]:
    """Changes asked for that wait for the actor's answer."""
    waiting = filters.to_decide(actor.member_id, actor.led, ctx.today())
    return tuple(
        (view, indicator)
        for view in await _read(ctx, waiting)
        for indicator in view.indicators
        if can_decide(actor, view, indicator)
    )


async def overdue_below(ctx: Context, actor: Actor) -> tuple[CommitmentView, ...]:
    """Overdue ones of the organisations the actor leads and of those directly below."""
    return await _read(ctx, filters.overdue([*actor.led, *actor.below], ctx.today()))


async def open_for_change(ctx: Context, actor: Actor, commitment_id: int) -> ForChange:
    """A returned commitment, to be handed in again under today's plan.

    Raises NotFound, NoCampaign, NotYourOrganisation, NotNow.
    """
    async with ctx.db.read() as session:
        view = await running_commitment(session, ctx, commitment_id)
        require_owner(actor, view)
        if view.state is not CommitmentState.RETURNED:
            raise NotNow
        run = await require_running(session, ctx, actor, view.campaign_id)
    return ForChange(view, run.plan)


async def _read(ctx: Context, condition: ColumnElement[bool]) -> tuple[CommitmentView, ...]:
    async with ctx.db.read() as session:
        return await commitments(session, ctx.today(), condition, zone=ctx.zone)
