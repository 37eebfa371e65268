"""What was listed, or sent, by mistake: withdrawn with a reason, which stays on record, and with it
the points that it has cost."""

from sqlalchemy.ext.asyncio import AsyncSession

from models.queries.docked import Occasion
from models.queries.supervision import LetterView, letters
from models.rules.supervising import Move
from models.tables import CaseStep, SupervisionLetter
from services.actors import Actor
from services.campaigns import require_running
from services.outbox import tell_leaders
from services.ports import Context
from services.refusals import AlreadyDone, NotFound
from services.submission import require_text
from services.supervision import NOTE_LENGTH, noted, require_move
from services.supervision_points import lift
from services.supervision_reads import CaseSheet


async def withdraw(ctx: Context, actor: Actor, case_id: int, reason: str, token: str) -> CaseSheet:
    """By those above, never by who leads the organisation; its leaders are told.

    Raises AlreadyDone, AlreadySubmitted, NothingWritten, TooLong, NotFound.
    """
    async with ctx.db.write() as session:
        row = await require_move(session, ctx, actor, case_id, Move.WITHDRAW)
        row.open_key, row.closed_at = None, ctx.clock.now()
        await lift(session, ctx, actor, Occasion.CASE, case_id, reason)
        return await noted(session, ctx, actor, row, CaseStep.WITHDRAWN, reason, token)


async def letter(ctx: Context, actor: Actor, letter_id: int) -> LetterView:
    """One that he may withdraw. Raises NotFound, AlreadyDone, NoCampaign."""
    async with ctx.db.read() as session:
        return await _letter(session, ctx, actor, letter_id)


async def withdraw_letter(ctx: Context, actor: Actor, letter_id: int, reason: str) -> LetterView:
    """Raises as `letter` does, and NothingWritten, TooLong."""
    async with ctx.db.write() as session:
        view = await _letter(session, ctx, actor, letter_id)
        row = await session.get_one(SupervisionLetter, letter_id)
        row.withdrawn_why = require_text(reason, NOTE_LENGTH)
        row.withdrawn_at, row.withdrawn_by = ctx.clock.now(), actor.member_id
        await lift(session, ctx, actor, Occasion.LETTER, letter_id, row.withdrawn_why)
        refs = {"letter": letter_id}
        whom, kind = view.organisation_id, "supervision.letter-withdrawn"
        await tell_leaders(session, ctx, whom, kind, but=actor.member_id, **refs)
        await session.flush()
        return (await letters(session, SupervisionLetter.id == letter_id))[0]


async def _letter(session: AsyncSession, ctx: Context, actor: Actor, letter_id: int) -> LetterView:
    found = await letters(
        session, SupervisionLetter.id == letter_id, SupervisionLetter.superior_id.in_(actor.led)
    )
    if not found or found[0].organisation_id in actor.led:
        raise NotFound
    await require_running(session, ctx, actor, found[0].campaign_id)
    if found[0].withdrawn_at is not None:
        raise AlreadyDone
    return found[0]
