"""How the notice of a settled list ends: final, or held up until what stands against it is gone."""

from sqlalchemy import Select, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.queries.barred_lists import of_selection
from models.queries.honours import chosen
from models.queries.objections import unanswered
from models.tables import Selection, SelectionState
from services.duties import Running
from services.outbox import tell_leaders, tell_member
from services.ports import Context
from services.publication import announce
from services.versions import plan_under


async def any_due(session: AsyncSession, ctx: Context, campaign_id: int) -> bool:
    return bool((await session.scalars(_due(ctx, campaign_id).limit(1))).first())


async def end_notices(session: AsyncSession, ctx: Context, run: Running) -> int:
    """Whatever notice of a campaign has run out: final, or held while an objection waits."""
    rows = (await session.scalars(_due(ctx, run.campaign.id).order_by(Selection.id))).all()
    for row in rows:
        if kind := await _held(session, row):
            row.held_at = ctx.clock.now()
            leading = run.campaign.organisation_id
            await tell_leaders(session, ctx, leading, kind, selection=row.id)
        else:
            await _finalise(session, ctx, run, row)
    return len(rows)


async def finalise_held(
    session: AsyncSession, ctx: Context, run: Running, selection_id: int
) -> None:
    """Where the notice had run out while something held it up, and nothing does any more."""
    row = await session.get_one(Selection, selection_id)
    waits = row.held_at is not None and row.state is SelectionState.PROVISIONAL
    if waits and not await _held(session, row):
        await _finalise(session, ctx, run, row)


async def release(session: AsyncSession, ctx: Context, run: Running) -> None:
    """Lists that were held up only by what was taken back just now become final."""
    held = select(Selection.id).where(
        Selection.campaign_id == run.campaign.id,
        Selection.state == SelectionState.PROVISIONAL,
        Selection.held_at.is_not(None),
    )
    for one in (await session.scalars(held.order_by(Selection.id))).all():
        await finalise_held(session, ctx, run, one)


async def _held(session: AsyncSession, row: Selection) -> str | None:
    """What those who lead are told of why it is not final: the kind of the message."""
    if await unanswered(session, "selection", row.id):
        return "honour.held"
    return "honour.barred" if await of_selection(session, row.id) else None


async def _finalise(session: AsyncSession, ctx: Context, run: Running, row: Selection) -> None:
    row.state, row.final_at = SelectionState.FINAL, ctx.clock.now()
    await session.flush()
    await announce_list(session, ctx, run, row, "honour.final")
    for one in await chosen(session, row.id):
        if one.member_id is not None:
            await tell_member(session, ctx, one.member_id, "honour.given", nomination=one.id)
        else:
            home = one.subject_id or one.organisation_id
            await tell_leaders(session, ctx, home, "honour.given", nomination=one.id)


async def announce_list(
    session: AsyncSession, ctx: Context, run: Running, row: Selection, kind: str
) -> None:
    """To the groups of the plan under which it was settled."""
    audience = (await plan_under(session, ctx, row.plan_version_id)).publish.honours
    await announce(session, ctx, run, audience, kind, selection=row.id)


def _due(ctx: Context, campaign_id: int) -> Select[Selection]:
    return select(Selection).where(
        Selection.campaign_id == campaign_id,
        Selection.state == SelectionState.PROVISIONAL,
        Selection.ends_at <= ctx.clock.now(),
        Selection.held_at.is_(None),
    )
