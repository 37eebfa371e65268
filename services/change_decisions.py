"""What becomes of a change that was asked for: permitted, refused with a reason, taken back."""

from dataclasses import dataclass

from sqlalchemy.ext.asyncio import AsyncSession

from models.queries.commitment_views import ChangeView, CommitmentView, IndicatorView
from models.tables import ChangeState, IndicatorChange
from services.actors import Actor
from services.campaigns import require_running
from services.change_values import read
from services.changes import apply, verdict
from services.commitment_reviews import REASON_LENGTH
from services.commitment_rights import require_decider, require_owner, running_indicator
from services.outbox import tell_member
from services.ports import Context
from services.refusals import AlreadyDone, NotFound
from services.submission import require_text


@dataclass(frozen=True, slots=True)
class Asked:
    view: CommitmentView
    indicator: IndicatorView
    change: ChangeView
    row: IndicatorChange


async def look(ctx: Context, actor: Actor, change_id: int) -> tuple[CommitmentView, IndicatorView]:
    """What this person is to decide about; raises as `permit` does."""
    async with ctx.db.read() as session:
        found = await _to_decide(session, ctx, actor, change_id)
    return found.view, found.indicator


async def permit(ctx: Context, actor: Actor, change_id: int) -> int:
    """The change holds from now on; the indicator's id.

    Raises NotFound, AlreadyDone, OwnWork, NotYourOrganisation; TooLateToEase where the last
    days have begun since it was asked for.
    """
    async with ctx.db.write() as session:
        found = await _to_decide(session, ctx, actor, change_id)
        run = await require_running(session, ctx, actor, found.view.campaign_id)
        field = found.row.field
        verdict(ctx, run, found.indicator, field, read(field, found.row.after))
        _decide(ctx, actor, found.row, ChangeState.APPROVED)
        await apply(session, ctx, run, found.view, found.row)
        await _tell(session, ctx, actor, found, "change.approved")
    return found.indicator.id


async def refuse(ctx: Context, actor: Actor, change_id: int, reason: str) -> int:
    """It stays as it was promised; the indicator's id. Raises as `permit`, never for lateness."""
    why = require_text(reason, REASON_LENGTH)
    async with ctx.db.write() as session:
        found = await _to_decide(session, ctx, actor, change_id)
        _decide(ctx, actor, found.row, ChangeState.REFUSED)
        found.row.decision_reason = why
        await _tell(session, ctx, actor, found, "change.refused")
    return found.indicator.id


async def take_back(ctx: Context, actor: Actor, change_id: int) -> int:
    """Before it is answered; the indicator's id. Raises NotFound, AlreadyDone,
    NotYourOrganisation."""
    async with ctx.db.write() as session:
        found = await _asked(session, ctx, change_id)
        require_owner(actor, found.view)
        _decide(ctx, actor, found.row, ChangeState.WITHDRAWN)
    return found.indicator.id


def _decide(ctx: Context, actor: Actor, row: IndicatorChange, state: ChangeState) -> None:
    row.state, row.decided_by, row.decided_at = state, actor.member_id, ctx.clock.now()


async def _to_decide(session: AsyncSession, ctx: Context, actor: Actor, change_id: int) -> Asked:
    found = await _asked(session, ctx, change_id)
    require_decider(actor, found.view, found.change)
    return found


async def _asked(session: AsyncSession, ctx: Context, change_id: int) -> Asked:
    row = await session.get(IndicatorChange, change_id)
    if row is None:
        raise NotFound
    view, indicator = await running_indicator(session, ctx, row.indicator_id)
    if indicator.asked is None or indicator.asked.id != change_id:
        raise AlreadyDone
    return Asked(view, indicator, indicator.asked, row)


async def _tell(session: AsyncSession, ctx: Context, actor: Actor, found: Asked, kind: str) -> None:
    """Who asked, and in whose name."""
    people = {found.change.author_id, found.view.member_id or found.change.author_id}
    for member_id in sorted(people - {actor.member_id}):
        await tell_member(session, ctx, member_id, kind, change=found.row.id)
