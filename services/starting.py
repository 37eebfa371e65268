"""Opening a campaign in chat: the plans that lie ready, one of them from a day on, starting it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path

from models.plan.checks import Setting, refuse_errors
from models.plan.loading import Loaded, load, read
from models.plan.problems import PlanErrors
from models.plan.rebasing import new_id, rebase
from models.tables import Organisation
from services import roster_desk
from services.actors import Actor
from services.books.within import within
from services.campaign_loading import LoadedVersion, load_plan
from services.own_plan_effect import follow
from services.ports import Context
from services.refusals import NotFound, NotYourOrganisation

KEPT = 200


@dataclass(frozen=True, slots=True)
class Ready:
    """A plan that can be started. `as_it_is`: of one's own and not over, so with its own days."""

    id: str
    title: str
    issuer: str
    start: date
    end: date
    as_it_is: bool


class _Undone(Exception):
    """Ends a rehearsal's transaction, so that nothing of it is kept."""


async def require(ctx: Context, actor: Actor) -> None:
    """Whoever leads the topmost organisation. Raises NotYourOrganisation."""
    if not await roster_desk.keeps(ctx, actor):
        raise NotYourOrganisation


def ready(ctx: Context) -> list[Ready]:
    """One's own first; a file that is no plan is passed over. Reads files: call it in a thread."""
    found: dict[str, Ready] = {}
    for loaded, own in _loaded(ctx):
        plan = loaded.plan
        as_it_is = own and plan.period.end >= ctx.today()
        days = (plan.period.start, plan.period.end)
        found.setdefault(plan.id, Ready(plan.id, plan.title, plan.issuer, *days, as_it_is))
    return sorted(found.values(), key=lambda one: not one.as_it_is)


def drawn_up(ctx: Context, plan_id: str, start: date, issuer: str, header: str) -> Loaded:
    """That plan from that day on; where the day is not its own, a plan of `issuer`'s made from it.
    Reads files. Raises NotFound, PlanErrors."""
    found = next((one for one in _loaded(ctx) if one[0].plan.id == plan_id), None)
    if found is None:
        raise NotFound
    loaded, own = found
    if not (own and start == loaded.plan.period.start):
        made = new_id(plan_id, start)
        loaded = read(rebase(loaded, start, made, header, issuer), f"{made}.yaml")
    refuse_errors(loaded, Setting(ctx.calendar, ctx.zone, ctx.today()))
    return loaded


async def issuer_of(ctx: Context, actor: Actor) -> str:
    """The name of the topmost organisation of the actor's tree."""
    async with ctx.db.read() as session:
        root = await roster_desk.root_of(session, ctx, actor)
        return (await session.get_one(Organisation, root)).name


async def look(ctx: Context, actor: Actor, loaded: Loaded) -> LoadedVersion:
    """What starting it would come to; nothing of it is kept. Refuses as `start` does."""
    await require(ctx, actor)
    found: list[LoadedVersion] = []
    try:
        async with ctx.db.write() as session:
            found.append(await load_plan(within(ctx, session), loaded, actor.tree))
            raise _Undone
    except _Undone:
        return found[0]


async def start(ctx: Context, actor: Actor, loaded: Loaded) -> tuple[LoadedVersion, Sequence[str]]:
    """The campaign, or its new version, and the names of organisations whose own plans do not fit
    it any more. Raises NotYourOrganisation and what `load_plan` raises."""
    await require(ctx, actor)
    version = await load_plan(ctx, loaded, actor.tree)
    return version, await follow(ctx, version)


def _loaded(ctx: Context) -> Iterator[tuple[Loaded, bool]]:
    """With whether it lies in the folder of one's own."""
    for folder, own in ((ctx.own_plans, True), (ctx.ready_plans, False)):
        for path in sorted(folder.glob("*.yaml")) if folder else ():
            try:
                yield _read(path, path.stat().st_mtime_ns), own
            except (PlanErrors, OSError):
                continue


@lru_cache(maxsize=KEPT)
def _read(path: Path, _changed: int) -> Loaded:
    return load(path)
