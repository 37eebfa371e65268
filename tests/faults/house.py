"""A township whose bot runs in a process of its own; Telegram and the people stay here."""

import asyncio
import os
import signal
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path

from sqlalchemy import func, select

from bot.clock import SystemClock
from bot.database import Database
from bot.simulator.chats import Status
from bot.simulator.http import Served, served
from bot.simulator.people import Person
from bot.simulator.rooms import Group
from bot.simulator.world import World
from models.tables import (
    Announcement,
    Appointment,
    Chat,
    ChatKind,
    Member,
    Organisation,
    OutboxMessage,
    OutboxState,
    Role,
)
from services.actors import Actor, resolve
from services.ports import Context
from tests.faults.nursery import Life
from tests.services.process.contexts import context

FIRST_DAY = date(2026, 1, 1)
SINCE = datetime(2026, 1, 1, tzinfo=UTC)
PATIENCE = 60
"""Seconds for anything to happen, before a test gives up."""


@dataclass(frozen=True)
class Posted:
    """A row of the outbox, with Telegram's id of the chat it is for."""

    chat: int
    state: OutboxState
    uncertain: int
    message_id: int | None


class House:
    """One root with a secretary, and branches that each have a group. At most one bot lives."""

    def __init__(self, nursery: Process, telegram: Served, db: Database, life: Life) -> None:
        self._nursery, self._life = nursery, life
        self.telegram, self.world, self.db = telegram, telegram.world, db
        self.ctx: Context = context(db, SystemClock())
        self.groups: list[Group] = []
        self.secretary: Person = self.world.person("李卫国")
        self.organisation = 0
        self._pid: int | None = None
        self._end: asyncio.Future[int] = asyncio.get_running_loop().create_future()

    # The bot's lives

    async def start(
        self, point: str = "", nth: int = 1, *, in_update: bool = False, plant: str = ""
    ) -> None:
        """A new process, which dies at the `nth` time it comes to `point`."""
        life = replace(self._life, point=point, nth=nth, in_update=in_update, plant=plant)
        assert self._nursery.stdin
        self._nursery.stdin.write(life.to_line())
        self._pid = await self._told()
        self._end = asyncio.ensure_future(self._told())

    async def death(self) -> int:
        """Wait for the end of the process: its exit code, negative for a signal."""
        async with asyncio.timeout(PATIENCE):
            code = await self._end
        self._pid = None
        # On PostgreSQL a commit may still be under way; it is over when we have had the lock.
        async with self.db.write():
            pass
        return code

    async def quiet(self, patience: float = PATIENCE) -> bool:
        """Wait until the bot has handled every update, or has died of it; whether it lives."""
        handled = asyncio.ensure_future(self.world.updates.drained())
        async with asyncio.timeout(patience):
            await asyncio.wait((handled, self._end), return_when=asyncio.FIRST_COMPLETED)
        handled.cancel()
        if self._end.done():
            await self.death()
        return self._pid is not None

    async def _told(self) -> int:
        assert self._nursery.stdout
        return int(await self._nursery.stdout.readline())

    def strike(self) -> None:
        """SIGKILL, now."""
        if self._pid and not self._end.done():
            with suppress(ProcessLookupError):  # it has just died by itself
                os.kill(self._pid, signal.SIGKILL)

    async def kill(self) -> None:
        """Nothing happens where no process lives."""
        self.strike()
        if self._pid:
            await self.death()

    # What is there

    async def build(self, branches: int) -> None:
        async with self.db.write() as session:
            root = _organisation("root", None)
            session.add(root)
            await session.flush()
            below = [_organisation(f"b{number}", root.id) for number in range(branches)]
            head = Member(
                tree="t", key="1", name="李卫国", pseudonym="m1", telegram_id=self.secretary.id,
                bound_at=SINCE,
            )  # fmt: skip
            session.add_all([head, *below])
            await session.flush()
            office = Appointment(
                member_id=head.id, organisation_id=root.id, role=Role.SECRETARY,
                valid_from=FIRST_DAY,
            )  # fmt: skip
            private = Chat(
                kind=ChatKind.PRIVATE, telegram_id=self.secretary.id, member_id=head.id,
                bound_at=SINCE,
            )  # fmt: skip
            session.add_all([office, private, *(self._bound(branch) for branch in below)])
            self.organisation = root.id

    def _bound(self, branch: Organisation) -> Chat:
        group = self.world.group(branch.name, creator=self.secretary, supergroup=True)
        group.chat.put(self.world.bot, Status.MEMBER)
        self.groups.append(group)
        return Chat(
            kind=ChatKind.GROUP, telegram_id=group.id, organisation_id=branch.id, bound_at=SINCE
        )

    async def actor(self) -> Actor:
        async with self.db.read() as session:
            found = await resolve(session, self.secretary.id, self.ctx.today())
        assert found
        return found

    # What is seen

    def copies(self) -> dict[int, int]:
        """Telegram's id of each group → how many messages of the bot it has."""
        return {group.id: len(group.inbox) for group in self.groups}

    async def posted(self) -> list[Posted]:
        """The outbox in order."""
        async with self.db.read() as session:
            rows = await session.execute(
                select(
                    Chat.telegram_id,
                    OutboxMessage.state,
                    OutboxMessage.uncertain,
                    OutboxMessage.telegram_message_id,
                )
                .join(Chat, Chat.id == OutboxMessage.chat_id)
                .order_by(OutboxMessage.id)
            )
            return [Posted(*row) for row in rows]

    async def delivered(self, messages: int) -> None:
        """Wait until the living process has sent so many."""
        async with asyncio.timeout(PATIENCE):
            # Another process settles the rows: nothing here could set an event.
            while await self._sent() < messages:  # noqa: ASYNC110
                await asyncio.sleep(0.1)

    async def _sent(self) -> int:
        return [row.state for row in await self.posted()].count(OutboxState.SENT)

    async def announced(self) -> int:
        async with self.db.read() as session:
            return await session.scalar(select(func.count()).select_from(Announcement)) or 0


def _organisation(key: str, superior: int | None) -> Organisation:
    return Organisation(
        tree="t", key=key, name=f"{key}党支部", superior_id=superior, pseudonym=f"o-{key}",
        category="branch" if superior else None, valid_from=FIRST_DAY,
    )  # fmt: skip


@asynccontextmanager
async def house(url: str, folder: Path) -> AsyncIterator[House]:
    """In a database with our tables; `folder` is for what the bot keeps beside it."""
    world = World(SystemClock())
    db = Database(url)
    nursery = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.faults.nursery", stdin=PIPE, stdout=PIPE,
        cwd=Path(__file__).parents[2],
    )  # fmt: skip
    async with served(world) as telegram:
        life = Life(url, telegram.url, world.account.token, str(folder))
        home = House(nursery, telegram, db, life)
        try:
            yield home
        finally:
            await home.kill()
            await nursery.communicate(b"")
            await db.close()
