"""Rewards: the figures that they go by, and what people decided on them."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import ColumnElement, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.queries.among import among
from models.queries.figures import FigureEntry, entries
from models.tables import Award, AwardState, Member, Organisation, OutsideFigure


@dataclass(frozen=True, slots=True)
class AwardView:
    """One decision. `points` in thousandths, `yuan` for each recipient; `now` and `before` are the
    figures that it went by."""

    id: int
    campaign_id: int
    version_id: int
    period: str
    reward: str
    organisation_id: int
    organisation: str
    key: str
    category: str
    matter: str
    yuan: int | None
    points: int
    percent: int | None
    bars: bool
    state: AwardState
    reason: str
    author: str
    decided_at: datetime
    now: FigureEntry | None
    before: FigureEntry | None

    @property
    def confirmed(self) -> bool:
        return self.state is AwardState.CONFIRMED


async def awards(session: AsyncSession, *conditions: ColumnElement[bool]) -> list[AwardView]:
    """Those that match, by organisation, the oldest first."""
    rows = (
        await session.execute(
            select(Award, Organisation, Member.name)
            .join(Organisation, Organisation.id == Award.organisation_id)
            .join(Member, Member.id == Award.author_id)
            .where(*conditions)
            .order_by(Award.organisation_id, Award.id)
        )
    ).all()
    used = {one for row, _, _ in rows for one in (row.figure_id, row.before_id) if one}
    named = {one.id: one for one in await _entries(session, used)}
    return [_view(row, place, author, named) for row, place, author in rows]


async def places_then(
    session: AsyncSession, campaign_id: int, keys: Sequence[str], days: tuple[date, date]
) -> dict[int, FigureEntry]:
    """organisation → its newest figure of those days, both inclusive, that was not taken back."""
    found = await entries(
        session,
        OutsideFigure.campaign_id == campaign_id,
        OutsideFigure.figure.in_(keys),
        OutsideFigure.organisation_id.is_not(None),
        OutsideFigure.withdrawn_at.is_(None),
        OutsideFigure.as_of.between(*days),
    )
    # The newest comes first, and is to stay.
    return {one.organisation_id or 0: one for one in reversed(found)}


async def _entries(session: AsyncSession, ids: Collection[int]) -> list[FigureEntry]:
    return await entries(session, among(OutsideFigure.id, ids)) if ids else []


def _view(row: Award, place: Organisation, author: str, named: dict[int, FigureEntry]) -> AwardView:
    return AwardView(
        row.id,
        row.campaign_id,
        row.plan_version_id,
        row.period,
        row.reward,
        row.organisation_id,
        place.name,
        place.key,
        place.category or "",
        row.matter,
        row.yuan,
        row.points,
        row.percent,
        row.bars,
        row.state,
        row.reason,
        author,
        row.decided_at,
        named.get(row.figure_id or 0),
        named.get(row.before_id or 0),
    )
