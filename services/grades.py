"""Grades (评议等次): proposed by those who lead an organisation, one by one or for all the rest."""

from dataclasses import dataclass, replace

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.queries.among import among
from models.queries.grade_sheets import Candidate, GradeSheet
from models.rules.grading import Move
from models.tables import (
    Duty,
    GivenGrade,
    GradeEvent,
    GradeStep,
    Grading,
    GradingState,
)
from models.tables.once import insert_once
from services.actors import Actor
from services.grade_reads import person_on, sheet
from services.grade_steps import (
    REASON_LENGTH,
    given_rows,
    move,
    note,
    require_all,
    require_floor,
    require_none_barred,
    require_share,
    require_unbarred,
    told_above,
)
from services.ports import Context
from services.refusals import AlreadyDone, NotFound, OwnWork, Refusal
from services.submission import require_new, require_text

OPEN = (GradingState.DRAFT, GradingState.RETURNED)


class ReasonNeeded(Refusal):
    """Args: `title` of the grade, which is given with a reason."""


@dataclass(frozen=True, slots=True)
class GradeDraft:
    """`reason` may be empty with the usual grade."""

    member_id: int
    grade: str
    reason: str = ""


async def to_give(
    ctx: Context, actor: Actor, duty_id: int, member_id: int
) -> tuple[GradeSheet, Candidate]:
    """Raises NotFound, AlreadyDone, OwnWork, VoteGoesOn, NoCampaign, NotExpected."""
    async with ctx.db.read() as session:
        return await _to_give(session, ctx, actor, duty_id, member_id)


async def give(
    ctx: Context, actor: Actor, duty_id: int, draft: GradeDraft, token: str
) -> GradeSheet:
    """Nobody is told before it is confirmed.

    Raises as `to_give`, and AlreadySubmitted, ReasonNeeded, TooManyGraded, BelowFloor, Barred,
    TooLong.
    """
    async with ctx.db.write() as session:
        await require_new(session, GradeEvent, token)
        found, one = await _to_give(session, ctx, actor, duty_id, draft.member_id)
        reason = _require_fit(found, one, draft)
        await _given(session, ctx, actor, found, replace(draft, reason=reason), token)
        return await _again(session, ctx, actor, duty_id)


async def give_rest(ctx: Context, actor: Actor, duty_id: int) -> GradeSheet:
    """The usual grade to everybody who has none and may be given one. AlreadyDone: nobody is
    left."""
    async with ctx.db.write() as session:
        found = await move(session, ctx, actor, duty_id, Move.GIVE)
        left = [one for one in found.people if one.may_give and one.line.grade is None]
        if not left:
            raise AlreadyDone
        for one in left:
            draft = GradeDraft(one.line.member_id, found.said.usual)
            await _given(session, ctx, actor, found, draft, None)
        return await _again(session, ctx, actor, duty_id)


async def hand_in(ctx: Context, actor: Actor, duty_id: int) -> GradeSheet:
    """To the superior, whose leaders are told. Of those who lead the organisation some may be left
    to him; everybody else has a grade.

    Raises NotFound, AlreadyDone, VoteGoesOn, NotAllGraded, TooManyGraded, Barred.
    """
    async with ctx.db.write() as session:
        found = await move(session, ctx, actor, duty_id, Move.HAND_IN)
        require_all([one for one in found.people if not one.leads and _left(one)])
        require_share(found)
        require_none_barred(found)
        row = await _begun(session, ctx, found)
        await _settle(session, row, found)
        await session.flush()
        found = await sheet(session, ctx, actor, duty_id)
        _propose(await given_rows(session, found))
        row.state = GradingState.PROPOSED
        row.proposed_at, row.proposed_by = ctx.clock.now(), actor.member_id
        row.confirm_by = ctx.calendar.add_workdays(ctx.today(), found.said.confirm_workdays)
        await told_above(session, ctx, actor, found.view, "grade.proposed")
        return await _again(session, ctx, actor, duty_id)


async def _to_give(
    session: AsyncSession, ctx: Context, actor: Actor, duty_id: int, member_id: int
) -> tuple[GradeSheet, Candidate]:
    found = await move(session, ctx, actor, duty_id, Move.GIVE)
    one = person_on(found, member_id)
    if one.himself:
        raise OwnWork
    if not one.may_give:
        raise AlreadyDone
    return found, one


def _require_fit(found: GradeSheet, one: Candidate, draft: GradeDraft) -> str:
    """The reason as it is kept."""
    if draft.grade not in found.said.scale:
        raise NotFound
    if draft.grade != found.said.usual and not draft.reason.strip():
        raise ReasonNeeded(title=found.said.scale[draft.grade].title)
    require_floor(found, one, draft.grade)
    require_unbarred(found, one, draft.grade)
    require_share(found, draft.grade, one.line.grade)
    return require_text(draft.reason, REASON_LENGTH) if draft.reason.strip() else ""


async def _given(
    session: AsyncSession,
    ctx: Context,
    actor: Actor,
    found: GradeSheet,
    draft: GradeDraft,
    token: str | None,
) -> None:
    grading = await _begun(session, ctx, found)
    row = await _line(session, grading.id, draft.member_id)
    row.grade, row.reason, row.author_id = draft.grade, draft.reason, actor.member_id
    if row.state is GradingState.RETURNED:
        row.state = GradingState.DRAFT
    await session.flush()
    note(session, ctx, actor, row, GradeStep.GIVEN, draft.reason, token)


def _left(one: Candidate) -> bool:
    """Without a grade, or not mended since it came back."""
    return one.line.grade is None or one.line.state is GradingState.RETURNED


def _propose(lines: list[GivenGrade]) -> None:
    """What came back and nobody below could mend, a leader's, is left to the superior."""
    for line in lines:
        if line.state is GradingState.RETURNED:
            line.grade, line.reason, line.author_id = None, "", None
        if line.state is not GradingState.CONFIRMED:
            line.state = GradingState.PROPOSED


async def _begun(session: AsyncSession, ctx: Context, found: GradeSheet) -> Grading:
    """The sheet's row; from the first grade on it stays under the plan of that day."""
    view = found.view
    if view.id is None:
        await _begin(session, ctx, found)
    row = await session.scalar(select(Grading).where(Grading.duty_id == view.duty_id))
    if row is None or row.state not in (*OPEN, GradingState.PROPOSED):
        raise AlreadyDone
    return row


async def _begin(session: AsyncSession, ctx: Context, found: GradeSheet) -> None:
    view = found.view
    duty = await session.get_one(Duty, view.duty_id)
    await insert_once(
        session,
        Grading,
        campaign_id=view.campaign_id,
        plan_version_id=found.version_id,
        duty_id=duty.id,
        grading=found.key,
        period=view.period,
        organisation_id=view.organisation_id,
        state=GradingState.DRAFT,
    )


async def _line(session: AsyncSession, grading_id: int, member_id: int) -> GivenGrade:
    same = {"grading_id": grading_id, "member_id": member_id}
    new = {"reason": "", "state": GradingState.DRAFT, "returned": ""}
    await insert_once(session, GivenGrade, **same, **new)
    row = await session.scalar(select(GivenGrade).filter_by(**same))
    assert row is not None  # noqa: S101
    return row


async def _settle(session: AsyncSession, row: Grading, found: GradeSheet) -> None:
    """From now on it is about those who are on the roster today: whoever has left is taken off,
    and a line stands for everybody."""
    people = [one.line.member_id for one in found.people]
    gone = select(GivenGrade.id).where(
        GivenGrade.grading_id == row.id, ~among(GivenGrade.member_id, people)
    )
    await session.execute(delete(GradeEvent).where(GradeEvent.given_id.in_(gone)))
    await session.execute(
        delete(GivenGrade).where(
            GivenGrade.grading_id == row.id, ~among(GivenGrade.member_id, people)
        )
    )
    for member in people:
        await _line(session, row.id, member)


async def _again(session: AsyncSession, ctx: Context, actor: Actor, duty_id: int) -> GradeSheet:
    await session.flush()
    return await sheet(session, ctx, actor, duty_id)
