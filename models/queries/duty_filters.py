"""Who decides on a duty: conditions for models.queries.duties.duties."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import ColumnElement, and_, case, func, or_, select
from sqlalchemy.orm import aliased

from models.queries.duties import COMMENT
from models.queries.tree import in_force
from models.tables import LEADING, Appointment, Duty, Organisation


def written_by(member_id: int, led: Sequence[int]) -> ColumnElement[bool]:
    """What this person, who leads these organisations, writes: his own and theirs."""
    return or_(
        Duty.member_id == member_id,
        and_(Duty.member_id.is_(None), Duty.organisation_id.in_(led)),
    )


def decided_by(member_id: int, led: Sequence[int], day: date) -> ColumnElement[bool]:
    """This person, who leads these organisations, may waive or extend it; never his own."""
    own = and_(Duty.member_id.is_not(None), Duty.member_id == member_id)
    return and_(_overseer(day).in_(led), or_(Duty.member_id.is_(None), ~own))


def _overseer(day: date) -> ColumnElement[int | None]:
    """One level above whoever owes it: a member's organisation (a leader's superior, where
    there is one), an organisation's superior, and for a comment the superior's superior."""
    superior = aliased(Organisation)
    above_superior = (
        select(superior.superior_id)
        .where(superior.id == Organisation.superior_id)
        .correlate(Organisation)
        .scalar_subquery()
    )
    return case(
        (Duty.kind == COMMENT, above_superior),
        (Duty.member_id.is_(None), Organisation.superior_id),
        (_owed_by_a_leader(day), func.coalesce(Organisation.superior_id, Organisation.id)),
        else_=Organisation.id,
    )


def _owed_by_a_leader(day: date) -> ColumnElement[bool]:
    return (
        select(Appointment.id)
        .where(Appointment.member_id == Duty.member_id)
        .where(Appointment.organisation_id == Duty.organisation_id)
        .where(Appointment.role.in_(LEADING), *in_force(Appointment, day))
        .correlate(Duty)
        .exists()
    )
