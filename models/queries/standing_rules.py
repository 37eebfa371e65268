"""Standing rules as people read them, and who reads them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from models.queries.tree import below
from models.tables import Attachment, Gap, Member, Organisation, StandingRule


@dataclass(frozen=True, slots=True)
class RuleView:
    """`gap`: the problem of the gap out of which it came; `repealed_by`: who took it back."""

    id: int
    organisation_id: int
    organisation: str
    number: int
    title: str
    text: str
    since: date
    gap: str | None
    author: str
    entered_at: datetime
    repealed_by: str | None
    repealed_at: datetime | None
    repeal_reason: str | None
    files: int

    @property
    def repealed(self) -> bool:
        return self.repealed_at is not None


def read_in(organisation_ids: Sequence[int], today: date) -> ColumnElement[bool]:
    """Of these organisations, and of all that are below them."""
    under = (StandingRule.organisation_id.in_(below(one, today)) for one in organisation_ids)
    return or_(StandingRule.organisation_id.in_(organisation_ids), *under)


async def rules(session: AsyncSession, *conditions: ColumnElement[bool]) -> list[RuleView]:
    """Those in force first, by organisation and number."""
    rows = await session.execute(
        _views()
        .where(*conditions)
        .order_by(
            StandingRule.repealed_at.is_not(None),
            StandingRule.organisation_id,
            StandingRule.number,
        )
    )
    return [RuleView(*row) for row in rows]


def _views() -> Select[*tuple[Any, ...]]:
    repealer = aliased(Member)
    files = select(func.count()).where(Attachment.rule_id == StandingRule.id)
    return (
        select(
            StandingRule.id, StandingRule.organisation_id, Organisation.name, StandingRule.number,
            StandingRule.title, StandingRule.text, StandingRule.since, Gap.problem, Member.name,
            StandingRule.entered_at, repealer.name, StandingRule.repealed_at,
            StandingRule.repeal_reason, files.correlate(StandingRule).scalar_subquery(),
        )
        .join(Organisation, Organisation.id == StandingRule.organisation_id)
        .join(Member, Member.id == StandingRule.author_id)
        .outerjoin(Gap, Gap.id == StandingRule.gap_id)
        .outerjoin(repealer, repealer.id == StandingRule.repealed_by)
    )  # fmt: skip
