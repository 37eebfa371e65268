"""The organisations a campaign covers, those below and those above, in force on a day."""

from collections.abc import Iterable
from datetime import date

from sqlalchemy import ColumnElement, Select, or_, select

from models.tables import Appointment, Campaign, Organisation


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


def covered(campaign: Campaign, day: date) -> ColumnElement[bool]:
    """Whatever is below the campaign's organisation; itself, too, where the plan is its own."""
    under = Organisation.id.in_(below(campaign.organisation_id, day))
    if campaign.superior_id is None:
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
