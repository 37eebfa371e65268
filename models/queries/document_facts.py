"""Everything stored that a document about a period says."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.schema import Plan
from models.queries.among import among
from models.queries.comments import CommentView, comments
from models.queries.document_figures import About, Figures, Line, lines
from models.queries.flags import Held, held
from models.queries.honours import NominationView, SelectionView, nominations
from models.queries.ranking import PlaceView, RankingView, ranking
from models.queries.writings import SummaryView, summaries
from models.rules.documents import DocumentKind
from models.rules.periods import Period, Span, Stage, period_with_key
from models.tables import (
    Comment,
    Nomination,
    NominationState,
    Plaque,
    PlaqueState,
    Ranking,
    Selection,
    SelectionState,
    Summary,
)


@dataclass(frozen=True, slots=True)
class Facts:
    """`plaques`: how many of each kind are displayed; `honoured`: chosen in lists that became final
    in the period; `texts`: what was handed in for periods inside this one, in the roster's
    order, the newest of each."""

    lines: tuple[Line, ...]
    comments: tuple[CommentView, ...]
    ranking: RankingView | None
    flags: tuple[Held, ...]
    plaques: dict[str, int]
    honoured: tuple[NominationView, ...]
    texts: tuple[SummaryView, ...]

    @property
    def sum(self) -> Figures:
        return sum((one.figures for one in self.lines), Figures())


@dataclass(frozen=True, slots=True)
class Decided:
    """What a decision is about: the list that is final, and those on it."""

    selection: SelectionView
    chosen: Sequence[NominationView]


async def facts(session: AsyncSession, about: About, span: Span, stages: Sequence[Stage]) -> Facts:
    """`span` and `stages` are the campaign's."""
    return Facts(
        await lines(session, about),
        tuple(reversed(await _comments(session, about))),
        await _ranking(session, about),
        await _flags(session, about),
        await _plaques(session, about),
        tuple(await _honoured(session, about)),
        await _texts(session, about, span, stages),
    )


async def _comments(session: AsyncSession, about: About) -> list[CommentView]:
    """Those on organisations; one on a person is his alone."""
    return await comments(
        session,
        Comment.campaign_id == about.campaign_id,
        among(Comment.organisation_id, about.ids),
        Comment.member_id.is_(None),
        Comment.published_at >= about.since,
        Comment.published_at < about.until,
    )


async def _ranking(session: AsyncSession, about: About) -> RankingView | None:
    """The period's own, else the newest published in it; only the places of these."""
    found = await session.scalar(
        select(Ranking.id)
        .where(Ranking.campaign_id == about.campaign_id, Ranking.published_at < about.now)
        .where((Ranking.period == about.period.key) | (Ranking.published_at >= about.since))
        .where((Ranking.period == about.period.key) | (Ranking.published_at < about.until))
        .order_by((Ranking.period == about.period.key).desc(), Ranking.id.desc())
        .limit(1)
    )
    view = await ranking(session, found) if found else None
    return view and _among(view, about.ids)


def _among(view: RankingView, ids: Sequence[int]) -> RankingView | None:
    places: tuple[PlaceView, ...] = tuple(p for p in view.places if p.organisation_id in set(ids))
    if not places:
        return None
    return RankingView(
        *(view.id, view.campaign_id, view.plan_version_id, view.period, view.state),
        view.published_at,
        places,
    )


async def _flags(session: AsyncSession, about: About) -> tuple[Held, ...]:
    found = await held(session, about.campaign_id, about.today)
    return tuple(one for one in found if one.flags and one.organisation_id in about.ids)


async def _plaques(session: AsyncSession, about: About) -> dict[str, int]:
    rows = await session.execute(
        select(Plaque.kind, func.count().label("number"))
        .where(Plaque.campaign_id == about.campaign_id, among(Plaque.organisation_id, about.ids))
        .where(Plaque.state == PlaqueState.DISPLAYED)
        .group_by(Plaque.kind)
        .order_by(Plaque.kind)
    )
    return {row.kind: row.number for row in rows}


async def _honoured(session: AsyncSession, about: About) -> list[NominationView]:
    final = select(Selection.id).where(
        Selection.campaign_id == about.campaign_id,
        Selection.state == SelectionState.FINAL,
        Selection.final_at >= about.since,
        Selection.final_at < about.until,
    )
    return await nominations(
        session,
        Nomination.selection_id.in_(final),
        Nomination.state == NominationState.CHOSEN,
        among(Nomination.organisation_id, about.ids),
    )


async def _texts(
    session: AsyncSession, about: About, span: Span, stages: Sequence[Stage]
) -> tuple[SummaryView, ...]:
    found = await summaries(
        session,
        Summary.campaign_id == about.campaign_id,
        among(Summary.organisation_id, about.ids),
        Summary.member_id.is_(None),
        Summary.withdrawn_at.is_(None),
    )
    newest: dict[tuple[int, str, str], SummaryView] = {}
    for one in found:
        if _inside(period_with_key(one.period, span, stages), about.period):
            newest.setdefault((one.organisation_id, one.period, one.expectation), one)
    return tuple(newest[key] for key in sorted(newest))


def _inside(one: Period | None, whole: Period) -> bool:
    return one is not None and whole.start <= one.start and one.end <= whole.end


@dataclass(frozen=True, slots=True)
class Material:
    """What a document is written from. `below`: names of those right below the issuer, to whom it
    goes. `good`, `problem`: what the secretary said for it, or empty. `corrects`: title and number
    of the one in whose place it stands."""

    kind: DocumentKind
    campaign: str
    plan: Plan
    issuer: str
    below: tuple[str, ...]
    period: Period
    today: date
    at: datetime
    facts: Facts
    decided: Decided | None = None
    corrects: tuple[str, int | None] | None = None
    good: str = ""
    problem: str = ""
