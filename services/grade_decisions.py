"""What those above decide on proposed grades: confirmed for all at once, or some sent back."""

from collections.abc import Collection

from sqlalchemy.ext.asyncio import AsyncSession

from models.queries.grade_sheets import GradeSheet
from models.rules.grading import Move
from models.tables import GivenGrade, GradeStep, Grading, GradingState
from services.actors import Actor
from services.grade_reads import sheet
from services.grade_steps import (
    REASON_LENGTH,
    given_rows,
    move,
    note,
    require_all,
    require_none_barred,
    require_share,
    row_of,
)
from services.outbox import tell_leaders, tell_member
from services.ports import Context
from services.refusals import NotFound, OwnWork
from services.submission import require_text


async def confirm(ctx: Context, actor: Actor, duty_id: int) -> tuple[GradeSheet, int]:
    """Each is told his own, in private; with how many of them the bot cannot reach.

    Raises NotFound, AlreadyDone, OwnWork for whoever stands on the sheet himself, NotAllGraded,
    TooManyGraded, Barred.
    """
    async with ctx.db.write() as session:
        found = await move(session, ctx, actor, duty_id, Move.CONFIRM)
        _require_others(found)
        require_all([one for one in found.people if one.line.grade is None])
        require_share(found)
        require_none_barred(found)
        row, unreached = await row_of(session, found), 0
        for line in await given_rows(session, found):
            if line.state is GradingState.PROPOSED:
                unreached += not await _confirmed(session, ctx, actor, line)
        row.state = GradingState.CONFIRMED
        await _tell_below(session, ctx, actor, row, "grade.confirmed")
        await session.flush()
        return await sheet(session, ctx, actor, duty_id), unreached


async def return_(
    ctx: Context, actor: Actor, duty_id: int, members: Collection[int], reason: str
) -> GradeSheet:
    """Those of these people; nobody named: all of them. The others stay as they were proposed.

    Raises NotFound, AlreadyDone, OwnWork, NothingWritten, TooLong.
    """
    async with ctx.db.write() as session:
        found = await move(session, ctx, actor, duty_id, Move.RETURN)
        _require_others(found)
        said = require_text(reason, REASON_LENGTH)
        row = await row_of(session, found)
        lines = [one for one in await given_rows(session, found) if _meant(one, members)]
        if not lines:
            raise NotFound
        for line in lines:
            _sent_back(session, ctx, actor, line, said)
        row.state, row.confirm_by = GradingState.RETURNED, None
        await _tell_below(session, ctx, actor, row, "grade.returned")
        await session.flush()
        return await sheet(session, ctx, actor, duty_id)


async def reopen(
    session: AsyncSession, ctx: Context, actor: Actor, given_id: int, reason: str
) -> None:
    """An objection was upheld: the line goes back to those who proposed it."""
    line = await session.get_one(GivenGrade, given_id)
    row = await session.get_one(Grading, line.grading_id)
    if line.state is not GradingState.CONFIRMED:
        return
    _sent_back(session, ctx, actor, line, reason)
    row.state, row.confirm_by = GradingState.RETURNED, None
    await _tell_below(session, ctx, actor, row, "grade.returned")


async def to_return(ctx: Context, actor: Actor, duty_id: int) -> GradeSheet:
    """Raises as `return_`."""
    async with ctx.db.read() as session:
        found = await move(session, ctx, actor, duty_id, Move.RETURN)
        _require_others(found)
        return found


def _meant(line: GivenGrade, members: Collection[int]) -> bool:
    return line.state is GradingState.PROPOSED and (not members or line.member_id in members)


def _require_others(found: GradeSheet) -> None:
    if any(one.himself for one in found.people):
        raise OwnWork


async def _confirmed(session: AsyncSession, ctx: Context, actor: Actor, line: GivenGrade) -> bool:
    """Whether he could be told."""
    line.state, line.returned, line.told_at = GradingState.CONFIRMED, "", ctx.clock.now()
    note(session, ctx, actor, line, GradeStep.CONFIRMED, line.reason)
    return await tell_member(session, ctx, line.member_id, "grade.told", given=line.id)


def _sent_back(
    session: AsyncSession, ctx: Context, actor: Actor, line: GivenGrade, said: str
) -> None:
    line.state, line.returned = GradingState.RETURNED, said
    note(session, ctx, actor, line, GradeStep.RETURNED, said)


async def _tell_below(
    session: AsyncSession, ctx: Context, actor: Actor, row: Grading, kind: str
) -> None:
    refs = {"duty": row.duty_id}
    await tell_leaders(session, ctx, row.organisation_id, kind, but=actor.member_id, **refs)
