"""The audit log with the names of those whom it names."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.queries.among import among
from models.tables import Act, ActKind, Campaign, Member, Organisation

PEOPLE = ("first", "second")
"""The details that are ids of people; all others are plain numbers."""


@dataclass(frozen=True, slots=True)
class ActLine:
    """`actor` None: the operator or the clock. `names` and `numbers` are the details."""

    at: datetime
    kind: ActKind
    actor: str | None
    campaign: str
    organisation: str
    names: dict[str, str]
    numbers: dict[str, int]


async def count(session: AsyncSession, *conditions: ColumnElement[bool]) -> int:
    statement = select(func.count()).select_from(Act).join(Campaign, Campaign.id == Act.campaign_id)
    return await session.scalar(statement.where(*conditions)) or 0


async def lines(
    session: AsyncSession, limit: int, offset: int, *conditions: ColumnElement[bool]
) -> tuple[ActLine, ...]:
    rows = await session.execute(
        select(Act, Campaign.title, Organisation.name, Member.name)
        .join(Campaign, Campaign.id == Act.campaign_id)
        .join(Organisation, Organisation.id == Act.organisation_id)
        .outerjoin(Member, Member.id == Act.member_id)
        .where(*conditions)
        .order_by(Act.id.desc())
        .limit(limit)
        .offset(offset)
    )
    found = [(act, campaign, home, actor) for act, campaign, home, actor in rows]
    names = await _names(session, (act for act, _, _, _ in found))
    return tuple(_line(*one, names) for one in found)


async def _names(session: AsyncSession, acts: Iterable[Act]) -> dict[int, str]:
    ids = {act.details[key] for act in acts for key in PEOPLE if key in act.details}
    rows = await session.execute(select(Member.id, Member.name).where(among(Member.id, ids)))
    return dict(rows.all())


def _line(
    act: Act, campaign: str, organisation: str, actor: str | None, names: dict[int, str]
) -> ActLine:
    said = act.details
    return ActLine(
        act.at,
        act.kind,
        actor,
        campaign,
        organisation,
        {key: names[said[key]] for key in PEOPLE if key in said},
        {key: value for key, value in said.items() if key not in PEOPLE},
    )
