"""What a superior sees before he comments: the duty, the scale, the facts of the period."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import time

from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.ambitions import Flag
from models.plan.expecting import Kind
from models.plan.programme import span, stages
from models.plan.schema import Plan
from models.queries.facts import Facts, Window, facts
from models.rules.dues import due_at, local_time
from models.rules.periods import Period, period_with_key, periods
from models.tables import Duty, Organisation, PlanVersion
from services.actors import Actor
from services.comments import comment_asked, require_first
from services.ports import Context
from services.refusals import NotExpected


@dataclass(frozen=True, slots=True)
class CommentCall:
    """`scale`: grade → its title, and the flags, of today's plan; `plan` is the version that the
    duty was frozen under."""

    duty_id: int
    organisation: str
    period: Period
    prompt: str
    scale: Mapping[str, str]
    flags: Mapping[str, Flag]
    plan: Plan
    facts: Facts


async def call(ctx: Context, actor: Actor, duty_id: int) -> CommentCall:
    """For the superior's leaders. Raises NotExpected, AlreadyDone where it has been given."""
    async with ctx.db.read() as session:
        duty, run = await comment_asked(session, ctx, actor, duty_id)
        await require_first(session, duty)
        organisation = await session.get_one(Organisation, duty.organisation_id)
        version = await session.get_one(PlanVersion, duty.plan_version_id)
        plan = ctx.plans.get(version.id, version.resolved)
        period = period_with_key(duty.period, span(plan), stages(plan))
        if period is None:
            raise NotExpected
        return CommentCall(
            duty_id,
            organisation.name,
            period,
            plan.expectations[duty.expectation].prompt,
            {key: grade.title for key, grade in run.plan.comment_scale.items()},
            run.plan.flags,
            plan,
            await _facts(session, ctx, duty, plan, period),
        )


async def _facts(
    session: AsyncSession, ctx: Context, duty: Duty, plan: Plan, period: Period
) -> Facts:
    window = Window(
        campaign_id=duty.campaign_id,
        organisation_id=duty.organisation_id,
        period=period,
        first=local_time(period.start, time.min, ctx.zone),
        last=due_at(period.end, ctx.zone),
        now=ctx.clock.now(),
        today=ctx.today(),
    )
    return await facts(session, window, _summaries_within(plan, period))


def _summaries_within(plan: Plan, whole: Period) -> list[str]:
    """Keys of the months and other periods of summaries that end in this period."""
    return [
        one.key
        for expectation in plan.expected(Kind.SUMMARY).values()
        for one in periods(expectation.every, span(plan), stages(plan))
        if one.end in whole
    ]
