"""Who keeps whose account: the leaders of one's organisations; a leader's, those above."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.queries.roster import offices_held
from models.queries.tree import in_force
from models.tables import LEADING, Appointment, Organisation, Role
from services.actors import Actor
from services.outbox import post, private_chats
from services.ports import Context
from services.refusals import NotOnRoster, NotYourOrganisation

Offices = Sequence[tuple[int, str, Role]]


def require_keeper_of(actor: Actor, organisation_id: int) -> None:
    """A leader of the organisation or of the one above; else NotYourOrganisation."""
    if organisation_id not in (*actor.led, *actor.below):
        raise NotYourOrganisation


async def require_keeper(
    session: AsyncSession, ctx: Context, actor: Actor | None, member_id: int
) -> Offices:
    """The member's offices, if the actor may give him a link; None is the operator.

    A superior keeps only the accounts of those who lead below: the others have a secretary
    of their own. Raises NotOnRoster, NotYourOrganisation.
    """
    offices = await offices_held(session, member_id, ctx.today())
    if not offices:
        raise NotOnRoster
    if actor and not any(_keeps(actor, *office) for office in offices):
        raise NotYourOrganisation
    return offices


def _keeps(actor: Actor, organisation_id: int, _: str, role: Role) -> bool:
    above = organisation_id in actor.below and role in LEADING
    return organisation_id in actor.led or above


async def tell_keepers(
    session: AsyncSession, ctx: Context, member_id: int, kind: str, **refs: int | str
) -> int:
    """Write to whoever keeps the member's account, except himself; how many were told."""
    keepers = await _keepers(session, ctx, member_id)
    chats = await private_chats(session, keepers - {member_id})
    for chat in chats:
        post(session, ctx, chat, kind, **refs)
    return len(chats)


async def _keepers(session: AsyncSession, ctx: Context, member_id: int) -> set[int]:
    offices = await offices_held(session, member_id, ctx.today())
    led = [organisation for organisation, _, role in offices if role in LEADING]
    above = await session.scalars(select(Organisation.superior_id).where(Organisation.id.in_(led)))
    homes = [organisation for organisation, _, _ in offices]
    found = await session.scalars(
        select(Appointment.member_id)
        .where(Appointment.organisation_id.in_([*homes, *above]), Appointment.role.in_(LEADING))
        .where(*in_force(Appointment, ctx.today()))
    )
    return set(found)
