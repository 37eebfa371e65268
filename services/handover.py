"""Handing the secretary's office over: offered by him, taken by the other, then in the roster."""

from dataclasses import dataclass, replace
from datetime import timedelta

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from models.queries.roster import Person, offices_held, person_rows
from models.rules.roster import PersonRow, RosterSheet
from models.tables import Invitation, InvitationKind, Member, Organisation, Role
from services.actors import Actor
from services.books.within import within
from services.invitations import digest
from services.outbox import tell_leaders, tell_member
from services.ports import Context
from services.refusals import (
    NotFound,
    NotNow,
    NotOnRoster,
    NotStarted,
    NotYourOrganisation,
    OwnWork,
)
from services.roster import import_roster

LASTS = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Handover:
    """`organisation` and `name`: of whoever is to lead it, or leads it now."""

    organisation: str
    name: str


def hands_over(actor: Actor, organisation_id: int) -> bool:
    """Whether the office of that organisation's secretary is the actor's to give."""
    held = ((seat.organisation_id, seat.role) for seat in actor.seats)
    return (organisation_id, Role.SECRETARY) in held


def offerable(actor: Actor, one: Person) -> bool:
    """Whether it is worth asking: `offer` looks again."""
    given = hands_over(actor, one.organisation_id) and one.member_id != actor.member_id
    return given and one.bound and one.role is not Role.MASSES


async def offer(ctx: Context, actor: Actor, organisation_id: int, member_id: int) -> Handover:
    """For a week, in place of an earlier one; nothing changes until it is taken.

    Raises NotYourOrganisation, OwnWork, NotOnRoster, and NotStarted for who could not answer.
    """
    if not hands_over(actor, organisation_id):
        raise NotYourOrganisation
    if member_id == actor.member_id:
        raise OwnWork
    async with ctx.db.write() as session:
        taker = await _taker(session, ctx, organisation_id, member_id)
        await _drop_others(session, ctx, organisation_id)
        row = Invitation(
            kind=InvitationKind.HANDOVER,
            digest=digest(ctx.tokens.new()),
            member_id=member_id,
            organisation_id=organisation_id,
            created_by=actor.member_id,
            expires_at=ctx.clock.now() + LASTS,
        )
        session.add(row)
        await session.flush()
        await tell_member(session, ctx, member_id, "handover.offered", handover=row.id)
        organisation = await session.get_one(Organisation, organisation_id)
        return Handover(organisation.name, taker.name)


async def take(ctx: Context, actor: Actor, handover_id: int) -> Handover:
    """The actor leads it from today; who gave it stays a member. Both rows go through the roster.

    Raises NotFound for what is somebody else's, NotNow for what was taken, replaced or is too old,
    where the giver is no secretary any more, or where the taker has left.
    """
    async with ctx.db.write() as session:
        row, giver, organisation = await _open(session, ctx, actor, handover_id)
        if not await _belongs(session, ctx, organisation.id, actor.member_id):
            raise NotNow
        taker = await session.get_one(Member, actor.member_id)
        sheet = await _changed(session, ctx, giver.key, taker.key, organisation)
        report = await import_roster(within(ctx, session), sheet, organisation.tree)
        if report.rejected:
            raise NotNow
        row.used_at = ctx.clock.now()
        await _tell_taken(session, ctx, organisation, giver.id, taker.id)
        return Handover(organisation.name, taker.name)


async def decline(ctx: Context, actor: Actor, handover_id: int) -> Handover:
    """The giver is told. Raises as `take`."""
    async with ctx.db.write() as session:
        row, giver, organisation = await _open(session, ctx, actor, handover_id)
        row.expires_at = ctx.clock.now()
        refs = {"organisation": organisation.id, "member": actor.member_id}
        await tell_member(session, ctx, giver.id, "handover.declined", **refs)
        return Handover(organisation.name, actor.name)


async def _taker(
    session: AsyncSession, ctx: Context, organisation_id: int, member_id: int
) -> Member:
    if not await _belongs(session, ctx, organisation_id, member_id):
        raise NotOnRoster
    taker = await session.get_one(Member, member_id)
    if taker.telegram_id is None:
        raise NotStarted(name=taker.name)
    return taker


async def _belongs(
    session: AsyncSession, ctx: Context, organisation_id: int, member_id: int
) -> bool:
    """Whether he is on its roster; who was only invited to evaluate is not."""
    held = await offices_held(session, member_id, ctx.today())
    return any(home == organisation_id and role is not Role.MASSES for home, _, role in held)


async def _drop_others(session: AsyncSession, ctx: Context, organisation_id: int) -> None:
    await session.execute(
        update(Invitation)
        .where(Invitation.kind == InvitationKind.HANDOVER, Invitation.used_at.is_(None))
        .where(Invitation.organisation_id == organisation_id)
        .where(Invitation.expires_at > ctx.clock.now())
        .values(expires_at=ctx.clock.now())
    )


async def _open(
    session: AsyncSession, ctx: Context, actor: Actor, handover_id: int
) -> tuple[Invitation, Member, Organisation]:
    row = await session.scalar(
        select(Invitation).where(
            Invitation.id == handover_id,
            Invitation.kind == InvitationKind.HANDOVER,
            Invitation.member_id == actor.member_id,
        )
    )
    if row is None or row.created_by is None or row.organisation_id is None:
        raise NotFound
    if row.used_at is not None or row.expires_at <= ctx.clock.now():
        raise NotNow
    held = await offices_held(session, row.created_by, ctx.today())
    if (row.organisation_id, Role.SECRETARY) not in ((home, role) for home, _, role in held):
        raise NotNow
    giver = await session.get_one(Member, row.created_by)
    return row, giver, await session.get_one(Organisation, row.organisation_id)


async def _changed(
    session: AsyncSession, ctx: Context, giver: str, taker: str, organisation: Organisation
) -> RosterSheet:
    """All offices of both, as a roster would have them after the change."""
    stored = await person_rows(session, organisation.tree, ctx.today())
    theirs = [one for one in stored if one.key in (giver, taker)]
    here = [one for one in theirs if one.organisation == organisation.key]
    rows = [one for one in theirs if one not in here]
    for key, role in ((giver, Role.MEMBER), (taker, Role.SECRETARY)):
        one = next(each for each in here if each.key == key)
        rows.append(replace(one, role=role, start=None, end=None, post=""))
    return RosterSheet(people=tuple(_numbered(rows)))


def _numbered(rows: list[PersonRow]) -> list[PersonRow]:
    return [replace(one, row=number) for number, one in enumerate(rows, start=2)]


async def _tell_taken(
    session: AsyncSession, ctx: Context, organisation: Organisation, giver: int, taker: int
) -> None:
    """Who gave it, and who leads right above: they keep the accounts of secretaries."""
    refs = {"organisation": organisation.id, "member": taker}
    await tell_member(session, ctx, giver, "handover.taken", **refs)
    if organisation.superior_id is not None:
        above = organisation.superior_id
        await tell_leaders(session, ctx, above, "handover.taken", but=giver, **refs)
