"""Whether the process can do its work now: each condition by itself, and what is wrong with it."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import select, text
from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from bot.database import Database
from bot.lease import this_process
from bot.migrate import newest
from bot.ops.metrics import Metrics
from bot.roles import Role
from models.queries.waiting import standstill
from models.tables import Lease
from services.ports import Clock, NoRoom

TICK_OVERDUE = timedelta(minutes=5)
"""Ten ticks: one that closes the rounds of a whole county takes its time."""
STUCK = timedelta(minutes=10)
"""So long something was due and nothing at all went out. A broadcast to five thousand takes three
minutes, all the while sending; a retry has a later moment of its own."""

OK = "ok"
FULL = "full: nothing can be stored"
ONE_AT_A_TIME = frozenset({Role.POLLER, Role.DELIVERY})
Check = Callable[[], Awaitable[str]]


@dataclass(frozen=True, slots=True)
class Readiness:
    """`ask` gives each condition's word, OK or what is the matter; the database goes first, and
    without it, without room in it or with tables of another version, nothing else is asked. Of a
    process that does not poll, deliver or keep the calendar, nothing is asked that only those do.
    """

    db: Database
    clock: Clock
    metrics: Metrics
    roles: frozenset[Role]

    async def ask(self) -> Mapping[str, str]:
        try:
            room = FULL if self.db.fullness.full else OK
            migrations = await self._migrations()
            if (room, migrations) != (OK, OK):
                return {"database": room, "migrations": migrations}
            return {"database": OK, "migrations": OK, **await self._own_work()}
        except NoRoom:
            return {"database": FULL}
        except (SQLAlchemyError, OSError, TimeoutError) as error:
            return {"database": f"unreachable: {type(error).__name__}"}

    async def _own_work(self) -> Mapping[str, str]:
        found = {}
        if self.roles & ONE_AT_A_TIME:
            found["lease"] = await self._lease()
        if Role.SCHEDULER in self.roles:
            found["tick"] = self._tick()
        if Role.DELIVERY in self.roles:
            found["delivery"] = await self._delivery()
        return found

    async def _migrations(self) -> str:
        async with self.db.read() as session:
            await session.execute(text("SELECT 1"))
            try:
                found = await session.scalar(text("SELECT version_num FROM alembic_version"))
            except DBAPIError:
                return "missing"
        return OK if found == newest() else f"at {found}, needed {newest()}"

    async def _lease(self) -> str:
        ours = select(Lease.name).where(
            Lease.holder == this_process(), Lease.expires_at > self.clock.now()
        )
        async with self.db.read() as session:
            held = (await session.scalars(ours.limit(1))).first()
        return OK if held else "another process holds it"

    def _tick(self) -> str:
        last = self.metrics.last_tick
        if last is None:
            return "none yet"
        late = self.clock.now() - last
        return OK if late < TICK_OVERDUE else f"last {late.total_seconds():.0f} s ago"

    async def _delivery(self) -> str:
        now = self.clock.now()
        async with self.db.read() as session:
            found = await standstill(session, now)
        due, sent = found.due_since, found.last_sent
        if due is None or now - due < STUCK or (sent and now - sent < STUCK):
            return OK
        return f"nothing sent, due for {(now - due).total_seconds():.0f} s"
