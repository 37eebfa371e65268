"""What a use case is given: a clock, a database, plans, tokens, keys, the calendar."""

from collections.abc import Collection
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Protocol
from zoneinfo import ZoneInfo

from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.schema import Plan
from models.rules.workdays import WorkCalendar


class Clock(Protocol):
    def now(self) -> datetime:
        """The present moment, aware, in UTC."""


class OutOfReach(Exception):
    """The database or Redis cannot be reached and nothing was done: the update is to come again."""


class NoRoom(Exception):
    """The database's disk is full: this transaction is undone, and all before it is there."""


class UnitOfWork(Protocol):
    def read(self) -> AbstractAsyncContextManager[AsyncSession]:
        """A deferred transaction that is never committed. Raises NoRoom: sorting takes some."""

    def write(self) -> AbstractAsyncContextManager[AsyncSession]:
        """An immediate transaction: commits on a clean exit, rolls back on an exception.
        Raises NoRoom."""

    async def compact(self) -> None:
        """Rewrite the files so that nothing deleted is left in them; outside any transaction.
        Raises NoRoom."""


class Tokens(Protocol):
    def new(self) -> str:
        """An opaque token of 32 characters `[A-Za-z0-9_-]`, safe in a deep link."""


class KeyStore(Protocol):
    """Private keys of open rounds, kept outside the database and its backups."""

    def put(self, name: str, key: bytes) -> None: ...

    def amend(self, name: str, beginning: bytes, *, lasting: bool) -> None:
        """Overwrite the beginning of what is there, in place; `lasting`: it survives a power cut
        once this returns. At most 64 bytes: no disk writes half of them."""

    def get(self, name: str) -> bytes | None: ...

    def swap(self, name: str, known: bytes, beginning: bytes) -> None:
        """Amends only where `known` lies there yet, whichever process writes meanwhile; a power cut
        may undo it."""

    def destroy(self, name: str) -> None: ...

    def names(self) -> tuple[str, ...]:
        """Of every key that is still there."""


class FileStore(Protocol):
    """The bytes of what was handed in, by their SHA-256."""

    def remove(self, sha256: str) -> None:
        """Nothing happens where it is not there."""


class Conversations(Protocol):
    """What people have begun to write and not handed in."""

    async def forget(self, accounts: Collection[int]) -> None:
        """Everything of these Telegram accounts, wherever it is kept; again does no harm. Raises
        OutOfReach."""


class PlanShelf(Protocol):
    """Plans by version id; a version never changes."""

    def kept(self, version_id: int) -> Plan | None:
        """Where it was read before."""

    def keep(self, version_id: int, plan: Plan) -> None: ...


@dataclass(frozen=True, slots=True)
class Context:
    """Passed first to every use case; holds no state of a conversation."""

    db: UnitOfWork
    clock: Clock
    plans: PlanShelf
    tokens: Tokens
    keys: KeyStore
    calendar: WorkCalendar
    zone: ZoneInfo
    web: str | None = None
    """Where the form for voters without the bot is opened, without a slash; None: nowhere."""
    files: FileStore | None = None
    """None where no file was ever handed in, as in a rehearsal."""
    conversations: Conversations | None = None
    """None where nobody writes, as there."""
    own_plans: Path | None = None
    """The folder of plan files from which campaigns are started in chat."""
    ready_plans: Path | None = None
    """The folder of plans that came with the bot, to be made one's own."""

    def today(self) -> date:
        """The local day, which decides what is due."""
        return self.clock.now().astimezone(self.zone).date()
