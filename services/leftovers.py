"""What somebody promised before and did not finish, and what else was left open, to be carried over
into a new commitment: each thing once."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from sqlalchemy import ColumnElement, and_, select

from models.queries.commitment_filters import of_member, of_organisations
from models.queries.commitment_views import CommitmentView, IndicatorView
from models.queries.commitments import commitments
from models.queries.left_open import LeftOpen, carried, left_open
from models.tables import Campaign, CampaignState, Commitment, CommitmentState, IndicatorState
from services.drafts import OWNER_LENGTH, TITLE_LENGTH
from services.expected import Expected
from services.ports import Context


@dataclass(frozen=True, slots=True)
class Leftover:
    """`reached` is where it stands and begins anew. No `target` where that is reached already
    and was only never verified. `origin`: kind and id, as `gap:12`; what was no promise has neither
    unit nor proof, and is done or not: 0 of 1."""

    title: str
    unit: str
    reached: Decimal
    target: Decimal | None
    stretch: Decimal | None
    owner: str
    proof: str
    origin: str = ""

    @property
    def kind(self) -> str:
        """indicator, gap, decision or case."""
        return self.origin.partition(":")[0] or "indicator"


async def leftovers(ctx: Context, asked: Expected) -> tuple[Leftover, ...]:
    """Published in his other campaigns, never verified, and over: the campaign is closed or the
    deadline has passed; then gaps, decisions and supervision cases that are open. The newest
    first, without what was taken along before."""
    async with ctx.db.read() as session:
        views = await commitments(session, ctx.today(), _before(asked), zone=ctx.zone)
        state = select(Campaign.id).where(Campaign.state == CampaignState.CLOSED)
        closed = set(await session.scalars(state)) if views else set()
        taken = await carried(session)
        others = await left_open(
            session, ctx.today(), asked.campaign_id, asked.organisation_id, asked.member_id
        )
    found = [
        _left(view, one)
        for view, one in _newest(views)
        if _over(ctx, view.campaign_id in closed, one)
    ]
    offered = {one.origin for one in found} | {one.origin for one in others}
    found += _others(others, offered, asked)
    return tuple(one for one in found if one.origin not in taken)


def _others(others: Sequence[LeftOpen], offered: set[str], asked: Expected) -> Iterator[Leftover]:
    """A case about what is offered itself is that once more."""
    for one in others:
        if one.about not in offered:
            title, whose = shortened(one.title), asked.member or asked.organisation
            owner = one.owner or shortened(whose, OWNER_LENGTH)
            yield Leftover(title, "", Decimal(0), Decimal(1), None, owner, "", one.origin)


def shortened(text: str, limit: int = TITLE_LENGTH) -> str:
    """As long as an indicator's may be."""
    return text if len(text) <= limit else f"{text[: limit - 1]}…"


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
        owner=one.owner or shortened(view.by, OWNER_LENGTH),
        proof=one.proof,
        origin=f"indicator:{one.id}",
    )
