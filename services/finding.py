"""Looking for words in what one may read: promises and ideas; plans are looked through as they are
shown (`publishing.screens.finding`)."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy.ext.asyncio import AsyncSession

from models.queries import finding
from models.queries.finding import Found, Reader
from models.rules.finding import MOST_BYTES, carried, words
from services.actors import Actor
from services.board import FAR, Page
from services.campaigns import CampaignView, running
from services.ports import Context
from services.refusals import Refusal

FIRST, SIZE = 4, 8


class SearchTooLong(Refusal):
    """Args: `limit`, about how many Chinese characters can be looked for at once."""


class Room(StrEnum):
    """Where is looked besides plans; short, as buttons carry it."""

    COMMITMENTS = "c"
    IDEAS = "i"


Query = Callable[[AsyncSession, Reader, Sequence[str], int, int], Awaitable[list[Found]]]
QUERIES: dict[Room, Query] = {Room.COMMITMENTS: finding.commitments, Room.IDEAS: finding.ideas}


@dataclass(frozen=True, slots=True)
class Everywhere:
    """The first few of each room, and the running campaigns that concern the reader."""

    campaigns: Sequence[CampaignView]
    rooms: dict[Room, Page[Found]]


def wanted(text: str) -> tuple[str, ...]:
    """The words looked for; raises SearchTooLong."""
    found = words(text)
    if carried(found) is None:
        raise SearchTooLong(limit=MOST_BYTES // 3)
    return found


async def everywhere(ctx: Context, actor: Actor, found: tuple[str, ...]) -> Everywhere:
    async with ctx.db.read() as session:
        rooms = {room: await _page(session, ctx, actor, room, found, 0, FIRST) for room in Room}
        return Everywhere(await running(session, ctx, actor), rooms)


async def page(
    ctx: Context, actor: Actor, room: Room, found: tuple[str, ...], number: int
) -> Page[Found]:
    async with ctx.db.read() as session:
        return await _page(session, ctx, actor, room, found, min(number, FAR), SIZE)


async def _page(
    session: AsyncSession,
    ctx: Context,
    actor: Actor,
    room: Room,
    found: tuple[str, ...],
    number: int,
    size: int,
) -> Page[Found]:
    reader = Reader(actor.member_id, actor.tree, actor.led, ctx.today())
    items = await QUERIES[room](session, reader, found, size + 1, number * size)
    return Page(items[:size], number, len(items) > size)
