"""What became of a commitment, from its first submission on."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.queries.among import among
from models.queries.commitment_views import ChangeView, CommitmentView, IndicatorView
from models.tables import Indicator, IndicatorState, Member, Organisation, Progress, Project


class Event(StrEnum):
    """REFUSED: a claim that was not accepted; only the last one of an indicator is kept."""

    SUBMITTED = "submitted"
    RETURNED = "returned"
    PUBLISHED = "published"
    REPORTED = "reported"
    CLAIMED = "claimed"
    REFUSED = "refused"
    VERIFIED = "verified"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """`by`: the office that decided, None where nothing is above; of a report its author.
    `indicator`, `value`, `unit` and `note` say something where the event is about them; `changed`
    is the indicator with its change."""

    at: datetime
    event: Event
    by: str | None = None
    indicator: str = ""
    value: Decimal | None = None
    unit: str = ""
    note: str = ""
    changed: tuple[IndicatorView, ChangeView] | None = None


async def history(session: AsyncSession, view: CommitmentView) -> list[HistoryLine]:
    """The oldest first; two statements. Why it was returned is between those concerned."""
    offices = await _offices(session, view)
    found = [
        *_of_commitment(view, offices),
        *(line for one in view.indicators for line in _of_indicator(view, one, offices)),
        *await _reports(session, view),
    ]
    return sorted(found, key=lambda line: (line.at, list(Event).index(line.event)))


def _of_commitment(view: CommitmentView, offices: dict[int | None, str]) -> list[HistoryLine]:
    office = offices.get(view.overseer_id)
    found = [HistoryLine(view.submitted_at, Event.SUBMITTED)]
    if view.returned_at:
        found.append(HistoryLine(view.returned_at, Event.RETURNED, office))
    if view.published_at:
        found.append(HistoryLine(view.published_at, Event.PUBLISHED, office))
    return found


def _of_indicator(
    view: CommitmentView, one: IndicatorView, offices: dict[int | None, str]
) -> list[HistoryLine]:
    found = []
    if one.claimed_at:
        refused = one.state is IndicatorState.OPEN
        event = Event.REFUSED if refused else Event.CLAIMED
        found.append(HistoryLine(one.claimed_at, event, indicator=one.title))
    if one.verified_at:
        office = offices.get(view.verifier_of(one))
        found.append(HistoryLine(one.verified_at, Event.VERIFIED, office, one.title))
    for change in one.changes:
        at = change.decided_at or change.at
        found.append(HistoryLine(at, Event.CHANGED, indicator=one.title, changed=(one, change)))
    return found


async def _offices(session: AsyncSession, view: CommitmentView) -> dict[int | None, str]:
    deciding = {view.overseer_id, *(view.verifier_of(one) for one in view.indicators)} - {None}
    rows = await session.execute(
        select(Organisation.id, Organisation.name).where(among(Organisation.id, deciding))
    )
    return dict(rows.all())


async def _reports(session: AsyncSession, view: CommitmentView) -> list[HistoryLine]:
    rows = await session.execute(
        select(
            *(Progress.at, Member.name, Indicator.title),
            *(Progress.value, Indicator.unit, Progress.note),
        )
        .join(Indicator, Indicator.id == Progress.indicator_id)
        .join(Project, Project.id == Indicator.project_id)
        .join(Member, Member.id == Progress.author_id)
        .where(Project.commitment_id == view.id, Progress.withdrawn_at.is_(None))
        .order_by(Progress.id)
    )
    return [
        HistoryLine(at, Event.REPORTED, by, title, value, unit, note)
        for at, by, title, value, unit, note in rows
    ]
