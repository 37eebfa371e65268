"""Whom a look-back may be made about, and by whom."""

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.queries.look_back import About, LookBack, look_back
from models.queries.tree import below, in_force
from models.tables import Organisation
from services.actors import Actor
from services.authority import require_leader
from services.ports import Context
from services.refusals import NotFound, NotYourOrganisation


async def of_one(ctx: Context, actor: Actor, organisation_id: int) -> LookBack:
    """Of what this leader leads, or of an organisation directly below it."""
    if organisation_id not in (*actor.led, *actor.below):
        raise NotYourOrganisation
    async with ctx.db.read() as session:
        row = await session.get_one(Organisation, organisation_id)
        return await _made(session, ctx, About(row.name, [row.id], below=False))


async def of_those_below(ctx: Context, actor: Actor, organisation_id: int) -> LookBack:
    """Of the organisations directly below one that he leads."""
    require_leader(actor, organisation_id)
    async with ctx.db.read() as session:
        row = await session.get_one(Organisation, organisation_id)
        ids = await session.scalars(
            select(Organisation.id)
            .where(Organisation.superior_id == row.id, *in_force(Organisation, ctx.today()))
            .order_by(Organisation.id)
        )
        return await _made(session, ctx, About(row.name, list(ids), below=True))


async def of_tree(ctx: Context, tree: str, key: str | None) -> LookBack:
    """For the command line: one organisation by its key, or all below the root.

    Raises NotFound where the roster has no such tree or organisation.
    """
    async with ctx.db.read() as session:
        row = await session.scalar(
            select(Organisation).where(Organisation.tree == tree, Organisation.key == (key or tree))
        )
        if row is None:
            raise NotFound
        if key is not None:
            return await _made(session, ctx, About(row.name, [row.id], below=False))
        ids = await session.scalars(below(row.id, ctx.today()))
        return await _made(session, ctx, About(row.name, sorted(ids), below=True))


async def _made(session: AsyncSession, ctx: Context, about: About) -> LookBack:
    return await look_back(session, about, ctx.clock.now(), ctx.zone)
