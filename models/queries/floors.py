"""Organisations whose score in an evaluation is below the floor that the plan sets."""

from datetime import datetime

from sqlalchemy import ColumnElement, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.judging import About
from models.plan.renames import keys
from models.plan.schema import Plan
from models.tables import Round, RoundResult, RoundState


async def below_floor(
    session: AsyncSession, campaign_id: int, plan: Plan, *conditions: ColumnElement[bool]
) -> dict[int, tuple[str, ...]]:
    """Organisation → the evaluations in which its latest closed round that matches is below."""
    found: dict[int, tuple[str, ...]] = {}
    for key, one in plan.evaluations.items():
        if one.floor is None:
            continue
        named = Round.evaluation.in_(keys(plan.evaluations, key))
        latest = await _latest(session, Round.campaign_id == campaign_id, named, *conditions)
        for organisation, score in latest.items():
            if not one.floor.holds(score):
                found[organisation] = (*found.get(organisation, ()), key)
    return found


def closed_between(first: datetime, last: datetime) -> ColumnElement[bool]:
    """Moments; the last one is outside."""
    return (Round.closed_at >= first) & (Round.closed_at < last)


async def _latest(session: AsyncSession, *conditions: ColumnElement[bool]) -> dict[int, int | None]:
    rows = await session.execute(
        select(Round.organisation_id, RoundResult.score)
        .join(RoundResult, RoundResult.round_id == Round.id)
        .where(Round.about == About.ORGANISATIONS, Round.state == RoundState.CLOSED, *conditions)
        .order_by(Round.closed_at, Round.id)
    )
    return dict(rows.all())
