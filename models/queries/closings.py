"""What is still open in a campaign that is over."""

from collections.abc import Mapping
from datetime import date, datetime

from sqlalchemy import ColumnElement, Select, exists, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.queries.personal import TABLES, of_campaigns
from models.tables import (
    OVER,
    Appointment,
    Campaign,
    CaseState,
    ChangeState,
    Closing,
    Commitment,
    CommitmentState,
    Document,
    DocumentState,
    Exemplar,
    ExemplarState,
    Gap,
    GapState,
    Grading,
    GradingState,
    Idea,
    IdeaState,
    Indicator,
    IndicatorChange,
    IndicatorState,
    Member,
    Objection,
    Organisation,
    OwnPlanState,
    Pairing,
    PairingState,
    Plaque,
    PlaqueState,
    PointClaim,
    PointState,
    Ranking,
    RankingState,
    Round,
    Selection,
    SelectionState,
    SubmittedPlan,
    SupervisionCase,
)

REVIEWS: Mapping[str, ColumnElement[bool]] = {
    "commitments": Commitment.state == CommitmentState.SUBMITTED,
    "indicators": Indicator.state == IndicatorState.FULFILLED,
    "indicator_changes": IndicatorChange.state == ChangeState.ASKED,
    "ideas": Idea.state == IdeaState.RECEIVED,
    "gaps": Gap.state.in_((GapState.SUBMITTED, GapState.CLAIMED)),
    "exemplars": Exemplar.state == ExemplarState.SUBMITTED,
    "pairings": Pairing.state == PairingState.PROPOSED,
    "plaques": Plaque.state == PlaqueState.PROPOSED,
    "point_claims": PointClaim.state == PointState.CLAIMED,
    "own_plans": SubmittedPlan.state == OwnPlanState.HANDED_IN,
    "gradings": Grading.state == GradingState.PROPOSED,
}
"""What somebody handed in and nobody has decided."""

HOLDING: Mapping[str, ColumnElement[bool]] = {
    "rounds": Round.state.not_in(OVER),
    "rankings": Ranking.state == RankingState.PROVISIONAL,
    "selections": Selection.state == SelectionState.PROVISIONAL,
}
"""What has to come to its own end first: votes to be counted, notices to run out."""

UNDONE: Mapping[str, ColumnElement[bool]] = {
    "objections": Objection.upheld.is_(None) & Objection.withdrawn_at.is_(None),
    "supervision_cases": SupervisionCase.state != CaseState.CLOSED,
    "documents": Document.state == DocumentState.DRAFT,
}


async def still_open(session: AsyncSession, campaign_id: int) -> dict[str, int]:
    """How many, by table, in the order in which they are told; nothing where there are none."""
    found = {}
    for table, condition in {**HOLDING, **UNDONE, **REVIEWS}.items():
        if count := await _count(session, table, condition, campaign_id):
            found[table] = count
    return found


async def open_for_good(session: AsyncSession, campaign_id: int) -> bool:
    """Whether a round or a notice is open, before the end of which nothing is closed."""
    for table, condition in HOLDING.items():
        if await _count(session, table, condition, campaign_id):
            return True
    return False


async def _count(
    session: AsyncSession, table: str, condition: ColumnElement[bool], campaign_id: int
) -> int:
    statement = (
        select(func.count())
        .select_from(TABLES[table])
        .where(of_campaigns(table, [campaign_id]), condition)
    )
    return await session.scalar(statement) or 0


async def wanted_since(session: AsyncSession, tree: str, but: int) -> datetime | None:
    """When the oldest campaign of a tree was loaded whose data are still wanted, besides this one
    and what adds to it; None where there is no other."""
    return await session.scalar(
        select(Campaign.loaded_at)
        .join(Organisation, Organisation.id == Campaign.organisation_id)
        .outerjoin(Closing, Closing.campaign_id == Campaign.id)
        .where(Organisation.tree == tree, Closing.erased_at.is_(None))
        .where(Campaign.id != but, Campaign.superior_id.is_(None))
        .order_by(Campaign.loaded_at)
        .limit(1)
    )


def leaving(tree: str, begun: date | None) -> Select[int]:
    """Everybody of a tree who holds no office since the local day on which the oldest campaign
    that is still wanted began; None: no campaign is left, and all leave."""
    of_it = select(Member.id).where(Member.tree == tree)
    if begun is None:
        return of_it
    holds = or_(Appointment.valid_to.is_(None), Appointment.valid_to >= begun)
    return of_it.where(~exists().where(Appointment.member_id == Member.id).where(holds))
