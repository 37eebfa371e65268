"""Where ideas are asked for, and to which of a person's organisations his idea belongs."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.schema import Kind
from models.queries.roster import Person, people_of
from models.queries.tree import below, in_force
from models.tables import Appointment, Role
from services.actors import Actor
from services.campaigns import require_running, running
from services.duties import Running
from services.ports import Context
from services.refusals import NotExpected

OWN = (Role.MEMBER, Role.MIGRANT)


@dataclass(frozen=True, slots=True)
class IdeaCall:
    """A running campaign that asks for ideas; `limit` is in characters."""

    campaign_id: int
    campaign: str
    prompt: str
    limit: int


async def calls(ctx: Context, actor: Actor) -> Sequence[IdeaCall]:
    """The campaigns in which this person can hand in an idea today."""
    found: list[IdeaCall] = []
    async with ctx.db.read() as session:
        for campaign in await running(session, ctx, actor.tree):
            run = await require_running(session, ctx, actor, campaign.id)
            if await _place(session, ctx, run, actor.member_id) is not None:
                found.append(_call(run))
    return found


async def people_on_paper(ctx: Context, actor: Actor) -> Sequence[Person]:
    """Whose ideas this leader may enter: everybody in the organisations he leads."""
    async with ctx.db.read() as session:
        found = await people_of(session, actor.led, ctx.today())
    return [one for one in found if one.member_id != actor.member_id]


async def place_for(session: AsyncSession, ctx: Context, run: Running, member_id: int) -> int:
    """The organisation, of those the campaign covers, to which this person's ideas belong.

    Raises NotExpected where it covers none of his, asks for no ideas, or is not under way today.
    """
    place = await _place(session, ctx, run, member_id)
    if place is None:
        raise NotExpected
    return place


async def _place(session: AsyncSession, ctx: Context, run: Running, member_id: int) -> int | None:
    """The one he is a member of comes before one in which he only holds an office."""
    span, today = run.plan.period, ctx.today()
    if not run.plan.expected(Kind.IDEA) or not span.start <= today <= span.end:
        return None
    root, seat = run.campaign.organisation_id, Appointment.organisation_id
    place: int | None = await session.scalar(
        select(seat)
        .where(Appointment.member_id == member_id, *in_force(Appointment, today))
        .where(or_(seat == root, seat.in_(below(root, today))))
        .order_by(Appointment.role.not_in(OWN), Appointment.id)
        .limit(1)
    )
    return place


def _call(run: Running) -> IdeaCall:
    prompt = next(iter(run.plan.expected(Kind.IDEA).values())).prompt
    return IdeaCall(run.campaign.id, run.campaign.title, prompt, run.plan.ideas.max_length)
