"""The real outbox, pacer and delivery against a simulated Telegram."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from functools import partial

from aiogram import Bot
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.carrier import Carrier
from bot.clock import VirtualClock, VirtualTimer
from bot.database import Database
from bot.delivery import Delivery
from bot.demo.inline import at_once
from bot.lease import Lease
from bot.outbox import Outbox
from bot.paced import PacedRequests
from bot.pacer import Pacer
from bot.pictures import Pictures
from bot.simulator.pace import Pace
from bot.simulator.people import PIXEL
from bot.simulator.session import SimulatorSession
from bot.simulator.world import World
from models.tables import Chat, ChatKind, OutboxMessage, OutboxState
from publishing.outgoing import Button, FileRef, Outgoing, Picture
from publishing.texts import Texts, Translator

TEXTS = Texts.load()


class UnknownKind(LookupError):
    pass


@dataclass
class PostOffice:
    db: Database
    clock: VirtualClock
    timer: VirtualTimer = field(default_factory=VirtualTimer)
    told: list[int] = field(default_factory=list)
    rendered: Callable[[], None] = lambda: None
    drawings: list[str] = field(default_factory=list)
    pages: int = 1
    """Of the picture that is sent."""

    def __post_init__(self) -> None:
        self.world = World(self.clock, pace=Pace(self.timer.monotonic))
        self.bot = Bot(self.world.account.token, session=SimulatorSession(self.world))
        self.pacer = Pacer(self.timer)
        self.bot.session.middleware(PacedRequests(self.pacer))
        self.delivery = self.new_process()

    def new_process(self, holder: str = "a process:1") -> Delivery:
        """As after a restart: nothing remembered but the database."""
        outbox = Outbox(self.db, self.clock, self.on_unreachable)
        pictures = Pictures(self.bot, self.db, self.clock, at_once)
        lease = Lease(self.db, self.clock, self.timer, "delivery:1", holder)
        carrier = Carrier(self.bot, self.db, outbox, TEXTS, self.render, pictures, lease)
        return Delivery(self.bot, outbox, carrier, self.pacer, self.timer, lease)

    async def on_unreachable(self, session: AsyncSession, chat: Chat) -> None:
        self.told.append(chat.id)

    async def render(
        self, session: AsyncSession, kind: str, refs: Mapping[str, int | str], t: Translator
    ) -> Outgoing | None:
        self.rendered()
        if kind not in ("note", "old", "album", "picture", "linked"):
            raise UnknownKind(kind)
        if kind == "old":
            return None
        files = tuple(FileRef("photo", str(refs[f"file{n}"])) for n in range(len(refs) - 1))
        buttons = ((Button("看看", "note.show:1"),),)
        if kind == "linked":
            return Outgoing(str(refs["text"]), ((Button("看看", start="token"),),))
        if kind == "picture":
            keys = [f"ranking:{number}" for number in range(1, self.pages + 1)]
            pictures = tuple(Picture(key, "排名", partial(self.draw, key)) for key in keys)
            return Outgoing(str(refs["text"]), buttons, pictures=pictures)
        return Outgoing(str(refs["text"]), buttons, files if kind == "album" else ())

    def draw(self, key: str) -> bytes:
        self.drawings.append(key)
        return PIXEL + key.encode()

    async def chat(self, telegram_id: int, kind: ChatKind, thread: int | None = None) -> int:
        async with self.db.write() as session:
            chat = Chat(
                kind=kind, telegram_id=telegram_id, thread_id=thread, bound_at=self.clock.now()
            )
            session.add(chat)
            await session.flush()
            return chat.id

    async def person(self, name: str) -> int:
        person = self.world.person(name)
        person.user.started = True
        return await self.chat(person.id, ChatKind.PRIVATE)

    async def post(
        self,
        chat_id: int,
        text: str = "",
        kind: str = "note",
        priority: int = 0,
        files: Mapping[str, str] | None = None,
    ) -> int:
        now = self.clock.now()
        async with self.db.write() as session:
            message = OutboxMessage(
                chat_id=chat_id,
                kind=kind,
                refs={"text": text, **(files or {})},
                language="zh-Hans",
                priority=priority,
                not_before=now,
                created_at=now,
            )
            session.add(message)
            await session.flush()
            return message.id

    async def row(self, message_id: int) -> OutboxMessage:
        async with self.db.read() as session:
            return await session.get_one(OutboxMessage, message_id)

    async def chat_row(self, chat_id: int) -> Chat:
        async with self.db.read() as session:
            return await session.get_one(Chat, chat_id)

    async def states(self) -> list[OutboxState]:
        async with self.db.read() as session:
            query = select(OutboxMessage.state).order_by(OutboxMessage.id)
            return list(await session.scalars(query))

    async def later(self, seconds: float) -> int:
        """Let time pass, for the calendar and for waiting alike, then deliver."""
        self.clock.advance(timedelta(seconds=seconds))
        await self.timer.sleep(seconds)
        return await self.delivery.drain()

    def seen(self, name: str) -> list[str]:
        return [message.text for message in self.world.person(name).inbox]
