"""Messages held back: parked because they cannot be made, or refused by Telegram."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import ColumnElement, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.queries.tree import in_force
from models.tables import Appointment, Chat, OutboxMessage, OutboxState

SHOWN = 20
HELD_BACK = (OutboxState.PARKED, OutboxState.FAILED)
TO_WRITERS = ("opinion.answered", "opinion.hidden")


@dataclass(frozen=True, slots=True)
class Parked:
    """`chat` is the group's title; None for a private chat, whose owner is not named."""

    id: int
    kind: str
    chat: str | None
    reason: str | None
    created_at: datetime


async def parked(session: AsyncSession, led: tuple[int, ...], day: date) -> list[Parked]:
    """What is held back for the groups and people of these organisations, the newest first."""
    rows = await session.execute(
        select(
            OutboxMessage.id,
            OutboxMessage.kind,
            Chat.title,
            OutboxMessage.reason,
            OutboxMessage.created_at,
        )
        .join(Chat, Chat.id == OutboxMessage.chat_id)
        .where(*held_back(), of_organisations(led, day))
        .order_by(OutboxMessage.id.desc())
        .limit(SHOWN)
    )
    return [Parked(*row) for row in rows]


def held_back() -> tuple[ColumnElement[bool], ...]:
    """A reminder is not among them: the day after it is stale, and from who had one with nothing
    else due it could be guessed who has not voted. Neither is what tells somebody of his opinion:
    nobody is shown whose it is."""
    return (
        OutboxMessage.state.in_(HELD_BACK),
        OutboxMessage.kind.not_like("digest.%"),
        OutboxMessage.kind.not_in(TO_WRITERS),
    )


def of_organisations(led: tuple[int, ...], day: date) -> ColumnElement[bool]:
    """Chats bound to these organisations, and private ones of their people."""
    people = (
        select(Appointment.member_id)
        .where(Appointment.organisation_id.in_(led))
        .where(*in_force(Appointment, day))
    )
    return or_(Chat.organisation_id.in_(led), Chat.member_id.in_(people))
