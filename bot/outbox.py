"""The outbox's rows on their way: claimed, settled, and recovered after a kill."""

from collections.abc import Awaitable, Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Row, Select, Update, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.outcomes import Outcome
from models.tables import Chat, OutboxMessage, OutboxState
from services.ports import Clock, NoRoom, UnitOfWork

Unreachable = Callable[[AsyncSession, Chat], Awaitable[None]]
Settled = Callable[["Parcel", Outcome], None]


@dataclass(frozen=True, slots=True)
class Parcel:
    """A claimed row and where it goes; `attempts` includes the present one."""

    id: int
    chat_id: int
    telegram_id: int
    thread_id: int | None
    kind: str
    refs: dict[str, int | str]
    language: str
    attempts: int
    uncertain: int
    parts_sent: int


class Outbox:
    """Each method is one short transaction; none spans a request to Telegram.

    `on_unreachable` is called in the transaction that marks a chat, `on_settled` behind the one
    that settles a parcel.
    """

    def __init__(
        self,
        db: UnitOfWork,
        clock: Clock,
        on_unreachable: Unreachable,
        on_settled: Settled = lambda parcel, outcome: None,
    ) -> None:
        self._db, self._clock = db, clock
        self._on_unreachable, self._on_settled = on_unreachable, on_settled
        self._unsettled: list[tuple[Parcel, Outcome]] = []

    async def recover(self) -> int:
        """Rows that a dead process had in hand go out again, each counted as uncertain."""
        async with self._db.write() as session:
            rows = await session.scalars(
                update(OutboxMessage)
                .where(OutboxMessage.state == OutboxState.IN_FLIGHT)
                .values(state=OutboxState.PENDING, uncertain=OutboxMessage.uncertain + 1)
                .returning(OutboxMessage.id)
            )
            return len(rows.all())

    async def waiting(self, busy: Collection[int] = ()) -> bool:
        """Whether anything is due for a chat that is not busy."""
        async with self._db.read() as session:
            return (await session.execute(self._due(busy).limit(1))).first() is not None

    async def claim(self, most: int, busy: Collection[int]) -> list[Parcel]:
        """Mark up to `most` due rows in flight, one a chat: urgent ones first, then the oldest.
        Raises NoRoom."""
        while self._unsettled:
            await self._settle(*self._unsettled[0])
            self._unsettled.pop(0)
        if not await self.waiting(busy):
            return []
        async with self._db.write() as session:
            rows = (await session.execute(self._due(busy).limit(most * 4))).all()
            for message, chat in rows:
                if reason := _closed(chat):
                    message.state, message.reason = OutboxState.FAILED, reason
            now = self._clock.now()
            return [_take(*parcel, now) for parcel in _one_a_chat(rows)[:most]]

    async def advance(self, parcel: Parcel, parts_sent: int) -> None:
        async with self._db.write() as session:
            await session.execute(_still_ours(parcel).values(parts_sent=parts_sent))

    async def settle(self, parcel: Parcel, outcome: Outcome) -> None:
        """Where there is no room, before anything else is claimed: nothing is sent again."""
        try:
            await self._settle(parcel, outcome)
        except NoRoom:
            self._unsettled.append((parcel, outcome))

    async def _settle(self, parcel: Parcel, outcome: Outcome) -> None:
        now = self._clock.now()
        done = outcome.state is OutboxState.SENT
        values: dict[str, Any] = {
            "state": outcome.state,
            "reason": outcome.reason[:300] if outcome.reason else None,
            "not_before": now + timedelta(seconds=outcome.delay),
            "uncertain": parcel.uncertain + outcome.uncertain,
            "sent_at": now if done else None,
            "telegram_message_id": outcome.message_id,
        }
        async with self._db.write() as session:
            await session.execute((_unsent if done else _still_ours)(parcel).values(values))
            await self._chat_as_well(session, parcel, outcome)
        self._on_settled(parcel, outcome)

    async def _chat_as_well(self, session: AsyncSession, parcel: Parcel, outcome: Outcome) -> None:
        chats = select(Chat).where(Chat.telegram_id == parcel.telegram_id)
        if outcome.migrated_to:
            moved = update(Chat).where(Chat.telegram_id == parcel.telegram_id)
            await session.execute(moved.values(telegram_id=outcome.migrated_to))
        if outcome.whole_chat:
            await self._hold_back(session, chats, outcome.delay)
        if outcome.unreachable:
            for chat in (await session.scalars(chats)).all():
                chat.unreachable_at = self._clock.now()
                await self._on_unreachable(session, chat)

    async def _hold_back(self, session: AsyncSession, chats: Select[Chat], delay: float) -> None:
        until = self._clock.now() + timedelta(seconds=delay)
        ids = chats.with_only_columns(Chat.id)
        await session.execute(
            update(OutboxMessage)
            .where(OutboxMessage.chat_id.in_(ids), OutboxMessage.state == OutboxState.PENDING)
            .where(OutboxMessage.not_before < until)
            .values(not_before=until)
        )

    def _due(self, busy: Collection[int]) -> Select[OutboxMessage, Chat]:
        """What was written by a clock that has been set back since does not wait for it."""
        now = self._clock.now()
        ripe = or_(OutboxMessage.not_before <= now, OutboxMessage.created_at > now)
        return (
            select(OutboxMessage, Chat)
            .join(Chat, Chat.id == OutboxMessage.chat_id)
            .where(OutboxMessage.state == OutboxState.PENDING)
            .where(ripe)
            .where(Chat.telegram_id.not_in(busy))
            .order_by(OutboxMessage.priority, OutboxMessage.id)
        )


def _closed(chat: Chat) -> str | None:
    if chat.unbound_at:
        return "unbound"
    return "unreachable" if chat.unreachable_at else None


def _one_a_chat(rows: Sequence[Row[OutboxMessage, Chat]]) -> list[tuple[OutboxMessage, Chat]]:
    first: dict[int, tuple[OutboxMessage, Chat]] = {}
    for message, chat in rows:
        if _closed(chat) is None:
            first.setdefault(chat.telegram_id, (message, chat))
    return list(first.values())


def _take(message: OutboxMessage, chat: Chat, now: datetime) -> Parcel:
    message.state = OutboxState.IN_FLIGHT
    message.created_at = min(message.created_at, now)
    message.attempts += 1
    return Parcel(
        id=message.id,
        chat_id=chat.id,
        telegram_id=chat.telegram_id,
        thread_id=chat.thread_id,
        kind=message.kind,
        refs=message.refs,
        language=message.language,
        attempts=message.attempts,
        uncertain=message.uncertain,
        parts_sent=message.parts_sent,
    )


def _still_ours(parcel: Parcel) -> Update:
    """Nothing where another took it over because this process stood still."""
    claimed = (OutboxMessage.id == parcel.id, OutboxMessage.attempts == parcel.attempts)
    return update(OutboxMessage).where(*claimed, OutboxMessage.state == OutboxState.IN_FLIGHT)


def _unsent(parcel: Parcel) -> Update:
    """What has arrived has arrived, whoever took it over since."""
    row = update(OutboxMessage).where(OutboxMessage.id == parcel.id)
    return row.where(OutboxMessage.state.in_((OutboxState.PENDING, OutboxState.IN_FLIGHT)))
