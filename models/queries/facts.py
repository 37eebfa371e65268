"""What an organisation or one of its people did in a period, for whoever writes about it, reads it
or comments on it."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime

from sqlalchemy import ColumnElement, and_, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from models.plan.schema import Plan
from models.queries.duties import COMMENT, DutyView, duties
from models.queries.fact_counts import Window, counts
from models.queries.plans import plans_of_versions
from models.rules.facts import DutyFact, Facts, Placing
from models.tables import (
    Duty,
    Nomination,
    NominationState,
    Plaque,
    PlaqueState,
    Ranking,
    RankingPlace,
    RankingState,
    Selection,
    SelectionState,
)

__all__ = ["Window", "facts", "facts_of_person"]


async def facts(session: AsyncSession, window: Window, but: int = 0) -> Facts:
    """Of the organisation. `but`: the duty that is being done with them."""
    own = (Duty.organisation_id == window.organisation_id, Duty.kind != COMMENT, Duty.id != but)
    return replace(
        await counts(session, window),
        duties=await _duties(session, window, *own),
        honours=await _honours(session, window),
        ranking=await _ranking(session, window),
    )


async def facts_of_person(session: AsyncSession, window: Window) -> Facts:
    """Of `member_id`, wherever he did it. Nothing that he marked on a ballot."""
    person = window.member_id
    plaques = await session.scalars(
        select(Plaque.kind)
        .where(Plaque.campaign_id == window.campaign_id, Plaque.member_id == person)
        .where(Plaque.state == PlaqueState.DISPLAYED)
        .order_by(Plaque.id)
    )
    return replace(
        await counts(session, window),
        duties=await _duties(session, window, Duty.member_id == person),
        plaques=tuple(plaques),
        honours=await _honours(session, window),
    )


async def _duties(
    session: AsyncSession, window: Window, *whose: ColumnElement[bool]
) -> tuple[DutyFact, ...]:
    owed = await duties(
        session,
        window.now,
        Duty.campaign_id == window.campaign_id,
        *whose,
        Duty.waived_at.is_(None),
        Duty.due_at > window.first,
        Duty.due_at <= window.last,
    )
    plans = await plans_of_versions(session, (duty.version_id for duty in owed))
    return _by_expectation(owed, plans, window.now)


def _by_expectation(
    owed: Iterable[DutyView], plans: Mapping[int, Plan], now: datetime
) -> tuple[DutyFact, ...]:
    found: dict[str, list[DutyView]] = {}
    for duty in owed:
        found.setdefault(duty.expectation, []).append(duty)
    return tuple(
        DutyFact(
            plans[group[0].version_id].expectations[key].title,
            in_time=sum(duty.on_time for duty in group),
            late=sum(duty.done and not duty.on_time for duty in group),
            missing=sum(duty.overdue(now) for duty in group),
            pending=sum(not duty.done and not duty.overdue(now) for duty in group),
        )
        for key, group in found.items()
    )


async def _honours(session: AsyncSession, window: Window) -> tuple[str, ...]:
    """Titles, as often as somebody is on a list; whom an organisation proposed is its own."""
    rows = await session.execute(
        select(Selection.honour, Selection.plan_version_id)
        .join(Nomination, Nomination.selection_id == Selection.id)
        .where(Selection.campaign_id == window.campaign_id, _honoured(window))
        .where(Selection.state == SelectionState.FINAL, window.holds(Selection.final_at))
        .where(Nomination.state == NominationState.CHOSEN)
        .order_by(Selection.id, Nomination.id)
    )
    found = rows.all()
    plans = await plans_of_versions(session, (version for _, version in found))
    return tuple(plans[version].honours[key].title for key, version in found)


def _honoured(window: Window) -> ColumnElement[bool]:
    if window.member_id is not None:
        return Nomination.member_id == window.member_id
    proposed = Nomination.organisation_id == window.organisation_id
    return or_(
        Nomination.subject_id == window.organisation_id,
        and_(Nomination.member_id.is_not(None), proposed),
    )


async def _ranking(session: AsyncSession, window: Window) -> Placing | None:
    """The newest that has been published by now."""
    other = aliased(RankingPlace)
    alike = (
        select(func.count())
        .where(other.ranking_id == RankingPlace.ranking_id)
        .where(other.category == RankingPlace.category)
        .correlate(RankingPlace)
        .scalar_subquery()
    )
    row = (
        await session.execute(
            select(Ranking.period, RankingPlace.place, alike, RankingPlace.score, Ranking.state)
            .join(RankingPlace, RankingPlace.ranking_id == Ranking.id)
            .where(Ranking.campaign_id == window.campaign_id, Ranking.published_at <= window.now)
            .where(RankingPlace.organisation_id == window.organisation_id)
            .order_by(Ranking.published_at.desc(), Ranking.id.desc())
            .limit(1)
        )
    ).first()
    if row is None:
        return None
    when, place, of, score, state = row
    return Placing(when, place, of, score, final=state is RankingState.FINAL)
