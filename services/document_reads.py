"""Documents as one may read them: drafts for those who lead, what is published for all below."""

from dataclasses import dataclass

from sqlalchemy import ColumnElement
from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.schema import Plan
from models.queries.documents import DocumentView, documents, file_of, readable
from models.tables import Document
from services.actors import Actor
from services.ports import Context
from services.refusals import NotFound
from services.versions import plan_under

PAGE = 8
LAST = 9999


@dataclass(frozen=True, slots=True)
class DocumentSheet:
    """`plan`: the one under which it was made. `leads`: the reader leads the issuer, and may
    approve, change and drop a draft."""

    view: DocumentView
    plan: Plan
    leads: bool


async def look(ctx: Context, actor: Actor, document_id: int) -> DocumentSheet:
    """NotFound for who may not read it, and for what was dropped."""
    async with ctx.db.read() as session:
        return await sheet(session, ctx, actor, document_id)


async def fetch(ctx: Context, actor: Actor, document_id: int) -> tuple[DocumentSheet, bytes]:
    """With the file. Raises as `look` does."""
    async with ctx.db.read() as session:
        found = await sheet(session, ctx, actor, document_id)
        return found, await file_of(session, document_id)


async def page(ctx: Context, actor: Actor, number: int) -> tuple[list[DocumentView], bool]:
    """One page of those that he may read, and whether there are more."""
    async with ctx.db.read() as session:
        offset = min(number, LAST) * PAGE
        found = await documents(session, _may_read(ctx, actor), limit=PAGE + 1, offset=offset)
    return found[:PAGE], len(found) > PAGE


async def sheet(
    session: AsyncSession, ctx: Context, actor: Actor, document_id: int
) -> DocumentSheet:
    found = await documents(session, Document.id == document_id, _may_read(ctx, actor))
    if not found:
        raise NotFound
    plan = await plan_under(session, ctx, found[0].version_id)
    return DocumentSheet(found[0], plan, found[0].organisation_id in actor.led)


def _may_read(ctx: Context, actor: Actor) -> ColumnElement[bool]:
    seats = [seat.organisation_id for seat in actor.seats]
    return readable(seats, actor.led, actor.below, ctx.today())
