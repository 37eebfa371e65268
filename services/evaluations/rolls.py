"""The rolls of rounds about to be opened: whom each is about, and who is asked, once and for all.

A few statements for all rounds of an occasion, however many they are.
"""

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import (
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
    null,
    or_,
    select,
)
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import InstrumentedAttribute

from models.plan.judging import About, Evaluation, VoterClass
from models.queries.tree import in_force
from models.rules import papers
from models.tables import (
    ON_THE_ROSTER,
    Appointment,
    Nomination,
    NominationState,
    Role,
    Round,
    Subject,
    Voter,
)
from services.evaluations import askers, standing_aside

ROLES = {About.MEMBERS: ON_THE_ROSTER, About.LEADERS: (Role.SECRETARY, Role.DEPUTY)}


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

    Who is evaluated is asked about the others only, and not at all where there are none; so is
    whoever belongs to an organisation that stands. `honour`: the keys of what the nominees stand
    for.
    """
    about, electing = evaluation.about, evaluation.about is About.NOMINEES
    if electing:
        await session.execute(_seated(_standing(honour, rounds)))
    elif about.several:
        await session.execute(_seated(_people(ROLES[about], rounds, day)))
    sizes = _sizes(rounds)
    most = await session.scalar(select(func.max(sizes.c.places))) or 1
    sheet = func.substr(literal(papers.WAITING * most), 1, func.coalesce(sizes.c.places, 1))
    for voter_class in evaluation.voters:
        choose = askers.elector if electing else askers.of_class
        called = choose(voter_class, rounds, day).subquery()
        await session.execute(_roll(called, voter_class, sheet, sizes))
    if electing:
        await standing_aside.mark(session, rounds, day)


def _people(roles: Sequence[Role], rounds: Sequence[int], day: date) -> Select[*tuple[Any, ...]]:
    return (
        select(Round.id, Appointment.member_id, cast(null(), Integer).label("organisation_id"))
        .join(Appointment, Appointment.organisation_id == Round.organisation_id)
        .where(Round.id.in_(rounds), Appointment.role.in_(roles), *in_force(Appointment, day))
        .distinct()
    )


def _standing(honour: Sequence[str], rounds: Sequence[int]) -> Select[*tuple[Any, ...]]:
    """Who, or which organisation, has been passed on to the top."""
    same = and_(Nomination.campaign_id == Round.campaign_id, Nomination.period == Round.period)
    return (
        select(Round.id, Nomination.member_id, Nomination.subject_id.label("organisation_id"))
        .join(Nomination, same)
        .where(Round.id.in_(rounds), Nomination.honour.in_(honour))
        .where(Nomination.state == NominationState.STANDING)
        .distinct()
    )


def _seated(found: Select[*tuple[Any, ...]]) -> Insert:
    """In the order of the roster."""
    one = found.subquery()
    listed = (one.c.member_id, one.c.organisation_id)
    number = func.row_number().over(partition_by=one.c.id, order_by=listed)
    rows = select(one.c.id, number - 1, *listed)
    return insert(Subject).from_select(["round_id", "place", "member_id", "organisation_id"], rows)


def _sizes(rounds: Sequence[int]) -> Subquery:
    """How many each round is about; none of a round about the organisation whose it is."""
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
