"""Whose groups are told: the audiences a plan names, turned into bound chats."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.schema import Audience
from models.queries.tree import below
from models.tables import Organisation
from services.duties import Running
from services.outbox import tell_groups
from services.ports import Context


async def announce(
    session: AsyncSession,
    ctx: Context,
    run: Running,
    audience: Iterable[Audience],
    kind: str,
    *,
    about: int | None = None,
    at: datetime | None = None,
    **refs: int | str,
) -> int:
    """Tell the groups of an audience, each once; `about` is the organisation it concerns.

    What concerns nobody in particular reaches only `all`. Returns how many chats will be told.
    """
    told: set[int] = set()
    for whose in audience:
        told |= await _organisations(session, ctx, run, whose, about)
    return await tell_groups(session, ctx, told, kind, at=at, **refs)


async def _organisations(
    session: AsyncSession, ctx: Context, run: Running, whose: Audience, about: int | None
) -> set[int]:
    if whose is Audience.ALL:
        everybody = await session.scalars(below(run.campaign.organisation_id, ctx.today()))
        return {run.campaign.organisation_id, *everybody}
    if about is None:
        return set()
    if whose is Audience.OWN:
        return {about}
    organisation = await session.get_one(Organisation, about)
    return {organisation.superior_id} if organisation.superior_id else set()
