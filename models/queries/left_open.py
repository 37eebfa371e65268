"""What was begun under other campaigns and not ended, besides what was promised: gaps, decisions of
meetings, supervision cases."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Select,
    SQLColumnExpression,
    String,
    func,
    literal,
    or_,
    select,
    union_all,
)
from sqlalchemy.ext.asyncio import AsyncSession

from models.tables import (
    Campaign,
    CampaignState,
    CaseState,
    Commitment,
    CommitmentState,
    Gap,
    GapState,
    Indicator,
    Meeting,
    MeetingDecision,
    Project,
    SupervisionCase,
)

OVER = Campaign.state == CampaignState.CLOSED


@dataclass(frozen=True, slots=True)
class LeftOpen:
    """`kind` is gap, decision or case; `about`: what the case followed, as `of:id`."""

    kind: str
    id: int
    title: str
    owner: str
    about: str

    @property
    def origin(self) -> str:
        return f"{self.kind}:{self.id}"


async def left_open(
    session: AsyncSession, today: date, but: int, organisation_id: int, member_id: int | None
) -> Sequence[LeftOpen]:
    """Of every campaign but that one: the organisation's, or the member's own gaps. A gap whose
    day is past counts as well while its campaign goes on."""
    found = [_gaps(today, organisation_id, member_id)]
    if member_id is None:
        found += [_decisions(organisation_id), _cases(organisation_id)]
    every = union_all(*(one.where(Campaign.id != but) for one in found)).subquery()
    rows = await session.execute(
        select(every.c.kind, every.c.id, every.c.title, every.c.owner, every.c.about).order_by(
            every.c.campaign.desc(), every.c.place, every.c.id
        )
    )
    return [LeftOpen(*row) for row in rows]


async def carried(session: AsyncSession) -> set[str]:
    """The origins of what was taken along into promises that were not withdrawn."""
    rows = await session.scalars(
        select(Indicator.carried)
        .join(Project, Project.id == Indicator.project_id)
        .join(Commitment, Commitment.id == Project.commitment_id)
        .where(Commitment.state != CommitmentState.WITHDRAWN, Indicator.carried.is_not(None))
    )
    return {one for one in rows if one}


def _gaps(today: date, organisation_id: int, member_id: int | None) -> Select[Any]:
    mine: ColumnElement[bool] = Gap.member_id == member_id
    if member_id is None:
        mine = Gap.member_id.is_(None) & (Gap.organisation_id == organisation_id)
    return (
        _line("gap", 1, Gap.id, Gap.problem, func.coalesce(Gap.owner, ""))
        .join(Gap, Gap.campaign_id == Campaign.id)
        .where(mine, or_(OVER, Gap.deadline < today))
        .where(Gap.state.not_in((GapState.CLOSED, GapState.WITHDRAWN)))
    )


def _decisions(organisation_id: int) -> Select[Any]:
    return (
        _line("decision", 2, MeetingDecision.id, MeetingDecision.text, literal(""))
        .join(Meeting, Meeting.campaign_id == Campaign.id)
        .join(MeetingDecision, MeetingDecision.meeting_id == Meeting.id)
        .where(Meeting.organisation_id == organisation_id, OVER)
        .where(MeetingDecision.done_at.is_(None), Meeting.cancelled_at.is_(None))
    )


def _cases(organisation_id: int) -> Select[Any]:
    what = func.lower(SupervisionCase.source.cast(String))
    about = what.concat(":").concat(SupervisionCase.source_id.cast(String))
    return (
        _line("case", 3, SupervisionCase.id, SupervisionCase.title, literal(""), about)
        .join(SupervisionCase, SupervisionCase.campaign_id == Campaign.id)
        .where(SupervisionCase.organisation_id == organisation_id, OVER)
        .where(SupervisionCase.state.not_in((CaseState.CLOSED, CaseState.WITHDRAWN)))
    )


def _line(
    kind: str,
    place: int,
    number: SQLColumnExpression[int],
    title: SQLColumnExpression[str],
    owner: SQLColumnExpression[str],
    about: SQLColumnExpression[str] | None = None,
) -> Select[Any]:
    columns: tuple[SQLColumnExpression[Any], ...] = (
        literal(kind).label("kind"),
        number.label("id"),
        title.label("title"),
        owner.label("owner"),
        (literal("") if about is None else about).label("about"),
        Campaign.id.label("campaign"),
        literal(place).label("place"),
    )
    return select(*columns).select_from(Campaign)
