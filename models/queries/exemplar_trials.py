"""Trials of good practices as people read them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from models.tables import Exemplar, ExemplarTrial, Member, Organisation, TrialOutcome


@dataclass(frozen=True, slots=True)
class TrialView:
    """`title`: of the practice, `author_id`: who handed it in; `promiser`, `teller`: who said that
    it would be tried, and what came of it."""

    id: int
    exemplar_id: int
    title: str
    campaign_id: int
    author_id: int
    organisation_id: int
    organisation: str
    intent: str
    day: date
    promiser: str
    promised_at: datetime
    outcome: TrialOutcome | None
    result: str
    teller: str | None
    told_at: datetime | None
    withdrawn_at: datetime | None

    @property
    def open(self) -> bool:
        return self.outcome is None and self.withdrawn_at is None


async def trials(session: AsyncSession, *conditions: ColumnElement[bool]) -> Sequence[TrialView]:
    """In the order in which they were promised."""
    rows = await session.execute(
        _views().where(*conditions).order_by(ExemplarTrial.promised_at, ExemplarTrial.id)
    )
    return [TrialView(*row) for row in rows]


async def trial(session: AsyncSession, trial_id: int) -> TrialView | None:
    """Also a withdrawn one."""
    row = (await session.execute(_views().where(ExemplarTrial.id == trial_id))).one_or_none()
    return TrialView(*row) if row else None


def _views() -> Select[*tuple[Any, ...]]:
    teller = aliased(Member)
    return (
        select(
            ExemplarTrial.id, ExemplarTrial.exemplar_id, Exemplar.title, Exemplar.campaign_id,
            Exemplar.author_id, ExemplarTrial.organisation_id, Organisation.name,
            ExemplarTrial.intent, ExemplarTrial.day, Member.name, ExemplarTrial.promised_at,
            ExemplarTrial.outcome, ExemplarTrial.result, teller.name, ExemplarTrial.told_at,
            ExemplarTrial.withdrawn_at,
        )
        .join(Exemplar, Exemplar.id == ExemplarTrial.exemplar_id)
        .join(Organisation, Organisation.id == ExemplarTrial.organisation_id)
        .join(Member, Member.id == ExemplarTrial.author_id)
        .outerjoin(teller, teller.id == ExemplarTrial.told_by)
    )  # fmt: skip
