"""What somebody promised before and did not finish, to be carried over into a new commitment."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from sqlalchemy import ColumnElement, and_, select

from models.queries.commitment_filters import of_member, of_organisations
from models.queries.commitment_views import CommitmentView, IndicatorView
from models.queries.commitments import commitments
from models.tables import Campaign, CampaignState, Commitment, CommitmentState, IndicatorState
from services.expected import Expected
from services.ports import Context


@dataclass(frozen=True, slots=True)
class Leftover:
    """`reached` is where it stands and begins anew. No `target` where that is reached already
    and was only never verified."""

    title: str
    unit: str
    reached: Decimal
    target: Decimal | None
    stretch: Decimal | None
    owner: str
    proof: str


async def leftovers(ctx: Context, asked: Expected) -> tuple[Leftover, ...]:
    """Published in his other campaigns, never verified, and over: the campaign is closed or the
    deadline has passed. The newest first."""
    async with ctx.db.read() as session:
        views = await commitments(session, ctx.today(), _before(asked), zone=ctx.zone)
        state = select(Campaign.id).where(Campaign.state == CampaignState.CLOSED)
        closed = set(await session.scalars(state)) if views else set()
    return tuple(
        _left(view, one)
        for view, one in _newest(views)
        if _over(ctx, view.campaign_id in closed, one)
    )


def _before(asked: Expected) -> ColumnElement[bool]:
    own = of_organisations([asked.organisation_id])
    return and_(
        own if asked.member_id is None else of_member(asked.member_id),
        Commitment.campaign_id != asked.campaign_id,
        Commitment.state == CommitmentState.PUBLISHED,
    )


def _newest(views: Sequence[CommitmentView]) -> Iterator[tuple[CommitmentView, IndicatorView]]:
    """Each once: what was carried over before counts where it stands now."""
    seen: set[tuple[str, str]] = set()
    for view in views:
        for one in view.indicators:
            if (one.title, one.unit) not in seen:
                seen.add((one.title, one.unit))
                yield view, one


def _over(ctx: Context, closed: bool, one: IndicatorView) -> bool:
    verified = one.state is IndicatorState.VERIFIED
    return not verified and (closed or one.deadline < ctx.today())


def _left(view: CommitmentView, one: IndicatorView) -> Leftover:
    """Whose personal data are deleted has no owner by name; then it is its own."""
    reached = one.latest.value if one.latest else one.baseline
    open_ = (one.target - reached) * (one.target - one.baseline) > 0
    return Leftover(
        title=one.title,
        unit=one.unit,
        reached=reached,
        target=one.target if open_ else None,
        stretch=one.stretch if open_ else None,
        owner=one.owner or view.by,
        proof=one.proof,
    )
