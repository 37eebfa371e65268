"""Who belongs to a class of voters, with the round that he is asked in."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import CTE, ColumnElement, Select, and_, select
from sqlalchemy.orm import aliased

from models.plan.judging import VoterClass
from models.queries.tree import in_force
from models.tables import LEADING, ON_THE_ROSTER, Appointment, Organisation, Role, Round

Home, Other = aliased(Organisation), aliased(Organisation)
"""The organisation whose round it is, and another one whose people are asked."""


def of_class(voter_class: VoterClass, rounds: Sequence[int], day: date) -> Select[int, int]:
    """Who belongs to the class on `day`, with the round that he is asked in.

    superior: who leads the organisation's superior. members: its own roster and that of everything
    below it. peers: who leads another organisation of its category under the same superior. masses:
    the people invited to it.
    """
    sibling = and_(
        Other.superior_id == Home.superior_id,
        Other.category == Home.category,
        Other.id != Home.id,
    )
    conditions = {
        VoterClass.SUPERIOR: (Other.id == Home.superior_id, Appointment.role.in_(LEADING)),
        VoterClass.PEERS: (sibling, Appointment.role.in_(LEADING)),
        VoterClass.MASSES: (Other.id == Home.id, Appointment.role == Role.MASSES),
    }
    if voter_class is VoterClass.MEMBERS:
        return _members(rounds, day)
    return (
        select(Round.id.label("round_id"), Appointment.member_id)
        .join(Home, Home.id == Round.organisation_id)
        .join(Other, conditions[voter_class][0])
        .join(Appointment, Appointment.organisation_id == Other.id)
        .where(Round.id.in_(rounds), conditions[voter_class][1])
        .where(*in_force(Appointment, day), *in_force(Other, day))
        .distinct()
    )


def elector(voter_class: VoterClass, rounds: Sequence[int], day: date) -> Select[int, int]:
    """Who decides on nominees, in the whole campaign.

    superior: who leads the campaign's own organisation. peers: who leads one below it. members:
    the whole roster. masses: the people invited to any of them.
    """
    own, top = _subtree(rounds, day), Round.organisation_id
    conditions: dict[VoterClass, tuple[ColumnElement[bool], ...]] = {
        VoterClass.SUPERIOR: (own.c.organisation_id == top, Appointment.role.in_(LEADING)),
        VoterClass.PEERS: (own.c.organisation_id != top, Appointment.role.in_(LEADING)),
        VoterClass.MEMBERS: (Appointment.role.in_(ON_THE_ROSTER),),
        VoterClass.MASSES: (Appointment.role == Role.MASSES,),
    }
    return (
        select(own.c.round_id, Appointment.member_id)
        .join(Round, Round.id == own.c.round_id)
        .join(Appointment, Appointment.organisation_id == own.c.organisation_id)
        .where(*conditions[voter_class], *in_force(Appointment, day))
        .distinct()
    )


def _members(rounds: Sequence[int], day: date) -> Select[int, int]:
    own = _subtree(rounds, day)
    return (
        select(own.c.round_id, Appointment.member_id)
        .join(Appointment, Appointment.organisation_id == own.c.organisation_id)
        .where(Appointment.role.in_(ON_THE_ROSTER), *in_force(Appointment, day))
        .distinct()
    )


def _subtree(rounds: Sequence[int], day: date) -> CTE:
    top = (
        select(Round.id.label("round_id"), Organisation.id.label("organisation_id"))
        .join(Organisation, Organisation.id == Round.organisation_id)
        .where(Round.id.in_(rounds), *in_force(Organisation, day))
        .cte("own", recursive=True)
    )
    deeper = (
        select(top.c.round_id, Organisation.id)
        .join(top, Organisation.superior_id == top.c.organisation_id)
        .where(*in_force(Organisation, day))
    )
    return top.union(deeper)
