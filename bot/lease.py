"""One process at a time for one bot token: a row that its holder keeps renewing."""

import asyncio
import logging
import os
import socket
from datetime import datetime, timedelta

from bot.clock import Timer
from bot.reach import reaching_the_database
from bot.tasks import unless
from models.tables import Lease as LeaseRow
from services.ports import Clock, NoRoom, OutOfReach, UnitOfWork

logger = logging.getLogger(__name__)

TERM = timedelta(seconds=90)
FRESH = TERM / 3
RETRY_SECONDS = 5.0


def this_process() -> str:
    """Who holds: `host:process id`, at most the 64 characters of the column."""
    return f"{socket.gethostname()[:50]}:{os.getpid()}"


def gone(holder: str) -> bool:
    """True where the holder ran on this machine and runs no more (after a kill).

    Spares a restart the rest of the dead process's term.
    """
    host, _, process = holder.rpartition(":")
    if host != socket.gethostname()[:50] or not process.isdigit():
        return False
    try:
        os.kill(int(process), 0)
    except ProcessLookupError:
        return True
    except PermissionError:
        return False
    return False


class Lease:
    """`hold` is called before each piece of work, and again before what was begun long ago; it
    writes only when a third of the term is up."""

    def __init__(
        self, db: UnitOfWork, clock: Clock, timer: Timer, name: str, holder: str | None = None
    ) -> None:
        self._db, self._clock, self._timer, self._name = db, clock, timer, name
        self._holder = holder or this_process()
        self._renewed_at: tuple[float, datetime] | None = None
        self._refused_at: float | None = None
        self._seen: tuple[str, datetime] | None = None
        self._seen_at = 0.0
        self.terms = 0
        """How often it became ours: once more where another had it since, and we never knew."""

    async def hold(self, stop: asyncio.Event | None = None) -> None:
        """Return when the lease is ours, and for two thirds of a term yet, or when `stop` is set.
        What is asked of the database then is not cut short: others may need that connection."""
        waiting, stop = False, stop or asyncio.Event()
        while not stop.is_set() and not await self.try_hold():
            if not waiting and self._refused_at is None:  # else it is said where it was noticed
                logger.warning("another process may hold %s; waiting for it to end", self._name)
            waiting = True
            await unless(stop, self._timer.sleep(RETRY_SECONDS))
        if waiting and not stop.is_set():
            logger.info("took over %s", self._name)

    async def try_hold(self) -> bool:
        """False also where the database cannot be reached: then nobody can be sure of it."""
        if self._fresh():
            return True
        self._renewed_at = None
        try:
            with reaching_the_database():
                return await self._kept()
        except NoRoom:  # said where it was noticed
            return False
        except OutOfReach as error:
            logger.warning("whether %s is ours is not known (%s)", self._name, error)
            return False

    def _fresh(self) -> bool:
        """By both clocks: while the machine is suspended the monotonic one stands still, and the
        one on the wall may be set. One that was set back is no reason to be sure."""
        if self._renewed_at is None:
            return False
        at, moment = self._renewed_at
        waited, passed = self._timer.monotonic() - at, self._clock.now() - moment
        return waited < FRESH.total_seconds() and timedelta(0) <= passed < FRESH

    async def _kept(self) -> bool:
        """On a full disk nobody can write another name there: ours while ours stands there."""
        at, moment = self._timer.monotonic(), self._clock.now()
        if self._refused_at is None or at - self._refused_at >= RETRY_SECONDS:
            try:
                ours = await self._renew()
                self._renewed_at, self._refused_at = (at, moment) if ours else None, None
                return ours
            except NoRoom:
                self._refused_at = at
        return self.terms > 0 and await self._stands()

    async def _stands(self) -> bool:
        async with self._db.read() as session:
            row = await session.get(LeaseRow, self._name)
            return row is not None and row.holder == self._holder

    async def release(self) -> None:
        """Let the next process begin at once; where that cannot be said, after the term."""
        self._renewed_at = None
        try:
            with reaching_the_database():
                await self._forget()
        except (NoRoom, OutOfReach) as error:
            logger.warning("%s could not be given back (%s)", self._name, error)

    async def _forget(self) -> None:
        async with self._db.write() as session:
            row = await session.get(LeaseRow, self._name)
            if row and row.holder == self._holder:
                await session.delete(row)

    async def _renew(self) -> bool:
        now = self._clock.now()
        async with self._db.write() as session:
            row = await session.get(LeaseRow, self._name)
            anew = row is None or row.holder != self._holder or not self.terms
            if row is None:
                row = LeaseRow(name=self._name, holder=self._holder, expires_at=now)
                session.add(row)
            if row.holder != self._holder and row.expires_at > now and not self._over(row, now):
                return False
            row.holder, row.expires_at = self._holder, now + TERM
        self.terms += anew
        return True

    def _over(self, row: LeaseRow, now: datetime) -> bool:
        """Its holder is gone; or the clock was set back, and nobody has renewed what is valid for
        longer than a term while a whole term passed."""
        stands, at = (row.holder, row.expires_at), self._timer.monotonic()
        if stands != self._seen:
            self._seen, self._seen_at = stands, at
        beyond = row.expires_at > now + TERM
        return gone(row.holder) or (beyond and at - self._seen_at > TERM.total_seconds())
