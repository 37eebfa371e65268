"""Announcements: a leader's own words to the groups of his organisation and those below it."""

from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.queries.tree import below
from models.tables import Announcement, Chat, Organisation
from services.actors import Actor
from services.authority import require_leader
from services.outbox import tell_groups
from services.ports import Context
from services.refusals import Refusal
from services.submission import require_new, require_text

TEXT_LENGTH = 2000


class NoGroupBound(Refusal):
    """Args: `organisation`. Neither it nor any below has a group to be told in."""


@dataclass(frozen=True, slots=True)
class Hearers:
    """How many groups, topics and channels an announcement reaches; never none."""

    organisation_id: int
    organisation: str
    chats: int


async def hearers(ctx: Context, actor: Actor, organisation_id: int) -> Hearers:
    """Who would hear it. Raises NotYourOrganisation, NoGroupBound."""
    require_leader(actor, organisation_id)
    async with ctx.db.read() as session:
        organisation = await session.get_one(Organisation, organisation_id)
        covered = await _covered(session, ctx, organisation_id)
        count = await session.scalar(
            select(func.count()).where(Chat.organisation_id.in_(covered), Chat.unbound_at.is_(None))
        )
    if not count:
        raise NoGroupBound(organisation=organisation.name)
    return Hearers(organisation_id, organisation.name, count)


async def announce(
    ctx: Context, actor: Actor, organisation_id: int, text: str, token: str
) -> Hearers:
    """Send it to all of them; it cannot be taken back. Raises NoGroupBound, AlreadySubmitted."""
    require_leader(actor, organisation_id)
    async with ctx.db.write() as session:
        await require_new(session, Announcement, token)
        organisation = await session.get_one(Organisation, organisation_id)
        row = Announcement(
            organisation_id=organisation_id,
            author_id=actor.member_id,
            text=require_text(text, TEXT_LENGTH),
            form_token=token,
            published_at=ctx.clock.now(),
        )
        session.add(row)
        await session.flush()
        told = await _covered(session, ctx, organisation_id)
        chats = await tell_groups(session, ctx, told, "announcement.published", announcement=row.id)
        if not chats:
            raise NoGroupBound(organisation=organisation.name)
        return Hearers(organisation_id, organisation.name, chats)


async def _covered(session: AsyncSession, ctx: Context, organisation_id: int) -> list[int]:
    under = await session.scalars(below(organisation_id, ctx.today()))
    return [organisation_id, *under]
