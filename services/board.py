"""The board that everybody invited may browse: lists that are read a page at a time."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.queries.board import BoardLine, Narrowed, Place, lines, places
from models.tables import Organisation
from services.actors import Actor
from services.ports import Context
from services.refusals import NotFound

Item = TypeVar("Item")
SIZE = 8
FAR = 1_000_000
"""Nobody turns so many pages; a made-up number must not outgrow the database's."""


@dataclass(frozen=True, slots=True)
class Page(Generic[Item]):
    """`number` from 0. How many there are in all is not counted: that would cost more than the
    page; `more` says whether another follows."""

    items: Sequence[Item]
    number: int
    more: bool


@dataclass(frozen=True, slots=True)
class Board:
    """`organisation`: the name of the one that it is narrowed to."""

    page: Page[BoardLine]
    by: Narrowed
    organisation: str | None


async def browse(ctx: Context, actor: Actor, by: Narrowed, number: int) -> Board:
    """What is published in the running campaigns of the actor's tree, the newest first.

    Raises NotFound for an organisation of another tree.
    """
    number = min(number, FAR)
    async with ctx.db.read() as session:
        name = await _name(session, actor, by.organisation_id)
        found = await lines(session, ctx.today(), actor.tree, by, SIZE + 1, number * SIZE)
    return Board(_page(found, number), by, name)


async def organisations(ctx: Context, actor: Actor, number: int) -> Page[Place]:
    """Whose promises are on the board, and how many of each."""
    number = min(number, FAR)
    async with ctx.db.read() as session:
        found = await places(session, actor.tree, SIZE + 1, number * SIZE)
    return _page(found, number)


async def _name(session: AsyncSession, actor: Actor, organisation_id: int | None) -> str | None:
    if organisation_id is None:
        return None
    name = await session.scalar(
        select(Organisation.name).where(
            Organisation.id == organisation_id, Organisation.tree == actor.tree
        )
    )
    if name is None:
        raise NotFound
    return name


def _page(found: Sequence[Item], number: int) -> Page[Item]:
    return Page(found[:SIZE], number, len(found) > SIZE)
