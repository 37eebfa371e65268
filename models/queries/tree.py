"""The organisations a campaign covers: everything below its root, in force on a day."""

from datetime import date

from sqlalchemy import ColumnElement, Select, or_, select

from models.tables import Appointment, Organisation


def in_force(
    table: type[Appointment] | type[Organisation], day: date
) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    """Conditions that an effective-dated row holds on `day` (both ends inclusive)."""
    return table.valid_from <= day, or_(table.valid_to.is_(None), table.valid_to >= day)


def below(root_id: int, day: date) -> Select[int]:
    """The ids of all organisations under the root, without the root itself."""
    children = (
        select(Organisation.id)
        .where(Organisation.superior_id == root_id, *in_force(Organisation, day))
        .cte("below", recursive=True)
    )
    deeper = (
        select(Organisation.id)
        .join(children, Organisation.superior_id == children.c.id)
        .where(*in_force(Organisation, day))
    )
    return select(children.union(deeper).c.id)
