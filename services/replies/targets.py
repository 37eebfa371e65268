"""What a reply answers: the bot's own message, found again by Telegram's id."""

from dataclasses import dataclass

from sqlalchemy import select

from models.tables import Chat, OutboxMessage
from services.ports import Context

DIGESTS = ("digest.member", "digest.secretary")
COMMITMENTS = ("commitment.published", "commitment.approved")
INDICATORS = ("indicator.refused",)
DUTIES = ("duty.extended",)


@dataclass(frozen=True, slots=True)
class Target:
    """What was asked for: one commitment, indicator or duty, or (a reminder) all that is due."""

    commitment_id: int | None = None
    indicator_id: int | None = None
    duty_id: int | None = None


async def target(ctx: Context, telegram_chat_id: int, message_id: int) -> Target | None:
    """None for a message of the bot that asks for nothing which can be answered by replying.

    Of messages that bear one id the newest counts: a group that was upgraded numbers anew.
    """
    async with ctx.db.read() as session:
        rows = await session.execute(
            select(OutboxMessage.kind, OutboxMessage.refs)
            .join(Chat, Chat.id == OutboxMessage.chat_id)
            .where(Chat.telegram_id == telegram_chat_id)
            .where(OutboxMessage.telegram_message_id == message_id)
            .order_by(OutboxMessage.id.desc())
            .limit(1)
        )
        found = rows.first()
    return _read(*found) if found else None


def _read(kind: str, refs: dict[str, int | str]) -> Target | None:
    if kind in DIGESTS:
        return Target()
    if kind in COMMITMENTS:
        return Target(commitment_id=int(refs["commitment"]))
    if kind in INDICATORS:
        return Target(indicator_id=int(refs["indicator"]))
    if kind in DUTIES:
        return Target(duty_id=int(refs["duty"]))
    return None
