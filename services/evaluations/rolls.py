"""The rolls of rounds about to be opened: whom each is about, and who is asked, once and for all.

A few statements for all rounds of an occasion, however many they are.
"""

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import (
    CTE,
    ColumnElement,
    Insert,
    Integer,
    Select,
    Subquery,
    and_,
    case,
    cast,
    func,
    insert,
    literal,
    or_,
    select,
)
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import InstrumentedAttribute, aliased

from models.plan.judging import About, Evaluation, VoterClass
from models.queries.tree import in_force
from models.rules import papers
from models.tables import (
    LEADING,
    ON_THE_ROSTER,
    Appointment,
    Nomination,
    NominationState,
    Organisation,
    Role,
    Round,
    Subject,
    Voter,
)

ROLES = {About.MEMBERS: ON_THE_ROSTER, About.LEADERS: (Role.SECRETARY, Role.DEPUTY)}

Home, Other = aliased(Organisation), aliased(Organisation)
"""The organisation whose round it is, and another one whose people are asked."""


def homes(about: About, day: date) -> Select[int]:
    """The organisations that have somebody of this kind."""
    return select(Appointment.organisation_id).where(
        Appointment.role.in_(ROLES[about]), *in_force(Appointment, day)
    )


async def call(
    session: AsyncSession,
    evaluation: Evaluation,
    rounds: Sequence[int],
    day: date,
    honour: Sequence[str] = (),
) -> None:
    """Everyone is on a roll once, in the first class of the plan's list that he belongs to.

    Who is evaluated is asked about the others only, and not at all where there are none. `honour`:
    the keys of what the nominees stand for.
    """
    about = evaluation.about
    if about is About.NOMINEES:
        await session.execute(_seated(_standing(honour, rounds)))
    elif about.people:
        await session.execute(_seated(_people(ROLES[about], rounds, day)))
    sizes = _sizes(rounds)
    most = await session.scalar(select(func.max(sizes.c.places))) or 1
    sheet = func.substr(literal(papers.WAITING * most), 1, func.coalesce(sizes.c.places, 1))
    for voter_class in evaluation.voters:
        electing = about is About.NOMINEES
        choose = _elector if electing else _of_class
        called = choose(voter_class, rounds, day).subquery()
        await session.execute(_roll(called, voter_class, sheet, sizes))


def _people(roles: Sequence[Role], rounds: Sequence[int], day: date) -> Select[int, int]:
    return (
        select(Round.id, Appointment.member_id)
        .join(Appointment, Appointment.organisation_id == Round.organisation_id)
        .where(Round.id.in_(rounds), Appointment.role.in_(roles), *in_force(Appointment, day))
        .distinct()
    )


def _standing(honour: Sequence[str], rounds: Sequence[int]) -> Select[Any, Any]:
    """Who has been passed on to the top."""
    same = and_(Nomination.campaign_id == Round.campaign_id, Nomination.period == Round.period)
    return (
        select(Round.id, Nomination.member_id)
        .join(Nomination, same)
        .where(Round.id.in_(rounds), Nomination.honour.in_(honour))
        .where(Nomination.state == NominationState.STANDING, Nomination.member_id.is_not(None))
        .distinct()
    )


def _seated(found: Select[Any, Any]) -> Insert:
    """In the order of the roster."""
    people = found.subquery()
    number = func.row_number().over(partition_by=people.c.id, order_by=people.c.member_id)
    rows = select(people.c.id, number - 1, people.c.member_id)
    return insert(Subject).from_select(["round_id", "place", "member_id"], rows)


def _sizes(rounds: Sequence[int]) -> Subquery:
    """How many people each round is about; none of a round about an organisation."""
    return (
        select(Subject.round_id, cast(func.count(), Integer).label("places"))
        .where(Subject.round_id.in_(rounds))
        .group_by(Subject.round_id)
        .subquery()
    )


def _roll(
    called: Subquery, voter_class: VoterClass, sheet: ColumnElement[str], sizes: Subquery
) -> Insert:
    on_it = select(Voter.id).where(
        Voter.round_id == called.c.round_id, Voter.member_id == called.c.member_id
    )
    himself = and_(Subject.round_id == called.c.round_id, Subject.member_id == called.c.member_id)
    rows = (
        select(
            called.c.round_id,
            called.c.member_id,
            literal(voter_class.value),
            case((Subject.place.is_(None), sheet), else_=_without(sheet, Subject.place)),
        )
        .outerjoin(sizes, sizes.c.round_id == called.c.round_id)
        .outerjoin(Subject, himself)
        .where(~on_it.exists(), or_(Subject.place.is_(None), sizes.c.places > 1))
        .order_by(called.c.round_id, called.c.member_id)
    )
    columns = ["round_id", "member_id", "voter_class", "papers"]
    return insert(Voter).from_select(columns, rows)


def _without(sheet: ColumnElement[str], place: InstrumentedAttribute[int]) -> ColumnElement[str]:
    before, after = func.substr(sheet, 1, place), func.substr(sheet, place + 2)
    return before.concat(papers.OWN).concat(after)


def _of_class(voter_class: VoterClass, rounds: Sequence[int], day: date) -> Select[int, int]:
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


def _elector(voter_class: VoterClass, rounds: Sequence[int], day: date) -> Select[int, int]:
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
