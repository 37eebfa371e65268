"""Who acts: a person as the roster knows him on this day."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import Select, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.queries.tree import in_force
from models.tables import LEADING, Appointment, Chat, ChatKind, Member, Organisation, Role


@dataclass(frozen=True, slots=True)
class Seat:
    """One office in one organisation; `superior_of` are the organisations directly below it."""

    organisation_id: int
    organisation: str
    role: Role
    superior_of: tuple[int, ...] = ()

    @property
    def leads(self) -> bool:
        return self.role in LEADING


@dataclass(frozen=True, slots=True)
class Actor:
    member_id: int
    name: str
    tree: str
    chat_id: int
    language: str
    seats: tuple[Seat, ...]

    @property
    def is_secretary(self) -> bool:
        return any(seat.leads for seat in self.seats)

    @property
    def is_superior(self) -> bool:
        return any(seat.leads and seat.superior_of for seat in self.seats)

    @property
    def led(self) -> tuple[int, ...]:
        """The organisations this person leads, each once, in roster order."""
        return tuple(dict.fromkeys(seat.organisation_id for seat in self.seats if seat.leads))

    @property
    def below(self) -> tuple[int, ...]:
        """The organisations directly below those this person leads."""
        under = (
            organisation for seat in self.seats if seat.leads for organisation in seat.superior_of
        )
        return tuple(dict.fromkeys(under))

    @property
    def home(self) -> int:
        """The organisation this person belongs to as a member, else the first seat's."""
        own = (seat for seat in self.seats if seat.role in (Role.MEMBER, Role.MIGRANT))
        return next(own, self.seats[0]).organisation_id


async def resolve(session: AsyncSession, telegram_id: int, day: date) -> Actor | None:
    """The actor behind a Telegram account on `day`, or None where the roster knows none."""
    row = (await session.execute(_account(telegram_id))).one_or_none()
    if row is None:
        return None
    member, chat_id = row
    seats = await _seats(session, member.id, day)
    if not seats:
        return None
    return Actor(member.id, member.name, member.tree, chat_id, member.language, seats)


def _account(telegram_id: int) -> Select[Member, int]:
    return (
        select(Member, Chat.id)
        .join(Chat, Chat.member_id == Member.id)
        .where(Member.telegram_id == telegram_id, Chat.kind == ChatKind.PRIVATE)
        .where(Chat.unbound_at.is_(None))
    )


async def _seats(session: AsyncSession, member_id: int, day: date) -> tuple[Seat, ...]:
    rows = await session.execute(
        select(Organisation.id, Organisation.name, Appointment.role)
        .join(Appointment, Appointment.organisation_id == Organisation.id)
        .where(Appointment.member_id == member_id)
        .where(*in_force(Appointment, day), *in_force(Organisation, day))
        .order_by(Appointment.id)
    )
    held = list(rows)
    below = await _below(session, [organisation for organisation, _, _ in held], day)
    return tuple(
        Seat(organisation, name, role, below.get(organisation, ()))
        for organisation, name, role in held
    )


async def _below(
    session: AsyncSession, organisations: list[int], day: date
) -> dict[int, tuple[int, ...]]:
    rows = await session.execute(
        select(Organisation.superior_id, Organisation.id)
        .where(Organisation.superior_id.in_(organisations), *in_force(Organisation, day))
        .order_by(Organisation.id)
    )
    below: dict[int, tuple[int, ...]] = {}
    for superior, organisation in rows:
        if superior is not None:
            below[superior] = (*below.get(superior, ()), organisation)
    return below
