"""What comes from outside while a plan runs: figures with their source, and closed ballots."""

from collections.abc import Iterator
from datetime import time, timedelta
from decimal import Decimal

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.schema import Plan
from models.rules.dues import local_time
from models.rules.periods import Period
from models.tables import Organisation, OutsideFigure, Round, RoundResult, RoundState
from tests.unit.plan.texts import ZONE

CLOSED = timedelta(days=6)
"""After the first day of the period that is ranked."""


def entered(plan: Plan, campaign: int, author: int) -> Iterator[OutsideFigure]:
    """One value of each figure from outside, as of the first day."""
    day = plan.period.start
    for key in plan.figures:
        yield OutsideFigure(
            campaign_id=campaign,
            figure=key,
            value=Decimal(7),
            as_of=day,
            source="统计局",
            author_id=author,
            form_token=f"figure-{key}",
            entered_at=local_time(day, time(12), ZONE),
        )


async def judge(session: AsyncSession, plan: Plan, judged: Period) -> None:
    """A closed round of every evaluation about every organisation, no two with one score."""
    places = (
        await session.scalars(select(Organisation).where(Organisation.category.is_not(None)))
    ).all()
    for number, key in enumerate(plan.evaluations):
        for turn, place in enumerate(places):
            round_ = _round(key, judged, place)
            session.add(round_)
            await session.flush()
            session.add(_result(round_, 100_000 - 3_000 * turn - 100 * number))
    await session.flush()


def _round(key: str, judged: Period, place: Organisation) -> Round:
    at = local_time(judged.start + CLOSED, time(12), ZONE)
    return Round(
        campaign_id=1,
        plan_version_id=1,
        evaluation=key,
        period=judged.key,
        organisation_id=place.id,
        state=RoundState.CLOSED,
        public_key=b"",
        key_name="",
        opened_at=at,
        closes_at=at,
        closed_at=at,
    )


def _result(round_: Round, score: int) -> RoundResult:
    return RoundResult(
        round_id=round_.id,
        invited=9,
        voted=9,
        quorate=True,
        score=score,
        shown=[],
        verdicts={},
        left_out=[],
    )
