"""Grades as they are read: the sheet of an organisation, one's own, the list of a leader."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date

from sqlalchemy import and_, or_
from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.expecting import Kind
from models.plan.grading import Grading as Said
from models.plan.judging import About
from models.plan.programme import span, stages
from models.plan.renames import entitled, keys, period_keys
from models.plan.schema import Plan
from models.queries.barring import Bar, bars, concerning
from models.queries.grade_facts import Grounds, Known, Vote, known, vote
from models.queries.grade_sheets import Candidate, GradeSheet, ToldGrade
from models.queries.grades import (
    GradeLine,
    GradeView,
    GradingView,
    given,
    grade_history,
    grading,
    gradings,
    roster,
    told_grades,
)
from models.queries.plans import plan_of_version, plans_of_versions
from models.rules.grading import Move, gives, moves
from models.rules.periods import Period, period_with_key, periods
from models.tables import LEADING, Duty, GivenGrade, Grading, GradingState, Role
from services.actors import Actor
from services.campaigns import require_running
from services.evaluations.rolls import ROLES
from services.handing_in import asked
from services.ports import Context
from services.refusals import NotExpected, NotFound


async def look(ctx: Context, actor: Actor, duty_id: int) -> GradeSheet:
    """For those who lead the organisation, and once it was handed in for those right above; else
    NotFound. Raises NotExpected for one that was never begun and is not owed now."""
    async with ctx.db.read() as session:
        return await sheet(session, ctx, actor, duty_id)


async def person(
    ctx: Context, actor: Actor, duty_id: int, member_id: int
) -> tuple[GradeSheet, Candidate, Sequence[GradeLine]]:
    """One line of a sheet with its history; NotFound for one's own."""
    async with ctx.db.read() as session:
        found = await sheet(session, ctx, actor, duty_id)
        one = person_on(found, member_id)
        if one.himself:
            raise NotFound
        return found, one, await grade_history(session, one.line.id) if one.line.id else []


async def listed(ctx: Context, actor: Actor) -> Sequence[tuple[GradingView, str]]:
    """Sheets of the organisations he leads, and of those below once they were handed in, each with
    its title; what waits comes first."""
    below = and_(Duty.organisation_id.in_(actor.below), Grading.state != GradingState.DRAFT)
    own = Duty.organisation_id.in_(actor.led)
    async with ctx.db.read() as session:
        found = await gradings(session, Grading.id.is_not(None), or_(own, below))
        plans = await plans_of_versions(session, (one.version_id for one in found))
    return [(one, plans[one.version_id].grades[one.grading or ""].title) for one in found]


async def mine(ctx: Context, actor: Actor) -> Sequence[ToldGrade]:
    """What he was told of himself, the latest first."""
    async with ctx.db.read() as session:
        found = await told_grades(session, GivenGrade.member_id == actor.member_id)
        plans = await plans_of_versions(session, (one.sheet.version_id for one in found))
    return [ToldGrade(one, plans[one.sheet.version_id]) for one in found]


async def own(ctx: Context, actor: Actor, given_id: int) -> ToldGrade:
    """For himself alone; else NotFound."""
    async with ctx.db.read() as session:
        return await own_grade(session, ctx, actor, given_id)


async def own_grade(session: AsyncSession, ctx: Context, actor: Actor, given_id: int) -> ToldGrade:
    """As `own`."""
    whose = GivenGrade.member_id == actor.member_id
    found = await told_grades(session, whose, GivenGrade.id == given_id)
    if not found:
        raise NotFound
    plan = await plan_of_version(session, found[0].sheet.version_id)
    said = ToldGrade(found[0], plan)
    last = _last_day(ctx, said)
    return replace(said, last=last, history=await grade_history(session, given_id))


def _last_day(ctx: Context, one: ToldGrade) -> date | None:
    line = one.own.line
    if line.told_at is None or line.state is not GradingState.CONFIRMED:
        return None
    told_on = line.told_at.astimezone(ctx.zone).date()
    last = ctx.calendar.add_workdays(told_on, one.said.notice_workdays)
    return last if ctx.today() <= last else None


def person_on(found: GradeSheet, member_id: int) -> Candidate:
    """Raises NotFound."""
    one = next((one for one in found.people if one.line.member_id == member_id), None)
    if one is None:
        raise NotFound
    return one


async def sheet(session: AsyncSession, ctx: Context, actor: Actor, duty_id: int) -> GradeSheet:
    """As `look`."""
    view = await grading(session, duty_id)
    if view is None:
        raise NotFound
    owns, oversees = view.organisation_id in actor.led, view.organisation_id in actor.below
    handed_in = view.state is not GradingState.DRAFT
    if not (owns or (oversees and handed_in)):
        raise NotFound
    key, version_id, plan = await _under(session, ctx, actor, view)
    allowed = moves(view.state.value, owns=owns, oversees=oversees)
    people = await _lines(session, ctx, view, key, plan)
    grounds = _grounds(ctx, view, plan, plan.grades[key], [one.member_id for one in people])
    count = await _vote(session, grounds, view, plan, plan.grades[key])
    facts = await known(session, grounds)
    leading = await _leaders(session, ctx, view)
    said, barred = plan.grades[key], await _bars(session, view, plan)
    candidates = tuple(
        replace(
            _candidate(actor, one, facts, count, leading, allowed, owns=owns),
            barred=concerning(barred, None, one.member_id),
        )
        for one in people
    )
    return GradeSheet(
        *(view, key, said, version_id, plan, count, candidates, allowed, owns, oversees)
    )


async def _bars(session: AsyncSession, view: GradingView, plan: Plan) -> list[Bar]:
    period = _period(plan, view.period)
    return await bars(session, view.campaign_id, (period.start, period.end))


def _candidate(
    actor: Actor,
    one: GradeView,
    facts: dict[int, Known],
    count: Vote,
    leading: Collection[int],
    allowed: frozenset[Move],
    *,
    owns: bool,
) -> Candidate:
    himself = one.member_id == actor.member_id
    may = gives(allowed, owns=owns, himself=himself, state=one.state.value, given=bool(one.grade))
    ballot = count.lines.get(one.member_id)
    leads = one.member_id in leading
    return Candidate(one, leads, facts[one.member_id], ballot, may, himself)


async def _under(
    session: AsyncSession, ctx: Context, actor: Actor, view: GradingView
) -> tuple[str, int, Plan]:
    """The grades' key in the plan that holds for this sheet, its version, and that plan."""
    if view.grading is not None:
        return view.grading, view.version_id, await plan_of_version(session, view.version_id)
    run = await require_running(session, ctx, actor, view.campaign_id)
    one = await asked(session, ctx, actor, view.duty_id, Kind.GRADE)
    if one.said is None or one.said.of not in run.plan.grades:
        raise NotExpected
    return one.said.of, run.version_id, run.plan


async def _lines(
    session: AsyncSession, ctx: Context, view: GradingView, key: str, plan: Plan
) -> list[GradeView]:
    """As they were handed in; before that today's roster, with what was given so far."""
    lines = await given(session, view.id) if view.id is not None else []
    if view.state is not GradingState.DRAFT:
        return lines
    about = plan.evaluations[plan.grades[key].vote].about
    people = await roster(session, view.organisation_id, _graded(about), ctx.today())
    held = {one.member_id: one for one in lines}
    return [held.get(one) or GradeView(one, name) for one, name in people.items()]


def _graded(about: About) -> Sequence[Role]:
    """The offices of those whom a vote about people is about."""
    return ROLES[About.LEADERS if about is About.LEADERS else About.MEMBERS]


async def _leaders(session: AsyncSession, ctx: Context, view: GradingView) -> Collection[int]:
    return await roster(session, view.organisation_id, LEADING, ctx.today())


def _grounds(
    ctx: Context, view: GradingView, plan: Plan, said: Said, members: list[int]
) -> Grounds:
    period = _period(plan, view.period)
    own = keys(plan.expectations, said.own) if said.own else ()
    within = _own_periods(plan, said.own, period) if said.own else ()
    return Grounds(view.campaign_id, members, period, ctx.today(), own, within)


def _period(plan: Plan, key: str) -> Period:
    """NotExpected where no version knows that period any more."""
    found = (period_with_key(one, span(plan), stages(plan)) for one in period_keys(plan, key))
    period = next((one for one in found if one is not None), None)
    if period is None:
        raise NotExpected
    return period


def _own_periods(plan: Plan, own: str, whole: Period) -> tuple[str, ...]:
    """What each says of himself may be asked for in another rhythm: whatever ends by then."""
    said = entitled(plan.expectations, own)
    if said is None:
        return ()
    found = periods(said.every, span(plan), stages(plan))
    return tuple(one.key for one in found if one.start <= whole.end and one.end >= whole.start)


async def _vote(
    session: AsyncSession, grounds: Grounds, view: GradingView, plan: Plan, said: Said
) -> Vote:
    names = keys(plan.evaluations, said.vote)
    return await vote(session, grounds, names, view.period, view.organisation_id)
