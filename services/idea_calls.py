"""Where ideas are asked for, and to which of a person's organisations his idea belongs."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, FromClause, Select, and_, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.expecting import Expectation, Kind
from models.plan.programme import span, stages
from models.plan.schema import Plan
from models.queries.roster import Person, people_of
from models.queries.tree import below, in_force
from models.rules.periods import STAGE_PREFIX, period_of
from models.tables import Appointment, Organisation, Role
from services.actors import Actor
from services.campaigns import require_running, running
from services.duties import Running, answering
from services.ports import Context
from services.refusals import NotExpected

OWN = (Role.MEMBER, Role.MIGRANT)


@dataclass(frozen=True, slots=True)
class IdeaCall:
    """What a running campaign asks ideas for; `limit` is in characters.

    `expectation` is its key in the plan in force, `was` the one before, if it was renamed.
    """

    campaign_id: int
    campaign: str
    expectation: str
    was: str | None
    title: str
    prompt: str
    limit: int


@dataclass(frozen=True, slots=True)
class Place:
    """The organisation, of those the campaign covers, to which a person's ideas belong."""

    organisation_id: int
    category: str | None


Whose = Callable[[FromClause], ColumnElement[bool]]
"""Which of those who owe something are meant, of the columns of `services.duties.owers`."""


async def calls(ctx: Context, actor: Actor, *, on_paper: bool = False) -> Sequence[IdeaCall]:
    """All that this person, or on paper one of his people, can hand in an idea for today."""
    found: list[IdeaCall] = []
    async with ctx.db.read() as session:
        for campaign in await running(session, ctx, actor):
            run = await require_running(session, ctx, actor, campaign.id)
            place = await _place(session, ctx, run, actor.member_id)
            whose = _of_his_people(actor) if on_paper else _own(actor.member_id, place)
            found += [
                IdeaCall(
                    campaign_id=campaign.id,
                    campaign=run.campaign.title,
                    expectation=key,
                    was=asked.was,
                    title=asked.title,
                    prompt=asked.prompt,
                    limit=run.plan.ideas.max_length,
                )
                for key, asked in (await _asked(session, ctx, run, place, whose)).items()
            ]
    return found


async def people_on_paper(ctx: Context, actor: Actor) -> Sequence[Person]:
    """Whose ideas this leader may enter: everybody in the organisations he leads."""
    async with ctx.db.read() as session:
        found = await people_of(session, actor.led, ctx.today())
    return [one for one in found if one.member_id != actor.member_id]


async def place_for(
    session: AsyncSession, ctx: Context, run: Running, member_id: int, key: str
) -> int:
    """The organisation to which this person's idea for the expectation `key` belongs.

    Raises NotExpected where the campaign covers none of his, or it is not asked for today.
    """
    place = await _place(session, ctx, run, member_id)
    if key not in await _asked(session, ctx, run, place, _own(member_id, place)):
        raise NotExpected
    assert place is not None  # noqa: S101 - nothing is asked for nowhere
    return place.organisation_id


async def _asked(
    session: AsyncSession, ctx: Context, run: Running, place: Place | None, whose: Whose
) -> Mapping[str, Expectation]:
    """The ideas that are asked for there and then; what is narrowed, only of whom it is meant."""
    today = ctx.today()
    return {
        key: one
        for key, one in run.plan.expected(Kind.IDEA).items()
        if place is not None
        and _under_way(run.plan, one, today)
        and (not one.categories or place.category in one.categories)
        and (not one.narrowed or await _owed(session, answering(ctx, run, key), whose))
    }


async def _owed(session: AsyncSession, answering: Select[*tuple[Any, ...]], whose: Whose) -> bool:
    who = answering.subquery()
    found = await session.scalar(select(who.c.organisation_id).where(whose(who)).limit(1))
    return found is not None


def _own(member_id: int, place: Place | None) -> Whose:
    """The person's own and, where organisations owe it, that of the one he belongs to."""
    home = place.organisation_id if place else 0

    def own(who: FromClause) -> ColumnElement[bool]:
        theirs = and_(who.c.member_id.is_(None), who.c.organisation_id == home)
        return or_(who.c.member_id == member_id, theirs)

    return own


def _of_his_people(actor: Actor) -> Whose:
    return lambda who: who.c.organisation_id.in_(actor.led)


def _under_way(plan: Plan, asked: Expectation, today: date) -> bool:
    """Whether the day lies in one of its periods."""
    period = period_of(asked.every, today, span(plan), stages(plan))
    return period is not None and asked.stage in (None, period.key.removeprefix(STAGE_PREFIX))


async def _place(session: AsyncSession, ctx: Context, run: Running, member_id: int) -> Place | None:
    """The one he is a member of comes before one in which he only holds an office."""
    root, seat, today = run.campaign.organisation_id, Appointment.organisation_id, ctx.today()
    found = await session.execute(
        select(Organisation.id, Organisation.category)
        .join(Appointment, seat == Organisation.id)
        .where(Appointment.member_id == member_id, *in_force(Appointment, today))
        .where(or_(seat == root, seat.in_(below(root, today))))
        .order_by(Appointment.role.not_in(OWN), Appointment.id)
        .limit(1)
    )
    row = found.first()
    return Place(*row) if row else None
