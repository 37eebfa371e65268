"""Who does what at this moment, and what nobody does although it is due."""

from collections.abc import AsyncIterator, Sequence
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.doctor.findings import Finding, good, warning
from bot.lease import gone
from bot.ops.readiness import STUCK
from models.queries.waiting import standstill
from models.tables import Lease
from scheduler.tick import overdue
from services.ports import Context

LATE = timedelta(minutes=10)
"""Twenty ticks."""


async def examine_processes(session: AsyncSession, ctx: Context) -> AsyncIterator[Finding]:
    now = ctx.clock.now()
    rows = (await session.scalars(select(Lease).order_by(Lease.name))).all()
    for finding in _leases(rows, now):
        yield finding
    yield await _delivery(session, now)
    late = await overdue(ctx, LATE)
    yield warning("ticks-late", count=late) if late else good("ticks-done")


def _leases(rows: Sequence[Lease], now: datetime) -> list[Finding]:
    return [_lease(row, now) for row in rows] or [warning("process-none")]


def _lease(row: Lease, now: datetime) -> Finding:
    """A process that ended as it should has given its lease back."""
    said = {"role": row.name.partition(":")[0], "holder": row.holder}
    if gone(row.holder):
        return warning("lease-dead", **said)
    if row.expires_at <= now:
        minutes = int((now - row.expires_at).total_seconds() // 60)
        return warning("lease-over", minutes=minutes, **said)
    return good("lease-held", **said)


async def _delivery(session: AsyncSession, now: datetime) -> Finding:
    found = await standstill(session, now)
    due, sent = found.due_since, found.last_sent
    if due is None or now - due < STUCK or (sent and now - sent < STUCK):
        return good("delivery-moving")
    return warning("delivery-stuck", minutes=int((now - due).total_seconds() // 60))
