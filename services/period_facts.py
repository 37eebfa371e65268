"""The facts of the period that something is written over, for who writes, reads or comments."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import time

from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.expecting import Kind
from models.plan.programme import span, stages
from models.plan.schema import Plan
from models.queries.facts import Window, facts
from models.queries.plans import plan_of_version
from models.queries.writings import SummaryView, summaries
from models.rules.dues import due_at, local_time
from models.rules.facts import Facts, settled
from models.rules.periods import Period, period_with_key, periods
from models.tables import Duty, Summary
from services.ports import Context


@dataclass(frozen=True, slots=True)
class Known:
    """What an organisation need not write once more: `papers` are those of shorter periods within
    this one, the oldest first. `plan`: the version that the duty was frozen under."""

    plan: Plan
    facts: Facts
    papers: tuple[SummaryView, ...] = ()

    @property
    def empty(self) -> bool:
        return self.facts.empty and not self.papers


def window(
    ctx: Context,
    campaign_id: int,
    organisation_id: int,
    period: Period,
    member_id: int | None = None,
) -> Window:
    return Window(
        campaign_id=campaign_id,
        organisation_id=organisation_id,
        period=period,
        first=local_time(period.start, time.min, ctx.zone),
        last=due_at(period.end, ctx.zone),
        now=ctx.clock.now(),
        today=ctx.today(),
        member_id=member_id,
    )


async def known(session: AsyncSession, ctx: Context, duty: Duty) -> Known:
    """For what an organisation writes; nothing for a person's piece, which is about himself."""
    plan = await plan_of_version(session, duty.plan_version_id)
    period = period_with_key(duty.period, span(plan), stages(plan))
    if duty.member_id is not None or period is None:
        return Known(plan, Facts())
    within = window(ctx, duty.campaign_id, duty.organisation_id, period)
    found = await facts(session, within, but=duty.id)
    papers = await written(session, duty, summaries_within(plan, period))
    own = (duty.expectation, duty.period)
    others = [one for one in papers if (one.expectation, one.period) != own]
    return Known(plan, settled(found), _newest(others))


async def written(
    session: AsyncSession, of: Duty, periods_: Sequence[str]
) -> Sequence[SummaryView]:
    """What its organisation handed in for the periods of these keys, the newest first."""
    return await summaries(
        session,
        Summary.campaign_id == of.campaign_id,
        Summary.organisation_id == of.organisation_id,
        Summary.member_id.is_(None),
        Summary.period.in_(list(periods_)),
        Summary.withdrawn_at.is_(None),
    )


def summaries_within(plan: Plan, whole: Period) -> list[str]:
    """Keys of the months and other periods of summaries that end in this period."""
    return [
        one.key
        for expectation in plan.expected(Kind.SUMMARY).values()
        for one in periods(expectation.every, span(plan), stages(plan))
        if one.end in whole
    ]


def _newest(papers: Sequence[SummaryView]) -> tuple[SummaryView, ...]:
    """Of several for the same period the newest, which is the one that is read."""
    found = {(one.expectation, one.period): one for one in reversed(papers)}
    return tuple(sorted(found.values(), key=lambda one: (one.period, one.submitted_at)))
