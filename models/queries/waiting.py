"""What lies in the outbox now, for whoever watches the process."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.tables import OutboxMessage, OutboxState

STATES = {
    "waiting": OutboxState.PENDING,
    "in_flight": OutboxState.IN_FLIGHT,
    "parked": OutboxState.PARKED,
    "failed": OutboxState.FAILED,
}
REMINDERS = "digest."


@dataclass(frozen=True, slots=True)
class Waiting:
    """`counts` by the names of STATES, without what follows votes."""

    counts: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Standstill:
    """The oldest message that should have gone out, and the newest that did; of every kind."""

    due_since: datetime | None
    last_sent: datetime | None


def follows_votes(kind: str) -> bool:
    """Reminders go to those who have something to do yet, a vote among it: their number must not
    be seen by anybody."""
    return kind.startswith(REMINDERS)


async def waiting(session: AsyncSession) -> Waiting:
    rows = await session.execute(
        select(OutboxMessage.state, func.count())
        .where(OutboxMessage.state.in_(STATES.values()))
        .where(OutboxMessage.kind.not_like(f"{REMINDERS}%"))
        .group_by(OutboxMessage.state)
    )
    found = {state: count for state, count in rows}  # noqa: C416 - rows are no pairs to mypy
    return Waiting({name: found.get(state, 0) for name, state in STATES.items()})


async def standstill(session: AsyncSession, now: datetime) -> Standstill:
    due = await session.scalar(
        select(func.min(OutboxMessage.not_before))
        .where(OutboxMessage.state == OutboxState.PENDING)
        .where(OutboxMessage.not_before <= now)
    )
    if due is None:
        return Standstill(None, None)
    return Standstill(due, await session.scalar(select(func.max(OutboxMessage.sent_at))))
