"""Spot checks: drawn by lot out of what stands in the text, found fine or not, listed as a case.
A draw cannot be repeated quietly: each has its number and its reason, and none is ever changed."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.supervising import Rung, Supervision
from models.queries.among import among
from models.queries.draws import (
    Candidate,
    DrawnView,
    DrawView,
    candidates,
    categories_below,
    draws,
    last_number,
    stood,
)
from models.queries.plans import plan_of_version
from models.rules.drawing import drawn, seed_of, stated
from models.tables import (
    DrawnFrom,
    Supervised,
    SupervisionCandidate,
    SupervisionCase,
    SupervisionDraw,
)
from services.actors import Actor
from services.campaigns import require_running, running
from services.duties import Running
from services.ports import Context
from services.refusals import NotFound, Refusal
from services.submission import require_new, require_text

REASON_LENGTH = 300


class TooFewToDraw(Refusal):
    """Args: `many` are wanted, `whole` are there."""


@dataclass(frozen=True, slots=True)
class DrawPlace:
    """Where somebody may draw: a campaign's, among what is below an organisation he leads."""

    campaign_id: int
    campaign: str
    superior_id: int
    superior: str
    said: Rung
    categories: Sequence[tuple[str, str]]
    """Key and title of those that are below."""


@dataclass(frozen=True, slots=True)
class DrawDraft:
    among: DrawnFrom
    category: str | None
    many: int
    reason: str


@dataclass(frozen=True, slots=True)
class DrawSheet:
    """`cases`: by candidate, the case that its check has brought. `said`: the words of the
    plan under which it was drawn."""

    view: DrawView
    said: Supervision
    chosen: Sequence[DrawnView]
    cases: dict[int, int]


async def places(ctx: Context, actor: Actor) -> list[DrawPlace]:
    """Where the plans have spot checks, and something is below what he leads."""
    found: list[DrawPlace] = []
    async with ctx.db.read() as session:
        for run in await running(session, ctx, actor):
            said = run.plan.supervision.check if run.plan.supervision else None
            for seat in actor.seats:
                if said and seat.leads and seat.superior_of:
                    below = await categories_below(session, seat.organisation_id, ctx.today())
                    named = [
                        (key, run.plan.categories[key].title)
                        for key in below
                        if key in run.plan.categories
                    ]
                    where = (seat.organisation_id, seat.organisation)
                    found.append(DrawPlace(run.id, run.title, *where, said, named))
    return found


async def place(ctx: Context, actor: Actor, campaign_id: int, superior_id: int) -> DrawPlace:
    """Raises NotFound."""
    for one in await places(ctx, actor):
        if (one.campaign_id, one.superior_id) == (campaign_id, superior_id):
            return one
    raise NotFound


async def draw(
    ctx: Context, actor: Actor, campaign_id: int, superior_id: int, draft: DrawDraft, token: str
) -> DrawSheet:
    """Raises NotFound, TooFewToDraw, NothingWritten, TooLong, AlreadySubmitted."""
    await place(ctx, actor, campaign_id, superior_id)
    async with ctx.db.write() as session:
        await require_new(session, SupervisionDraw, token)
        run = await require_running(session, ctx, actor, campaign_id)
        row = await _draw(session, ctx, actor, run, superior_id, draft, token)
        return await draw_sheet(session, actor, row.id)


async def look(ctx: Context, actor: Actor, draw_id: int) -> DrawSheet:
    """For those who lead the organisation that has drawn; else NotFound."""
    async with ctx.db.read() as session:
        return await draw_sheet(session, actor, draw_id)


async def register(ctx: Context, actor: Actor) -> list[DrawView]:
    """Every draw of the organisations he leads."""
    async with ctx.db.read() as session:
        return await draws(session, SupervisionDraw.superior_id.in_(actor.led))


async def candidate(ctx: Context, actor: Actor, candidate_id: int) -> tuple[DrawSheet, DrawnView]:
    """One that was drawn. Raises NotFound."""
    async with ctx.db.read() as session:
        return await drawn_one(session, actor, candidate_id)


async def _draw(
    session: AsyncSession,
    ctx: Context,
    actor: Actor,
    run: Running,
    superior_id: int,
    draft: DrawDraft,
    token: str,
) -> SupervisionDraw:
    campaign, day = run.campaign, ctx.today()
    whole = await candidates(session, campaign.id, superior_id, draft.among, draft.category, day)
    if not 1 <= draft.many <= len(whole):
        raise TooFewToDraw(many=draft.many, whole=len(whole))
    number = await last_number(session, campaign.id) + 1
    text = stated(campaign.key, day, number, draft.many, [one.key for one in whole])
    row = SupervisionDraw(
        campaign_id=campaign.id,
        plan_version_id=run.version_id,
        superior_id=superior_id,
        number=number,
        day=day,
        among=draft.among,
        many=draft.many,
        reason=require_text(draft.reason, REASON_LENGTH),
        text=text,
        seed=seed_of(text),
        author_id=actor.member_id,
        form_token=token,
        drawn_at=ctx.clock.now(),
    )
    session.add(row)
    await session.flush()
    _stand(session, row, whole)
    await session.flush()
    return row


def _stand(session: AsyncSession, row: SupervisionDraw, whole: Sequence[Candidate]) -> None:
    """Everybody who stood in it, and the places of those who were drawn."""
    order = drawn(row.seed, [one.key for one in whole], row.many)
    session.add_all(
        SupervisionCandidate(
            draw_id=row.id,
            key=one.key,
            organisation_id=one.organisation_id,
            commitment_id=one.commitment_id,
            place=order.index(one.key) + 1 if one.key in order else None,
        )
        for one in whole
    )


async def draw_sheet(session: AsyncSession, actor: Actor, draw_id: int) -> DrawSheet:
    found = await draws(session, SupervisionDraw.id == draw_id)
    if not found or found[0].superior_id not in actor.led:
        raise NotFound
    here = SupervisionCandidate.draw_id == draw_id
    chosen = await stood(session, here, SupervisionCandidate.place.is_not(None))
    rows = await session.execute(
        select(SupervisionCase.source_id, SupervisionCase.id)
        .where(SupervisionCase.source == Supervised.CHECK)
        .where(among(SupervisionCase.source_id, (one.id for one in chosen)))
    )
    said = (await plan_of_version(session, found[0].version_id)).supervision
    return DrawSheet(
        found[0], said or Supervision(), chosen, {row.source_id: row.id for row in rows}
    )


async def drawn_one(
    session: AsyncSession, actor: Actor, candidate_id: int
) -> tuple[DrawSheet, DrawnView]:
    draw_id = await session.scalar(
        select(SupervisionCandidate.draw_id).where(SupervisionCandidate.id == candidate_id)
    )
    found = await draw_sheet(session, actor, draw_id or 0)
    for one in found.chosen:
        if one.id == candidate_id:
            return found, one
    raise NotFound
