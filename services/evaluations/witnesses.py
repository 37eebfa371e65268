"""Who may witness that paper ballots were entered as they stand on paper: two, and one of them
from above wherever there is somebody above."""

from collections.abc import Mapping

from sqlalchemy import and_, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.queries.tree import in_force
from models.tables import (
    LEADING,
    ON_THE_ROSTER,
    Appointment,
    Chat,
    ChatKind,
    Member,
    Organisation,
    Round,
)
from services.actors import Actor
from services.keepers import require_keeper_of
from services.ports import Context
from services.refusals import NotOnRoster


def require_first(actor: Actor, round_: Round) -> None:
    """Whoever leads the organisation or its superior; else NotYourOrganisation."""
    require_keeper_of(actor, round_.organisation_id)


def require_second(named: Mapping[int, str], member_id: int) -> None:
    if member_id not in named:
        raise NotOnRoster


async def seconds(
    session: AsyncSession, ctx: Context, actor: Actor, round_: Round
) -> tuple[tuple[int, str], ...]:
    """Who leads above; where the first witness is from above, or nothing is above, also who is on
    the organisation's own roster. Only who has pressed Start."""
    home = await session.get_one(Organisation, round_.organisation_id)
    above = and_(Appointment.organisation_id == home.superior_id, Appointment.role.in_(LEADING))
    own = and_(
        Appointment.organisation_id == home.id,
        Appointment.role.in_((*ON_THE_ROSTER, *LEADING)),
    )
    free = home.id in actor.below or home.superior_id is None
    rows = await session.execute(
        select(Member.id, Member.name)
        .join(Appointment, Appointment.member_id == Member.id)
        .join(Chat, Chat.member_id == Member.id)
        .where(or_(above, own) if free else above, *in_force(Appointment, ctx.today()))
        .where(Chat.kind == ChatKind.PRIVATE, Chat.unbound_at.is_(None))
        .where(Chat.unreachable_at.is_(None), Member.id != actor.member_id)
        .order_by(Member.id)
        .distinct()
    )
    return tuple((member, name) for member, name in rows)
