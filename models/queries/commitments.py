"""Reading commitments: a fixed number of statements for one or for a thousand."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime, tzinfo
from functools import cache
from itertools import groupby
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, Select, case, func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from models.queries.among import among
from models.queries.changes import changes_of
from models.queries.commitment_filters import holding, overseer
from models.queries.commitment_views import (
    ChangeView,
    CommitmentView,
    IndicatorView,
    Latest,
    ProjectView,
)
from models.queries.tree import TODAY
from models.rules.ladder import Course, colour
from models.tables import (
    Campaign,
    CampaignState,
    Commitment,
    Indicator,
    IndicatorState,
    Member,
    Organisation,
    Progress,
    Project,
)

SHANGHAI = ZoneInfo("Asia/Shanghai")


async def commitments(
    session: AsyncSession,
    today: date,
    *conditions: ColumnElement[bool],
    limit: int | None = None,
    zone: tzinfo = SHANGHAI,
) -> tuple[CommitmentView, ...]:
    """Those that match, the newest first, whole; at most four statements, whatever their number.

    `zone` says on which local day a commitment was published: there its course begins.
    """
    found = _heads().where(*conditions).limit(limit)
    rows = (await session.execute(found, {TODAY.key: today})).all()
    if not rows:
        return ()
    began = {row.id: began_on(row.published_at, today, zone) for row in rows}
    projects = await _projects(session, today, began)
    return tuple(
        CommitmentView(**row._mapping, projects=tuple(projects.get(row.id, ()))) for row in rows
    )


def began_on(published_at: datetime | None, today: date, zone: tzinfo) -> date:
    """The local day of the publication; what is not published yet would begin today."""
    return published_at.astimezone(zone).date() if published_at else today


async def commitment(
    session: AsyncSession, today: date, commitment_id: int, zone: tzinfo = SHANGHAI
) -> CommitmentView | None:
    found = await commitments(session, today, Commitment.id == commitment_id, zone=zone)
    return found[0] if found else None


async def commitment_with(
    session: AsyncSession, today: date, indicator_id: int, zone: tzinfo = SHANGHAI
) -> CommitmentView | None:
    """The commitment that holds this indicator."""
    found = await commitments(session, today, holding(Indicator.id == indicator_id), zone=zone)
    return found[0] if found else None


async def linked(session: AsyncSession, token: str) -> int | None:
    """The id of the published commitment with this link."""
    return await session.scalar(select(Commitment.id).where(Commitment.link == token))


@cache
def _heads() -> Select[*tuple[Any, ...]]:
    person = aliased(Member)
    return (
        select(
            Commitment.id,
            Commitment.campaign_id,
            Campaign.title.label("campaign"),
            (Campaign.state == CampaignState.RUNNING).label("running"),
            Organisation.tree,
            Commitment.expectation,
            Commitment.organisation_id,
            Organisation.name.label("organisation"),
            Organisation.superior_id,
            Commitment.member_id,
            person.name.label("member"),
            Commitment.target,
            Commitment.state,
            Commitment.submitted_by,
            Commitment.submitted_at,
            Commitment.returned_at,
            Commitment.return_reason,
            Commitment.published_at,
            overseer(TODAY).label("overseer_id"),
            Commitment.link,
        )
        .join(Campaign, Campaign.id == Commitment.campaign_id)
        .join(Organisation, Organisation.id == Commitment.organisation_id)
        .outerjoin(person, person.id == Commitment.member_id)
        .order_by(Commitment.id.desc())
    )


async def _projects(
    session: AsyncSession, today: date, began: Mapping[int, date]
) -> dict[int, list[ProjectView]]:
    """By commitment, for those in `began` (commitment → the day its course began)."""
    rows = await session.execute(
        select(Project, Indicator)
        .join(Indicator, Indicator.project_id == Project.id)
        .where(among(Project.commitment_id, began))
        .order_by(Project.commitment_id, Project.position, Indicator.position)
    )
    latest = await _latest(session, began)
    changed = await changes_of(session, began)
    found: dict[int, list[ProjectView]] = {}
    for project, pairs in groupby(rows, key=lambda pair: pair[0]):
        indicators = tuple(
            _indicator(
                *(one, began[project.commitment_id], today, *latest.get(one.id, (None, 0))),
                tuple(changed.get(one.id, ())),
            )
            for _, one in pairs
        )
        view = ProjectView(project.id, project.title, indicators)
        found.setdefault(project.commitment_id, []).append(view)
    return found


async def _latest(
    session: AsyncSession, commitment_ids: Iterable[int]
) -> dict[int, tuple[Latest | None, int]]:
    """By indicator: the last figure, and how many reports there are."""
    figure = case((Progress.value.is_not(None), Progress.id))
    counted = (
        select(Progress.indicator_id, func.count().label("reports"), func.max(figure).label("last"))
        .join(Indicator, Indicator.id == Progress.indicator_id)
        .join(Project, Project.id == Indicator.project_id)
        .where(among(Project.commitment_id, commitment_ids), Progress.withdrawn_at.is_(None))
        .group_by(Progress.indicator_id)
        .subquery()
    )
    rows = await session.execute(
        select(counted.c.indicator_id, counted.c.reports, Progress.value, Progress.at).outerjoin(
            Progress, Progress.id == counted.c.last
        )
    )
    return {
        indicator_id: (Latest(value, at) if value is not None else None, reports)
        for indicator_id, reports, value, at in rows
    }


def _indicator(
    row: Indicator,
    began: date,
    today: date,
    latest: Latest | None,
    reports: int,
    changes: tuple[ChangeView, ...],
) -> IndicatorView:
    closed = row.state is not IndicatorState.OPEN
    course = Course(began, row.deadline, row.baseline, row.target)
    return IndicatorView(
        id=row.id,
        title=row.title,
        baseline=row.baseline,
        target=row.target,
        stretch=row.stretch,
        unit=row.unit,
        deadline=row.deadline,
        owner=row.owner,
        proof=row.proof,
        state=row.state,
        claimed_by=row.fulfilled_by,
        claimed_at=row.fulfilled_at,
        verified_at=row.verified_at,
        refused_reason=row.refused_reason,
        latest=latest,
        reports=reports,
        overdue=not closed and row.deadline < today,
        colour=colour(course, today, latest.value if latest else None, closed=closed),
        changes=changes,
        carried=row.carried,
    )
