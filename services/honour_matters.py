"""One honour in one of its periods: which there are, and who proposes somebody for it."""

from dataclasses import dataclass, replace
from datetime import date
from itertools import chain

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.honouring import Honour, Whom
from models.plan.programme import span, stages
from models.plan.renames import keys
from models.queries.honours import NominationView
from models.queries.tree import covered, in_force
from models.rules.dues import due_on
from models.rules.grading import most
from models.rules.periods import STAGE_PREFIX, Period, periods
from models.tables import (
    LEADING,
    ON_THE_ROSTER,
    Appointment,
    Nomination,
    Organisation,
    Selection,
)
from services.actors import Actor
from services.campaigns import require_running
from services.duties import Running
from services.ports import Context
from services.refusals import NotFound


@dataclass(frozen=True, slots=True)
class Matter:
    """One honour in one period of a running campaign, the `number`th in which it is given."""

    run: Running
    key: str
    said: Honour
    period: Period
    number: int

    @property
    def root_id(self) -> int:
        return self.run.campaign.organisation_id

    @property
    def keys(self) -> tuple[str, ...]:
        """Its key in the plan, and the one before it was renamed."""
        return keys(self.run.plan.honours, self.key)

    @property
    def nominated(self) -> tuple[ColumnElement[bool], ...]:
        return (
            Nomination.campaign_id == self.run.campaign.id,
            Nomination.honour.in_(self.keys),
            Nomination.period == self.period.key,
        )

    @property
    def settled(self) -> tuple[ColumnElement[bool], ...]:
        return (
            Selection.campaign_id == self.run.campaign.id,
            Selection.honour.in_(self.keys),
            Selection.period == self.period.key,
        )

    @property
    def evaluations(self) -> tuple[str, ...]:
        """The keys of the secret vote on it."""
        held = self.run.plan.evaluations
        own = (key for key, one in held.items() if one.of == self.key)
        return tuple(chain.from_iterable(keys(held, key) for key in own))


async def matter(
    session: AsyncSession, ctx: Context, actor: Actor, campaign_id: int, key: str, number: int
) -> Matter:
    """Raises NoCampaign, NotFound."""
    run = await require_running(session, ctx, actor, campaign_id)
    found = begun(ctx, run, key) if key in run.plan.honours else []
    if number >= len(found):
        raise NotFound
    return await _seated(session, ctx, found[number])


async def matter_of(
    session: AsyncSession, ctx: Context, actor: Actor, view: NominationView
) -> Matter:
    """What somebody is proposed for. Raises NoCampaign; NotFound where a later version of the plan
    has dropped it."""
    run = await require_running(session, ctx, actor, view.campaign_id)
    for key in run.plan.honours:
        for one in begun(ctx, run, key):
            if view.honour in one.keys and view.period == one.period.key:
                return await _seated(session, ctx, one)
    raise NotFound


async def _seated(session: AsyncSession, ctx: Context, found: Matter) -> Matter:
    """With no more seats than the plan's share of those who could be chosen; one at the least."""
    said = found.said
    if said.at_most is None:
        return found
    seats = min(said.seats, max(1, most(said.at_most, await _eligible(session, ctx, found))))
    return replace(found, said=said.model_copy(update={"seats": seats}))


async def _eligible(session: AsyncSession, ctx: Context, found: Matter) -> int:
    """Organisations that propose somebody, or people in them today, each once."""
    here = select(Organisation.id).where(taking_part(ctx, found))
    if found.said.whom is Whom.ORGANISATIONS:
        counted = select(func.count()).select_from(here.subquery())
    else:
        roles = LEADING if found.said.whom is Whom.LEADERS else ON_THE_ROSTER
        counted = select(func.count(Appointment.member_id.distinct())).where(
            Appointment.organisation_id.in_(here),
            Appointment.role.in_(roles),
            *in_force(Appointment, ctx.today()),
        )
    return await session.scalar(counted) or 0


def begun(ctx: Context, run: Running, key: str) -> list[Matter]:
    """In every period in which it could be proposed by today; none after the campaign's end but
    those already begun."""
    said = run.plan.honours[key]
    every = periods(said.every, span(run.plan), stages(run.plan))
    own = [one for one in every if said.stage in (None, one.key.removeprefix(STAGE_PREFIX))]
    return [
        Matter(run, key, said, period, number)
        for number, period in enumerate(own)
        if opens(ctx, said, period) <= ctx.today()
    ]


def opens(ctx: Context, said: Honour, period: Period) -> date:
    return due_on(said.opens.rule, period, ctx.calendar) if said.opens else period.start


def taking_part(ctx: Context, found: Matter) -> ColumnElement[bool]:
    """The organisation proposes somebody for it."""
    said, plan = found.said, found.run.plan
    return Organisation.category.in_(said.categories or tuple(plan.categories)) & covered(
        found.run.campaign, ctx.today(), said.levels
    )
