import asyncio
import os
import socket
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta

from sqlalchemy.exc import OperationalError
from sqlalchemy.ext.asyncio import AsyncSession

from bot.clock import VirtualClock, VirtualTimer
from bot.database import Database
from bot.lease import Lease, gone, this_process


def lease(db: Database, clock: VirtualClock, holder: str) -> Lease:
    return Lease(db, clock, VirtualTimer(), "poller:1", holder)


async def test_one_holds_and_keeps_it_by_renewing(db: Database, clock: VirtualClock) -> None:
    first, second = lease(db, clock, "a host:1"), lease(db, clock, "b host:1")
    assert await first.try_hold()
    clock.advance(timedelta(seconds=60))
    assert await lease(db, clock, "a host:1").try_hold()
    clock.advance(timedelta(seconds=60))
    assert not await second.try_hold()


async def test_a_lease_that_is_not_renewed_runs_out(db: Database, clock: VirtualClock) -> None:
    assert await lease(db, clock, "a host:1").try_hold()
    clock.advance(timedelta(seconds=91))
    assert await lease(db, clock, "b host:1").try_hold()


async def test_only_the_holder_gives_it_back(db: Database, clock: VirtualClock) -> None:
    first, second = lease(db, clock, "a host:1"), lease(db, clock, "b host:1")
    assert await first.try_hold()
    await second.release()
    assert not await second.try_hold()
    await first.release()
    assert await second.try_hold()


class Gone(Database):
    """A server that was stopped."""

    gone = False

    @asynccontextmanager
    async def write(self) -> AsyncIterator[AsyncSession]:
        if self.gone:
            raise OperationalError("", {}, OSError("Connection refused"))
        async with super().write() as session:
            yield session


async def test_without_a_database_nobody_is_sure_of_a_lease(
    db: Database, clock: VirtualClock
) -> None:
    server, timer = Gone(db.url), VirtualTimer()
    ours = Lease(server, clock, timer, "poller:1", "a host:1")
    assert await ours.try_hold()
    server.gone = True
    assert await ours.try_hold(), "for a third of its term it was ours when last looked"
    await timer.sleep(31)
    assert not await ours.try_hold()
    await ours.release()
    server.gone = False
    assert await ours.try_hold()
    await server.close()


async def test_of_many_at_once_one_gets_it(db: Database, clock: VirtualClock) -> None:
    contenders = [lease(db, clock, f"host {number}:1") for number in range(8)]
    assert sum(await asyncio.gather(*(one.try_hold() for one in contenders))) == 1


async def test_a_killed_process_of_this_machine_is_not_waited_for(
    db: Database, clock: VirtualClock
) -> None:
    dead = await asyncio.to_thread(subprocess.Popen, [sys.executable, "-c", ""])
    await asyncio.to_thread(dead.wait)
    assert await lease(db, clock, f"{socket.gethostname()[:50]}:{dead.pid}").try_hold()
    assert await lease(db, clock, this_process()).try_hold()


def test_who_is_gone() -> None:
    assert not gone(this_process())
    assert not gone(f"{socket.gethostname()[:50]}:{os.getppid()}")
    assert not gone("another machine:4194305")
    assert not gone("not a process")
