"""A rival that is asked for: who can be chosen, and what was proposed for it before."""

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.expecting import Kind, Side
from models.plan.renames import keys
from models.queries.digests import DutyLine
from models.queries.pairings import named, same
from models.queries.plans import plan_of_version
from models.queries.tree import peers
from models.rules.pairing import Move
from models.tables import Duty, Pairing, PairingState
from services.actors import Actor
from services.duties import Running
from services.handing_in import asked, line_of
from services.ports import Context
from services.refusals import AlreadyDone, NotExpected, Refusal
from services.rival_reads import PairingSheet, sheet_of


class RivalWaiting(Refusal):
    """One is proposed already, and nobody has decided on it."""


@dataclass(frozen=True, slots=True)
class RivalCall:
    """`peers`: whom the roster has to choose from; where there is nobody, the rival is named."""

    line: DutyLine
    prompt: str
    peers: tuple[tuple[int, str], ...]


async def call(ctx: Context, actor: Actor, duty_id: int) -> RivalCall:
    """Raises NotExpected, RivalWaiting."""
    async with ctx.db.read() as session:
        one = await asked(session, ctx, actor, duty_id, Kind.RIVAL)
        await require_none_waiting(session, one.run, one.duty)
        line = await line_of(session, ctx, one.duty)
        found = await peers_of(session, ctx, one.run, one.duty)
    return RivalCall(line, one.prompt, tuple(found))


async def duty_of(ctx: Context, actor: Actor, pairing_id: int) -> tuple[PairingSheet, int]:
    """One that may be mended or changed, and the duty that it was for.

    Raises AlreadyDone, NotExpected.
    """
    async with ctx.db.read() as session:
        sheet = await sheet_of(session, ctx, actor, pairing_id)
        if not sheet.moves & {Move.REDO, Move.CHANGE}:
            raise AlreadyDone
        view = sheet.view
        duty = await session.scalar(
            select(Duty.id)
            .where(Duty.campaign_id == view.campaign_id, Duty.expectation == view.expectation)
            .where(Duty.period == view.period, Duty.organisation_id == view.organisation_id)
        )
    if duty is None:
        raise NotExpected
    return sheet, duty


async def peers_of(
    session: AsyncSession, ctx: Context, run: Running, duty: Duty
) -> list[tuple[int, str]]:
    """Nobody where the rival stands outside."""
    plan = await plan_of_version(session, duty.plan_version_id)
    if plan.expectations[duty.expectation].side is not Side.INSIDE:
        return []
    root = run.campaign.organisation_id
    return await named(session, peers(root, duty.organisation_id, ctx.today()))


async def require_none_waiting(session: AsyncSession, run: Running, of: Duty | Pairing) -> None:
    waiting = Pairing.state == PairingState.PROPOSED
    found = select(Pairing.id).where(*same(of, all_keys(run, of)), waiting).limit(1)
    if await session.scalar(found) is not None:
        raise RivalWaiting


def all_keys(run: Running, of: Duty | Pairing) -> tuple[str, ...]:
    """Under which the same thing may have been handed in: today's key and the one before."""
    said, key = run.plan.expectations, of.expectation
    return keys(said, next((one for one in said if key in keys(said, one)), key))
