"""The organisations a campaign covers, those below and those above, in force on a day."""

from collections.abc import Iterable, Sequence
from datetime import date

from sqlalchemy import ColumnElement, Select, literal, or_, select

from models.tables import Appointment, Campaign, Organisation


def in_force(
    table: type[Appointment] | type[Organisation], day: date
) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    """Conditions that an effective-dated row holds on `day` (both ends inclusive)."""
    return table.valid_from <= day, or_(table.valid_to.is_(None), table.valid_to >= day)


def below(root_id: int, day: date, levels: Sequence[int] = ()) -> Select[int]:
    """The ids of all organisations under the root, without the root itself.

    `levels`: only those so deep below it, 1 right under it.
    """
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
    tree = children.union(deeper)
    found: Select[int] = select(tree.c.id)
    return found.where(tree.c.level.in_(levels)) if levels else found


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
