"""Two tellers for the township's rounds, and what they do."""

import json
from copy import deepcopy
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select

from models.plan.loading import restored
from models.tables import PlanVersion, Teller
from services.actors import Actor
from services.duties import Running
from services.evaluations import tellers
from tests.services.township import Township, Village

FIRST, SECOND = "初一的月亮照着打谷场的石碾", "老槐树底下有口八丈深的水井"


@dataclass(frozen=True)
class Held:
    """`chief` leads the campaign; `pair`: the village's first two members."""

    chief: Actor
    village: Village
    pair: tuple[Actor, Actor]


async def wanting(town: Township, *keys: str) -> None:
    """Have these evaluations of the plan want two tellers."""
    async with town.ctx.db.write() as session:
        version = await session.get_one(PlanVersion, town.run.version_id)
        resolved: Any = deepcopy(version.resolved)
        for key in keys:
            resolved["evaluations"][key]["tellers"] = True
        version.resolved = resolved
    town.run = Running(town.run.campaign, town.run.version_id, restored(json.dumps(resolved)))


async def appointed(town: Township, *keys: str, members: int = 6) -> Held:
    """Two are appointed and have not set a passphrase yet."""
    await wanting(town, *(keys or ("masses",)))
    (chief,) = await town.office(1)
    village = await town.village(members)
    one, other = village.members[:2]
    await tellers.appoint(town.ctx, chief, town.run.campaign.id, one.member_id, other.member_id)
    return Held(chief, village, (one, other))


async def ready(town: Township, *keys: str, members: int = 6) -> Held:
    held = await appointed(town, *keys, members=members)
    for actor, words in zip(held.pair, (FIRST, SECOND), strict=True):
        await set_words(town, actor, words)
    return held


async def set_words(town: Township, actor: Actor, words: str) -> None:
    seat = await seat_of(town, actor)
    await tellers.set_passphrase(town.ctx, actor, seat, await tellers.imprint(words), words)


async def seat_of(town: Township, actor: Actor) -> int:
    async with town.ctx.db.read() as session:
        found = await session.scalars(
            select(Teller.id).where(Teller.member_id == actor.member_id, Teller.ended_at.is_(None))
        )
        return found.one()
