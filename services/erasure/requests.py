"""Everything about one person is deleted at once, where he asks for it: somebody who leads his
organisation confirms it, who cannot say no (domain.md, Privacy)."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, exists, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from models.queries.personal import of_persons_files
from models.queries.tree import in_force
from models.rules.masking import maskable
from models.tables import (
    LEADING,
    OVER,
    Appointment,
    Commitment,
    CommitmentState,
    ErasureRequest,
    ErasureState,
    Exemplar,
    ExemplarState,
    Gap,
    GapState,
    Idea,
    IdeaState,
    Member,
    Nomination,
    NominationState,
    Organisation,
    Plaque,
    PlaqueState,
    Round,
    RoundTeller,
    Teller,
)
from services.actors import Actor
from services.authority import require_leader
from services.erasure import files, people, texts
from services.outbox import tell_leaders
from services.ports import Context
from services.refusals import AlreadyDone, NotFound, OwnWork, Refusal

WITHDRAWN = (
    (Commitment, CommitmentState.WITHDRAWN),
    (Exemplar, ExemplarState.WITHDRAWN),
    (Gap, GapState.WITHDRAWN),
    (Idea, IdeaState.WITHDRAWN),
    (Nomination, NominationState.WITHDRAWN),
    (Plaque, PlaqueState.WITHDRAWN),
)
"""What was his own is no longer shown anywhere."""


class HoldsAKey(Refusal):
    """Half the key of a round that is not counted is his to give."""


@dataclass(frozen=True, slots=True)
class Asked:
    """`leads`: he holds an office that somebody else should have first."""

    id: int
    name: str
    organisation: str
    asked_at: datetime
    leads: bool


async def asking(ctx: Context, actor: Actor) -> bool:
    """Whether his own request waits to be confirmed."""
    async with ctx.db.read() as session:
        return await _own(session, actor) is not None


async def ask(ctx: Context, actor: Actor) -> None:
    """Raises AlreadyDone for the second time."""
    async with ctx.db.write() as session:
        if await _own(session, actor) is not None:
            raise AlreadyDone
        row = ErasureRequest(
            member_id=actor.member_id,
            organisation_id=await _decides(session, actor),
            form_token=ctx.tokens.new(),
            asked_at=ctx.clock.now(),
        )
        session.add(row)
        await session.flush()
        who, kind = actor.member_id, "erasure.asked"
        await tell_leaders(session, ctx, row.organisation_id, kind, but=who, request=row.id)


async def withdraw(ctx: Context, actor: Actor) -> None:
    """Raises NotFound where there is none any more."""
    async with ctx.db.write() as session:
        row = await _own(session, actor)
        if row is None:
            raise NotFound
        row.state, row.decided_at = ErasureState.WITHDRAWN, ctx.clock.now()


async def waiting(ctx: Context, actor: Actor) -> list[Asked]:
    """Those that he may confirm, the oldest first."""
    async with ctx.db.read() as session:
        rows = await session.scalars(
            select(ErasureRequest.id).where(_his_to_confirm(actor)).order_by(ErasureRequest.id)
        )
        return [await _asked(session, ctx, number) for number in rows.all()]


async def look(ctx: Context, actor: Actor, request_id: int) -> Asked:
    """Raises NotFound, NotYourOrganisation, OwnWork, AlreadyDone."""
    async with ctx.db.read() as session:
        await _confirmable(session, actor, request_id)
        return await _asked(session, ctx, request_id)


async def confirm(ctx: Context, actor: Actor, request_id: int) -> None:
    """He is forgotten. Raises what `look` does, and HoldsAKey."""
    async with ctx.db.write() as session:
        row = await _confirmable(session, actor, request_id)
        if await _holds_a_key(session, row.member_id):
            raise HoldsAKey
        row.state, row.decided_at = ErasureState.DONE, ctx.clock.now()
        row.decided_by = actor.member_id
        await forget(session, ctx, row.member_id)
    await files.finish(ctx)


async def forget(session: AsyncSession, ctx: Context, member_id: int) -> None:
    """Words, files, name, account, offices. A name that somebody else has, too, stays in other
    people's words: there it is the other's. The caller calls `files.finish` after the commit."""
    name = (await session.get_one(Member, member_id)).name
    await texts.empty_of(session, member_id)
    await files.drop(session, of_persons_files(member_id))
    for table, state in WITHDRAWN:
        await session.execute(update(table).where(table.member_id == member_id).values(state=state))
    others = select(Member.id).where(Member.name == name, Member.id != member_id)
    if maskable([name]) and await session.scalar(others.limit(1)) is None:
        await texts.mask_one(session, name)
    await people.leave(session, ctx, [member_id])
    await files.rewrite(session)


async def asked_of(session: AsyncSession, actor: Actor) -> bool:
    """Whether anybody waits for his confirmation."""
    found = select(ErasureRequest.id).where(_his_to_confirm(actor)).limit(1)
    return await session.scalar(found) is not None


def _his_to_confirm(actor: Actor) -> ColumnElement[bool]:
    return (
        ErasureRequest.organisation_id.in_(actor.led)
        & (ErasureRequest.state == ErasureState.ASKED)
        & (ErasureRequest.member_id != actor.member_id)
    )


async def _decides(session: AsyncSession, actor: Actor) -> int:
    """His organisation; of somebody who leads it the one above, where there is one."""
    if actor.home not in actor.led:
        return actor.home
    own = await session.get_one(Organisation, actor.home)
    return own.superior_id or own.id


async def _own(session: AsyncSession, actor: Actor) -> ErasureRequest | None:
    return await session.scalar(
        select(ErasureRequest)
        .where(ErasureRequest.member_id == actor.member_id)
        .where(ErasureRequest.state == ErasureState.ASKED)
    )


async def _confirmable(session: AsyncSession, actor: Actor, request_id: int) -> ErasureRequest:
    row = await session.get(ErasureRequest, request_id)
    if row is None:
        raise NotFound
    require_leader(actor, row.organisation_id)
    if row.member_id == actor.member_id:
        raise OwnWork
    if row.state is not ErasureState.ASKED:
        raise AlreadyDone
    return row


async def _asked(session: AsyncSession, ctx: Context, request_id: int) -> Asked:
    leads = (
        exists()
        .where(Appointment.member_id == Member.id, Appointment.role.in_(LEADING))
        .where(*in_force(Appointment, ctx.today()))
    )
    found = await session.execute(
        select(Member.name, Organisation.name, ErasureRequest.asked_at, leads)
        .join(Member, Member.id == ErasureRequest.member_id)
        .join(Organisation, Organisation.id == ErasureRequest.organisation_id)
        .where(ErasureRequest.id == request_id)
    )
    name, organisation, asked_at, holds = found.one()
    return Asked(request_id, name, organisation, asked_at, holds)


async def _holds_a_key(session: AsyncSession, member_id: int) -> bool:
    held = (
        select(Teller.id)
        .join(RoundTeller, RoundTeller.teller_id == Teller.id)
        .join(Round, Round.id == RoundTeller.round_id)
        .where(Teller.member_id == member_id, Round.state.not_in(OVER))
    )
    return await session.scalar(held.limit(1)) is not None
