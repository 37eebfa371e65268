"""Whom a comment on people is owed on: those of the organisation on the day it is due."""

from datetime import date

from sqlalchemy import ColumnElement, func, or_, select
from sqlalchemy.orm import aliased

from models.tables import LEADING, ON_THE_ROSTER, Appointment, Duty, Organisation


def commented_on() -> tuple[ColumnElement[bool], ...]:
    """The appointment is one of the people of the enclosing duty's organisation.

    Reckoned on the day it was first due, so that a later transfer changes nothing. Who leads the
    superior is left out: he would comment on himself.
    """
    day = func.coalesce(Duty.extended_from, Duty.due_on)
    return (
        Appointment.organisation_id == Duty.organisation_id,
        Appointment.role.in_(ON_THE_ROSTER),
        *_held(Appointment, day),
        ~_leads_above(day),
    )


def _leads_above(day: ColumnElement[date]) -> ColumnElement[bool]:
    above, own = aliased(Appointment), aliased(Organisation)
    return (
        select(above.id)
        .join(own, own.superior_id == above.organisation_id)
        .where(own.id == Duty.organisation_id, above.member_id == Appointment.member_id)
        .where(above.role.in_(LEADING), *_held(above, day))
        .correlate(Duty, Appointment)
        .exists()
    )


def _held(
    held: type[Appointment], day: ColumnElement[date]
) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    return held.valid_from <= day, or_(held.valid_to.is_(None), held.valid_to >= day)
