"""One level above: who checks what somebody owes, and may read it."""

from sqlalchemy import ColumnElement, case, func, select

from models.queries.tree import Day, in_force
from models.tables import LEADING, Appointment, Exemplar, Gap, Link, Organisation, Visit


def overseer_of(of: type[Gap | Link | Visit | Exemplar], today: Day) -> ColumnElement[int | None]:
    """Of a row of the enclosing statement: for an organisation's and its leaders' the superior, for
    its members' the organisation itself."""
    superior = (
        select(Organisation.superior_id)
        .where(Organisation.id == of.organisation_id)
        .correlate(of)
        .scalar_subquery()
    )
    leads = (
        select(Appointment.id)
        .where(Appointment.member_id == of.member_id)
        .where(Appointment.organisation_id == of.organisation_id)
        .where(Appointment.role.in_(LEADING), *in_force(Appointment, today))
        .correlate(of)
        .exists()
    )
    return case(
        (of.member_id.is_(None), superior),
        (leads, func.coalesce(superior, of.organisation_id)),
        else_=of.organisation_id,
    )
