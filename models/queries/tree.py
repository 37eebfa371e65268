"""The organisations a campaign covers, those below and those above, in force on a day."""

from collections.abc import Iterable, Sequence
from datetime import date

from sqlalchemy import (
    CTE,
    BindParameter,
    ColumnElement,
    Date,
    Select,
    bindparam,
    literal,
    or_,
    select,
)
from sqlalchemy.orm import aliased

from models.tables import LEADING, Appointment, Campaign, Organisation

Who = int | BindParameter[int]
Day = date | BindParameter[date]
TODAY = bindparam("today", type_=Date())
"""For statements that are put together once."""


def in_force(
    table: type[Appointment] | type[Organisation], day: Day
) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    """Conditions that an effective-dated row holds on `day` (both ends inclusive)."""
    return table.valid_from <= day, or_(table.valid_to.is_(None), table.valid_to >= day)


def led_by(member_id: Who, day: Day) -> Select[int]:
    """The ids of the organisations that this person leads on `day`."""
    return (
        select(Appointment.organisation_id)
        .where(Appointment.member_id == member_id, Appointment.role.in_(LEADING))
        .where(*in_force(Appointment, day))
    )


def below(root_id: int, day: date, levels: Sequence[int] = ()) -> Select[int]:
    """The ids of all organisations under the root, without the root itself.

    `levels`: only those so deep below it, 1 right under it.
    """
    tree = _levels(root_id, day)
    found: Select[int] = select(tree.c.id)
    return found.where(tree.c.level.in_(levels)) if levels else found


def peers(root_id: int, organisation_id: int, day: date) -> Select[int]:
    """The ids of the others under the root that stand as deep as this one and are of its kind."""
    tree = _levels(root_id, day)
    own, other = tree.alias(), tree.alias()
    its = aliased(Organisation)
    return (
        select(other.c.id)
        .join(own, other.c.level == own.c.level)
        .join(its, its.id == own.c.id)
        .join(Organisation, Organisation.id == other.c.id)
        .where(own.c.id == organisation_id, other.c.id != organisation_id)
        .where(Organisation.category == its.category)
    )


def _levels(root_id: int, day: date) -> CTE:
    """`id` of each organisation under the root, and how deep below it at which `level`."""
    children = (
        select(Organisation.id, literal(1).label("level"))
        .where(Organisation.superior_id == root_id, *in_force(Organisation, day))
        .cte("below", recursive=True)
    )
    deeper = (
        select(Organisation.id, children.c.level + 1)
        .join(children, Organisation.superior_id == children.c.id)
        .where(*in_force(Organisation, day))
    )
    return children.union(deeper)


def covered(campaign: Campaign, day: date, levels: Sequence[int] = ()) -> ColumnElement[bool]:
    """Whatever is below the campaign's organisation, or on these levels below it; itself, too,
    where the plan is its own."""
    under = Organisation.id.in_(below(campaign.organisation_id, day, levels))
    if campaign.superior_id is None or levels:
        return under
    return or_(under, Organisation.id == campaign.organisation_id)


def upwards(organisation_ids: Iterable[int], day: date) -> Select[int]:
    """The ids of these organisations and of all that are above them."""
    line = (
        select(Organisation.id, Organisation.superior_id)
        .where(Organisation.id.in_(list(organisation_ids)), *in_force(Organisation, day))
        .cte("upwards", recursive=True)
    )
    higher = (
        select(Organisation.id, Organisation.superior_id)
        .join(line, Organisation.id == line.c.superior_id)
        .where(*in_force(Organisation, day))
    )
    return select(line.union(higher).c.id)
