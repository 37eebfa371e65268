"""The lights that a person may see: his own, and those of whom he oversees."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.supervising import Supervision
from models.queries.lights import Light, Watch, Whose, lights, overseen, own
from models.queries.supervision import followed
from models.rules.ladder import Colour
from models.tables import SupervisionCase
from services.actors import Actor
from services.campaigns import CampaignView, running
from services.duties import Running
from services.ports import Context
from services.refusals import NotFound


@dataclass(frozen=True, slots=True)
class Lit:
    """A light as its reader sees it. `case_id`: the newest case about it, `followed` while that is
    open. `lists`: he may put it on the list now."""

    light: Light
    said: Supervision
    case_id: int | None
    followed: bool
    lists: bool


async def mine(ctx: Context, actor: Actor) -> list[Lit]:
    """His own and those of the organisations he leads."""
    async with ctx.db.read() as session:
        return await _seen(session, ctx, actor, own(actor.member_id, actor.led))


async def below(ctx: Context, actor: Actor) -> list[Lit]:
    """Of the organisations right below, and of the people in those he leads."""
    async with ctx.db.read() as session:
        return await _seen(session, ctx, actor, _below(actor))


async def look(ctx: Context, actor: Actor, source: str, thing: int) -> Lit:
    """NotFound where it has no light any more, or is nobody's business of his."""
    async with ctx.db.read() as session:
        return await seen(session, ctx, actor, source, thing)


async def seen(session: AsyncSession, ctx: Context, actor: Actor, source: str, thing: int) -> Lit:
    for whose in (_below(actor), own(actor.member_id, actor.led)):
        for one in await _seen(session, ctx, actor, whose):
            if (one.light.source, one.light.id) == (source, thing):
                return one
    raise NotFound


def watch_of(ctx: Context, run: Running | CampaignView) -> Watch | None:
    """None where the plan supervises nothing."""
    campaign_id = run.campaign.id if isinstance(run, Running) else run.id
    if run.plan.supervision is None:
        return None
    now, today = ctx.clock.now(), ctx.today()
    return Watch(campaign_id, run.plan, run.plan.supervision, now, today, ctx.zone)


def counted(found: Sequence[Lit]) -> dict[Colour, int]:
    return {
        colour: sum(one.light.colour is colour for one in found)
        for colour in (Colour.RED, Colour.YELLOW, Colour.BLUE)
    }


async def _seen(session: AsyncSession, ctx: Context, actor: Actor, whose: Whose) -> list[Lit]:
    found: list[Lit] = []
    for run in await running(session, ctx, actor):
        if watch := watch_of(ctx, run):
            known = await followed(session, run.id)
            for light in await lights(session, watch, whose):
                newest = known.get((light.source, light.id))
                found.append(await _lit(session, actor, watch.said, light, newest))
    return sorted(found, key=lambda one: (one.light.day, one.light.source, one.light.id))


async def _lit(
    session: AsyncSession, actor: Actor, said: Supervision, light: Light, newest: int | None
) -> Lit:
    case = await session.get_one(SupervisionCase, newest) if newest else None
    open_ = case is not None and case.closed_at is None
    may = light.member_id is None and light.organisation_id in actor.below
    return Lit(light, said, newest, open_, may and light.colour is Colour.RED and not open_)


def _below(actor: Actor) -> Whose:
    return overseen(actor.member_id, actor.led, actor.below)
