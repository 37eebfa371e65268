"""The organisations a campaign covers: everything below its root, in force on a day."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import ColumnElement, Select, literal, or_, select

from models.tables import Appointment, Organisation


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
