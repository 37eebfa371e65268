"""Who may do what with a commitment, and what can still be done with it."""

from sqlalchemy.ext.asyncio import AsyncSession

from models.queries.commitment_views import ChangeView, CommitmentView, IndicatorView
from models.queries.commitments import commitment, commitment_with
from models.rules.steps import Step
from models.tables import CommitmentState, IndicatorState
from services.actors import Actor
from services.ports import Context
from services.refusals import NoCampaign, NotFound, NotYourOrganisation, OwnWork

BEFORE_REVIEW = (CommitmentState.SUBMITTED, CommitmentState.RETURNED)


async def running_commitment(
    session: AsyncSession, ctx: Context, commitment_id: int
) -> CommitmentView:
    """Of a campaign that goes on; else NotFound or NoCampaign."""
    return _running(await commitment(session, ctx.today(), commitment_id, ctx.zone))


async def running_indicator(
    session: AsyncSession, ctx: Context, indicator_id: int
) -> tuple[CommitmentView, IndicatorView]:
    """The indicator and what it belongs to; else NotFound or NoCampaign."""
    view = _running(await commitment_with(session, ctx.today(), indicator_id, ctx.zone))
    return view, next(one for one in view.indicators if one.id == indicator_id)


def acts_for(actor: Actor, view: CommitmentView) -> bool:
    """The member himself, or who leads the organisation: he may enter it from paper."""
    return actor.member_id == view.member_id or view.organisation_id in actor.led


def is_own(actor: Actor, view: CommitmentView) -> bool:
    """Promised by this person, or by an organisation that this person leads."""
    if view.member_id is not None:
        return actor.member_id == view.member_id
    return view.organisation_id in actor.led


def require_owner(actor: Actor, view: CommitmentView) -> None:
    if not acts_for(actor, view):
        raise NotYourOrganisation


def require_reviewer(actor: Actor, view: CommitmentView) -> None:
    """A leader of the overseer, and never of his own: OwnWork, NotYourOrganisation."""
    if is_own(actor, view):
        raise OwnWork
    if view.overseer_id not in actor.led:
        raise NotYourOrganisation


def require_verifier(actor: Actor, view: CommitmentView, indicator: IndicatorView) -> None:
    if is_own(actor, view) or actor.member_id == indicator.claimed_by:
        raise OwnWork
    if view.verifier_of(indicator) not in actor.led:
        raise NotYourOrganisation


def require_decider(actor: Actor, view: CommitmentView, change: ChangeView) -> None:
    """Nobody permits himself to promise less: OwnWork, NotYourOrganisation."""
    if is_own(actor, view) or actor.member_id == change.author_id:
        raise OwnWork
    if view.decider_of(change) not in actor.led:
        raise NotYourOrganisation


def may_read(actor: Actor, view: CommitmentView) -> bool:
    """Everybody of its tree what is published; before that its people and those who review it."""
    public = view.state is CommitmentState.PUBLISHED and view.tree == actor.tree
    return public or acts_for(actor, view) or view.overseer_id in actor.led


def steps(actor: Actor, view: CommitmentView) -> frozenset[Step]:
    """What this person can do with the commitment now; each use case checks again."""
    if not view.running:
        return frozenset()
    found = {
        Step.REVIEW: view.state is CommitmentState.SUBMITTED
        and not is_own(actor, view)
        and view.overseer_id in actor.led,
        Step.RESUBMIT: view.state is CommitmentState.RETURNED and acts_for(actor, view),
        Step.WITHDRAW: view.state in BEFORE_REVIEW and acts_for(actor, view),
        Step.REPORT: acts_for(actor, view) and _has(view, IndicatorState.OPEN),
        Step.SPEAK: view.state is CommitmentState.PUBLISHED
        and may_read(actor, view)
        and not is_own(actor, view),
    }
    return frozenset(step for step, can in found.items() if can)


def can_verify(actor: Actor, view: CommitmentView, indicator: IndicatorView) -> bool:
    try:
        require_verifier(actor, view, indicator)
    except (OwnWork, NotYourOrganisation):
        return False
    return indicator.state is IndicatorState.FULFILLED


def can_decide(actor: Actor, view: CommitmentView, indicator: IndicatorView) -> bool:
    """Whether this reader is to answer the change that is asked for."""
    if indicator.asked is None:
        return False
    try:
        require_decider(actor, view, indicator.asked)
    except (OwnWork, NotYourOrganisation):
        return False
    return view.running


def _has(view: CommitmentView, state: IndicatorState) -> bool:
    return view.state is CommitmentState.PUBLISHED and any(
        indicator.state is state for indicator in view.indicators
    )


def _running(view: CommitmentView | None) -> CommitmentView:
    if view is None:
        raise NotFound
    if not view.running:
        raise NoCampaign
    return view
