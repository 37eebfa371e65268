"""How many messages each chat was to get in a time, counted in the outbox itself, and how many
sheets each voter was asked for."""

from datetime import date, time
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, Select, Subquery, and_, case, desc, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.judging import Evaluation
from models.rules.dues import due_at, local_time
from models.rules.papers import OWN
from models.rules.periods import Period
from models.rules.traffic import Papers, Received, Side
from models.tables import (
    LEADING,
    Appointment,
    Chat,
    Member,
    Organisation,
    OutboxMessage,
    Round,
    Subject,
    Voter,
)

DIGESTS = "digest."


async def received(session: AsyncSession, period: Period, zone: ZoneInfo) -> tuple[Received, ...]:
    """One line for every chat, also for one that got nothing, in the order of their ids.

    Rows count as they were queued, by the moment they were to be sent: none is rendered, so one
    that would have turned out to be obsolete counts, too.
    """
    queued = _queued(period, zone)
    rows = await session.execute(
        select(
            Chat.id,
            func.coalesce(Member.name, Organisation.name, ""),
            _side(period.start, period.end),
            func.coalesce(queued.c.messages, 0),
            func.coalesce(queued.c.digests, 0),
        )
        .outerjoin(Member, Member.id == Chat.member_id)
        .outerjoin(Organisation, Organisation.id == Chat.organisation_id)
        .outerjoin(queued, queued.c.chat_id == Chat.id)
        .order_by(Chat.id)
    )
    return tuple(Received(chat, name, Side(side), *counts) for chat, name, side, *counts in rows)


async def papers(session: AsyncSession, key: str, evaluation: Evaluation) -> Papers:
    """Over all periods of an evaluation about people: the most of each."""
    asked = await session.scalar(
        select(func.sum(func.length(func.replace(Voter.papers, OWN, ""))).label("sheets"))
        .join(Round, Round.id == Voter.round_id)
        .where(Round.evaluation == key, Voter.member_id.is_not(None))
        .group_by(Round.period, Voter.member_id)
        .order_by(desc("sheets"))
        .limit(1)
    )
    invited = _invited().subquery()
    few = case((invited.c.voters < evaluation.minimum_group, 1), else_=0)
    found = await session.execute(
        select(func.count(), func.sum(few))
        .join(Round, Round.id == invited.c.round_id)
        .where(Round.evaluation == key)
        .group_by(Round.period)
        .order_by(func.count().desc(), func.sum(few).desc())
        .limit(1)
    )
    people, hidden = found.one_or_none() or (0, 0)
    return Papers(evaluation.title, asked or 0, people, hidden)


def _invited() -> Select[int, int, int]:
    """How many are asked about each person."""
    asked = and_(
        Voter.round_id == Subject.round_id, func.substr(Voter.papers, Subject.place + 1, 1) != OWN
    )
    return (
        select(Subject.round_id, Subject.place, func.count(Voter.id).label("voters"))
        .outerjoin(Voter, asked)
        .group_by(Subject.round_id, Subject.place)
    )


def _queued(period: Period, zone: ZoneInfo) -> Subquery:
    digest = case((OutboxMessage.kind.startswith(DIGESTS), 1), else_=0)
    return (
        select(
            OutboxMessage.chat_id,
            func.count().label("messages"),
            func.sum(digest).label("digests"),
        )
        .where(OutboxMessage.not_before >= local_time(period.start, time.min, zone))
        .where(OutboxMessage.not_before < due_at(period.end, zone))
        .group_by(OutboxMessage.chat_id)
        .subquery()
    )


def _side(first: date, last: date) -> ColumnElement[str]:
    leading = select(Appointment.member_id).where(
        Appointment.role.in_(LEADING),
        Appointment.valid_from <= last,
        or_(Appointment.valid_to.is_(None), Appointment.valid_to >= first),
    )
    return case(
        (Chat.member_id.is_(None), Side.GROUP.value),
        (Chat.member_id.in_(leading), Side.LEADER.value),
        else_=Side.MEMBER.value,
    )
