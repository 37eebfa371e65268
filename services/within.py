"""Several use cases in one transaction: all of them happen, or none."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace

from sqlalchemy.ext.asyncio import AsyncSession

from services.ports import Context


@dataclass(frozen=True)
class _Within:
    """A UnitOfWork whose every transaction is one that is open already."""

    session: AsyncSession

    @asynccontextmanager
    async def read(self) -> AsyncIterator[AsyncSession]:
        yield self.session

    @asynccontextmanager
    async def write(self) -> AsyncIterator[AsyncSession]:
        yield self.session
        await self.session.flush()

    async def compact(self) -> None:
        raise RuntimeError("files are not rewritten inside a transaction")


def within(ctx: Context, session: AsyncSession) -> Context:
    """For use cases that are part of what this transaction does."""
    return replace(ctx, db=_Within(session))
