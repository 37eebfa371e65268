"""Who acts: a person as the roster knows him on this day."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, bindparam, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.queries.tree import TODAY, in_force
from models.tables import (
    LEADING,
    ON_THE_ROSTER,
    Appointment,
    Chat,
    ChatKind,
    Member,
    Organisation,
    Role,
)


@dataclass(frozen=True, slots=True)
class Seat:
    """One office in one organisation; `superior_of` are the organisations directly below it, for
    an office that leads."""

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
    def on_roster(self) -> bool:
        """False for one of the masses, of whom nothing is ever asked but to evaluate, and for who
        only keeps an office."""
        return any(seat.role in ON_THE_ROSTER for seat in self.seats)

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
    return await _actor(session, _BOUND, {"account": telegram_id}, day)


async def named(session: AsyncSession, tree: str, key: str, day: date) -> Actor | None:
    """The person whom the roster of `tree` calls so, whether he has pressed Start or not; without
    a private chat `chat_id` is 0."""
    return await _actor(session, _NAMED, {"tree": tree, "key": key}, day)


async def renewed(session: AsyncSession, actor: Actor, day: date) -> Actor | None:
    """The same person as the roster knows him now: it may have changed under his hands."""
    return await _actor(session, _SAME, {"member": actor.member_id}, day)


async def _actor(
    session: AsyncSession, held: Select[*tuple[Any, ...]], values: dict[str, Any], day: date
) -> Actor | None:
    rows = list(await session.execute(held, values | {TODAY.key: day}))
    if not rows:
        return None
    person = rows[0]
    led = [row.organisation_id for row in rows if row.role in LEADING]
    below = await _below(session, led, day) if led else {}
    seats = tuple(
        Seat(row.organisation_id, row.organisation, row.role, below.get(row.organisation_id, ()))
        for row in rows
    )
    chat = person.chat_id or 0
    return Actor(person.id, person.name, person.tree, chat, person.language, seats)


def _held(*whose: ColumnElement[bool]) -> Select[*tuple[Any, ...]]:
    """A row for each office on TODAY of the person whose they are, with his private chat."""
    chat = and_(
        Chat.member_id == Member.id, Chat.kind == ChatKind.PRIVATE, Chat.unbound_at.is_(None)
    )
    return (
        select(
            *(Member.id, Member.name, Member.tree, Member.language, Chat.id.label("chat_id")),
            *(Organisation.id.label("organisation_id"), Organisation.name.label("organisation")),
            Appointment.role,
        )
        .outerjoin(Chat, chat)
        .join(Appointment, Appointment.member_id == Member.id)
        .join(Organisation, Organisation.id == Appointment.organisation_id)
        .where(*in_force(Appointment, TODAY), *in_force(Organisation, TODAY), *whose)
        .order_by(Appointment.id)
    )


# Put together once: every update asks who this is.
_BOUND = _held(Member.telegram_id == bindparam("account"), Chat.id.is_not(None))
_NAMED = _held(Member.tree == bindparam("tree"), Member.key == bindparam("key"))
_SAME = _held(Member.id == bindparam("member"))


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
