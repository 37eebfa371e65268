"""What an organisation, or a person, did in a period, counted in one statement."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, SQLColumnExpression, and_, distinct, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.rules.facts import Facts
from models.rules.periods import Period
from models.tables import (
    TAKEN_UP,
    Commitment,
    CommitmentState,
    Gap,
    GapState,
    Idea,
    IdeaState,
    Indicator,
    IndicatorState,
    Meeting,
    Progress,
    Project,
    Visit,
)


@dataclass(frozen=True, slots=True)
class Window:
    """One organisation, or `member_id` of it, over one period, whose local days are the moments
    first ≤ t < last."""

    campaign_id: int
    organisation_id: int
    period: Period
    first: datetime
    last: datetime
    now: datetime
    today: date
    member_id: int | None = None

    def holds(self, at: SQLColumnExpression[Any]) -> ColumnElement[bool]:
        return and_(at >= self.first, at < self.last)

    def own(self, table: type[Commitment] | type[Gap]) -> tuple[ColumnElement[bool], ...]:
        """The person's; else the organisation's own, without its people's."""
        here = table.campaign_id == self.campaign_id
        if self.member_id is not None:
            return here, table.member_id == self.member_id
        return here, table.organisation_id == self.organisation_id, table.member_id.is_(None)

    def all(self, table: type[Idea] | type[Visit]) -> tuple[ColumnElement[bool], ...]:
        """The person's; else whatever came out of the organisation."""
        here = table.campaign_id == self.campaign_id
        if self.member_id is not None:
            return here, table.member_id == self.member_id
        return here, table.organisation_id == self.organisation_id


async def counts(session: AsyncSession, window: Window) -> Facts:
    """Its figures, without duties, titles and places."""
    asked = {**_promised(window), **_gaps(window), **_offered(window), **_met(window)}
    columns = [one.scalar_subquery().label(name) for name, one in asked.items()]
    row = (await session.execute(select(*columns))).one()
    return Facts(**row._mapping)


Counted = dict[str, Select[Any]]


def _promised(window: Window) -> Counted:
    """Reported on and verified in the period, and open past their deadline today."""
    overdue = and_(Indicator.state == IndicatorState.OPEN, Indicator.deadline < window.today)
    verified = Indicator.state == IndicatorState.VERIFIED
    said = and_(Progress.withdrawn_at.is_(None), window.holds(Progress.at))
    reported = select(func.count(distinct(Progress.indicator_id))).join(
        Indicator, Indicator.id == Progress.indicator_id
    )
    return {
        "reported": _of_promises(window, reported).where(said),
        "verified": _of_promises(window, select(func.count()).select_from(Indicator)).where(
            verified, window.holds(Indicator.verified_at)
        ),
        "overdue": _of_promises(window, select(func.count()).select_from(Indicator)).where(overdue),
    }


def _of_promises(window: Window, counted: Select[Any]) -> Select[Any]:
    return (
        counted.join(Project, Project.id == Indicator.project_id)
        .join(Commitment, Commitment.id == Project.commitment_id)
        .where(*window.own(Commitment), Commitment.state == CommitmentState.PUBLISHED)
    )


def _gaps(window: Window) -> Counted:
    put_down = Gap.state.not_in((GapState.RETURNED, GapState.WITHDRAWN))
    found = select(func.count()).select_from(Gap).where(*window.own(Gap))
    return {
        "gaps": found.where(put_down, window.holds(Gap.submitted_at)),
        "closed": found.where(Gap.state == GapState.CLOSED, window.holds(Gap.closed_at)),
    }


def _offered(window: Window) -> Counted:
    found = select(func.count()).select_from(Idea).where(*window.all(Idea))
    adopted = Idea.state.in_(TAKEN_UP)
    return {
        "ideas": found.where(Idea.state != IdeaState.WITHDRAWN, window.holds(Idea.submitted_at)),
        "adopted": found.where(adopted, window.holds(Idea.decided_at)),
    }


def _met(window: Window) -> Counted:
    """Visits that were logged, and meetings, which are an organisation's."""
    made = select(func.count()).select_from(Visit).where(*window.all(Visit))
    counted = {"visits": made.where(Visit.dropped_at.is_(None), window.holds(Visit.logged_at))}
    if window.member_id is None:
        counted["meetings"] = (
            select(func.count())
            .select_from(Meeting)
            .where(Meeting.campaign_id == window.campaign_id, window.holds(Meeting.logged_at))
            .where(Meeting.organisation_id == window.organisation_id)
        )
    return counted
