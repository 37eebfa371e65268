"""Many use cases in one transaction: each row of a ledger is done as in chat, and all together are
kept, or none."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace

from sqlalchemy.ext.asyncio import AsyncSession

from services.ports import Context


@dataclass(frozen=True, slots=True)
class Within:
    """A UnitOfWork whose writes are savepoints of a transaction that is under way."""

    session: AsyncSession

    @asynccontextmanager
    async def read(self) -> AsyncIterator[AsyncSession]:
        yield self.session

    @asynccontextmanager
    async def write(self) -> AsyncIterator[AsyncSession]:
        async with self.session.begin_nested():
            yield self.session

    async def compact(self) -> None:
        raise RuntimeError("nothing is compacted inside a transaction")


def within(ctx: Context, session: AsyncSession) -> Context:
    return replace(ctx, db=Within(session))
