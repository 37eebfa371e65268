"""Who is where on a day, who has pressed Start, and which chats are bound."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Select, and_, func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from models.queries.among import among
from models.queries.tree import in_force
from models.rules.roster import OrganisationRow, PersonRow
from models.tables import (
    LEADING,
    Appointment,
    Chat,
    ChatKind,
    Invitation,
    Member,
    Organisation,
    Role,
)

RANK = (*LEADING, Role.MEMBER, Role.MIGRANT, Role.MASSES)


@dataclass(frozen=True, slots=True)
class Person:
    """One office in force. `bound`: has pressed Start; `unreachable`: has blocked the bot since;
    `invited_until`: when his newest unused link expires, None where he has none."""

    member_id: int
    name: str
    organisation_id: int
    organisation: str
    role: Role
    bound: bool
    unreachable: bool
    invited_until: datetime | None


@dataclass(frozen=True, slots=True)
class BoundChat:
    chat_id: int
    kind: ChatKind
    title: str | None
    is_topic: bool
    organisation_id: int
    organisation: str
    unreachable: bool


async def people_of(
    session: AsyncSession,
    organisation_ids: Collection[int],
    day: date,
    *,
    members: Collection[int] | None = None,
) -> list[Person]:
    """Everyone with an office there on `day`, leaders first. Who holds several offices in one
    organisation is found once, with the highest."""
    statement = _people(day).where(among(Appointment.organisation_id, organisation_ids))
    if members is not None:
        statement = statement.where(among(Member.id, members))
    everybody = [Person(*row) for row in await session.execute(statement)]
    found: dict[tuple[int, int], Person] = {}
    for one in sorted(everybody, key=lambda one: (one.organisation_id, RANK.index(one.role))):
        found.setdefault((one.organisation_id, one.member_id), one)
    return list(found.values())


def _people(
    day: date,
) -> Select[int, str, int, str, Role, bool, bool, datetime]:
    invited = (
        select(func.max(Invitation.expires_at))
        .where(Invitation.member_id == Member.id, Invitation.used_at.is_(None))
        .correlate(Member)
        .scalar_subquery()
    )
    private = and_(
        Chat.member_id == Member.id, Chat.kind == ChatKind.PRIVATE, Chat.unbound_at.is_(None)
    )
    return (
        select(
            Member.id,
            Member.name,
            Organisation.id,
            Organisation.name,
            Appointment.role,
            Member.telegram_id.is_not(None),
            func.coalesce(Chat.unreachable_at.is_not(None), False),
            invited,
        )
        .join(Appointment, Appointment.member_id == Member.id)
        .join(Organisation, Organisation.id == Appointment.organisation_id)
        .outerjoin(Chat, private)
        .where(*in_force(Appointment, day), *in_force(Organisation, day))
        .order_by(Organisation.id, Member.id, Appointment.id)
    )


async def offices_held(
    session: AsyncSession, member_id: int, day: date
) -> list[tuple[int, str, Role]]:
    """Organisation id and name with the role, of every office in force."""
    rows = await session.execute(
        select(Organisation.id, Organisation.name, Appointment.role)
        .join(Appointment, Appointment.organisation_id == Organisation.id)
        .where(Appointment.member_id == member_id)
        .where(*in_force(Appointment, day), *in_force(Organisation, day))
        .order_by(Appointment.id)
    )
    return [(organisation, name, role) for organisation, name, role in rows]


async def posts_held(session: AsyncSession, member_id: int, day: date) -> list[tuple[str, str]]:
    """Organisation name and post, of every office in force that has one."""
    rows = await session.execute(
        select(Organisation.name, func.coalesce(Appointment.post, ""))
        .join(Appointment, Appointment.organisation_id == Organisation.id)
        .where(Appointment.member_id == member_id, Appointment.post.is_not(None))
        .where(*in_force(Appointment, day), *in_force(Organisation, day))
        .order_by(Appointment.id)
    )
    return [(name, post) for name, post in rows]


async def chats_of(session: AsyncSession, organisation_ids: Sequence[int]) -> list[BoundChat]:
    """The groups, topics and channels bound to these organisations."""
    rows = await session.execute(
        select(
            Chat.id,
            Chat.kind,
            Chat.title,
            Chat.thread_id.is_not(None),
            Organisation.id,
            Organisation.name,
            Chat.unreachable_at.is_not(None),
        )
        .join(Organisation, Organisation.id == Chat.organisation_id)
        .where(among(Organisation.id, organisation_ids), Chat.unbound_at.is_(None))
        .order_by(Chat.id)
    )
    return [BoundChat(*row) for row in rows]


async def organisation_rows(session: AsyncSession, tree: str) -> list[OrganisationRow]:
    """The whole tree as roster rows, the root first."""
    superior = aliased(Organisation)
    rows = await session.execute(
        select(Organisation, superior.key)
        .outerjoin(superior, superior.id == Organisation.superior_id)
        .where(Organisation.tree == tree)
        .order_by(Organisation.id)
    )
    return [
        OrganisationRow(
            number, one.key, one.name, one.category, above, one.valid_from, one.valid_to
        )
        for number, (one, above) in enumerate(rows, start=1)
    ]


async def person_rows(session: AsyncSession, tree: str, day: date) -> list[PersonRow]:
    """Every office that is in force on `day` or begins later, the invited masses left out."""
    rows = await session.execute(
        select(Member, Organisation.key, Appointment)
        .join(Appointment, Appointment.member_id == Member.id)
        .join(Organisation, Organisation.id == Appointment.organisation_id)
        .where(Member.tree == tree, Appointment.role != Role.MASSES)
        .where(
            Appointment.valid_to.is_(None)
            | and_(Appointment.valid_to >= day, Appointment.valid_to >= Appointment.valid_from)
        )
        .order_by(Organisation.id, Appointment.id)
    )
    return [
        PersonRow(
            number,
            one.key,
            one.name,
            home,
            held.role,
            held.valid_from,
            held.valid_to,
            one.language,
            held.post or "",
        )
        for number, (one, home, held) in enumerate(rows, start=1)
    ]
