"""People who are not on the roster: entered and invited by a secretary, never made to come."""

from collections.abc import Sequence

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.tables import Appointment, Member, Organisation, Role
from services.actors import Actor
from services.invitations import Invited, issue
from services.keepers import require_keeper_of
from services.ports import Context
from services.refusals import AlreadySubmitted, BadNumber

MASSES_AT_ONCE = 100


async def invite_masses(
    ctx: Context,
    actor: Actor,
    organisation_id: int,
    form_token: str,
    *,
    names: Sequence[str] = (),
    count: int = 0,
    label: str = "",
) -> list[Invited]:
    """Enter people who are not on the roster and invite them: by name, or `count` without names,
    who are called `label` and a number.

    Raises NotYourOrganisation, BadNumber, AlreadySubmitted (the same form a second time).
    """
    require_keeper_of(actor, organisation_id)
    if not 1 <= len(names) + count <= MASSES_AT_ONCE:
        raise BadNumber(least=1, most=MASSES_AT_ONCE)
    async with ctx.db.write() as session:
        organisation = await session.get_one(Organisation, organisation_id)
        first = 1 + await _masses(session, organisation_id)
        numbered = [f"{label} {number}" for number in range(first, first + count)]
        await _demand_new(session, organisation, form_token)
        members = [
            await _enter(session, ctx, organisation, name, f"masses-{form_token}-{number}")
            for number, name in enumerate((*names, *numbered))
        ]
        return [await issue(session, ctx, actor, one, organisation.name) for one in members]


async def _masses(session: AsyncSession, organisation_id: int) -> int:
    statement = select(func.count()).where(
        Appointment.organisation_id == organisation_id, Appointment.role == Role.MASSES
    )
    return await session.scalar(statement) or 0


async def _demand_new(session: AsyncSession, organisation: Organisation, form_token: str) -> None:
    statement = select(Member.id).where(
        Member.tree == organisation.tree, Member.key == f"masses-{form_token}-0"
    )
    if await session.scalar(statement) is not None:
        raise AlreadySubmitted


async def _enter(
    session: AsyncSession, ctx: Context, organisation: Organisation, name: str, key: str
) -> Member:
    pseudonym = ctx.tokens.new()
    member = Member(tree=organisation.tree, key=key, name=name, pseudonym=pseudonym)
    session.add(member)
    await session.flush()
    appointment = Appointment(
        member_id=member.id,
        organisation_id=organisation.id,
        role=Role.MASSES,
        valid_from=ctx.today(),
    )
    session.add(appointment)
    return member
