"""Duties frozen by hand, and plans changed, for tests that need just one of them."""

from collections.abc import Callable
from copy import deepcopy
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import select

from models.plan.programme import span, stages
from models.plan.shelf import Shelf
from models.rules.periods import period_with_key
from models.tables import Duty, Member, Organisation, PlanVersion
from services.campaigns import running_campaigns
from services.duties import Running, freeze
from tests.services.worlds import World


def at(world: World, moment: str) -> None:
    """Local time, such as 2026-04-01T09:00."""
    world.clock.set(datetime.fromisoformat(f"{moment}+08:00"))


async def run_of(world: World) -> Running:
    (run,) = await running_campaigns(world.ctx)
    return run


async def frozen(world: World, key: str, period_key: str) -> dict[str, int]:
    """Freezes one expectation's duties; their ids by the key of the member or organisation."""
    run = await run_of(world)
    period = period_with_key(period_key, span(run.plan), stages(run.plan))
    assert period is not None
    async with world.ctx.db.write() as session:
        await freeze(session, world.ctx, run, key, period, period.start)
    async with world.ctx.db.read() as session:
        rows = await session.execute(
            select(Member.key, Organisation.key, Duty.id)
            .join(Organisation, Organisation.id == Duty.organisation_id)
            .outerjoin(Member, Member.id == Duty.member_id)
            .where(Duty.expectation == key, Duty.period == period_key)
        )
        return {member or organisation: duty for member, organisation, duty in rows}


async def replan(world: World, change: Callable[[dict[str, Any]], object]) -> None:
    """Changes what the one version resolves to, as if it had always been so."""
    async with world.ctx.db.write() as session:
        version = (await session.scalars(select(PlanVersion))).one()
        resolved: dict[str, Any] = deepcopy(version.resolved)
        change(resolved)
        version.resolved = resolved
    world.ctx = replace(world.ctx, plans=Shelf())


def another_idea(plan: dict[str, Any]) -> None:
    """A second thing that ideas are asked for, each quarter, of communities only."""
    idea = plan["expectations"]["idea"]
    other = {"title": "政策建议", "every": "quarter", "categories": ["community"]}
    plan["expectations"]["policy"] = {**idea, **other}


async def rename(world: World, key: str, new: str) -> None:
    """A second version, in force from today, that calls an expectation by another key."""
    async with world.ctx.db.write() as session:
        version = (await session.scalars(select(PlanVersion))).one()
        resolved: dict[str, Any] = deepcopy(version.resolved)
        named = resolved["expectations"]
        named[new] = {**named.pop(key), "was": key}
        for part in resolved["ranking"]["parts"].values():
            part["of"] = new if part["of"] == key else part["of"]
        session.add(
            PlanVersion(
                campaign_id=world.campaign,
                number=2,
                effective_from=world.ctx.today(),
                digest="2",
                source="",
                resolved=resolved,
                loaded_at=world.ctx.clock.now(),
            )
        )
