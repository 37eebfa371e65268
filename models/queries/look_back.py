"""The look-back (回头看): what organisations promised, and what became of it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, tzinfo

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.queries.among import among
from models.queries.commitment_filters import published
from models.queries.commitment_views import CommitmentView, IndicatorView
from models.queries.commitments import commitments
from models.queries.gaps import GapView, gaps
from models.tables import Campaign, CampaignState, Gap, GapState, IndicatorState


@dataclass(frozen=True, slots=True)
class Kept:
    """An indicator and the promise that it stands in."""

    promise: CommitmentView
    indicator: IndicatorView

    @property
    def done(self) -> bool:
        return self.indicator.state is IndicatorState.VERIFIED


@dataclass(frozen=True, slots=True)
class Tally:
    """How much was promised, and how much of it somebody else found done."""

    gaps: int = 0
    closed: int = 0
    indicators: int = 0
    verified: int = 0

    @property
    def empty(self) -> bool:
        return not (self.gaps or self.indicators)


@dataclass(frozen=True, slots=True)
class LookBack:
    """Of one organisation, or of those below it, as of the local `day`.

    `gaps` and `kept` are the organisations' own. People's are counted only (`personal`): a gap of
    a person is read by himself and by who checks it, and a document goes round.
    """

    organisation: str
    below: bool
    day: date
    at: datetime
    campaigns: tuple[str, ...]
    gaps: tuple[GapView, ...]
    kept: tuple[Kept, ...]
    personal: Tally = field(default=Tally())

    @property
    def empty(self) -> bool:
        return not (self.gaps or self.kept) and self.personal.empty

    @property
    def organisations(self) -> tuple[str, ...]:
        """Those that promised anything, in the order of the lists."""
        named = (*(one.organisation for one in self.gaps), *(one.promise.by for one in self.kept))
        return tuple(dict.fromkeys(named))


@dataclass(frozen=True, slots=True)
class About:
    """Whom it is about: the organisations `ids`; `organisation` is theirs or stands above."""

    organisation: str
    ids: Sequence[int]
    below: bool


async def look_back(session: AsyncSession, about: About, now: datetime, zone: tzinfo) -> LookBack:
    """What is promised in running campaigns; a fixed number of statements."""
    day = now.astimezone(zone).date()
    running = select(Campaign.id).where(Campaign.state == CampaignState.RUNNING)
    found = await gaps(
        session, day, among(Gap.organisation_id, about.ids), Gap.campaign_id.in_(running)
    )
    made = await commitments(
        session, day, published(about.ids), Campaign.state == CampaignState.RUNNING, zone=zone
    )
    kept = [Kept(one, indicator) for one in reversed(made) for indicator in one.indicators]
    return LookBack(
        about.organisation,
        about.below,
        day,
        now,
        await _campaigns(session, found, made),
        tuple(_in_order(one for one in found if one.member_id is None)),
        tuple(_by_promise(one for one in kept if one.promise.member_id is None)),
        _tally(
            [one for one in found if one.member_id is not None],
            [one for one in kept if one.promise.member_id is not None],
        ),
    )


async def _campaigns(
    session: AsyncSession, found: Iterable[GapView], made: Iterable[CommitmentView]
) -> tuple[str, ...]:
    ids = {one.campaign_id for one in found} | {one.campaign_id for one in made}
    rows = await session.scalars(
        select(Campaign.title).where(Campaign.id.in_(ids)).order_by(Campaign.id)
    )
    return tuple(dict.fromkeys(rows))


def _in_order(found: Iterable[GapView]) -> list[GapView]:
    return sorted(found, key=lambda one: (one.organisation_id, one.deadline, one.id))


def _by_promise(found: Iterable[Kept]) -> list[Kept]:
    return sorted(found, key=lambda one: (one.promise.organisation_id, one.promise.id))


def _tally(found: Sequence[GapView], kept: Sequence[Kept]) -> Tally:
    return Tally(
        len(found),
        sum(one.state is GapState.CLOSED for one in found),
        len(kept),
        sum(one.done for one in kept),
    )
