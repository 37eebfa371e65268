"""What came to a leader from below and asks nothing of him: papers, checklists, meetings held,
answers to his comments. His next digest names it, from where his last one ended."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import (
    ScalarSelect,
    Select,
    SQLColumnExpression,
    and_,
    case,
    cast,
    func,
    literal,
    null,
    or_,
    select,
    true,
    union_all,
)
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import InstrumentedAttribute, aliased
from sqlalchemy.sql.selectable import Subquery

from models.plan.schema import Plan
from models.queries.plans import plans_of_versions
from models.queries.tree import in_force, led_by
from models.queries.writings import by_a_leader
from models.rules.windows import HORIZON
from models.tables import (
    LEADING,
    Appointment,
    Chat,
    ChatKind,
    Checklist,
    Comment,
    Duty,
    Meeting,
    Member,
    Organisation,
    OutboxMessage,
    OutboxState,
    Summary,
)

LEADERS_DIGEST = "digest.secretary"
LOST = (OutboxState.PARKED, OutboxState.FAILED)
"""What a digest in these states said was never read; nobody sends it again."""
Source = tuple[Select[*tuple[Any, ...]], SQLColumnExpression[Any]]
"""Rows of one kind, and the column that says when each came in."""
NEVER = cast(null(), Summary.submitted_at.type)


@dataclass(frozen=True, slots=True)
class Arrival:
    """`kind`: paper, checklist, meeting, answer, or withdrawn: a paper of which he was told.
    `whose`: a person's name, or an organisation's. `plan`: the version under which it was owed."""

    kind: str
    title: str
    period: str
    whose: str
    plan: Plan


async def gathered(
    session: AsyncSession, member_id: int, day: date, since: datetime, until: datetime
) -> tuple[Arrival, ...]:
    """What came in after `since` up to `until` to what he leads, in the order in which it came."""
    came = _came(day, since, until)
    rows = (
        await session.execute(
            select(came.c.kind, came.c.version, came.c.key, came.c.period, came.c.whose)
            .where(came.c.reader.in_(led_by(member_id, day)), came.c.author != member_id)
            .where(or_(came.c.first.is_(None), came.c.first <= since))
            .order_by(came.c.at, came.c.kind, came.c.whose)
        )
    ).all()
    plans = await plans_of_versions(session, (row.version for row in rows))
    return tuple(_arrival(row, plans[row.version]) for row in rows)


def readers(day: date, now: datetime) -> Select[int]:
    """Member ids of those within reach to whom anything came since their last digest."""
    came = _came(day, now - HORIZON, now)
    last = last_digest(Appointment.member_id)
    return (
        select(Appointment.member_id)
        .join(came, came.c.reader == Appointment.organisation_id)
        .join(Chat, Chat.member_id == Appointment.member_id)
        .where(Chat.kind == ChatKind.PRIVATE)
        .where(Chat.unbound_at.is_(None), Chat.unreachable_at.is_(None))
        .where(Appointment.role.in_(LEADING), *in_force(Appointment, day))
        .where(came.c.author != Appointment.member_id)
        .where(or_(last.is_(None), came.c.at > last))
        .where(or_(came.c.first.is_(None), came.c.first <= last))
    )


def last_digest(member: InstrumentedAttribute[Any]) -> ScalarSelect[datetime]:
    """Up to when that person of the enclosing statement has been told, or will be."""
    his = aliased(Chat)
    return (
        select(func.max(OutboxMessage.created_at))
        .join(his, his.id == OutboxMessage.chat_id)
        .where(his.member_id == member, OutboxMessage.kind == LEADERS_DIGEST)
        .where(OutboxMessage.state.not_in(LOST))
        .correlate(member.class_)
        .scalar_subquery()
    )


def _arrival(row: Any, plan: Plan) -> Arrival:
    return Arrival(row.kind, plan.expectations[row.key].title, row.period, row.whose, plan)


def _came(day: date, since: datetime, until: datetime) -> Subquery:
    found = (one.where(at > since, at <= until) for one, at in _sources(day))
    return union_all(*found).subquery("came")


def _sources(day: date) -> Iterable[Source]:
    """Each with the organisation whose leaders read it (`reader`), and whose doing it was. `first`:
    when it had come in, of what is of interest only to whom that was told."""
    above, person = Organisation.superior_id, Member.name
    own = and_(Summary.member_id.is_not(None), ~by_a_leader(day))
    reader = case((own, Organisation.id), else_=above)
    for kind, at, first, still in (
        ("paper", Summary.submitted_at, NEVER, Summary.withdrawn_at.is_(None)),
        ("withdrawn", Summary.withdrawn_at, Summary.submitted_at, true()),
    ):
        papers = (
            _columns(kind, Summary, _owed(Summary), person, Summary.author_id, at)
            .add_columns(reader.label("reader"), first.label("first"))
            .outerjoin(Member, Member.id == Summary.member_id)
            .where(still)
        )
        yield papers, at
    at = Checklist.handed_in_at
    checklists = (
        _columns("checklist", Duty, Duty.plan_version_id, null(), Checklist.author_id, at)
        .add_columns(above.label("reader"), NEVER.label("first"))
        .join(Checklist, Checklist.duty_id == Duty.id)
    )
    yield checklists, at
    at = Comment.answered_at
    answers = (
        _columns("answer", Comment, _owed(Comment), person, Comment.answered_by, at)
        .add_columns(above.label("reader"), NEVER.label("first"))
        .outerjoin(Member, Member.id == Comment.member_id)
    )
    yield answers, at
    version, at = Meeting.plan_version_id, Meeting.logged_at
    meetings = _columns("meeting", Meeting, version, null(), Meeting.logged_by, at)
    yield meetings.add_columns(above.label("reader"), NEVER.label("first")), at


def _columns(
    kind: str,
    of: type[Summary | Duty | Comment | Meeting],
    version: SQLColumnExpression[Any],
    person: SQLColumnExpression[Any],
    author: SQLColumnExpression[Any],
    at: SQLColumnExpression[Any],
) -> Select[*tuple[Any, ...]]:
    return (
        select(
            literal(kind).label("kind"), version.label("version"), of.expectation.label("key"),
            of.period.label("period"), func.coalesce(person, Organisation.name).label("whose"),
            author.label("author"), at.label("at"),
        )
        .select_from(of)
        .join(Organisation, Organisation.id == of.organisation_id)
    )  # fmt: skip


def _owed(of: type[Summary | Comment]) -> ScalarSelect[Any]:
    """The version under which it was owed, which knows what it is called."""
    return (
        select(func.max(Duty.plan_version_id))
        .where(Duty.campaign_id == of.campaign_id, Duty.expectation == of.expectation)
        .where(Duty.period == of.period, Duty.organisation_id == of.organisation_id)
        .correlate(of)
        .scalar_subquery()
    )
