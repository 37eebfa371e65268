"""One duty as its notices tell of it: waived, or given more time."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.schema import Plan
from models.queries.plans import plan_of_version
from models.tables import Duty, Member


@dataclass(frozen=True, slots=True)
class DutyNotice:
    id: int
    title: str
    period: str
    due_on: date
    reason: str | None
    waived_by: str | None
    plan: Plan


async def duty_notice(session: AsyncSession, duty_id: int) -> DutyNotice:
    duty = await session.get_one(Duty, duty_id)
    plan = await plan_of_version(session, duty.plan_version_id)
    by = await session.get(Member, duty.waived_by) if duty.waived_by else None
    return DutyNotice(
        duty.id,
        plan.expectations[duty.expectation].title,
        duty.period,
        duty.due_on,
        duty.waiver_reason,
        by.name if by else None,
        plan,
    )
