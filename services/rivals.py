"""Rivals (结对): each organisation names one, its superior approves. The next one that is approved
ends the one before, which stays to be read."""

from dataclasses import dataclass

from sqlalchemy import update
from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.expecting import Kind
from models.queries.pairings import same
from models.rules.pairing import Move
from models.tables import Duty, Organisation, Pairing, PairingState
from services.actors import Actor
from services.campaigns import require_running
from services.duties import Running
from services.handing_in import Asked, asked
from services.outbox import tell_groups, tell_leaders
from services.ports import Context
from services.refusals import AlreadyDone, Refusal
from services.rival_calls import all_keys, peers_of, require_none_waiting
from services.rival_reads import sheet_of
from services.submission import require_new, require_text

NAME_LENGTH, PLACE_LENGTH, WHY_LENGTH, REASON_LENGTH = 60, 100, 300, 500


class NotAPeer(Refusal):
    """Not, or no longer, an organisation as deep in the tree and of the same kind."""


@dataclass(frozen=True, slots=True)
class RivalDraft:
    """One of the roster (`rival_id`), else by `name`, with where and what it is."""

    rival_id: int | None
    name: str
    place: str
    why: str


async def propose(ctx: Context, actor: Actor, duty_id: int, draft: RivalDraft, token: str) -> int:
    """The new pairing's id; returned ones give way to it, and the superior is told.

    Raises NotExpected, RivalWaiting, NotAPeer, AlreadySubmitted, NothingWritten, TooLong.
    """
    async with ctx.db.write() as session:
        one = await asked(session, ctx, actor, duty_id, Kind.RIVAL)
        await require_new(session, Pairing, token)
        row = _row(ctx, actor, one.duty, draft, token)
        await _require_fitting(session, ctx, one, draft)
        await _give_way(session, one.run, row)
        session.add(row)
        await session.flush()
        superior = (await session.get_one(Organisation, row.organisation_id)).superior_id
        if superior is not None:
            refs = {"pairing": row.id}
            await tell_leaders(
                session, ctx, superior, "rival.proposed", but=actor.member_id, **refs
            )
        return row.id


async def approve(ctx: Context, actor: Actor, pairing_id: int) -> None:
    """It holds, and the one before has ended; the organisation and the rival are told."""
    async with ctx.db.write() as session:
        row, run = await _move(session, ctx, actor, pairing_id, Move.APPROVE)
        await session.execute(
            update(Pairing)
            .where(*same(row, all_keys(run, row)), Pairing.state == PairingState.APPROVED)
            .values(state=PairingState.ENDED, ended_at=ctx.clock.now())
        )
        await _decide(session, ctx, actor, row, PairingState.APPROVED)
        await tell_groups(session, ctx, [row.organisation_id], "rival.announced", pairing=row.id)
        if row.rival_id is not None:
            await tell_leaders(session, ctx, row.rival_id, "rival.chosen", pairing=row.id)


async def return_(ctx: Context, actor: Actor, pairing_id: int, reason: str) -> None:
    """Send it back; a rival is owed again, unless another one still holds."""
    async with ctx.db.write() as session:
        row, _ = await _move(session, ctx, actor, pairing_id, Move.RETURN)
        row.reason = require_text(reason, REASON_LENGTH)
        await _decide(session, ctx, actor, row, PairingState.RETURNED)


async def withdraw(ctx: Context, actor: Actor, pairing_id: int) -> None:
    """Take it back before it is approved."""
    async with ctx.db.write() as session:
        row, _ = await _move(session, ctx, actor, pairing_id, Move.WITHDRAW)
        row.state = PairingState.WITHDRAWN


async def _require_fitting(
    session: AsyncSession, ctx: Context, one: Asked, draft: RivalDraft
) -> None:
    found = dict(await peers_of(session, ctx, one.run, one.duty))
    # Where the roster has nobody like it, the rival inside is named as one outside is.
    if bool(found) is (draft.rival_id is None) or draft.rival_id not in (None, *found):
        raise NotAPeer


async def _give_way(session: AsyncSession, run: Running, row: Pairing) -> None:
    await require_none_waiting(session, run, row)
    await session.execute(
        update(Pairing)
        .where(*same(row, all_keys(run, row)), Pairing.state == PairingState.RETURNED)
        .values(state=PairingState.WITHDRAWN)
    )


def _row(ctx: Context, actor: Actor, duty: Duty, draft: RivalDraft, token: str) -> Pairing:
    listed = draft.rival_id is not None
    return Pairing(
        campaign_id=duty.campaign_id,
        plan_version_id=duty.plan_version_id,
        expectation=duty.expectation,
        period=duty.period,
        organisation_id=duty.organisation_id,
        author_id=actor.member_id,
        rival_id=draft.rival_id,
        rival="" if listed else require_text(draft.name, NAME_LENGTH),
        place="" if listed else require_text(draft.place, PLACE_LENGTH),
        why=require_text(draft.why, WHY_LENGTH),
        form_token=token,
        submitted_at=ctx.clock.now(),
    )


async def _move(
    session: AsyncSession, ctx: Context, actor: Actor, pairing_id: int, move: Move
) -> tuple[Pairing, Running]:
    """AlreadyDone where the state or the reader does not allow it, NotFound for a stranger."""
    sheet = await sheet_of(session, ctx, actor, pairing_id)
    run = await require_running(session, ctx, actor, sheet.view.campaign_id)
    if move not in sheet.moves:
        raise AlreadyDone
    return await session.get_one(Pairing, pairing_id), run


async def _decide(
    session: AsyncSession, ctx: Context, actor: Actor, row: Pairing, state: PairingState
) -> None:
    row.state, row.decided_by, row.decided_at = state, actor.member_id, ctx.clock.now()
    await session.flush()
    await tell_leaders(session, ctx, row.organisation_id, "rival.decided", pairing=row.id)
