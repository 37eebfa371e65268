"""Links as people read them, and those that hold."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from models.tables import Link, Member, Organisation


@dataclass(frozen=True, slots=True)
class LinkView:
    """`member`: whose it is, None for an organisation's; `ours`: whom of its people that concerns.

    `changed_by`, `changed_at`: who put down another aim last, and when.
    """

    id: int
    campaign_id: int
    version_id: int
    expectation: str
    period: str
    organisation_id: int
    organisation: str
    member_id: int | None
    member: str | None
    ours_id: int | None
    ours: str | None
    author: str
    name: str
    about: str
    aim: str
    made_at: datetime
    changed_by: str | None
    changed_at: datetime | None
    ended_by: str | None
    ended_at: datetime | None
    end_reason: str | None

    @property
    def whose(self) -> str:
        return self.member or self.organisation

    @property
    def holds(self) -> bool:
        return self.ended_at is None


async def links(session: AsyncSession, *conditions: ColumnElement[bool]) -> Sequence[LinkView]:
    """Those that match: what holds first, the oldest first."""
    rows = await session.execute(
        _views().where(*conditions).order_by(Link.ended_at.is_not(None), Link.id)
    )
    return [LinkView(*row) for row in rows]


async def link(session: AsyncSession, link_id: int) -> LinkView | None:
    """Also an ended one."""
    row = (await session.execute(_views().where(Link.id == link_id))).one_or_none()
    return LinkView(*row) if row else None


async def live(
    session: AsyncSession,
    campaign_id: int,
    expectations: Collection[str],
    organisation_id: int,
    member_id: int | None,
) -> Sequence[LinkView]:
    """What holds today of one member, wherever he made it, or without one of the organisation.

    `expectations`: the key of today and the one before (`models.plan.renames.keys`).
    """
    return await links(
        session,
        Link.campaign_id == campaign_id,
        Link.expectation.in_(list(expectations)),
        owned(organisation_id, member_id),
        Link.ended_at.is_(None),
    )


def owned(organisation_id: int, member_id: int | None) -> ColumnElement[bool]:
    if member_id is not None:
        return Link.member_id == member_id
    return and_(Link.member_id.is_(None), Link.organisation_id == organisation_id)


def _views() -> Select[*tuple[Any, ...]]:
    whose, ours, author = aliased(Member), aliased(Member), aliased(Member)
    changer, ender = aliased(Member), aliased(Member)
    return (
        select(
            Link.id, Link.campaign_id, Link.plan_version_id, Link.expectation, Link.period,
            Link.organisation_id, Organisation.name, Link.member_id, whose.name,
            Link.ours_id, ours.name, author.name, Link.name, Link.about, Link.aim, Link.made_at,
            changer.name, Link.changed_at, ender.name, Link.ended_at, Link.end_reason,
        )
        .join(Organisation, Organisation.id == Link.organisation_id)
        .join(author, author.id == Link.author_id)
        .outerjoin(whose, whose.id == Link.member_id)
        .outerjoin(ours, ours.id == Link.ours_id)
        .outerjoin(changer, changer.id == Link.changed_by)
        .outerjoin(ender, ender.id == Link.ended_by)
    )  # fmt: skip
