"""Who may say, answer and hide what of a published commitment."""

from datetime import datetime, time

from sqlalchemy.ext.asyncio import AsyncSession

from models.queries.commitment_views import CommitmentView
from models.queries.commitments import commitment
from models.queries.opinions import said_since
from models.rules.steps import Step
from models.tables import Opinion
from services.actors import Actor
from services.commitment_rights import (
    is_own,
    may_read,
    require_owner,
    running_commitment,
    steps,
)
from services.ports import Context
from services.refusals import (
    AlreadyDone,
    NotFound,
    NotNow,
    NotYourOrganisation,
    OwnWork,
    Refusal,
)

A_DAY = 5


class EnoughSaid(Refusal):
    """Args: `most`, which were written since this morning."""


def oversees(actor: Actor, view: CommitmentView) -> bool:
    """Leads the organisation, or the one above it."""
    return not {view.organisation_id, view.superior_id}.isdisjoint(actor.led)


async def readable(
    session: AsyncSession, ctx: Context, actor: Actor, commitment_id: int
) -> CommitmentView:
    """The commitment; NotFound."""
    view = await commitment(session, ctx.today(), commitment_id, ctx.zone)
    if view is None or not may_read(actor, view):
        raise NotFound
    return view


async def require_speakable(
    session: AsyncSession, ctx: Context, actor: Actor, commitment_id: int
) -> CommitmentView:
    """The commitment; NotFound, NoCampaign, OwnWork, NotNow, EnoughSaid."""
    view = await running_commitment(session, ctx, commitment_id)
    if not may_read(actor, view):
        raise NotFound
    if is_own(actor, view):
        raise OwnWork
    if Step.SPEAK not in steps(actor, view):
        raise NotNow
    today = datetime.combine(ctx.today(), time.min, ctx.zone)
    if await said_since(session, actor.member_id, today) >= A_DAY:
        raise EnoughSaid(most=A_DAY)
    return view


async def require_answerable(
    session: AsyncSession, ctx: Context, actor: Actor, opinion_id: int
) -> Opinion:
    """The row; NotFound, NoCampaign, NotYourOrganisation, NotNow once hidden, AlreadyDone."""
    row, view = await _row(session, ctx, actor, opinion_id)
    require_owner(actor, view)
    if row.hidden_at is not None:
        raise NotNow
    if row.answer is not None:
        raise AlreadyDone
    return row


async def require_hideable(
    session: AsyncSession, ctx: Context, actor: Actor, opinion_id: int
) -> Opinion:
    """The row; NotFound, NoCampaign, NotYourOrganisation, AlreadyDone."""
    row, view = await _row(session, ctx, actor, opinion_id)
    if not oversees(actor, view):
        raise NotYourOrganisation
    if row.hidden_at is not None:
        raise AlreadyDone
    return row


async def _row(
    session: AsyncSession, ctx: Context, actor: Actor, opinion_id: int
) -> tuple[Opinion, CommitmentView]:
    row = await session.get(Opinion, opinion_id)
    if row is None:
        raise NotFound
    view = await running_commitment(session, ctx, row.commitment_id)
    if not may_read(actor, view):
        raise NotFound
    return row, view
