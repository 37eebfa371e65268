"""What keeps an organisation, and whoever led it that day, from being honoured: a veto, a clearing
to nought, “not excellent” (一票否决、清零、不得评优), and a criticism that bars."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.renames import entitled
from models.plan.schema import Plan
from models.queries.commitments import SHANGHAI
from models.queries.plans import plans_of_versions
from models.queries.points import PointView, points
from models.queries.rewards import AwardView, awards
from models.queries.tree import in_force
from models.rules.pointing import PointKind
from models.tables import LEADING, Appointment, Award, AwardState, PointClaim, PointState

Span = tuple[date, date]


class Origin(StrEnum):
    """Where the line stands that is to be taken back to lift it."""

    POINTS = "points"
    REWARDS = "rewards"


@dataclass(frozen=True, slots=True)
class Bar:
    """One line that stands. `title`: of the plan's rule; `day`: when it happened, or was put on
    record; `author` entered it; `leaders`: who led the organisation on that day."""

    organisation_id: int
    organisation: str
    kind: PointKind
    title: str
    day: date
    author: str
    origin: Origin = Origin.POINTS
    leaders: frozenset[int] = frozenset()

    def concerns(self, organisation: int | None, member: int | None) -> bool:
        """The organisation itself, or a person who led it that day."""
        return organisation == self.organisation_id or member in self.leaders


async def bars(session: AsyncSession, campaign_id: int, span: Span) -> list[Bar]:
    """Of the days of a span, both inclusive; of what is for a year, of any year that it touches.
    What was taken back or struck is none."""
    found = [
        *await _entered(session, campaign_id, span),
        *await _blamed(session, campaign_id, span),
    ]
    return [replace(one, leaders=await _leaders(session, one)) for one in found]


def concerning(
    found: Sequence[Bar], organisation: int | None, member: int | None
) -> tuple[Bar, ...]:
    return tuple(one for one in found if one.concerns(organisation, member))


def by_key(
    found: Sequence[Bar], people: Mapping[int, tuple[int | None, int | None]]
) -> dict[int, tuple[Bar, ...]]:
    """`people`: organisation and member behind each key; those whom nothing bars are left out."""
    every = {key: concerning(found, *whom) for key, whom in people.items()}
    return {key: barred for key, barred in every.items() if barred}


async def _entered(session: AsyncSession, campaign_id: int, span: Span) -> list[Bar]:
    """An effect has no points of its own, and everything else has."""
    found = await points(
        session,
        PointClaim.campaign_id == campaign_id,
        PointClaim.state == PointState.VERIFIED,
        PointClaim.value == 0,
        PointClaim.day.between(*span),
    )
    plans = await plans_of_versions(session, {one.version_id for one in found})
    return [_of_points(one, plans[one.version_id]) for one in found]


def _of_points(one: PointView, plan: Plan) -> Bar:
    said = entitled(plan.ranking.points, one.rule) if plan.ranking else None
    if said is None:
        raise LookupError(f"no rule {one.rule} in its own version")
    return Bar(
        one.organisation_id, one.organisation, said.kind, said.title, one.day, one.author or ""
    )


async def _blamed(session: AsyncSession, campaign_id: int, span: Span) -> list[Bar]:
    years = [str(year) for year in range(span[0].year, span[1].year + 1)]
    found = await awards(
        session,
        Award.campaign_id == campaign_id,
        Award.bars.is_(True),
        Award.state == AwardState.CONFIRMED,
        Award.replaced_at.is_(None),
        Award.period.in_(years),
    )
    plans = await plans_of_versions(session, {one.version_id for one in found})
    return [_of_award(one, plans[one.version_id]) for one in found]


def _of_award(one: AwardView, plan: Plan) -> Bar:
    said = entitled(plan.rewards, one.reward)
    if said is None:
        raise LookupError(f"no reward {one.reward} in its own version")
    day = one.decided_at.astimezone(SHANGHAI).date()
    return Bar(
        one.organisation_id,
        one.organisation,
        PointKind.NOT_EXCELLENT,
        said.title,
        day,
        one.author,
        Origin.REWARDS,
    )


async def _leaders(session: AsyncSession, one: Bar) -> frozenset[int]:
    held = (Appointment.organisation_id == one.organisation_id, Appointment.role.in_(LEADING))
    return frozenset(
        await session.scalars(
            select(Appointment.member_id).where(*held, *in_force(Appointment, one.day))
        )
    )
