"""The audit log: one line for each administrative act, in the transaction of the act."""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.queries import acts
from models.queries.acts import ActLine
from models.tables import Act, ActKind, Campaign, Round
from services.actors import Actor
from services.ports import Context

DETAILS: Mapping[ActKind, frozenset[str]] = {
    ActKind.TELLERS: frozenset({"first", "second"}),
    ActKind.READY: frozenset(),
    ActKind.MACHINE: frozenset(),
    ActKind.GIVEN: frozenset({"rounds"}),
    ActKind.VOIDED: frozenset({"rounds"}),
    ActKind.PRINTED: frozenset({"printing", "sheets"}),
    ActKind.WITHDRAWN: frozenset({"sheets"}),
    ActKind.ENTERED: frozenset({"first", "ballots"}),
}
"""What each kind may say: numbers, and the ids of people (models.queries.acts.PEOPLE)."""

PAGE = 8


@dataclass(frozen=True, slots=True)
class ActPage:
    """`last`: of the pages, from 0."""

    lines: tuple[ActLine, ...]
    page: int
    last: int


def record(
    session: AsyncSession,
    ctx: Context,
    actor: Actor | None,
    kind: ActKind,
    where: Campaign | Round,
    **details: int,
) -> None:
    """`actor` None: the operator or the clock. ValueError for a detail that has no place there."""
    if set(details) != DETAILS[kind]:
        raise ValueError(f"{kind} tells {sorted(DETAILS[kind])}, not {sorted(details)}")
    about = where if isinstance(where, Round) else None
    session.add(
        Act(
            campaign_id=about.campaign_id if about else where.id,
            at=ctx.clock.now(),
            kind=kind,
            member_id=actor.member_id if actor else None,
            organisation_id=where.organisation_id,
            round_id=about.id if about else None,
            details=details,
        )
    )


async def page(ctx: Context, actor: Actor, number: int) -> ActPage:
    """Newest first: what was done in the campaigns of the organisations that this person leads,
    and what was done about these organisations in others'."""
    mine = or_(
        Act.organisation_id.in_(actor.led),
        Act.campaign_id.in_(select(Campaign.id).where(Campaign.organisation_id.in_(actor.led))),
    )
    async with ctx.db.read() as session:
        last = max(0, (await acts.count(session, mine) - 1) // PAGE)
        shown = min(max(number, 0), last)
        return ActPage(await acts.lines(session, PAGE, shown * PAGE, mine), shown, last)


async def every(ctx: Context, limit: int, campaign: str | None = None) -> tuple[ActLine, ...]:
    """For the operator, newest first; of one campaign by its key, or of all."""
    of = () if campaign is None else (Campaign.key == campaign,)
    async with ctx.db.read() as session:
        return await acts.lines(session, limit, 0, *of)
