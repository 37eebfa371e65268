"""The roster in the hands of whoever leads the topmost organisation of its tree."""

from dataclasses import dataclass

from sqlalchemy import Select, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.queries.tree import in_force
from models.rules.roster import ImportReport, RosterSheet
from models.tables import Organisation
from services.actors import Actor
from services.ports import Context
from services.refusals import NotYourOrganisation
from services.roster import export_roster, import_roster, rehearse_roster


@dataclass(frozen=True, slots=True)
class Looked:
    """What a sheet would do, or did. `left_out`: names of those on the roster whom the sheet does
    not mention, who stay as they are."""

    report: ImportReport
    left_out: tuple[str, ...]


async def keeps(ctx: Context, actor: Actor) -> bool:
    """Whether the roster is this person's: it reaches everybody, so it is nobody's from below."""
    async with ctx.db.read() as session:
        return await leads_root(session, ctx, actor)


async def leads_root(session: AsyncSession, ctx: Context, actor: Actor) -> bool:
    return bool(actor.led) and await session.scalar(_root(ctx, actor)) in actor.led


async def root_of(session: AsyncSession, ctx: Context, actor: Actor) -> int:
    """The topmost organisation of the actor's tree. Raises NotYourOrganisation where it is gone."""
    found = await session.scalar(_root(ctx, actor))
    if found is None:
        raise NotYourOrganisation
    return found


def _root(ctx: Context, actor: Actor) -> Select[int]:
    return (
        select(Organisation.id)
        .where(Organisation.tree == actor.tree, Organisation.superior_id.is_(None))
        .where(*in_force(Organisation, ctx.today()))
    )


async def look(ctx: Context, actor: Actor, sheet: RosterSheet) -> Looked:
    """Nothing of it is kept. Raises NotYourOrganisation."""
    await _require(ctx, actor)
    report = await rehearse_roster(ctx, sheet, actor.tree)
    return Looked(report, await _left_out(ctx, actor, sheet))


async def take(ctx: Context, actor: Actor, sheet: RosterSheet) -> ImportReport:
    """All of it, or nothing. Raises NotYourOrganisation."""
    await _require(ctx, actor)
    return await import_roster(ctx, sheet, actor.tree, led=True)


async def hand_out(ctx: Context, actor: Actor) -> RosterSheet:
    """As it stands today, to be changed and sent back. Raises NotYourOrganisation."""
    await _require(ctx, actor)
    return await export_roster(ctx, actor.tree)


async def _require(ctx: Context, actor: Actor) -> None:
    if not await keeps(ctx, actor):
        raise NotYourOrganisation


async def _left_out(ctx: Context, actor: Actor, sheet: RosterSheet) -> tuple[str, ...]:
    mentioned = {row.key for row in sheet.people}
    stored = await export_roster(ctx, actor.tree)
    return tuple(dict.fromkeys(row.name for row in stored.people if row.key not in mentioned))
