"""Organisations' own plans as they are looked at: what is asked for, one of them, the lists."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement
from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.below import own_plan, read_below
from models.plan.differences import Change, diff
from models.plan.expecting import Kind, Review
from models.plan.problems import PlanErrors
from models.queries.digests import DutyLine, lines
from models.queries.duties import duties
from models.queries.own_plans import OwnPlanView, PlanCall, PlanRow, PlanSheet, own_plans
from models.queries.plans import plan_of_version
from models.tables import Duty, OwnPlanState, SubmittedPlan
from services.actors import Actor
from services.campaigns import plan_in_force
from services.handing_in import asked, line_of
from services.own_plan_effect import FILE, campaign_of
from services.ports import Context
from services.refusals import AlreadyDone, NotFound, NotYourOrganisation

SHOWN = 40


@dataclass(frozen=True, slots=True)
class OwnPlans:
    """What his organisations have handed in, and where a version can be handed in today."""

    rows: Sequence[PlanRow]
    asked: Sequence[DutyLine]


async def call(ctx: Context, actor: Actor, duty_id: int) -> PlanCall:
    """Raises NotExpected where it can be handed in no more, NotYourOrganisation, NotFound."""
    async with ctx.db.read() as session:
        one = await asked(session, ctx, actor, duty_id, Kind.PLAN)
        line = await line_of(session, ctx, one.duty)
        same = _same(one.duty.campaign_id, one.duty.organisation_id)
        former = await own_plans(session, *same)
    said = line.plan.expectations[one.duty.expectation]
    review = said.review or Review.APPROVE
    return PlanCall(line, said.prompt, review, one.run.plan, former[0] if former else None)


async def look(ctx: Context, actor: Actor, plan_id: int) -> PlanSheet:
    """For who leads the organisation or the one above."""
    async with ctx.db.read() as session:
        view = await _view(session, plan_id)
        if view.organisation_id not in {*actor.led, *actor.below}:
            raise NotYourOrganisation
        every = await own_plans(session, *_same(view.campaign_id, view.organisation_id))
        return PlanSheet(
            view,
            own_plan(view.source),
            await plan_of_version(session, view.version_id),
            await _changes(session, ctx, view),
            {one.number: one.id for one in reversed(every)},
            view.organisation_id in actor.led,
            view.organisation_id in actor.below,
        )


async def reviewable(ctx: Context, actor: Actor, plan_id: int) -> PlanSheet:
    """One that this superior may return; AlreadyDone once it is decided on or holds."""
    sheet = await look(ctx, actor, plan_id)
    if not sheet.decides:
        raise NotYourOrganisation
    if not sheet.view.waits or sheet.review is not Review.APPROVE:
        raise AlreadyDone
    return sheet


async def mine(ctx: Context, actor: Actor) -> OwnPlans:
    """The newest version first, with the withdrawn and returned ones."""
    now = ctx.clock.now()
    led = Duty.organisation_id.in_(actor.led)
    open_still = (Duty.waived_at.is_(None), Duty.closes_at > now)
    async with ctx.db.read() as session:
        found = await own_plans(session, SubmittedPlan.organisation_id.in_(actor.led))
        asked = await duties(session, now, Duty.kind == Kind.PLAN, led, *open_still)
        return OwnPlans(_rows(found), await lines(session, asked, now))


async def received(ctx: Context, actor: Actor) -> Sequence[PlanRow]:
    """Of the organisations below, the newest version of each first; those waiting before all."""
    theirs = SubmittedPlan.organisation_id.in_(actor.below)
    kept = SubmittedPlan.state != OwnPlanState.WITHDRAWN
    async with ctx.db.read() as session:
        found = await own_plans(session, theirs, kept)
    newest = {(one.campaign_id, one.organisation_id): one for one in reversed(found)}
    return _rows(
        sorted(newest.values(), key=lambda one: (one.waits, one.submitted_at), reverse=True)
    )


def _rows(found: Sequence[OwnPlanView]) -> list[PlanRow]:
    return [PlanRow(one, own_plan(one.source).title) for one in found[:SHOWN]]


def _same(campaign_id: int, organisation_id: int) -> tuple[ColumnElement[bool], ...]:
    return (
        SubmittedPlan.campaign_id == campaign_id,
        SubmittedPlan.organisation_id == organisation_id,
    )


async def _view(session: AsyncSession, plan_id: int) -> OwnPlanView:
    found = await own_plans(session, SubmittedPlan.id == plan_id)
    if not found:
        raise NotFound
    return found[0]


async def _changes(
    session: AsyncSession, ctx: Context, view: OwnPlanView
) -> Sequence[Change] | None:
    own = await campaign_of(session, view.campaign_id, view.organisation_id)
    if own is None or view.holds or not view.waits:
        return None
    _, before = await plan_in_force(session, ctx, own.id, ctx.today())
    _, superior = await plan_in_force(session, ctx, view.campaign_id, ctx.today())
    try:
        after = read_below(view.source, FILE, superior, view.organisation).plan
    except PlanErrors:
        return None
    return diff(before, after)
