"""Changes of indicators that leave a line: made, asked for, permitted or refused."""

from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.queries.among import among
from models.queries.commitment_views import ChangeView
from models.tables import ChangeState, Indicator, IndicatorChange, Member, Project


async def changes_of(
    session: AsyncSession, commitment_ids: Iterable[int]
) -> dict[int, list[ChangeView]]:
    """By indicator, the oldest first; what was taken back unanswered is left out."""
    rows = await session.execute(
        select(IndicatorChange, Member.name)
        .join(Member, Member.id == IndicatorChange.author_id)
        .join(Indicator, Indicator.id == IndicatorChange.indicator_id)
        .join(Project, Project.id == Indicator.project_id)
        .where(among(Project.commitment_id, commitment_ids))
        .where(IndicatorChange.state != ChangeState.WITHDRAWN)
        .order_by(IndicatorChange.id)
    )
    found: dict[int, list[ChangeView]] = {}
    for row, author in rows:
        found.setdefault(row.indicator_id, []).append(_view(row, author))
    return found


async def changed_indicator(session: AsyncSession, change_id: int) -> int | None:
    """The indicator that a change is of."""
    return await session.scalar(
        select(IndicatorChange.indicator_id).where(IndicatorChange.id == change_id)
    )


def _view(row: IndicatorChange, author: str) -> ChangeView:
    return ChangeView(
        id=row.id,
        indicator_id=row.indicator_id,
        field=row.field,
        before=row.before,
        after=row.after,
        reason=row.reason,
        state=row.state,
        author_id=row.author_id,
        author=author,
        at=row.at,
        decided_at=row.decided_at,
        decision_reason=row.decision_reason,
    )
