"""Fulfilled, says its owner; verified, says somebody else."""

from sqlalchemy.ext.asyncio import AsyncSession

from models.queries.commitment_views import CommitmentView, IndicatorView
from models.tables import CommitmentState, Indicator, IndicatorState
from services.actors import Actor
from services.changes import require_no_change_asked
from services.commitment_reviews import REASON_LENGTH, tell_author
from services.commitment_rights import require_owner, require_verifier, running_indicator
from services.outbox import tell_leaders
from services.ports import Context
from services.refusals import AlreadyDone, NotNow, Refusal
from services.submission import require_text


class NoEvidence(Refusal):
    """Nothing was reported yet that somebody else could verify."""


async def claim_fulfilled(ctx: Context, actor: Actor, indicator_id: int) -> CommitmentView:
    """Say that it is reached, and ask somebody else to verify it.

    Raises NotYourOrganisation, NotNow before it is published, NoEvidence, AlreadyDone,
    ChangeWaits while it is open what has to be reached.
    """
    async with ctx.db.write() as session:
        view, indicator = await running_indicator(session, ctx, indicator_id)
        require_owner(actor, view)
        _require_claimable(view, indicator)
        require_no_change_asked(indicator)
        row = await session.get_one(Indicator, indicator_id)
        row.state, row.refused_reason = IndicatorState.FULFILLED, None
        row.fulfilled_by, row.fulfilled_at = actor.member_id, ctx.clock.now()
        await session.flush()
        view, indicator = await running_indicator(session, ctx, indicator_id)
        verifier = view.verifier_of(indicator)
        if verifier is not None:
            refs = {"indicator": indicator_id}
            await tell_leaders(session, ctx, verifier, "indicator.to_verify", **refs)
        return view


async def verify(
    ctx: Context, actor: Actor, indicator_id: int, accept: bool, reason: str = ""
) -> CommitmentView:
    """Accept the claim, or open the indicator again with a reason; the owner is told.

    Raises OwnWork, NotYourOrganisation, AlreadyDone once it is decided, NotNow if unclaimed.
    """
    why = None if accept else require_text(reason, REASON_LENGTH)
    async with ctx.db.write() as session:
        view, indicator = await running_indicator(session, ctx, indicator_id)
        require_verifier(actor, view, indicator)
        _require_claimed(indicator)
        row = await session.get_one(Indicator, indicator_id)
        _decide(ctx, actor, row, why)
        await _tell(session, ctx, view, indicator, accept)
        view, _ = await running_indicator(session, ctx, indicator_id)
        return view


def _require_claimable(view: CommitmentView, indicator: IndicatorView) -> None:
    if view.state is not CommitmentState.PUBLISHED:
        raise NotNow
    if indicator.state is not IndicatorState.OPEN:
        raise AlreadyDone
    if indicator.reports == 0:
        raise NoEvidence


def _require_claimed(indicator: IndicatorView) -> None:
    refused = indicator.refused_reason is not None
    if indicator.state is IndicatorState.VERIFIED or refused:
        raise AlreadyDone
    if indicator.state is not IndicatorState.FULFILLED:
        raise NotNow


def _decide(ctx: Context, actor: Actor, row: Indicator, refused: str | None) -> None:
    if refused is None:
        row.state = IndicatorState.VERIFIED
        row.verified_by, row.verified_at = actor.member_id, ctx.clock.now()
    else:
        row.state, row.refused_reason = IndicatorState.OPEN, refused


async def _tell(
    session: AsyncSession,
    ctx: Context,
    view: CommitmentView,
    indicator: IndicatorView,
    accept: bool,
) -> None:
    kind = "indicator.verified" if accept else "indicator.refused"
    await tell_author(session, ctx, view, kind, indicator=indicator.id)
