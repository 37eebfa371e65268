"""A plan file that was sent in chat: read and judged, looked at, run; and fetched again."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import select

from models.plan.checks import Setting, refuse_errors
from models.plan.differences import Change, diff
from models.plan.loading import Loaded, decoded, read
from models.plan.problems import PlanErrors
from models.tables import PlanVersion
from services import campaigns, starting
from services.actors import Actor
from services.campaign_loading import LoadedVersion
from services.campaigns import CampaignView
from services.closing import OPEN_STATES
from services.ports import Context
from services.refusals import NotFound
from services.roster_desk import root_of

MAX_BYTES = 80_000
"""Six times the longest plan there is; it takes seconds to read more."""


@dataclass(frozen=True, slots=True)
class Looked:
    """What running it would come to. `changes`: of the next version of a running campaign, None
    for a new campaign. `others`: the campaigns that go on beside it."""

    version: LoadedVersion
    changes: Sequence[Change] | None
    others: Sequence[CampaignView]


def judged(ctx: Context, data: bytes, name: str) -> Loaded:
    """As the command line reads it; what it extends is looked for among the plans that lie ready.
    Slow: call it in a thread. Raises PlanErrors."""
    loaded = _read(ctx, decoded(data, name), name)
    refuse_errors(loaded, Setting(ctx.calendar, ctx.zone, ctx.today()))
    return loaded


def _read(ctx: Context, source: str, name: str) -> Loaded:
    """The folder that has what it extends; the first one's complaint where none has it."""
    folders: list[Path | None] = [one for one in (ctx.own_plans, ctx.ready_plans) if one]
    found: list[PlanErrors] = []
    for folder in folders or [None]:
        try:
            return read(source, name, folder)
        except PlanErrors as errors:
            found.append(errors)
            if [one.code for one in errors.problems] != ["extends-missing"]:
                raise
    raise found[0]


async def look(ctx: Context, actor: Actor, loaded: Loaded) -> Looked:
    """Nothing of it is kept. Raises NotYourOrganisation and what `load_plan` raises."""
    version = await starting.look(ctx, actor, loaded)
    running = await open_here(ctx, actor)
    before = next((one for one in running if one.key == version.key), None)
    changes = diff(before.plan, loaded.plan) if before else None
    return Looked(version, changes, [one for one in running if one is not before])


async def open_here(ctx: Context, actor: Actor) -> Sequence[CampaignView]:
    """The campaigns of the topmost organisation that are not closed. Raises
    NotYourOrganisation."""
    await starting.require(ctx, actor)
    async with ctx.db.read() as session:
        root = await root_of(session, ctx, actor)
    return [
        one
        for one in await campaigns.all_campaigns(ctx)
        if one.organisation_id == root and one.superior_id is None and one.state in OPEN_STATES
    ]


async def source(ctx: Context, actor: Actor, campaign_id: int) -> tuple[str, str]:
    """Key and text of the version that was loaded last, to be changed and sent back. Raises
    NotYourOrganisation, NotFound."""
    found = next((one for one in await open_here(ctx, actor) if one.id == campaign_id), None)
    if found is None:
        raise NotFound
    latest = (
        select(PlanVersion.source)
        .where(PlanVersion.campaign_id == campaign_id)
        .order_by(PlanVersion.number.desc())
        .limit(1)
    )
    async with ctx.db.read() as session:
        return found.key, await session.scalar(latest) or ""
